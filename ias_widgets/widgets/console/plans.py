"""What the form says, as an agenda; and what a prepared room says, as a form. Pure but for the films read from disk."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from ias_widgets.client.agendas import own_films, ready_agendas
from ias_widgets.client.programme import CONTROLLER, agenda_for, known_agencies
from ias_widgets.client.sheets import AROUND, sheet_id
from ias_widgets.errors import ContentError
from ias_widgets.questions import say
from ias_widgets.rooms import Agency, Occasion
from ias_widgets.widgets.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ias_widgets.client.agendas import ReadyAgenda
    from ias_widgets.questions import Text
    from ias_widgets.rooms import Agenda
    from ias_widgets.rooms.wire import RoomCard, StepCard

__all__ = ["KINDS", "FilmFacts", "Kind", "Offer", "Plan", "agenda_of", "offer_now", "own_agency", "plan_of"]


Kind = Literal["other", "training", "workshop", "e-learning"]
"""What is held: as of `Occasion`."""
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True)
class FilmFacts:
    """What the console has to know of a film."""

    title: Text
    languages: tuple[str, ...]
    scenes: int
    draft: bool


@dataclass(frozen=True)
class Offer:
    """What there is to choose from: ready agendas, and films by their ids."""

    agendas: tuple[ReadyAgenda, ...]
    films: Mapping[str, FilmFacts]

    def ready(self, plan: str) -> ReadyAgenda | None:
        """Return a ready agenda by its id."""
        return next((ready for ready in self.agendas if ready.id == plan), None)


@dataclass(frozen=True)
class Plan:
    """What the form says. Empty texts are left open."""

    plan: str
    film: str
    title: str = ""
    languages: tuple[str, ...] = tuple(LANGUAGES)
    agencies: tuple[str | Agency, ...] = ()
    """Ids of known agencies, and agencies of one's own, in the order they are shown."""
    cohort: str = ""
    place: str = ""
    date: str | None = None
    kind: Kind = "other"
    audience: str = ""
    programme: str = ""
    sheets: tuple[str, ...] = ()
    """Tests and feedback around the agenda: purposes, in the order of `AROUND`."""
    controller: str = ""
    delete_on: str | None = None


def offer_now() -> Offer:
    """Read what there is to choose from, one's own films included; it takes a moment."""
    from ias_widgets.cases import built_in, load  # noqa: PLC0415

    films = {name: load(name) for name in built_in()}
    own = own_films()
    for folder in sorted(own.iterdir()) if own.is_dir() else ():
        if folder.name not in films and (folder / "film.yaml").is_file():
            with contextlib.suppress(ContentError):  # it can be chosen once `ias film check` has nothing against it
                films[folder.name] = load(folder)
    facts = {
        name: FilmFacts(case.title, tuple(case.languages), len(case.scenes), case.review == "draft")
        for name, case in films.items()
    }
    return Offer(tuple(ready_agendas()), facts)


def agenda_of(plan: Plan, offer: Offer, language: str) -> Agenda:
    """Return the agenda that a form asks for; its title stands in ``language``.

    Raises
    ------
    ContentError
        Where the agenda cannot be made of it.
    """
    film = offer.films.get(plan.film)
    ready = offer.ready(plan.plan)
    default: Text = ready.called(film.title if film else None) if ready else film.title if film else {}
    return agenda_for(
        plan.film,
        {language: plan.title} if plan.title else default,
        plan=plan.plan,
        film_title=film.title if film else None,
        controller=plan.controller or CONTROLLER,
        delete_on=plan.delete_on,
        languages=plan.languages,
        occasion=Occasion(
            cohort=plan.cohort,
            place=plan.place,
            date=plan.date,
            kind=plan.kind,
            audience=plan.audience,
            programme=plan.programme,
        ),
        agencies=plan.agencies,
        sheets=plan.sheets,
    )


def own_agency(name: str, family: str | None, taken: Iterable[str]) -> Agency:
    """Return an agency that is in no list: its one name stands for all languages, its id says only that it is one's own."""
    known = set(taken)
    number = next(number for number in range(1, len(known) + 2) if f"own-{number}" not in known)
    return Agency(id=f"own-{number}", name=dict.fromkeys(LANGUAGES, name), family=family)


def plan_of(card: RoomCard, steps: Iterable[StepCard], offer: Offer) -> Plan | None:
    """Return the form that gives the room this card is of; None where it was prepared elsewhere, in another way.

    Card and steps may be told in any language.
    """
    lines = [(step.id, step.kind, step.title) for step in steps]
    around = {(sheet_id(purpose), "sheet"): purpose for purpose in AROUND}
    sheets = tuple(purpose for line in lines if (purpose := around.get(line[:2])))
    led = [line for line in lines if line[:2] not in around]
    chosen = next(
        (
            (ready.id, film, sheets if told == led else ())
            for ready in offer.agendas
            for film, facts in offer.films.items()
            for told in (_told(ready, film, facts, language) for language in LANGUAGES)
            if told in (led, lines)
        ),
        None,
    )
    if chosen is None:
        return None
    plan, film, sheets = chosen
    known = {agency.id for agency in known_agencies()[0]}
    agencies: list[str | Agency] = [
        agency.id
        if agency.id in known
        else Agency(id=agency.id, name=dict.fromkeys(LANGUAGES, agency.name), family=agency.family)
        for agency in card.agencies
    ]
    default = agenda_of(Plan(plan, film, agencies=(*sorted(known),)), offer, "").title
    return Plan(
        plan=plan,
        film=film,
        title="" if card.title in default.values() else card.title,
        languages=tuple(card.languages),
        agencies=tuple(agencies),
        cohort=card.cohort,
        place=card.place,
        date=card.date,
        kind=next((kind for kind in KINDS if kind == card.kind), "other"),
        audience=card.audience,
        programme=card.programme,
        sheets=sheets,
        controller="" if card.notice.controller == CONTROLLER else card.notice.controller,
        delete_on=card.notice.delete_on,
    )


def _told(ready: ReadyAgenda, film: str, facts: FilmFacts, language: str) -> list[tuple[str, str, str]]:
    steps = ready.steps_of(film, facts.title)
    return [(step.id, str(type(step).__struct_config__.tag), say(step.title, language)) for step in steps]
