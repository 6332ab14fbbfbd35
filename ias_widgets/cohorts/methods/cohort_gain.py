"""What cohorts gained, and what all gained together, given that people come in groups.

The whole's gain is the mean of a model with random intercepts of cohorts, its interval robust to few clusters
(`ias_widgets.cohorts.methods.groups`). Where trainings and places are almost the same thing, one level is fitted,
not two. Fewer than five cohorts are described, not tested. Cohorts with too few pairs are named, and enter no sum.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from ias_widgets.cohorts.methods.cohort_rows import CohortRow, rows_of
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.groups import FEW, GroupedMean, grouped_mean, single_mean
from ias_widgets.cohorts.methods.normalised_gain import class_gain
from ias_widgets.cohorts.methods.standardised import effect_of
from ias_widgets.cohorts.saying import interval, number, percent, points

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    import plotly.graph_objects as go

    from ias_widgets.cohorts.disclosure.groups import Hidden
    from ias_widgets.cohorts.methods.standardised import Effect

__all__ = ["Aside", "CohortGain", "cohort_gain"]


class Aside(NamedTuple):
    """A part of what stands beside the figure: a heading, then names with their values, or a text."""

    heading: str
    rows: tuple[tuple[str, str], ...] = ()
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class CohortGain(Finding):
    """What cohorts gained. ``estimate`` and ``interval``: the whole's gain as a share; n: pairs of the whole.

    Attributes
    ----------
    kind
        The kind of cohorts that the whole is made of; others are drawn and described.
    rows
        All cohorts in the order of the figure, hidden ones among them without figures.
    fit
        The model; None where there are fewer than five cohorts.
    effect
        Hedges' g_av of the whole, its interval widened for the groups; None where nothing varies.
    hake
        Mean of the cohorts' normalised gains; None where nobody had room to grow.
    later
        True where "after" is the later test.
    places
        True where places were fitted as a level above cohorts.
    least
        Pairs below which a cohort is hidden.
    """

    method: ClassVar[str] = "cohort_gain"
    kind: str
    rows: tuple[CohortRow, ...]
    fit: GroupedMean | None = None
    effect: Effect | None = None
    hake: float | None = None
    later: bool = False
    places: bool = False
    least: int = 10

    @property
    def whole(self) -> tuple[CohortRow, ...]:
        """The cohorts that the estimate is made of; the pool, where it stands alone."""
        told = [row for row in self.rows if row.kind == self.kind and row.gain is not None]
        return tuple([row for row in told if not row.pool] or told)

    @property
    def pooled(self) -> bool:
        """Whether the whole is people of cohorts too small to be told one by one, taken together without a model."""
        return any(row.pool for row in self.whole)

    @property
    def hidden(self) -> tuple[CohortRow, ...]:
        """The cohorts that have too few pairs to be told."""
        return tuple(row for row in self.rows if row.gain is None)

    def sentence(self) -> str:
        """Return the gain of the whole with its interval; or of what lies between which cohorts, where there are few."""
        if self.interval is None and self.few is None:
            told = [row.gain for row in self.whole if row.gain is not None]
            ends = {"low": points(min(told), self.language), "high": points(max(told), self.language)}
            alone = points(abs(self.estimate or 0.0), self.language)
            sign = "more" if min(told) >= 0 else "less"
            return self.said(
                "cohort-gain-described", cohorts=len(told), kind=self.kind, sign=sign, points=alone, **ends
            )
        return self.said(f"cohort-gain-{self.course}", kind=self._when, points=self._points, interval=self._ends)

    @property
    def headline(self) -> str:
        """The figure's title: the finding without its interval, which the figure shows."""
        if self.interval is None:
            return self.sentence().rstrip(".")
        return self.said(f"cohort-gain-{self.course}", kind=self._when, points=self._points, interval="").rstrip(" .")

    @property
    def assumption(self) -> str:
        """How people of a cohort were counted, and that there is no control group."""
        if self.few is not None:
            return super().assumption
        read = "pooled" if self.pooled else "described"
        if self.fit is not None:
            read = "singular" if self.fit.singular else "modelled"
        return self.said(f"cohort-gain-read-{read}", kind=self.kind, few=FEW)

    @property
    def course(self) -> str:
        """Where it goes: ``more``, ``less``, or ``unclear`` where the interval holds zero."""
        low, high = self.interval or (0.0, 0.0)
        return "more" if low > 0 else "less" if high < 0 else "unclear"

    def table(self) -> pd.DataFrame:
        """Return a row for each cohort; figures of hidden ones are left empty."""
        import pandas as pd  # noqa: PLC0415

        say, language = self.words.say, self.language
        told = [
            (
                row.group, row.name or say("cohort-gain-pool"), row.date, str(row.pairs) if row.gain is not None else say("cohort-gain-hidden", least=self.least),
                points(row.gain, language), interval(_times(row.ends), 1, language),
            )
            for row in self.rows
        ]  # fmt: skip
        if self.fit is not None:
            told.append(("", say("cohort-gain-all"), "", str(self.n), self._points, self._ends))
        heads = ("group", "cohort", "date", "pairs", "gain", "interval")
        return pd.DataFrame(told, columns=[say(f"cohort-gain-column-{head}") for head in heads])

    def figure(self) -> go.Figure:
        """Return the forest: a row for each cohort by groups, the whole's band and diamond, names of what is hidden."""
        from ias_widgets.cohorts.drawing.forest import forest  # noqa: PLC0415

        return forest(self)

    def beside(self) -> tuple[Aside, ...]:
        """Return what stands beside the figure: whom it concerns, how strong it is, how to read it, what is hidden."""
        say, language = self.said, self.language
        if self.few is not None:
            return (Aside(say("cohort-gain-whom"), text=self.sentence()),)
        known = [row.present for row in self.whole]
        every = sum(row.kind == self.kind and not row.pool for row in self.rows)
        many = sum(not row.pool for row in self.whole)
        whom = [(say("cohort-gain-cohorts", kind=self.kind), self.of(many, every))] if not self.pooled else []
        pairs = say("cohort-gain-pairs", later=str(self.later).lower())
        if all(present is not None for present in known) and not self.pooled:
            present = sum(present or 0 for present in known)
            share = percent(self.n / present if present else None, language)
            whom += [
                (say("cohort-gain-present"), number(present, 0, language)),
                (pairs, f"{number(self.n, 0, language)}, {share}"),
            ]
            whom.append((say("cohort-gain-unpaired"), number(self.missing, 0, language)))
        else:
            whom.append((pairs, number(self.n, 0, language)))
        parts = [Aside(say("cohort-gain-whom"), tuple(whom))]
        strong = []
        if self.effect is not None:
            strong.append(
                (
                    say("cohort-gain-g"),
                    f"{number(self.effect.g_av, 2, language)} {interval(self.effect.interval, 2, language)}",
                )
            )
        if self.hake is not None:
            strong.append((say("cohort-gain-hake"), number(self.hake, 2, language)))
        if self.fit is not None:
            strong.append((say("cohort-gain-icc", kind=self.kind), number(self.fit.icc, 2, language)))
            strong.append((say("cohort-gain-design"), number(self.fit.design_effect, 1, language)))
        if strong:
            parts.append(Aside(say("cohort-gain-strength"), tuple(strong)))
        parts.append(Aside(say("cohort-gain-reading"), text=self.assumption))
        names = "; ".join(row.name for row in self.hidden)
        gone = say("cohort-gain-nothing-hidden")
        if names:
            pool = any(row.pool for row in self.rows)
            gone = say(f"cohort-gain-gone{'-pooled' * pool}", names=names, n=len(self.hidden), least=self.least)
        return (*parts, Aside(say("cohort-gain-what-hidden"), text=gone))

    @property
    def _when(self) -> str:
        return "later" if self.later else self.kind

    @property
    def _points(self) -> str:
        told = self.estimate
        turned = None if told is None else -told if self.course == "less" else told
        return points(turned, self.language)

    @property
    def _ends(self) -> str:
        low, high = self.interval or (0.0, 0.0)
        return interval(
            (-high * 100, -low * 100) if self.course == "less" else (low * 100, high * 100), 1, self.language
        )


def cohort_gain(
    pairs: pd.DataFrame,
    cohorts: pd.DataFrame | None = None,
    attendance: pd.DataFrame | None = None,
    *,
    hidden: Sequence[str | Hidden] = (),
    kind: str | None = None,
    later: bool = False,
    least: int = 10,
    level: float = 0.95,
    language: str = "en",
) -> CohortGain:
    r"""Compare what cohorts gained, and tell what all of a kind gained together.

    Parameters
    ----------
    pairs
        A row a person tested twice: ``cohort, kind, place, date, person, before, after``, shares of 0 to 1. Where
        ``cohort`` is missing they are told in a pool of their kind, which stands beside the cohorts' model, and is the
        whole where no cohort is told alone.
    cohorts
        A row a cohort: ``cohort, kind, title, place, date, audience``, for names and groups of the figure.
    attendance
        A row a cohort: ``cohort, present``, for how many have no pair.
    hidden
        Cohorts that a disclosure rule has hidden, by name or as `Safe.hidden` has them (those of single families are
        passed over): they are named, and enter no sum. Those with fewer than ``least`` pairs are hidden besides.
    kind
        Of the cohorts that make the whole; without it the kind with the most cohorts told.
    later
        Whether ``after`` holds the later test.
    least
        Pairs below which a cohort is hidden.
    level
        Coverage of the intervals: of cohorts by Student's t on their own people.
    language
        In which the finding prints itself.

    Examples
    --------
    >>> import pandas as pd
    >>> gains = {"Koszalin": (0.1, 0.2), "Radom": (0.2, 0.3), "Opole": (0.1, 0.3), "Lublin": (0.0, 0.1), "Kielce": (0.2, 0.2)}
    >>> pairs = pd.DataFrame([
    ...     {"cohort": place, "kind": "training", "place": place, "date": "2026-09-14", "before": 0.5, "after": 0.5 + gain}
    ...     for place, told in gains.items() for gain in told])
    >>> cohort_gain(pairs, least=2).sentence()
    'After the training 17.0 percentage points more right answers [7.6,\xa026.4].'
    """
    rows, told = rows_of(pairs, cohorts, attendance, hidden=_named(hidden), least=least, level=level)
    shown = [row for row in rows if row.gain is not None]
    counts = {
        name: sum(row.kind == name and not row.pool for row in shown)
        for name in dict.fromkeys(row.kind for row in shown)
    }
    kind = kind or max(counts, key=lambda name: counts[name], default="other")
    base = CohortGain(
        estimate=None, n=0, kind=kind, rows=rows, later=later, least=least, level=level, language=language
    )
    whole = base.whole
    if not whole:
        return replace(base, few=TooFew(unit="groups", needed=1, found=0))
    people = told[told["cohort"].isin([row.cohort for row in whole])]
    gains = people["after"] - people["before"]
    modelled, places = len(whole) >= FEW, _two_levels(people)
    if modelled and places:
        fit = grouped_mean(gains, people["place"].fillna(people["cohort"]), people["cohort"])
    else:
        fit = grouped_mean(gains, people["cohort"]) if modelled else single_mean(gains)
    told_whole = modelled or base.pooled
    classes = people.groupby("cohort", sort=False)[["before", "after"]].mean()
    hake = [
        gain for before, after in classes.itertuples(index=False) if (gain := class_gain(before, after)) is not None
    ]
    present = sum(row.present or 0 for row in whole)
    return replace(
        base, estimate=fit.mean, interval=fit.interval(level) if told_whole else None, n=len(people),
        missing=max(present - len(people), 0), fit=fit if modelled else None, places=modelled and places,
        effect=effect_of(people["before"], people["after"], level=level, grouped=fit) if told_whole else None,
        hake=sum(hake) / len(hake) if hake else None,
    )  # fmt: skip


def _named(hidden: Sequence[str | Hidden]) -> set[str]:
    return {one if isinstance(one, str) else one.cohort for one in hidden if isinstance(one, str) or one.family is None}


def _two_levels(people: pd.DataFrame) -> bool:
    """Whether places are worth a level of their own: at least `FEW` of them held two cohorts or more."""
    held = people.groupby("place")["cohort"].nunique()
    return bool((held >= 2).sum() >= FEW)  # noqa: PLR2004


def _times(ends: tuple[float, float] | None) -> tuple[float, float] | None:
    return None if ends is None else (ends[0] * 100, ends[1] * 100)
