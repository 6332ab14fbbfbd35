"""Which questions are worth talking about again, and why: a sentence with the numbers that say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.publishing.summary.asking import labels
from ias_widgets.publishing.summary.measuring import changed, gap, spread
from ias_widgets.publishing.summary.model import Worth
from ias_widgets.rooms.faces import family_cards, talk_questions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ias_widgets.publishing.summary.gathering import Put
    from ias_widgets.publishing.summary.model import Asked
    from ias_widgets.publishing.summary.saying import Saying
    from ias_widgets.rooms.state import Room

__all__ = ["worth_talking"]

WIDE_GAP, EVEN, MANY_CHANGED = 1 / 3, 0.75, 0.2
"""From which gap between families, spread, and share of people who changed their mind it is worth it."""


def worth_talking(room: Room, puts: Sequence[Put], asked: Sequence[Asked], saying: Saying) -> Iterator[Worth]:
    """Yield where families differ most, where the room was most evenly divided, where most changed; each question once."""
    rest = list(zip(puts, asked, strict=True))
    for measure, enough, why in (
        (_widest, WIDE_GAP, _differ),
        (spread, EVEN, _divided),
        (changed, MANY_CHANGED, _changed),
    ):
        if not rest:
            return
        put, one = found = max(rest, key=lambda pair: measure(pair[0]))
        if measure(put) < enough:
            continue
        rest.remove(found)
        talk = talk_questions(room, put.decision.talk, saying.asked) if put.decision else []
        question = saying.text(talk[0]) if talk else ""
        yield Worth(number=one.number, title=one.title, why=why(room, put, saying), question=question)


def _widest(put: Put) -> float:
    found = gap(put)
    return found.size if found else 0.0


def _differ(room: Room, put: Put, saying: Saying) -> str:
    found = gap(put)
    split = {family.family: family for family in (put.result.split if put.result else None) or []}
    if found is None:
        return ""
    names = {card.id: card.name for card in family_cards(room, saying.asked)}
    letter, label = labels(put, saying.asked)[found.choice]

    def part(family: str) -> str:
        of = split[family].answered
        n = split[family].tally["counts"][found.choice]
        return saying("part", name=names[family], n=n, of=of, ze=saying.ze(of))

    return saying("worth-gap", letter=letter, label=saying.text(label), more=part(found.more), less=part(found.less))


def _divided(_room: Room, put: Put, saying: Saying) -> str:
    named = labels(put, saying.asked)
    counts: dict[str, int] = (put.result.rounds[-1].tally or {}).get("counts", {}) if put.result else {}
    if put.ask.question.kind_name == "scale":
        counts = {point: people for point, people in counts.items() if point.isdigit()}
        return saying("worth-points", points=len(counts), counts=", ".join(map(str, counts.values())))
    most = sorted((id_ for id_ in counts if counts[id_]), key=lambda id_: -counts[id_])
    told = ", ".join(f"{named[id_][0]}\u00a0–\u00a0{counts[id_]}" for id_ in most)
    return saying("worth-spread", counts=told)


def _changed(_room: Room, put: Put, saying: Saying) -> str:
    shift = put.result.shift if put.result else None
    if shift is None:
        return ""
    return saying("worth-changed", changed=shift.changed, both=shift.both, ze=saying.ze(shift.both))
