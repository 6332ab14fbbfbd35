"""Who is missing: from those present to those with a test before, after and later, and whether those who left differ."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from ias_widgets.cohorts.drawing import LOOKS, FamilyLook, empty
from ias_widgets.cohorts.drawing.cells import Band, Cell, Row, cells
from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.labels import labels
from ias_widgets.cohorts.methods.shares import wilson
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import NONE, interval, number, percent, points, ze

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["Leavers", "Missing", "missing"]

STAGES = ("present", "before", "after", "pairs", "later")


@dataclass(frozen=True, kw_only=True)
class Leavers:
    """People with a first test and none after it (``left``), against those who have both (``stayed``).

    ``apart`` is the mean of those who left minus that of those who stayed, as a share of items; ``interval`` is Welch's.
    """

    left: int
    stayed: int
    apart: float
    interval: tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class Missing(Finding):
    """The share of those present of whom there is no pair of tests (``estimate``, 0 to 1); ``n`` counts people present.

    Attributes
    ----------
    cohorts
        ``label`` and the people at each stage: ``present``, ``before``, ``after``, ``pairs``, ``later``, and ``withheld``
        (tests that are told of nobody).
    leavers
        Whether those who left differ at the first test; None where there are too few of either, or scores were not given.
    """

    method: ClassVar[str] = "missing"
    cohorts: pd.DataFrame = field(repr=False, compare=False)
    leavers: Leavers | None = None

    def sentence(self) -> str:
        if self.few is not None:
            return self.said("few")
        both = self.n - self.missing
        counted = {"both": both, "present": self.n, "share": percent(both / self.n, self.language), "ze": ze(self.n)}
        if self.leavers is None:
            return self.said("missing-sentence", **counted)
        apart, ends = self.leavers.apart, self.leavers.interval
        sure = ends[0] > 0 or ends[1] < 0
        key = ("missing-lower" if apart < 0 else "missing-higher") if sure else "missing-alike"
        return self.said(key, apart=points(abs(apart), self.language), interval=self._ends(), **counted)

    def _ends(self) -> str:
        if self.leavers is None:
            return ""
        low, high = self.leavers.interval
        ends = (low, high) if self.leavers.apart >= 0 or low <= 0 <= high else (-high, -low)
        return interval((ends[0] * 100, ends[1] * 100), 1, self.language)

    def table(self) -> pd.DataFrame:
        import pandas as pd  # noqa: PLC0415

        say = self.words.say
        named = {say("column-cohort"): list(self.cohorts["label"])}
        named |= {say(key): list(self.cohorts[stage]) for stage, key in self._heads().items()}
        return pd.DataFrame(named | {say("missing-withheld"): list(self.cohorts["withheld"])})

    @staticmethod
    def _heads() -> dict[str, str]:
        return {
            "present": "missing-present", "before": "missing-before", "after": "missing-after",
            "pairs": "missing-pairs", "later": "missing-later",
        }  # fmt: skip

    def figure(self) -> go.Figure:
        if self.few is not None:
            return empty(self.sentence(), self.language)
        say = self.words.say
        whole = FamilyLook(LOOKS[2].colour, "", "circle")
        rows = [
            Row(
                say("missing-all"),
                self._cells(self.cohorts.loc[self.cohorts["pairs"].notna(), list(STAGES)].sum()),
                whole,
                bold=True,
            )
        ]
        rows += [Row(row.label, self._cells(row._asdict())) for row in each(self.cohorts)]
        band = Band([say(key) for key in self._heads().values()], rows)
        drawn, body = cells([band], language=self.language, width=24)
        withheld = int(self.cohorts["withheld"].sum())
        about = say("missing-about")
        if withheld:
            about = f"{about} {say('missing-withheld-about', n=withheld)}"
        return headed(drawn, self.sentence(), about, self.language, body=body)

    def _cells(self, people: Any) -> list[Cell]:
        present = max(int(people["present"]), 1)
        told = [Cell(1.0, number(int(people["present"]), 0, self.language))]
        for stage in STAGES[1:]:
            if not _is_told(people[stage]):
                told.append(Cell(None, NONE))
                continue
            share = int(people[stage]) / present
            words = f"{number(int(people[stage]), 0, self.language)} · {percent(share, self.language)}"
            told.append(Cell(min(1.0, share), words))
        return told


def _is_told(people: Any) -> bool:
    """Whether a number may be told: it is not missing."""
    import pandas as pd  # noqa: PLC0415

    return bool(pd.notna(people))


def missing(
    attendance: pd.DataFrame, scores: pd.DataFrame | None = None, *, least: int = 10, level: float = 0.95
) -> Missing:
    """Say who is missing on the way from those present to those with a pair of tests.

    Parameters
    ----------
    attendance
        As `ias_widgets.cohorts.attendance`: ``cohort``, ``place``, ``date``, ``present``, ``before``, ``after``,
        ``later``, ``pairs``, ``withheld``. Cohorts in which no test was given are left out; those whose numbers are missing
        are shown, and enter no sum.
    scores
        As `ias_widgets.cohorts.scores`: ``cohort``, ``person``, ``purpose``, ``share``. With them, those who left after the
        first test are compared with those who stayed (Welch's t).
    least
        People present that are needed, and people who left and who stayed for the comparison.
    level
        Of the intervals.
    """
    tested = [
        any(not _is_told(getattr(row, stage)) or getattr(row, stage) for stage in STAGES[1:])
        for row in each(attendance)
    ]
    told = attendance.assign(label=_labels(attendance))[["label", *STAGES, "withheld"]]
    told = told.iloc[[place for place, one in enumerate(tested) if one]].reset_index(drop=True)
    summed = told[told["pairs"].notna()]
    present = int(summed["present"].sum())
    if present < least:
        few = TooFew(unit="people", needed=least, found=present)
        return Missing(estimate=None, n=present, few=few, cohorts=told)
    without = max(0, present - int(summed["pairs"].sum()))
    return Missing(
        estimate=without / present,
        interval=wilson(without, present, level),
        level=level,
        n=present,
        missing=without,
        cohorts=told,
        leavers=None if scores is None else _leavers(scores, least, level),
    )


def _leavers(scores: pd.DataFrame, least: int, level: float) -> Leavers | None:
    from scipy.stats import ttest_ind  # noqa: PLC0415

    first = scores[scores["purpose"] == "before"].drop_duplicates(["cohort", "person"])
    after = scores.loc[scores["purpose"] == "after", ["cohort", "person"]].drop_duplicates()
    known = first.merge(after, on=["cohort", "person"], how="left", indicator=True)
    stayed = known.loc[known["_merge"] == "both", "share"].to_numpy(dtype=float)
    left = known.loc[known["_merge"] == "left_only", "share"].to_numpy(dtype=float)
    if min(len(stayed), len(left)) < least:
        return None
    ends = ttest_ind(left, stayed, equal_var=False).confidence_interval(level)
    apart = float(left.mean() - stayed.mean())
    return Leavers(left=len(left), stayed=len(stayed), apart=apart, interval=(float(ends.low), float(ends.high)))


def _labels(attendance: pd.DataFrame) -> list[str]:
    """Return places, told apart by their dates; the cohort where it has no place."""
    rows = list(each(attendance))
    places = [row.place if isinstance(row.place, str) and row.place else str(row.cohort) for row in rows]
    return labels(places, [row.date for row in rows])
