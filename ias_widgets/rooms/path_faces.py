"""The parts of views about the way through a film: its map, where families parted, questions for the talk, a what-if."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases.agencies import agency_name
from ias_widgets.questions import say
from ias_widgets.questions.measures import leading_of
from ias_widgets.rooms.faces import family_cards
from ias_widgets.rooms.parts import PathFace, PathParting, WhatIfFace
from ias_widgets.rooms.talk_questions import Words, pick_questions, told_of_walk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ias_widgets.rooms.state import Room
    from ias_widgets.rooms.talk_questions import DecisionTold

__all__ = ["path_face", "path_of", "what_if_face"]


def path_face(room: Room, language: str) -> PathFace | None:
    """Return the way through the film while it is on the screen."""
    return path_of(room, language) if room.path and room.what_if is None else None


def path_of(room: Room, language: str) -> PathFace | None:
    """Return the way through the film at hand, with what may be told of its votes; None where no film has begun."""
    film, walked = room.film, room.walked
    if film is None or walked is None:
        return None
    told = told_of_walk(room)
    agencies = {agency.id: agency.name for agency in room.agenda.agencies} if room.agenda else {}
    words = Words(
        language=language,
        families={card.id: card.name for card in family_cards(room, language)},
        agencies=lambda id_: say(agencies[id_], language) if id_ in agencies else agency_name(id_, language),
    )
    return PathFace(
        map=film.path_map(walked.playthrough, language),
        page=room.path.page if room.path else "map",
        scene=room.path.scene if room.path else None,
        parted=list(_parted(told)),
        talk=pick_questions(film.case, told, words),
    )


def _parted(told: Iterable[DecisionTold]) -> Iterable[PathParting]:
    """Yield the decisions at which families that may be shown mostly went different ways."""
    for decision in told:
        ways: dict[str, list[str]] = {}
        for family, counts in decision.split.items():
            choice = leading_of(counts)
            if choice is not None:
                ways.setdefault(choice, []).append(family)
        if len(ways) > 1:
            yield PathParting(number=decision.number, families=ways)


def what_if_face(room: Room, language: str) -> WhatIfFace | None:
    """Return what is played beside the walk: from which decision, by which choice."""
    film, other = room.film, room.what_if
    if film is None or other is None:
        return None
    title = say(film.case.scenes[other.visit.playthrough.scene].title, language)
    visits = [visit for visit in room.walks.get(room.step, ()) if visit.ask]
    number = next((n for n, visit in enumerate(visits, 1) if visit.playthrough.scene == other.scene), None)
    decision = film.case.scenes[other.scene].decision if other.scene else None
    label = next((choice.label for choice in decision.choices if choice.id == other.choice), {}) if decision else {}
    return WhatIfFace(title=title, number=number, label=say(label, language))
