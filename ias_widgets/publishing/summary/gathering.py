"""What the room was asked on the way it took, with the results that may be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.rooms.agenda import FilmStep
from ias_widgets.rooms.counting import result_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases import Decision
    from ias_widgets.rooms.parts import Result
    from ias_widgets.rooms.state import Ask, Room

__all__ = ["Put", "elsewhere", "put_to"]


class Put(NamedTuple):
    """A question that was put to the room; ``decision`` is the film's, where it is one of a film."""

    ask: Ask
    result: Result | None
    decision: Decision | None

    @property
    def open(self) -> bool:
        """Whether the room has seen the result: only then it is printed."""
        return self.result is not None and self.ask.revealed


def put_to(room: Room) -> list[Put]:
    """Return what was voted on or decided, in the agenda's order, and within a film along the walk as it is now.

    Decisions of scenes that the room went back from are not on it (see `elsewhere`).
    """
    return [put for put in _all(room) if put.result is not None or put.ask.branch is not None]


def _all(room: Room) -> Iterator[Put]:
    for step in room.steps:
        if isinstance(step, FilmStep):
            scenes = room.films[step.film].case.scenes
            for visit in room.walks.get(step.id, ()):
                if visit.ask:
                    ask = room.asks[visit.ask]
                    yield Put(ask, result_of(room, ask), scenes[visit.playthrough.scene].decision)
        elif step.id in room.step_asks:
            ask = room.asks[room.step_asks[step.id]]
            yield Put(ask, result_of(room, ask), None)


def elsewhere(room: Room) -> int:
    """Return how many questions were voted on that lie on a way the room went back from."""
    here = {put.ask.id for put in _all(room)}
    return sum(bool(ask.counted) for ask in room.asks.values() if ask.id not in here)
