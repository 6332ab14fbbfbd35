"""A crowd of tablets in one process: each loads the page as a browser does, joins, and votes when told to."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
import urllib.request
from time import perf_counter
from typing import TYPE_CHECKING

from tests.benchmarks.frames import Frames, handshake, masked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Crowd", "Page", "Tablet", "Watcher", "WebSocket"]

AT_ONCE = 2000
"""Tablets whose first request is under way at one time: below the longest queue that a listening socket may have."""

_LENGTH = re.compile(rb"\r\n[Cc]ontent-[Ll]ength: (\d+)")
_NAMED = re.compile(r"""<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]*? (?:src|href)="([^"]+)\"""")


class Page:
    """What a browser asks for when it opens an address: the page, then the scripts and styles the page names."""

    def __init__(self, address: str) -> None:
        self.host = address.split("//", 1)[1].split("/", 1)[0]
        self.path = address.split(self.host, 1)[1]
        with urllib.request.urlopen(address, timeout=20) as response:
            text = response.read().decode()
        named = [address.rsplit("/", 1)[0] + "/" + name for name in _NAMED.findall(text)]
        self.named = [name.split(self.host, 1)[1] for name in named]
        if not self.named:
            raise LookupError(
                f"{address}: expected a page that names a script, found none; is the browser build there?"
            )

    def request(self, path: str) -> bytes:
        """Return a request as a browser sends it over plain HTTP, where it offers no brotli."""
        return (
            f"GET {path} HTTP/1.1\r\nHost: {self.host}\r\nConnection: keep-alive\r\nAccept: */*\r\n"
            "User-Agent: Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36\r\n"
            "Accept-Language: pl-PL,pl;q=0.9\r\nAccept-Encoding: gzip, deflate\r\n\r\n"
        ).encode()


class Fetcher(asyncio.Protocol):
    """A keep-alive connection that fetches one resource after the other, as long as there are any."""

    __slots__ = ("_answered", "_head", "_left", "_take", "transport")

    def __init__(self, take: Callable[[], bytes | None], answered: Callable[[int], None]) -> None:
        self._take, self._answered = take, answered
        self._head, self._left = b"", -1
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]
        self.fetch()

    def fetch(self) -> None:
        """Ask for the next resource, if any is left."""
        request = self._take()
        if request is not None:
            self.transport.write(request)

    def data_received(self, data: bytes) -> None:
        if self._left < 0:
            self._head += data
            end = self._head.find(b"\r\n\r\n")
            if end < 0:
                return
            length = _LENGTH.search(self._head, 0, end + 2)
            if not self._head.startswith(b"HTTP/1.1 200") or length is None:
                raise ConnectionError(f"expected 200 and a length, found {self._head[:end]!r}")
            self._left = int(length[1]) - (len(self._head) - end - 4)
            self._head = b""
        else:
            self._left -= len(data)
        if self._left == 0:
            self._left = -1
            self._answered(200)
            self.fetch()


class WebSocket(asyncio.Protocol):
    """A client's WebSocket. What is to be done with messages says `heard`."""

    __slots__ = ("_frames", "_head", "_path", "host", "transport")

    def __init__(self, host: str, path: str) -> None:
        self.host, self._path = host, path
        self._head: bytes | None = b""
        self._frames = Frames()
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport  # type: ignore[assignment]
        self.transport.write(handshake(self.host, self._path))

    def data_received(self, data: bytes) -> None:
        if self._head is not None:
            self._head += data
            end = self._head.find(b"\r\n\r\n")
            if end < 0:
                return
            if not self._head.startswith(b"HTTP/1.1 101"):
                raise ConnectionError(f"expected 101, found {self._head[:end]!r}")
            data, self._head = self._head[end + 4 :], None
            self.opened()
        for message in self._frames.take(data):
            self.heard(message)

    def opened(self) -> None:
        """The WebSocket is open."""

    def heard(self, message: bytes) -> None:
        """Take a message."""
        raise NotImplementedError


class Tablet(WebSocket):
    """A participant's tablet: it loads the page, joins, looks at views, and votes when told to.

    Attributes
    ----------
    ready_at
        When it had joined durably and had its first view; 0 before.
    acked_at
        When its last vote was acknowledged; 0 before.
    phase_seen
        The last view's ``phase``, as bytes.
    """

    __slots__ = ("acked_at", "agency", "crowd", "joined", "number", "phase_seen", "ready_at", "refused", "token")

    def __init__(self, crowd: Crowd, number: int) -> None:
        super().__init__(crowd.page.host, "/ws")
        self.crowd, self.number = crowd, number
        self.token, self.agency = secrets.token_hex(16), crowd.agencies[number % len(crowd.agencies)]
        self.joined, self.ready_at, self.acked_at = False, 0.0, 0.0
        self.phase_seen, self.refused = b"", b""

    def opened(self) -> None:
        self.transport.write(self.crowd.hello)

    def heard(self, message: bytes) -> None:
        if message.startswith(b'{"type":"ack"'):
            if b'"outcome":"done"' not in message:
                self.refused = message
            if self.joined:
                self.acked_at = perf_counter()
                self.crowd.acked(self)
            else:
                self.joined = True
        elif message.startswith(b'{"type":"view"'):
            at = message.find(b'"phase":"') + 9
            self.phase_seen = message[at : message.find(b'"', at)]
            if self.joined and not self.ready_at:
                self.ready_at = perf_counter()
                self.crowd.one_is_ready()
            self.crowd.seen(message)
        elif message.startswith(b'{"type":"welcome"'):
            join = f'{{"type":"join","id":"j{self.number}","token":"{self.token}","agency":"{self.agency}"}}'
            self.transport.write(masked(join.encode()))
        elif not message.startswith(b'{"type":"pong"'):
            raise ConnectionError(f"tablet {self.number}: {message[:300]!r}")


class Watcher(WebSocket):
    """The big screen's connection: how many answers it showed, and since when.

    Attributes
    ----------
    counts
        For each view the time it came, the round it shows, and how many had answered.
    """

    __slots__ = ("_changed", "_hello", "counts")

    def __init__(self, host: str, code: str, key: str) -> None:
        super().__init__(host, "/ws")
        hello = {"type": "hello", "protocol": 1, "build": "benchmark", "room": code, "role": "screen", "language": "pl"}
        self._hello = masked(json.dumps({**hello, "key": key}).encode())
        self.counts: list[tuple[float, str, int]] = []
        self._changed = asyncio.Event()

    def opened(self) -> None:
        self.transport.write(self._hello)

    def heard(self, message: bytes) -> None:
        if message.startswith(b'{"type":"view"'):
            now = perf_counter()
            view = json.loads(message)["view"]
            self.counts.append((now, view["question"]["round"] if view["question"] else "", view["answered"]))
            self._changed.set()

    async def shows(self, round_: str, answered: int) -> None:
        """Wait until it shows that many answers of a round."""
        while not self.counts or self.counts[-1][1] != round_ or self.counts[-1][2] < answered:
            self._changed.clear()
            await self._changed.wait()


class Crowd:
    """Tablets of one room.

    Parameters
    ----------
    page
        What they load.
    code
        The room's six digits.
    agencies
        Ids of agencies, given out in turn.
    number
        How many tablets.
    """

    def __init__(self, page: Page, code: str, agencies: Sequence[str], number: int) -> None:
        self.page, self.agencies = page, agencies
        hello = {
            "type": "hello",
            "protocol": 1,
            "build": "benchmark",
            "room": code,
            "role": "participant",
            "language": "pl",
        }
        self.hello = masked(json.dumps(hello).encode())
        self.tablets = [Tablet(self, place) for place in range(number)]
        self._loop = asyncio.get_running_loop()
        self._fetchers: list[Fetcher] = []
        self._tasks: set[asyncio.Task[object]] = set()
        self._left, self._done = 0, asyncio.Event()
        self._order: list[Tablet] = []
        self._wanted, self._unseen, self._all_saw = b"", 0, asyncio.Event()
        self._trouble: BaseException | None = None

    # ---- arriving ----------------------------------------------------------------------------

    async def arrive(self, patience: float) -> float:
        """Let all open the page at once; return seconds until the last has joined and has its first view."""
        self._left, self._waiting = len(self.tablets), iter(self.tablets)
        began = perf_counter()
        for _ in range(min(AT_ONCE, len(self.tablets))):
            self._next_arrives()
        await self._settled(patience, "joined")
        return max(tablet.ready_at for tablet in self.tablets) - began

    def _next_arrives(self) -> None:
        tablet = next(self._waiting, None)
        if tablet is not None:
            Arrival(self, tablet)

    def connect(self, protocol: asyncio.Protocol) -> None:
        """Open a connection of a tablet's."""
        host, port = self.page.host.rsplit(":", 1)
        task = self._loop.create_task(self._loop.create_connection(lambda: protocol, host, int(port)))
        self._tasks.add(task)
        task.add_done_callback(self._connected)

    def _connected(self, task: asyncio.Task[object]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception():
            self.fail(task.exception())

    def one_is_ready(self) -> None:
        """Count a tablet that has joined and has its view."""
        self._left -= 1
        if not self._left:
            self._done.set()

    def fail(self, trouble: BaseException | None) -> None:
        """Give up: what is measured would be worth nothing."""
        self._trouble = self._trouble or trouble
        self._done.set()
        self._all_saw.set()

    async def _settled(self, patience: float, verb: str) -> None:
        try:
            await asyncio.wait_for(self._done.wait(), patience)
        except TimeoutError as error:
            raise TimeoutError(
                f"{self._left} of {len(self.tablets)} tablets had not {verb} after {patience} s"
            ) from error
        self._done.clear()
        if self._trouble:
            raise self._trouble

    # ---- voting ------------------------------------------------------------------------------

    async def vote(self, frames: Iterable[tuple[Tablet, bytes]], patience: float) -> tuple[float, list[Tablet]]:
        """Let tablets vote at one instant; return that instant, and the tablets in the order they were acknowledged."""
        ready = list(frames)
        self._left, self._order = len(ready), []
        instant = perf_counter()
        for tablet, frame in ready:
            tablet.transport.write(frame)
        await self._settled(patience, "been acknowledged")
        refused = next((tablet.refused for tablet, _ in ready if tablet.refused), None)
        if refused:
            raise ConnectionError(f"a vote was refused: {refused!r}")
        return instant, self._order

    def acked(self, tablet: Tablet) -> None:
        """Count a tablet whose vote was acknowledged."""
        self._order.append(tablet)
        self.one_is_ready()

    # ---- looking -----------------------------------------------------------------------------

    def expect(self, part: bytes) -> None:
        """Begin to wait for views that hold ``part``."""
        self._wanted, self._unseen = part, len(self.tablets)
        self._all_saw.clear()

    def seen(self, view: bytes) -> None:
        """Count a view that is waited for."""
        if self._wanted and self._wanted in view:
            self._unseen -= 1
            if not self._unseen:
                self._wanted = b""
                self._all_saw.set()

    async def all_saw(self, patience: float) -> None:
        """Wait until every tablet has had the expected view."""
        await asyncio.wait_for(self._all_saw.wait(), patience)
        if self._trouble:
            raise self._trouble

    def go(self) -> None:
        """Close all connections."""
        for connection in (*self._fetchers, *self.tablets):
            connection.transport.close()

    def keep(self, fetcher: Fetcher) -> Fetcher:
        """Hold on to a connection: a browser keeps them open, too."""
        self._fetchers.append(fetcher)
        return fetcher


class Arrival:
    """A tablet that opens the page: the page first, then what it names over two connections, then the WebSocket."""

    __slots__ = ("_crowd", "_left", "_queue", "_second", "_tablet")

    def __init__(self, crowd: Crowd, tablet: Tablet) -> None:
        self._crowd, self._tablet = crowd, tablet
        page = crowd.page
        self._queue = [page.request(path) for path in reversed(page.named)]
        self._left = len(self._queue)
        self._second = False
        first = [page.request(page.path)]

        def take() -> bytes | None:
            return first.pop() if first else self._take()

        crowd.connect(crowd.keep(Fetcher(take, self._answered)))

    def _take(self) -> bytes | None:
        return self._queue.pop() if self._queue else None

    def _answered(self, _status: int) -> None:
        if not self._second:
            self._second = True
            self._crowd._next_arrives()
            if self._left > 1:
                self._crowd.connect(self._crowd.keep(Fetcher(self._take, self._answered)))
            return
        self._left -= 1
        if not self._left:
            self._crowd.connect(self._tablet)
