"""How people moved between two votes on the same question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.frames.adding import QUESTION
from ias_widgets.cohorts.frames.asking import collected, placed_questions, rooms_of
from ias_widgets.cohorts.frames.choosing import as_choices, kinds_by

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.cohorts.frames.asking import Told
    from ias_widgets.cohorts.records import Records

__all__ = ["shifts"]

_COLUMNS: dict[str, Told] = {
    "cohort": "text", "room": "text", "film": "text", "scene": "text", "step": "text", "question": "text", "short": "text",
    "kind": "text", "first": "text", "first_label": "text", "last": "text", "last_label": "text", "people": "whole",
}  # fmt: skip


def shifts(records: Records) -> pd.DataFrame:
    """Return what people answered in the first and in the last round of a question that was asked more than once.

    Only those are in it whom the record names in both rounds: see `ias_widgets.rooms.record.protection`. Questions where one
    can choose several things, or share out points, are left out.

    Returns
    -------
    pandas.DataFrame
        ``cohort``, ``room``, ``film``, ``scene``, ``step``, ``question``, ``short``, ``kind``, ``first`` and ``last``
        (choices; of an order, what was put first), ``first_label``, ``last_label``, ``people``.
    """
    import narwhals as nw  # noqa: PLC0415

    key = ["room", "question"]
    rounds = records.lazy("rounds").filter(nw.col("shown")).group_by(key)
    ends = rounds.agg(nw.col("round").min().alias("from"), nw.col("round").max().alias("until"))
    ends = ends.filter(nw.col("until") > nw.col("from"))
    of_many = [*kinds_by("several"), *kinds_by("some")]
    kinds = records.lazy("questions").filter(~nw.col("kind").is_in(of_many)).select(*key, "kind")
    rows = records.lazy("answers").filter(~nw.col("participant").is_null())
    if records.of_family is not None:
        rows = rows.filter(nw.col("family") == records.of_family)
    rows = rows.join(ends.join(kinds, on=key), on=key)
    rows = rows.filter(~nw.col("kind").is_in(kinds_by("first")) | (nw.col("number") == 1))
    said = ("choice", "number")
    for end, round_ in (("first", "from"), ("last", "until")):
        here = nw.col("round") == nw.col(round_)
        rows = rows.with_columns(*(nw.when(here).then(nw.col(one)).alias(f"{end}_{one}") for one in said))
    raw = [f"{end}_{one}" for end in ("first", "last") for one in said]
    each = rows.group_by([*key, "kind", "participant"]).agg(*(nw.col(name).max() for name in raw))
    moved = each.group_by([*key, "kind", *raw]).agg(nw.len().alias("people"))
    for end in ("first", "last"):
        chose = as_choices(moved.rename({f"{end}_{one}": one for one in said}))
        moved = (
            chose.filter(~nw.col("choice").is_null() & (nw.col("chosen") > 0))
            .drop("number", "chosen")
            .rename({"choice": end})
        )
    moved = moved.drop("kind")
    choices = records.lazy("choices").with_columns(nw.col("letter").str.len_chars().alias("wide"))
    for end in ("first", "last"):
        named = choices.select(
            *key, nw.col("choice").alias(end), nw.col("label").alias(f"{end}_label"),
            nw.col("wide").alias(f"{end}_wide"), nw.col("letter").alias(f"{end}_letter"),
        )  # fmt: skip
        moved = moved.join(named, on=[*key, end], how="left")
    questions = placed_questions(records).select(*key, *QUESTION, "kind", "at")
    told = moved.join(questions, on=key).join(rooms_of(records).select("room", "cohort", "date"), on="room")
    ends_order = [f"{end}{part}" for end in ("first", "last") for part in ("_wide", "_letter", "")]
    return collected(records, told, _COLUMNS, ("date", "room", "at", "question", *ends_order))
