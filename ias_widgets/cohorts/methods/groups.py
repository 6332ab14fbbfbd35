"""A mean of people who come in groups: how alike those of one group are, and what that does to the interval.

A model with random intercepts for groups, or for groups within groups, fitted by restricted maximum likelihood from
the sizes, means and inner squares of the groups. Two things are done by hand here that statsmodels' ``MixedLM`` was
meant for: on the ``pastes`` data it stops short of the printed digits (batch 1.658 for 1.657), and on 1,000 groups of
50 it takes 12 s and ends in a singular matrix. A test holds the two against each other where both answer.

The interval is cluster-robust: CR2 with Satterthwaite's degrees of freedom (Bell & McCaffrey 2002; Pustejovsky &
Tipton 2018), which keeps its level with few groups of unlike sizes, whatever the model takes for granted. Measured
on 2,000 simulated programmes of 13 trainings with 10 to 29 people and an ICC of .06: the 95 % interval holds the
truth in 95.4 %; the model's own, by z, in 92.3 %; that of a plain mean in 79.8 %.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import ArrayLike

__all__ = ["FEW", "GroupedMean", "grouped_mean", "single_mean"]

FEW = 5
"""Groups below which they are described, not modelled: a variance of fewer says nothing."""
NOTHING = 1e-20
"""A variance below this share of the squared values is what rounding leaves of none."""


@dataclass(frozen=True, kw_only=True)
class GroupedMean:
    """A mean, and how its variance is shared out.

    Attributes
    ----------
    mean
        In the unit of the values: the model's, so that large groups weigh more, but less than by their size.
    se
        Its standard error, robust to the model (CR2); `df` degrees of freedom go with it.
    model_se
        Its standard error as the model has it.
    between, within, residual
        Variances of the outer groups, of the groups inside them (None where one level was fitted), and of people.
    groups, n
        Outer groups and people.
    size
        People in a group as the design effect counts them: the mean size weighted by size.
    singular
        True where groups differ no more than people by chance do: `between` is then 0.
    """

    mean: float
    se: float
    df: float
    model_se: float
    between: float
    within: float | None
    residual: float
    groups: int
    n: int
    size: float
    singular: bool

    @property
    def icc(self) -> float | None:
        """Share of the variance that lies between groups, 0 to 1; None where nothing varies."""
        grouped = self.between + (self.within or 0.0)
        whole = grouped + self.residual
        return grouped / whole if whole > 0 else None

    @property
    def design_effect(self) -> float | None:
        """By how much the groups swell the variance of a plain mean: 1 + (size - 1) ICC (Kish 1965)."""
        return None if self.icc is None else 1 + (self.size - 1) * self.icc

    def interval(self, level: float = 0.95) -> tuple[float, float]:
        """Return the mean's interval, by Student's t on `df` degrees of freedom."""
        from scipy.special import stdtrit  # noqa: PLC0415

        reach = float(stdtrit(self.df, 0.5 + level / 2)) * self.se
        return self.mean - reach, self.mean + reach

    @property
    def p(self) -> float | None:
        """P value against no gain at all, two-sided; None where nothing varies."""
        from scipy.special import stdtr  # noqa: PLC0415

        return 2 * float(stdtr(self.df, -abs(self.mean) / self.se)) if self.se > 0 else None


class _Level(NamedTuple):
    """Inner groups: sizes, means, the place of their outer group; how many outer ones; squares within inner groups."""

    sizes: np.ndarray
    means: np.ndarray
    outer: np.ndarray
    many: int
    squares: float
    nested: bool


def grouped_mean(
    values: ArrayLike,
    groups: ArrayLike,
    inner: ArrayLike | None = None,
) -> GroupedMean:
    """Fit a mean with random intercepts of groups, and of ``inner`` groups inside them where they are given.

    Parameters
    ----------
    values
        One a person, none missing.
    groups
        The group of each: a cohort; or, above cohorts, a place.
    inner
        The group inside the group: a cohort in a place. Names need be unique only within a group.

    Raises
    ------
    ValueError
        With fewer than two groups: `single_mean` is for them.

    Examples
    --------
    >>> fit = grouped_mean([1, 2, 3, 5, 6, 7], list("aaabbb"))
    >>> fit.mean, round(fit.df, 6), round(fit.icc, 3)
    (4.0, 1.0, 0.885)
    """
    import numpy as np  # noqa: PLC0415

    level = _levels(values, groups, inner)
    if level.many < 2:  # noqa: PLR2004
        raise ValueError(f"grouped_mean: expected at least two groups, found {level.many}")
    n, one_each = int(level.sizes.sum()), level.nested and len(level.sizes) == level.many
    spread = level.squares + float((level.sizes * (level.means - level.means.mean()) ** 2).sum())
    nothing = NOTHING * n * float((level.means**2).max())
    if level.squares <= max(nothing, NOTHING * spread):  # everybody of a group gained the same: only groups differ
        ratios = (0.0, 0.0) if spread <= nothing else (1e9, 0.0)
    else:
        ratios = _ratios(level, two=level.nested and not one_each)
    weights, means, squares = _added(level, *ratios)
    mean = float((weights * means).sum() / weights.sum())
    residual = squares / (n - 1) if spread > nothing else 0.0
    share = weights / weights.sum()
    robust = float((share**2 * (means - mean) ** 2 / (1 - share)).sum()) if spread > nothing else 0.0
    sizes = np.bincount(level.outer, weights=level.sizes)
    return GroupedMean(
        mean=mean, se=math.sqrt(robust), df=_degrees(share), model_se=math.sqrt(residual / weights.sum()),
        between=ratios[0] * residual, within=ratios[1] * residual if level.nested else None, residual=residual,
        groups=level.many, n=n, size=float((sizes**2).sum() / n), singular=ratios[0] == 0,
    )  # fmt: skip


def single_mean(values: ArrayLike) -> GroupedMean:
    """Return the plain mean of one group, or of groups too few for a model, with Student's t over people."""
    import numpy as np  # noqa: PLC0415

    told = np.asarray(values, dtype=float)
    n = len(told)
    variance = float(told.var(ddof=1)) if n > 1 else math.nan
    if variance <= NOTHING * float((told**2).max()):
        variance = 0.0
    se = math.sqrt(variance / n)
    return GroupedMean(
        mean=float(told.mean()), se=se, df=n - 1, model_se=se, between=0.0, within=None, residual=variance,
        groups=1, n=n, size=float(n), singular=True,
    )  # fmt: skip


def _levels(values: object, groups: object, inner: object) -> _Level:
    import numpy as np  # noqa: PLC0415
    import pandas as pd  # noqa: PLC0415

    told = np.asarray(values, dtype=float)
    outer, names = pd.factorize(np.asarray(groups, dtype=object))
    if inner is None:
        codes, owner = outer, np.arange(len(names))
    else:
        inside, inner_names = pd.factorize(np.asarray(inner, dtype=object))
        codes, kept = pd.factorize(outer * len(inner_names) + inside)
        owner = kept // len(inner_names)
    sizes = np.bincount(codes).astype(float)
    means = np.bincount(codes, weights=told) / sizes
    squares = float(((told - means[codes]) ** 2).sum())
    return _Level(sizes, means, owner, len(names), squares, nested=inner is not None)


def _added(level: _Level, outer: float, inner: float) -> tuple[np.ndarray, np.ndarray, float]:
    """Weights and means of outer groups, and all squares, at variances given as ratios to that of people."""
    import numpy as np  # noqa: PLC0415

    precise = 1 / (inner + 1 / level.sizes)
    sums = np.bincount(level.outer, weights=precise)
    means = np.bincount(level.outer, weights=precise * level.means) / sums
    weights = 1 / (outer + 1 / sums)
    mean = (weights * means).sum() / weights.sum()
    squares = level.squares + (precise * (level.means - means[level.outer]) ** 2).sum()
    return weights, means, float(squares + (weights * (means - mean) ** 2).sum())


def _ratios(level: _Level, *, two: bool) -> tuple[float, float]:
    """Variances of groups, as ratios to that of people, that make the restricted likelihood greatest."""
    import numpy as np  # noqa: PLC0415
    from scipy.optimize import minimize  # noqa: PLC0415

    n = level.sizes.sum()

    def unlikely(roots: np.ndarray) -> float:
        outer, inner = roots[0] ** 2, (roots[1] ** 2 if two else 0.0)
        weights, _, squares = _added(level, outer, inner)
        spread = inner + 1 / level.sizes
        sums = np.bincount(level.outer, weights=1 / spread)
        told = (n - 1) * np.log(squares) + np.log(level.sizes * spread).sum() + np.log1p(outer * sums).sum()
        return float(told + np.log(weights.sum()))

    starts = (np.array([0.2, 0.2]), np.array([1.5, 1.5])) if two else (np.array([0.3]),)
    close = {"xatol": 1e-9, "fatol": 1e-11, "maxiter": 4000}
    best = min(
        (minimize(unlikely, start, method="Nelder-Mead", options=close) for start in starts), key=lambda told: told.fun
    )
    found = [float(root**2) for root in best.x]
    return tuple(0.0 if ratio < 1e-7 else ratio for ratio in (*found, 0.0)[:2])  # type: ignore[return-value]  # noqa: PLR2004


def _degrees(share: np.ndarray) -> float:
    """Satterthwaite's degrees of freedom of the CR2 variance of a weighted mean, under the model that weighed it."""
    spread = share**2 / (1 - share)
    own = spread**2 * (1 / share - 1) ** 2
    return float(1 / (own.sum() + spread.sum() ** 2 - (spread**2).sum()))
