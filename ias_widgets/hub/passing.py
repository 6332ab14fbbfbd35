"""Rooms that leave nothing: rehearsals, and rooms that were prepared and never opened."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import time
from typing import TYPE_CHECKING

from ias_widgets.errors import Refused

if TYPE_CHECKING:
    from ias_widgets.hub.hub import Hub
    from ias_widgets.hub.live import LiveRoom
    from ias_widgets.rooms import Room

__all__ = ["Passing", "leaves_nothing"]

log = logging.getLogger("ias_widgets.hub")

FORGOTTEN = 24 * 3600.0
"""Seconds after the last change to its plan, and after its day, at which a room that was not opened is deleted."""
ABANDONED = 30 * 60.0
"""Seconds without anybody who leads after which a rehearsal is deleted."""
LEADS = frozenset({"facilitator", "remote"})


def leaves_nothing(room: Room) -> bool:
    """Whether a room is deleted when it ends, and leaves no record."""
    return room.preparing or is_rehearsal(room)


def is_rehearsal(room: Room) -> bool:
    """Whether a room is a rehearsal."""
    return bool(room.agenda and room.agenda.rehearsal)


def _day_of(room: Room) -> float:
    """Return the end of the day a room is planned for, in seconds since 1970; 0 where no day of the calendar was named."""
    try:
        day = dt.date.fromisoformat((room.agenda and room.agenda.occasion.date) or "")
        return dt.datetime.combine(day, dt.time.max).timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0


class Passing:
    """Deletes the rooms that leave nothing, once they are over."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def start(self) -> None:
        """Delete what the hub's last run left; called when its rooms are back."""
        for live in self._hub.rooms:
            if leaves_nothing(live.room) and (live.room.ended or is_rehearsal(live.room)):
                self.delete(live.room)

    def sweep(self, now: float, today: float) -> None:
        """Delete rehearsals that nobody leads, and rooms that were not opened in time and that nobody looks at.

        In time is within a day after the last change to its plan, or after the day it is planned for.

        Parameters
        ----------
        now
            The hub's clock.
        today
            Seconds since 1970.
        """
        for live in self._hub.rooms:
            if any(connection.role in LEADS for connection in live.connections):
                live.led_at = now
            elif is_rehearsal(live.room):
                if now - live.led_at > ABANDONED:
                    self.delete(live.room)
            elif live.room.preparing and today - max(self._planned_at(live), _day_of(live.room)) > FORGOTTEN:
                self.delete(live.room)

    def _planned_at(self, live: LiveRoom) -> float:
        """Return when a room that is being prepared was last changed, in seconds since 1970; read once."""
        if live.changed_at is None:
            live.changed_at = max((at for _, at, *_ in self._hub.store.events(f"room:{live.room.id}")), default=0.0)
        return live.changed_at

    def delete(self, room: Room) -> None:
        """Delete a room for good, soon: whoever ended it hears of that first."""
        if room.id in self._tasks:
            return
        task = asyncio.get_running_loop().create_task(self._delete(room))
        self._tasks[room.id] = task
        task.add_done_callback(lambda _: self._tasks.pop(room.id, None))

    async def _delete(self, room: Room) -> None:
        try:
            await (self.close_down(room.id) if room.ended else self._hub.delete(room.id))
        except Refused:  # somebody else has deleted it
            pass
        except Exception:
            log.exception("room %s could not be deleted; at the next start it is tried again", room.id[:8])

    async def close_down(self, room: str) -> None:
        """Delete a room because somebody wants it so; that of a rehearsal is remembered: it took place.

        Raises
        ------
        Refused
            ``no-room``.
        StoreError
            Where it, or the note of it, cannot be written.
        """
        live = self._hub.find(room)
        await self._hub.delete(room)
        if is_rehearsal(live.room):
            await self._hub.preparing.rehearsed(time.time() * 1000)

    async def close(self) -> None:
        """Wait for what is being deleted."""
        if self._tasks:
            await asyncio.wait(list(self._tasks.values()))
