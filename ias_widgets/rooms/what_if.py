"""The way through a film on the screen, and other ways played beside it: the walk, its votes and its record stay as they are."""
# ruff: noqa: ARG001  functions that are found by a command's or an event's type share one signature

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from ias_widgets.cases import choose, open_choices, shots_of
from ias_widgets.cases.path_map import may_come, stood_at, way_to
from ias_widgets.errors import Refused, did_you_mean
from ias_widgets.rooms import events as happened
from ias_widgets.rooms.state import PathPage, Visit, Watch, WhatIf

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.cases import Playthrough
    from ias_widgets.rooms import commands as asked
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.films import Film
    from ias_widgets.rooms.state import Room

__all__ = ["began", "end_what_if", "ended", "finished", "path_shown", "put_away", "show_path", "what_if"]


def finished(room: Room) -> bool:
    """Whether the walk at hand has come to an ending."""
    film, walked = room.film, room.walked
    return film is not None and walked is not None and film.case.scenes[walked.playthrough.scene].ending is not None


# ---- what is asked ---------------------------------------------------------------------------


def show_path(command: asked.ShowPath, room: Room, now: float) -> Sequence[Event]:
    """Show the way on the screen, or put it away. A what-if that is played ends with it."""
    if not command.on:
        return (happened.PathShown(page=None),) if room.path else ()
    film, walked = _walk(room)
    if command.page == "ending" and not finished(room):
        raise Refused("film-not-ended", "path", "a film that has come to an ending", "one that goes on", "show the map")
    if command.scene is not None:
        _told(room, film, walked, command.scene, "scene")
    page = PathPage(page=command.page, scene=command.scene)
    ending = end_what_if(None, room, now)
    return ending if room.path == page else (*ending, happened.PathShown(page=page.page, scene=page.scene))


def what_if(command: asked.WhatIf, room: Room, now: float) -> Sequence[Event]:
    """Play what a choice would have led to, or a scene."""
    film, walked = _walk(room)
    stood = stood_at(film.case, walked.passed)
    if command.choice is None:
        _told(room, film, walked, command.scene, "scene")
        other = way_to(film.case, stood, command.scene)
        if other is None:
            raise Refused("unknown-scene", "scene", "a scene that some way leads to", command.scene, "choose another")
        return (happened.WhatIfBegan(step=room.step, passed=other.passed),)
    decided = {scene for scene, choice in walked.passed if choice}
    here = next((one for one in reversed(stood[:-1]) if one.scene == command.scene and one.scene in decided), None)
    if here is None:
        known = sorted(decided)
        expected = f"a decision of this walk: {', '.join(known)}" if known else "a walk with a decision behind it"
        raise Refused("unknown-scene", "scene", expected, command.scene, did_you_mean(command.scene, known))
    open_ = [choice.id for choice in open_choices(film.case, here)]
    if command.choice not in open_:
        hint = did_you_mean(command.choice, open_)
        raise Refused("unknown-choice", "choice", f"one of {', '.join(open_)}", command.choice, hint)
    other = choose(film.case, here, command.choice)
    _told(room, film, walked, other.scene, "choice")
    return (happened.WhatIfBegan(step=room.step, passed=other.passed, scene=command.scene, choice=command.choice),)


def end_what_if(command: asked.EndWhatIf | None, room: Room, now: float) -> Sequence[Event]:
    """Come back to where the room was."""
    return (happened.WhatIfEnded(),) if room.what_if else ()


def _walk(room: Room) -> tuple[Film, Playthrough]:
    film, walked = room.film, room.walked
    if film is None or walked is None:
        raise Refused("no-film", "path", "a film that has begun", room.step or "the lobby", "go to a film first")
    ask = room.asks[walked.ask] if walked.ask else None
    if ask and ask.open_round:
        raise Refused("round-open", "path", "no open vote", "one that takes answers", "close the vote first")
    return film, walked.playthrough


def _told(room: Room, film: Film, walked: Playthrough, scene: str, where: str) -> None:
    """Refuse a scene that the film lacks, or that may still come."""
    if scene not in film.case.scenes:
        hint = did_you_mean(scene, film.case.scenes)
        raise Refused("unknown-scene", where, "a scene of the film", scene, hint)
    passed = {walked.scene, *(one for one, _ in walked.passed)}
    if not finished(room) and scene not in passed and scene in may_come(film.case, walked):
        raise Refused(
            "may-come", where, "a scene that cannot come any more", "one that may still come", "play on first"
        )


# ---- what happened ---------------------------------------------------------------------------


def path_shown(event: happened.PathShown, room: Room) -> Room:
    """Return the room with the way on its screen, or without."""
    if event.page is None:
        return replace(room, path=None, version=room.version + 1)
    page = PathPage(page=event.page, scene=event.scene)
    mapped = room.mapped | {room.step} if finished(room) else room.mapped
    return replace(room, path=page, mapped=mapped, questions_open=False, enlarged=None, version=room.version + 1)


def began(event: happened.WhatIfBegan, room: Room) -> Room:
    """Return the room with another way's scene at hand. It asks nothing, and takes no taps."""
    case = room.films[next(step.film for step in room.steps if step.id == event.step)].case  # type: ignore[union-attr]
    other = stood_at(case, event.passed)[-1]
    visit = Visit(id=f"{event.step}#if{room.what_ifs + 1}", playthrough=other, ask=None)
    watch = Watch(length=sum(shot.seconds for shot in shots_of(case, other)), signs=False)
    return replace(
        room,
        what_if=WhatIf(visit=visit, scene=event.scene, choice=event.choice),
        what_ifs=room.what_ifs + 1,
        watches=room.watches | {visit.id: watch},
        version=room.version + 1,
    )


def ended(event: happened.WhatIfEnded, room: Room) -> Room:
    """Return the room where it was before."""
    return replace(room, what_if=None, version=room.version + 1)


def put_away(room: Room, event: Event) -> Room:
    """Return the room without what lies over its step. After a step back the way is offered anew."""
    if room.questions_open or room.enlarged:
        room = replace(room, questions_open=False, enlarged=None)
    if isinstance(event, happened.SteppedBack):
        return replace(room, path=None, what_if=None, mapped=room.mapped - {event.step})
    return replace(room, path=None, what_if=None) if room.path or room.what_if else room
