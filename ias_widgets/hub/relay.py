"""The room's routes at the house door, where the hub is another process: requests are carried over to it.

For the few who look at a room from a notebook page, or for tablets under JupyterHub and Binder,
where one port is all there is.
"""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any

from tornado.httpclient import AsyncHTTPClient, HTTPClientError
from tornado.websocket import WebSocketClosedError, websocket_connect

from ias_widgets.hub.doors import OPEN
from ias_widgets.hub.limits import MESSAGE_BYTES
from ias_widgets.hub.visitors import Discreet, OwnPagesOnly, open_to_all
from ias_widgets.phrases import SPOKEN, Phrases

if TYPE_CHECKING:
    from collections.abc import Callable

    from tornado.httpclient import HTTPResponse
    from tornado.websocket import WebSocketClientConnection

    from ias_widgets.client import HubAddress

    Find = Callable[[], HubAddress | None]

__all__ = ["relay_routes"]

CARRIED = (
    "Content-Type",
    "Content-Encoding",
    "Content-Security-Policy",
    "Cache-Control",
    "Vary",
    "Accept-Ranges",
    "Content-Range",
    "Etag",
    "X-Content-Type-Options",
    "Referrer-Policy",
)


PIECE = 4 * 1024 * 1024
"""Bytes of a clip that are carried over at once; a player then asks for the next."""
_OPEN_RANGE = re.compile(r"bytes=(\d+)-")


def relay_routes(find: Find, prefix: str) -> list[tuple[str, type[Any], dict[str, Any]]]:
    """Return the public routes of the room's door under ``prefix``, each carried over to the hub that ``find`` names.

    Parameters
    ----------
    find
        Asked for the hub with each request.
    prefix
        A pattern without groups, as `base_pattern` makes it.
    """
    return [
        (prefix + path, RelaySocket if path == "/ws" else RelayHandler, {"find": find, "prefix": prefix})
        for path in OPEN
    ]


class RelayHandler(Discreet):
    """Carries one request over to the hub."""

    def initialize(self, find: Find, prefix: str) -> None:
        self._find, self._prefix = find, re.compile(prefix)

    def check_xsrf_cookie(self) -> None:
        """Nothing here changes anything."""

    def compute_etag(self) -> None:
        """Return none: caching goes by name."""

    @open_to_all
    async def get(self, *_parts: str) -> None:
        hub = self._find()
        reply = await self._fetch(hub.inside.rstrip("/")) if hub else None
        if reply is None:
            self.set_status(503)
            self.set_header("Content-Type", "text/plain; charset=utf-8")
            self.finish("".join(f"{Phrases('common', language).say('no-room-open')}\n" for language in SPOKEN))
            return
        self.set_status(reply.code)
        for name in CARRIED:
            if name in reply.headers:
                self.set_header(name, reply.headers[name])
        self.finish(reply.body)

    async def _fetch(self, inside: str) -> HTTPResponse | None:
        """Ask the hub in the name of this host: the page's policy names the host it was opened at."""
        wanted = self.request.headers
        headers = {"Accept-Encoding": wanted.get("Accept-Encoding", ""), "Host": self.request.host}
        if "Range" in wanted:
            headers["Range"] = _piece(wanted["Range"])
        url = inside + self._prefix.sub("", self.request.path, count=1)
        try:
            return await AsyncHTTPClient().fetch(url, headers=headers, decompress_response=False, raise_error=False)
        except (OSError, HTTPClientError):
            return None


def _piece(asked: str) -> str:
    """Return a range with an end: a whole clip would have to be held in memory."""
    begins = _OPEN_RANGE.fullmatch(asked)
    return f"bytes={begins[1]}-{int(begins[1]) + PIECE - 1}" if begins else asked


class RelaySocket(OwnPagesOnly):
    """Carries one WebSocket over to the hub, message by message. Only a page of this origin may open it."""

    def initialize(self, find: Find, prefix: str) -> None:  # noqa: ARG002
        self._find = find
        self._inside: WebSocketClientConnection | None = None
        self._carrying: asyncio.Task[None] | None = None

    @property
    def max_message_size(self) -> int:
        """As at the room's door."""
        return 8 * MESSAGE_BYTES

    def get_compression_options(self) -> None:
        """As at the room's door."""

    async def open(self) -> None:
        self.set_nodelay(True)
        hub = self._find()
        try:
            if hub is None:
                raise ConnectionError("no hub")
            address = hub.lead.removesuffix("lead") + "ws"
            self._inside = await websocket_connect(address, max_message_size=4 * 1024 * 1024)
        except (OSError, HTTPClientError):
            self.close(4001, "no room is open on this server")
            return
        self._carrying = asyncio.get_running_loop().create_task(self._carry(self._inside))

    async def _carry(self, inside: WebSocketClientConnection) -> None:
        try:
            while self.ws_connection is not None and (message := await inside.read_message()) is not None:
                await self.write_message(message)
        except WebSocketClosedError:
            pass
        finally:
            self.close(inside.close_code, inside.close_reason)
            inside.close()

    async def on_message(self, message: str | bytes) -> None:
        if self._inside is not None:
            try:
                await self._inside.write_message(message, binary=isinstance(message, bytes))
            except WebSocketClosedError:
                self.close()

    def on_close(self) -> None:
        if self._inside is not None:
            self._inside.close()
