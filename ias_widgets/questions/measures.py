"""How far people who answered were from being of one mind: measures that every kind of question shares, each from 0 to 1.

- *division* of answers without an order, the larger of two: their normalised entropy, H / log m over the m things that
  could be chosen (Shannon 1948), 1 where all were chosen alike and 0 where all chose one; and the entropy of the two
  leading things between themselves where they have four fifths of the answers, so that 14 to 12 counts though a third
  had two. Where several things may be marked: the mean over the things of the entropy of marked and not marked.
- *dissent* of answers on a scale: 1 less the consensus of Tastle and Wierman (2007, International Journal of
  Approximate Reasoning 45, equation 3): 1 where half stand at either end, about 0.57 where all points have as many.
- *discord* of orders: 1 less Kendall's W (Kendall and Babington Smith 1939). Schmidt (1997, Decision Sciences 28)
  calls agreement weak up to W = 0.3.
- *distance* of two groups: the total variation distance of their answers, the share of one group that would have to
  answer otherwise for both to answer alike; on a scale the mean way, as a part of the whole scale, that answers would
  have to move (Wasserstein).
- *missed*: the share that answered otherwise than the experts' key.
"""

from __future__ import annotations

from itertools import combinations
from math import log, log2
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

__all__ = [
    "PARTED_POINTS", "Said", "Telling", "discord", "dissent", "distance", "division", "leading_of", "parting",
    "telling_of_counts", "telling_of_orders", "telling_of_scale",
]  # fmt: skip

DIVIDED = 0.95
"""From where on division speaks: two choices at 37 to 63."""
DISSENT = 0.45
"""From where on dissent speaks: a little less than as many at each point (0.57 of five points, 0.49 of twelve)."""
DISCORD = 0.7
"""From where on discord speaks: W up to 0.3."""
PARTED = 0.5
"""From where on the distance of two groups speaks: half of a group."""
PARTED_ON_SCALE = 0.25
"""The same on a scale: one point of five, which at the usual spread of a point is a large effect (Cohen 1988)."""
PARTED_POINTS = 0.25
"""The same for points shared out: a quarter of them."""
OF_TWO = 0.8
"""Share of the answers from which on two choices stand for all."""


class Said(NamedTuple):
    """A sentence of the catalogue ``prompts``: its key and what it needs."""

    key: str
    values: Mapping[str, Any]


class Telling(msgspec.Struct, frozen=True, kw_only=True):
    """What a tally says of how people answered, for the prompts of a talk.

    Attributes
    ----------
    shares
        The share of each thing that could be answered, in the things' order.
    ordered
        Whether that order means something, as on a scale.
    division, divided_from, divided
        How far people were from one mind, from where on that is worth a talk, and the sentence that says it.
    parted_from
        From which distance on two groups parted.
    mostly
        What most answered, or the middle of a scale, in words; empty where nothing leads.
    missed, beside
        The share that answered otherwise than the experts' key, and the sentence that says it; None without a key.
    """

    shares: dict[str, float] = {}
    ordered: bool = False
    division: float = 0.0
    divided_from: float = DIVIDED
    divided: Said | str = ""
    parted_from: float = PARTED
    mostly: str = ""
    missed: float | None = None
    beside: Said | str = ""


# ---- measures --------------------------------------------------------------------------------


def division(counts: Mapping[str, int]) -> float:
    """Return how far people who each chose one thing were from being of one mind.

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


def dissent(counts: Sequence[int]) -> float:
    """Return how far answers at equally spaced points were from one another.

    >>> dissent([5, 0, 0, 0, 5]), dissent([0, 8, 0]), round(dissent([2, 2, 2, 2, 2]), 2)
    (1.0, 0.0, 0.57)
    """
    total, wide = sum(counts), len(counts) - 1
    if not total or not wide:
        return 0.0
    mean = sum(place * count for place, count in enumerate(counts)) / total
    return abs(sum(count / total * log2(1 - abs(place - mean) / wide) for place, count in enumerate(counts) if count))


def discord(places: Mapping[str, Sequence[int]]) -> float:
    """Return how little people agreed on an order: for each thing, how many put it at each place.

    >>> discord({"a": [3, 0], "b": [0, 3]}), discord({"a": [2, 2], "b": [2, 2]})
    (0.0, 1.0)
    """
    things, people = len(places), sum(next(iter(places.values()), ()))
    if not people or things < 2:  # noqa: PLR2004
        return 0.0
    sums = [sum(place * count for place, count in enumerate(counts, 1)) for counts in places.values()]
    mean = sum(sums) / things
    agreed = 12 * sum((one - mean) ** 2 for one in sums) / (people**2 * (things**3 - things))
    return max(0.0, 1.0 - agreed)


def distance(one: Telling, other: Telling) -> float:
    """Return how far two groups' answers lie apart."""
    if not (one.shares and other.shares):
        return 0.0
    apart = [one.shares.get(id_, 0.0) - other.shares.get(id_, 0.0) for id_ in {**one.shares, **other.shares}]
    if one.ordered:
        below = [sum(apart[: place + 1]) for place in range(len(apart) - 1)]
        return sum(map(abs, below)) / max(1, len(below))
    whole = max(sum(one.shares.values()), sum(other.shares.values()))
    # where several things may be marked the shares are each of all: the largest difference speaks for them
    return sum(map(abs, apart)) / 2 if whole <= 1 + 1e-9 else max(map(abs, apart))


def parting(split: Mapping[str, Telling]) -> tuple[float, tuple[str, str] | None]:
    """Return the largest distance of two families, and who they are.

    >>> one = telling_of_counts({"a": 6, "b": 0}, 6, {})
    >>> parting({"uniformed": one, "labour": telling_of_counts({"a": 1, "b": 3}, 4, {})})
    (0.75, ('uniformed', 'labour'))
    """
    best: tuple[float, tuple[str, str] | None] = (0.0, None)
    for pair in combinations(split, 2):
        found = distance(split[pair[0]], split[pair[1]])
        if found > best[0]:
            best = (found, pair)
    return best


def leading_of(counts: Mapping[str, float]) -> str | None:
    """Return the choice that most took; None where several lead together."""
    most = max(counts.values(), default=0)
    first = [id_ for id_, count in counts.items() if count == most]
    return first[0] if most and len(first) == 1 else None


# ---- what a tally tells ------------------------------------------------------------------------


def telling_of_counts(counts: Mapping[str, int], people: int, labels: Mapping[str, str]) -> Telling:
    """Return what counts of people tell; of more marks than people, each thing stands for itself."""
    if not people or not counts:
        return Telling()
    leading = leading_of(counts)
    several = sum(counts.values()) != people
    bits = [_entropy((count, people - count)) for count in counts.values() if count <= people]
    return Telling(
        shares={id_: count / people for id_, count in counts.items()},
        division=sum(bits) / len(counts) if several else division(counts),
        divided=_marked(counts, people, labels) if several else _divided(counts),
        mostly=labels.get(leading, leading) if leading else "",
    )


def _divided(counts: Mapping[str, int]) -> Said:
    first = sorted(counts.values(), reverse=True)
    if _between_two(counts) >= DIVIDED:
        return Said("prompts-why-divided", {"first": first[0], "second": first[1]})
    return Said("prompts-why-scattered", {"counts": " : ".join(map(str, first))})


def _marked(counts: Mapping[str, int], people: int, labels: Mapping[str, str]) -> Said:
    told = ", ".join(f"{labels.get(id_, id_)}: {counts[id_]}" for id_ in sorted(counts, key=lambda id_: -counts[id_]))
    return Said("prompts-why-marked", {"counts": told, "of": people})


def telling_of_scale(counts: Sequence[int], names: Sequence[str], middle: str) -> Telling:
    """Return what counts of people at equally spaced points tell; ``middle`` is the median in words."""
    people = sum(counts)
    if not people:
        return Telling()
    return Telling(
        shares={name: count / people for name, count in zip(names, counts, strict=True)},
        ordered=True,
        division=dissent(counts),
        divided_from=DISSENT,
        divided=Said("prompts-why-wide", _span(counts, names)),
        parted_from=PARTED_ON_SCALE,
        mostly=middle,
    )


def _span(counts: Sequence[int], names: Sequence[str]) -> dict[str, Any]:
    """Return how many answered in the lower and the upper half of a scale: a point in the middle is in neither."""
    half = len(counts) // 2
    low, high = counts[:half], counts[len(counts) - half :]
    return {"low": sum(low), "high": sum(high), "least": names[0], "most": names[-1]}


def telling_of_orders(places: Mapping[str, Sequence[int]], people: int, labels: Mapping[str, str]) -> Telling:
    """Return what orders tell, given for each thing how many put it at each place; groups part by what they put first."""
    first = {id_: counts[0] for id_, counts in places.items() if counts}
    said = telling_of_counts(first, people, labels)
    if not said.shares or any(sum(counts) != people for counts in places.values()):
        return said  # only some of the things were put in order: their first places speak for them
    most = sorted(first, key=lambda id_: -first[id_])
    told = ", ".join(f"{labels.get(id_, id_)}: {first[id_]}" for id_ in most if first[id_])
    return msgspec.structs.replace(
        said, division=discord(places), divided_from=DISCORD, divided=Said("prompts-why-orders", {"counts": told})
    )
