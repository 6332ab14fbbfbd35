"""What the rooms of the synthetic programme do: the agendas and the guide that travel with the package, with tests around them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ias_widgets.cases import load
from ias_widgets.client import known_agencies
from ias_widgets.client.agendas import ReadyAgenda, ready_guide
from ias_widgets.client.items import bank_forms, feedback_form
from ias_widgets.client.sheets import MINUTES, sheet_id, sheet_text
from ias_widgets.publishing.synthetic.plan import PROGRAMME
from ias_widgets.rooms import Agenda, Notice, Occasion, SheetItem, SheetStep
from ias_widgets.rooms.parts_sheets import Form, SheetPurpose
from ias_widgets.shipped import dataset, shipped

if TYPE_CHECKING:
    from ias_widgets.cases import Case
    from ias_widgets.publishing.synthetic.plan import Planned
    from ias_widgets.questions import Text
    from ias_widgets.rooms import Step

__all__ = ["FILM", "MARK", "agenda_of", "bank", "film", "later_agenda", "titled"]

FILM = "night_shift"
PLANS = {"training": "half_day", "e-learning": "film"}
GUIDE = "interagency_workshop.pl.md"
ONLY = {"training": ("border_guard",)}
"""Agencies that a room offers, where it does not offer all."""
MARK = {"pl": "dane syntetyczne", "en": "synthetic data", "uk": "синтетичні дані"}
NO_OWN = Path(__file__)
"""No folder: no items of one's own come in."""
EACH = 20
"""Items of a form."""
LATER = "test po trzech miesiącach"


def agenda_of(planned: Planned) -> Agenda:
    """Return what a cohort's room does: its agenda or guide, with tests and feedback around it as the console puts them."""
    steps = (_sheet("before"), *_plan(planned.kind), _sheet("after"), _sheet("feedback"))
    return _agenda(planned, planned.title, planned.date, steps, online=planned.kind == "e-learning")


def later_agenda(planned: Planned) -> Agenda:
    """Return what the room does to which the people of a cohort come back: the test alone."""
    return _agenda(planned, f"{planned.title}, {LATER}", planned.later, (_sheet("later"),), online=True)


def _agenda(planned: Planned, title: str, day: str, steps: tuple[Step, ...], *, online: bool) -> Agenda:
    agencies, families = known_agencies()
    agencies = tuple(one for one in agencies if one.id in ONLY.get(planned.kind, (one.id,)))
    used = {one.family for one in agencies}
    return Agenda(
        title=titled(title),
        steps=steps,
        agencies=agencies,
        families=tuple(family for family in families if family.id in used),
        notice=Notice(controller=f"IAS Workshop ({MARK['pl']})"),
        occasion=Occasion(
            cohort=planned.id, place=planned.place, date=day, kind=planned.kind, audience=planned.audience,
            programme=PROGRAMME, synthetic=True,
        ),
        online=online,
    )  # fmt: skip


def titled(title: str) -> Text:
    """Return a title that says that the data is synthetic."""
    return {language: f"{title} ({mark})" for language, mark in MARK.items()}


@cache
def film() -> Case:
    """Return the film that all rooms play."""
    return load(FILM)


@cache
def _plan(kind: str) -> tuple[Step, ...]:
    if kind == "workshop":
        plan = ready_guide(str(shipped("workshop_guides") / GUIDE))
    else:
        (listed,) = (one for one in dataset("agendas")["agendas"] if one["id"] == PLANS[kind])
        plan = ReadyAgenda(listed["id"], listed["title"], listed["about"], tuple(listed["steps"]))
    return plan.steps_of(FILM, film().title)


@cache
def bank() -> dict[Form, tuple[SheetItem, ...]]:
    """Return the two forms of a test: the whole item bank of the package, whatever lies beside the user's store."""
    forms = bank_forms(each=EACH, folder=NO_OWN)
    return msgspec.convert(forms, dict[Form, tuple[SheetItem, ...]])


@cache
def _sheet(purpose: SheetPurpose) -> SheetStep:
    forms = msgspec.convert(feedback_form(), dict[Form, tuple[SheetItem, ...]]) if purpose == "feedback" else bank()
    title, minutes = sheet_text(f"sheet-title-{purpose}"), MINUTES.get(purpose)
    return SheetStep(id=sheet_id(purpose), title=title, minutes=minutes, purpose=purpose, forms=forms)
