"""Questions added up over rooms: by family for agreement, by answer beside a panel of experts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.frames.adding import ROUND, counted, family_counts, told_rounds
from ias_widgets.cohorts.frames.asking import collected, family_places
from ias_widgets.cohorts.frames.choosing import choosable

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
    import narwhals as nw  # noqa: PLC0415

    rounds = _alike(records.once("told", told_rounds).filter(nw.col("last"))).select(*ROUND, *_SAME)
    counts = family_counts(records)
    names = records.lazy("families").select("room", "family", "name")
    answered = counts.select(*ROUND, "family").unique().join(rounds, on=ROUND)
    groups = answered.join(names, on=["room", "family"], how="left").group_by([*_SAME, "family"])
    asked = groups.agg(nw.len().alias("rooms"), nw.col("name").min().alias("family_name"))
    by_choice = rounds.join(choosable(records), on=["room", "question"]).group_by([*_SAME, "choice"])
    legend = by_choice.agg(nw.col("letter").min(), nw.col("label").min(), nw.col("wide").min())
    added = counts.join(rounds, on=ROUND).group_by([*_SAME, "family", "choice"]).agg(nw.col("people").sum())
    told = asked.join(legend, on=_SAME).join(added, on=[*_SAME, "family", "choice"], how="left")
    told = told.with_columns(nw.col("people").fill_null(0).cast(nw.Int64))
    told = _missing_again(told).join(family_places(records), on="family", how="left")
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

    asked = _alike(counted(records, ["concordance"], family=False).filter(nw.col("last"))).group_by([*_SAME, "choice"])
    told = asked.agg(
        nw.col("people").sum(), nw.col("label").min(), nw.col("experts").max(), nw.len().alias("rooms")
    ).with_columns(nw.col("choice").cast(nw.Int64).alias("number"))
    return collected(records, _missing_again(told), _CONCORDANCES, ("film", "scene", "step", "short", "number"))


def _alike(told: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    import narwhals as nw  # noqa: PLC0415

    return told.with_columns(nw.col("film").fill_null(""), nw.col("scene").fill_null(""))


def _missing_again(told: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    import narwhals as nw  # noqa: PLC0415

    return told.with_columns(
        *(nw.when(nw.col(name) != "").then(nw.col(name)).alias(name) for name in ("film", "scene"))
    )
