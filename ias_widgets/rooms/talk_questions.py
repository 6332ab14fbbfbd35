"""Questions for the talk after a film: those of the decisions at which the room split most, and the sentence that says why.

How much it split is measured as for every question (`ias_widgets.rooms.reasons`), from what everybody may see of the votes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ias_widgets.cases.path_map import LETTERS
from ias_widgets.phrases import Phrases
from ias_widgets.questions import say
from ias_widgets.questions.measures import parting, telling_of_counts
from ias_widgets.rooms.counting import result_of
from ias_widgets.rooms.parts import TalkPick
from ias_widgets.rooms.reasons import Told, rank, reasons, sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from ias_widgets.cases import Case, TalkQuestion
    from ias_widgets.rooms.state import Ask, Room

__all__ = ["DecisionTold", "Words", "asked_first", "pick_questions", "told_of", "told_of_walk"]

MOST = 3
"""Decisions that the talk is about."""

Counts = dict[str, int]


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

    def measured(self, labels: Mapping[str, str] | None = None) -> Told:
        """Return what the measures read, choices named by their ``labels``."""
        named, split = labels or {}, self.split.items()
        return Told(
            whole=telling_of_counts(self.counts or {}, sum((self.counts or {}).values()), named),
            split={family: telling_of_counts(counts, sum(counts.values()), named) for family, counts in split},
            changed=self.changed,
            both=self.both,
        )


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """The names that sentences need, in one language."""

    language: str
    families: dict[str, str]
    agencies: Callable[[str], str]


# ---- questions -------------------------------------------------------------------------------


def pick_questions(case: Case, decisions: Sequence[DecisionTold], words: Words) -> list[TalkPick]:
    """Return the questions for the talk, those of the most split decision first, and one about the whole film last.

    Where no measure speaks at any decision, the one that came nearest to it stands for all, and is said to.
    """
    ranked = sorted((told for told in decisions if told.counts), key=lambda one: rank(one.measured()), reverse=True)
    chosen = [told for told in ranked if reasons(told.measured())][:MOST] or ranked[:1]
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
    measured = told.measured(labels)
    why = _why(told, measured, words)
    for asked in asked_first(decision.talk, measured, told.families):
        agency = words.agencies(asked.agency) if asked.agency else ""
        yield TalkPick(text=say(asked.text, words.language), agency=agency, number=told.number, why=why)


def asked_first(questions: Iterable[TalkQuestion], told: Told, families: Mapping[str, str]) -> Iterator[TalkQuestion]:
    """Yield one question for everybody, and one for an agency of the ``families`` that parted."""
    asked = list(questions)
    yield from [question for question in asked if not question.agency][:1]
    parted = parting(told.split)[1] if "parted" in reasons(told) else None
    yield from [question for question in asked if families.get(question.agency) in (parted or ())][:1]


def _why(told: DecisionTold, measured: Told, words: Words) -> str:
    phrases = Phrases(("path", "prompts"), words.language)
    said = " ".join(sentences(measured, words.families, phrases))
    if said:
        return phrases.say("path-why-decision", n=told.number, reasons=said)
    return phrases.say("path-why-nearest", n=told.number, counts=_counted(told.counts or {}))


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
