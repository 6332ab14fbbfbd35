"""A room as the store wants it: the three pure functions together, with the form of its events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from ias_widgets.rooms.decide import decide
from ias_widgets.rooms.events import Event, decode_event, encode_event
from ias_widgets.rooms.evolve import evolve
from ias_widgets.rooms.state import Room
from ias_widgets.rooms.transport import keep_time

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ias_widgets.rooms.commands import RoomCommand

__all__ = ["RoomDecider"]


class RoomDecider:
    """Rooms for `ias_widgets.store.Store`: streams are named ``room:<id>``."""

    def initial(self, contents: Callable[[str], bytes]) -> Room:
        """Return the room before anything happened; ``contents`` reads what is pinned by its hash."""
        return Room(contents=contents)

    def decide(self, state: Room, command: RoomCommand, now: float) -> Sequence[Event]:
        """Return the events of a command, or raise `ias_widgets.errors.Refused`."""
        return decide(state, command, now)

    def evolve(self, state: Room, event: Event, at: float) -> Room:
        """Return the room after an event; ``at`` says since when it is at its step, and moves its film's clock."""
        room = keep_time(state, evolve(state, event), event, at)
        if room.step == state.step:
            return room
        return replace(room, step_since=at, began_at=at if state.began_at is None else state.began_at)

    def encode(self, event: Event) -> tuple[str, int, bytes]:
        """Return an event's type, version and JSON."""
        return encode_event(event)

    def decode(self, type: str, version: int, data: bytes) -> Event:  # noqa: A002
        """Read an event of this or an earlier release."""
        return decode_event(type, version, data)
