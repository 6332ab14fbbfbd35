"""How long a film takes: scenes passed, minutes watched, and the evening with its talk."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cases.checking.exploring import explore

if TYPE_CHECKING:
    from ias_widgets.cases.checking.walk import Walk
    from ias_widgets.cases.model import Case, Scene

__all__ = ["CLOSING", "DEEP", "QUICK", "Lengths", "lengths", "most_decisions", "typical_decisions"]

DEEP, QUICK, CLOSING = 10.0, 3.0, 12.0
"""Minutes that a room talks: at a deep decision (two votes), at a quick one, and after the ending."""

KEPT = 32
"""Numbers of decisions that are counted at a state: of more, those that most ways have."""


class Lengths(NamedTuple):
    """Scenes of the longest walk; minutes watched on the longest and the typical one; the longest evening's minutes.

    The longest evening is watching and talk together. Typical is the mean over walks that take each open choice
    equally often. Walks go round no circle, and count a shot only where it is shown.
    """

    scenes: int
    longest: float
    typical: float
    evening: float


def lengths(walk: Walk) -> Lengths:
    """Return how long the walks of a film are."""
    size = len(walk.states)
    scenes, longest, evening = [0] * size, [0.0] * size, [0.0] * size
    typical: list[float | None] = [None] * size
    talks = [_talk(scene) for scene in walk.case.scenes.values()]
    ends = [scene.ending is not None for scene in walk.case.scenes.values()]
    for state in walk.order:
        scene, watched = walk.states[state][0], walk.seconds[state] / 60
        most, far, late, sum_, count = 0, 0.0, 0.0, 0.0, 0
        for to in walk.onward[state]:
            most, far, late = max(most, scenes[to]), max(far, longest[to]), max(late, evening[to])
            known = typical[to]
            if known is not None:
                sum_, count = sum_ + known, count + 1
        scenes[state], longest[state], evening[state] = 1 + most, watched + far, watched + talks[scene] + late
        if count or ends[scene]:
            typical[state] = watched + (sum_ / count if count else 0.0)
    if not size:
        return Lengths(0, 0.0, 0.0, 0.0)
    return Lengths(scenes[0], longest[0], typical[0] or 0.0, evening[0])


def _talk(scene: Scene) -> float:
    """Return the minutes that a room talks at a scene."""
    if scene.decision:
        return DEEP if scene.decision.deep else QUICK
    return CLOSING if scene.ending else 0.0


def typical_decisions(case: Case) -> int:
    """Return the most common number of decisions over all ways to an ending; of equals the smaller.

    Ways go round no circle. Of a film with more states than the checker looks at, the ways within those count.
    """
    return most_decisions(explore(case))


def most_decisions(walk: Walk) -> int:
    """Return the most common number of decisions over the ways of a walk; see `typical_decisions`."""
    ended: Counter[int] = Counter()
    ways: dict[int, Counter[int]] = {0: Counter({0: 1})}
    for state in reversed(walk.order):
        counted, scene = ways.pop(state), walk.scene(state)
        if scene.ending is not None:
            ended.update(counted)
        if len(counted) > KEPT:
            counted = Counter(dict(counted.most_common(KEPT)))
        if scene.decision is not None:
            counted = Counter({number + 1: count for number, count in counted.items()})
        for to in walk.onward[state]:
            if to in ways:
                ways[to].update(counted)
            else:
                ways[to] = counted.copy()
    return min(ended, key=lambda number: (-ended[number], number), default=0)
