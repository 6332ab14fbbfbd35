"""What the closed rounds of a question add up to, with small groups protected."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from ias_widgets.rooms.branching import large_enough, outcome
from ias_widgets.rooms.groups import enough, groups
from ias_widgets.rooms.parts import FamilyResult, Result, RoundResult, Shift

if TYPE_CHECKING:
    from ias_widgets.rooms.state import Ask, Room, Round, Vote

__all__ = ["NO_TEXTS", "Texts", "compared", "result_of", "tally"]

NO_TEXTS: Mapping[str, str] = MappingProxyType({})


Texts = Mapping[str, str]
"""What people wrote, by the ids of their writings: those that a caller may read."""


def result_of(room: Room, ask: Ask, language: str = "", texts: Texts = NO_TEXTS) -> Result | None:
    """Return the result of the closed rounds, None where there are none. The caller decides who may see it.

    Parameters
    ----------
    language
        Of what is told in words; without it nothing is.
    texts
        What was written and released, for a kind whose answers are words.
    """
    rounds = ask.counted
    if not rounds:
        return None
    question = ask.question
    found = groups(room, ask, rounds[-1])
    split = [_family(ask, family, votes, language, texts) for family, votes in found.shown.items()]
    divided = found.split and question.splits
    return Result(
        k=question.k,
        rounds=[_round(ask, round_, number, language, texts) for number, round_ in enumerate(rounds, 1)],
        split=split if divided else None,
        left_out=len(found.left_out) if divided else 0,
        shift=_shift(ask, *rounds[-2:]) if len(rounds) > 1 else None,
        outcome=outcome(room, ask),
        key=question.key(language) if language else None,
        across=question.across({one.family: one.tally for one in split}, language) if divided and language else None,
    )


def _family(ask: Ask, family: str, votes: Mapping[str, Vote], language: str, texts: Texts) -> FamilyResult:
    counted = tally(ask, votes, texts=texts)
    told = ask.question.told(counted, language) if language else []
    return FamilyResult(family=family, answered=len(votes), tally=counted, told=told)


def _round(ask: Ask, round_: Round, number: int, language: str, texts: Texts) -> RoundResult:
    shown = large_enough(round_, ask.question.k)
    counted = tally(ask, round_.votes, round_.hands, texts) if shown else None
    return RoundResult(
        number=number,
        answered=round_.answered,
        present=max(round_.present, round_.answered),
        hands=round_.raised,
        tally=counted,
        told=ask.question.told(counted, language) if counted is not None and language else [],
    )


def tally(
    ask: Ask, votes: Mapping[str, Vote], hands: Mapping[str, int] | None = None, texts: Texts = NO_TEXTS
) -> dict[str, Any]:
    """Count answers: always from the answers themselves.

    Of a kind that writes, an answer is its words, in the order of ``texts``; None where they may not be read.
    """
    if ask.question.writes:
        own = {vote.value["writing"] for vote in votes.values()}
        read = [words for id_, words in texts.items() if id_ in own]
        return ask.question.tally([*read, *[None] * (len(own) - len(read))])
    return ask.question.tally((vote.value for vote in votes.values()), hands)


def _shift(ask: Ask, before: Round, after: Round) -> Shift | None:
    """Count who changed, of those who are compared; None where too few are, and where answers are words."""
    if ask.question.writes:
        return None
    those = compared(ask, before, after)
    if len(those) < ask.question.k:
        return None
    changed = sum(not ask.question.same(before.votes[id_].value, after.votes[id_].value) for id_ in those)
    return Shift(both=len(those), changed=changed)


def compared(ask: Ask, before: Round, after: Round) -> list[str]:
    """Return who is compared between two rounds: those who answered both, but for a few.

    Where somebody, but fewer than k, answered only one of the two, the number who changed and the
    two results would together give their answers away (with two choices already its parity does).
    Then as many of the others as are needed are left out of the comparison, so that those not
    compared are k or more in either round. Who that is follows from participants' ids, which are
    drawn by lot, never from what they answered.
    """
    k = ask.question.k
    both = sorted(before.votes.keys() & after.votes.keys())
    once = [len(round_.votes) - len(both) for round_ in (before, after)]
    return both if all(enough(few, k) for few in once) else both[: max(0, len(both) - k + min(once))]
