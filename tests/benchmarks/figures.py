"""Percentiles and rounding: what turns times into figures."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["in_ms", "median", "percentile"]


def percentile(values: Sequence[float], part: float) -> float:
    """Return the smallest value that at least ``part`` percent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * part // 100).__int__() - 1)]


def median(values: Sequence[float]) -> float:
    """Return the median."""
    return statistics.median(values)


def in_ms(seconds: float) -> float:
    """Return milliseconds with one digit behind the point."""
    return round(seconds * 1000, 1)
