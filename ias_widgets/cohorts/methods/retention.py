"""What is left of a gain some time later: the same people before, after and later.

The share kept is a ratio of means, ``(later - before) / (after - before)``; its interval follows from what each person leaves
over of it (Cochran 1977, ch. 6), with cohorts counted as groups where there are five or more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.groups import FEW, grouped_mean, single_mean
from ias_widgets.cohorts.saying import interval, percent, points

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

    from ias_widgets.cohorts.methods.groups import GroupedMean

__all__ = ["TIMES", "Level", "Retention", "retention"]

TIMES = ("before", "after", "later")


class Level(NamedTuple):
    """A mean share of right answers with its interval."""

    mean: float
    ends: tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class Retention(Finding):
    """What is left. ``estimate``: share of the gain kept, 1 being all, None where there was no gain to keep; n: people.

    Attributes
    ----------
    levels
        Before, after, later, of those who took all three.
    lost, still
        Later less after, and later less before, as shares, with their intervals.
    absent
        Before and after of those who took no later test; empty where they are too few. ``missing`` counts them.
    grouped
        Whether cohorts were counted as groups.
    """

    method: ClassVar[str] = "retention"
    levels: tuple[Level, ...] = ()
    lost: Level | None = None
    still: Level | None = None
    absent: tuple[Level, ...] = ()
    grouped: bool = False

    def sentence(self) -> str:
        """Return the share kept and the three means; or that there was no gain to keep."""
        told = {name: percent(level.mean, self.language) for name, level in zip(TIMES, self.levels, strict=False)}
        if self.few is None and self.estimate is None:
            return self.said("retention-nothing", **told)
        low, high = self.interval or (0.0, 0.0)
        ends = interval((low * 100, high * 100), 0, self.language)
        kept = round(self.estimate or 0.0, 2)
        course = "none" if kept <= 0 else "more" if kept > 1 else "some"
        return self.said(
            "retention-sentence", course=course, kept=percent(self.estimate, self.language), interval=ends, **told
        )

    @property
    def assumption(self) -> str:
        """That those who came back may be others than those who did not; and how people were counted."""
        return (
            self.said("retention-assumed", grouped=str(self.grouped).lower())
            if self.few is None
            else super().assumption
        )

    def table(self) -> pd.DataFrame:
        """Return a row for each mean and difference, and for those without a later test."""
        import pandas as pd  # noqa: PLC0415

        say, language = self.words.say, self.language
        rows = [self._row(say(f"retention-{name}"), level) for name, level in zip(TIMES, self.levels, strict=False)]
        for name, level in (("lost", self.lost), ("still", self.still)):
            if level is not None:
                ends = interval((level.ends[0] * 100, level.ends[1] * 100), 1, language)
                rows.append((say(f"retention-{name}"), points(level.mean, language), ends))
        rows += [
            self._row(say("retention-absent", when=say(f"retention-{name}")), level)
            for name, level in zip(TIMES, self.absent, strict=False)
        ]
        return pd.DataFrame(rows, columns=[say(f"retention-column-{head}") for head in ("what", "value", "interval")])

    def _row(self, name: str, level: Level) -> tuple[str, str, str]:
        return (
            name,
            percent(level.mean, self.language, 1),
            interval((level.ends[0] * 100, level.ends[1] * 100), 1, self.language),
        )

    def figure(self) -> go.Figure:
        """Return the three means with their intervals in the order of time; those without a later test dashed beside them."""
        from ias_widgets.cohorts.drawing.times import times  # noqa: PLC0415

        return times(self)


def retention(scores: pd.DataFrame, *, least: int = 10, level: float = 0.95, language: str = "en") -> Retention:
    """Tell what is left of a gain at the later test.

    Parameters
    ----------
    scores
        A row a person and test: ``person``, ``purpose`` (before, after, later), ``share`` right, 0 to 1; ``cohort``. Whoever took
        one of them twice is left out.
    least
        People with all three tests below which there is no answer.
    level
        Coverage of the intervals.
    language
        In which the finding prints itself.

    Examples
    --------
    >>> import pandas as pd
    >>> rows = [(person, purpose, share + person % 3 / 100)
    ...         for person in range(12) for purpose, share in (("before", 0.4), ("after", 0.6), ("later", 0.55))]
    >>> told = retention(pd.DataFrame(rows, columns=["person", "purpose", "share"]))
    >>> round(told.estimate, 2)
    0.75
    """
    wide, homes = _wide(scores)
    all_three = wide.dropna(subset=list(TIMES))
    two = wide[wide["later"].isna()].dropna(subset=["before", "after"])
    if len(all_three) < least:
        few = TooFew(unit="people", needed=least, found=len(all_three))
        return Retention(estimate=None, n=len(all_three), missing=len(two), few=few, language=language)
    cohorts = homes.reindex(all_three.index)
    grouped = bool(cohorts.notna().all()) and cohorts.nunique() >= FEW

    def mean(values: pd.Series) -> GroupedMean:
        return grouped_mean(values, cohorts) if grouped else single_mean(values)

    def told(values: pd.Series) -> Level:
        fit = mean(values)
        return Level(fit.mean, fit.interval(level))

    before, after, later = (all_three[name] for name in TIMES)
    gained, still = told(after - before), told(later - before)
    kept = ends = None
    if gained.ends[0] > 0:
        kept = still.mean / gained.mean
        low, high = mean(later - before - kept * (after - before)).interval(level)
        reach = (high - low) / 2 / gained.mean
        ends = kept - reach, kept + reach
    return Retention(
        estimate=kept, interval=ends, level=level, n=len(all_three), missing=len(two),
        levels=tuple(told(values) for values in (before, after, later)), lost=told(later - after), still=still,
        absent=tuple(_alone(two[name], level) for name in ("before", "after")) if len(two) >= least else (),
        grouped=grouped, language=language,
    )  # fmt: skip


def _alone(values: pd.Series, level: float) -> Level:
    fit = single_mean(values)
    return Level(fit.mean, fit.interval(level))


def _wide(scores: pd.DataFrame) -> tuple[pd.DataFrame, pd.Series]:
    """Return a row a person with their three shares, and each one's cohort: where they took the test before."""
    told = scores[scores["purpose"].isin(TIMES)]
    twice = told[told.duplicated(["person", "purpose"], keep=False)]["person"]
    told = told[~told["person"].isin(set(twice))]
    wide = told.pivot_table(index="person", columns="purpose", values="share", aggfunc="first").reindex(
        columns=list(TIMES)
    )
    if "cohort" not in told:
        told = told.assign(cohort=None)
    homes = told[told["purpose"] == "before"].set_index("person")["cohort"]
    return wide, homes
