"""How much of the room left to grow was taken? Hake's normalised gain on class means, and ANCOVA beside it.

Of a class (a cohort) the gain is ``(after - before) / (1 - before)`` on its means, not the mean of people's own gains
(Hake 1998, Am. J. Phys. 66, 64-74); of several classes it is the mean of theirs, with its standard deviation. Below .3
it is low, from .7 on high.
"""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.groups import FEW
from ias_widgets.cohorts.saying import interval, number, p_value, percent

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["BANDS", "ClassGain", "NormalisedGain", "class_gain", "normalised_gain"]

BANDS = (0.3, 0.7)
"""Gains below the first are low, from the second on high."""


def class_gain(before: float, after: float) -> float | None:
    """Return a class's normalised gain of its mean shares; None where it had no room to grow.

    >>> class_gain(0.40, 0.64)
    0.4
    """
    return round(float((after - before) / (1 - before)), 12) if before < 1 else None


class ClassGain(NamedTuple):
    """A class: its name, people, mean shares before and after, and normalised gain (None without room to grow)."""

    cohort: str
    people: int
    before: float
    after: float
    gain: float | None


class Ancova(NamedTuple):
    """The test after on the test before: ``slope`` with its error, and each group's mean after at the same mean before.

    ``p`` is that of the groups' differences; None with one group. ``clusters``: cohorts by which errors are robust, 0
    where they are not.
    """

    slope: float
    slope_se: float
    at: float
    adjusted: tuple[tuple[str, float], ...]
    p: float | None
    clusters: int


@dataclass(frozen=True, kw_only=True)
class NormalisedGain(Finding):
    """Normalised gain. ``estimate``: mean of the classes' gains, 1 being all there was to gain; n: people.

    ``interval`` is Student's t over classes, None where there are fewer than five; of one class it is that of a ratio
    of means over its people. ``sd``: spread of the classes' gains. ``full``: classes that had no room to grow.
    """

    method: ClassVar[str] = "normalised_gain"
    classes: tuple[ClassGain, ...]
    sd: float | None = None
    ancova: Ancova | None = None

    @property
    def full(self) -> int:
        """Classes left out: everybody had everything right before."""
        return sum(told.gain is None for told in self.classes)

    @property
    def band(self) -> str:
        """``low``, ``medium`` or ``high``."""
        low, high = BANDS
        gain = self.estimate or 0.0
        return "low" if gain < low else "high" if gain >= high else "medium"

    def sentence(self) -> str:
        """Return the share of the room to grow that was taken, its band, and its interval or spread."""
        if self.few is None and self.estimate is None:
            return self.said("normalised-gain-full")
        key = "fell" if (self.estimate or 0) < 0 else self.band
        spread = self._spread
        return self.said(
            f"normalised-gain-{key}",
            gain=number(self.estimate, 2, self.language),
            spread=f" {spread}" if spread else "",
        )

    @property
    def _spread(self) -> str:
        if self.interval is not None:
            return interval(self.interval, 2, self.language)
        return "" if self.sd is None else f"± {number(self.sd, 2, self.language)}"

    def table(self) -> pd.DataFrame:
        """Return a row for each class."""
        import pandas as pd  # noqa: PLC0415

        say, language = self.words.say, self.language
        rows = [
            (
                told.cohort,
                told.people,
                percent(told.before, language),
                percent(told.after, language),
                number(told.gain, 2, language),
            )
            for told in self.classes
        ]
        heads = ("cohort", "people", "before", "after", "gain")
        return pd.DataFrame(rows, columns=[say(f"normalised-gain-column-{head}") for head in heads])

    def beside(self) -> str:
        """Return what ANCOVA says beside it, in a sentence; empty where it was not fitted."""
        told, language = self.ancova, self.language
        if told is None:
            return ""
        slope = number(told.slope, 2, language)
        if told.p is None:
            return self.said("normalised-gain-ancova-one", slope=slope, se=number(told.slope_se, 2, language))
        means = ", ".join(f"{group} {percent(mean, language)}" for group, mean in told.adjusted)
        at = percent(told.at, language)
        return self.said("normalised-gain-ancova", slope=slope, at=at, means=means, p=p_value(told.p, language))

    def figure(self) -> go.Figure:
        """Return gain over the mean before: a point for each class, lines where the bands begin."""
        from ias_widgets.cohorts.drawing.hake import hake  # noqa: PLC0415

        return hake(self)


def normalised_gain(
    pairs: pd.DataFrame, *, by: str | None = None, least: int = 10, level: float = 0.95, language: str = "en"
) -> NormalisedGain:
    """Return the normalised gain of classes.

    Parameters
    ----------
    pairs
        A row a person tested twice: ``cohort, before, after``, shares of 0 to 1; and the column ``by``.
    by
        Groups that ANCOVA compares: ``family``, ``kind`` … Without it ANCOVA gives the slope only.
    least
        Pairs below which a cohort is left out.
    level
        Coverage of the interval.
    language
        In which the finding prints itself.

    Examples
    --------
    >>> import pandas as pd
    >>> pairs = pd.DataFrame({"cohort": "a", "before": [0.3, 0.5], "after": [0.6, 0.68]})
    >>> normalised_gain(pairs, least=2).estimate
    0.4
    """
    from scipy.special import stdtrit  # noqa: PLC0415

    told = pairs.dropna(subset=["before", "after"])
    sizes = told.groupby("cohort")["before"].transform("size")
    kept = told[sizes >= least]
    means = kept.groupby("cohort", sort=False)[["before", "after"]].mean().assign(people=kept.groupby("cohort").size())
    classes = tuple(
        ClassGain(str(cohort), int(people), float(before), float(after), class_gain(before, after))
        for cohort, before, after, people in means.itertuples()
    )
    missing = len(pairs) - len(kept)
    if not classes:
        known = sizes.dropna()
        found = int(known.max()) if len(known) else 0
        few = TooFew(unit="pairs", needed=least, found=found)
        return NormalisedGain(estimate=None, n=0, missing=missing, few=few, classes=(), language=language)
    gains = [known.gain for known in classes if known.gain is not None]
    mean = sum(gains) / len(gains) if gains else None
    sd = (
        math.sqrt(sum((gain - mean) ** 2 for gain in gains) / (len(gains) - 1))
        if mean is not None and len(gains) > 1
        else None
    )
    ends = None
    if mean is not None and sd is not None and len(gains) >= FEW:
        reach = float(stdtrit(len(gains) - 1, 0.5 + level / 2)) * sd / math.sqrt(len(gains))
        ends = mean - reach, mean + reach
    elif mean is not None and len(classes) == 1 and len(kept) > 1:
        ends = _of_one(kept, mean, level)
    return NormalisedGain(
        estimate=mean, interval=ends, level=level, n=len(kept), missing=missing, classes=classes, sd=sd,
        ancova=_ancova(kept, by), language=language,
    )  # fmt: skip


def _of_one(people: pd.DataFrame, gain: float, level: float) -> tuple[float, float]:
    """Interval of a ratio of means, by what each person leaves over (Cochran 1977, ch. 6)."""
    from scipy.special import stdtrit  # noqa: PLC0415

    room = 1 - people["before"]
    over = people["after"] - people["before"] - gain * room
    n = len(people)
    reach = float(stdtrit(n - 1, 0.5 + level / 2)) * float(over.std(ddof=1)) / math.sqrt(n) / float(room.mean())
    return gain - reach, gain + reach


def _ancova(people: pd.DataFrame, by: str | None) -> Ancova | None:
    """Regress the test after on the test before and the group; None where nothing varies before or people are too few.

    Errors are robust to cohorts (CR1, Student's t on clusters less one) from five cohorts on, where a group is not
    itself a cohort's; else those of ordinary least squares.
    """
    import numpy as np  # noqa: PLC0415
    import statsmodels.api as sm  # noqa: PLC0415

    people = people if by is None else people.dropna(subset=[by])
    groups = sorted({str(name) for name in people[by]}) if by is not None else [""]
    before, after = people["before"].to_numpy(dtype=float), people["after"].to_numpy(dtype=float)
    if len(people) < len(groups) + 3 or before.std() < 1e-9 or after.std() < 1e-9:  # noqa: PLR2004
        return None
    member = (
        np.column_stack([people[by].astype(str) == name for name in groups])
        if by is not None
        else np.ones((len(people), 1))
    )
    design = np.column_stack([before, member.astype(float)])
    clusters = people["cohort"].astype(str).to_numpy()
    many = len(set(clusters))
    robust = many >= FEW and many > len(groups) + 1
    kind = (
        {"cov_type": "cluster", "cov_kwds": {"groups": np.unique(clusters, return_inverse=True)[1]}} if robust else {}
    )
    fit = sm.OLS(after, design).fit(use_t=True, **kind)
    p = None
    if len(groups) > 1:
        contrasts = np.column_stack([np.zeros((len(groups) - 1, 2)), np.eye(len(groups) - 1)])
        contrasts[:, 1] = -1
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a rank that cohorts leave wanting: then there is no p value
            found = float(np.squeeze(fit.f_test(contrasts).pvalue))
        p = found if math.isfinite(found) else None
    at = float(before.mean())
    adjusted = tuple(
        (name, float(fit.params[0] * at + mean)) for name, mean in zip(groups, fit.params[1:], strict=True)
    )
    return Ancova(
        float(fit.params[0]), math.sqrt(max(float(fit.cov_params()[0, 0]), 0.0)), at, adjusted, p, many if robust else 0
    )
