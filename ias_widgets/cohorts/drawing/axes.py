"""An axis that ends on round numbers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["axis"]

STEPS = (1, 2, 5)


def axis(values: Iterable[float], *, at_most: int = 8) -> tuple[tuple[float, float], float]:
    """Return the ends of an axis that holds zero and all values, and the distance of its lines.

    Examples
    --------
    >>> axis([2.0, 30.8])
    ((0, 35), 5)
    >>> axis([-3.2, 4.1])
    ((-4, 6), 2)
    """
    told = [value for value in values if math.isfinite(value)]
    low, high = min([0.0, *told]), max([0.0, *told])
    size = 1
    while True:
        for step in (size * times for times in STEPS):
            first, last = math.floor(low / step), max(math.ceil(high / step), 1)
            if last - first <= at_most:
                return (first * step, last * step), step
        size *= 10
