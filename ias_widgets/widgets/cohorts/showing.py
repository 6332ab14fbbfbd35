"""What is asked, answered: one finding, or two beside each other and what lies between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.errors import ContentError
from ias_widgets.widgets.cohorts.answers import Answer, Beside, Told
from ias_widgets.widgets.cohorts.asking import narrowed, of_side
from ias_widgets.widgets.cohorts.comparing import pairs_of_sides
from ias_widgets.widgets.cohorts.drawn import figure_told
from ias_widgets.widgets.cohorts.page import Card, Say, Shown, side_named
from ias_widgets.widgets.cohorts.tabs import TABS

if TYPE_CHECKING:
    from ias_widgets.cohorts.disclosure import Safe
    from ias_widgets.cohorts.methods.cohort_difference import CohortDifference
    from ias_widgets.widgets.cohorts.asking import Asked
    from ias_widgets.widgets.cohorts.opening import Opened

__all__ = ["shown_of"]


def shown_of(opened: Opened, asked: Asked, language: str) -> Shown:
    """Answer what is asked of records.

    Raises
    ------
    ContentError
        Where a cohort, a place or a tab is not among these.
    """
    tab = TABS.get(asked.tab)
    if tab is None:
        raise ContentError("tab", f"one of {', '.join(TABS)}", asked.tab, "choose one of them")
    films = _films(opened) if "film" in tab.filters else []
    films = ["", *films] if tab.parts and films else films
    film = asked.film if asked.film in films else next(iter(films), "")
    asked = asked._replace(film=film, family=asked.family if "family" in tab.filters else "")
    told = Told(narrowed(opened.safe, asked), opened.records, asked, language)
    answer = tab.answer(told)
    asked = asked._replace(part=asked.part if asked.part in dict(answer.parts) else "")
    mark = told.say("cohort-view-synthetic") if opened.synthetic else ""
    if not asked.versus:
        cards: tuple[Card, ...] = (_card(answer, "", mark),)
        return Shown(language, asked, cards, (), answer.beside, answer.parts, tuple(films))
    if asked.tab == "gain":
        found, beside = _difference(opened, told)
        return Shown(language, asked, (_card(found, "", mark),), (), beside, answer.parts, tuple(films))
    other = told._replace(safe=of_side(_with_film(opened, film), asked.versus))
    second = tab.answer(other)
    names = _names(opened, asked, Say(language))
    cards = (_card(answer, names[0], mark), _card(second, names[1], mark))
    return Shown(
        language, asked, cards, (told.say("cohort-view-side-by-side"),), answer.beside, answer.parts, tuple(films)
    )


def _with_film(opened: Opened, film: str) -> Safe:
    return opened.safe.of(film=film) if film else opened.safe


def _films(opened: Opened) -> list[str]:
    """Return the films that rooms played, in the order of the records."""
    return list(dict.fromkeys(opened.records.frame("steps")["film"].dropna()))


def _names(opened: Opened, asked: Asked, say: Say) -> tuple[str, str]:
    """Return what the two sides are called."""
    chosen = [
        asked.who,
        f"place:{asked.place}" if asked.place else "",
        f"family:{asked.family}" if asked.family else "",
    ]
    one = " · ".join(side_named(say, opened, side) for side in chosen if side) or say("cohort-view-everybody")
    return one, side_named(say, opened, asked.versus)


def _difference(opened: Opened, told: Told) -> tuple[Answer, tuple[Beside, ...]]:
    from ias_widgets.cohorts.methods.cohort_difference import cohort_difference  # noqa: PLC0415

    say, asked = Say(told.language), told.asked
    one, other, taken_out = pairs_of_sides(opened.safe, told.safe, asked.versus, asked.tests)
    names = _names(opened, asked, say)
    if taken_out:
        names = (say("cohort-view-rest", name=names[0], without=names[1]), names[1])
    cohorts = opened.records.cohorts
    titles = dict(zip(cohorts["cohort"], cohorts["title"], strict=True))
    found = cohort_difference(one, other, names=names, titles=titles, language=told.language)
    parts = (
        Beside(
            say("cohort-view-whom"),
            tuple(
                (name, say("cohort-view-pairs", n=len(side))) for name, side in zip(names, (one, other), strict=True)
            ),
        ),
        Beside(say("cohort-view-strength"), _strength(found, say)),
        Beside(say("cohort-view-reading"), text=found.assumption),
        Beside(say("cohort-view-what-hidden"), text=say("cohort-view-compared-hidden", least=opened.safe.least)),
    )
    return Answer(found, parts), parts


def _strength(found: CohortDifference, say: Say) -> tuple[tuple[str, str], ...]:
    from ias_widgets.cohorts.saying import interval, points  # noqa: PLC0415

    if found.few is not None:
        return ()
    ends = None if found.interval is None else tuple(end * 100 for end in found.interval)
    return (
        (say("cohort-view-difference"), points(found.estimate, say.language)),
        (say("cohort-view-interval"), interval(ends, 1, say.language)),
    )


def _card(answer: Answer, of: str, mark: str) -> Card:
    drawn, about = figure_told(answer.figure(), mark)
    return Card(answer.finding, drawn, about, of)
