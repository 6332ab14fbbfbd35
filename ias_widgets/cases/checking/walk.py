"""One walk over all states of a film that can be met: a scene with the values of the variables.

Everything that depends on states looks at this one walk. States, conditions and effects are
numbered, so that a condition is tested once for each combination of values and not at each scene.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cases.checking.graphs import postorder
from ias_widgets.cases.walking import holds

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from ias_widgets.cases.model import Case, Condition, Scene, Values, Way

__all__ = ["BUDGET", "FAILED", "HELD", "Site", "Walk", "explore", "sites_of"]

BUDGET = 200_000
"""States that are looked at before the walk is given up: about two seconds, and about 100 MB."""

HELD, FAILED = 1, 2
"""What was seen of a condition, in any state: it held, it did not."""

ALWAYS, NOWHERE = -1, -1


class Site(NamedTuple):
    """A place at which the film tests, or takes, something: a shot, a choice, or a way of several.

    ``where`` is its part; ``ahead`` the number of ways before it in its list.
    """

    kind: str
    scene: str
    where: str
    condition: Condition | None
    ahead: int = 0


class _Way(NamedTuple):
    condition: int
    site: int
    to: int


class _Choice(NamedTuple):
    id: str
    condition: int
    site: int
    effect: int
    ways: list[_Way]


class _Scene(NamedTuple):
    seconds: float
    shots: list[tuple[int, int, float]]
    choices: list[_Choice]
    ways: list[_Way]


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


def explore(case: Case, budget: int = BUDGET, free: AbstractSet[str] = frozenset()) -> Walk:
    """Walk over every state that can be met, breadth first.

    Parameters
    ----------
    case
        The film.
    budget
        The most states to look at.
    free
        Sites, by their ``where``, at which a condition is taken to hold and to fail in every state: so one
        sees what would follow if it were mended.
    """
    return _Explorer(case, free).explore(budget)


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


class _Explorer:
    def __init__(self, case: Case, free: AbstractSet[str]) -> None:
        self.free_parts, self.free = free, set[int]()
        self.walk = Walk(case, list(case.scenes))
        self.number = {id_: number for number, id_ in enumerate(self.walk.scenes)}
        self.scenes: list[_Scene | None] = [None] * len(self.walk.scenes)
        self.conditions: list[Condition] = []
        self.known: dict[object, int] = {}
        self.truths: list[dict[int, bool]] = []
        self.effects: list[Values] = []
        self.known_effects: dict[object, int] = {}
        self.after: list[dict[int, int]] = []
        self.interned: dict[tuple[tuple[str, str | bool], ...], int] = {}
        self.found: dict[int, int] = {}

    def explore(self, budget: int) -> Walk:
        walk = self.walk
        if walk.case.start not in self.number:
            return walk
        start = self.valued({name: variable.start for name, variable in walk.case.variables.items()})
        self.found[start * len(walk.scenes) + self.number[walk.case.start]] = 0
        walk.states.append((self.number[walk.case.start], start))
        walk.came.append((0, ""))
        while walk.looked < min(budget, len(walk.states)):
            self.look(walk.looked)
            walk.looked += 1
        walk.steps += [()] * (len(walk.states) - walk.looked)
        walk.seconds += [0.0] * (len(walk.states) - walk.looked)
        return walk

    def look(self, state: int) -> None:
        """Look at a state. The innermost loop of a check, written for speed: it holds its own test of conditions."""
        walk, truths, marks = self.walk, self.truths, self.walk.seen
        number, values = walk.states[state]
        scene = self.scenes[number] or self.prepared(number)
        seconds = scene.seconds
        for condition, site, lasting in scene.shots:
            if self.test(condition, site, values):
                seconds += lasting
        walk.seconds.append(seconds)
        steps: list[int] = []
        open_ = 0
        for id_, condition, site, effect, ways in scene.choices:
            if condition >= 0:
                held = truths[condition].get(values)
                if held is None or self.free:
                    held = self.test(condition, site, values)
                elif held:
                    marks[site] |= HELD
                else:
                    marks[site] |= FAILED
                if not held:
                    continue
            open_ += 1
            after = values
            if effect >= 0:
                known = self.after[effect].get(values)
                after = self.changed(effect, values) if known is None else known
            self.step(ways, after, state, id_, steps)
        if open_ < 2 and scene.choices:  # noqa: PLR2004
            scene_id = walk.scenes[number]
            if walk.few.get(scene_id, (2, 0))[0] > open_:
                walk.few[scene_id] = (open_, state)
        if scene.ways:
            self.step(scene.ways, values, state, "", steps)
        walk.steps.append(tuple(steps))

    def step(self, ways: list[_Way], values: int, state: int, choice: str, steps: list[int]) -> None:
        walk, found = self.walk, self.found
        for condition, site, to in ways:
            if condition >= 0 and not self.test(condition, site, values):
                continue
            if condition < 0 and site >= 0:
                walk.seen[site] |= HELD
            if to >= 0:
                key = values * len(walk.scenes) + to
                number = found.get(key)
                if number is None:
                    number = found[key] = len(walk.states)
                    walk.states.append((to, values))
                    walk.came.append((state, choice))
                steps.append(number)
            if site not in self.free:
                return
        path = f"scenes.{walk.scenes[walk.states[state][0]]}"
        walk.nowhere.setdefault(f"{path}.decision.choices.{choice}" if choice else path, state)

    def test(self, condition: int, site: int, values: int) -> bool:
        if site in self.free:
            self.walk.seen[site] |= HELD | FAILED
            return True
        truths = self.truths[condition]
        held = truths.get(values)
        if held is None:
            held = truths[values] = holds(self.conditions[condition], self.walk.values[values])
        self.walk.seen[site] |= HELD if held else FAILED
        return held

    def changed(self, effect: int, values: int) -> int:
        after = self.after[effect].get(values)
        if after is None:
            after = self.after[effect][values] = self.valued({**self.walk.values[values], **self.effects[effect]})
        return after

    def valued(self, values: Values) -> int:
        number = self.interned.setdefault(tuple(values.items()), len(self.walk.values))
        if number == len(self.walk.values):
            self.walk.values.append(values)
        return number

    def prepared(self, number: int) -> _Scene:
        scene = self.walk.case.scenes[self.walk.scenes[number]]
        sites = iter(sites_of(scene))
        shots = [
            (self.condition(shot.when), self.site(sites), shot.seconds) for shot in scene.shots if shot.when is not None
        ]
        prepared = self.scenes[number] = _Scene(
            seconds=sum(shot.seconds for shot in scene.shots if shot.when is None),
            shots=shots,
            choices=[
                _Choice(
                    choice.id,
                    self.condition(choice.when),
                    self.site(sites) if choice.when is not None else -1,
                    self.effect(choice.effects),
                    self.ways(choice.to, sites),
                )
                for choice in (scene.decision.choices if scene.decision else ())
            ],
            ways=self.ways(scene.to, sites),
        )
        return prepared

    def ways(self, ways: tuple[Way, ...], sites: Iterable[Site]) -> list[_Way]:
        if len(ways) == 1 and ways[0].when is None:
            return [_Way(ALWAYS, -1, self.number.get(ways[0].scene, NOWHERE))]
        return [_Way(self.condition(way.when), self.site(sites), self.number.get(way.scene, NOWHERE)) for way in ways]

    def site(self, sites: Iterable[Site]) -> int:
        site, number = next(iter(sites)), len(self.walk.sites)
        self.walk.sites.append(site)
        self.walk.seen.append(0)
        if site.where in self.free_parts:
            self.free.add(number)
        return number

    def condition(self, condition: Condition | None) -> int:
        """Return the number of a condition; those that say the same share one."""
        if condition is None:
            return ALWAYS
        key = tuple(tuple(one.items()) for one in condition.any)
        number = self.known.setdefault(key, len(self.conditions))
        if number == len(self.conditions):
            self.conditions.append(condition)
            self.truths.append({})
        return number

    def effect(self, effects: Values) -> int:
        if not effects:
            return -1
        number = self.known_effects.setdefault(tuple(effects.items()), len(self.effects))
        if number == len(self.effects):
            self.effects.append(effects)
            self.after.append({})
        return number
