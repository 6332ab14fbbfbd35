"""Taps: a participant says that something looks wrong, and afterwards perhaps which sign it was. Pure.

A tablet says when it was tapped, by the hub's clock as it estimates it, and the film's clock of that
visit says where in the scene that was. A tap may arrive late, from a tablet that was out of reach: it
counts until the room has seen the result of that visit. From then on nothing is added, so that no two
results of one visit differ by one person's taps.
"""
# ruff: noqa: ARG001  functions that are found by a command's type share one signature

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from ias_widgets.cases import built_in_catalogue
from ias_widgets.errors import Refused, did_you_mean
from ias_widgets.rooms import events as happened
from ias_widgets.rooms.people import here_again, person_of
from ias_widgets.rooms.state import Mark
from ias_widgets.rooms.superseded import Superseded
from ias_widgets.rooms.transport import position_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.rooms import commands as asked
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Room, Watch

__all__ = ["APART", "MOST", "give_name", "mark", "mark_undone", "name_given", "own_marks", "tap", "untap"]

MOST = 40
"""Taps of one person in one visit that stand."""
APART = 0.5
"""Seconds of the scene between two taps of one person: closer ones are one tap."""


def own_marks(watch: Watch | None, participant: str) -> list[tuple[int, Mark]]:
    """Return the taps of a participant that stand, with their numbers, by their place in the scene."""
    marks = watch.marks.get(participant, {}) if watch else {}
    return sorted(
        ((seq, mark) for seq, mark in marks.items() if not mark.undone), key=lambda pair: (pair[1].seconds, pair[0])
    )


# ---- deciding --------------------------------------------------------------------------------


def tap(command: asked.MarkSign, room: Room, now: float) -> Sequence[Event]:
    """Place a tap.

    Raises
    ------
    Refused
        ``no-film``, ``no-signs``, ``signs-shown``, ``mark-too-close``, ``too-many-marks``.
    """
    person = person_of(room, command.participant)
    watch = _watch(room, command.visit)
    marks = watch.marks.get(person.id, {})
    if command.seq in marks:
        return Superseded()
    _still_taken(watch)
    seconds = max(0.0, position_at(watch, min(command.at, now)))
    standing = [mark.seconds for mark in marks.values() if not mark.undone]
    if len(standing) >= MOST:
        raise Refused("too-many-marks", "mark", f"at most {MOST} taps in a scene", "one more", "take one back")
    if any(abs(seconds - other) < APART for other in standing):
        raise Refused("mark-too-close", "mark", f"taps {APART} seconds apart", "one closer", "it was noted already")
    marked = happened.SignMarked(
        participant=person.id, visit=command.visit, seq=command.seq, at=command.at, seconds=seconds
    )
    return (*here_again(person), marked)


def give_name(command: asked.NameMark, room: Room, now: float) -> Sequence[Event]:
    """Say which sign a tap meant.

    Raises
    ------
    Refused
        ``no-film``, ``no-mark``, ``unknown-sign``, ``signs-shown``.
    """
    person = person_of(room, command.participant)
    mark = _mark(room, command)
    known = built_in_catalogue().indicators
    if command.indicator is not None and command.indicator not in known:
        mend = did_you_mean(command.indicator, known)
        raise Refused("unknown-sign", "indicator", "a sign of the catalogue", command.indicator, mend)
    if mark.indicator == command.indicator:
        return ()
    _still_taken(_watch(room, command.visit))
    named = happened.MarkNamed(participant=person.id, visit=command.visit, seq=command.seq, indicator=command.indicator)
    return (*here_again(person), named)


def untap(command: asked.UndoMark, room: Room, now: float) -> Sequence[Event]:
    """Take a tap back.

    Raises
    ------
    Refused
        ``no-film``, ``no-mark``, ``signs-shown``.
    """
    person = person_of(room, command.participant)
    marks = _watch(room, command.visit).marks.get(person.id, {})
    if command.seq in marks and marks[command.seq].undone:
        return ()
    _mark(room, command)
    _still_taken(_watch(room, command.visit))
    undone = happened.MarkUndone(participant=person.id, visit=command.visit, seq=command.seq)
    return (*here_again(person), undone)


def _watch(room: Room, visit: str) -> Watch:
    watch = room.watches.get(visit)
    if watch is None:
        raise Refused("no-film", "visit", "a scene this room came to", visit, "look at the scene again")
    if not watch.signs:
        raise Refused("no-signs", "visit", "a film whose signs are spotted", visit, "just watch this one")
    return watch


def _mark(room: Room, command: asked.NameMark | asked.UndoMark) -> Mark:
    mark = _watch(room, command.visit).marks.get(command.participant, {}).get(command.seq)
    if mark is None or mark.undone:
        raise Refused("no-mark", "seq", "a tap that stands", str(command.seq), "tap again")
    return mark


def _still_taken(watch: Watch) -> None:
    if watch.shown:
        raise Refused("signs-shown", "visit", "a scene whose taps were not shown yet", "one whose taps were", "talk")


# ---- what it makes of a room -------------------------------------------------------------------


def mark(event: happened.SignMarked, room: Room) -> Room:
    """Keep a tap."""
    return _changed(room, event, Mark(seconds=event.seconds))


def name_given(event: happened.MarkNamed, room: Room) -> Room:
    """Keep which sign a tap meant."""
    return _changed(room, event, replace(_kept(room, event), indicator=event.indicator))


def mark_undone(event: happened.MarkUndone, room: Room) -> Room:
    """Take a tap back; its number stays taken."""
    return _changed(room, event, replace(_kept(room, event), undone=True, indicator=None))


Marking = happened.SignMarked | happened.MarkNamed | happened.MarkUndone


def _kept(room: Room, event: Marking) -> Mark:
    return room.watches[event.visit].marks[event.participant][event.seq]


def _changed(room: Room, event: Marking, mark: Mark) -> Room:
    watch = room.watches[event.visit]
    own = watch.marks.get(event.participant, {}) | {event.seq: mark}
    watch = replace(watch, marks=watch.marks | {event.participant: own})
    return replace(room, watches=room.watches | {event.visit: watch})
