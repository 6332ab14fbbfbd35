"""What events make of the timer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from ias_widgets.rooms import events as happened
from ias_widgets.rooms.state import Timer, as_led

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Room

__all__ = ["MADE"]


def started(event: happened.TimerStarted, room: Room) -> Room:
    """Begin anew, whatever ran before."""
    return as_led(room, timer=Timer(ends_at=event.ends_at, seconds=event.seconds, closes=event.closes))


def stopped(event: happened.TimerStopped, room: Room) -> Room:
    """Stand still, or be gone."""
    if event.off or room.timer is None:
        return as_led(room, timer=None)
    return as_led(room, timer=replace(room.timer, running=False, left=event.left))


def ran_out(_event: happened.TimeRanOut, room: Room) -> Room:
    """Stand at nothing."""
    timer = room.timer
    return replace(room, timer=replace(timer, running=False, left=0.0) if timer else None)


MADE: dict[type[Event], Callable[[Any, Room], Room]] = {
    happened.TimerStarted: started,
    happened.TimerStopped: stopped,
    happened.TimeRanOut: ran_out,
}
"""What each event makes of a room."""
