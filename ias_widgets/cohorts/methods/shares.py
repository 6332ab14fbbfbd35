"""Intervals of shares, of what is drawn from them, and of differences between two."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["drawn_counts", "ends", "newcombe", "normal_quantile", "wilson"]


def normal_quantile(level: float) -> float:
    """Return z of a two-sided interval: 1.96 at 0.95."""
    from scipy.special import ndtri  # noqa: PLC0415

    return float(ndtri((1 + level) / 2))


def wilson(found: int, of: int, level: float = 0.95) -> tuple[float, float]:
    """Return the score interval of a share, 0 to 1, by hand.

    After E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
    Statistical Association 22, 1927, 209-212; without a correction for continuity.

    Examples
    --------
    >>> [round(end, 4) for end in wilson(81, 263)]
    [0.2553, 0.3662]
    """
    if of < 1:
        return 0.0, 1.0
    z = normal_quantile(level)
    share, spread = found / of, z * z / of
    middle = share + spread / 2
    half = z * (share * (1 - share) / of + spread / (4 * of)) ** 0.5
    return max(0.0, (middle - half) / (1 + spread)), min(1.0, (middle + half) / (1 + spread))


def newcombe(one: tuple[int, int], other: tuple[int, int], level: float = 0.95) -> tuple[float, float]:
    """Return the interval of the difference of two independent shares, ``one`` minus ``other``, each (found, of).

    After R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
    methods", Statistics in Medicine 17, 1998, 873-890, method 10: square and add the ends of both Wilson intervals.

    Examples
    --------
    >>> [round(end, 4) for end in newcombe((56, 70), (48, 80))]
    [0.0524, 0.3339]
    """
    low1, high1 = wilson(*one, level)
    low2, high2 = wilson(*other, level)
    share1, share2 = one[0] / one[1], other[0] / other[1]
    apart = share1 - share2
    return apart - hypot(share1 - low1, high2 - share2), apart + hypot(high1 - share1, share2 - low2)


def ends(drawn: NDArray[np.float64], level: float) -> tuple[float, float]:
    """Return the middle part of what a bootstrap drew: its percentile interval."""
    import numpy as np  # noqa: PLC0415

    outside = (1 - level) / 2
    low, high = np.nanquantile(drawn, [outside, 1 - outside])
    return float(low), float(high)


def drawn_counts(counts: NDArray[Any], times: int, seed: int) -> NDArray[np.int64]:
    """Return ``times`` tables like ``counts``, each row drawn anew with its own number of people.

    Parameters
    ----------
    counts
        People by group (row) and value (column); any number of leading axes, rows of nobody stay empty.
    times
        How often.
    seed
        Of the chance: the same interval every time.

    Returns
    -------
    numpy.ndarray
        With ``times`` as its first axis.
    """
    import numpy as np  # noqa: PLC0415

    whole = np.asarray(counts, dtype=np.int64)
    flat = whole.reshape(-1, whole.shape[-1])
    of = flat.sum(axis=1)
    shares = flat / np.maximum(of, 1)[:, None]
    shares[of == 0] = 1 / flat.shape[1]
    drawn = np.random.default_rng(seed).multinomial(of, shares, size=(times, len(flat)))
    return drawn.reshape(times, *whole.shape)
