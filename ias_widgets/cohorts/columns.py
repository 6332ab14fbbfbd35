"""What the columns of a record's tables hold, as the rows' types say it; and tables made of arrow's."""

from __future__ import annotations

from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_type_hints

from ias_widgets.rooms.record import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd
    import pyarrow as pa

__all__ = ["SINCE", "Holds", "arrow_of", "as_pandas", "columns_of", "conformed", "may_be_missing", "none_of"]

Holds = Literal["text", "whole", "number", "truth"]
_HOLDS: dict[type, Holds] = {str: "text", int: "whole", float: "number", bool: "truth"}

SINCE = ("signs", "marks", "notes", "tests", "items", "sheets")
"""Tables that records of earlier releases lack: nothing was kept of them."""
_ADDED: Mapping[str, tuple[str, ...]] = {
    "rooms": ("kind", "audience", "programme", "synthetic"),
    "items": ("short",),
}
"""Columns that came to a table later, and that a record of today always fills."""


@cache
def columns_of(table: str) -> dict[str, Holds]:
    """Return the columns of a table of `TABLES`, in their order, with what each holds."""
    row = TABLES[table]
    hints = get_type_hints(row)
    return {name: _holds(hints[name]) for name in row.__struct_fields__}


@cache
def may_be_missing(table: str) -> frozenset[str]:
    """Return the columns that a file of a table may lack, as an earlier release knew nothing of them."""
    hints = get_type_hints(TABLES[table])
    able = {name for name in columns_of(table) if NoneType in get_args(hints[name])}
    return frozenset(able | set(_ADDED.get(table, ())))


def _holds(hint: Any) -> Holds:
    for kind in get_args(hint) if get_origin(hint) is not Literal else ():
        if kind is not NoneType:
            return _holds(kind)
    return "text" if get_origin(hint) is Literal else _HOLDS[hint]


def _arrow_types() -> dict[Holds, Any]:
    import pyarrow as pa  # noqa: PLC0415

    return {"text": pa.string(), "whole": pa.int64(), "number": pa.float64(), "truth": pa.bool_()}


def arrow_of(table: str, rows: Iterable[Any]) -> pa.Table:
    """Return rows of a record, as `ias_widgets.rooms.record` makes them, as a table of arrow."""
    import pyarrow as pa  # noqa: PLC0415

    types, kept = _arrow_types(), list(rows)
    columns = columns_of(table).items()
    return pa.table({name: pa.array([getattr(row, name) for row in kept], types[holds]) for name, holds in columns})


def none_of(table: str) -> pa.Table:
    """Return a table without rows."""
    return arrow_of(table, ())


def conformed(table: str, read: pa.Table) -> pa.Table:
    """Return what was read with all columns of today, in their order and of their types; those it lacks are missing.

    Raises
    ------
    pyarrow.ArrowInvalid
        Where a column holds something else.
    """
    import pyarrow as pa  # noqa: PLC0415

    types, has = _arrow_types(), set(read.column_names)
    return pa.table(
        {
            name: read[name].cast(types[holds]) if name in has else pa.nulls(len(read), types[holds])
            for name, holds in columns_of(table).items()
        }
    )


def as_pandas(read: pa.Table) -> pd.DataFrame:
    """Return a table of arrow as a frame with pandas' nullable types: ``string``, ``Int64``, ``Float64``, ``boolean``."""
    import pandas as pd  # noqa: PLC0415
    import pyarrow as pa  # noqa: PLC0415

    kinds = {
        pa.string(): pd.StringDtype(), pa.large_string(): pd.StringDtype(), pa.int64(): pd.Int64Dtype(),
        pa.float64(): pd.Float64Dtype(), pa.bool_(): pd.BooleanDtype(),
    }  # fmt: skip
    frame: pd.DataFrame = read.to_pandas(types_mapper=kinds.get)
    return frame
