"""Messages leave the hub as frames of its own making: any WebSocket client must read them."""

from __future__ import annotations

import asyncio

import pytest
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application
from tornado.websocket import WebSocketHandler, websocket_connect

from ias_widgets.hub.sockets import text_frame

SIZES = [0, 1, 125, 126, 127, 255, 256, 65535, 65536, 200_000]


class Sender(WebSocketHandler):
    """Sends a message of the size it is asked for, as the hub does."""

    def on_message(self, message: str | bytes) -> None:
        self.ws_connection.stream.write(text_frame(b"a" * int(message)))


@pytest.mark.parametrize("size", SIZES)
def test_a_client_reads_a_message_of_any_size(size: int) -> None:
    async def read() -> str | bytes | None:
        server = HTTPServer(Application([("/", Sender)]))
        sockets = bind_sockets(0, "127.0.0.1")
        server.add_sockets(sockets)
        client = await websocket_connect(f"ws://127.0.0.1:{sockets[0].getsockname()[1]}/")
        await client.write_message(str(size))
        message = await client.read_message()
        client.close()
        server.stop()
        await server.close_all_connections()
        return message

    assert asyncio.run(read()) == "a" * size


def test_a_frame_is_whole_unmasked_text() -> None:
    assert text_frame("zażółć".encode()) == b"\x81\x0a" + "zażółć".encode()
