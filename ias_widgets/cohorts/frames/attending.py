"""Who was there, and how many handed in which test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.frames.asking import collected
from ias_widgets.cohorts.frames.scoring import PURPOSES, people_of

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
    counted = (nw.col("participants") + nw.col("hands_present").fill_null(0)).alias("people")
    present = rooms.join(alone.select("room"), on="room", how="anti").with_columns(counted)
    present = present.group_by("cohort").agg(nw.col("people").sum().alias("present"))
    held_back = tests.with_columns((nw.col("done") - nw.col("told")).alias("back"))
    held_back = held_back.join(rooms.select("room", "cohort"), on="room").select("cohort", "purpose", "back")
    people = people_of(records)
    once = (nw.col("before") == 1) & (nw.col("after") == 1)
    often = (nw.col("before") > 1) | (nw.col("after") > 1) | (nw.col("later") > 1)
    people = people.with_columns(
        nw.when(once).then(1).otherwise(0).alias("pairs"), nw.when(often).then(1).otherwise(0).alias("ambiguous")
    )
    told = people.group_by("cohort").agg(*(nw.col(name).sum() for name in (*PURPOSES, "pairs", "ambiguous")))
    back = held_back.with_columns(
        *(
            nw.when(nw.col("purpose") == purpose).then(nw.col("back")).otherwise(0).alias(f"{purpose}_back")
            for purpose in PURPOSES
        )
    )
    back = back.group_by("cohort").agg(*(nw.col(name).sum() for name in ("back", *(f"{one}_back" for one in PURPOSES))))
    whole = records.lazy("cohorts").select("cohort", "kind", "place", "date")
    for part in (present, told, back):
        whole = whole.join(part, on="cohort", how="left")
    numbers = ["present", *PURPOSES, "pairs", "ambiguous", "back", *(f"{one}_back" for one in PURPOSES)]
    whole = whole.with_columns(*(nw.col(name).fill_null(0).cast(nw.Int64) for name in numbers))
    whole = whole.with_columns(*((nw.col(one) + nw.col(f"{one}_back")).alias(one) for one in PURPOSES))
    return collected(records, whole.rename({"back": "withheld"}), _COLUMNS, ("date", "cohort"))
