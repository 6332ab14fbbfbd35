"""``play``: the programme, room after room through the engine, as the records that its rooms leave."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from ias_widgets.publishing.synthetic.agendas import agenda_of, film, later_agenda
from ias_widgets.publishing.synthetic.effects import EFFECTS
from ias_widgets.publishing.synthetic.leading import lead_to_the_end
from ias_widgets.publishing.synthetic.people import people_of
from ias_widgets.publishing.synthetic.room import Played
from ias_widgets.rooms import FilmStep, agenda_bytes, content_hash, film_contents
from ias_widgets.rooms.record import record_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ias_widgets.publishing.synthetic.effects import Effects
    from ias_widgets.publishing.synthetic.people import People
    from ias_widgets.publishing.synthetic.plan import Planned
    from ias_widgets.rooms import Agenda
    from ias_widgets.rooms.record import Record

__all__ = ["play", "room_id"]

RELEASE = "synthetic"
"""Stands in the records for the release that made them: the same with each."""
OPENS = 9
"""Hour, UTC, at which rooms open."""


def play(planned: Iterable[Planned], effects: Effects = EFFECTS, seed: int = 1) -> Iterator[Record]:
    """Yield the records of the programme's rooms, cohort after cohort.

    Parameters
    ----------
    planned
        The cohorts, as `plan.programme` gives them.
    effects
        What is put in.
    seed
        The same seed gives the same records, for each cohort whatever others are played.
    """
    for one in planned:
        people = people_of(one, effects, seed)
        in_time = [place for place, late in enumerate(people.late) if not late]
        yield _room(people, effects, agenda_of(one), in_time)
        if people.returns.any():
            yield _room(people, effects, later_agenda(one), [int(place) for place in people.returns.nonzero()[0]])


def room_id(planned: Planned, seed: int, what: str = "room") -> str:
    """Return the id of a cohort's room, as hubs make them: 32 hexadecimal digits."""
    return hashlib.sha256(f"ias-synthetic:{seed}:{planned.id}:{what}".encode()).hexdigest()[:32]


@cache
def _film() -> tuple[str, dict[str, bytes]]:
    return film_contents(film(), {})


def _room(people: People, effects: Effects, agenda: Agenda, places: list[int]) -> Record:
    package, contents = _film()
    data = agenda_bytes(agenda)
    contents = {**contents, content_hash(data): data}
    films = {step.film: package for step in agenda.steps if isinstance(step, FilmStep)}
    day = datetime.fromisoformat(agenda.occasion.date or people.planned.date)
    began = day.replace(hour=OPENS, tzinfo=UTC).timestamp()
    id_ = room_id(people.planned, people.seed, "room" if films else "later")
    played = Played(people, effects, id_, began, contents.__getitem__)
    played.create(content_hash(data), films, places)
    lead_to_the_end(played)
    return record_of(played.history, contents.__getitem__, played.texts, language="pl", release=RELEASE)
