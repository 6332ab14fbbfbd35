"""A room of the synthetic programme: what is commanded is decided and evolved by the engine, and kept as a store would."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from ias_widgets.rooms import RoomDecider
from ias_widgets.rooms import commands as asked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ias_widgets.publishing.synthetic.effects import Effects
    from ias_widgets.publishing.synthetic.people import People
    from ias_widgets.rooms.commands import Lead, RoomCommand
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Room

__all__ = ["Played"]


class Played:
    """A room, the people who come to it, and what happened.

    Parameters
    ----------
    id_, began
        The room's id; when it is opened, in seconds since 1970.
    contents
        Reads what the room pins by its hash.

    Attributes
    ----------
    id, now, room
        The id, the time, and the room as it is now.
    history
        As `Store.events` gives it: number, time, type, version, event.
    texts
        What people wrote, by the ids of their writings.
    participants
        Everybody's id in this room, by their place among the people.
    first_votes
        Scene to what everybody chose in its first round.
    """

    def __init__(
        self, people: People, effects: Effects, id_: str, began: float, contents: Callable[[str], bytes]
    ) -> None:
        self.people, self.effects, self.id, self.now = people, effects, id_, began
        self._decider = RoomDecider()
        self.room: Room = self._decider.initial(contents)
        self.history: list[tuple[int, float, str, int, Event]] = []
        self.texts: dict[str, str] = {}
        self.participants = [self.name(str(place)) for place in range(len(people))]
        self.first_votes: dict[str, list[str | None]] = {}

    def name(self, what: str) -> str:
        """Return an id that follows from the room's and from what it is for."""
        return hashlib.sha256(f"{self.id}:{what}".encode()).hexdigest()[:16]

    def do(self, command: RoomCommand) -> None:
        """Let the room decide and evolve."""
        room = self.room
        for event in self._decider.decide(room, command, self.now):
            room = self._decider.evolve(room, event, self.now)
            self.history.append((len(self.history) + 1, self.now, "", 1, event))
        self.room = room

    def lead(self, command: Lead) -> None:
        """Say something as the facilitator."""
        self.do(asked.Led(command=command))

    def create(self, agenda: str, films: Mapping[str, str], places: Iterable[int]) -> None:
        """Open the room, and let the first people in."""
        code = f"{int(hashlib.sha256(self.id.encode()).hexdigest(), 16) % 1_000_000:06}"
        self.do(asked.CreateRoom(room=self.id, code=code, agenda=agenda, films=dict(films)))
        self.enter(places)

    def enter(self, places: Iterable[int]) -> None:
        """Let people in, one after another: the first of each two of a family gets form a before the training, for his token is even."""
        for place in places:
            self.now += 1.0
            token = hashlib.sha256(f"{self.participants[place]}:token".encode()).hexdigest()[:-1] + "0"
            entering = asked.Enter(
                participant=self.participants[place], token=token, words=token[::-1],
                agency=self.people.agency[place], language=self.people.language[place],
            )  # fmt: skip
            self.do(entering)

    @property
    def here(self) -> list[int]:
        """Who is in the room, by their places."""
        persons = self.room.persons
        return [place for place, id_ in enumerate(self.participants) if id_ in persons and persons[id_].present]
