"""The parts of views about a film that is being watched: its clock, what comes next, what taps may have meant."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ias_widgets.cases import built_in_catalogue, choose, go_on, next_scene, open_choices, shots_of
from ias_widgets.questions import say
from ias_widgets.rooms.marking import own_marks
from ias_widgets.rooms.moves import phase_of
from ias_widgets.rooms.parts import FilmFace, SignCard, SignGroup
from ias_widgets.rooms.signs import shot_spans, signs_face
from ias_widgets.rooms.wire import OwnMark

if TYPE_CHECKING:
    from ias_widgets.rooms.parts import ShotSpan, SignsFace
    from ias_widgets.rooms.state import Room, Watch

__all__ = ["ahead", "catalogue", "film_face", "marked", "marks_of", "online", "seen", "shots", "signs"]

WATCHING = ("watch", "naming", "signs")


def _watch(room: Room) -> Watch | None:
    """Return what goes on at the scene at hand, while it is watched and its signs are talked about."""
    return room.watch if phase_of(room) in WATCHING else None


def film_face(room: Room) -> FilmFace | None:
    """Return where the film is."""
    visit, watch = room.visit, _watch(room)
    if visit is None or watch is None or not watch.clock:
        return None
    now = watch.clock[-1]
    return FilmFace(
        visit=visit.id,
        position=now.position,
        at=now.at * 1000,
        playing=now.playing,
        rate=now.rate,
        length=watch.length,
        paper=watch.paper,
        signs=watch.signs and not watch.shown,
        online=online(room),
    )


def online(room: Room) -> bool:
    """Whether tablets play the film themselves."""
    return bool(room.agenda and room.agenda.online)


def shots(room: Room, language: str) -> list[ShotSpan]:
    """Return the shots of the scene being watched."""
    film, visit = room.film, room.visit
    return shot_spans(film.case, visit.playthrough, language) if film and visit and _watch(room) else []


def seen(room: Room, language: str) -> list[str]:
    """Return what the shots of the scene being watched show, one behind the other."""
    film, visit = room.film, room.visit
    if film is None or visit is None or not _watch(room):
        return []
    return [say(shot.seen, language) for shot in shots_of(film.case, visit.playthrough)]


def signs(room: Room, language: str) -> SignsFace | None:
    """Return the room's taps, in the one phase in which everybody sees them."""
    film, visit = room.film, room.visit
    return signs_face(room, film, visit, language) if film and visit and phase_of(room) == "signs" else None


def marked(room: Room) -> int:
    """Return how many people have tapped in the scene at hand."""
    watch = _watch(room)
    return len(watch.tapped) if watch else 0


def marks_of(room: Room, participant: str) -> list[OwnMark]:
    """Return a participant's own taps in the scene at hand."""
    return [
        OwnMark(seq=seq, seconds=mark.seconds, indicator=mark.indicator)
        for seq, mark in own_marks(_watch(room), participant)
    ]


def catalogue(room: Room, language: str) -> list[SignGroup]:
    """Return what a tap may have meant, while the room names its taps."""
    return list(_groups(language)) if phase_of(room) == "naming" else []


@cache
def _groups(language: str) -> tuple[SignGroup, ...]:
    """Return the whole catalogue in the groups of the Delphi lists, what stands on none of these last."""
    groups: dict[str, list[SignCard]] = {}
    for indicator in built_in_catalogue().indicators.values():
        dimension = next((standing.dimension for standing in indicator.lists if standing.dimension), "other")
        groups.setdefault(dimension, []).append(SignCard(id=indicator.id, name=say(indicator.name, language)))
    ids = sorted(groups, key=lambda id_: id_ == "other")
    return tuple(SignGroup(id=id_, signs=groups[id_]) for id_ in ids)


def ahead(room: Room, language: str) -> list[str]:
    """Return the bundles of all scenes that can come next; sorted, so that their order tells of no choice."""
    film, visit = room.film, room.visit
    if film is None or visit is None or room.ended:
        return []
    here = visit.playthrough
    nexts = [choose(film.case, here, choice.id) for choice in open_choices(film.case, here)]
    if next_scene(film.case, here) is not None:
        nexts.append(go_on(film.case, here))
    return sorted({film.bundle(next_.scene, language, next_.variables) for next_ in nexts})
