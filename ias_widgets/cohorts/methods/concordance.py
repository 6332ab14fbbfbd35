"""How near to the experts? Script concordance: an answer is worth as much as experts shared it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from ias_widgets.cohorts.drawing import empty
from ias_widgets.cohorts.drawing.dots import Dot, dots
from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.shares import normal_quantile
from ias_widgets.cohorts.methods.tables import QUESTION
from ias_widgets.cohorts.nearly import close, open_percent
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import NONE, interval, percent

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["Concordance", "concordance", "credits_of"]

LEAST_EXPERTS = 10
"""A panel has 10 to 20 people."""


def credits_of(panel: Mapping[str, int]) -> dict[str, float]:
    """Return what each answer is worth, 0 to 1: the experts who gave it, over those who gave the most frequent one.

    After B. Charlin and others, "The Script Concordance test: a tool to assess the reflective clinician", Teaching and
    Learning in Medicine 12, 2000, 189-195 (aggregate scoring).

    Examples
    --------
    >>> credits_of({"-2": 0, "-1": 1, "0": 3, "1": 6, "2": 0})["0"]
    0.5
    """
    most = max(panel.values(), default=0)
    return {answer: experts / most if most else 0.0 for answer, experts in panel.items()}


@dataclass(frozen=True, kw_only=True)
class Concordance(Finding):
    """The mean credit over items (``estimate``, 0 to 1); ``n`` counts answers.

    Attributes
    ----------
    items
        ``question``, ``people``, ``experts``, ``credit``, ``low``, ``high``, ``panel`` (what most experts answered),
        ``experts_credit`` (an expert's mean, measured against the same panel).
    """

    method: ClassVar[str] = "concordance"
    items: pd.DataFrame = field(repr=False, compare=False)

    def sentence(self) -> str:
        if self.few is not None:
            return self.said("few")
        farthest = self.items.iloc[int(self.items["credit"].to_numpy().argmin())]
        return self.said(
            "concordance-sentence" if len(self.items) > 1 else "concordance-one",
            credit=self._credit(self.estimate, int(self.items["k"].max())), question=farthest["question"],
            least=self._credit(farthest["credit"], farthest["k"]),
        )  # fmt: skip

    def table(self) -> pd.DataFrame:
        import pandas as pd  # noqa: PLC0415

        say, rows = self.words.say, list(each(self.items))
        return pd.DataFrame(
            {
                say("column-question"): [row.question for row in rows],
                say("column-people"): [row.people for row in rows],
                say("concordance-experts"): [row.experts for row in rows],
                say("concordance-panel"): [row.panel for row in rows],
                say("concordance-credit"): [self._credit(row.credit, row.k) for row in rows],
                say("column-interval"): [self._interval(row.low, row.high) for row in rows],
            }
        )

    def figure(self) -> go.Figure:
        if self.few is not None:
            return empty(self.sentence(), self.language)
        say = self.words.say
        rows = [
            Dot(
                label=row.question, at=close(row.credit, row.k), ends=(row.low, row.high), others=(row.experts_credit,),
                told=(f"{self._credit(row.credit, row.k)} {self._interval(row.low, row.high)}", str(row.people)),
            )
            for row in each(self.items.sort_values("credit", kind="stable"))
        ]  # fmt: skip
        ticks = [(at, percent(at, self.language)) for at in (0, 0.25, 0.5, 0.75, 1)]
        heads = [say("column-question"), say("concordance-credit"), say("column-people")]
        drawn, sizes = dots(rows, span=(-0.02, 1.03), ticks=ticks, heads=heads, language=self.language, width=38)
        about = say("concordance-about", interval=self._interval(*(self.interval or (float("nan"), float("nan")))))
        return headed(drawn, self.sentence(), about, self.language, **sizes)

    def _credit(self, credit: float | None, k: int) -> str:
        return open_percent(credit, k, self.language)

    def _interval(self, low: float, high: float) -> str:
        return NONE if low != low else interval((low * 100, high * 100), 0, self.language)  # noqa: PLR0124


def concordance(
    concordances: pd.DataFrame, *, least: int = 10, experts: int = LEAST_EXPERTS, level: float = 0.95
) -> Concordance:
    """Say how near answers came to those of a panel of experts, item by item.

    The interval of an item takes its people as drawn and the panel as given; that of the mean adds up the items'.

    Parameters
    ----------
    concordances
        One row for each item and answer (and room, round, family): ``short`` and what else names the question (``film``,
        ``scene``, ``step``), ``choice`` ("-2" to "2"), ``people``, ``experts`` (of the panel who gave that answer; the
        same in all rooms). Of several rounds the last one counts.
    least, experts
        Answers to an item, and experts of its panel, that are needed; items with fewer are left out, their answers
        counted as missing.
    level
        Of the intervals.
    """
    import pandas as pd  # noqa: PLC0415

    keys = [column for column in QUESTION if column in concordances]
    told = concordances
    if "round" in told:
        of_room = [column for column in ("cohort", "room") if column in told]
        told = told[told["round"] == told.groupby([*keys, *of_room], dropna=False)["round"].transform("max")]
    z = normal_quantile(level)
    rows, fewest, found, answers = [], None, 0, int(told["people"].sum())
    for _, group in told.groupby(keys, dropna=False, sort=False):
        by_answer = (
            group.groupby("choice", sort=False)
            .agg(people=("people", "sum"), experts=("experts", "max"))
            .fillna({"experts": 0})
        )
        panel = {str(answer): int(one) for answer, one in by_answer["experts"].items()}
        people, of_panel = int(by_answer["people"].sum()), sum(panel.values())
        found = max(found, people)
        if of_panel < experts:
            fewest = of_panel if fewest is None else max(fewest, of_panel)
            continue
        if people < least:
            continue
        worth = by_answer.index.map(credits_of(panel)).to_numpy(dtype=float)
        mean = float((worth * by_answer["people"]).sum() / people)
        spread = float((by_answer["people"] * (worth - mean) ** 2).sum() / max(people - 1, 1))
        error = (spread / people) ** 0.5
        rows.append((
            group["short"].iloc[0], people, of_panel, mean, max(0.0, mean - z * error), min(1.0, mean + z * error),
            max(panel, key=lambda answer: panel[answer]), float((worth * by_answer["experts"]).sum() / of_panel), error,
            int(group["k"].max()) if "k" in group else 0,
        ))  # fmt: skip
    names = ["question", "people", "experts", "credit", "low", "high", "panel", "experts_credit", "error", "k"]
    items = pd.DataFrame(rows, columns=names)
    if items.empty:
        small = fewest is not None and found >= least
        few = TooFew(unit="experts", needed=experts, found=fewest or 0) if small else None
        few = few or TooFew(unit="answers", needed=least, found=found)
        return Concordance(estimate=None, n=0, missing=answers, few=few, items=items)
    mean, error = float(items["credit"].mean()), float((items["error"] ** 2).sum() ** 0.5 / len(items))
    return Concordance(
        estimate=mean,
        interval=(max(0.0, mean - z * error), min(1.0, mean + z * error)),
        level=level,
        n=int(items["people"].sum()),
        missing=answers - int(items["people"].sum()),
        items=items.drop(columns="error"),
    )
