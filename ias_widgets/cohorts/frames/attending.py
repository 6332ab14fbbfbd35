"""Who was there, and how many handed in which test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.frames.asking import collected
from ias_widgets.cohorts.frames.scoring import PURPOSES, at_home

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.cohorts.frames.asking import Told
    from ias_widgets.cohorts.records import Records

__all__ = ["attendance"]

_COLUMNS: dict[str, Told] = {
    "cohort": "text", "kind": "text", "place": "text", "date": "text", "present": "whole", "before": "whole",
    "after": "whole", "later": "whole", "pairs": "whole", "withheld": "whole", "ambiguous": "whole",
}  # fmt: skip


def attendance(records: Records) -> pd.DataFrame:
    """Return for each cohort how many people were there, and how many handed in which test.

    Returns
    -------
    pandas.DataFrame
        ``cohort``, ``kind``, ``place``, ``date`` (the cohort's), ``present`` (people in its rooms, tablets and hands,
        but for rooms that held nothing but a later test; who came to two rooms counts twice), ``before``, ``after``,
        ``later`` (tests handed in, by the cohort that each person belongs to; those that are withheld by the room they
        were taken in), ``pairs`` (people with a test before and one after, as `pairs` tells them), ``withheld`` (tests
        handed in that are told of nobody, because they belong to fewer than five), ``ambiguous`` (people who took a
        test more than once).
    """
    import narwhals as nw  # noqa: PLC0415

    rooms = records.lazy("rooms").select("room", "cohort", "participants", "hands_present")
    tests = records.lazy("tests").filter(nw.col("purpose").is_in(list(PURPOSES)))
    early = tests.with_columns((nw.col("purpose") != "later").cast(nw.Int64).alias("early"))
    alone = early.group_by("room").agg(nw.col("early").max()).filter(nw.col("early") == 0)
    people = (nw.col("participants") + nw.col("hands_present").fill_null(0)).alias("people")
    present = rooms.join(alone.select("room"), on="room", how="anti").with_columns(people)
    present = present.group_by("cohort").agg(nw.col("people").sum().alias("present"))
    held_back = tests.with_columns((nw.col("done") - nw.col("told")).alias("back"))
    held_back = held_back.join(rooms.select("room", "cohort"), on="room").select("cohort", "purpose", "back")
    home = records.once("home", at_home)
    told = home.with_columns(nw.lit(1, nw.Int64).alias("people"), nw.lit(0, nw.Int64).alias("back"))
    told = told.select("cohort", "purpose", "people", "back")
    both = nw.concat(
        [told, held_back.with_columns(nw.lit(0, nw.Int64).alias("people")).select(*told.collect_schema().names())]
    )
    both = both.with_columns(
        *(
            nw.when(nw.col("purpose") == purpose).then(nw.col("people") + nw.col("back")).otherwise(0).alias(purpose)
            for purpose in PURPOSES
        )
    )
    sums = [nw.col(name).sum() for name in (*PURPOSES, "back")]
    counted = both.group_by("cohort").agg(*sums)
    once = home.filter((nw.col("times") == 1) & nw.col("purpose").is_in(list(PURPOSES[:2])))
    twice = once.group_by("cohort", "person").agg(nw.len().alias("tests")).filter(nw.col("tests") == 2)  # noqa: PLR2004
    paired = twice.group_by("cohort").agg(nw.len().alias("pairs"))
    often = home.filter(nw.col("times") > 1).select("cohort", "person").unique()
    often = often.group_by("cohort").agg(nw.len().alias("ambiguous"))
    whole = records.lazy("cohorts").select("cohort", "kind", "place", "date")
    for part in (present, counted, paired, often):
        whole = whole.join(part, on="cohort", how="left")
    numbers = ["present", *PURPOSES, "pairs", "ambiguous", "back"]
    whole = whole.with_columns(*(nw.col(name).fill_null(0).cast(nw.Int64) for name in numbers))
    return collected(records, whole.rename({"back": "withheld"}), _COLUMNS, ("date", "cohort"))
