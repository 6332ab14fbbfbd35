"""The people of a room, as commands name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.errors import Refused
from ias_widgets.rooms import events as happened

if TYPE_CHECKING:
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Person, Room

__all__ = ["here_again", "person_of", "seated"]


def person_of(room: Room, participant: str) -> Person:
    """Return a participant of the room.

    Raises
    ------
    Refused
        ``unknown-participant``.
    """
    person = room.persons.get(participant)
    if person is None:
        raise Refused("unknown-participant", "participant", "one of this room", participant, "join again")
    return person


def here_again(person: Person) -> tuple[Event, ...]:
    """Return what it means that somebody does something: whoever was away is here."""
    return (happened.CameBack(participants=(person.id,)),) if person.away or person.left else ()


def seated(room: Room) -> tuple[str, ...]:
    """Return the participants who are here or on a break, so that nobody sees whose break it is."""
    return tuple(sorted(id_ for id_, person in room.persons.items() if person.seated))
