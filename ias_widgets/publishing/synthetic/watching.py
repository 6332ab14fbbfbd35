"""People watch a scene of the film to its end, and tap at what they notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.publishing.synthetic.film import taps
from ias_widgets.rooms import commands as asked
from ias_widgets.rooms.signs import windows_of

if TYPE_CHECKING:
    from ias_widgets.publishing.synthetic.room import Played

__all__ = ["watch"]

NAMED = "table"
"""The scene after which the room is asked which signs it tapped at, and shown the result."""


def watch(played: Played) -> None:
    """Watch the scene to its end, and tap."""
    visit, watch, film = played.room.visit, played.room.watch, played.room.film
    if visit is None or watch is None or film is None or watch.shown:
        return
    scene, began = visit.playthrough.scene, watch.clock[0].at - min(0.0, watch.clock[0].position)
    played.now = began + watch.length
    windows = windows_of(film.case, visit.playthrough)
    names: list[tuple[str, int, str]] = []
    here = set(played.here)
    if windows:
        for seq, tap in enumerate(taps(played.people, played.effects, scene, windows, watch.length), 1):
            if tap.person not in here:
                continue
            id_ = played.participants[tap.person]
            played.do(asked.MarkSign(participant=id_, visit=visit.id, seq=seq, at=began + tap.seconds))
            if tap.indicator:
                names.append((id_, seq, tap.indicator))
    if scene == NAMED:
        played.lead(asked.ShowSigns(show="name"))
        played.now += 60
        for id_, seq, indicator in names:
            played.do(asked.NameMark(participant=id_, visit=visit.id, seq=seq, indicator=indicator))
        played.lead(asked.ShowSigns(show="result"))
