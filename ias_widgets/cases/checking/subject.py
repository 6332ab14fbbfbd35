"""The film under check: what several checks ask of it is found out once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ias_widgets.cases.checking.exploring import BUDGET, explore
from ias_widgets.cases.checking.graphs import components, reached, reversed_steps
from ias_widgets.cases.checking.lengths import Lengths, lengths
from ias_widgets.cases.checking.walk import FAILED, HELD, Site, Walk, sites_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ias_widgets.cases.model import Case, Choice, Condition, Way
    from ias_widgets.cases.reading import Reading

__all__ = ["Subject"]

FOLLOWED = 50_000
"""States that are looked at to tell causes from what follows; where that takes more, all is reported."""


@dataclass
class Subject:
    """A film, with what its files say beside it where it was read from files."""

    case: Case
    reading: Reading | None = None
    budget: int = BUDGET

    @cached_property
    def walk(self) -> Walk:
        """The one walk over its states."""
        return explore(self.case, self.budget)

    @cached_property
    def lengths(self) -> Lengths:
        """How long its walks are."""
        return lengths(self.walk)

    @cached_property
    def links(self) -> list[list[int]]:
        """For each scene, by its place in the film, those that its ways name, conditions aside."""
        number = {id_: place for place, id_ in enumerate(self.case.scenes)}
        return [
            [number[way.scene] for _, ways in self.ways_of(id_) for way in ways if way.scene in number]
            for id_ in self.case.scenes
        ]

    def ways_of(self, scene: str) -> Iterator[tuple[str, tuple[Way, ...]]]:
        """Yield the lists of ways of a scene, each with the part it belongs to."""
        held, path = self.case.scenes[scene], f"scenes.{scene}"
        for choice in held.decision.choices if held.decision else ():
            yield f"{path}.decision.choices.{choice.id}", choice.to
        if held.to:
            yield path, held.to

    @cached_property
    def choices(self) -> list[tuple[str, Choice]]:
        """All choices, each with its part."""
        return [
            (f"scenes.{id_}.decision.choices.{choice.id}", choice)
            for id_, scene in self.case.scenes.items()
            if scene.decision
            for choice in scene.decision.choices
        ]

    @cached_property
    def tested(self) -> dict[str, str]:
        """Variables that conditions test, each with the first part that does."""
        found: dict[str, str] = {}
        for scene in self.case.scenes.values():
            for site in sites_of(scene):
                for name in _variables(site.condition):
                    found.setdefault(name, site.where)
        return found

    @cached_property
    def set(self) -> dict[str, str]:
        """Variables that choices set, each with the first part that does."""
        found: dict[str, str] = {}
        for path, choice in self.choices:
            for name in choice.effects:
                found.setdefault(name, f"{path}.effects.{name}")
        return found

    @cached_property
    def excused(self) -> frozenset[str]:
        """Sites whose conditions ask for what no scene sets that can be met: whatever they do follows from that."""
        case = self.case
        start = [place for place, id_ in enumerate(case.scenes) if id_ == case.start]
        near = [id_ for id_, met in zip(case.scenes, reached(self.links, start), strict=True) if met]
        here = {(name, variable.start) for name, variable in case.variables.items()}
        anywhere = set(here)
        for _, choice in self.choices:
            anywhere.update(choice.effects.items())
        for id_ in near:
            decision = case.scenes[id_].decision
            for choice in decision.choices if decision else ():
                here.update(choice.effects.items())
        lost, unset = anywhere - here, self.tested.keys() - self.set.keys()
        return frozenset(
            site.where
            for id_ in near
            for site in sites_of(case.scenes[id_])
            for one in (site.condition.any if site.condition else ())
            for name, values in one.items()
            if name in unset or any((name, value) in lost for value in values)
        )

    @cached_property
    def verdicts(self) -> list[tuple[Site, str]]:
        """Sites of the walk with ``never`` or ``always``, where what was seen of one follows from nothing else amiss.

        What shuts a circle or a dead end is told there, and nothing is said of scenes that no walk meets. Empty where
        the walk was given up: a condition may hold in a state that was not looked at. A verdict follows from another
        one where it is gone in a walk in which the other one's condition holds and fails.
        """
        found = _judged(self.walk if not self.excused else explore(self.case, self.budget, self.excused))
        graver = {scene for circle in self.circles for scene in circle}
        graver |= {scene for scene, (count, _) in self.walk.few.items() if not count}
        told = self.excused.union(self.shut_in(graver))
        found = {where: one for where, one in found.items() if where not in told and one[0].scene in self.walk.met}
        if len(found) < 2 or len(found) * self.walk.looked > FOLLOWED:  # noqa: PLR2004
            return list(found.values())
        relieved = {
            cause: found.keys() - _judged(explore(self.case, self.budget, self.excused | {cause})).keys() - {cause}
            for cause, (site, _) in found.items()
            if site.kind != "shot"
        }
        order = list(found)
        follows = {
            where
            for cause, others in relieved.items()
            for where in others
            if cause not in relieved.get(where, ()) or order.index(cause) < order.index(where)
        }
        return [one for where, one in found.items() if where not in follows]

    @cached_property
    def circles(self) -> list[list[str]]:
        """Scenes of each circle from which no ending can be reached, in the film's order."""
        walk = self.walk
        if not walk.circular:
            return []
        stops = [state for state, steps in enumerate(walk.steps) if not steps or walk.scene(state).ending is not None]
        stuck = bytearray(not seen for seen in reached(reversed_steps(walk.steps), stops))
        circles: list[set[int]] = []
        for group in components(walk.steps, stuck):
            inside = set(group)
            if all(to in inside for one in group for to in walk.steps[one]):
                scenes = {walk.states[state][0] for state in group}
                scenes.update(*(circle for circle in circles if not circle.isdisjoint(scenes)))
                circles = [*(circle for circle in circles if circle.isdisjoint(scenes)), scenes]
        return [[walk.scenes[scene] for scene in circle] for circle in sorted(map(sorted, circles))]

    def shut_in(self, scenes: Iterable[str]) -> list[str]:
        """Return the sites of these scenes at which a choice or a way never opens."""
        within = set(scenes)
        return [
            site.where
            for site, seen in zip(self.walk.sites, self.walk.seen, strict=True)
            if seen == FAILED and site.kind != "shot" and site.scene in within
        ]

    @cached_property
    def never_open(self) -> Counter[str]:
        """For each scene how many of its choices never open; each is reported as such."""
        sites = zip(self.walk.sites, self.walk.seen, strict=True)
        shut = [site.scene for site, seen in sites if site.kind == "choice" and seen == FAILED]
        return Counter(shut if self.walk.complete else ())


def _judged(walk: Walk) -> dict[str, tuple[Site, str]]:
    """Return the sites at which a condition never or always holds, as far as the walk tells."""
    found: dict[str, tuple[Site, str]] = {}
    shut = False
    for site, seen in zip(walk.sites if walk.complete else (), walk.seen, strict=False):
        if site.kind != "way":
            verdict = {HELD: "always", FAILED: "never"}.get(seen)
        else:
            shut = shut and site.ahead > 0
            if shut or (not seen and not site.ahead):
                continue
            shut = seen in {0, HELD} and (site.condition is not None or not seen)
            verdict = "never" if seen in {0, FAILED} else "always" if seen == HELD and site.condition else None
        if verdict:
            found[site.where] = site, verdict
    return found


def _variables(condition: Condition | None) -> set[str]:
    return {name for one in condition.any for name in one} if condition else set()
