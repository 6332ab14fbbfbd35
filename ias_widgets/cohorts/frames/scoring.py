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

__all__ = ["PURPOSES", "marked", "pairs", "people_of", "scored", "scores"]

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
    import narwhals as nw  # noqa: PLC0415

    share = (nw.col("right").cast(nw.Float64) / nw.col("items")).alias("share")
    told = records.once("scored", scored).with_columns(share)
    told = told.join(rooms_of(records).select("room", "kind", "place", "date"), on="room")
    return collected(records, told, _SCORES, ("cohort", "room", "purpose", "person", "step", "form"))


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
    people = people_of(records, first)
    both = people.filter((nw.col(first) == 1) & (nw.col(second) == 1))
    shares = nw.col(f"{first}_share").alias("one"), nw.col(f"{second}_share").alias("two")
    both = both.select("cohort", "person", "family", *shares).rename({"one": "before", "two": "after"})
    both = both.with_columns((nw.col("after") - nw.col("before")).alias("gain"))
    cohorts = records.lazy("cohorts").select("cohort", "kind", "place", "date")
    return collected(records, both.join(cohorts, on="cohort"), _PAIRS, ("cohort", "person"))


def marked(records: Records) -> nw.LazyFrame[Any]:
    """Return what stands in test sheets, a row for each person and item, with ``cohort``, ``kind``, ``place``, ``date``.

    ``right`` is false where the item was left out.
    """
    import narwhals as nw  # noqa: PLC0415

    sheets = records.lazy("sheets").filter(nw.col("purpose").is_in(list(PURPOSES)))
    sheets = sheets.with_columns(nw.col("right").fill_null(value=False))
    return sheets.join(rooms_of(records).drop("participants"), on="room")


def scored(records: Records) -> nw.LazyFrame[Any]:
    """Return each test of each person: ``room``, ``step``, ``purpose``, ``person``, ``form``, ``family``, ``items``, ``right``, ``cohort``."""
    import narwhals as nw  # noqa: PLC0415

    sheets = records.lazy("sheets").filter(nw.col("purpose").is_in(list(PURPOSES)))
    sheets = sheets.with_columns(nw.col("right").fill_null(value=False).cast(nw.Int64).alias("one"))
    added = sheets.group_by("room", "step", "person", "form").agg(
        nw.col("purpose").max(), nw.col("family").max(), nw.len().alias("items"),
        nw.col("one").sum().alias("right"),
    )  # fmt: skip
    return added.join(records.lazy("rooms").select("room", "cohort"), on="room")


def people_of(records: Records, first: str = PURPOSES[0]) -> nw.LazyFrame[Any]:
    """Return a row for each person in each cohort that they belong to, worked out once.

    A person belongs to the cohort in which a test was taken; but with all their tests to the one in which they took
    the ``first``, where there is exactly one.

    Returns
    -------
    narwhals.LazyFrame
        ``cohort``, ``person``, ``family`` (that of the first test where it tells one), and for each purpose a column of its
        name (how often they took the test) and ``<purpose>_share``.
    """
    return records.once(f"people-{first}", lambda told: _people(told, first))


def _people(records: Records, first: str) -> nw.LazyFrame[Any]:
    import narwhals as nw  # noqa: PLC0415

    tests = records.once("scored", scored)
    first_taken = tests.filter(nw.col("purpose") == first).group_by("person")
    begun = first_taken.agg(nw.col("cohort").min().alias("home"), nw.col("cohort").max().alias("home_too"))
    tests = tests.select("cohort", "person", "purpose", "family", "items", "right")
    told = tests.join(begun, on="person", how="left")
    one_home = (nw.col("home") == nw.col("home_too")).fill_null(value=False)
    share = nw.col("right").cast(nw.Float64) / nw.col("items")
    own = {purpose: nw.col("purpose") == purpose for purpose in PURPOSES}
    told = told.with_columns(
        nw.when(one_home).then(nw.col("home")).otherwise(nw.col("cohort")).alias("cohort"),
        nw.when(own[first]).then(nw.col("family")).alias("family_first"),
        *(nw.when(own[purpose]).then(1).otherwise(0).alias(purpose) for purpose in PURPOSES),
        *(nw.when(own[purpose]).then(share).alias(f"{purpose}_share") for purpose in PURPOSES),
    )
    people = told.group_by("cohort", "person").agg(
        nw.col("family_first").max(), nw.col("family").max(), *(nw.col(purpose).sum() for purpose in PURPOSES),
        *(nw.col(f"{purpose}_share").max() for purpose in PURPOSES),
    )  # fmt: skip
    family = nw.coalesce("family_first", "family").alias("family")
    return people.with_columns(family, *(nw.col(purpose).cast(nw.Int64) for purpose in PURPOSES)).drop("family_first")
