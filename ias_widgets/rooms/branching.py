"""Which way a film goes after a vote: the rules, their ties, and the minority's way.

Hands belong to no agency. Under ``most`` each hand counts as an answer; under ``family`` all hands
vote with those who have no family that can be shown; under ``agency`` they do not count.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ias_widgets.rooms.groups import groups, safe_part
from ias_widgets.rooms.parts import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ias_widgets.rooms.state import Ask, Room, Round, Vote

__all__ = ["large_enough", "leading", "minority", "minority_of", "outcome"]


def large_enough(round_: Round, k: int) -> bool:
    """Whether a round's whole result may be shown.

    Hands are counted in the open, so the tablets must be none or at least k by themselves:
    otherwise the result minus the hands would tell of a small group.
    """
    tablets = len(round_.votes)
    return tablets >= k or (tablets == 0 and round_.answered > 0)


def outcome(room: Room, ask: Ask) -> Outcome | None:
    """Return the way that the last closed round gives; None where the question leads nowhere or is not closed."""
    if ask.rule is None or not ask.counted:
        return None
    if ask.branch is not None:
        branch = ask.branch
        return Outcome(
            rule=ask.rule, way=branch.way, choice=branch.choice, tied=list(branch.tied), reason="", taken=True
        )
    first = None if ask.rule == "facilitator" else leading(room, ask)
    alone = first is not None and len(first) == 1
    return Outcome(
        rule=ask.rule,
        way="rule",
        choice=first[0] if first and alone else None,
        tied=list(first) if first and not alone else [],
        reason="facilitator" if ask.rule == "facilitator" else "too_few" if first is None else "" if alone else "tie",
        taken=False,
    )


def leading(room: Room, ask: Ask) -> list[str] | None:
    """Return the choices that lead the last closed round by the ask's rule; None where too few answered to tell."""
    round_, order = ask.counted[-1], ask.question.choice_ids()
    if ask.rule == "agency":
        mine = safe_part(room, ask, round_, ask.agency)
        return None if mine is None else _plurality(_votes(mine), order)
    if not large_enough(round_, ask.question.k):
        return None
    if ask.rule == "family":
        return _of_families(room, ask, round_)
    return _plurality(_counts(round_), order)


def _votes(votes: Mapping[str, Vote]) -> Counter[str]:
    return Counter(vote.value for vote in votes.values())


def _counts(round_: Round) -> Counter[str]:
    return _votes(round_.votes) + Counter(round_.hands)


def _of_families(room: Room, ask: Ask, round_: Round) -> list[str]:
    """One family, one vote, by the groups that the screen may show.

    Whoever has no family that can be shown votes together, as one. A group at odds with itself
    has no vote; where all are, what leads in any of them is tied.
    """
    order = ask.question.choice_ids()
    found = groups(room, ask, round_)
    rest = _votes(found.left_out) + Counter(round_.hands)
    first = [_plurality(counts, order) for counts in [*map(_votes, found.shown.values()), rest] if counts]
    votes = Counter(choices[0] for choices in first if len(choices) == 1)
    return _plurality(votes, order) if votes else [id_ for id_ in order if any(id_ in choices for choices in first)]


def _plurality(counts: Mapping[str, int], order: Iterable[str]) -> list[str]:
    most = max(counts.values())
    return [choice for choice in order if counts.get(choice, 0) == most]


def minority(ask: Ask) -> str | None:
    """Return the way fewest people chose, but at least one; None before closing, or where too few answered.

    Of ways chosen equally seldom the first stands for all; where all ways that were chosen were
    chosen equally often there is no minority.
    """
    if ask.rule is None or ask.open_round or not ask.counted or not large_enough(ask.counted[-1], ask.question.k):
        return None
    counts = _counts(ask.counted[-1])
    chosen = [choice for choice in ask.question.choice_ids() if counts[choice]]
    if len({counts[choice] for choice in chosen}) <= 1:
        return None
    return min(chosen, key=lambda choice: counts[choice])


def minority_of(room: Room) -> tuple[Ask, str] | None:
    """Return the decision whose minority's way can be played now, and that way; None where there is none.

    It is the decision at hand; at a scene just reached, the one that led to it, unless it was the
    minority's way that led there.
    """
    ask, walk = room.ask, room.walks.get(room.step, ())
    if room.what_if:
        return None
    if ask is None or not (ask.open_round or ask.counted):
        before = walk[-2].ask if len(walk) > 1 else None
        ask = room.asks[before] if before else None
    choice = minority(ask) if ask else None
    if ask is None or choice is None or (ask.branch and ask.branch.choice == choice):
        return None
    return ask, choice
