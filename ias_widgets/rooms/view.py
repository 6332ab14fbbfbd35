"""``view(room, audience)``: everything that leaves a room, built for who is to see it.

What nobody may see cannot leak, because messages are built here alone: before the reveal a
participant's view holds no tally, no key and no facilitator's note.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from ias_widgets.cases import story_so_far
from ias_widgets.rooms import faces
from ias_widgets.rooms.console import console_view, present_families
from ias_widgets.rooms.moves import phase_of
from ias_widgets.rooms.wire import FamilyPresent, ParticipantView, Result, ScreenView, View, You

if TYPE_CHECKING:
    from ias_widgets.rooms.state import Room

__all__ = ["Audience", "own_part", "view"]


class Audience(NamedTuple):
    """Who is to see a view, and in which language."""

    role: Literal["participant", "screen", "remote", "facilitator"]
    language: str = "pl"


def view(room: Room, audience: Audience) -> View:
    """Return the whole view of an audience."""
    if audience.role == "participant":
        return _participant(room, audience.language)
    if audience.role == "screen":
        return _screen(room, audience.language)
    return console_view(room, audience.language, notes=audience.role == "facilitator")


def _revealed(room: Room) -> Result | None:
    ask = room.ask
    return faces.result_of(room, ask) if ask and ask.revealed else None


def _participant(room: Room, language: str) -> ParticipantView:
    ask, film, visit = room.ask, room.film, room.visit
    return ParticipantView(
        phase=phase_of(room),
        calm=room.curtain == "calm",
        where=faces.where(room, language),
        scene=faces.scene_face(room, language),
        question=faces.question_face(room, language),
        result=_revealed(room),
        talk=faces.talk_face(room, language),
        timer=faces.timer_face(room),
        story=story_so_far(film.case, visit.playthrough, language) if film and visit else [],
        facts=faces.facts(room, language) if ask and ask.revealed and ask.facts_open else None,
    )


def _screen(room: Room, language: str) -> ScreenView:
    ask = room.ask
    if room.curtain == "blank":
        return ScreenView(
            phase=phase_of(room), curtain="blank", where=None, scene=None, question=None, result=None, talk=None,
            timer=None, facts=None, present=room.present, answered=0, families=[], join_open=not room.ended,
        )  # fmt: skip
    round_ = (ask.open_round or (ask.counted[-1] if ask.counted else None)) if ask else None
    return ScreenView(
        phase=phase_of(room),
        curtain=room.curtain,
        where=faces.where(room, language),
        scene=faces.scene_face(room, language),
        question=faces.question_face(room, language),
        result=_revealed(room),
        talk=faces.talk_face(room, language),
        timer=faces.timer_face(room),
        facts=faces.facts(room, language) if ask and ask.revealed and ask.facts_open else None,
        present=max(room.present, round_.answered if round_ else 0),
        answered=round_.answered if round_ else 0,
        families=[FamilyPresent(family=family, present=count) for family, count in present_families(room).items()],
        join_open=not room.ended,
    )


def own_part(room: Room, participant: str, words: list[str] | None = None) -> You:
    """Return what belongs to one participant alone."""
    person = room.persons[participant]
    return You(
        participant=person.id,
        agency=person.agency,
        table=person.table,
        on_break=person.resting,
        joined_late=person.late,
        words=words or [],
        answers=faces.own_votes(room.ask, person),
    )
