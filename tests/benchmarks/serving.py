"""The processes that are measured: the hub as ``ias serve`` starts it, and a bare echo beside it."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

import psutil

from ias_widgets.client import HubAddress, read_address

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["ROOT", "Elsewhere", "HubProcess", "Server", "unique_memory"]

ROOT = Path(__file__).parents[2]


class Server:
    """A process that serves, started for the measurement and stopped after it."""

    def __init__(self, *command: str, **environment: str) -> None:
        places = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))  # kernels start elsewhere
        self.process = subprocess.Popen(
            [sys.executable, *command], cwd=ROOT, env=os.environ | {"PYTHONPATH": places} | environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
        )  # fmt: skip
        self.command = " ".join(command)
        self.lines: list[str] = []

    @property
    def rss_kib(self) -> float:
        """Resident memory in KiB."""
        return psutil.Process(self.process.pid).memory_info().rss / 1024

    @property
    def cpu_s(self) -> float:
        """Seconds of processor time used so far."""
        times = psutil.Process(self.process.pid).cpu_times()
        return times.user + times.system

    def printed(self, pattern: str) -> str:
        """Read what the process prints until a line matches; return its first group."""
        for line in self.process.stdout or ():
            found = re.search(pattern, line)
            if found:
                threading.Thread(target=list, args=(self.process.stdout,), daemon=True).start()
                return found[1]
            self.lines.append(line)
        raise ChildProcessError(
            f"{self.command}: expected it to print {pattern}, found:\n{''.join(self.lines)[-4000:]}"
        )

    def refuse_ended(self) -> None:
        """Raise what the process said if it has ended."""
        if self.process.poll() is not None:
            said = self.process.stdout.read() if self.process.stdout else ""
            raise ChildProcessError(f"{self.command}: ended with {self.process.returncode}:\n{said[-4000:]}")

    def stop(self) -> None:
        """Stop it as Ctrl-C would, and wait until it is gone."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT if sys.platform != "win32" else signal.SIGTERM)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(timeout=30)
        if self.process.poll() is None:
            self.kill()

    def kill(self) -> None:
        """End it at once, as a power cut would, with all it has started."""
        for one in (*psutil.Process(self.process.pid).children(recursive=True), psutil.Process(self.process.pid)):
            with contextlib.suppress(psutil.NoSuchProcess):
                one.kill()
        self.process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class HubProcess(Server):
    """``ias serve`` on a store in ``folder``; with ``house`` also Jupyter Server and Voilà beside it."""

    def __init__(self, folder: Path, *, house_port: int | None = None) -> None:
        self.store = folder / "rooms.sqlite"
        command = ["-m", "ias_widgets.cli", "serve", "--store", str(self.store), "--room-port", "0"]
        command += ["--room-only"] if house_port is None else ["--port", str(house_port)]
        super().__init__(*command, COLUMNS="300", PYTHONUNBUFFERED="1")
        self.address = self._find()

    def _find(self) -> HubAddress:
        for _ in range(600):
            self.refuse_ended()
            address = read_address(self.store)
            if address is not None:
                return address
            time.sleep(0.05)
        raise TimeoutError(f"{self.command}: expected an address beside the store within 30 s, found none")


class Elsewhere:
    """How much of the machine others used since this was made: figures of a busy machine are worth little."""

    def __init__(self, *own: Server) -> None:
        self._own = own
        self._began = self._times()

    def _times(self) -> tuple[float, float]:
        machine = psutil.cpu_times()
        idle = machine.idle + getattr(machine, "iowait", 0.0)
        own = psutil.Process().cpu_times()
        measured = own.user + own.system + sum(server.cpu_s for server in self._own)
        return sum(machine[:8]) - idle - measured, sum(machine[:8])

    def share(self) -> float:
        """Return the part of all cores' time that others used, 0 to 1."""
        busy, total = (now - before for now, before in zip(self._times(), self._began, strict=True))
        return round(max(0.0, busy / total), 2) if total else 0.0


def unique_memory(process: psutil.Process) -> float:
    """Return KiB that a process and its children have for themselves; shared pages count in part."""
    total = 0.0
    for one in (process, *process.children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):
            total += getattr(one.memory_full_info(), "pss", one.memory_info().rss) / 1024
    return total
