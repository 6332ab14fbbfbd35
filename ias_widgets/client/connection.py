"""One WebSocket to a hub, speaking the messages of `ias_widgets.rooms.wire`."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

import msgspec
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import WebSocketClosedError, websocket_connect

from ias_widgets import __version__
from ias_widgets.client.address import SECRET_HEADER
from ias_widgets.errors import AddressError
from ias_widgets.rooms import wire

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tornado.websocket import WebSocketClientConnection

__all__ = ["Connection", "connect", "new_id"]

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(wire.LeaderReply).decode
BUILD = f"python-{__version__}"
PATIENCE = 10.0
"""Seconds to wait for a hub to answer at all."""


def new_id() -> str:
    """Return an id for a message: 32 hexadecimal digits."""
    return secrets.token_hex(16)


class Connection:
    """A connection that sends and receives messages."""

    def __init__(self, socket: WebSocketClientConnection) -> None:
        self._socket = socket

    async def send(self, message: msgspec.Struct) -> None:
        """Send a message.

        Raises
        ------
        AddressError
            Where the connection is gone.
        """
        try:
            await self._socket.write_message(_encode(message).decode())
        except WebSocketClosedError as error:
            raise AddressError("hub", "a connection", "one that was closed", "connect again") from error

    async def hello(self, room: str, role: str, language: str, **more: Any) -> None:
        """Say who is here."""
        await self.send(
            wire.Hello(protocol=wire.PROTOCOL, build=BUILD, room=room, role=role, language=language, **more)  # type: ignore[arg-type]
        )

    async def __aiter__(self) -> AsyncIterator[Any]:
        while True:
            message = await self._socket.read_message()
            if message is None:
                return
            yield _decode(message)

    def close(self) -> None:
        """Close the connection."""
        self._socket.close()


async def connect(url: str, secret: str | None = None) -> Connection:
    """Open a connection.

    Parameters
    ----------
    url
        WebSocket address (``ws://…/ws`` for participants, ``…/lead`` for facilitators).
    secret
        The hub's secret, for facilitators.

    Raises
    ------
    AddressError
        Where nobody answers, or the hub refuses.
    """
    headers = {SECRET_HEADER: secret} if secret else {}
    request = HTTPRequest(url, headers=headers, connect_timeout=PATIENCE, request_timeout=PATIENCE)
    try:
        socket = await websocket_connect(request, max_message_size=4 * 1024 * 1024)
    except (OSError, HTTPClientError) as error:
        raise AddressError(url, "a hub that answers", str(error), "start one with `ias serve`") from error
    return Connection(socket)
