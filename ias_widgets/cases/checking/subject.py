"""The film under check: what several checks ask of it is found out once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ias_widgets.cases.checking.lengths import Lengths, lengths
from ias_widgets.cases.checking.walk import BUDGET, FAILED, HELD, Walk, explore, sites_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases.model import Case, Choice, Condition, Way
    from ias_widgets.cases.reading import Reading

__all__ = ["Subject"]


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
    def unset(self) -> frozenset[str]:
        """Variables that are tested and never set: whatever their conditions do follows from that."""
        return frozenset(self.tested) - frozenset(self.set)

    @cached_property
    def verdicts(self) -> dict[int, str]:
        """Site of the walk to ``never`` or ``always``, where what was seen of it follows from nothing else amiss.

        Empty where the walk was given up: a condition may hold in a state that was not looked at.
        """
        verdicts: dict[int, str] = {}
        shut = False
        for number, site in enumerate(self.walk.sites if self.walk.complete else ()):
            seen = self.walk.seen[number]
            if site.kind != "way":
                verdict = {HELD: "always", FAILED: "never"}.get(seen)
            else:
                shut = shut and site.ahead > 0
                if shut or (not seen and not site.ahead):
                    continue
                shut = seen in {0, HELD} and (site.condition is not None or not seen)
                verdict = "never" if seen in {0, FAILED} else "always" if seen == HELD and site.condition else None
            if verdict and self.unset.isdisjoint(_variables(site.condition)):
                verdicts[number] = verdict
        return verdicts

    @cached_property
    def never_open(self) -> Counter[str]:
        """For each scene how many of its choices never open; each is reported as such."""
        sites = zip(self.walk.sites, self.walk.seen, strict=True)
        shut = [site.scene for site, seen in sites if site.kind == "choice" and seen == FAILED]
        return Counter(shut if self.walk.complete else ())


def _variables(condition: Condition | None) -> set[str]:
    return {name for one in condition.any for name in one} if condition else set()
