"""What is asked, answered: one finding, or two beside each other with what lies between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.errors import ContentError
from ias_widgets.widgets.cohorts.answers import Told
from ias_widgets.widgets.cohorts.asking import Asked, narrowed
from ias_widgets.widgets.cohorts.drawn import figure_told
from ias_widgets.widgets.cohorts.page import Card, Shown
from ias_widgets.widgets.cohorts.tabs import TABS

if TYPE_CHECKING:
    from ias_widgets.widgets.cohorts.answers import Answer
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
    films = films_of(opened) if "film" in tab.filters else []
    if tab.parts:
        films = ["", *films]
    film = asked.film if asked.film in films else (films[0] if films else "")
    asked = asked._replace(film=film, family=asked.family if "family" in tab.filters else "")
    safe = narrowed(opened.safe, asked)
    told = Told(safe, opened.records, asked, language)
    answer = tab.answer(told)
    asked = asked._replace(part=asked.part if asked.part in dict(answer.parts) else "")
    cards = [_card(answer, "")]
    return Shown(asked, tuple(cards), (), answer.beside, answer.parts, tuple(films))


def films_of(opened: Opened) -> list[str]:
    """Return the films that rooms played, in the order of the records."""
    return list(dict.fromkeys(opened.records.frame("steps")["film"].dropna()))


def _card(answer: Answer, of: str) -> Card:
    drawn, about = figure_told(answer.figure())
    return Card(answer.finding, drawn, about, of)
