"""Items of tests: who answered which and whether rightly, and how many did before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.frames.asking import collected
from ias_widgets.cohorts.frames.scoring import at_home, marked

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.cohorts.frames.asking import Told
    from ias_widgets.cohorts.records import Records

__all__ = ["item_answers", "item_pairs"]

_ANSWERS: dict[str, Told] = {
    "cohort": "text", "kind": "text", "room": "text", "person": "text", "family": "text", "purpose": "text", "form": "text",
    "item": "text", "topic": "text", "choice": "text", "right": "truth",
}  # fmt: skip
_PAIRS: dict[str, Told] = {
    "item": "text", "form": "text", "topic": "text", "prompt": "text", "n_before": "whole", "right_before": "whole",
    "n_after": "whole", "right_after": "whole", "both": "whole", "gained": "whole", "lost": "whole", "neither": "whole",
}  # fmt: skip


def item_answers(records: Records) -> pd.DataFrame:
    """Return what each person answered to each item of a test: as many rows as people had items.

    Returns
    -------
    pandas.DataFrame
        ``cohort`` and ``kind`` (of the room it was answered in), ``room``, ``person``, ``family``, ``purpose``, ``form``,
        ``item``, ``topic``, ``choice`` (missing where the item was left out), ``right``.
    """
    import narwhals as nw  # noqa: PLC0415

    key = ["room", "step", "form", "item"]
    items = records.lazy("items").select(*key, "topic", nw.col("place").alias("at"))
    told = marked(records).join(items, on=key, how="left")
    order = ("cohort", "room", "purpose", "person", "step", "form", "at", "item", "choice")
    return collected(records, told, _ANSWERS, order)


def item_pairs(records: Records, first: str = "before", second: str = "after") -> pd.DataFrame:
    """Return for each item how many had it in a first and in a second test, and how many of them were right.

    With two forms one half of a room has an item in the first test, the other in the second: then only the two shares can
    be compared. Where the same person had it in both (one form for all, or a later test), the two answers can.

    Parameters
    ----------
    first, second
        Purposes of tests, as of `pairs`.

    Returns
    -------
    pandas.DataFrame
        ``item``, ``form``, ``topic``, ``prompt`` (as the records' first language has it); ``n_before``,
        ``right_before``, ``n_after``, ``right_after`` (people, in the first and in the second test); of people who had
        it in both: ``both`` (right twice), ``gained`` (only in the second), ``lost`` (only in the first), ``neither``.
    """
    import narwhals as nw  # noqa: PLC0415

    once = at_home(records, first).filter(nw.col("times") == 1).select("room", "step", "person", "cohort")
    rows = records.lazy("sheets").filter(nw.col("purpose").is_in([first, second]))
    rows = rows.with_columns(nw.col("right").fill_null(value=False).cast(nw.Int64).alias("one"))
    rows = rows.select("room", "step", "purpose", "person", "item", "one").join(once, on=["room", "step", "person"])
    is_first = nw.col("purpose") == first
    each = rows.with_columns(
        nw.when(is_first).then(1).otherwise(0).alias("had_first"),
        nw.when(is_first).then(0).otherwise(1).alias("had_second"),
        nw.when(is_first).then(nw.col("one")).otherwise(0).alias("right_first"),
        nw.when(is_first).then(0).otherwise(nw.col("one")).alias("right_second"),
    )
    names = ["had_first", "had_second", "right_first", "right_second"]
    people = each.group_by("cohort", "person", "item").agg(*(nw.col(name).sum() for name in names))
    twice = (nw.col("had_first") == 1) & (nw.col("had_second") == 1)
    one, two = nw.col("right_first") == 1, nw.col("right_second") == 1
    people = people.with_columns(
        nw.when(twice & one & two).then(1).otherwise(0).alias("both"),
        nw.when(twice & ~one & two).then(1).otherwise(0).alias("gained"),
        nw.when(twice & one & ~two).then(1).otherwise(0).alias("lost"),
        nw.when(twice & ~one & ~two).then(1).otherwise(0).alias("neither"),
    )
    cells = ["both", "gained", "lost", "neither"]
    counted = people.group_by("item").agg(*(nw.col(name).sum() for name in (*names, *cells)))
    about = (
        records.lazy("items")
        .group_by("item")
        .agg(nw.col("form").min(), nw.col("topic").min(), nw.col("prompt").min(), nw.col("place").min().alias("at"))
    )
    told = counted.join(about, on="item", how="left").rename({
        "had_first": "n_before", "right_first": "right_before", "had_second": "n_after", "right_second": "right_after",
    })  # fmt: skip
    return collected(records, told, _PAIRS, ("form", "at", "item"))
