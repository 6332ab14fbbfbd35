"""Which signs the room noticed: a line for each scene of which it saw them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.publishing.summary.model import Fact
from ias_widgets.questions import say
from ias_widgets.rooms.signs import signs_face

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ias_widgets.publishing.summary.saying import Saying
    from ias_widgets.rooms.films import Film
    from ias_widgets.rooms.parts import SignsFace
    from ias_widgets.rooms.state import Room, Visit

__all__ = ["noticed"]


def noticed(room: Room, films: Iterable[tuple[Film, tuple[Visit, ...]]], saying: Saying) -> Iterator[Fact]:
    """Yield the scenes of the walks, as they are now, whose signs everybody saw and of which there is enough to tell."""
    for film, walk in films:
        for visit in walk:
            if not room.watches[visit.id].shown:
                continue
            face = signs_face(room, film, visit, saying.asked)
            if face.taps is not None and face.windows:
                title = say(film.case.scenes[visit.playthrough.scene].title, saying.asked)
                yield Fact(name=saying.text(title), value=saying.text(_told(face, saying)))


def _told(face: SignsFace, saying: Saying) -> str:
    signs = [f"{window.name} {window.people}/{face.could}" for window in face.windows if window.kind == "sign"]
    decoys = [f"{window.name} {window.people}/{face.could}" for window in face.windows if window.kind == "decoy"]
    told = [f"{'; '.join(signs)}."] if signs else []
    if decoys:
        told.append(saying("signs-decoys", decoys="; ".join(decoys)))
    told.append(saying("signs-false", n=face.false_alarms or 0))
    return " ".join(told)
