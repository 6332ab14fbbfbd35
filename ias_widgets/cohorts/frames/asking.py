"""What every frame does in the end: columns of a type each, rows in an order, collected to pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import narwhals as nw
    import pandas as pd

    from ias_widgets.cohorts.records import Records

__all__ = ["Told", "collected", "family_places", "placed_questions", "rooms_of"]

Told = Literal["text", "whole", "share", "truth"]
"""What a frame's column holds: pandas' ``string``, ``Int64``, ``float64`` (NaN where missing), ``boolean``."""
_PANDAS = {"text": "string", "whole": "Int64", "share": "float64", "truth": "boolean"}


def collected(
    records: Records, asked: nw.LazyFrame[Any], columns: Mapping[str, Told], order: Sequence[str]
) -> pd.DataFrame:
    """Return a frame with these columns, sorted: the same from every engine.

    Parameters
    ----------
    records
        Where ``asked`` comes from.
    asked
        Has at least the columns, and those of ``order``.
    columns
        Name to what it holds, in order.
    order
        By what the rows are sorted, ascending, missing last; together these tell rows apart.
    """
    import narwhals as nw  # noqa: PLC0415

    kinds: dict[Told, Any] = {"text": nw.String, "whole": nw.Int64, "share": nw.Float64, "truth": nw.Boolean}
    cast = [nw.col(name).cast(kinds[told]) for name, told in columns.items()]
    frame = records.engine.collected(asked.sort(*order, nulls_last=True).select(*cast))
    typed = frame.astype({name: _PANDAS[told] for name, told in columns.items() if told != "share"})
    for name, told in columns.items():
        if told == "share":
            typed[name] = typed[name].to_numpy(dtype="float64", na_value=float("nan"))
    return typed


def rooms_of(records: Records) -> nw.LazyFrame[Any]:
    """Return the rooms with their cohort's ``kind`` and ``place``, and the room's own ``date``."""
    import narwhals as nw  # noqa: PLC0415

    cohorts = records.lazy("cohorts").select("cohort", "kind", "place", nw.col("date").alias("day"))
    rooms = records.lazy("rooms").select("room", "cohort", "date", "participants")
    return rooms.join(cohorts, on="cohort")


def placed_questions(records: Records) -> nw.LazyFrame[Any]:
    """Return the questions, with ``at``: when the room first came to the step or scene they belong to, counted in steps."""
    import narwhals as nw  # noqa: PLC0415

    here = nw.col("scene").fill_null("").alias("_scene")
    places = (
        records.lazy("steps")
        .with_columns(here)
        .group_by("room", "step", "_scene")
        .agg(nw.col("order").min().alias("at"))
    )
    questions = records.lazy("questions").with_columns(here)
    return questions.join(places, on=["room", "step", "_scene"], how="left").drop("_scene")


def family_places(records: Records) -> nw.LazyFrame[Any]:
    """Return ``family`` and ``family_at``: its place in the order in which families stand in the records."""
    import pandas as pd  # noqa: PLC0415

    seen = records.families_seen
    places = pd.DataFrame(
        {"family": pd.array(seen, dtype="string"), "family_at": pd.array(range(len(seen)), dtype="Int64")}
    )
    return records.engine.lazy(records.engine.taken(places))
