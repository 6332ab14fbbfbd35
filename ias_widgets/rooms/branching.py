"""Which way a film goes after a vote: the rules, their ties, and the minority's way."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from ias_widgets.rooms.wire import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ias_widgets.rooms.state import Ask, Room, Round

__all__ = ["large_enough", "minority", "outcome"]


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
    leading, enough = _leading(room, ask, ask.counted[-1])
    if ask.rule == "facilitator":
        choice, tied, reason = None, [], "facilitator"
    elif not enough:
        choice, tied, reason = None, [], "too_few"
    elif len(leading) == 1:
        choice, tied, reason = leading[0], [], ""
    else:
        choice, tied, reason = None, leading, "tie"
    return Outcome(rule=ask.rule, way="rule", choice=choice, tied=tied, reason=reason, taken=False)  # type: ignore[arg-type]


def _leading(room: Room, ask: Ask, round_: Round) -> tuple[list[str], bool]:
    """Return the choices that lead, and whether enough people answered for it to be told."""
    order = ask.question.choice_ids()
    k = ask.question.k
    if ask.rule == "agency":
        mine = [vote.value for id_, vote in round_.votes.items() if room.persons[id_].agency == ask.agency]
        return _plurality(Counter(mine), order), len(mine) >= k
    if ask.rule == "family":
        return _plurality(_votes_of_families(room, ask, round_), order), large_enough(round_, k)
    return _plurality(_counts(round_), order), large_enough(round_, k)


def _counts(round_: Round) -> Counter[str]:
    counts: Counter[str] = Counter(vote.value for vote in round_.votes.values())
    counts.update(round_.hands)
    return counts


def _votes_of_families(room: Room, ask: Ask, round_: Round) -> Counter[str]:
    """One family, one vote: families with fewer than k answers vote together as one; a family at odds with itself has none."""
    answers: dict[str, list[str]] = defaultdict(list)
    for id_, vote in round_.votes.items():
        answers[room.family(id_, ask.grouping) or ""].append(vote.value)
    k = ask.question.k
    pooled = [value for family, values in answers.items() if not family or len(values) < k for value in values]
    groups: Iterable[list[str]] = [values for family, values in answers.items() if family and len(values) >= k]
    votes: Counter[str] = Counter()
    for values in [*groups, *([pooled] if len(pooled) >= k else [])]:
        first = _plurality(Counter(values), ask.question.choice_ids())
        if len(first) == 1:
            votes[first[0]] += 1
    return votes


def _plurality(counts: Mapping[str, int], order: Iterable[str]) -> list[str]:
    most = max(counts.values(), default=0)
    return [choice for choice in order if counts.get(choice, 0) == most] if most else list(order)


def minority(ask: Ask) -> str | None:
    """Return the way fewest people chose, but at least one; None before closing, or where too few answered.

    Of ways chosen equally seldom the first stands for all; where only one way was chosen there is
    no minority.
    """
    if ask.rule is None or not ask.counted or not large_enough(ask.counted[-1], ask.question.k):
        return None
    counts = _counts(ask.counted[-1])
    chosen = [choice for choice in ask.question.choice_ids() if counts[choice]]
    if len(chosen) < 2:
        return None
    return min(chosen, key=lambda choice: counts[choice])
