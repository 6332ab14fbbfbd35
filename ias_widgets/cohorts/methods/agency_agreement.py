"""Do agencies agree? Krippendorff's alpha over statements that all answered on one scale, and between each two families."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ias_widgets.cohorts.drawing import ACCENT, GROUND, INK, QUIET, empty
from ias_widgets.cohorts.drawing.heading import headed, shortened
from ias_widgets.cohorts.drawing.sketch import Sketch
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.shares import drawn_counts, ends
from ias_widgets.cohorts.nearly import close, measured
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import interval
from ias_widgets.phrases import bind

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    import pandas as pd
    import plotly.graph_objects as go
    from numpy.typing import NDArray

__all__ = ["AgencyAgreement", "agency_agreement", "krippendorff"]

Level = Literal["nominal", "ordinal", "interval"]
TIMES, SEED = 1000, 20261122
LEAST_GROUPS = 2
"""Families, and statements, below which there is nothing to compare."""
QUESTION = ["film", "scene", "step", "short"]


def krippendorff(counts: Sequence[Sequence[int]], *, level: Level, values: Sequence[float] | None = None) -> float:
    """Return Krippendorff's alpha: 1 all agree, 0 as by chance, below 0 more apart than by chance.

    After K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, section E: 1 - D_o / D_e over pairable
    values. A unit with a single value takes no part.

    Parameters
    ----------
    counts
        Units in rows, values in columns: how many observers gave the unit that value. Who they were is not needed.
    level
        What a difference between two values weighs: 1 (nominal), by the ranks between them (ordinal), squared (interval).
    values
        Of the columns, for ``interval``; 1, 2, 3 ... where it is missing. Ordinal values come in their order.
    """
    import numpy as np  # noqa: PLC0415

    whole = np.asarray(counts, dtype=float)
    whole = whole[whole.sum(axis=1) > 1]
    found = _alpha(whole[None], _distances(whole.sum(axis=0)[None], level, values))
    return float(found[0])


def _distances(totals: NDArray[Any], level: Level, values: Sequence[float] | None) -> NDArray[Any]:
    """Return squared differences between values for each of several totals by value: shape (tables, values, values)."""
    import numpy as np  # noqa: PLC0415

    tables, many = totals.shape
    if level == "nominal":
        return np.broadcast_to(1.0 - np.eye(many), (tables, many, many))
    if level == "interval":
        at = np.asarray(values if values is not None else range(many), dtype=float)
        return np.broadcast_to((at[:, None] - at[None]) ** 2, (tables, many, many))
    ranks = np.cumsum(totals, axis=1) - totals / 2
    squared: NDArray[Any] = (ranks[:, :, None] - ranks[:, None]) ** 2
    return squared


def _alpha(tables: NDArray[Any], distances: NDArray[Any]) -> NDArray[Any]:
    """Return alpha of each table: shape (tables, units, values)."""
    import numpy as np  # noqa: PLC0415

    of = tables.sum(axis=2)
    totals = tables.sum(axis=1)
    n = totals.sum(axis=1)
    within = np.einsum("tuc,tcd,tud->tu", tables, distances, tables, optimize=True)
    observed = np.where(of > 1, within / np.maximum(of - 1, 1), 0).sum(axis=1)
    expected = np.einsum("tc,tcd,td->t", totals, distances, totals, optimize=True) / (n - 1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(expected > 0, 1 - observed / expected, 1.0)


@dataclass(frozen=True, kw_only=True)
class AgencyAgreement(Finding):
    """Krippendorff's alpha over all people (``estimate``, at most 1); ``n`` counts answers.

    Attributes
    ----------
    families
        Names, in the order of ``between``.
    between
        Agreement of a person of one family with a person of the other, in the scale of alpha; on the diagonal, within
        the family.
    people
        The most answers of each family to one statement.
    statements
        How many statements were answered on the same scale.
    metric
        nominal, ordinal or interval.
    k
        The greatest of the statements; from 5 on no agreement above `ias_widgets.cohorts.nearly.CLOSE` is told.
    """

    method: ClassVar[str] = "agency_agreement"
    families: tuple[str, ...] = ()
    between: NDArray[np.float64] | None = field(default=None, repr=False, compare=False)
    people: tuple[int, ...] = ()
    statements: int = 0
    metric: Level = "nominal"
    k: int = 0

    def sentence(self) -> str:
        if self.few is not None or self.between is None:
            return self.said("few")
        told = f"{self._told(self.estimate or 0.0)}\u00a0{interval(self.interval, 2, self.language)}"
        apart = [
            (self.between[one, other], one, other)
            for one in range(len(self.families))
            for other in range(one + 1, len(self.families))
        ]
        least = min(apart)
        return self.said(
            "agency-agreement-sentence",
            alpha=told, one=self.families[least[1]], other=self.families[least[2]],
            least=self._told(least[0]),
        )  # fmt: skip

    def _told(self, value: float) -> str:
        return measured(float(value), self.k, self.language)

    def table(self) -> pd.DataFrame:
        import pandas as pd  # noqa: PLC0415

        between: Any = [] if self.between is None else self.between
        rows = [[self._told(value) for value in row] for row in between]
        told = pd.DataFrame(rows, columns=list(self.families))
        told.insert(0, self.words.say("column-family"), self.families)
        return told

    def figure(self) -> go.Figure:
        if self.few is not None or self.between is None:
            return empty(self.sentence(), self.language)
        count = len(self.families)
        names = [shortened(bind(name, self.language), 22) for name in self.families]
        heads = [shortened(bind(name, self.language), max(9, 72 // count), 3) for name in self.families]
        sketch = Sketch()
        sketch.add(
            "heatmap", z=self.between, zmin=0, zmax=1, colorscale=[[0, GROUND], [1, ACCENT]], showscale=False, xgap=3, ygap=3,
            hoverinfo="text",
            text=[[f"{one} – {other}: {self._told(self.between[i, j])}"
                   for j, other in enumerate(self.families)] for i, one in enumerate(self.families)],
        )  # fmt: skip
        dark = 0.55
        between, say = self.between, self._told
        cells = [(row, column, float(between[row, column])) for row in range(count) for column in range(count)]
        note = {"showarrow": False, "font": {"size": 16, "color": INK}}
        sketch.notes += [
            note | {
                "x": column, "y": row, "text": f"<b>{say(value)}</b>" if row == column else say(value),
                "font": {"size": 18, "color": GROUND if value > dark else INK},
            }
            for row, column, value in cells
        ]  # fmt: skip
        far = {"x": 0, "xref": "paper", "xanchor": "right", "xshift": -10, "align": "right"}
        sketch.notes += [note | far | {"text": name, "y": place} for place, name in enumerate(names)]
        high = {"y": 1, "yref": "paper", "yanchor": "top"}
        sketch.notes += [note | high | {"text": head, "x": place} for place, head in enumerate(heads)]
        sketch.shapes += [
            {
                "type": "rect", "x0": column - 0.48, "x1": column + 0.48, "y0": row - 0.47, "y1": row + 0.47,
                "line": {"color": QUIET, "width": 2 if row == column else 0.7},
            }
            for row, column, _ in cells
        ]  # fmt: skip
        body = 56 * count + 64
        sketch.axes(
            x={"visible": False, "fixedrange": True, "range": [-0.5, count - 0.5]},
            y={"visible": False, "fixedrange": True, "range": [count - 0.5, -0.5 - 64 / 56]},
        )
        longest = max(len(line) for name in names for line in name.split("<br>"))
        about = self.words.say("agency-agreement-about", n=self.statements)
        return headed(sketch, self.sentence(), about, self.language, body=body, left=round(longest * 8.2) + 40)


def agency_agreement(
    ratings: pd.DataFrame, *, metric: Level | None = None, least: int = 10, level: float = 0.95
) -> AgencyAgreement:
    """Say how far people of different families judge alike, beyond chance.

    Alpha takes every answer as one observer's value for the statement as a unit. What stands between two families is
    the same figure over pairs of one person from each, with the disagreement that chance would give among all: 1 - D_o /
    D_e (cross-replication, after K. Wong, P. Paritosh, L. Aroyo, 2021). The interval is a bootstrap: people drawn anew
    within family and statement; the statements stay.

    Parameters
    ----------
    ratings
        As `ias_widgets.cohorts.ratings` or `splits`: ``short`` and what else names a question (``film``, ``scene``,
        ``step``), ``family``, ``family_name``, ``choice``, ``people``, and ``round`` where there are several: the last
        one counts. Of the questions, the largest set that was answered with the same choices is taken; answers to the
        others are counted as missing.
    metric
        What a difference weighs; by default ordinal where choices are numbers, else nominal.
    least
        People whom a family must have in a statement; below that, the family is left out.
    level
        Of the interval.
    """
    import numpy as np  # noqa: PLC0415

    told = _last(ratings)
    questions = [column for column in QUESTION if column in told]
    told = told.assign(unit=told.groupby(questions, dropna=False, sort=False).ngroup())
    units = _alike(told)
    answers = int(told["people"].sum())
    told = told[told["unit"].isin(units)]
    values = sorted(
        told["choice"].unique(), key=lambda one: (not _is_number(one), float(one) if _is_number(one) else one)
    )
    numbers = all(_is_number(one) for one in values)
    metric = metric or ("ordinal" if numbers else "nominal")
    of = told.groupby(["family", "unit"])["people"].sum().unstack(fill_value=0)  # noqa: PD010
    kept = [family for family in dict.fromkeys(told["family"]) if of.loc[family].max() >= least]
    few = _too_few(len(kept), len(units))
    if few is not None:
        return AgencyAgreement(estimate=None, n=0, missing=answers, few=few, metric=metric)
    counts = np.zeros((len(kept), len(units), len(values)), dtype=np.int64)
    places = [{name: place for place, name in enumerate(names)} for names in (kept, units, values)]
    for row in each(told[told["family"].isin(kept)]):
        counts[places[0][row.family], places[1][row.unit], places[2][row.choice]] += int(row.people)
    scale = [float(one) for one in values] if numbers else None
    people = counts.sum(axis=0)
    drawn = drawn_counts(counts, TIMES, SEED).sum(axis=1)
    k = int(told["k"].max()) if "k" in told else 0
    between = _between(counts, _distances(people.sum(axis=0)[None], metric, scale)[0])
    return AgencyAgreement(
        estimate=close(krippendorff(people, level=metric, values=scale), k),
        interval=ends(_alpha(drawn, _distances(drawn.sum(axis=1), metric, scale)), level),
        level=level,
        n=int(people.sum()),
        missing=answers - int(people.sum()),
        families=tuple(_names(told, kept)),
        between=np.array([[close(float(value), k) for value in row] for row in between]),
        people=tuple(int(one) for one in counts.sum(axis=2).max(axis=1)),
        statements=len(units),
        metric=metric,
        k=k,
    )


def _between(counts: NDArray[Any], distances: NDArray[Any]) -> NDArray[np.float64]:
    """Return agreement of each two families: pairs of one person from each, within a family of two different people."""
    import numpy as np  # noqa: PLC0415

    of = counts.sum(axis=2)
    apart = np.einsum("auc,cd,bud->abu", counts, distances, counts, optimize=True)
    pairs = of[:, None] * of[None]
    for family in range(len(counts)):
        pairs[family, family] = of[family] * (of[family] - 1)
    observed = apart.sum(axis=2) / np.maximum(pairs.sum(axis=2), 1)
    totals = counts.sum(axis=(0, 1))
    n = totals.sum()
    expected = totals @ distances @ totals / (n * (n - 1))
    result: NDArray[np.float64] = 1 - observed / expected if expected > 0 else np.ones_like(observed)
    return result


def _last(ratings: pd.DataFrame) -> pd.DataFrame:
    told = ratings[ratings["family"].notna() & ratings["choice"].notna() & (ratings["people"] > 0)]
    if "round" not in told:
        return told
    keys = [column for column in ("room", "cohort", *QUESTION) if column in told]
    return told[told["round"] == told.groupby(keys, dropna=False)["round"].transform("max")]


def _alike(told: pd.DataFrame) -> list[int]:
    """Return the units of the largest set that share their choices."""
    sets: dict[frozenset[str], list[int]] = {}
    for unit in told["unit"].unique():
        taken = frozenset(told.loc[told["unit"] == unit, "choice"])
        numbers = frozenset({"#"}) if all(_is_number(one) for one in taken) else taken
        sets.setdefault(numbers, []).append(int(unit))
    largest: list[int] = max(sets.values(), key=len, default=[])
    return largest


def _too_few(families: int, statements: int) -> TooFew | None:
    if families < LEAST_GROUPS:
        return TooFew(unit="groups", needed=LEAST_GROUPS, found=families)
    return TooFew(unit="statements", needed=LEAST_GROUPS, found=statements) if statements < LEAST_GROUPS else None


def _names(told: pd.DataFrame, families: list[str]) -> list[str]:
    if "family_name" not in told:
        return families
    names = dict(zip(told["family"], told["family_name"], strict=True))
    return [str(names[family]) for family in families]


def _is_number(choice: str) -> bool:
    return choice.removeprefix("-").isdigit()
