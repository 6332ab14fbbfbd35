"""What a room's plan must have before the room is opened, or before a step joins it on the spot."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import msgspec

from ias_widgets.cases import check
from ias_widgets.errors import ContentError, IasError, Refused, did_you_mean
from ias_widgets.questions.single import FEWEST, MOST
from ias_widgets.rooms.agenda import FilmStep, agenda_from, step_from
from ias_widgets.rooms.films import film_from
from ias_widgets.rooms.pictures import with_pinned_pictures

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from ias_widgets.cases import Case
    from ias_widgets.rooms.agenda import Agenda, Step
    from ias_widgets.rooms.state import Room

__all__ = ["added_step", "check_plan"]

BARRED = ("dead-end", "no-way", "one-choice", "unknown-scene")
"""Findings of the film's check with which a room would come to a decision that is none, or to no scene at all."""


def check_plan(room: Room, digest: str, films: Mapping[str, str]) -> None:
    """Refuse a room whose agenda or films cannot be read, or cannot be played to an ending.

    Raises
    ------
    Refused
        ``bad-agenda``, ``bad-film``.
    """
    agenda = _agenda(room, digest)
    for where, day in (("occasion.date", agenda.occasion.date), ("notice.delete_on", agenda.notice.delete_on)):
        _check_day(where, day)
    for step in agenda.steps:
        _film_is_known(step, films, "bad-agenda")
    for film, package in films.items():
        _check_film(room, film, package)


def _agenda(room: Room, digest: str) -> Agenda:
    if room.contents is None:
        raise Refused("bad-agenda", "agenda", "a room that can read contents", "one that cannot", "use RoomDecider")
    try:
        return agenda_from(room.contents(digest))
    except IasError as error:
        raise Refused("bad-agenda", error.where, error.expected, error.found, error.mend) from error
    except (LookupError, msgspec.DecodeError) as error:
        raise Refused("bad-agenda", "agenda", "a kept agenda", str(error), "pin it with the command") from error


def _check_day(where: str, day: str | None) -> None:
    """Refuse a day that is none: on it a room would never be deleted. Kept rooms are read with any."""
    try:
        date.fromisoformat(day or "2000-01-01")
    except ValueError as error:
        mend = "write year, month and day, such as 2027-06-30"
        raise Refused("bad-agenda", where, "a day of the calendar", str(day), mend) from error


def _check_film(room: Room, film: str, package: str) -> None:
    where = f"films.{film}"
    try:
        case = film_from(package, room.contents).case if room.contents else None
        reason = _unplayable(case) if case else "nothing"
    except IasError as error:
        raise Refused("bad-film", f"{where}: {error.where}", error.expected, error.found, error.mend) from error
    except (LookupError, msgspec.DecodeError) as error:
        raise Refused("bad-film", where, "a kept film", str(error), "pin it with the command") from error
    if reason:
        expected = f"{FEWEST} to {MOST} different choices at each decision"
        raise Refused("bad-film", where, expected, reason, "run ias film check, and mend the film")


def _unplayable(case: Case) -> str:
    """Return what keeps a film from being voted on, or nothing."""
    for scene in case.scenes.values():
        ids = [choice.id for choice in scene.decision.choices] if scene.decision else []
        if len(ids) > MOST or len(set(ids)) != len(ids):
            return f"scene {scene.id}: {', '.join(ids)}"
    return next((str(finding) for finding in check(case) if finding.code in BARRED), "")


def _film_is_known(step: Step, films: Iterable[str], code: str) -> None:
    if isinstance(step, FilmStep) and step.film not in films:
        raise Refused(code, f"step {step.id}", "a film of this room", step.film, did_you_mean(step.film, films))


def added_step(room: Room, data: Mapping[str, Any]) -> Step:
    """Return a step added on the spot, given as plain data.

    Raises
    ------
    Refused
        ``bad-step``.
    """
    try:
        step = step_from(msgspec.json.decode(msgspec.json.encode(data)))
    except ContentError as error:
        raise Refused("bad-step", error.where, error.expected, error.found, error.mend) from error
    except (TypeError, ValueError) as error:
        raise Refused("bad-step", "step", "plain data", str(error)) from error
    if any(other.id == step.id for other in room.steps):
        raise Refused("bad-step", "step.id", "an id of its own", step.id, "choose another id")
    _film_is_known(step, room.films, "bad-step")
    return with_pinned_pictures(room, step)
