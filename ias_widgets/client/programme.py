"""Agendas with the shipped agencies and help lines: a ready agenda with a film, or a single question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.client.agendas import ready_agenda
from ias_widgets.client.sheets import with_sheets
from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.rooms import Agency, Agenda, Family, Help, Notice, Occasion, question_step
from ias_widgets.shipped import dataset

if TYPE_CHECKING:
    from collections.abc import Collection

    from ias_widgets.questions import Question, Text

__all__ = ["CONTROLLER", "agenda_for", "agenda_of_question", "known_agencies"]

LANGUAGES = ("pl", "en", "uk")
CONTROLLER = "[ ]"
"""Stands where nobody has named the controller yet: the tablet then says that it is not named."""


def known_agencies() -> tuple[tuple[Agency, ...], tuple[Family, ...]]:
    """Return the agencies and families to choose from: those of ``datasets/agencies.yaml``."""
    listed = dataset("agencies")
    return (
        tuple(msgspec.convert(agency, Agency) for agency in listed["agencies"]),
        tuple(msgspec.convert(family, Family) for family in listed["families"]),
    )


def _people(chosen: Collection[str | Agency] | None = None) -> dict[str, Any]:
    known, families = known_agencies()
    by_id = {agency.id: agency for agency in known}
    agencies = known if chosen is None else tuple(_agency(one, by_id) for one in chosen)
    used = {agency.family for agency in agencies}
    return {
        "agencies": agencies,
        "families": families if chosen is None else tuple(family for family in families if family.id in used),
        "help": tuple(msgspec.convert(line, Help) for line in dataset("help_lines")["help_lines"]),
    }


def _agency(one: str | Agency, known: dict[str, Agency]) -> Agency:
    if isinstance(one, Agency):
        return one
    if one not in known:
        raise ContentError("agencies", "ids of known agencies, or agencies", one, did_you_mean(one, known))
    return known[one]


def agenda_for(
    film: str,
    title: Text,
    *,
    plan: str = "film",
    film_title: Text | None = None,
    controller: str = CONTROLLER,
    delete_on: str | None = None,
    languages: tuple[str, ...] = LANGUAGES,
    occasion: Occasion | None = None,
    agencies: Collection[str | Agency] | None = None,
    rehearsal: bool = False,
    sheets: Collection[str] = (),
) -> Agenda:
    """Return an agenda that plays one film.

    Parameters
    ----------
    film
        The film's id.
    title
        The room's title, by language.
    plan
        Id of one of `ready_agendas`: what the room does beside the film.
    film_title
        The step's title; by default the room's.
    controller
        Who is responsible for the data: stands in the information notice.
    delete_on
        ISO date on which the room's data is deleted.
    languages
        Languages offered on the tablets.
    occasion
        Cohort, place and date.
    agencies
        Whom people may join as: ids of `known_agencies`, or agencies of one's own with a known family. By
        default all that are known.
    rehearsal
        Whether the room is thrown away when it ends.
    sheets
        Tests and feedback that stand around the plan: some of `ias_widgets.client.sheets.AROUND`.

    Raises
    ------
    ContentError
        Where the plan or an agency is unknown.
    """
    ready = ready_agenda(plan)
    return Agenda(
        title=title,
        languages=languages,
        steps=with_sheets(ready.steps_of(film, film_title or title), sheets),
        notice=Notice(controller=controller, delete_on=delete_on),
        occasion=occasion or Occasion(),
        rehearsal=rehearsal,
        online=ready.online,
        asking=not ready.online,
        **_people(agencies),
    )


def agenda_of_question(question: Question, title: Text, *, controller: str = CONTROLLER) -> Agenda:
    """Return an agenda that asks one question: a poll."""
    return Agenda(
        title=title, steps=(question_step("poll", question, title),), notice=Notice(controller=controller), **_people()
    )
