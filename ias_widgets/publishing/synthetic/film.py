"""What people do with a film: which way they choose, alone and after a talk; when they tap. From a scene and its people."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ias_widgets.cases import built_in_catalogue
from ias_widgets.rooms.signs import REACTION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.publishing.synthetic.chance import Chance
    from ias_widgets.publishing.synthetic.effects import Effects, Noticing
    from ias_widgets.publishing.synthetic.people import People
    from ias_widgets.rooms.signs import Window

__all__ = ["Tap", "aimed_at", "choices", "second_choices", "taps"]

SHORTEST = 1.0
"""Seconds of a window that must belong to no other for taps to be aimed at them."""
APART = 1.0
"""Seconds between two taps of a person."""


class Tap(NamedTuple):
    """A tap of somebody, by their place, at a second of the scene; ``indicator``: what they say it was, if they are asked."""

    person: int
    seconds: float
    indicator: str | None


def choices(
    people: People, effects: Effects, scene: str, ways: Sequence[str], known: Sequence[str]
) -> list[str | None]:
    """Return the way that everybody chooses at a decision; None of whoever does not answer.

    Parameters
    ----------
    ways
        The ways that are open now.
    known
        All ways of this decision, open or not: chance is drawn for them all, so that it does not hang on the walk.
    """
    chance = people.chance(f"decision {scene}")
    room = chance.normal(len(known)) * effects.deciding.room_sd
    worth = chance.gumbel(len(people), len(known)) + room
    for place, family in enumerate(people.family):
        favoured = effects.deciding.leaning.get(family, {}).get(scene)
        if favoured in known:
            worth[place, known.index(favoured)] += effects.deciding.strength
    shut = [number for number, way in enumerate(known) if way not in ways]
    worth[:, shut] = -np.inf
    return _some([known[best] for best in worth.argmax(axis=1)], chance, effects)


def second_choices(
    people: People, effects: Effects, scene: str, ways: Sequence[str], first: Sequence[str | None]
) -> list[str | None]:
    """Return what everybody chooses after the talk."""
    chance = people.chance(f"talk {scene}")
    argued = effects.deciding.argued.get(scene)
    moves, other = chance.uniform(len(people)), chance.uniform(len(people))
    chosen: list[str] = []
    for place, before in enumerate(first):
        way = before or ways[int(other[place] * len(ways))]
        rest = [one for one in ways if one != argued]
        if argued is not None and argued in ways and way != argued and moves[place] < effects.deciding.comes_round:
            way = argued
        elif way == argued and moves[place] < effects.deciding.moves_away:
            way = rest[int(other[place] * len(rest))]
        chosen.append(way)
    return _some(chosen, chance, effects)


def _some(chosen: list[str], chance: Chance, effects: Effects) -> list[str | None]:
    silent = chance.uniform(len(chosen)) < effects.deciding.silent
    return [None if quiet else way for way, quiet in zip(chosen, silent, strict=True)]


def aimed_at(window: Window, others: Sequence[Window], length: float) -> tuple[float, float] | None:
    """Return where in a scene taps for this window fall: where they count for as little else as can be.

    A window takes taps until `REACTION` seconds behind its end. Where another sign's window lies over it, that counts
    less than a decoy's. None of a decoy that lies wholly under other windows: whoever taps there means those.
    """
    end = min(window.end + REACTION, length)
    spans = [(one.start, one.end + REACTION, 1 + (one.kind == "decoy")) for one in others if one.id != window.id]
    edges = sorted({window.start, end, *(at for span in spans for at in span[:2] if window.start < at < end)})
    parts = [
        (sum(weight for start, stop, weight in spans if start < (first + last) / 2 < stop), first - last, first, last)
        for first, last in pairwise(edges)
        if last - first >= SHORTEST
    ]
    best = min(parts, default=(0, 0.0, window.start, end))
    return None if best[0] and window.kind == "decoy" else (best[2], best[3])


def z_of(window: Window, noticing: Noticing) -> float:
    """Return the ``z`` with which a window is tapped at."""
    return noticing.decoy if window.kind == "decoy" else noticing.sign[window.strength or "medium"]


def taps(people: People, effects: Effects, scene: str, windows: Sequence[Window], length: float) -> list[Tap]:
    """Return all taps in a scene, by person and second; two of one person are never closer than a second."""
    chance, noticing = people.chance(f"signs {scene}"), effects.noticing
    at: list[list[tuple[float, str | None]]] = [[] for _ in people.family]
    for window in windows:
        noticed = chance.normal(len(people)) < z_of(window, noticing) + people.bias
        aimed = aimed_at(window, windows, length)
        if aimed is None:
            continue
        begin, end = aimed
        seconds = begin + 0.05 + chance.uniform(len(people)) * (end - begin - 0.1)
        for place in map(int, np.flatnonzero(noticed)):
            at[place].append((float(seconds[place]), window.indicator or None))
    _stray(at, chance, noticing.stray, windows, length)
    names, known = chance.uniform(len(people), 3), sorted(built_in_catalogue().indicators)
    found: list[Tap] = []
    for place, own in enumerate(at):
        last = -APART
        for seconds_, indicator in sorted(own, key=lambda one: one[0]):
            if seconds_ - last >= APART:
                last = seconds_
                said, rightly, which = names[place]
                told = indicator if rightly < noticing.named_rightly else known[int(which * len(known))]
                found.append(Tap(place, seconds_, told if said < noticing.named else None))
    return found


def _stray(
    at: list[list[tuple[float, str | None]]], chance: Chance, mean: float, windows: Sequence[Window], length: float
) -> None:
    """Add taps at moments that lie in no window."""
    free = _free(windows, length)
    whole = sum(end - begin for begin, end in free)
    many, places = chance.poisson(mean, len(at)), chance.uniform(len(at), 8)
    if whole < SHORTEST:
        return
    for place in range(len(at)):
        for drawn in places[place, : int(many[place])]:
            at[place].append((_along(free, float(drawn) * whole), None))


def _free(windows: Sequence[Window], length: float) -> list[tuple[float, float]]:
    free, at = [], 0.5
    for window in sorted(windows, key=lambda one: one.start):
        if window.start - 0.1 > at:
            free.append((at, window.start - 0.1))
        at = max(at, window.end + REACTION + 0.1)
    if length - 0.5 > at:
        free.append((at, length - 0.5))
    return free


def _along(free: Sequence[tuple[float, float]], way: float) -> float:
    for begin, end in free:
        if way <= end - begin:
            return begin + way
        way -= end - begin
    return free[-1][1]
