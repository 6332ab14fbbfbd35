"""What people knew before and after, compared person by person: Student's t, the effect's size, Wilcoxon's test beside it.

For one cohort. Where people come in several, `ias_widgets.cohorts.methods.cohort_gain` counts them as groups.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.groups import single_mean
from ias_widgets.cohorts.methods.standardised import effect_of
from ias_widgets.cohorts.saying import interval, number, p_value, percent, points

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

    from ias_widgets.cohorts.methods.standardised import Effect

__all__ = ["PairedGain", "paired_gain"]


@dataclass(frozen=True, kw_only=True)
class PairedGain(Finding):
    """What people gained. ``estimate``: mean of after less before, as a share (in the unit given); n: pairs.

    Attributes
    ----------
    means
        Before and after, each with its interval.
    t, df, p
        Of Student's test of pairs; ``t`` and ``p`` None where everybody gained the same.
    effect
        d_av, g_av and their interval; None where neither test varies.
    wilcoxon
        P value of Wilcoxon's signed ranks, zeros after Pratt, by the normal distribution with correction for continuity;
        None where nobody's score changed.
    kind
        Of cohort: how "after" is worded.
    """

    method: ClassVar[str] = "paired_gain"
    means: tuple[tuple[float, tuple[float, float]], ...] = ()
    t: float | None = None
    df: int = 0
    p: float | None = None
    effect: Effect | None = None
    wilcoxon: float | None = None
    kind: str = "other"

    @property
    def course(self) -> str:
        """Where it goes: ``more``, ``less``, ``unclear`` where the interval holds zero, ``same`` where nothing varies."""
        if self.t is None:
            return "same"
        low, high = self.interval or (0.0, 0.0)
        return "more" if low > 0 else "less" if high < 0 else "unclear"

    def sentence(self) -> str:
        """Return the gain in percentage points with its interval."""
        less = self.course == "less"
        low, high = self.interval or (0.0, 0.0)
        ends = (-high * 100, -low * 100) if less else (low * 100, high * 100)
        gain = None if self.estimate is None else self.estimate if self.course == "unclear" else abs(self.estimate)
        told = {"points": points(gain, self.language), "interval": interval(ends, 1, self.language)}
        whole = round((self.estimate or 0.0) * 100, 1)
        sign = "more" if whole > 0 else "less" if whole < 0 else "none"
        return self.said(f"paired-gain-{self.course}", kind=self.kind, sign=sign, **told)

    def table(self) -> pd.DataFrame:
        """Return a row for each figure: both means, the gain, t, p, g_av, Wilcoxon's p."""
        import pandas as pd  # noqa: PLC0415

        say, language = self.words.say, self.language
        rows = [
            (name, percent(mean, language, 1), _shares(ends, language)) for name, (mean, ends) in self._named_means()
        ]
        ends = None if self.interval is None else (self.interval[0] * 100, self.interval[1] * 100)
        rows.append((say("paired-gain-gain"), points(self.estimate, language), interval(ends, 1, language)))
        if self.effect is not None:
            rows.append(
                (
                    say("paired-gain-g"),
                    number(self.effect.g_av, 2, language),
                    interval(self.effect.interval, 2, language),
                )
            )
            rows.append((say("paired-gain-d"), number(self.effect.d_av, 2, language), ""))
        if self.t is not None:
            told = f"t({self.df}) = {number(self.t, 2, language)}, {p_value(self.p, language)}"
            rows.append((say("paired-gain-t"), told, ""))
        if self.wilcoxon is not None:
            rows.append((say("paired-gain-wilcoxon"), p_value(self.wilcoxon, language), ""))
        return pd.DataFrame(rows, columns=[say(f"paired-gain-column-{head}") for head in ("what", "value", "interval")])

    def figure(self) -> go.Figure:
        """Return both means with their intervals on a scale of 0 to 100 %, an arrow from one to the other."""
        from ias_widgets.cohorts.drawing.look import LOOKS, empty  # noqa: PLC0415
        from ias_widgets.cohorts.drawing.rows import Column, Rows  # noqa: PLC0415

        if self.few is not None:
            return empty(self.sentence(), self.language)
        say, language = self.words.say, self.language
        rows = Rows(language, say("paired-gain-column-what"), [Column(say("paired-gain-axis"), 0)], left=180)
        for (name, (mean, ends)), look in zip(self._named_means(), LOOKS[:2], strict=True):
            told = f"{percent(mean, language, 1)} {_shares(ends, language)}"
            y = rows.row(name, [told])
            rows.mark(y, mean * 100, (ends[0] * 100, ends[1] * 100), look, told)
        about = say("paired-gain-about", n=self.n)
        return rows.finished(
            self.sentence().rstrip("."), about, span=(0, 100), step=20, suffix=" %" if language != "en" else "%"
        )

    def _named_means(self) -> list[tuple[str, tuple[float, tuple[float, float]]]]:
        names = (self.words.say("paired-gain-before"), self.words.say("paired-gain-after"))
        return list(zip(names, self.means, strict=False))


def paired_gain(
    pairs: pd.DataFrame, *, least: int = 10, missing: int = 0, level: float = 0.95, language: str = "en"
) -> PairedGain:
    r"""Compare two tests of the same people.

    Parameters
    ----------
    pairs
        A row a person: ``before``, ``after``, shares of 0 to 1; and ``kind``, of cohort, where it is known. Rows that lack
        one of the two are counted as missing.
    least
        Pairs below which there is no answer.
    missing
        People who have no row here.
    level
        Coverage of the intervals: Student's t for the gain, Bonett's for g_av.
    language
        In which the finding prints itself.

    Examples
    --------
    >>> import pandas as pd
    >>> pairs = pd.DataFrame({"before": [0.4, 0.5, 0.5, 0.6], "after": [0.5, 0.8, 0.6, 0.9]})
    >>> paired_gain(pairs, least=4).sentence()
    'Afterwards 20.0 percentage points more right answers [1.6,\xa038.4].'
    """
    import numpy as np  # noqa: PLC0415
    from scipy.stats import ttest_rel, wilcoxon  # noqa: PLC0415

    told = pairs.dropna(subset=["before", "after"])
    missing += len(pairs) - len(told)
    kinds = set(told["kind"].dropna()) if "kind" in told else set()
    kind = str(kinds.pop()) if len(kinds) == 1 else "other"
    if len(told) < max(least, 2):
        few = TooFew(unit="pairs", needed=max(least, 2), found=len(told))
        return PairedGain(estimate=None, n=len(told), missing=missing, few=few, kind=kind, language=language)
    before, after = (told[name].to_numpy(dtype=float) for name in ("before", "after"))
    gain = single_mean(after - before)
    varies = gain.se > 0
    test = ttest_rel(after, before) if varies else None
    changed = np.round(after - before, 12)
    ranks = (
        wilcoxon(changed, zero_method="pratt", correction=True, method="asymptotic").pvalue if changed.any() else None
    )
    fits = (single_mean(before), single_mean(after))
    return PairedGain(
        estimate=gain.mean, interval=gain.interval(level), level=level, n=len(told), missing=missing,
        means=tuple((fit.mean, fit.interval(level)) for fit in fits),
        t=None if test is None else float(test.statistic), df=len(told) - 1, p=None if test is None else float(test.pvalue),
        effect=effect_of(before, after, level=level), wilcoxon=None if ranks is None else float(ranks),
        kind=kind, language=language,
    )  # fmt: skip


def _shares(ends: tuple[float, float], language: str) -> str:
    return interval((max(ends[0], 0.0) * 100, min(ends[1], 1.0) * 100), 1, language)
