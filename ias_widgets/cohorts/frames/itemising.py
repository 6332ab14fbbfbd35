"""Items of tests: who answered which and whether rightly, and how many did before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.frames.asking import collected
from ias_widgets.cohorts.frames.scoring import marked, people_of, scored

if TYPE_CHECKING:
    import narwhals as nw
    import pandas as pd

    from ias_widgets.cohorts.frames.asking import Told
    from ias_widgets.cohorts.records import Records

__all__ = ["item_answers", "item_pairs"]

_ANSWERS: dict[str, Told] = {
    "cohort": "text", "kind": "text", "room": "text", "person": "text", "family": "text", "purpose": "text", "form": "text",
    "item": "text", "topic": "text", "choice": "text", "right": "truth",
}  # fmt: skip
_PAIRS: dict[str, Told] = {
    "item": "text", "form": "text", "topic": "text", "short": "text", "prompt": "text", "n_before": "whole", "right_before": "whole",
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
        ``item``, ``form``, ``topic``, ``short`` and ``prompt`` (as the records' first language has it); ``n_before``,
        ``right_before``, ``n_after``, ``right_after`` (people, in the first and in the second test); of people who had
        it in both: ``both`` (right twice), ``gained`` (only in the second), ``lost`` (only in the first), ``neither``.
    """
    import narwhals as nw  # noqa: PLC0415

    people = people_of(records, first).filter((nw.col(first) > 1) | (nw.col(second) > 1))
    rows = records.lazy("sheets").filter(nw.col("purpose").is_in([first, second]))
    rows = rows.with_columns(nw.col("right").fill_null(value=False).cast(nw.Int64).alias("one"))
    rows = rows.select("purpose", "person", "form", "item", "one").join(
        people.select("person"), on="person", how="anti"
    )
    tests = records.once("scored", scored).filter(nw.col("purpose").is_in([first, second]))
    by_form = tests.group_by("person", "form")
    alike = by_form.agg(nw.col("purpose").min().alias("a"), nw.col("purpose").max().alias("b"))
    alike = alike.filter(nw.col("a") != nw.col("b")).select("person", "form")
    names = ["n_before", "n_after", "right_before", "right_after"]
    counted = rows.group_by("item", "purpose").agg(nw.len().alias("n"), nw.col("one").sum().alias("right"))
    counted = _apart(counted, first).group_by("item").agg(*(nw.col(name).sum() for name in names))
    twice = rows.join(alike, on=["person", "form"], how="semi")
    twice = twice.with_columns(nw.lit(1).alias("n")).rename({"one": "right"})
    each = _apart(twice, first).group_by("person", "item").agg(*(nw.col(name).sum() for name in names))
    one, two = nw.col("right_before") == 1, nw.col("right_after") == 1
    cells = {"both": one & two, "gained": ~one & two, "lost": one & ~two, "neither": ~one & ~two}
    each = each.with_columns(*(nw.when(cell).then(1).otherwise(0).alias(name) for name, cell in cells.items()))
    paired = each.group_by("item").agg(*(nw.col(name).sum() for name in cells))
    counted = counted.join(paired, on="item", how="left")
    counted = counted.with_columns(*(nw.col(name).fill_null(0).cast(nw.Int64) for name in cells))
    by_item = records.lazy("items").group_by("item")
    about = by_item.agg(
        *(nw.col(name).min() for name in ("form", "topic", "short", "prompt")), nw.col("place").min().alias("at")
    )
    return collected(records, counted.join(about, on="item", how="left"), _PAIRS, ("form", "at", "item"))


def _apart(rows: nw.LazyFrame[Any], first: str) -> nw.LazyFrame[Any]:
    """Return ``n`` and ``right`` in columns of their own for the first test and the second."""
    import narwhals as nw  # noqa: PLC0415

    is_first = nw.col("purpose") == first
    return rows.with_columns(
        nw.when(is_first).then(nw.col("n")).otherwise(0).alias("n_before"),
        nw.when(is_first).then(0).otherwise(nw.col("n")).alias("n_after"),
        nw.when(is_first).then(nw.col("right")).otherwise(0).alias("right_before"),
        nw.when(is_first).then(0).otherwise(nw.col("right")).alias("right_after"),
    )
