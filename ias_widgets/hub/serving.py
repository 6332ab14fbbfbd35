"""``ias serve``: the hub in this process, the house (Jupyter Server with Voilà) in another beside it.

They are two processes on purpose: rendering a Voilà page holds its event loop for some tenths of a
second, and no vote shall wait for that.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import signal
import socket
import subprocess
import sys
import webbrowser
from dataclasses import dataclass
from typing import TYPE_CHECKING

import segno
from rich.panel import Panel
from rich.text import Text

from ias_widgets.client import HOUSE_OF, shipped
from ias_widgets.errors import AddressError
from ias_widgets.hub.addresses import lan_addresses
from ias_widgets.hub.server import LAST_PORT, TRIED_PORTS, check_port, collect_seldom, open_hub, run_fast

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rich.console import Console

    from ias_widgets.hub.server import RoomDoor, RunningHub

__all__ = ["Plan", "serve_plan"]

CONNECTIONS = 10_240
"""Files and connections this process asks to hold at once, where the system grants fewer by default."""
LOOK_EVERY = 0.5
"""Seconds between two looks whether the house still stands."""
STOP_WITHIN = 8.0
"""Seconds a server has to stop by itself."""
CULL_AFTER = 4 * 3600
"""Seconds after which a kernel nobody is connected to is stopped: closing a Voilà page does not stop it."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What ``ias serve`` is to start."""

    store: Path
    door: RoomDoor
    house_port: int = 8888
    room_only: bool = False
    browser: bool = False


def serve_plan(plan: Plan, console: Console) -> None:
    """Serve until the process is told to stop."""
    with contextlib.suppress(KeyboardInterrupt):
        run_fast(_serve(plan, console))


async def _serve(plan: Plan, console: Console) -> None:
    check_port("--port", plan.house_port)
    logging.getLogger("tornado.general").setLevel(logging.ERROR)  # below, it names who could not connect
    _allow_many_connections()
    stopped = _stop_signals()
    running = await open_hub(plan.store, plan.door)
    collect_seldom()
    house: House | None = None
    try:
        if not plan.room_only:
            house = House.start(plan, running)
            if not await house.ready(stopped):
                return
        _announce(plan, running, house, console)
        if house and plan.browser:
            webbrowser.open(house.console_url)
        while not stopped.is_set():
            if house and house.process.poll() is not None:
                raise AddressError("ias serve", "a Jupyter Server that runs", "one that ended", "see its words above")
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(stopped.wait(), LOOK_EVERY)
    finally:
        if house:
            await asyncio.to_thread(house.stop)
        await running.stop()


def _allow_many_connections() -> None:
    """Let this process hold a connection for each tablet of a conference: by default often 1,024, or 256."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = CONNECTIONS if hard == resource.RLIM_INFINITY else min(CONNECTIONS, hard)
        if soft < wanted:
            with contextlib.suppress(OSError, ValueError):
                resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _stop_signals() -> asyncio.Event:
    """Return an event that is set when this process is told to stop.

    On Windows an event loop takes no signals: Ctrl-C then cancels what runs, Ctrl-Break comes as Ctrl-C does.
    """
    stopped = asyncio.Event()
    if sys.platform == "win32":
        signal.signal(signal.SIGBREAK, signal.getsignal(signal.SIGINT))
    else:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, stopped.set)
    return stopped


@dataclass(frozen=True)
class House:
    """The house door: a Jupyter Server with Voilà, on this machine alone."""

    process: subprocess.Popen[bytes]
    port: int
    token: str

    @property
    def console_url(self) -> str:
        """The facilitator's page, with the token that lets them in."""
        return f"http://127.0.0.1:{self.port}/voila/render/facilitator.ipynb?token={self.token}"

    @classmethod
    def start(cls, plan: Plan, running: RunningHub) -> House:
        """Start the server with the shipped notebooks; its kernels inherit the hub's address."""
        port, token = _free_port(plan.house_port), secrets.token_hex(24)
        environment = os.environ | running.address.environment() | {"JUPYTER_TOKEN": token}
        # It ends when its standard input does, which is when this process ends, in whatever way.
        environment[HOUSE_OF] = str(os.getpid())
        command = [
            sys.executable, "-W", "ignore", "-m", "ias_widgets.hub.house", "--no-browser", "--ServerApp.ip=127.0.0.1",
            f"--ServerApp.port={port}", "--ServerApp.port_retries=0", f"--ServerApp.root_dir={shipped('notebooks')}",
            "--Application.log_level=WARN", "--ServerApp.jpserver_extensions=ias_widgets.hub=True", "--VoilaConfiguration.template=ias", "--VoilaConfiguration.show_tracebacks=False",
            "--LabApp.news_url=None", "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
            f"--MappingKernelManager.cull_idle_timeout={CULL_AFTER}", "--MappingKernelManager.cull_connected=False",
            "--ServerApp.allow_unauthenticated_access=False",
        ]  # fmt: skip
        if sys.platform != "win32" and os.geteuid() == 0:
            command.append("--allow-root")
        return cls(subprocess.Popen(command, env=environment, stdin=subprocess.PIPE), port, token)  # noqa: S603

    async def ready(self, stopped: asyncio.Event) -> bool:
        """Wait until it answers; False where we are told to stop before.

        Raises
        ------
        AddressError
            Where it ended, or did not answer within a minute.
        """
        for _ in range(600):
            if self.process.poll() is not None:
                break
            if stopped.is_set():
                return False
            with contextlib.suppress(OSError):
                _, writer = await asyncio.open_connection("127.0.0.1", self.port)
                writer.close()
                return True
            await asyncio.sleep(0.1)
        raise AddressError(
            f"127.0.0.1:{self.port}", "a Jupyter Server that answers", "none", "see its words above, or try --room-only"
        )

    def stop(self) -> None:
        """Stop the server and its kernels: ask first, then insist."""
        if self.process.stdin:
            self.process.stdin.close()
        for insist in (self.process.terminate, self.process.kill):
            try:
                self.process.wait(timeout=STOP_WITHIN)
            except subprocess.TimeoutExpired:
                insist()
        self.process.wait()


def _free_port(wanted: int) -> int:
    for port in range(wanted, min(LAST_PORT, wanted + TRIED_PORTS) + 1):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return int(probe.getsockname()[1])
    raise AddressError(f"127.0.0.1:{wanted}", "a free port", "taken ones only", "name another with --port")


def _announce(plan: Plan, running: RunningHub, house: House | None, console: Console) -> None:
    join = running.address.room
    if house:
        console.print(Text.assemble(("Facilitator  ", "bold"), house.console_url), soft_wrap=True)
    console.print(Text.assemble(("Join         ", "bold"), join), soft_wrap=True)
    for line in _about_addresses(plan, join):
        console.print(line, soft_wrap=True)
    console.print(Panel(Text("\n".join(_qr_lines(join))), expand=False, border_style="dim", title=join))
    console.print(Text.assemble(("Store        ", "bold"), str(plan.store)), soft_wrap=True)
    console.print("Stop with Ctrl-C. What is acknowledged is on disk.")


def _about_addresses(plan: Plan, join: str) -> Iterator[str]:
    if plan.door.join_url:
        return
    if plan.door.listens_on not in {"0.0.0.0", "::"}:  # noqa: S104
        if not plan.door.lan and not plan.door.host:
            yield "             Only this machine can reach it. For tablets in the network: ias serve --lan"
        return
    others = lan_addresses()
    if len(others) > 1:
        yield f"             Chosen of {len(others)} addresses; the others:"
        for lan in others[1:]:
            yield f"             {lan.address} ({lan.note})"
        yield f"             Choose another in the console, or: ias serve --lan --join-url http://ADDRESS:{join.rsplit(':', 1)[-1]}"


def _qr_lines(url: str) -> list[str]:
    """Draw a QR code with half blocks, two rows a line."""
    rows = [[0, 0, *row, 0, 0] for row in segno.make(url, error="m", micro=False).matrix]
    blank = [0] * len(rows[0])
    rows = [blank, blank, *rows, blank, *([blank] if len(rows) % 2 == 0 else [])]
    blocks = {(0, 0): "█", (0, 1): "▀", (1, 0): "▄", (1, 1): " "}
    return [
        "".join(blocks[upper, lower] for upper, lower in zip(rows[n], rows[n + 1], strict=True))
        for n in range(0, len(rows) - 1, 2)
    ]
