"""A table as CSV and as Parquet."""

from __future__ import annotations

import csv
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ias_widgets.publishing.record.schema import Table

__all__ = ["as_csv", "as_parquet"]


def as_csv(table: Table) -> bytes:
    """Return a table as CSV: UTF-8 without a mark, commas, lines ended by LF; ``true``, ``false``, empty where missing."""
    written = StringIO(newline="")
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([_cell(value) for value in row] for row in table.rows)
    return written.getvalue().encode()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:g}" if isinstance(value, float) else str(value)


def as_parquet(table: Table) -> bytes:
    """Return a table as Parquet; each column carries its title and its sentence. Dates are texts, as in CSV."""
    import pyarrow as pa  # noqa: PLC0415
    from pyarrow import parquet  # noqa: PLC0415

    kinds = {
        "string": pa.string(),
        "date": pa.string(),
        "integer": pa.int64(),
        "number": pa.float64(),
        "boolean": pa.bool_(),
    }
    schema = pa.schema(
        [
            pa.field(
                column.name,
                kinds[column.kind],
                nullable=not column.required,
                metadata={"title": column.title, "description": column.sentence, "unit": column.unit or ""},
            )
            for column in table.columns
        ],
        metadata={"title": table.title, "description": table.sentence},
    )
    columns = zip(*table.rows, strict=True) if table.rows else ([] for _ in table.columns)
    arrays = [pa.array(list(values), field.type) for values, field in zip(columns, schema, strict=True)]
    written = BytesIO()
    parquet.write_table(pa.Table.from_arrays(arrays, schema=schema), written)
    return written.getvalue()
