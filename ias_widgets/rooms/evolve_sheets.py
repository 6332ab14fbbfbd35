"""What events make of sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from ias_widgets.rooms import events as happened
from ias_widgets.rooms.sheets import Filled, Sheet, present_at
from ias_widgets.rooms.state import Vote

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms.agenda import SheetStep
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Room

__all__ = ["MADE", "came", "half_of", "left"]


def half_of(room: Room, event: happened.Entered) -> tuple[int, dict[str, int]]:
    """Return the half, 0 or 1, of somebody who enters, and which half waits for the next of each family.

    Two of a family who enter one after the other are of different halves, so that forms are given out evenly in every
    family. Which of them is of which is drawn by the first one's token: whoever saw people come in does not know who answered
    which form. A table that answers together fills in no sheet.
    """
    if event.table:
        return 0, room.halves
    family = room.grouping.of.get(event.agency, "")
    waits = room.halves.get(family)
    if waits is not None:
        return waits, {id_: half for id_, half in room.halves.items() if id_ != family}
    half = int(event.token[-1], 16) % 2
    return half, room.halves | {family: 1 - half}


def came(room: Room, step: SheetStep) -> Room:
    """Begin a sheet; one that was begun before goes on where it was."""
    if step.id in room.sheets:
        return room
    return replace(room, sheets=room.sheets | {step.id: Sheet(step=step, forms=step.asked())})


def left(room: Room) -> Room:
    """Take note of who was here at the sheet that the room leaves."""
    sheet = room.sheet
    if sheet is None:
        return room
    return replace(room, sheets=room.sheets | {room.step: replace(sheet, here=present_at(room, sheet))})


def answered(event: happened.SheetAnswered, room: Room) -> Room:
    """Keep an answer in place of the one before."""
    vote = Vote(seq=event.seq, value=event.value)
    filled = room.sheets[event.step].filled.get(event.participant) or Filled(form=event.form, answers={})
    return _fill(room, event.step, event.participant, replace(filled, answers=filled.answers | {event.item: vote}))


def finished(event: happened.SheetFinished, room: Room) -> Room:
    """Let nothing of a sheet be changed any more."""
    filled = room.sheets[event.step].filled[event.participant]
    return _fill(room, event.step, event.participant, replace(filled, done=True))


def _fill(room: Room, step: str, participant: str, filled: Filled) -> Room:
    sheet = room.sheets[step]
    sheet = replace(sheet, filled=sheet.filled | {participant: filled})
    return replace(room, sheets=room.sheets | {step: sheet})


def linked(event: happened.Linked, room: Room) -> Room:
    """Keep a fingerprint in place of the one before."""
    return replace(room, links=room.links | {event.participant: event.person})


MADE: dict[type[Event], Callable[[Any, Room], Room]] = {
    happened.SheetAnswered: answered,
    happened.SheetFinished: finished,
    happened.Linked: linked,
}
"""What each event makes of a room."""
