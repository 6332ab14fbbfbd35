"""A server as `ias serve` starts it, in a process that a test may kill."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TABLET_HOST = "room.test"
"""Resolved to loopback by the browser alone: a name that is not a secure context, as an address in a hotel."""
STARTS_WITHIN = 90.0
"""Seconds; generous, for a busy machine."""


def free_port() -> int:
    """Return a port nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


class Server:
    """A running `ias serve`: what it printed, and where it is.

    Parameters
    ----------
    store
        The store's file.
    house
        Whether the house door is opened, too.
    """

    def __init__(self, store: Path, *, house: bool = True) -> None:
        self.store, self.house = store, house
        self.lines: list[str] = []
        self._start(room_port=0)

    def _start(self, room_port: int) -> None:
        more = ["--port", str(free_port())] if self.house else ["--room-only"]
        command = [
            sys.executable,
            "-m",
            "ias_widgets.cli",
            "serve",
            "--store",
            str(self.store),
            "--room-port",
            str(room_port),
            *more,
        ]
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("IAS_", "JUPYTER"))}
        self.lines = lines = []
        self.process = process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            encoding="utf-8", env=kept | {"PYTHONUNBUFFERED": "1", "COLUMNS": "200", "IAS_KEYS": str(self.store.parent / "keys")},
        )  # fmt: skip
        threading.Thread(target=lambda: lines.extend(process.stdout or []), daemon=True).start()
        try:
            self.printed(r"(Stop with Ctrl-C)")
        except BaseException:
            self.kill()
            raise

    def printed(self, pattern: str) -> str:
        """Wait for a line that matches and return its first group."""
        until = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < until:
            for line in list(self.lines):
                found = re.search(pattern, line)
                if found:
                    return found[1]
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise AssertionError(f"ias serve did not print {pattern!r}; it said:\n" + "".join(self.lines))

    def kill(self) -> None:
        """End it at once, without a word (SIGKILL)."""
        self.process.kill()
        self.process.wait(timeout=30)

    def start_again(self) -> None:
        """Start on the same store, at the same port for tablets."""
        self._start(self.room_port)

    def stop(self) -> None:
        """Ask it to end."""
        self.process.terminate()
        self.process.wait(timeout=30)

    @property
    def console_url(self) -> str:
        return self.printed(r"Facilitator\s+(http\S+)")

    @property
    def room_port(self) -> int:
        return int(self.printed(r"Join\s+http://[^:/]+:(\d+)/"))

    @property
    def house_port(self) -> int:
        return int(str(urlsplit(self.console_url).port))

    @property
    def ports(self) -> set[int]:
        """The ports that its own pages may ask."""
        return {self.room_port, self.house_port} if self.house else {self.room_port}

    @property
    def tablet_url(self) -> str:
        return f"http://{TABLET_HOST}:{self.room_port}/"

    def page_url(self, notebook: str) -> str:
        """Return the address of another notebook as a page."""
        return self.console_url.replace("facilitator.ipynb", notebook)


@contextmanager
def serving(store: Path, *, house: bool = True) -> Iterator[Server]:
    """Start a server, and stop it in the end."""
    server = Server(store, house=house)
    try:
        yield server
    finally:
        server.stop()
