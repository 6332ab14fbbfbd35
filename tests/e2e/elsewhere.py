"""Where a room runs beside `ias serve`: a JupyterHub with its proxy, and a Voilà that nobody stands behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ias_widgets.client import HubAddress, read_address, shipped
from tests.e2e.serving import STARTS_WITHIN, free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

PROXY = Path(__file__).parent / "proxy/node_modules/configurable-http-proxy/bin/configurable-http-proxy"
USER = "jan@x"
"""A name that addresses write in two ways."""
CONFIGURATION = """
c = get_config()
c.JupyterHub.bind_url = "http://127.0.0.1:{public}"
c.JupyterHub.hub_bind_url = "http://127.0.0.1:{inside}"
c.JupyterHub.db_url = "sqlite:///hub.sqlite"
c.JupyterHub.cookie_secret_file = "cookie"
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:{api}"
c.ConfigurableHTTPProxy.command = ["node", {proxy}]
c.JupyterHub.authenticator_class = "dummy"
c.Authenticator.allow_all = True
c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = {home}
c.Spawner.cmd = [{python}, "-W", "ignore", "-c", {quick} + "from jupyterhub.singleuser import main; main()"]
c.Spawner.args = ["--allow-root"]
c.Spawner.notebook_dir = {notebooks}
c.Spawner.default_url = "/voila/render/facilitator.ipynb"
c.Spawner.environment = {{"IAS_STORE": {store}, "PYTHONPATH": {path}}}
"""
QUICK = "from ias_widgets.hub.house import without_iris; without_iris(); "


class Place:
    """A process that serves pages, and the store its rooms are in."""

    def __init__(self, folder: Path, command: list[str], port: int, ready: str) -> None:
        self.port, self.store, self._said = port, folder / "rooms.sqlite", folder / "words.txt"
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("IAS_", "JUPYTER"))}
        with self._said.open("wb") as words:
            self._process = subprocess.Popen(
                command, cwd=folder, env=kept | {"IAS_STORE": str(self.store)},
                stdin=subprocess.DEVNULL, stdout=words, stderr=subprocess.STDOUT,
            )  # fmt: skip
        self._wait(f"http://127.0.0.1:{port}{ready}")

    def _wait(self, url: str) -> None:
        until = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < until and self._process.poll() is None:
            with suppress(urllib.error.URLError, OSError):
                urllib.request.urlopen(url, timeout=5).close()
                return
            time.sleep(0.1)
        self.stop()
        raise AssertionError(self.said)

    @property
    def said(self) -> str:
        """What it wrote to its log."""
        return self._said.read_text(encoding="utf-8", errors="replace")

    @property
    def hub(self) -> HubAddress:
        """The hub that runs on the store."""
        found = read_address(self.store)
        assert found is not None, "no hub runs"
        return found

    @property
    def room_port(self) -> int:
        """Where that hub lets people in."""
        return int(self.hub.room.rstrip("/").rsplit(":", 1)[-1])

    def stop(self) -> None:
        """End it, and the hub that a page has started."""
        running = read_address(self.store)
        self._process.terminate()
        self._process.wait(timeout=30)
        if running is not None:
            with suppress(ProcessLookupError):
                os.kill(running.pid, signal.SIGTERM)


@contextmanager
def jupyterhub(folder: Path) -> Iterator[Place]:
    """Start a JupyterHub whose people need no password, and its proxy; stop both in the end."""
    assert PROXY.exists(), "JupyterHub's proxy is not there; `make test` fetches it"
    port = free_port()
    said = {
        "public": port, "inside": free_port(), "api": free_port(), "proxy": json.dumps(str(PROXY)),
        "home": json.dumps(str(folder / "homes/{username}")), "python": json.dumps(sys.executable),
        "quick": json.dumps(QUICK), "notebooks": json.dumps(str(shipped("notebooks"))),
        "store": json.dumps(str(folder / "rooms.sqlite")), "path": json.dumps(os.pathsep.join(sys.path)),
    }  # fmt: skip
    (folder / "jupyterhub_config.py").write_text(CONFIGURATION.format(**said), encoding="utf-8")
    main = f"{QUICK}from jupyterhub.app import main; main()"
    place = Place(folder, [sys.executable, "-W", "ignore", "-c", main], port, "/hub/login")
    try:
        yield place
    finally:
        place.stop()


@contextmanager
def voila_alone(folder: Path) -> Iterator[Place]:
    """Start ``voila notebooks/``, and stop it in the end."""
    port = free_port()
    command = [
        sys.executable, "-W", "ignore", "-m", "voila", str(shipped("notebooks")), f"--port={port}", "--no-browser",
        "--Voila.ip=127.0.0.1", "--VoilaConfiguration.template=ias",
    ]  # fmt: skip
    place = Place(folder, command, port, "/")
    try:
        yield place
    finally:
        place.stop()
