"""The pictures that questions of a room may show: those it has pinned, and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from ias_widgets.cases.picture_size import picture_size
from ias_widgets.errors import ContentError, Refused
from ias_widgets.questions import Picture, question_data
from ias_widgets.rooms.agenda import QuestionStep

if TYPE_CHECKING:
    from ias_widgets.rooms.agenda import Step
    from ias_widgets.rooms.state import Room

__all__ = ["FILM", "film_shot", "shown_pictures", "with_pinned_pictures"]

FILM = "film:"
"""How a picture is called that is drawn from a film: ``film:<film>/<scene>/<shot>``, or without the shot."""


def film_shot(name: str, where: str) -> tuple[str, str, str]:
    """Return film, scene and shot of a picture that is drawn from a film; the shot may be empty.

    Raises
    ------
    ContentError
        Where the name is of another form.

    Examples
    --------
    >>> film_shot("film:night_shift/gate/two", "picture")
    ('night_shift', 'gate', 'two')
    """
    film, scene, shot = ([*name.removeprefix(FILM).split("/"), "", ""])[:3]
    if not film or not scene or name.count("/") > 2:  # noqa: PLR2004
        raise ContentError(where, f"{FILM}<film>/<scene>/<shot>", name, f"for instance {FILM}night_shift/gate")
    return film, scene, shot


def shown_pictures(room: Room) -> frozenset[str]:
    """Return the hashes of the pictures that questions show to which the room has come: what may be handed out."""
    return frozenset(name for ask in room.asks.values() for name in ask.question.pictures())


def with_pinned_pictures(room: Room, step: Step) -> Step:
    """Return a step added on the spot whose question names what the room has pinned: by its hash, or as a film's scene.

    Raises
    ------
    Refused
        ``bad-step``: where it shows another picture.
    """
    question = step.asked() if isinstance(step, QuestionStep) else None
    if not isinstance(step, QuestionStep) or question is None or not question.pictures():
        return step
    found = {name: _pinned(room, name) for name in question.pictures()}
    return replace(step, question=question_data(question.with_pictures(found)))


def _pinned(room: Room, name: str) -> Picture:
    hash_ = _hash_of(room, name)
    if hash_ is None:
        expected = f"a picture that this room was opened with: {', '.join(_known(room)) or 'there is none'}"
        mend = "put the question into the agenda before the room is opened"
        raise Refused("bad-step", "step.question.picture", expected, name, mend)
    try:
        return Picture(hash_, picture_size(room.contents(hash_)) if room.contents else None)
    except LookupError:
        return Picture(hash_)


def _hash_of(room: Room, name: str) -> str | None:
    if name.startswith(FILM):
        film, _, scene = name.removeprefix(FILM).partition("/")
        return room.films[film].picture(scene) if film in room.films and scene in room.films[film].case.scenes else None
    pinned = {hash_ for film in room.films.values() for hash_ in film.files.pictures.values()}
    asked = {one for step in room.steps if isinstance(step, QuestionStep) for one in step.asked().pictures()}
    return name if name in pinned | asked else None


def _known(room: Room) -> list[str]:
    """Return the scenes whose stills are pinned, as pictures are called."""
    return [
        f"{FILM}{id_}/{scene}" for id_, film in room.films.items() for scene in film.case.scenes if film.picture(scene)
    ]
