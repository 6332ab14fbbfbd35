"""What a room should go on talking about: the questions that stand out by a stated measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.publishing.summary.asking import labels
from ias_widgets.publishing.summary.measuring import changed, gap, spread
from ias_widgets.publishing.summary.model import Worth
from ias_widgets.rooms.faces import talk_questions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ias_widgets.publishing.summary.gathering import Put
    from ias_widgets.publishing.summary.model import Asked
    from ias_widgets.publishing.summary.saying import Saying
    from ias_widgets.rooms.state import Room

__all__ = ["worth_talking"]

WIDE_GAP, EVEN, MANY_CHANGED = 1 / 3, 0.75, 0.2
"""From which gap, spread and share of people who changed their mind on a question is worth talking about."""


def worth_talking(
    room: Room, puts: Sequence[Put], asked: Sequence[Asked], families: Mapping[str, str], saying: Saying
) -> Iterator[Worth]:
    """Yield where families differ most, where the room was most evenly divided, where most people changed: each once."""
    rest = list(range(len(puts)))
    measures: tuple[tuple[Callable[[Put], float], float, Callable[[Put], str]], ...] = (
        (_widest, WIDE_GAP, lambda put: _gap(put, families, saying)),
        (spread, EVEN, lambda put: _spread(put, saying)),
        (changed, MANY_CHANGED, lambda put: _changed(put, saying)),
    )
    for measure, enough, why in measures:
        most = max((measure(puts[place]) for place in rest), default=0.0)
        if most < enough:
            continue
        place = next(place for place in rest if measure(puts[place]) == most)
        rest.remove(place)
        put, one = puts[place], asked[place]
        talk = talk_questions(room, put.decision.talk, saying.asked) if put.decision else []
        yield Worth(number=one.number, title=one.title, why=why(put), question=saying.text(talk[0]) if talk else "")


def _widest(put: Put) -> float:
    found = gap(put)
    return found.size if found else 0.0


def _gap(put: Put, families: Mapping[str, str], saying: Saying) -> str:
    found, split = gap(put), put.result.split if put.result else None
    if found is None or split is None:
        return ""
    said = {
        part.family: f"{part.tally['counts'][found.choice]}/{part.answered}"
        for part in split
        if part.family in (found.more, found.less)
    }
    return saying(
        "worth-gap",
        letter=labels(put, saying.asked)[found.choice][0],
        more=families[found.more],
        less=families[found.less],
        many=said[found.more],
        few=said[found.less],
    )


def _spread(put: Put, saying: Saying) -> str:
    named = labels(put, saying.asked)
    counts: dict[str, int] = (put.result.rounds[-1].tally or {}).get("counts", {}) if put.result else {}
    most = sorted(filter(counts.__getitem__, counts), key=lambda id_: -counts[id_])
    return saying(
        "worth-spread", counts=", ".join(f"{named[id_][0]}: {counts[id_]}" for id_ in most).replace(": ", ":\u00a0")
    )


def _changed(put: Put, saying: Saying) -> str:
    shift = put.result.shift if put.result else None
    return saying("worth-changed", both=shift.both, changed=shift.changed, ze=saying.ze(shift.both)) if shift else ""
