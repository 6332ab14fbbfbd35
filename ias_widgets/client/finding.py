"""Find the hub of a store, or start one: a room can always be opened from a cell."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

from ias_widgets.client.address import HubAddress, hub_of_environment, read_address
from ias_widgets.client.places import default_store
from ias_widgets.errors import AddressError

__all__ = ["answers", "find_again", "find_hub", "house_of_environment", "room_door"]

PATIENCE = 30.0
"""Seconds to wait for a hub that was started."""
RIVAL = 2.0
"""Seconds to look further where it ended: a hub that another program started may be coming up."""
LOOK_EVERY = 0.1


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


def room_door() -> str:
    """Return where tablets come in at the hub that runs: to take part in a room needs no secret, and starts no hub.

    ``IAS_HUB_ROOM`` names it; else the hub on the user's store.

    Raises
    ------
    AddressError
        Where none is known.
    """
    named = os.environ.get("IAS_HUB_ROOM")
    if named:
        return f"{named.rstrip('/')}/"
    running = read_address(default_store())
    if running is None:
        raise AddressError(
            str(default_store()),
            "a hub that runs",
            "none",
            "start one with `ias serve --lan`, or name it in IAS_HUB_ROOM",
        )
    return running.room


def find_again(address: HubAddress) -> HubAddress | None:
    """Return the hub that runs now on the store of a hub that is gone; None where there is none yet."""
    return read_address(Path(address.store)) if address.store else None


def house_of_environment() -> str:
    """Return the address at which a browser has the server of this page, where Voilà tells it its kernel; else nothing.

    Of several proxies the first one, which the browser speaks to, says whether it is ``https``.
    """
    page = urlsplit(os.environ.get("VOILA_REQUEST_URL", ""))
    base = os.environ.get("VOILA_BASE_URL", "")
    said = os.environ.get("HTTP_X_FORWARDED_PROTO", "").split(",")[0].strip().lower()
    scheme = said if said in {"http", "https"} else page.scheme
    return f"{scheme}://{page.netloc}{base}" if page.netloc and base else ""


def answers(address: HubAddress) -> bool:
    """Whether a hub answers at an address."""
    try:
        with urllib.request.urlopen(f"{address.inside}health", timeout=3) as reply:  # noqa: S310
            return b'"hub":"ias"' in reply.read()
    except (OSError, urllib.error.URLError):
        return False


def _start(store: Path) -> HubAddress:
    command = [sys.executable, "-m", "ias_widgets.cli", "serve", "--room-only", "--store", str(store)]
    flags = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)
    with tempfile.TemporaryFile() as words:  # not a pipe: nobody would empty it once the hub is found
        process = subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=words,
            start_new_session=sys.platform != "win32", creationflags=flags,
        )  # fmt: skip
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            running = read_address(store)
            if running is not None and answers(running):
                return running
            if process.poll() is not None:
                until = min(until, time.monotonic() + RIVAL)  # it ended; another may have been quicker
            time.sleep(LOOK_EVERY)
        words.seek(0)
        said = words.read().decode(errors="replace").strip()
    raise AddressError("ias serve --room-only", "a hub that starts", said[-500:] or "none", "start it by hand")
