"""Whether some cohorts gained more than others: trainings against workshops, one place against another.

Where each side has three cohorts or more, a mixed model with the side as a fixed effect, and with variances of cohorts and of
people that are each side's own. So fitted it falls apart into the two sides: their means are those of `grouped_mean`, the
difference's variance is the sum of theirs (CR2), its degrees of freedom are Satterthwaite's. In a balanced design that is
Welch's t on the cohorts' means. With fewer cohorts on a side people are compared, by Welch's t (Welch 1947), and it is said that
a group's own level cannot be told from the difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.groups import GroupedMean, grouped_mean, single_mean
from ias_widgets.cohorts.saying import interval, points
from ias_widgets.phrases import bind

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["COHORTS", "CohortDifference", "Side", "cohort_difference"]

COHORTS = 3
"""Cohorts that each side must have for a model of cohorts."""
POOL = "\x00pool"
"""Stands for the cohort of people who are told without theirs."""


class Mean(NamedTuple):
    """A mean gain with its interval, of so many people; shares of 0 to 1."""

    name: str
    gain: float
    ends: tuple[float, float] | None
    n: int


class Side(NamedTuple):
    """One of the two that are compared: all of it, and its cohorts one by one, in the order of their dates."""

    whole: Mean
    cohorts: tuple[Mean, ...]


@dataclass(frozen=True, kw_only=True)
class CohortDifference(Finding):
    """How much more the first side gained than the second: ``estimate`` and ``interval`` as shares; n: pairs of both.

    Attributes
    ----------
    names
        What the two are called.
    sides
        The two; empty where one has too few.
    modelled
        Whether cohorts were modelled; else people were compared.
    df
        Degrees of freedom of the interval.
    """

    method: ClassVar[str] = "cohort_difference"
    names: tuple[str, str]
    sides: tuple[Side, ...] = ()
    modelled: bool = False
    df: float | None = None

    def sentence(self) -> str:
        """Return which side gained more, and by how much; or that it cannot be told from chance."""
        low, high = self.interval or (0.0, 0.0)
        turned = (self.estimate or 0.0) < 0
        one, other = self.names[::-1] if turned else self.names
        key = "cohort-difference-more" if low > 0 or high < 0 else "cohort-difference-unclear"
        told = {"one": one, "other": other, "points": points(abs(self.estimate or 0.0), self.language)}
        ends = self._told_ends((-high, -low) if turned else (low, high))
        return self.said(key, **told, interval=ends)

    @property
    def assumption(self) -> str:
        """What is taken for granted: of the model, or of people compared."""
        key = "cohort-difference-assumption" if self.modelled else "cohort-difference-assumption-people"
        return bind(self.words.say(key), self.language)

    def table(self) -> pd.DataFrame:
        """Return a row for each cohort and each side, and one for the difference."""
        import pandas as pd  # noqa: PLC0415

        say = self.words.say
        rows = [
            (name, self._named(mean), str(mean.n), points(mean.gain, self.language), self._told_ends(mean.ends))
            for name, side in zip(self.names, self.sides, strict=False)
            for mean in (*self._drawn(side), side.whole._replace(name=say("cohort-difference-whole")))
        ]
        if self.sides:
            told = points(self.estimate, self.language)
            rows.append((say("cohort-difference-difference"), "", str(self.n), told, self._told_ends(self.interval)))
        heads = ("side", "cohort", "pairs", "gain", "interval")
        return pd.DataFrame(rows, columns=[say(f"cohort-difference-column-{head}") for head in heads])

    def figure(self) -> go.Figure:
        """Return both sides on one axis, cohort by cohort and as wholes, and the difference below them."""
        from ias_widgets.cohorts.drawing.axes import axis  # noqa: PLC0415
        from ias_widgets.cohorts.drawing.look import LOOKS, empty  # noqa: PLC0415
        from ias_widgets.cohorts.drawing.rows import Column, Rows, quiet  # noqa: PLC0415

        if self.few is not None:
            return empty(self.sentence(), self.language)
        say, language = self.words.say, self.language
        columns = (Column(say("cohort-difference-column-pairs"), 150), Column(say("cohort-difference-axis"), 0))
        rows = Rows(language, say("cohort-difference-column-cohort"), columns)

        def told(mean: Mean) -> tuple[str, str]:
            return str(mean.n), f"{points(mean.gain, language)} {quiet(self._told_ends(mean.ends))}"

        for name, side, look in zip(self.names, self.sides, LOOKS[:2], strict=True):
            rows.heading(name)
            for mean in self._drawn(side):
                y = rows.row(self._named(mean), told(mean))
                rows.mark(y, mean.gain * 100, _times(mean.ends), look, f"{mean.name}: {told(mean)[1]}")
            y = rows.row(say("cohort-difference-whole"), told(side.whole), bold=True)
            rows.mark(y, side.whole.gain * 100, _times(side.whole.ends), look, name)
        rows.space(14)
        rows.rule()
        both = Mean("", self.estimate or 0.0, self.interval, self.n)
        y = rows.row(say("cohort-difference-difference"), told(both), bold=True)
        ends = _times(self.interval) or (both.gain * 100, both.gain * 100)
        rows.diamond(y, both.gain * 100, ends, told(both)[1])
        means = [mean for side in self.sides for mean in (side.whole, *self._drawn(side))]
        span, step = axis([*ends, *(end * 100 for mean in means for end in (mean.gain, *(mean.ends or ())))])
        about = say("cohort-difference-about", one=self.names[0], other=self.names[1])
        return rows.finished(self.sentence().rstrip("."), about, span=span, step=step)

    def _drawn(self, side: Side) -> tuple[Mean, ...]:
        """Return a side's cohorts; of a side of one there is nothing but the whole."""
        return side.cohorts if len(side.cohorts) > 1 else ()

    def _named(self, mean: Mean) -> str:
        return self.words.say("cohort-difference-pool") if mean.name == POOL else mean.name

    def _told_ends(self, ends: tuple[float, float] | None) -> str:
        return interval(_times(ends), 1, self.language)


def cohort_difference(
    one: pd.DataFrame,
    other: pd.DataFrame,
    *,
    names: tuple[str, str] = ("A", "B"),
    titles: dict[str, str] | None = None,
    least: int = 10,
    level: float = 0.95,
    language: str = "en",
) -> CohortDifference:
    r"""Compare what the people of two groups of cohorts gained.

    Parameters
    ----------
    one, other
        A row a person tested twice, nobody in both: ``cohort``, ``before``, ``after`` (shares of 0 to 1), ``date``. People
        without a cohort are taken as one more.
    names
        What the two are called.
    titles
        Titles of cohorts by id.
    least
        Pairs below which a side is not compared.
    level
        Coverage of the intervals.
    language
        In which the finding prints itself.

    Examples
    --------
    >>> import pandas as pd
    >>> def side(*gains):
    ...     return pd.DataFrame([
    ...         {"cohort": str(place), "before": 0.5, "after": 0.5 + gain + more}
    ...         for place, gain in enumerate(gains) for more in (-0.05, 0.05)])
    >>> found = cohort_difference(side(0.3, 0.32, 0.34), side(0.1, 0.11, 0.12), names=("Trainings", "Workshops"), least=2)
    >>> found.sentence()
    '“Trainings” gained 21.0 percentage points more than “Workshops” [16.8,\xa025.2].'
    """
    kept = [frame.dropna(subset=["before", "after"]) for frame in (one, other)]
    count = [len(frame) for frame in kept]
    found = CohortDifference(estimate=None, n=sum(count), names=names, level=level, language=language)
    if min(count) < max(least, 2):
        few = TooFew(unit="pairs", needed=max(least, 2), found=min(count))
        return CohortDifference(estimate=None, n=sum(count), names=names, few=few, level=level, language=language)
    groups = [frame["cohort"].astype("object").where(frame["cohort"].notna(), POOL) for frame in kept]
    modelled = min(group.nunique() for group in groups) >= COHORTS
    fits = [
        grouped_mean(frame["after"] - frame["before"], group)
        if modelled
        else single_mean(frame["after"] - frame["before"])
        for frame, group in zip(kept, groups, strict=True)
    ]
    estimate, df, ends = _difference(fits[0], fits[1], level)
    sides = tuple(
        Side(Mean("", fit.mean, fit.interval(level), fit.n), _cohorts(frame.assign(cohort=group), titles or {}, level))
        for frame, group, fit in zip(kept, groups, fits, strict=True)
    )
    return CohortDifference(
        estimate=estimate, interval=ends, n=found.n, names=names, sides=sides, modelled=modelled, df=df, level=level, language=language,
    )  # fmt: skip


def _difference(one: GroupedMean, other: GroupedMean, level: float) -> tuple[float, float | None, tuple[float, float]]:
    from scipy.special import stdtrit  # noqa: PLC0415

    apart = one.mean - other.mean
    parts = (one.se**2, other.se**2)
    variance = sum(parts)
    if variance == 0:
        return apart, None, (apart, apart)
    df = variance**2 / sum(part**2 / fit.df for part, fit in zip(parts, (one, other), strict=True) if part)
    reach = float(stdtrit(df, 0.5 + level / 2)) * variance**0.5
    return apart, float(df), (apart - reach, apart + reach)


def _cohorts(frame: pd.DataFrame, titles: dict[str, str], level: float) -> tuple[Mean, ...]:
    by: list[Any] = ["date", "cohort"] if "date" in frame else ["cohort"]
    order = dict.fromkeys(frame.sort_values(by, kind="stable", na_position="last")["cohort"])
    means = []
    for cohort in order:
        own = frame[frame["cohort"] == cohort]
        fit = single_mean(own["after"] - own["before"])
        ends = fit.interval(level) if len(own) > 1 else None
        means.append(Mean(titles.get(cohort, cohort), fit.mean, ends, len(own)))
    return tuple(means)


def _times(ends: tuple[float, float] | None) -> tuple[float, float] | None:
    return None if ends is None else (ends[0] * 100, ends[1] * 100)
