"""Counts rounded to base 3, by a key: asked twice, the same count gives the same answer.

A count that is a multiple of three stays; another goes to one of its two neighbours, to the nearer one with probability
2/3, so that sums of many are right on average. What is drawn is a keyed hash of the cell's name (film, scene,
question, round, choice, cohort, family), not of the count and not of who asks: no filter and no repetition draws anew, and
whoever does not hold the programme's key cannot draw it themselves.

**Rounded are base cells**, one told group and one choice each; every other figure is a sum of them. So two selections that
differ by a group differ by its rounded counts, and by nothing else: subtracting tells what was told.

**What is known beside.** Those who were there know how many answered, the rooms' screens said so. A rounded count of 12 stands
for 10 to 14; where the choices of one question were all rounded down, the number of those who answered would say
that all were. Such a draw is drawn again (with the next number in its hash) until each count of the group may have at
least `LEFT` values, to somebody who knows how many answered. Whether a draw stands is computed from what comes out and from
that number alone, never from the counts: so drawing again tells nothing.

**What remains.** Of the values that a count may have, the nearer are likelier. A count told again and again while people are
added one at a time could be followed; therefore a told group never grows by fewer than ten (`blocks`, `stages`).
"""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["BASE", "LEFT", "OF_NOBODY", "possible", "rounded", "rounding_key"]

OF_NOBODY = b"ias-synthetic: figures of people who never were"
"""A programme key for synthetic programmes: there is nobody to protect, and everybody sees the same figures."""
BASE = 3
LEFT = 3
"""Values that a rounded count may have at least, to somebody who knows how many answered."""
DRAWS = 256


def rounding_key(programme_key: bytes) -> bytes:
    """Return the key of a programme's rounding, made of the programme's own, which also makes linking codes."""
    return hmac.digest(programme_key, b"ias-rounding:1", "sha256")


def rounded(
    counts: Sequence[int], cells: Sequence[str], key: bytes, *, people: int, adds_up: bool
) -> tuple[int, ...] | None:
    """Round the counts of one told group, choice by choice; None where no draw would leave them open.

    Parameters
    ----------
    counts
        People by choice.
    cells
        A name of each base cell, the same whenever it is asked for.
    key
        As `rounding_key` gives it.
    people
        How many answered.
    adds_up
        Whether each of them chose one thing, so that the counts make up ``people``.

    Examples
    --------
    >>> rounded([14, 5, 3, 0], ["a", "b", "c", "d"], b"key", people=22, adds_up=True)
    (12, 3, 3, 0)
    """
    for draw in range(DRAWS):
        drawn = tuple(_one(count, f"{draw}|{cell}", key) for count, cell in zip(counts, cells, strict=True))
        if all(high - low + 1 >= LEFT for low, high in possible(drawn, people=people, adds_up=adds_up)):
            return drawn
    return None


def possible(drawn: Sequence[int], *, people: int, adds_up: bool) -> list[tuple[int, int]]:
    """Return the least and the greatest value that each rounded count may stand for, where ``people`` is known."""
    off = BASE - 1
    lows, highs = [max(0, one - off) for one in drawn], [min(people, one + off) for one in drawn]
    if not adds_up:
        return list(zip(lows, highs, strict=True))
    least, most = sum(lows), sum(highs)
    return [
        (max(low, people - (most - high)), min(high, people - (least - low)))
        for low, high in zip(lows, highs, strict=True)
    ]


def _one(count: int, cell: str, key: bytes) -> int:
    over = count % BASE
    if over == 0:
        return count
    drawn = int.from_bytes(hashlib.blake2b(cell.encode(), key=key[:64], digest_size=8).digest()) / 2**64
    return count - over + (BASE if drawn < over / BASE else 0)
