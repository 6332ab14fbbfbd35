"""Spot the signs: what a room tapped while it watched a scene, beside what experts say could be noticed. Pure.

A scene's signs and decoys have windows, in seconds of the scene as this walk showed it. A tap counts
for a window that it lies in, or behind which it comes by no more than `REACTION`: people see, think, and
reach for the tablet. It counts for each such window, for signs overlap. A **hit** is a person who tapped in a
sign's window, however often; a **decoy that worked** is a person who tapped in a decoy's; a **false alarm** is a
tap in no window at all. A sign was **named** by a person who said of such a tap which sign of the catalogue
it was, and was right.

**Who counts.** Not to tap is an answer, too. So everybody counts who could tap: who was here, or on a break, when
the room turned to the result, and whoever had tapped before that and gone. The people who could are fixed when the
result is first shown, with the grouping of their agencies, and from then on no tap is taken: a result shown
again is the same, and none differs from another by what one person did. Nothing of it is told before.

**What may be told** is then the same question as with a vote in which each of them answered each window
with yes or no. The whole is told where K of them or more could tap. Families are told where they may be split
(`ias_widgets.rooms.groups.apart`): K people or more in each, and none or K in what is left out; by people who
could tap, not by those who did, so that it follows from who was there. Of families only counts of people for each
window are told. The time line, false alarms, names, are told of the whole alone: they are sums over all
people, and no other sum stands beside them from which a part of the room could be subtracted. How many people tapped
at all is told at once, as how many have answered is.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING, Literal, NamedTuple

from ias_widgets.cases import shots_of
from ias_widgets.questions import say
from ias_widgets.rooms.groups import Groups, apart
from ias_widgets.rooms.parts import FamilyHits, FamilyPresent, PaperName, ShotSpan, SignsFace, SignWindow

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ias_widgets.cases import Case, Playthrough, Text
    from ias_widgets.cases.model import Strength
    from ias_widgets.rooms.films import Film
    from ias_widgets.rooms.state import Mark, Room, Visit, Watch

__all__ = [
    "REACTION",
    "K",
    "Window",
    "could_tap",
    "in_window",
    "people_apart",
    "shot_spans",
    "signs_face",
    "windows_of",
]

K = 3
"""The fewest people of whom anything is told: that of decisions in a film."""
REACTION = 3.0
"""Seconds behind a window's end at which a tap still counts for it."""
MOST_BINS = 60
"""The time line's bars at most; none is shorter than a second."""


class Window(NamedTuple):
    """When a sign, or a decoy, can be noticed: seconds of the scene."""

    id: str
    kind: Literal["sign", "decoy"]
    shot: str
    name: Text
    start: float
    end: float
    strength: Strength | None = None
    indicator: str = ""
    why: Text | None = None


def windows_of(case: Case, playthrough: Playthrough) -> list[Window]:
    """Return the windows of the scene at hand, by their beginning: those of shots that this walk shows."""
    scene, begins, at = case.scenes[playthrough.scene], {}, 0.0
    for shot in shots_of(case, playthrough):
        begins[shot.id] = at
        at += shot.seconds
    found = [
        Window(
            sign.id, "sign", sign.shot, sign.name, begins[sign.shot] + sign.window[0], begins[sign.shot] + sign.window[1],
            sign.strength, sign.indicator,
        )
        for sign in scene.signs
        if sign.shot in begins
    ] + [
        Window(
            decoy.id, "decoy", decoy.shot, decoy.name, begins[decoy.shot] + decoy.window[0],
            begins[decoy.shot] + decoy.window[1], why=decoy.why,
        )
        for decoy in scene.decoys
        if decoy.shot in begins
    ]  # fmt: skip
    return sorted(found, key=lambda window: (window.start, window.end, window.id))


def in_window(seconds: float, window: Window) -> bool:
    """Whether a tap counts for a window.

    Examples
    --------
    >>> window = Window("x", "sign", "one", {}, 10.0, 14.0)
    >>> [in_window(second, window) for second in (9.9, 10.0, 17.0, 17.1)]
    [False, True, True, False]
    """
    return window.start <= seconds <= window.end + REACTION


def could_tap(watch: Watch) -> list[str]:
    """Return who could tap in a visit that the room has turned from: who was here then, and who did tap."""
    return sorted({*watch.here, *watch.tapped})


def people_apart(room: Room, watch: Watch) -> Groups[list[Mark]]:
    """Return the groups of those who could tap, with their taps, by the grouping fixed when the signs were shown."""
    tapped = watch.tapped
    people = {id_: tapped.get(id_, []) for id_ in could_tap(watch)}
    return apart(room, people, watch.grouping or room.grouping, K)


def signs_face(room: Room, film: Film, visit: Visit, language: str) -> SignsFace:
    """Return the result of a visit. The caller decides when it may be seen: not before it was shown to all."""
    watch = room.watches[visit.id]
    windows = windows_of(film.case, visit.playthrough)
    found, tapped = people_apart(room, watch), watch.tapped
    could = could_tap(watch)
    told = len(could) >= K
    seconds = [mark.seconds for marks in tapped.values() for mark in marks]
    width = max(1.0, float(math.ceil(watch.length / MOST_BINS)))
    split = found.shown if told and found.split else {}
    return SignsFace(
        k=K,
        length=watch.length,
        reaction=REACTION,
        shots=shot_spans(film.case, visit.playthrough, language),
        windows=[_window(window, tapped if told else None, split, language) for window in windows],
        could=len(could),
        marked=len(tapped),
        taps=len(seconds) if told else None,
        bin_seconds=width,
        bins=_bins(seconds, watch.length, width) if told else None,
        false_alarms=sum(not any(in_window(at, window) for window in windows) for at in seconds) if told else None,
        families=[FamilyPresent(family=family, present=len(people)) for family, people in split.items()] or None,
        left_out=len(found.left_out) if split else 0,
    )


def _window(
    window: Window,
    tapped: Mapping[str, Sequence[Mark]] | None,
    split: Mapping[str, Mapping[str, Sequence[Mark]]],
    language: str,
) -> SignWindow:
    return SignWindow(
        id=window.id,
        kind=window.kind,
        name=say(window.name, language),
        start=window.start,
        end=window.end,
        strength=window.strength,
        indicator=window.indicator or None,
        why=say(window.why, language) if window.why else "",
        people=None if tapped is None else hits(window, tapped),
        named=None if tapped is None else named_rightly(window, tapped),
        split=[FamilyHits(family=family, people=hits(window, people)) for family, people in split.items()] or None,
    )


def hits(window: Window, tapped: Mapping[str, Sequence[Mark]]) -> int:
    """Return how many people tapped in a window."""
    return sum(any(in_window(mark.seconds, window) for mark in marks) for marks in tapped.values())


def named_rightly(window: Window, tapped: Mapping[str, Sequence[Mark]]) -> int | None:
    """Count who named a sign rightly; None where nobody named anything, or it has no name in the catalogue."""
    if not window.indicator or all(mark.indicator is None for marks in tapped.values() for mark in marks):
        return None
    return sum(
        any(mark.indicator == window.indicator and in_window(mark.seconds, window) for mark in marks)
        for marks in tapped.values()
    )


def _bins(seconds: Sequence[float], length: float, width: float) -> list[int]:
    last = max(0, math.ceil(length / width) - 1)
    counts = Counter(min(last, int(at // width)) for at in seconds)
    return [counts[place] for place in range(last + 1)]


def shot_spans(case: Case, playthrough: Playthrough, language: str) -> list[ShotSpan]:
    """Return the shots of the scene at hand, one behind the other, with their papers."""
    spans: list[ShotSpan] = []
    at = 0.0
    for shot in shots_of(case, playthrough):
        papers = [PaperName(id=f"{shot.id}/{paper.id}", title=say(paper.title, language)) for paper in shot.papers]
        spans.append(ShotSpan(id=shot.id, start=at, seconds=shot.seconds, papers=papers))
        at += shot.seconds
    return spans
