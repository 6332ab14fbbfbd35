"""Find the hub of a store, or start one: a room can always be opened from a cell."""

from __future__ import annotations

import subprocess
import sys
import time
import urllib.error
import urllib.request
from typing import TYPE_CHECKING

from ias_widgets.client.address import HubAddress, hub_of_environment, read_address
from ias_widgets.client.places import default_store
from ias_widgets.errors import AddressError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["answers", "find_hub"]

PATIENCE = 30.0
"""Seconds to wait for a hub that was started."""


def find_hub(store: Path | None = None, *, start: bool = True) -> HubAddress:
    """Return the hub to speak to.

    In this order: the one this process was started under, the one that runs on the store, one
    that is started now (``ias serve --room-only``, as a process of its own that stays).

    Parameters
    ----------
    store
        The store's file; by default the user's.
    start
        Whether to start one.

    Raises
    ------
    AddressError
        Where none answers and none was to be started, or it did not come up.
    """
    inherited = hub_of_environment() if store is None else None
    if inherited is not None:
        return inherited
    path = store or default_store()
    running = read_address(path)
    if running is not None and answers(running):
        return running
    if not start:
        raise AddressError(str(path), "a hub on this store", "none that answers", "start one with `ias serve`")
    return _start(path)


def answers(address: HubAddress) -> bool:
    """Whether a hub answers at an address."""
    health = address.lead.replace("ws://", "http://", 1).removesuffix("lead") + "health"
    try:
        with urllib.request.urlopen(health, timeout=3) as reply:  # noqa: S310
            return b'"hub":"ias"' in reply.read()
    except (OSError, urllib.error.URLError):
        return False


def _start(store: Path) -> HubAddress:
    command = [sys.executable, "-m", "ias_widgets.cli", "serve", "--room-only", "--store", str(store)]
    flags = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    process = subprocess.Popen(  # noqa: S603
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        start_new_session=sys.platform != "win32", creationflags=flags,
    )  # fmt: skip
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        running = read_address(store)
        if running is not None and answers(running):
            return running
        if process.poll() is not None:
            said = (process.stderr.read() if process.stderr else b"").decode(errors="replace").strip()
            raise AddressError("ias serve --room-only", "a hub that starts", said[-500:] or "one that ended")
        time.sleep(0.1)
    raise AddressError("ias serve --room-only", f"a hub within {PATIENCE:.0f} seconds", "none", "start it by hand")
