"""Questions added up over rooms: by family for agreement, by answer beside a panel of experts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.frames.adding import split, whole
from ias_widgets.cohorts.frames.asking import collected, family_places

if TYPE_CHECKING:
    import narwhals as nw
    import pandas as pd

    from ias_widgets.cohorts.frames.asking import Told
    from ias_widgets.cohorts.records import Records

__all__ = ["concordances", "ratings"]

_SAME = ["film", "scene", "step", "short", "kind"]
"""By these a question is the same in different rooms; missing ones are filled, as what is missing joins with nothing."""
_RATINGS: dict[str, Told] = {
    "film": "text", "scene": "text", "step": "text", "short": "text", "kind": "text", "family": "text",
    "family_name": "text", "choice": "text", "letter": "text", "label": "text", "people": "whole", "rooms": "whole",
}  # fmt: skip
_CONCORDANCES: dict[str, Told] = {
    "film": "text", "scene": "text", "step": "text", "short": "text", "choice": "text", "label": "text",
    "people": "whole", "experts": "whole", "rooms": "whole",
}  # fmt: skip


def ratings(records: Records) -> pd.DataFrame:
    """Return how often each family gave each answer to each question, in the last round of each room, rooms added up.

    Returns
    -------
    pandas.DataFrame
        ``film``, ``scene``, ``step``, ``short`` (by which a question is the same in different rooms), ``kind``,
        ``family``, ``family_name``, ``choice``, ``letter``, ``label``, ``people``, ``rooms``.
    """
    told = _added(_last(records.once("split", split)), [*_SAME, "family", "choice"], "family_name")
    told = told.join(family_places(records), on="family", how="left")
    order = ("film", "scene", "step", "short", "kind", "family_at", "family", "wide", "letter", "choice")
    return collected(records, told, _RATINGS, order)


def concordances(records: Records) -> pd.DataFrame:
    """Return how often each answer was given to questions of script concordance, beside how many experts gave it.

    Returns
    -------
    pandas.DataFrame
        ``film``, ``scene``, ``step``, ``short``, ``choice`` (-2 to 2), ``label``, ``people`` (in the last round of each room),
        ``experts`` (of the panel; missing in records of releases that did not keep it), ``rooms``.
    """
    import narwhals as nw  # noqa: PLC0415

    asked = _last(records.once("whole", whole).filter(nw.col("kind") == "concordance"))
    told = _added(asked, [*_SAME, "choice"], "experts")
    told = told.with_columns(nw.col("choice").cast(nw.Int64).alias("number"))
    return collected(records, told, _CONCORDANCES, ("film", "scene", "step", "short", "number"))


def _last(told: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Return the rows of the last round of each question of a room."""
    import narwhals as nw  # noqa: PLC0415

    last = told.group_by("room", "question").agg(nw.col("round").max().alias("last"))
    return told.join(last, on=["room", "question"]).filter(nw.col("round") == nw.col("last"))


def _added(told: nw.LazyFrame[Any], by: list[str], kept: str) -> nw.LazyFrame[Any]:
    """Add rooms up; of what is said differently, such as a label in two languages, the first by alphabet stands."""
    import narwhals as nw  # noqa: PLC0415

    filled = told.with_columns(nw.col("film").fill_null(""), nw.col("scene").fill_null(""))
    added = filled.group_by(by).agg(
        nw.col("people").sum(), nw.col("letter").min(), nw.col("label").min(), nw.col("wide").min(),
        nw.col(kept).max(), nw.len().alias("rooms"),
    )  # fmt: skip
    missing = [nw.when(nw.col(name) != "").then(nw.col(name)).alias(name) for name in ("film", "scene")]
    return added.with_columns(*missing)
