"""A JupyterLab that somebody starts in a folder of their own, with notebooks in it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from ias_widgets.client import HubAddress, read_address
from tests.e2e.serving import STARTS_WITHIN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOKEN = "the-lab-token-0123456789"


def notebook(*cells: str) -> str:
    """Return a notebook as text; each cell is code."""
    code = [
        {"cell_type": "code", "id": f"cell-{n}", "metadata": {}, "source": cell, "execution_count": None, "outputs": []}
        for n, cell in enumerate(cells)
    ]
    kernel = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
    metadata = {"kernelspec": kernel, "language": "pl", "title": "Sala", "voila": {"template": "ias"}}
    return json.dumps({"cells": code, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5})


class Laboratory:
    """A running JupyterLab.

    Parameters
    ----------
    folder
        Where its notebooks, its settings and the store lie.
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self.store = folder, folder / "rooms.sqlite"
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("IAS_", "JUPYTER"))}
        own = {f"JUPYTER_{name}_DIR": str(folder / ".jupyter" / name.lower()) for name in ("CONFIG", "RUNTIME", "DATA")}
        command = [
            sys.executable, "-m", "jupyterlab", "--no-browser", "--ServerApp.ip=127.0.0.1", f"--ServerApp.port={self.port}",
            "--ServerApp.port_retries=0", f"--ServerApp.root_dir={folder}", "--LabApp.extension_manager=readonly",
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate", "--Application.log_level=WARN",
            *(["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []),
        ]  # fmt: skip
        self._words = (folder / "lab.txt").open("wb")
        self._process = subprocess.Popen(
            command, cwd=folder, env=kept | own | {"JUPYTER_TOKEN": TOKEN, "IAS_STORE": str(self.store)},
            stdin=subprocess.DEVNULL, stdout=self._words, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self._wait()

    def _wait(self) -> None:
        until = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < until and self._process.poll() is None:
            with suppress(urllib.error.URLError, OSError):
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/api?token={TOKEN}", timeout=5).close()
                return
            time.sleep(0.1)
        self.stop()
        raise AssertionError((self.folder / "lab.txt").read_text(encoding="utf-8"))

    def url(self, path: str) -> str:
        """Return the address of a page: ``lab/tree/…`` or ``voila/render/…``."""
        return f"http://127.0.0.1:{self.port}/{path}?token={TOKEN}"

    @property
    def hub(self) -> HubAddress:
        """The hub that a cell has started."""
        found = read_address(self.store)
        assert found is not None, "no cell has started a hub"
        return found

    def stop(self) -> None:
        """End the server, and the hub that a cell has started."""
        self._process.terminate()
        self._process.wait(timeout=30)
        self._words.close()
        running = read_address(self.store)
        if running is not None:
            with suppress(ProcessLookupError):
                os.kill(running.pid, signal.SIGTERM)


@contextmanager
def laboratory(folder: Path) -> Iterator[Laboratory]:
    """Start a JupyterLab, and stop it in the end."""
    lab = Laboratory(folder)
    try:
        yield lab
    finally:
        lab.stop()
