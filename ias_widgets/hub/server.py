"""The hub as a process of its own: the room's door, and a door for this machine alone."""

from __future__ import annotations

import asyncio
import gc
import os
import re
import secrets
import ssl
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

from ias_widgets.client import HubAddress
from ias_widgets.errors import AddressError
from ias_widgets.hub.assets import Assets
from ias_widgets.hub.doors import leader_application, room_application
from ias_widgets.hub.front import Front, ReadyAnswers
from ias_widgets.hub.hub import Hub
from ias_widgets.hub.lock import HubLock
from ias_widgets.hub.reach import Reach

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from pathlib import Path

__all__ = ["RoomDoor", "RunningHub", "check_port", "open_hub", "run_fast"]

READ_BYTES = 16 * 1024
"""Read from a connection at once: Tornado makes a buffer of this size for each read."""
LAST_PORT = 65535
TRIED_PORTS = 20
"""Ports tried, counting up, where no port was named and the usual one is taken."""


@dataclass(frozen=True, kw_only=True)
class RoomDoor:
    """How the room's door is opened.

    Attributes
    ----------
    lan
        Listen on every network, not on this machine alone.
    host
        Address to listen on; overrides ``lan``.
    port
        Port, or 0 for any free one.
    search
        Try the next ports where this one is taken.
    join_url
        Address as tablets open it, where it is not the one listened on (a reverse proxy, a name).
    certificate, key
        PEM files; with them the door speaks HTTPS.
    """

    lan: bool = False
    host: str | None = None
    port: int = 8899
    search: bool = True
    join_url: str | None = None
    certificate: Path | None = None
    key: Path | None = None

    @property
    def listens_on(self) -> str:
        """The address to bind."""
        return self.host or ("0.0.0.0" if self.lan else "127.0.0.1")  # noqa: S104

    def reach(self, port: int) -> Reach:
        """Return how tablets come to this door."""
        return Reach(self.listens_on, port, "https" if self.certificate else "http", named=self.join_url or "")

    def check(self) -> None:
        """Raise an AddressError where this door cannot be opened as it is described."""
        check_port("--room-port", self.port)
        if self.key is not None and self.certificate is None:
            raise AddressError("--tls-key", "a certificate beside it", "none", "name it with --tls-cert")
        if self.join_url and not re.fullmatch(r"https?://[^/\s]+(/\S*)?", self.join_url):
            raise AddressError(
                "--join-url", "an address such as https://vote.example.org/", self.join_url, "begin it with https://"
            )

    def tls(self) -> ssl.SSLContext | None:
        """Return the TLS context, or None for plain HTTP."""
        if self.certificate is None:
            return None
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        try:
            context.load_cert_chain(self.certificate, self.key, password="")  # never ask on the terminal
        except (OSError, ssl.SSLError) as error:
            raise AddressError(
                "--tls-cert, --tls-key", "a certificate and its key as PEM files", str(error), "check both paths"
            ) from error
        return context


def check_port(flag: str, port: int) -> None:
    """Raise an AddressError where a number is no port."""
    if not 0 <= port <= LAST_PORT:
        raise AddressError(flag, f"a port from 0 to {LAST_PORT}", str(port), "name another")


class RunningHub:
    """A hub that listens. Close it with `stop`."""

    def __init__(self, hub: Hub, lock: HubLock, servers: list[HTTPServer | Front], address: HubAddress) -> None:
        self.hub, self.address = hub, address
        self._lock, self._servers = lock, servers
        hub.moved = self._publish
        self._publish()

    @property
    def join_address(self) -> str:
        """The room's door as tablets open it now."""
        return self.hub.join_address()

    def _publish(self) -> None:
        """Say beside the store where this hub listens, so that whoever looks for it finds the newest address."""
        self.address = self._lock.publish(msgspec.structs.replace(self.address, room=self.hub.join_address()))

    async def stop(self) -> None:
        """Close the doors, finish what is under way, give the store back."""
        for server in self._servers:
            server.stop()
        for server in self._servers:
            await server.close_all_connections()
        await self.hub.stop()
        self._lock.release()


async def open_hub(store: Path, door: RoomDoor, *, assets: Assets | None = None, **more: Any) -> RunningHub:
    """Open a hub on a store and its two doors, on the running event loop. ``more`` goes to the `Hub`.

    Raises
    ------
    StoreError
        Where another hub uses the store, or it cannot be opened.
    AddressError
        Where an address or a port cannot be had.
    """
    door.check()
    tls, built = door.tls(), assets or Assets()
    lock = HubLock(store)
    hub: Hub | None = None
    servers: list[HTTPServer | Front] = []
    try:
        hub = Hub(store, built, **more)
        secret = secrets.token_hex(32)
        outside, room_port = _listen(
            room_application(hub), door.listens_on, door.port, search=door.search, tls=tls, assets=built
        )
        servers.append(outside)
        inside, lead_port = _listen(leader_application(hub, secret), "127.0.0.1", 0)
        servers.append(inside)
        hub.reach = door.reach(room_port)
        hub.start()
        lead = f"ws://127.0.0.1:{lead_port}/lead"
        running = RunningHub(hub, lock, servers, HubAddress(lead=lead, room="", secret=secret, pid=os.getpid()))
    except BaseException:
        for server in servers:
            server.stop()
        if hub is not None:
            await hub.stop()
        lock.release()
        raise
    return running


def _listen(
    application: Any,
    host: str,
    port: int,
    *,
    search: bool = False,
    tls: ssl.SSLContext | None = None,
    assets: Assets | None = None,
) -> tuple[HTTPServer | Front, int]:
    last: OSError | None = None
    for tried in range(port, min(LAST_PORT, port + (TRIED_PORTS - 1 if search and port else 0)) + 1):
        try:
            sockets = bind_sockets(tried, host, backlog=4096)
        except OSError as error:
            last = error
            continue
        server = HTTPServer(
            application,
            ssl_options=tls,
            max_header_size=16 * 1024,
            max_body_size=1024,
            chunk_size=READ_BYTES,
            idle_connection_timeout=120,
        )
        door = Front(server, ReadyAnswers(assets)) if assets is not None and tls is None else server
        door.add_sockets(sockets)
        return door, int(sockets[0].getsockname()[1])
    raise AddressError(
        f"{host}:{port}", "an address and a port that are free", str(last), "name another with --host or --room-port"
    ) from last


def collect_seldom() -> None:
    """Let Python look for reference cycles less often, and never among what was loaded at the start.

    For a process that is the hub's alone. Looking takes a tenth of a second in a full room, with every vote
    waiting; the figures are in ``tests/benchmarks``.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 10, 10)


def run_fast(main: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine on the fastest event loop there is: uvloop where it exists, not on Windows."""
    if sys.platform == "win32":
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(main)
        return
    import uvloop  # noqa: PLC0415

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main)
