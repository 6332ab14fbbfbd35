"""The film's clock: where in its scene a room was at any moment since it came there. Pure.

Everybody follows one clock, the hub's: screens and tablets count on from what `FilmFace` says, and a
tap is placed by when it happened. So the clock is kept as a history, a `Segment` for each time that
it was set, and every event moves it by the time the store wrote beside it: a room that is started
anew has the same clock, and so has a room of an earlier release, which knew of none.

- Coming to a scene starts it at 0, behind a content note at ``-LEAD_IN``; behind a curtain it waits there.
- It rests where it is when a curtain falls, a paper is opened large, the vote opens, the signs are
  named or shown, the room goes to another step, scene or its end. It goes on by `Play` alone: nobody
  is to be surprised by a film, least of all after the calm.
- Coming back to a scene (a step back, a step gone to again) finds it where it was left, at rest.
- At the end it stays on the last frame; to play it then is to begin again, without the note.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from msgspec.structs import replace

from ias_widgets.rooms import events as happened
from ias_widgets.rooms.people import seated
from ias_widgets.rooms.state import Segment

if TYPE_CHECKING:
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Room, Watch

__all__ = ["LEAD_IN", "keep_time", "position_at"]

LEAD_IN = 9.0
"""Seconds that the content note stands before a film's first scene; `wire` hands it to the browser."""

RESTS = (happened.RoundOpened, happened.RoomEnded)
"""With these the room turns away from its scene, for a while or for good."""


def position_at(watch: Watch, at: float) -> float:
    """Return where the film of a visit was, in seconds of the scene; below 0 while the content note stood.

    Parameters
    ----------
    watch
        The visit.
    at
        Seconds since 1970; before the visit began, its beginning is meant.
    """
    if not watch.clock:
        return 0.0
    place = bisect_right(watch.clock, at, key=lambda segment: segment.at)
    segment = watch.clock[max(0, place - 1)]
    gone = max(0.0, at - segment.at) * segment.rate if segment.playing else 0.0
    return min(segment.position + gone, watch.length)


def keep_time(before: Room, room: Room, event: Event, at: float) -> Room:
    """Return the room with its film's clock as ``event`` leaves it.

    Parameters
    ----------
    before, room
        The room before and after the event.
    event
        What happened.
    at
        When, in seconds since 1970.
    """
    left, come = before.visit, room.visit
    if left is not None and (come is None or come.id != left.id):
        room = _with(room, left.id, _turned_from(room, room.watches[left.id], at))
    if come is None:
        return room
    watch = room.watches[come.id]
    if not watch.clock:
        return _with(room, come.id, replace(watch, clock=(_beginning(room, at),)))
    if isinstance(event, RESTS):
        return _with(room, come.id, _turned_from(room, watch, at))
    moved = _moved(room, watch, event, at)
    return room if moved is watch else _with(room, come.id, moved)


def _with(room: Room, visit: str, watch: Watch) -> Room:
    return replace(room, watches=room.watches | {visit: watch})


def _beginning(room: Room, at: float) -> Segment:
    visit, film = room.visit, room.film
    first = visit is not None and film is not None and visit.playthrough.scene == film.case.start
    return Segment(at=at, position=-LEAD_IN if first else 0.0, playing=room.curtain == "none")


def _moved(room: Room, watch: Watch, event: Event, at: float) -> Watch:
    """Return the watch with its clock set by what was done to it."""
    match event:
        case happened.FilmPlayed(on=on):
            ended = on and position_at(watch, at) >= watch.length
            return _set(watch, at, playing=on, **({"position": 0.0} if ended else {}))
        case happened.FilmSought(to=to):
            return _set(watch, at, position=min(to, watch.length))
        case happened.FilmSped(rate=rate):
            return _set(watch, at, rate=rate)
        case happened.PathShown() if room.path:
            return _rested(watch, at)
        case happened.CurtainSet() if room.curtain != "none":
            return _rested(watch, at)
        case happened.PaperShown() | happened.SignsShown() if watch.paper or watch.showing != "off":
            return _rested(watch, at)
    return watch


def _turned_from(room: Room, watch: Watch, at: float) -> Watch:
    here = watch.here if watch.shown else seated(room)
    return replace(_rested(watch, at), paper=None, showing="off", here=here)


def _rested(watch: Watch, at: float) -> Watch:
    return _set(watch, at, playing=False) if watch.clock and watch.clock[-1].playing else watch


def _set(watch: Watch, at: float, **changes: float | bool) -> Watch:
    """Add a segment; a hub whose clock was set back lets none begin before the one before it."""
    last = watch.clock[-1]
    at = max(at, last.at)
    segment = replace(last, **{"at": at, "position": position_at(watch, at), **changes})
    return replace(watch, clock=(*watch.clock, segment))
