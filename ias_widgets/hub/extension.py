"""The extension of Jupyter Server, enabled by installing the package: the room's routes at the house door.

A hub is one process for one store. Under ``ias serve`` it is the process that started this server;
on a laptop's JupyterLab it is the one that a notebook cell starts; both are reached by carrying
requests over (`ias_widgets.hub.relay`). Where there is one port only (JupyterHub, Binder) the hub
runs in this process, and the same handlers are mounted as at the room's door.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from jupyter_server.extension.application import ExtensionApp
from jupyter_server.utils import url_path_join
from traitlets import Unicode

from ias_widgets.client import HOUSE_OF, HubAddress, default_store, hub_of_environment, read_address
from ias_widgets.errors import StoreError
from ias_widgets.hub.assets import Assets
from ias_widgets.hub.base_url import base_pattern, same_base
from ias_widgets.hub.doors import room_routes
from ias_widgets.hub.hub import Hub
from ias_widgets.hub.leaders import LeaderSocket
from ias_widgets.hub.lock import HubLock
from ias_widgets.hub.plotly_file import PlotlyHandler
from ias_widgets.hub.reach import EVERYWHERE, Reach
from ias_widgets.hub.relay import relay_routes
from ias_widgets.hub.visitors import Discreet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["IasExtension"]

PROXIED = ("JUPYTERHUB_SERVICE_PREFIX", "BINDER_LAUNCH_HOST", "BINDER_SERVICE_HOST")
"""Variables that tell a server that it stands behind the proxy of a JupyterHub or a Binder, with one port."""


class IasExtension(ExtensionApp):
    """Rooms beside Voilà and JupyterLab."""

    name = "ias_widgets"
    extension_url = "/ias/"
    load_other_extensions = True

    hub = Unicode(
        "auto",
        help="Where the hub runs: 'here' in this process, 'elsewhere' in another on the same store, "
        "'auto' (default): here under JupyterHub and Binder, elsewhere otherwise.",
    ).tag(config=True)
    store = Unicode("", help="The store's file; default: rooms.sqlite in the user's data folder.").tag(config=True)

    _hub: Hub | None = None
    _lock: HubLock | None = None
    _secret = ""

    @property
    def runs_here(self) -> bool:
        """Whether this process is the hub."""
        if self.hub == "auto":
            return _proxied() and hub_of_environment() is None
        return self.hub == "here"

    def _path(self) -> Path:
        return default_store() if not self.store else type(default_store())(self.store)

    def initialize_settings(self) -> None:
        """Let Voilà, which is loaded after this, tell kernels whether a browser reaches a proxy by ``https``."""
        app: Any = self.serverapp
        if "http_header_envs" not in app.config.VoilaConfiguration:
            app.config.VoilaConfiguration.http_header_envs = ["X-Forwarded-Proto"]

    def initialize_handlers(self) -> None:
        """Mount the routes, not through ``handlers``: that would match a base URL in one of its two ways only."""
        app: Any = self.serverapp
        prefix = base_pattern(app.base_url) + "/ias"
        if self.runs_here and self._take_store():
            self._secret = secrets.token_hex(32)
            lead = (prefix + "/lead", LeaderSocket, {"hub": self._hub, "secret": self._secret})
            routes: list[Any] = [*room_routes(self._hub, prefix), lead]  # type: ignore[arg-type]
        else:
            routes = [*relay_routes(self._find, prefix)]
        app.web_app.add_handlers(".*$", [*routes, (prefix + r"/plotly\.js", PlotlyHandler)])

    def _take_store(self) -> bool:
        """Open the hub in this process; False where another process is the store's hub already."""
        try:
            self._lock = HubLock(self._path())
        except StoreError as error:
            self.log.warning("ias: %s; this server carries requests over to it", error)
            return False
        try:
            self._hub = Hub(self._path(), Assets())
        except BaseException:
            self._lock.release()
            raise
        return True

    def _find(self) -> HubAddress | None:
        return hub_of_environment() or read_address(self._path())

    async def _start_jupyter_server_extension(self, serverapp: Any) -> None:
        """Start the rooms, and tell kernels where they are: only now is the port known."""
        if os.environ.pop(HOUSE_OF, None):
            Thread(target=_end_with_standard_input, args=(serverapp,), name="ias-house", daemon=True).start()
        settings = serverapp.web_app.settings
        settings["log_function"] = _discreetly(settings.get("log_function"))
        if self._hub is None:
            return
        base = url_path_join(serverapp.base_url, "ias/")
        scheme = "https" if serverapp.certfile else "http"
        given = os.environ.get("JUPYTERHUB_PUBLIC_URL", "")
        named = os.environ.get("IAS_JOIN_URL") or (url_path_join(given, "ias/") if given else "")
        self._hub.reach = Reach(serverapp.ip, serverapp.port, scheme, base, named)
        if not named and _proxied():
            self._hub.seen_at = lambda house: self._seen_at(serverapp, house)
        self._hub.start()
        inside = f"ws{scheme.removeprefix('http')}://{_inside(serverapp.ip)}:{serverapp.port}{base}lead"
        self._hub.moved = lambda: self._publish(inside)
        self._hub.moved()

    def _seen_at(self, app: Any, house: str) -> None:
        """Tell tablets the address that a leader's browser has: behind a proxy, this server knows only its own."""
        hub, wanted = self._hub, urlsplit(house)
        if hub is None or wanted.scheme not in {"http", "https"} or not same_base(house, app.base_url):
            return
        now, door = urlsplit(hub.join_address()), url_path_join(house, "ias/")
        if (now.scheme, now.netloc) == ("https", wanted.netloc):
            return  # a proxy that ends TLS lets the server see http only; the browser has said https
        if door != hub.join_address():
            hub.reach = Reach(app.ip, app.port, path=url_path_join(app.base_url, "ias/"), named=door)
            hub.move_to(door)

    def _publish(self, lead: str) -> None:
        """Say where the hub listens: in the environment that kernels inherit, and beside the store."""
        if self._hub is not None and self._lock is not None:
            address = HubAddress(lead=lead, room=self._hub.join_address(), secret=self._secret, pid=os.getpid())
            os.environ.update(self._lock.publish(address).environment())

    async def stop_extension(self) -> None:
        """Finish what is under way and give the store back."""
        if self._hub is not None:
            await self._hub.stop()
        if self._lock is not None:
            self._lock.release()


def _proxied() -> bool:
    return any(os.environ.get(name) for name in PROXIED)


def _inside(ip: str) -> str:
    """Return the host at which kernels on this machine reach a server that listens on an address."""
    if ip in {*EVERYWHERE, "localhost"}:
        return "127.0.0.1"
    return f"[{ip}]" if ":" in ip else ip


def _discreetly(log_request: Callable[[Any], None] | None) -> Callable[[Any], None]:
    """Return a log of requests in which tablets do not stand: it would hold addresses."""

    def log(handler: Any) -> None:
        if log_request is not None and not isinstance(handler, Discreet):
            log_request(handler)

    return log


def _end_with_standard_input(serverapp: Any) -> None:
    """Stop a server when the process that started it has ended, in whatever way, on every system."""
    with contextlib.suppress(OSError, ValueError):
        while sys.stdin.buffer.read(1):
            pass
    with contextlib.suppress(RuntimeError):
        serverapp.io_loop.add_callback(serverapp.stop)
