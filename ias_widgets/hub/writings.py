"""The words that participants wrote: here while their room is, and gone from the disk as soon as they must be."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING

from ias_widgets.errors import IasError
from ias_widgets.rooms.writings import erasable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ias_widgets.hub.hub import Hub
    from ias_widgets.hub.live import LiveRoom
    from ias_widgets.rooms import Room

__all__ = ["Writings"]

log = logging.getLogger("ias_widgets.hub")


class Writings:
    """Takes words in when they are on disk, and erases them there: taken back, or not released when their room ends.

    What a crash left is erased at the next start, and what could not be erased is tried again.
    """

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._places: dict[str, dict[str, int]] = {}
        """Room to where its words lie: writing to the number of an event."""
        self._due: dict[str, set[str]] = {}
        """Room to the writings whose words may still be on the disk and must not be."""
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def load(self, live: LiveRoom) -> None:
        """Bring the words of a room back from the disk, but for those that must be gone."""
        room, due = live.room, set()
        found = self._hub.store.texts(f"room:{room.id}")
        self._places[room.id] = {id_: seq for id_, (seq, _) in found.items()}
        for id_, (_, words) in found.items():
            if erasable(room, id_):
                due.add(id_)
            else:
                live.texts[id_] = words
        if due:
            self._due.setdefault(room.id, set()).update(due)

    def start(self) -> None:
        """Erase what the hub's last run left, and what it may have left of erased words in the database's log."""
        try:
            for room in list(self._due):
                self._erase_now(room)
            self._hub.store.scrub()
        except IasError as error:
            log.error("words that were taken back may be on the disk still: %s", error)  # noqa: TRY400

    def hand_in(self, live: LiveRoom, texts: dict[str, str]) -> None:
        """Keep words until their commit tells what became of them; of a message sent twice the first are kept."""
        for id_, words in texts.items():
            live.handed_in.setdefault(id_, words)

    def committed(self, live: LiveRoom, room: Room) -> None:
        """Take in the words that were written, and let go of those that must be gone.

        ``room``: as it is now; ``live`` still has it as it was.
        """
        for id_ in [id_ for id_ in live.handed_in if id_ in room.writings and id_ not in live.room.writings]:
            live.texts[id_] = live.handed_in.pop(id_)
        gone = {id_ for id_ in live.texts if erasable(room, id_)}
        for id_ in gone:
            del live.texts[id_]
        if gone:
            self._due.setdefault(room.id, set()).update(gone)
            self._begin(room.id)

    def settled(self, live: LiveRoom, texts: Iterable[str], seq: int | None) -> None:
        """Note where words lie that were just kept (``seq``); None where they were not."""
        for id_ in texts:
            live.handed_in.pop(id_, None)
            if seq is not None:
                self._places.setdefault(live.room.id, {})[id_] = seq

    async def erased(self, room: str, writing: str) -> bool:
        """Wait until a writing's words are on the disk no more; whether they are gone."""
        if writing in self._due.get(room, ()):
            await asyncio.shield(self._begin(room))
        return writing not in self._due.get(room, ())

    def sweep(self) -> None:
        """Try again what could not be erased."""
        for room in self._due:
            self._begin(room)

    def forget(self, room: str) -> None:
        """Let go of a room that is deleted with all its words."""
        for kept in (self._places, self._due, self._tasks):
            kept.pop(room, None)

    async def close(self) -> None:
        """Wait for what is being erased."""
        going_on = [task for task in self._tasks.values() if not task.done()]
        if going_on:
            await asyncio.wait(going_on)

    def _begin(self, room: str) -> asyncio.Task[None]:
        task = self._tasks.get(room)
        if task is None or task.done():
            task = self._tasks[room] = asyncio.get_running_loop().create_task(self._erase(room))
        return task

    async def _erase(self, room: str) -> None:
        """Erase what is due, and what becomes due meanwhile; where that fails it stays due."""
        store, stream = self._hub.store, f"room:{room}"
        while due := self._found(room):
            try:
                await self._hub.in_thread(partial(store.erase_texts, stream, due))
            except IasError as error:
                log.error("words of room %s could not be erased: %s", room[:8], error)  # noqa: TRY400
                return
            except Exception:
                log.exception("words of room %s could not be erased", room[:8])
                return
            self._done(room, due)

    def _erase_now(self, room: str) -> None:
        due = self._found(room)
        self._hub.store.erase_texts(f"room:{room}", due)
        self._done(room, due)

    def _found(self, room: str) -> list[tuple[int, str]]:
        places = self._places.get(room, {})
        return [(places[id_], id_) for id_ in sorted(self._due.get(room, ())) if id_ in places]

    def _done(self, room: str, due: list[tuple[int, str]]) -> None:
        left = self._due.get(room, set())
        left.difference_update(id_ for _, id_ in due)
        if not left:
            self._due.pop(room, None)
