"""The front hands out what lies ready exactly as the handlers would, and passes on the rest."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

from ias_widgets.hub.assets import Asset
from ias_widgets.hub.doors import room_application
from ias_widgets.hub.front import Front, ReadyAnswers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

LONG = bytes(range(256)) * 40_000
ASSETS = SimpleNamespace(
    build="abc12345",
    pages={
        "tablet": Asset("text/html; charset=utf-8", {"": b"<p>tablet", "gzip": b"zipped", "br": b"pressed"}),
        "screen": Asset("text/html; charset=utf-8", {"": b"<p>screen"}),
        "remote": Asset("text/html; charset=utf-8", {"": b"<p>remote"}),
    },
    files={
        "tablet.js": Asset("text/javascript; charset=utf-8", {"": b"let a", "gzip": b"let z"}),
        "long.js": Asset("text/javascript", {"": LONG}),
    },
)
PLAIN = {"Host": "192.168.1.7:8899", "Accept-Encoding": "gzip, deflate", "Connection": "keep-alive"}
READY = ["/", "/123456", "/screen", "/remote", "/static/abc12345/tablet.js"]


@asynccontextmanager
async def door(*, front: bool) -> AsyncIterator[int]:
    """Open a room's door on a free port, with the front or with the handlers alone."""
    server = HTTPServer(room_application(SimpleNamespace(assets=ASSETS)))
    sockets = bind_sockets(0, "127.0.0.1")
    opened = Front(server, ReadyAnswers(ASSETS)) if front else server
    opened.add_sockets(sockets)
    port = sockets[0].getsockname()[1]
    try:
        yield port
    finally:
        opened.stop()
        await opened.close_all_connections()


def request(target: str, method: str = "GET", **headers: str) -> bytes:
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in (PLAIN | headers).items())
    return f"{method} {target} HTTP/1.1\r\n{lines}\r\n".encode()


async def read_answer(reader: asyncio.StreamReader, *, body: bool = True) -> tuple[str, dict[str, str], bytes]:
    """Return status line, headers without the date, and body."""
    status, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().strip().split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    headers.pop("Date", None)
    return status, headers, await reader.readexactly(int(headers.get("Content-Length", 0)) if body else 0)


async def ask(port: int, *requests: bytes, body: bool = True) -> list[tuple[str, dict[str, str], bytes]]:
    """Send requests over one connection, each after the answer to the one before."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answers = []
    for one in requests:
        writer.write(one)
        answers.append(await read_answer(reader, body=body))
    writer.close()
    await writer.wait_closed()
    return answers


@pytest.mark.parametrize(
    "target", [*READY, "/static/older/tablet.js", "/static/abc12345/none.js", "/nowhere", "/health"]
)
@pytest.mark.parametrize("accepted", ["", "gzip, deflate", "gzip, deflate, br, zstd"])
def test_a_request_gets_the_same_answer_as_from_the_handlers(target: str, accepted: str) -> None:
    async def both() -> list[tuple[str, dict[str, str], bytes]]:
        asked = request(target, Accept_Encoding=accepted)
        async with door(front=True) as quick, door(front=False) as plain:
            return [*await ask(quick, asked), *await ask(plain, asked)]

    quick, plain = asyncio.run(both())
    assert quick == plain


@pytest.mark.parametrize("target", READY)
def test_what_a_browser_loads_lies_ready(target: str) -> None:
    assert ReadyAnswers(ASSETS).to(request(target)[:-4]) is not None


@pytest.mark.parametrize(
    "unusual",
    [
        request("/", "POST", Content_Length="0"),
        request("/", "HEAD"),
        request("/", Range="bytes=0-1"),
        request("/", Connection="close"),
        request("/ws", Connection="Upgrade", Upgrade="websocket"),
        request("/static/abc12345/../secret"),
        b"GET / HTTP/1.0\r\nHost: a\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\n folded\r\n folded\r\n\r\n",
        b"nonsense\r\n\r\n",
    ],
)
def test_what_is_not_plain_is_left_to_the_handlers(unusual: bytes) -> None:
    assert ReadyAnswers(ASSETS).to(unusual[:-4]) is None


def test_a_host_that_is_none_stays_out_of_the_policy() -> None:
    answer = ReadyAnswers(ASSETS).to(request("/", Host="evil; script-src *")[:-4])
    assert answer is not None
    assert b"evil" not in answer


def test_one_connection_serves_ready_files_first_and_handlers_after() -> None:
    async def browse() -> list[bytes]:
        async with door(front=True) as port:
            asked = [request("/123456"), request("/static/abc12345/tablet.js"), request("/health"), request("/")]
            return [body for _, _, body in await ask(port, *asked)]

    page, script, health, again = asyncio.run(browse())
    assert (page, script, again) == (b"zipped", b"let z", b"zipped")
    assert b"abc12345" in health


def test_requests_sent_without_waiting_are_answered_in_order() -> None:
    async def pipeline() -> list[bytes]:
        async with door(front=True) as port:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(request("/") + request("/static/abc12345/long.js") + request("/health") + request("/screen"))
            bodies = [(await read_answer(reader))[2] for _ in range(4)]
            writer.close()
            return bodies

    first, long, health, last = asyncio.run(pipeline())
    assert (first, long, last) == (b"zipped", LONG, b"<p>screen")
    assert b"abc12345" in health


def test_a_request_that_comes_in_pieces_is_answered() -> None:
    async def slowly() -> bytes:
        async with door(front=True) as port:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            whole = request("/")
            for place in range(0, len(whole), 7):
                writer.write(whole[place : place + 7])
                await writer.drain()
                await asyncio.sleep(0)
            body = (await read_answer(reader))[2]
            writer.close()
            return body

    assert asyncio.run(slowly()) == b"zipped"


def test_connections_are_closed_with_the_door() -> None:
    async def left_open() -> bytes:
        async with door(front=True) as port:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(request("/"))
            await read_answer(reader)
        rest = await reader.read()
        writer.close()
        return rest

    assert asyncio.run(left_open()) == b""


def test_a_connection_that_asks_for_nothing_is_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ias_widgets.hub.front.IDLE", 0.02)

    async def idle() -> bytes:
        async with door(front=True) as port:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(request("/"))
            await read_answer(reader)
            rest = await asyncio.wait_for(reader.read(), 10)
            writer.close()
            return rest

    assert asyncio.run(idle()) == b""
