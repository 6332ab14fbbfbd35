"""The front of the room's door: pages that lie ready are handed out at once, all else goes on to Tornado.

When a room is asked to open the page, hundreds do so in the same second. A request handler takes
about a quarter of a millisecond of one core for each small file; here it takes a tenth of that, and
a connection that only waits costs one kilobyte instead of ten.
"""

from __future__ import annotations

import asyncio
import logging
import re
import socket
import time
from email.utils import formatdate
from typing import TYPE_CHECKING

from tornado.iostream import IOStream
from tornado.netutil import add_accept_handler

from ias_widgets.hub.pages import FOR_EVER, asset_headers, page_policy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tornado.httpserver import HTTPServer

    from ias_widgets.hub.assets import Asset, Assets

__all__ = ["Front", "ReadyAnswers"]

IDLE = 20.0
"""Seconds a connection may wait for its next request. Short: on Windows a process can watch 512 sockets."""
LARGEST = 16 * 1024
_PAGES = {b"/screen": "screen", b"/remote": "remote"}
_TABLET = re.compile(rb"/(?:[0-9]{6})?")
_UNUSUAL = frozenset({b"content-length", b"transfer-encoding", b"upgrade", b"expect", b"range", b"connection"})

log = logging.getLogger("ias_widgets.hub")


class ReadyAnswers:
    """Whole answers to requests for the pages and their files, as the handlers of `ias_widgets.hub.pages` give them."""

    def __init__(self, assets: Assets) -> None:
        self._pages = assets.pages
        self._files = {f"/static/{assets.build}/{name}".encode(): asset for name, asset in assets.files.items()}
        self._date, self._second = b"", 0

    def to(self, head: bytes) -> bytes | None:
        """Return the answer to a request, or None where it is not as plain as a browser's request for a file.

        Parameters
        ----------
        head
            The request without the empty line at its end.
        """
        request, *lines = head.split(b"\r\n")
        headers = {}
        for line in lines:
            name, _, value = line.partition(b":")
            headers[name.lower()] = value.strip()
        if len(headers) != len(lines) or b"host" not in headers:
            return None
        if headers.get(b"connection", b"").lower() == b"keep-alive":
            del headers[b"connection"]
        if not _UNUSUAL.isdisjoint(headers) or not request.startswith(b"GET ") or not request.endswith(b" HTTP/1.1"):
            return None
        return self._answer(request[4:-9], headers[b"host"], headers.get(b"accept-encoding", b"").decode("latin-1"))

    def _answer(self, target: bytes, host: bytes, accepted: str) -> bytes | None:
        asset = self._files.get(target)
        if asset is not None:
            return self._whole(asset, accepted, FOR_EVER)
        page = _PAGES.get(target) or ("tablet" if _TABLET.fullmatch(target) else "")
        if not page:
            return None
        policy = page_policy(host.decode("latin-1"))
        return self._whole(self._pages[page], accepted, "no-cache", policy)

    def _whole(self, asset: Asset, accepted: str, cache: str, policy: str = "") -> bytes:
        encoding, data = asset.best(accepted)
        headers = asset_headers(asset, encoding, cache)
        if policy:
            headers["Content-Security-Policy"] = policy
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        head = f"HTTP/1.1 200 OK\r\n{lines}Content-Length: {len(data)}\r\nDate: "
        return head.encode("latin-1") + self._now() + b"\r\n\r\n" + data

    def _now(self) -> bytes:
        second = int(time.time())
        if second != self._second:
            self._date, self._second = formatdate(second, usegmt=True).encode(), second
        return self._date


class Front:
    """Takes connections, answers what lies ready, and hands the connection on with the first other request.

    Parameters
    ----------
    server
        Gets the connections that ask for something else. Without TLS.
    ready
        The answers.
    """

    def __init__(self, server: HTTPServer, ready: ReadyAnswers) -> None:
        self.ready = ready
        self.waiting: set[Waiting] = set()
        self._server = server
        self._sockets: list[tuple[socket.socket, Callable[[], None]]] = []
        self._sweep: asyncio.TimerHandle | None = None

    def add_sockets(self, sockets: Iterable[socket.socket]) -> None:
        """Take connections from listening sockets."""
        self._sockets += [(listening, add_accept_handler(listening, self._accepted)) for listening in sockets]
        self._sweep_idle()

    def _accepted(self, connection: socket.socket, address: object) -> None:
        waiting = Waiting(self, connection, address)
        self.waiting.add(waiting)
        waiting.listen()

    def hand_on(self, connection: socket.socket, address: object, begun: bytes) -> None:
        """Let the server have a connection of which ``begun`` was read already."""
        stream = _BegunStream(connection, begun, max_buffer_size=self._server.max_buffer_size)
        try:
            self._server.handle_stream(stream, address)  # type: ignore[arg-type]
        except Exception:
            log.exception("a connection could not be handed on")
            stream.close()

    def _sweep_idle(self) -> None:
        until = time.monotonic() - IDLE
        for waiting in [one for one in self.waiting if one.heard_at < until]:
            waiting.close()
        self._sweep = asyncio.get_running_loop().call_later(IDLE / 4, self._sweep_idle)

    def stop(self) -> None:
        """Take no more connections."""
        for listening, remove in self._sockets:
            remove()
            listening.close()
        self._sockets = []
        if self._sweep is not None:
            self._sweep.cancel()

    async def close_all_connections(self) -> None:
        """Close those that wait here, and the server's."""
        for waiting in list(self.waiting):
            waiting.close()
        await self._server.close_all_connections()


class Waiting:
    """A connection that has asked for nothing yet, or for ready answers only."""

    __slots__ = ("_address", "_front", "_loop", "_next", "_out", "_socket", "heard_at")

    def __init__(self, front: Front, connection: socket.socket, address: object) -> None:
        self._front, self._socket, self._address = front, connection, address
        self._loop = asyncio.get_running_loop()
        self._out, self._next = b"", b""
        self.heard_at = time.monotonic()

    def listen(self) -> None:
        """Wait for a request."""
        self._socket.setblocking(False)  # noqa: FBT003
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._loop.add_reader(self._socket.fileno(), self._readable)

    def close(self) -> None:
        """Let the connection go."""
        self._front.waiting.discard(self)
        self._loop.remove_reader(self._socket.fileno())
        self._loop.remove_writer(self._socket.fileno())
        self._socket.close()

    def _readable(self) -> None:
        self.heard_at = time.monotonic()
        try:
            data = self._socket.recv(LARGEST)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            data = b""
        if data:
            self._take(data)
        else:
            self.close()

    def _take(self, data: bytes) -> None:
        answers = []
        while data:
            end = data.find(b"\r\n\r\n")
            answer = self._front.ready.to(data[:end]) if end >= 0 else None
            if answer is None:
                break
            answers.append(answer)
            data = data[end + 4 :]
        self._next = data
        if answers:
            self._send(answers[0] if len(answers) == 1 else b"".join(answers))
        else:
            self._go_on()

    def _send(self, data: bytes) -> None:
        try:
            sent = self._socket.send(data)
        except (BlockingIOError, InterruptedError):
            sent = 0
        except OSError:
            self.close()
            return
        rest = data[sent:]
        if rest and not self._out:
            self._loop.remove_reader(self._socket.fileno())
            self._loop.add_writer(self._socket.fileno(), self._writable)
        elif self._out and not rest:
            self._loop.remove_writer(self._socket.fileno())
            self._loop.add_reader(self._socket.fileno(), self._readable)
        self._out = rest
        if not rest:
            self._go_on()

    def _writable(self) -> None:
        self.heard_at = time.monotonic()
        self._send(self._out)

    def _go_on(self) -> None:
        """Hand the connection on if something was asked that does not lie ready."""
        if self._next:
            self._front.waiting.discard(self)
            self._loop.remove_reader(self._socket.fileno())
            self._front.hand_on(self._socket, self._address, self._next)


class _BegunStream(IOStream):
    """A stream of which some was read before."""

    def __init__(self, connection: socket.socket, begun: bytes, max_buffer_size: int | None) -> None:
        super().__init__(connection, max_buffer_size=max_buffer_size, read_chunk_size=LARGEST)
        self._begun = begun

    def read_from_fd(self, buf: bytearray | memoryview) -> int | None:
        if not self._begun:
            return super().read_from_fd(buf)
        taken = self._begun[: len(buf)]
        self._begun = self._begun[len(taken) :]
        buf[: len(taken)] = taken
        return len(taken)
