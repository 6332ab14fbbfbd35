"""A WebSocket client's frames by hand: the generator shares the machine with what it measures, so it must cost little."""

from __future__ import annotations

import struct

__all__ = ["Frames", "handshake", "masked"]

TEXT = 0x81
PING = 0x89
CLOSE = 0x88


def masked(payload: bytes, opcode: int = TEXT) -> bytes:
    """Return a client's frame. Its mask is zero, which the protocol allows and which leaves the payload as it is."""
    size = len(payload)
    if size < 126:
        head = struct.pack("!BB", opcode, 0x80 | size)
    elif size < 65536:
        head = struct.pack("!BBH", opcode, 0xFE, size)
    else:
        head = struct.pack("!BBQ", opcode, 0xFF, size)
    return head + b"\0\0\0\0" + payload


def handshake(host: str, path: str) -> bytes:
    """Return the request that opens a WebSocket as a page of this origin would."""
    return (
        f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        f"Origin: http://{host}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
        "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"
        "User-Agent: Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36\r\n"
        "Accept-Language: pl-PL,pl;q=0.9\r\nAccept-Encoding: gzip, deflate\r\n\r\n"
    ).encode()


class Frames:
    """Cuts what a server sends into payloads; `take` returns those that are whole by now."""

    __slots__ = ("_rest",)

    def __init__(self) -> None:
        self._rest = b""

    def take(self, data: bytes) -> list[bytes]:
        """Return the payloads of text frames; a close frame is an error, for no server here has a reason to close."""
        if self._rest:
            data = self._rest + data
        found, at, end = [], 0, len(data)
        while end - at >= 2:
            size, start = data[at + 1], at + 2
            if size == 126:
                size, start = int.from_bytes(data[at + 2 : at + 4], "big"), at + 4
            elif size == 127:
                size, start = int.from_bytes(data[at + 2 : at + 10], "big"), at + 10
            if start > end or start + size > end:
                break
            opcode = data[at]
            if opcode == CLOSE:
                raise ConnectionError(f"the server closed the connection: {data[start + 2 : start + size]!r}")
            if opcode == TEXT:
                found.append(data[start : start + size])
            at = start + size
        self._rest = data[at:]
        return found
