"""How people did in tests: a row for each person and test, and for each person who took two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.frames.asking import collected, rooms_of
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    import narwhals as nw
    import pandas as pd

    from ias_widgets.cohorts.frames.asking import Told
    from ias_widgets.cohorts.records import Records

__all__ = ["PURPOSES", "at_home", "marked", "pairs", "scored", "scores"]

PURPOSES = ("before", "after", "later")
"""Tests, in the order in which they are taken; feedback is none."""
_SCORES: dict[str, Told] = {
    "cohort": "text", "kind": "text", "place": "text", "date": "text", "room": "text", "person": "text", "family": "text",
    "purpose": "text", "form": "text", "items": "whole", "right": "whole", "share": "share",
}  # fmt: skip
_PAIRS: dict[str, Told] = {
    "cohort": "text", "kind": "text", "place": "text", "date": "text", "family": "text", "person": "text",
    "before": "share", "after": "share", "gain": "share",
}  # fmt: skip


def scores(records: Records) -> pd.DataFrame:
    """Return how each person did in each test.

    Returns
    -------
    pandas.DataFrame
        ``cohort``, ``kind``, ``place`` (the cohort's), ``date``, ``room`` (of the room the test was taken in),
        ``person`` (the same in all tests of somebody who gave a linking code; else of this room alone), ``family``
        (missing where it may not be told), ``purpose`` (before, after, later), ``form`` (a, b), ``items``, ``right``,
        ``share`` (right of all items, 0 to 1: one that was left out is not right).
    """
    return collected(
        records, records.once("scored", scored), _SCORES, ("cohort", "room", "purpose", "person", "step", "form")
    )


def pairs(records: Records, first: str = "before", second: str = "after") -> pd.DataFrame:
    """Return the people who took two tests, within a room or across rooms.

    Somebody who took one of the two more than once in a cohort is left out: nobody knows which counts
    (`attendance` counts them). A test taken in another cohort, such as a later one by link, is the one's with the
    first.

    Parameters
    ----------
    first, second
        Purposes of tests: ``before``, ``after``, ``later``.

    Returns
    -------
    pandas.DataFrame
        ``cohort``, ``kind``, ``place``, ``date`` (the cohort's), ``family`` (missing where the first test does not
        tell it, and the second neither), ``person``, ``before`` and ``after`` (shares right in the first and the second
        test, 0 to 1), ``gain`` (their difference).
    """
    import narwhals as nw  # noqa: PLC0415

    for purpose in (first, second):
        if purpose not in PURPOSES:
            raise ContentError("pairs", f"one of {', '.join(PURPOSES)}", purpose, did_you_mean(purpose, PURPOSES))
    home = at_home(records, first)
    once = home.filter((nw.col("times") == 1) & nw.col("purpose").is_in([first, second]))
    key = ["cohort", "person"]
    one = once.filter(nw.col("purpose") == first).select(*key, "family", nw.col("share").alias("before"))
    two = once.filter(nw.col("purpose") == second).select(
        *key, nw.col("family").alias("family_later"), nw.col("share").alias("after")
    )
    both = one.join(two, on=key).with_columns(
        nw.coalesce("family", "family_later").alias("family"), (nw.col("after") - nw.col("before")).alias("gain")
    )
    cohorts = records.lazy("cohorts").select("cohort", "kind", "place", "date")
    return collected(records, both.join(cohorts, on="cohort"), _PAIRS, key)


def marked(records: Records) -> nw.LazyFrame[Any]:
    """Return what stands in test sheets, a row for each person and item, with ``cohort``, ``kind``, ``place``, ``date``.

    ``right`` is false where the item was left out.
    """
    import narwhals as nw  # noqa: PLC0415

    sheets = records.lazy("sheets").filter(nw.col("purpose").is_in(list(PURPOSES)))
    sheets = sheets.with_columns(nw.col("right").fill_null(value=False))
    return sheets.join(rooms_of(records).drop("participants"), on="room")


def scored(records: Records) -> nw.LazyFrame[Any]:
    """Return the columns of `scores`, and ``step``."""
    import narwhals as nw  # noqa: PLC0415

    sheets = records.lazy("sheets").filter(nw.col("purpose").is_in(list(PURPOSES)))
    sheets = sheets.with_columns(nw.col("right").fill_null(value=False).cast(nw.Int64).alias("one"))
    added = sheets.group_by("room", "step", "purpose", "person", "form").agg(
        nw.col("family").max(), nw.len().alias("items"), nw.col("one").sum().alias("right")
    )
    added = added.with_columns((nw.col("right").cast(nw.Float64) / nw.col("items")).alias("share"))
    return added.join(rooms_of(records).drop("participants"), on="room")


def at_home(records: Records, first: str = PURPOSES[0]) -> nw.LazyFrame[Any]:
    """Return the tests, each with the cohort that its person belongs to, and ``times``: how often they took it there.

    A person belongs to the cohort in which the test was taken; where they took no ``first`` test there, and
    such a test in exactly one other cohort, to that one.
    """
    import narwhals as nw  # noqa: PLC0415

    scored_tests = records.once("scored", scored)
    begun = scored_tests.filter(nw.col("purpose") == first).select("person", "cohort").unique()
    only = begun.group_by("person").agg(nw.len().alias("cohorts"), nw.col("cohort").min().alias("home"))
    here = begun.with_columns(nw.lit(value=True).alias("begun"))
    told = scored_tests.join(here, on=["person", "cohort"], how="left").join(only, on="person", how="left")
    away = nw.col("begun").is_null() & (nw.col("cohorts") == 1)
    told = told.with_columns(nw.when(away).then(nw.col("home")).otherwise(nw.col("cohort")).alias("cohort"))
    told = told.drop("begun", "cohorts", "home")
    times = told.group_by("cohort", "person", "purpose").agg(nw.len().alias("times"))
    return told.join(times, on=["cohort", "person", "purpose"])
