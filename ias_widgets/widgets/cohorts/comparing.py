"""Two groups of cohorts beside each other, nobody in both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.widgets.cohorts.asking import of_side

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.cohorts.disclosure import Safe

__all__ = ["pairs_of_sides"]


def pairs_of_sides(safe: Safe, narrowed: Safe, versus: str, second: str) -> tuple[pd.DataFrame, pd.DataFrame, bool]:
    """Return the pairs of those chosen and of those put beside them, and whether the second were taken out of the first.

    What is told of either is told by itself; so leaving told groups out of the first gives away nothing.

    Parameters
    ----------
    safe
        Of everything.
    narrowed
        Of those chosen.
    versus
        The others, as `ias_widgets.widgets.cohorts.asking.of_side` takes them.
    second
        Purpose of the second test.
    """
    one, other = narrowed.pairs("before", second), of_side(safe, versus).pairs("before", second)
    what, _, value = versus.partition(":")
    inside = one[what].eq(value).fillna(value=False).astype(bool)
    return one[~inside], other, bool(inside.any())
