"""The record of a room, waited for and copied."""

from __future__ import annotations

import shutil
import time
from pathlib import Path
from typing import TYPE_CHECKING

from ias_widgets.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.client import Leader

__all__ = ["fetched"]

WITHIN = 300.0
"""Seconds in which the hub has written a record, or given up."""
LOOK_EVERY = 0.2


def fetched(leader: Leader, room: str, folder: Path | None, wait: Callable[[float], None] = time.sleep) -> Path:
    """Return the folder of a room's record, once it is written; copied to ``folder`` where one is named.

    Raises
    ------
    StoreError
        Where it cannot be written in time, or copied.
    """
    if folder is not None and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise StoreError(str(folder), "a folder that is new or empty", "one with files", "name another")
    line = leader.record(room)
    until = time.monotonic() + WITHIN
    while line.state in {"none", "writing"} and time.monotonic() < until:
        wait(LOOK_EVERY)
        line = leader.record(room)
    if line.state != "ready":
        found = line.problem or "none within five minutes"
        raise StoreError(f"room {room[:8]}", "a record that is written", found, "try again: ias room record")
    if folder is None:
        return Path(line.folder)
    try:
        return Path(shutil.copytree(line.folder, folder, dirs_exist_ok=True))
    except (OSError, shutil.Error) as error:
        raise StoreError(str(folder), "a folder that can be written", str(error), "name another") from error
