"""The hub as a process of its own: the room's door, and a door for this machine alone."""

from __future__ import annotations

import asyncio
import os
import secrets
import ssl
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets

from ias_widgets.client import HubAddress
from ias_widgets.errors import AddressError
from ias_widgets.hub.addresses import lan_addresses
from ias_widgets.hub.assets import Assets
from ias_widgets.hub.doors import leader_application, room_application
from ias_widgets.hub.hub import Hub
from ias_widgets.hub.lock import HubLock

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from pathlib import Path

__all__ = ["RoomDoor", "RunningHub", "open_hub", "run_fast"]

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

    def address(self, port: int) -> str:
        """Return the address as tablets open it, with a slash at its end."""
        if self.join_url:
            return self.join_url.rstrip("/") + "/"
        everywhere = self.listens_on in {"0.0.0.0", "::"}  # noqa: S104
        host = lan_addresses()[0].address if everywhere else self.listens_on
        return f"{'https' if self.certificate else 'http'}://{host}:{port}/"

    def tls(self) -> ssl.SSLContext | None:
        """Return the TLS context, or None for plain HTTP."""
        if self.certificate is None:
            return None
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        try:
            context.load_cert_chain(self.certificate, self.key)
        except (OSError, ssl.SSLError) as error:
            raise AddressError(
                "--tls-cert, --tls-key", "a certificate and its key as PEM files", str(error), "check both paths"
            ) from error
        return context


class RunningHub:
    """A hub that listens. Close it with `stop`."""

    def __init__(self, hub: Hub, lock: HubLock, servers: list[HTTPServer], address: HubAddress) -> None:
        self.hub, self.address = hub, address
        self._lock, self._servers = lock, servers

    async def stop(self) -> None:
        """Close the doors, finish what is under way, give the store back."""
        for server in self._servers:
            server.stop()
        for server in self._servers:
            await server.close_all_connections()
        await self.hub.stop()
        self._lock.release()


async def open_hub(store: Path, door: RoomDoor, *, assets: Assets | None = None) -> RunningHub:
    """Open a hub on a store and its two doors, on the running event loop.

    Raises
    ------
    StoreError
        Where another hub uses the store, or it cannot be opened.
    AddressError
        Where an address or a port cannot be had.
    """
    built = assets or Assets()
    lock = HubLock(store)
    try:
        hub = Hub(store, built)
        secret = secrets.token_hex(32)
        outside, room_port = _listen(
            room_application(hub), door.listens_on, door.port, search=door.search, tls=door.tls()
        )
        inside, lead_port = _listen(leader_application(hub, secret), "127.0.0.1", 0)
        hub.join_address = lambda: door.address(room_port)
        hub.start()
    except BaseException:
        lock.release()
        raise
    address = HubAddress(
        lead=f"ws://127.0.0.1:{lead_port}/lead", room=door.address(room_port), secret=secret, pid=os.getpid()
    )
    lock.publish(address)
    return RunningHub(hub, lock, [outside, inside], address)


def _listen(
    application: Any, host: str, port: int, *, search: bool = False, tls: ssl.SSLContext | None = None
) -> tuple[HTTPServer, int]:
    last: OSError | None = None
    for tried in range(port, port + (TRIED_PORTS if search and port else 1)):
        try:
            sockets = bind_sockets(tried, host, backlog=4096)
        except OSError as error:
            last = error
            continue
        server = HTTPServer(application, ssl_options=tls, max_header_size=16 * 1024, idle_connection_timeout=120)
        server.add_sockets(sockets)
        return server, int(sockets[0].getsockname()[1])
    raise AddressError(
        f"{host}:{port}", "an address and a port that are free", str(last), "name another with --host or --room-port"
    ) from last


def run_fast(main: Coroutine[Any, Any, None]) -> None:
    """Run a coroutine on the fastest event loop there is: uvloop where it exists, not on Windows."""
    if sys.platform == "win32":
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(main)
        return
    import uvloop  # noqa: PLC0415

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main)
