"""Questions for the talk after a film: those of the decisions at which the room split most, and the sentence that says why.

Three measures, each from 0 to 1, of what everybody may see of a decision's votes:

- *division*: of the whole last vote, the larger of two: its normalised entropy, H / log m over the m choices that were
  open (Shannon 1948), 1 where all were chosen alike and 0 where all chose one; and the entropy of the two leading
  choices between themselves where they have four fifths of the vote, so that 14 to 12 counts though a third had two;
- *parting*: the largest total variation distance between the last votes of two families that may be shown: the share
  of one family that would have to answer otherwise for both to answer alike;
- *shift*: the share of those compared between two votes who changed their answer.

A measure speaks from its threshold on. A decision counts by the measure that goes furthest past its own, as a
share of what there is beyond it; of decisions alike in that, the one with the larger sum comes first.
"""

from __future__ import annotations

from itertools import combinations
from math import log
from typing import TYPE_CHECKING, Literal

import msgspec

from ias_widgets.cases.path_map import LETTERS
from ias_widgets.phrases import Phrases
from ias_widgets.questions import say
from ias_widgets.rooms.counting import result_of
from ias_widgets.rooms.parts import TalkPick

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from ias_widgets.cases import Case, TalkQuestion
    from ias_widgets.rooms.state import Ask, Room

__all__ = [
    "DecisionTold", "Words", "division", "leading_of", "parting", "pick_questions", "reasons", "told_of", "told_of_walk",
]  # fmt: skip

DIVIDED, PARTED, SHIFTED = 0.95, 0.5, 0.3
"""From where on a measure speaks: two choices at 37 to 63; half a family; three in ten."""
OF_TWO = 0.8
"""Share of the vote from which on two choices stand for all."""

MOST = 3
"""Decisions that the talk is about."""

Counts = dict[str, int]
Reason = Literal["divided", "parted", "shifted"]


class DecisionTold(msgspec.Struct, frozen=True, kw_only=True):
    """What everybody may see of the votes at a decision.

    Attributes
    ----------
    number, scene
        The how-manieth decision of the walk, and its scene.
    counts
        The whole last vote by choice, None where too few answered.
    split
        The last vote of each family that may be shown.
    changed, both
        How many of how many changed their answer between the last two votes; 0 of 0 where it is not told.
    families
        Agency to family, as they were grouped then.
    """

    number: int
    scene: str
    counts: Counts | None
    split: dict[str, Counts] = {}
    changed: int = 0
    both: int = 0
    families: dict[str, str] = {}


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The names that sentences need, in one language."""

    language: str
    families: dict[str, str]
    agencies: Callable[[str], str]


# ---- measures --------------------------------------------------------------------------------


def division(counts: Mapping[str, int]) -> float:
    """Return how far a room was from being of one mind.

    >>> round(division({"a": 14, "b": 12}), 3), division({"a": 26, "b": 0}), round(division({"a": 14, "b": 12, "c": 2}), 3)
    (0.996, 0.0, 0.996)
    """
    return max(_entropy(counts.values()), _between_two(counts))


def _between_two(counts: Mapping[str, int]) -> float:
    leading, total = sorted(counts.values(), reverse=True)[:2], sum(counts.values())
    return _entropy(leading) if total and sum(leading) >= OF_TWO * total else 0.0


def _entropy(counts: Collection[int]) -> float:
    total = sum(counts)
    if not total or len(counts) < 2:  # noqa: PLR2004
        return 0.0
    return abs(sum(count / total * log(count / total) for count in counts if count)) / log(len(counts))


def parting(split: Mapping[str, Mapping[str, int]]) -> tuple[float, tuple[str, str] | None]:
    """Return the largest total variation distance between two families, and who they are.

    >>> parting({"uniformed": {"a": 6, "b": 0}, "labour": {"a": 1, "b": 3}})
    (0.75, ('uniformed', 'labour'))
    """
    best: tuple[float, tuple[str, str] | None] = (0.0, None)
    for one, other in combinations(split, 2):
        here, there = split[one], split[other]
        of, of_other = sum(here.values()), sum(there.values())
        if not (of and of_other):
            continue
        distance = sum(abs(here.get(id_, 0) / of - there.get(id_, 0) / of_other) for id_ in {*here, *there}) / 2
        if distance > best[0]:
            best = (distance, (one, other))
    return best


def leading_of(counts: Mapping[str, int]) -> str | None:
    """Return the choice that most took; None where several lead together."""
    most = max(counts.values(), default=0)
    first = [id_ for id_, count in counts.items() if count == most]
    return first[0] if most and len(first) == 1 else None


def reasons(told: DecisionTold) -> dict[Reason, float]:
    """Return the measures that speak, with how far each goes past its threshold: 0 to 1."""
    distance, pair = parting(told.split)
    ways = {leading_of(told.split[family]) for family in pair or ()}
    measured: dict[Reason, tuple[float, float]] = {
        "divided": (division(told.counts or {}), DIVIDED),
        # where both mostly went one way, or one of them no way, nobody would see that they parted
        "parted": (distance if len(ways - {None}) > 1 else 0.0, PARTED),
        "shifted": (told.changed / told.both if told.both else 0.0, SHIFTED),
    }
    return {name: (value - least) / (1 - least) for name, (value, least) in measured.items() if value >= least}


def _rank(told: DecisionTold) -> tuple[float, float]:
    shift = told.changed / told.both if told.both else 0.0
    return max(reasons(told).values(), default=-1.0), division(told.counts or {}) + parting(told.split)[0] + shift


# ---- questions -------------------------------------------------------------------------------


def pick_questions(case: Case, decisions: Sequence[DecisionTold], words: Words) -> list[TalkPick]:
    """Return the questions for the talk, those of the most split decision first, and one about the whole film last.

    Where no measure speaks at any decision, the one that came nearest to it stands for all, and is said to.
    """
    ranked = sorted((told for told in decisions if told.counts), key=_rank, reverse=True)
    chosen = [told for told in ranked if reasons(told)][:MOST] or ranked[:1]
    picks = [pick for told in chosen for pick in _of_decision(case, told, words)]
    phrases = Phrases("path", words.language)
    last = next((asked for asked in case.talk if not asked.agency), None)
    if last:
        why = phrases.say("path-why-film")
        picks.append(TalkPick(text=say(last.text, words.language), agency="", number=None, why=why))
    return picks


def _of_decision(case: Case, told: DecisionTold, words: Words) -> Iterator[TalkPick]:
    decision = case.scenes[told.scene].decision
    if decision is None:
        return
    open_ = list(told.counts or next(iter(told.split.values())))
    labels = {
        choice.id: f"{LETTERS[open_.index(choice.id)]} · {say(choice.label, words.language)}"
        for choice in decision.choices
        if choice.id in open_
    }
    why = _why(told, labels, words)
    for asked in _asked(decision.talk, told):
        agency = words.agencies(asked.agency) if asked.agency else ""
        yield TalkPick(text=say(asked.text, words.language), agency=agency, number=told.number, why=why)


def _asked(questions: Iterable[TalkQuestion], told: DecisionTold) -> Iterator[TalkQuestion]:
    """Yield one question for everybody, and one for an agency of the families that parted."""
    asked = list(questions)
    yield from [question for question in asked if not question.agency][:1]
    parted = parting(told.split)[1] if "parted" in reasons(told) else None
    yield from [question for question in asked if told.families.get(question.agency) in (parted or ())][:1]


def _why(told: DecisionTold, labels: Mapping[str, str], words: Words) -> str:
    phrases, said = Phrases("path", words.language), " ".join(_sentences(told, labels, words))
    if said:
        return phrases.say("path-why-decision", n=told.number, reasons=said)
    return phrases.say("path-why-nearest", n=told.number, counts=_counted(told.counts or {}))


def _sentences(told: DecisionTold, labels: Mapping[str, str], words: Words) -> Iterator[str]:
    phrases = Phrases("path", words.language)
    found = reasons(told)
    for reason in sorted(found, key=lambda name: -found[name]):
        if reason == "parted":
            one, other = parting(told.split)[1] or ("", "")
            ways = [leading_of(told.split[family]) or "" for family in (one, other)]
            yield phrases.say(
                "path-why-parted",
                one=words.families.get(one, one),
                first=labels.get(ways[0], ways[0]),
                other=words.families.get(other, other),
                second=labels.get(ways[1], ways[1]),
            )
        elif reason == "shifted":
            yield phrases.say("path-why-shifted", changed=told.changed, both=told.both)
        else:
            yield _divided(told, phrases)


def _divided(told: DecisionTold, phrases: Phrases) -> str:
    counts = sorted((told.counts or {}).values(), reverse=True)
    if _between_two(told.counts or {}) >= DIVIDED:
        return phrases.say("path-why-divided", first=counts[0], second=counts[1])
    return phrases.say("path-why-scattered", counts=_counted(told.counts or {}))


def _counted(counts: Counts) -> str:
    return " : ".join(str(count) for count in sorted(counts.values(), reverse=True))


# ---- of a room -------------------------------------------------------------------------------


def told_of(room: Room, ask: Ask, number: int, scene: str) -> DecisionTold | None:
    """Return what everybody may see of a decision's votes; None before the reveal."""
    result = result_of(room, ask) if ask.revealed else None
    if result is None:
        return None
    tally, shift = result.rounds[-1].tally, result.shift
    return DecisionTold(
        number=number,
        scene=scene,
        counts=tally["counts"] if tally else None,
        split={family.family: family.tally["counts"] for family in result.split or []},
        changed=shift.changed if shift else 0,
        both=shift.both if shift else 0,
        families=dict((ask.grouping or room.grouping).of),
    )


def told_of_walk(room: Room) -> list[DecisionTold]:
    """Return what everybody may see of the decisions on the walk at hand."""
    told: list[DecisionTold] = []
    asked = [visit for visit in room.walks.get(room.step, ()) if visit.ask]
    for number, visit in enumerate(asked, 1):
        found = told_of(room, room.asks[visit.ask or ""], number, visit.playthrough.scene)
        if found:
            told.append(found)
    return told
