"""Agendas ready to use: an evening with a film, or a single question; with the shipped agencies and help lines."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec
import yaml

from ias_widgets.client.places import shipped
from ias_widgets.rooms import Agency, Agenda, Family, FilmStep, Help, Notice, question_step

if TYPE_CHECKING:
    from ias_widgets.questions import Question, Text

__all__ = ["agenda_for", "agenda_of_question"]

LANGUAGES = ("pl", "en", "uk")
CONTROLLER = "[ ]"
"""Stands where nobody has named the controller yet: the tablet then says that it is not named."""


@cache
def _dataset(name: str) -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load((shipped("datasets") / f"{name}.yaml").read_text(encoding="utf-8"))
    return data


def _people() -> dict[str, Any]:
    listed = _dataset("agencies")
    return {
        "agencies": tuple(msgspec.convert(agency, Agency) for agency in listed["agencies"]),
        "families": tuple(msgspec.convert(family, Family) for family in listed["families"]),
        "help": tuple(msgspec.convert(line, Help) for line in _dataset("help_lines")["help_lines"]),
    }


def agenda_for(
    film: str,
    title: Text,
    *,
    film_title: Text | None = None,
    controller: str = CONTROLLER,
    delete_on: str | None = None,
    languages: tuple[str, ...] = LANGUAGES,
) -> Agenda:
    """Return an agenda that plays one film.

    Parameters
    ----------
    film
        The film's id.
    title
        The room's title, by language.
    film_title
        The step's title; by default the room's.
    controller
        Who is responsible for the data: stands in the information notice.
    delete_on
        ISO date on which the room's data is deleted.
    languages
        Languages offered on the tablets.
    """
    return Agenda(
        title=title,
        languages=languages,
        steps=(FilmStep(id="film", title=film_title or title, film=film, minutes=75),),
        notice=Notice(controller=controller, delete_on=delete_on),
        **_people(),
    )


def agenda_of_question(question: Question, title: Text, *, controller: str = CONTROLLER) -> Agenda:
    """Return an agenda that asks one question: a poll."""
    return Agenda(
        title=title, steps=(question_step("poll", question, title),), notice=Notice(controller=controller), **_people()
    )
