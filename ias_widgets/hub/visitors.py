"""What the doors keep of a visitor: nothing. And which pages may speak to them: their own."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from tornado.web import HTTPError, RequestHandler

if TYPE_CHECKING:
    from tornado.websocket import WebSocketHandler

__all__ = ["Discreet", "other_origin", "refuse_origin"]

log = logging.getLogger("ias_widgets.hub")


class Discreet(RequestHandler):
    """A handler whose log says what went wrong, but not for whom: a request holds an address."""

    def log_exception(self, typ: Any, value: BaseException | None, tb: Any) -> None:
        if not isinstance(value, HTTPError):
            log.error("%s failed", type(self).__name__, exc_info=(typ, value, tb))  # type: ignore[arg-type]


def other_origin(handler: WebSocketHandler, own: str = "") -> str | None:
    """Return the origin of the page that opens a WebSocket, where it is not this server's; else None.

    Parameters
    ----------
    own
        The address as people open it, where a proxy in front changes the ``Host``.
    """
    origin = handler.request.headers.get("Origin") or handler.request.headers.get("Sec-Websocket-Origin")
    if origin is None or handler.check_origin(origin):
        return None
    return None if own and urlsplit(own)[:2] == urlsplit(origin)[:2] else origin


def refuse_origin(handler: RequestHandler, origin: str) -> None:
    """Answer 403, with the reason."""
    handler.set_status(403)
    handler.set_header("Content-Type", "text/plain; charset=utf-8")
    handler.finish(
        f"wrong-origin: expected a page of {handler.request.host}, found one of {origin[:100]}; "
        "open the address shown on the big screen"
    )
