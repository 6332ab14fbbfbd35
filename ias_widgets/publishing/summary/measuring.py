"""How divided a room was over a question, from results that may be shown and from nothing else.

Two measures, both from 0 (all alike) to 1:

- *spread*: the entropy of the answers of the last vote, divided by that of answers spread evenly over all choices
  (Shannon 1948, section 6). Where several choices may be marked: the mean over the choices of the entropy in bits of
  marked and not marked.
- *gap*: the largest difference between the shares of two shown families that gave the same answer.

A question is as divided as the larger of the two says.
"""

from __future__ import annotations

from itertools import combinations
from math import log, log2
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.publishing.summary.gathering import Put

__all__ = ["Gap", "changed", "divided", "gap", "spread"]


class Gap(NamedTuple):
    """Two families and the choice over which they differ most: the one that chose it more often stands first."""

    size: float
    choice: str
    more: str
    less: str


def spread(put: Put) -> float:
    """Return the spread of the last vote; 0 where it may not be shown."""
    last = put.result.rounds[-1] if put.result and put.open else None
    counts: dict[str, int] = (last.tally or {}).get("counts", {}) if last else {}
    if last is None or len(counts) < 2 or not sum(counts.values()):  # noqa: PLR2004
        return 0.0
    if sum(counts.values()) != last.answered:
        return sum(_bits(count / last.answered) for count in counts.values()) / len(counts)
    shares = [count / last.answered for count in counts.values() if count]
    return -sum(share * log(share) for share in shares) / log(len(counts))


def _bits(share: float) -> float:
    return 0.0 if share in (0.0, 1.0) else -share * log2(share) - (1 - share) * log2(1 - share)


def gap(put: Put) -> Gap | None:
    """Return the largest gap between two shown families; None where no split may be shown."""
    split = put.result.split if put.result and put.open else None
    shares = {family.family: _shares(family.tally, family.answered) for family in split or []}
    found = [
        Gap(
            abs(ours[choice] - theirs[choice]),
            choice,
            *((one, other) if ours[choice] > theirs[choice] else (other, one)),
        )
        for (one, ours), (other, theirs) in combinations(shares.items(), 2)
        for choice in ours
    ]
    return max(found, key=lambda one: one.size, default=None)


def _shares(tally: Mapping[str, Mapping[str, int]], answered: int) -> dict[str, float]:
    return {choice: count / answered for choice, count in tally.get("counts", {}).items()}


def changed(put: Put) -> float:
    """Return the share of those compared who changed their answer; 0 where that may not be told."""
    shift = put.result.shift if put.result and put.open else None
    return shift.changed / shift.both if shift else 0.0


def divided(put: Put) -> float:
    """Return how divided the room was; below 0 where nothing of it may be shown."""
    if not put.open:
        return -1.0
    widest = gap(put)
    return max(spread(put), widest.size if widest else 0.0)
