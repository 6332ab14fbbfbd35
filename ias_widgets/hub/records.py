"""The records that rooms leave on this machine: written when a room ends, gone when it is deleted."""

from __future__ import annotations

import asyncio
import logging
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.client import records_folder
from ias_widgets.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Literal

    from ias_widgets.rooms import Room

__all__ = ["Records", "Stand", "delete_record", "record_place", "write_in_a_process"]

log = logging.getLogger("ias_widgets.hub")

ID_DIGITS = 8
"""Digits of a room's id that its folder's name ends with: by them it is found again."""
PRIVATE = 0o700
"""Mode of the folder of all records: only this user looks into it, on systems that know modes."""
WITHIN = 300.0
"""Seconds in which a record must be written."""


class Stand(NamedTuple):
    """Where the record of a room stands. ``problem``: why it failed."""

    state: Literal["none", "writing", "ready", "failed"]
    folder: Path
    problem: str = ""


def record_place(store: Path, room: Room) -> Path:
    """Return the folder for the record of a room: its date, its code, the first digits of its id."""
    date = room.agenda.occasion.date if room.agenda else None
    return records_folder(store) / f"{date or 'undated'}-{room.code}-{room.id[:ID_DIGITS]}"


def delete_record(store: Path, room: str) -> None:
    """Delete the record of a room, by the room's id, with what a writing that was cut off has left of it.

    Nothing happens where there is none.

    Raises
    ------
    StoreError
        Where a file of it cannot be deleted.
    """
    records, name = records_folder(store), f"*-{room[:ID_DIGITS]}"
    for folder in (*records.glob(name), *records.glob(f".{name}.new-*"), *records.glob(f".{name}.old-*")):
        try:
            shutil.rmtree(folder)
        except OSError as error:
            raise StoreError(
                str(folder), "a record that can be deleted", error.strerror or str(error),
                "close the program that has a file of it open, and delete the room again",
            ) from error  # fmt: skip


def write_in_a_process(store: Path, room: str, folder: Path) -> None:
    """Write a record with ``ias room record`` as a process of its own: the votes of other rooms do not wait for it.

    Raises
    ------
    StoreError
        Where it fails: with its words.
    """
    command = [
        sys.executable, "-m", "ias_widgets.cli", "room", "record", room, "--store", str(store), "-o", str(folder),
    ]  # fmt: skip
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(  # noqa: S603
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=WITHIN, check=False, creationflags=flags
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise StoreError(f"room {room[:ID_DIGITS]}", "a record that is written", str(error), _by_hand(room)) from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip()[-500:]
        raise StoreError(
            f"room {room[:ID_DIGITS]}", "a record that is written", said or "a process that failed", _by_hand(room)
        )


def _by_hand(room: str) -> str:
    return f"try again, or write it by hand: ias room record {room} -o FOLDER"


class Records:
    """Writes the record of each room that ends, one at a time for each room, off the event loop.

    Parameters
    ----------
    store
        The store's file.
    write
        Writes the record of a room, by its id, into a folder, and raises where it cannot; called in a thread.
    """

    def __init__(self, store: Path, write: Callable[[Path, str, Path], None] = write_in_a_process) -> None:
        self._store, self._write = store, write
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._problems: dict[str, str] = {}

    def stand(self, room: Room) -> Stand:
        """Return where the record of a room stands."""
        folder = record_place(self._store, room)
        if room.id in self._tasks:
            return Stand("writing", folder)
        if room.id in self._problems:
            return Stand("failed", folder, self._problems[room.id])
        return Stand("ready" if (folder / "datapackage.json").is_file() else "none", folder)

    def begin(self, room: Room) -> None:
        """Begin to write the record of a room, unless it is being written. A rehearsal leaves none."""
        if room.id in self._tasks or (room.agenda and room.agenda.rehearsal):
            return
        self._problems.pop(room.id, None)
        task = asyncio.get_running_loop().create_task(self._make(room.id, record_place(self._store, room)))
        self._tasks[room.id] = task
        task.add_done_callback(lambda _: self._tasks.pop(room.id, None))

    async def _make(self, room: str, folder: Path) -> None:
        def write() -> None:
            folder.parent.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
            self._write(self._store, room, folder)

        try:
            await asyncio.to_thread(write)
        except Exception as error:  # noqa: BLE001  told to whoever asks for the record
            log.error("the record of room %s could not be written: %s", room[:ID_DIGITS], error)  # noqa: TRY400
            self._problems[room] = str(error)

    async def forget(self, room: str) -> None:
        """Delete the record of a room, once it is no longer being written.

        Raises
        ------
        StoreError
            Where a file of it cannot be deleted.
        """
        task = self._tasks.get(room)
        if task is not None:
            await asyncio.wait([task])
        self._problems.pop(room, None)
        await asyncio.to_thread(delete_record, self._store, room)

    async def close(self) -> None:
        """Wait for what is being written."""
        if self._tasks:
            await asyncio.wait(list(self._tasks.values()))
