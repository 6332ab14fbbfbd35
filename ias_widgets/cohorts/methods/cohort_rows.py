"""Cohorts as rows: who they are, how many pairs they have, what they gained; in the order in which they are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cohorts.methods.groups import single_mean

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
    by_cohort = {str(cohort): group["after"] - group["before"] for cohort, group in told.groupby("cohort", sort=False)}
    rows = []
    for cohort, row in about.items():
        gains = by_cohort.get(cohort)
        shown = gains is not None and len(gains) >= least and cohort not in hidden
        fit = single_mean(gains) if gains is not None and shown else None
        pool = cohort.startswith(POOL)
        name = _word(row.get("title")) or _word(row.get("place")) or cohort
        rows.append(
            CohortRow(
                cohort, _word(row.get("kind")) or "other", "" if pool else name,
                _word(row.get("date"))[:10], _word(row.get("audience")), fit.n if fit else 0, present.get(cohort),
                fit.mean if fit else None, fit.interval(level) if fit and fit.n > 1 else None, pool,
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
    kept = {row.cohort for row in rows if row.gain is not None}
    return tuple(rows), told[told["cohort"].isin(kept)]


def _word(value: object) -> str:
    return "" if value is None or value != value or str(value) in {"<NA>", "NaT"} else str(value)  # noqa: PLR0124
