"""A film in figures: what ``ias film check`` says of it beside its findings."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from ias_widgets.cases.checking.graphs import components
from ias_widgets.cases.checking.lengths import most_decisions
from ias_widgets.cases.checking.proof import Proof, proof_of
from ias_widgets.cases.checking.subject import Subject
from ias_widgets.cases.checking.walk import sites_of
from ias_widgets.cases.texts import texts_of

if TYPE_CHECKING:
    from ias_widgets.cases.model import Case

__all__ = ["Minutes", "Survey", "facts_of", "late_consequences", "survey_of"]


class Minutes(msgspec.Struct, frozen=True, kw_only=True):
    """Minutes of watching on a typical and on the longest walk; of the longest walk with its talk. See `lengths`."""

    typical: float
    longest: float
    evening: float


class Survey(msgspec.Struct, frozen=True, kw_only=True):
    """A film in figures.

    Attributes
    ----------
    scenes, endings
        Scenes to watch, and those that are endings.
    decisions, typical_decisions, deep
        Scenes with a decision; decisions on a typical walk; deep ones among all.
    signs, decoys
        What can be noticed, and what only looks like it.
    late_consequences
        See `late_consequences`.
    words
        Words of all texts in each language.
    """

    id: str
    scenes: int
    endings: int
    decisions: int
    typical_decisions: int
    deep: int
    signs: int
    decoys: int
    late_consequences: int
    languages: tuple[str, ...]
    words: dict[str, int]
    minutes: Minutes
    proof: Proof


def facts_of(case: Case) -> Survey:
    """Return a film in figures."""
    return survey_of(Subject(case))


def survey_of(subject: Subject) -> Survey:
    """Return the figures of a film under check."""
    case, taken = subject.case, subject.lengths
    decisions = [scene.decision for scene in case.scenes.values() if scene.decision]
    endings = sum(scene.ending is not None for scene in case.scenes.values())
    words: Counter[str] = Counter()
    for _, text in texts_of(case):
        words.update({language: len(said.split()) for language, said in text.items()})
    return Survey(
        id=case.id,
        scenes=len(case.scenes) - endings,
        endings=endings,
        decisions=len(decisions),
        typical_decisions=most_decisions(subject.walk),
        deep=sum(decision.deep for decision in decisions),
        signs=sum(len(scene.signs) for scene in case.scenes.values()),
        decoys=sum(len(scene.decoys) for scene in case.scenes.values()),
        late_consequences=late_consequences(subject),
        languages=case.languages,
        words={language: words[language] for language in case.languages},
        minutes=Minutes(
            typical=round(taken.typical, 1), longest=round(taken.longest, 1), evening=round(taken.evening, 1)
        ),
        proof=proof_of(subject.walk),
    )


def late_consequences(subject: Subject) -> int:
    """Count the choices that matter late.

    Such a choice sets a variable that a condition tests in a scene that can come later: there it opens or closes a
    choice, shows or hides a shot, or turns the way on. A way of the choice itself is not later.
    """
    case = subject.case
    bit = {name: 1 << place for place, name in enumerate(subject.tested)}
    tests = [
        sum({bit[name] for site in sites_of(scene) if site.condition for one in site.condition.any for name in one})
        for scene in case.scenes.values()
    ]
    for group in components(subject.links):
        together = 0
        for scene in group:
            together |= tests[scene]
            for later in subject.links[scene]:
                together |= tests[later]
        for scene in group:
            tests[scene] = together
    number = {id_: place for place, id_ in enumerate(case.scenes)}
    return sum(
        any(
            bit.get(name, 0) & tests[number[way.scene]]
            for name in choice.effects
            for way in choice.to
            if way.scene in number
        )
        for _, choice in subject.choices
    )
