"""What a facilitator or a remote may do with a film that is being watched: commands to events."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ias_widgets.cases import shots_of
from ias_widgets.errors import Refused, did_you_mean
from ias_widgets.rooms import events as happened
from ias_widgets.rooms.commands import RATES
from ias_widgets.rooms.moves import phase_of
from ias_widgets.rooms.transport import position_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.rooms import commands as asked
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Room, Visit, Watch

__all__ = ["play", "seek", "show_paper", "show_signs", "speed"]


def play(command: asked.Play, room: Room, now: float) -> Sequence[Event]:
    """Let the film go on or rest."""
    visit, watch = _watching(room)
    if command.on and room.curtain != "none":
        raise Refused("curtain-down", "play", "a screen that can be seen", room.curtain, "draw the curtain back first")
    ended = command.on and position_at(watch, now) >= watch.length
    if _playing(watch) == command.on and not ended and not (command.on and watch.paper):
        return ()
    return (happened.FilmPlayed(visit=visit.id, on=command.on),)


def seek(command: asked.Seek, room: Room, now: float) -> Sequence[Event]:  # noqa: ARG001
    """Go to a second of the scene; beyond its end is its end."""
    visit, watch = _watching(room)
    if not math.isfinite(command.to):
        raise Refused("malformed", "to", "seconds of the scene", str(command.to))
    return (happened.FilmSought(visit=visit.id, to=min(command.to, watch.length)),)


def speed(command: asked.Speed, room: Room, now: float) -> Sequence[Event]:  # noqa: ARG001
    """Play faster or slower."""
    visit, watch = _watching(room)
    if command.rate not in RATES:
        raise Refused("bad-speed", "rate", f"one of {', '.join(f'{rate:g}' for rate in RATES)}", str(command.rate))
    if watch.clock and watch.clock[-1].rate == command.rate:
        return ()
    return (happened.FilmSped(visit=visit.id, rate=command.rate),)


def show_paper(command: asked.ShowPaper, room: Room, now: float) -> Sequence[Event]:  # noqa: ARG001
    """Open a paper of the scene large, or put it away."""
    visit, watch = _watching(room)
    film = room.film
    shots = shots_of(film.case, visit.playthrough) if film else ()
    known = [f"{shot.id}/{paper.id}" for shot in shots for paper in shot.papers]
    if command.paper is not None and command.paper not in known:
        expected = f"one of {', '.join(known)}" if known else "none: this scene has no papers"
        raise Refused("unknown-paper", "paper", expected, command.paper, did_you_mean(command.paper, known))
    return () if watch.paper == command.paper else (happened.PaperShown(visit=visit.id, paper=command.paper),)


def show_signs(command: asked.ShowSigns, room: Room, now: float) -> Sequence[Event]:  # noqa: ARG001
    """Ask which signs were tapped, show them, or put them away."""
    phase, visit, watch = phase_of(room), room.visit, room.watch
    if visit is None or watch is None or phase not in {"watch", "naming", "signs"}:
        raise Refused("no-film", "signs", "a scene that is being watched", phase, "go back to the scene first")
    if command.show == "off":
        return () if watch.showing == "off" else (happened.SignsShown(visit=visit.id, show="off"),)
    if not watch.signs:
        raise Refused("no-signs", "signs", "a film whose signs are spotted", "one that is only watched")
    if command.show == "name" and watch.shown:
        raise Refused("signs-shown", "signs", "taps that were not shown yet", "some that were", "show them again")
    return () if watch.showing == command.show else (happened.SignsShown(visit=visit.id, show=command.show),)


def _watching(room: Room) -> tuple[Visit, Watch]:
    phase, visit, watch = phase_of(room), room.visit, room.watch
    if visit is None or watch is None or phase != "watch":
        raise Refused("no-film", "film", "a scene that is being watched", phase, "go back to the scene first")
    return visit, watch


def _playing(watch: Watch) -> bool:
    return bool(watch.clock) and watch.clock[-1].playing
