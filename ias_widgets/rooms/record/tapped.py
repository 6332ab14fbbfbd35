"""The rows of a record about what was noticed: signs with how many people saw them, and taps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases import say, shots_of
from ias_widgets.rooms.record import tables as rows
from ias_widgets.rooms.record.protection import taps_may_be_told
from ias_widgets.rooms.signs import K, could_tap, hits, in_window, named_rightly, people_apart, windows_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases import Case, Playthrough
    from ias_widgets.rooms.record.course import Course
    from ias_widgets.rooms.record.protection import Protected

__all__ = ["marks_of", "signs_of"]


def signs_of(course: Course, language: str) -> Iterator[rows.SignRow]:
    """Yield the signs and decoys of each scene in which the room tapped, or saw its signs."""
    room = course.room
    for number, (visit, (step, walk)) in enumerate(course.watched.items(), 1):
        watch = room.watches[visit]
        if not (watch.shown or watch.tapped):
            continue
        could = len(could_tap(watch))
        told = could >= K and (watch.shown or room.ended)
        for window in windows_of(room.films[step.film].case, walk):
            yield rows.SignRow(
                room=room.id,
                visit=number,
                film=step.film,
                scene=walk.scene,
                shot=window.shot,
                sign=window.id,
                kind=window.kind,
                name=say(window.name, language),
                strength=window.strength,
                start=window.start,
                end=window.end,
                could=could,
                people=hits(window, watch.tapped) if told else None,
                named=named_rightly(window, watch.tapped) if told else None,
                shown=watch.shown,
            )


def marks_of(course: Course, protected: Protected) -> Iterator[rows.MarkRow]:
    """Yield the taps of a room that has ended: by visit, then by what they say, never in the order in which they came."""
    if not course.room.ended:
        return
    for number, visit in enumerate(course.watched, 1):
        if taps_may_be_told(course.room.watches[visit]):
            yield from sorted(_marks(course, protected, visit, number), key=_place)


def _marks(course: Course, protected: Protected, visit: str, number: int) -> Iterator[rows.MarkRow]:
    room, (step, walk) = course.room, course.watched[visit]
    watch, case = room.watches[visit], room.films[step.film].case
    windows, found = windows_of(case, walk), people_apart(room, watch)
    families = {id_: family for family, people in found.shown.items() for id_ in people} if found.split else {}
    named = protected.named.get(visit, frozenset())
    for id_, marks in watch.tapped.items():
        for mark in marks:
            yield rows.MarkRow(
                room=room.id,
                visit=number,
                participant=protected.numbers[id_] if id_ in named else None,
                family=families.get(id_),
                film=step.film,
                scene=walk.scene,
                shot=_shot(case, walk, mark.seconds),
                seconds=int(mark.seconds),
                signs=";".join(window.id for window in windows if in_window(mark.seconds, window)),
                indicator=mark.indicator,
            )


def _shot(case: Case, walk: Playthrough, seconds: float) -> str:
    """Return the shot that was on the screen then; at the very end the last."""
    shots, at = shots_of(case, walk), 0.0
    for shot in shots:
        at += shot.seconds
        if seconds < at:
            return shot.id
    return shots[-1].id if shots else ""


def _place(row: rows.MarkRow) -> tuple[str, str, int, str, str]:
    return row.participant or "~", row.family or "~", row.seconds, row.signs, row.indicator or ""
