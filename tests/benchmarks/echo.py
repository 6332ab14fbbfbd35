"""The floor: a bare Tornado WebSocket that sends back what it gets. Nothing on Tornado can be faster than this."""

from __future__ import annotations

import asyncio

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application
from tornado.websocket import WebSocketHandler

from ias_widgets.hub import run_fast


class Echo(WebSocketHandler):
    """Sends back what it gets."""

    def get_compression_options(self) -> None:
        """Like the hub: none."""

    def open(self) -> None:
        self.set_nodelay(True)

    def on_message(self, message: str | bytes) -> None:
        self.write_message(message)


async def serve() -> None:
    """Listen on a free port, say which, and never end."""
    server = HTTPServer(Application([("/ws", Echo)]))
    sockets = bind_sockets(0, "127.0.0.1", backlog=4096)
    server.add_sockets(sockets)
    print(sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    run_fast(serve())
