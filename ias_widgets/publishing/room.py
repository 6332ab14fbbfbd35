"""``publish_room``: everything a room leaves, in a folder of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ias_widgets.errors import StoreError, did_you_mean
from ias_widgets.publishing.folders import write_folder
from ias_widgets.publishing.record import record_files
from ias_widgets.publishing.summary import summary_html, summary_of, summary_pdf
from ias_widgets.rooms.record import record_of

if TYPE_CHECKING:
    from pathlib import Path

    from ias_widgets.store import Store

__all__ = ["publish_room"]


def publish_room(store: Store, room: str, folder: Path, *, language: str | None = None) -> Path:
    """Write the record and the summary of a room into ``folder``; return where it lies.

    A room that is still going on is marked as such, and names nobody.

    Parameters
    ----------
    store
        Where the room is kept.
    room
        The room's id.
    folder
        A new or an empty folder, or one that holds an earlier record of this room, which is replaced.
    language
        Of titles, questions and codebook; default: the first of the room's.

    Raises
    ------
    StoreError
        Where there is no such room, or it is a rehearsal: nothing is kept of one.
    IasError
        Where the folder holds something else, or cannot be written; then it is as it was.
    """
    stream = f"room:{room}"
    rooms = [name.partition(":")[2] for name in store.streams("room")]
    if room not in rooms:
        raise StoreError(f"{store.path}, room {room}", "a room of this store", "none", did_you_mean(room, rooms))
    state, _ = store.load(stream)
    if state.agenda is not None and state.agenda.rehearsal:
        raise StoreError(
            f"room {room}", "a room", "a rehearsal, of which no record is kept", "open a room for the training"
        )
    texts = {id_: words for id_, (_, words) in store.texts(stream).items()}
    record = record_of(store.events(stream), store.contents, texts, language=language)
    summary = summary_of(state, record.language)
    page = {"summary.html": summary_html(summary).encode(), "summary.pdf": summary_pdf(summary)}
    return write_folder(folder, record_files(record) | page, lambda found: _is_of(found, room))


def _is_of(folder: Path, room: str) -> bool:
    """Whether a folder holds a record of this room."""
    try:
        told = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(told, dict) and told.get("ias:room") == room
