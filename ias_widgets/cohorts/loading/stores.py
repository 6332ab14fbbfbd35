"""The records of a store's rooms, made in memory: of each that has ended and was no rehearsal."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ias_widgets.errors import IasError, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.rooms.record import Record
    from ias_widgets.store import Store

__all__ = ["ended_rooms", "opened_copy", "records_of_store"]


@contextmanager
def opened_copy(path: Path) -> Iterator[Store]:
    """Open a copy of a store, which is gone afterwards: the store itself is only read, and a hub may go on writing it.

    Raises
    ------
    StoreError
        Where it cannot be read.
    """
    from ias_widgets.rooms import RoomDecider  # noqa: PLC0415
    from ias_widgets.store import Store as RoomStore  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="ias-store-") as folder:
        copy = Path(folder) / "rooms.sqlite"
        address = path.resolve().as_uri()
        try:
            with (
                closing(sqlite3.connect(f"{address}?mode=ro", uri=True)) as here,
                closing(sqlite3.connect(copy)) as there,
            ):
                here.backup(there)
        except sqlite3.Error as error:
            raise StoreError(str(path), "a store that can be read", str(error), "name the store's file") from error
        with RoomStore.open(copy, {"room": RoomDecider()}) as store:
            yield store


def ended_rooms(store: Store) -> Iterator[tuple[str, IasError | None]]:
    """Yield the ids of rooms of which a record is made, those that cannot be read with their error."""
    for stream in store.streams("room"):
        room = stream.partition(":")[2]
        try:
            state = store.load(stream)[0]
        except IasError as error:
            yield room, error
            continue
        if state.ended and state.agenda is not None and not state.agenda.rehearsal:
            yield room, None


def records_of_store(path: Path) -> list[Record]:
    """Return the records of the rooms of a store that have ended.

    Raises
    ------
    StoreError
        Where it cannot be read, or none of its rooms has ended.
    IasError
        Where a room cannot be read.
    """
    from ias_widgets.rooms.record import record_of  # noqa: PLC0415

    made = []
    with opened_copy(path) as store:
        for room, error in ended_rooms(store):
            if error is not None:
                raise error
            stream = f"room:{room}"
            texts = {id_: words for id_, (_, words) in store.texts(stream).items()}
            made.append(record_of(store.events(stream), store.contents, texts))
    if not made:
        raise StoreError(str(path), "a room that has ended", "none", "end a room, or name another store")
    return made
