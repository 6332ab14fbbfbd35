"""Walk over all states of a film that can be met: a scene with the values of the variables.

States, values, conditions and effects are numbered, so that a condition is tested once for each
combination of values, and not at each scene.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cases.checking.walk import FAILED, HELD, Walk, sites_of
from ias_widgets.cases.walking import holds

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from ias_widgets.cases.checking.walk import Site
    from ias_widgets.cases.model import Case, Condition, Values, Way

__all__ = ["BUDGET", "explore"]

BUDGET = 200_000
"""States that are looked at before the walk is given up: some seconds, and about 150 MB."""

ALWAYS, NOWHERE = -1, -1


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
