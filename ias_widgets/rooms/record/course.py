"""How an evening went, as its events tell it one after another: visits with their minutes, and what was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.rooms import events as happened
from ias_widgets.rooms.agenda import FilmStep
from ias_widgets.rooms.decider import RoomDecider

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ias_widgets.cases import Playthrough
    from ias_widgets.rooms.agenda import Step
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Room

__all__ = ["Asked", "Course", "Went"]

_CAME = (happened.Moved, happened.SceneLeft, happened.BranchTaken, happened.SteppedBack)


class Went(NamedTuple):
    """A step or a scene come to, with times in seconds since 1970; ``until`` is None while the room is there."""

    step: Step
    scene: str | None
    back: bool
    since: float
    until: float | None = None


class Asked(NamedTuple):
    """Where a question belongs."""

    step: str
    film: str | None
    scene: str | None


class Course:
    """A room, replayed event by event.

    Attributes
    ----------
    room
        The state after the last event.
    went
        Where the room was, in order.
    asked
        Question to the step it belongs to.
    revealed
        Question to the numbers of the rounds whose result was shown to all at some time.
    films
        Film to the hash of its package.
    watched
        Visit to the film's step and the walk up to its scene, in the order in which they were come to.
    secrets
        The hashes of the tokens that participants came in with.
    last
        The time of the last event while the room was going on.
    """

    def __init__(self, history: Iterable[tuple[int, float, str, int, Any]], contents: Callable[[str], bytes]) -> None:
        self._decider = RoomDecider()
        self.room: Room = self._decider.initial(contents)
        self.went: list[Went] = []
        self.asked: dict[str, Asked] = {}
        self.revealed: dict[str, set[int]] = {}
        self.films: dict[str, str] = {}
        self.watched: dict[str, tuple[FilmStep, Playthrough]] = {}
        self.secrets: list[str] = []
        self.last = 0.0
        for _, at, _, _, event in history:
            self._follow(event, at)

    def _follow(self, event: Event, at: float) -> None:
        before = self.room
        self.room = room = self._decider.evolve(before, event, at)
        if not room.ended or isinstance(event, happened.RoomEnded):
            self.last = at
        if isinstance(event, happened.RoomCreated | happened.AgendaSet):
            self.films = dict(event.films)
        elif isinstance(event, happened.Entered):
            self.secrets.append(event.token)
        elif isinstance(event, happened.Revealed):
            shown = (round_.number for round_ in room.asks[event.ask].counted)
            self.revealed.setdefault(event.ask, set()).update(shown)
        elif isinstance(event, happened.RoomEnded):
            self._leave(at)
        elif isinstance(event, _CAME):
            self._leave(at)
            self._come(event, at)
        step, visit = room.current, room.visit
        if isinstance(step, FilmStep) and visit is not None:
            self.watched.setdefault(visit.id, (step, visit.playthrough))
        for id_ in room.asks.keys() - before.asks.keys():
            step, visit = room.current, room.visit
            film = step.film if isinstance(step, FilmStep) else None
            self.asked[id_] = Asked(room.step, film, visit.playthrough.scene if visit else None)

    def _leave(self, at: float) -> None:
        if self.went and self.went[-1].until is None:
            self.went[-1] = self.went[-1]._replace(until=at)

    def _come(self, event: Event, at: float) -> None:
        room = self.room
        step, visit = room.current, room.visit
        if step is None:
            return
        scene = visit.playthrough.scene if visit and isinstance(step, FilmStep) else None
        back = isinstance(event, happened.SteppedBack) or self._is_before(step)
        self.went.append(Went(step, scene, back, at))

    def _is_before(self, step: Step) -> bool:
        ids = [other.id for other in self.room.steps]
        return bool(self.went) and ids.index(step.id) < ids.index(self.went[-1].step.id)
