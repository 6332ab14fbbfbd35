"""The room's routes at the house door, where the hub is another process: requests are carried over to it.

For the few who look at a room from a notebook page, or for tablets under JupyterHub and Binder,
where one port is all there is.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from tornado.httpclient import AsyncHTTPClient, HTTPClientError
from tornado.web import RequestHandler
from tornado.websocket import WebSocketClosedError, WebSocketHandler, websocket_connect

from ias_widgets.hub.doors import OPEN
from ias_widgets.hub.limits import MESSAGE_BYTES
from ias_widgets.hub.pages import open_to_all

if TYPE_CHECKING:
    from collections.abc import Callable

    from tornado.websocket import WebSocketClientConnection

    from ias_widgets.client import HubAddress

    Find = Callable[[], HubAddress | None]

__all__ = ["relay_routes"]

CARRIED = ("Content-Type", "Content-Encoding", "Cache-Control", "Vary", "X-Content-Type-Options", "Referrer-Policy")
NONE_RUNS = "No room is open on this server. Open one from a notebook cell, Room(), or start `ias serve`."


def relay_routes(find: Find, prefix: str) -> list[tuple[str, type[Any], dict[str, Any]]]:
    """Return the public routes of the room's door under ``prefix``, each carried over to the hub that ``find`` names."""
    return [
        (prefix + path, RelaySocket if path == "/ws" else RelayHandler, {"find": find, "prefix": prefix})
        for path in OPEN
    ]


class RelayHandler(RequestHandler):
    """Carries one request over to the hub."""

    def initialize(self, find: Find, prefix: str) -> None:
        self._find, self._prefix = find, prefix

    def check_xsrf_cookie(self) -> None:
        """Nothing here changes anything."""

    def compute_etag(self) -> None:
        """Return none: caching goes by name."""

    @open_to_all
    async def get(self, *_parts: str) -> None:
        hub = self._find()
        if hub is None:
            self.set_status(503)
            self.finish(NONE_RUNS)
            return
        accepted = {"Accept-Encoding": self.request.headers.get("Accept-Encoding", "")}
        url = _inside(hub).replace("ws://", "http://", 1) + self.request.path.removeprefix(self._prefix)
        try:
            reply = await AsyncHTTPClient().fetch(url, headers=accepted, decompress_response=False, raise_error=False)
        except (OSError, HTTPClientError):
            self.set_status(503)
            self.finish(NONE_RUNS)
            return
        self.set_status(reply.code)
        for name in CARRIED:
            if name in reply.headers:
                self.set_header(name, reply.headers[name])
        if "Content-Security-Policy" in reply.headers:
            inner, outer = url.split("/")[2], self.request.host
            self.set_header("Content-Security-Policy", reply.headers["Content-Security-Policy"].replace(inner, outer))
        self.finish(reply.body)


def _inside(hub: HubAddress) -> str:
    """Return the address of the hub's door for this machine, without a slash at its end."""
    return hub.lead.removesuffix("/lead")


class RelaySocket(WebSocketHandler):
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

    @open_to_all
    async def get(self, *parts: str, **more: str) -> None:
        await super().get(*parts, **more)

    async def open(self) -> None:
        self.set_nodelay(True)
        hub = self._find()
        try:
            if hub is None:
                raise ConnectionError(NONE_RUNS)
            self._inside = await websocket_connect(_inside(hub) + "/ws", max_message_size=4 * 1024 * 1024)
        except (OSError, HTTPClientError):
            self.close(4001, "no room is open on this server")
            return
        self._carrying = asyncio.get_running_loop().create_task(self._carry(self._inside))

    async def _carry(self, inside: WebSocketClientConnection) -> None:
        try:
            while (message := await inside.read_message()) is not None:
                await self.write_message(message)
        except WebSocketClosedError:
            pass
        self.close()

    async def on_message(self, message: str | bytes) -> None:
        if self._inside is not None:
            try:
                await self._inside.write_message(message)
            except WebSocketClosedError:
                self.close()

    def on_close(self) -> None:
        if self._inside is not None:
            self._inside.close()
