"""Which rooms are to be deleted because their day has come."""

from __future__ import annotations

import datetime as dt
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ias_widgets.hub.live import LiveRoom
    from ias_widgets.rooms import Room

__all__ = ["due", "is_due"]

log = logging.getLogger("ias_widgets.hub")


def is_due(room: Room, today: dt.date) -> bool:
    """Whether the day on which the room's data is to be deleted has come; never where none was named."""
    named = room.agenda.notice.delete_on if room.agenda else None
    if not named:
        return False
    try:
        return today >= dt.date.fromisoformat(named)
    except ValueError:
        log.warning("room %s: its deletion date %r is no date; delete it by hand: ias room delete", room.id[:8], named)
        return False


def due(rooms: Iterable[LiveRoom], today: dt.date) -> list[str]:
    """Return the ids of rooms to delete now. One that is going on with people in it is left until they are gone."""
    return [live.room.id for live in rooms if is_due(live.room, today) and (live.room.ended or not live.connections)]
