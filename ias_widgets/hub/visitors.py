"""What the doors keep of a visitor: nothing. And which pages may open a WebSocket here: those of this machine."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from tornado.web import HTTPError, RequestHandler
from tornado.websocket import WebSocketHandler

if TYPE_CHECKING:
    from collections.abc import Callable

    from tornado.httputil import HTTPServerRequest

__all__ = ["Discreet", "OwnPagesOnly", "open_to_all", "refuse_origin"]

log = logging.getLogger("ias_widgets.hub")

F = TypeVar("F", bound="Callable[..., Any]")


def open_to_all(method: F) -> F:
    """Mark a method as public on purpose, as Jupyter Server's own decorator does."""
    setattr(method, "__allow_unauthenticated", True)
    return method


class Discreet(RequestHandler):
    """A handler whose log says what went wrong, but not for whom: a request holds an address."""

    def log_exception(self, typ: Any, value: BaseException | None, tb: Any) -> None:
        if not isinstance(value, HTTPError):
            log.error("%s failed", type(self).__name__, exc_info=(typ, value, tb))  # type: ignore[arg-type]


class OwnPagesOnly(Discreet, WebSocketHandler):
    """A WebSocket that pages of this machine and programs may open; others are told why they may not.

    A page of the same host at another port is one of Voilà by itself, ``voila notebooks/``. Browsers, too, hold
    such pages to be of one site; and no cookie speaks for anybody here.
    """

    def public_address(self) -> str:
        """Return the address as people open it, where a proxy in front changes the ``Host``."""
        return ""

    @open_to_all
    async def get(self, *parts: Any, **more: Any) -> None:
        """Open the connection."""
        origin = _other_origin(self.request, self.public_address())
        if origin is None:
            await super().get(*parts, **more)
        else:
            refuse_origin(self, origin)

    def check_origin(self, origin: str) -> bool:  # noqa: ARG002
        """Agree: `get` has looked at it already."""
        return True


def _other_origin(request: HTTPServerRequest, own: str) -> str | None:
    """Return the origin of the page that asks, where it is of another host than this server; else None."""
    origin = request.headers.get("Origin") or request.headers.get("Sec-Websocket-Origin")
    if origin is None or request.headers.get("Sec-Fetch-Site") == "same-origin":
        return None
    try:
        named, here = urlsplit(origin.lower()), urlsplit(f"//{request.host.lower()}")
    except ValueError:
        return origin
    if named.hostname is not None and named.hostname == here.hostname:
        return None
    if own and named[:2] == urlsplit(own.lower())[:2]:
        return None
    return origin


def refuse_origin(handler: RequestHandler, origin: str) -> None:
    """Answer 403, with the reason."""
    handler.set_status(403)
    handler.set_header("Content-Type", "text/plain; charset=utf-8")
    handler.finish(
        f"wrong-origin: expected a page of {handler.request.host}, found one of {origin[:100]}; "
        "open the address shown on the big screen"
    )
