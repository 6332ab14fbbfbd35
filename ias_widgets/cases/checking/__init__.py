"""What can be wrong with a film that can be read: one function for each check, by families, listed in `CHECKS`.

One fault gives one finding: what only follows from another finding is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ias_widgets.cases.checking.choices import longest_is_best
from ias_widgets.cases.checking.clips import broken_captions, missing_captions
from ias_widgets.cases.checking.conditions import idle_conditions, unused_variables
from ias_widgets.cases.checking.exploring import BUDGET
from ias_widgets.cases.checking.paths import (
    dead_ends,
    endless_loops,
    few_choices,
    stuck_choices,
    unknown_scenes,
    unreachable_scenes,
)
from ias_widgets.cases.checking.pictures import (
    broken_parts,
    crowded_shots,
    heavy_films,
    odd_papers,
    shots_without_pictures,
    unknown_lights,
    unknown_parts,
    unsteady_cameras,
)
from ias_widgets.cases.checking.proof import Proof, prove
from ias_widgets.cases.checking.sources import missing_sources, unknown_agencies
from ias_widgets.cases.checking.subject import Subject
from ias_widgets.cases.checking.survey import Minutes, Survey, facts_of, survey_of
from ias_widgets.cases.checking.texts import long_texts, missing_texts, old_translations
from ias_widgets.cases.checking.timing import empty_scenes, fast_captions, long_films, long_scenes, outside_shots
from ias_widgets.cases.model import Case

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ias_widgets.cases.findings import Finding
    from ias_widgets.cases.reading import Reading

__all__ = ["BUDGET", "CHECKS", "Minutes", "Proof", "Survey", "check", "examine", "facts_of", "prove"]

CHECKS: tuple[Callable[[Subject], Iterator[Finding]], ...] = (
    unknown_scenes,
    unreachable_scenes,
    few_choices,
    dead_ends,
    stuck_choices,
    endless_loops,
    unused_variables,
    idle_conditions,
    longest_is_best,
    unknown_agencies,
    missing_sources,
    missing_texts,
    old_translations,
    long_texts,
    empty_scenes,
    long_scenes,
    long_films,
    outside_shots,
    fast_captions,
    unknown_parts,
    broken_parts,
    unknown_lights,
    unsteady_cameras,
    crowded_shots,
    odd_papers,
    shots_without_pictures,
    heavy_films,
    missing_captions,
    broken_captions,
)


def check(film: Case | Reading, budget: int = BUDGET) -> list[Finding]:
    """Return all findings, in the order of the checks.

    Parameters
    ----------
    film
        The film, or the reading of one: then each finding says its ``path:line``, and translations are
        held against the original.
    budget
        States that are looked at. Of a film with more, what depends on all states is not told.
    """
    return _findings(_subject(film, budget))


def examine(film: Case | Reading, budget: int = BUDGET) -> tuple[list[Finding], Survey]:
    """Return all findings and the film in figures, from one walk over its states."""
    subject = _subject(film, budget)
    return _findings(subject), survey_of(subject)


def _subject(film: Case | Reading, budget: int) -> Subject:
    return Subject(film, None, budget) if isinstance(film, Case) else Subject(film.case, film, budget)


def _findings(subject: Subject) -> list[Finding]:
    found = [finding for one in CHECKS for finding in one(subject)]
    if subject.reading is None:
        return [msgspec.structs.replace(finding, where=finding.where.rpartition(":")[2]) for finding in found]
    places = subject.reading.places
    placed = [msgspec.structs.replace(finding, where=_place(finding.where, places)) for finding in found]
    return [*subject.reading.faults, *placed]


def _place(part: str, places: Mapping[str, str]) -> str:
    """Return where a part stands, or the nearest part that holds it. ``en:`` before it asks for its words there."""
    nearest = part
    while nearest and nearest not in places:
        nearest = nearest.rpartition(".")[0]
    return places[nearest] if nearest else places.get(part.partition(":")[2], part)
