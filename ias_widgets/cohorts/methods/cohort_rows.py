"""Cohorts as rows: who they are, how many pairs they have, what they gained; in the order in which they are drawn."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cohorts.methods.labels import labels

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["CohortRow", "rows_of"]

POOL = "\x00pool "
"""Begins the name under which people without a cohort are added up; no cohort's name can begin so."""
KINDS = ("training", "workshop", "e-learning", "other")


class CohortRow(NamedTuple):
    """A cohort in the figure: ``gain`` and ``ends`` as shares, None where the cohort is hidden.

    ``pool``: the people of a kind who are told without their cohort, together; the row then has no name.
    """

    cohort: str
    kind: str
    name: str
    date: str
    group: str
    pairs: int
    present: int | None
    gain: float | None
    ends: tuple[float, float] | None
    pool: bool = False


def rows_of(
    pairs: pd.DataFrame,
    cohorts: pd.DataFrame | None,
    attendance: pd.DataFrame | None,
    *,
    hidden: set[str],
    least: int,
    level: float,
) -> tuple[tuple[CohortRow, ...], pd.DataFrame]:
    """Return rows in the order of the figure, by kind, group and date; and the pairs of those that are told.

    Parameters are those of `cohort_gain`.
    """
    from scipy.special import stdtrit  # noqa: PLC0415

    pools = POOL + pairs["kind"].fillna("other").astype(str)
    told = pairs.assign(cohort=pairs["cohort"].astype("object").where(pairs["cohort"].notna(), pools).astype(str))
    told = told.dropna(subset=["before", "after"])
    about = {row["cohort"]: row for row in told.drop_duplicates("cohort").to_dict("records")}
    for row in () if cohorts is None else cohorts.to_dict("records"):
        about[str(row["cohort"])] = about.get(str(row["cohort"]), {}) | row
    named = ["cohort", "present"]
    present = (
        {} if attendance is None else {str(c): int(p) for c, p in attendance[named].dropna().itertuples(index=False)}
    )
    gains = (told["after"] - told["before"]).groupby(told["cohort"], sort=False).agg(["size", "mean", "std"])
    by_cohort = {str(cohort): (int(n), float(mean), float(sd)) for cohort, n, mean, sd in gains.itertuples()}
    rows = []
    for cohort, row in about.items():
        n, mean, sd = by_cohort.get(cohort, (0, 0.0, 0.0))
        shown = n >= least and n > 0 and cohort not in hidden
        reach = float(stdtrit(n - 1, 0.5 + level / 2)) * sd / math.sqrt(n) if shown and n > 1 else None
        pool = cohort.startswith(POOL)
        name = _word(row.get("title")) or _word(row.get("place")) or cohort
        rows.append(
            CohortRow(
                cohort, _word(row.get("kind")) or "other", "" if pool else name,
                _word(row.get("date"))[:10], _word(row.get("audience")), n if shown else 0, present.get(cohort),
                mean if shown else None, None if reach is None else (mean - reach, mean + reach), pool,
            )
        )  # fmt: skip
    first: dict[tuple[str, str], str] = {}
    for told_row in sorted(rows, key=lambda row: row.date):
        first.setdefault((told_row.kind, told_row.group), told_row.date)
    order = {key: place for place, key in enumerate(first)}
    rows.sort(
        key=lambda row: (
            KINDS.index(row.kind) if row.kind in KINDS else 9,
            order[row.kind, row.group],
            row.pool,
            row.date,
            row.name,
        )
    )
    rows = [row for row in rows if not (row.pool and row.gain is None)]
    cohorts_alone = [row for row in rows if not row.pool]
    apart = iter(labels([row.name for row in cohorts_alone], [row.date for row in cohorts_alone], beside=True))
    rows = [row if row.pool else row._replace(name=next(apart)) for row in rows]
    kept = {row.cohort for row in rows if row.gain is not None}
    return tuple(rows), told[told["cohort"].isin(kept)]


def _word(value: object) -> str:
    return "" if value is None or value != value or str(value) in {"<NA>", "NaT"} else str(value)  # noqa: PLR0124
