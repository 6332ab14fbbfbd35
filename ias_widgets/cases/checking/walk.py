"""What was seen on one walk over all states of a film: scenes with the values of the variables."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cases.checking.graphs import postorder

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ias_widgets.cases.model import Case, Condition, Scene, Values, Way

__all__ = ["FAILED", "HELD", "Site", "Walk", "sites_of"]

HELD, FAILED = 1, 2
"""What was seen of a condition, in any state: it held, it did not."""


class Site(NamedTuple):
    """A place at which the film tests, or takes, something: a shot, a choice, or a way of several.

    ``where`` is its part; ``ahead`` the number of ways before it in its list.
    """

    kind: str
    scene: str
    where: str
    condition: Condition | None
    ahead: int = 0


@dataclass
class Walk:
    """What was seen of a film.

    Attributes
    ----------
    scenes
        The scenes' ids, by their numbers.
    states
        Numbers of scene and of values; those from ``looked`` on are known only by name.
    steps
        For each state those it leads to, one for each choice that is open.
    came
        For each state the one from which it was met first, with the choice taken there.
    seconds
        For each state how long its scene is watched in it.
    sites, seen
        Where conditions stand in the scenes that were met, and what was seen of each: `HELD`, `FAILED`.
    few
        Scene with a decision to the fewest choices that were open in a state of it, where those were fewer than two.
    nowhere
        Part whose ways, all of them, failed in a state, to that state.
    """

    case: Case
    scenes: list[str]
    values: list[Values] = field(default_factory=list)
    states: list[tuple[int, int]] = field(default_factory=list)
    steps: list[tuple[int, ...]] = field(default_factory=list)
    came: list[tuple[int, str]] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    sites: list[Site] = field(default_factory=list)
    seen: bytearray = field(default_factory=bytearray)
    few: dict[str, tuple[int, int]] = field(default_factory=dict)
    nowhere: dict[str, int] = field(default_factory=dict)
    looked: int = 0

    @property
    def complete(self) -> bool:
        """Whether every state that can be met was looked at."""
        return self.looked == len(self.states)

    @cached_property
    def met(self) -> frozenset[str]:
        """The scenes that were met."""
        return frozenset(self.scenes[scene] for scene in {scene for scene, _ in self.states})

    @cached_property
    def order(self) -> list[int]:
        """The states, each after all it leads to but for those that lead back."""
        return postorder(self.steps) if self.states else []

    @cached_property
    def onward(self) -> list[tuple[int, ...]]:
        """For each state those it leads to without going round."""
        place = [0] * len(self.steps)
        for number, state in enumerate(self.order):
            place[state] = number
        onward = []
        for here, steps in zip(place, self.steps, strict=True):
            for to in steps:
                if place[to] >= here:
                    onward.append(tuple(one for one in steps if place[one] < here))
                    break
            else:
                onward.append(steps)
        return onward

    @cached_property
    def circular(self) -> bool:
        """Whether one can go round: meet a state again."""
        return any(len(onward) != len(steps) for onward, steps in zip(self.onward, self.steps, strict=True))

    def scene(self, state: int) -> Scene:
        """Return the scene of a state."""
        return self.case.scenes[self.scenes[self.states[state][0]]]

    def said(self, state: int) -> str:
        """Return a state as words: its variables, and the last choices on a way to it."""
        values = self.values[self.states[state][1]]
        words = ", ".join(f"{name}={str(value).lower()}" for name, value in values.items()) or "no variables"
        taken: list[str] = []
        while state:
            state, choice = self.came[state]
            if choice:
                taken.append(f"{self.scenes[self.states[state][0]]}: {choice}")
        way = ", ".join(reversed(taken[:_TOLD]))
        return f"{words} (after {'… ' if len(taken) > _TOLD else ''}{way})" if way else words


_TOLD = 4


def sites_of(scene: Scene) -> Iterable[Site]:
    """Yield the places of a scene at which something is tested or one of several ways is taken."""
    path = f"scenes.{scene.id}"
    for shot in scene.shots:
        if shot.when is not None:
            yield Site("shot", scene.id, f"{path}.shots.{shot.id}.when", shot.when)
    for choice in scene.decision.choices if scene.decision else ():
        at = f"{path}.decision.choices.{choice.id}"
        if choice.when is not None:
            yield Site("choice", scene.id, f"{at}.when", choice.when)
        yield from _ways(scene.id, at, choice.to)
    yield from _ways(scene.id, path, scene.to)


def _ways(scene: str, path: str, ways: tuple[Way, ...]) -> Iterable[Site]:
    if len(ways) == 1 and ways[0].when is None:
        return
    for ahead, way in enumerate(ways):
        yield Site("way", scene, f"{path}.to.{ahead + 1}", way.when, ahead)
