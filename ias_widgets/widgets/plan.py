"""What a room is going to do, from what is given in a cell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection  # noqa: TC003  read for the names of the options
from typing import TYPE_CHECKING, Any, Literal, TypedDict

import msgspec

from ias_widgets.cases import load
from ias_widgets.client import agenda_for, ready_guide
from ias_widgets.client.sheets import AROUND
from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.rooms import Agenda, Occasion, agenda_from

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.client import ReadyAgenda
    from ias_widgets.questions import Text
    from ias_widgets.rooms import Agency

__all__ = ["Options", "planned"]


OCCASION = ("cohort", "place", "date", "kind", "audience", "programme")
OCCASION_IS = (
    "cohort, place and audience as short texts, date as 2027-03-12, programme as a short id, a kind that is known"
)


class Options(TypedDict, total=False):
    """What may be said of a room that plays a film, or goes by a guide.

    Attributes
    ----------
    title
        The room's title: a text, or one for each language. By default the film's.
    plan
        Id of one of `ias_widgets.client.ready_agendas`: what the room does beside the film.
    guide
        In place of a plan: the id of a guide (``ias guide list``), or the path of one of its files. It gives the room its
        title, and needs no film where none of its steps plays the one that is chosen.
    languages
        Languages offered on the tablets.
    agencies
        Whom people may join as: ids of known agencies, or agencies of one's own. By default all that are known.
    cohort, place, date
        The group this room is looked at with afterwards, where it meets, and when (ISO date).
    kind, audience, programme
        What is held (``training``, ``workshop``, ``e-learning`` or ``other``), for whom, and the id of the programme whose
        key ties a person's tests together.
    sheets
        Tests and feedback around the plan: some of ``before``, ``after`` and ``feedback``.
    controller
        Who is responsible for the data: stands in the information notice.
    delete_on
        ISO date on which the room's data is deleted.
    """

    title: str | Text
    plan: str
    guide: str
    languages: tuple[str, ...]
    agencies: Collection[str | Agency]
    cohort: str
    place: str
    date: str | None
    kind: Literal["training", "workshop", "e-learning", "other"]
    audience: str
    programme: str
    sheets: Collection[Literal["before", "after", "feedback"]]
    controller: str
    delete_on: str | None


def planned(film: str | None, agenda: Agenda | Mapping[str, Any] | None, language: str, options: Options) -> Agenda:
    """Return the agenda of a room that plays a film or goes by a guide, or the one that was given.

    Raises
    ------
    ContentError
        Where too little or too much is given, or what is given cannot be used.
    TypeError
        Where an option is unknown.
    """
    for name in options:
        if name not in Options.__annotations__:
            raise TypeError(f"Room has no option {name}; {did_you_mean(name, Options.__annotations__)}")
    about = film is not None or "guide" in options
    if about == (agenda is not None):
        raise ContentError("Room", "film=, guide= or agenda=", "both" if about else "none", "give one of them")
    if about:
        return _of_film(film, language, dict(options))
    if options:
        raise ContentError("Room", "options with film= only", ", ".join(options), "say it in the agenda")
    return agenda if isinstance(agenda, Agenda) else agenda_from(msgspec.json.encode(agenda))


def _of_film(film: str | None, language: str, options: dict[str, Any]) -> Agenda:
    _check_days(options)
    if "languages" in options and not options["languages"]:
        raise ContentError("languages", "one or more, for the tablets", "none", "name one")
    guide = _guide(film, options)
    film_title = load(film).title if film is not None else None
    title = options.pop("title", None) or (guide.called(film_title) if guide else film_title) or ""
    told = {name: options.pop(name) for name in OCCASION if name in options}
    strange = sorted(set(options.get("sheets", ())) - set(AROUND))
    if strange:
        raise ContentError(
            "sheets", f"some of {', '.join(AROUND)}", ", ".join(strange), did_you_mean(strange[0], AROUND)
        )
    try:
        occasion = msgspec.convert(told, Occasion)
    except msgspec.ValidationError as error:
        raise ContentError("Room", OCCASION_IS, str(error)) from error
    return agenda_for(
        film or "",
        {language: title} if isinstance(title, str) else title,
        film_title=film_title,
        occasion=occasion,
        **options,
    )


def _guide(film: str | None, options: dict[str, Any]) -> ReadyAgenda | None:
    """Return the guide that is asked for; it then stands in place of the plan."""
    name = options.pop("guide", None)
    if name is None:
        return None
    if "plan" in options:
        raise ContentError("Room", "plan= or guide=", "both", "give one of them")
    guide = ready_guide(name)
    if film is None and guide.plays_film:
        raise ContentError("Room", "film=, which this guide plays", "none", "name one, such as film='night_shift'")
    options["plan"] = name
    return guide


def _check_days(options: Mapping[str, Any]) -> None:
    for name in ("date", "delete_on"):
        day = options.get(name)
        if day is None:
            continue
        try:
            found = dt.date.fromisoformat(day)
        except (TypeError, ValueError) as error:
            raise ContentError(name, "a day such as 2027-03-12", repr(day), "write year, month and day") from error
        if name == "delete_on" and found <= dt.date.today():  # noqa: DTZ011  the day it is here
            raise ContentError(name, "a day to come", day, "the room would be deleted at once; name a later day")
