"""The tables of a record's files: read as arrow, or asked of by DuckDB where they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.columns import SINCE, columns_of, conformed, may_be_missing, none_of
from ias_widgets.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pyarrow as pa

    from ias_widgets.cohorts.engines import DuckDB
    from ias_widgets.cohorts.loading.sources import Source

__all__ = ["asked_table", "read_table"]

_SQL = {"text": "VARCHAR", "whole": "BIGINT", "number": "DOUBLE", "truth": "BOOLEAN"}
AGAIN = "write the record again: ias room record <room> -o <folder>"


def read_table(source: Source, table: str) -> pa.Table:
    """Read a table of a record or a package, with all columns of today.

    Raises
    ------
    ContentError
        Where its file is missing, damaged, or lacks a column that every release wrote.
    """
    import pyarrow as pa  # noqa: PLC0415
    from pyarrow import parquet  # noqa: PLC0415

    path = source.parquet(table)
    if table in SINCE and not path.exists():
        return none_of(table)
    try:
        read = parquet.ParquetFile(path).read()
        if _checked(source, table, read.column_names, len(read)):
            return conformed(table, read)
    except (OSError, pa.ArrowException) as error:
        raise ContentError(str(path), f"the table {table}", str(error).splitlines()[0], AGAIN) from error
    return none_of(table)


def asked_table(found: Iterable[Source], table: str, engine: DuckDB) -> Any | None:
    """Return a relation over the files of a table; None where no source has one. Only their headings are read now.

    Raises
    ------
    ContentError
        As `read_table`.
    """
    import pyarrow as pa  # noqa: PLC0415
    from pyarrow import parquet  # noqa: PLC0415

    alike: dict[tuple[str, ...], list[str]] = {}
    for source in found:
        path = source.parquet(table)
        if table in SINCE and not path.exists():
            continue
        try:
            about = parquet.read_metadata(path)
        except (OSError, pa.ArrowException) as error:
            raise ContentError(str(path), f"the table {table}", str(error).splitlines()[0], AGAIN) from error
        names = about.schema.to_arrow_schema().names
        if _checked(source, table, names, about.num_rows):
            alike.setdefault(tuple(names), []).append(str(path))
    relation = None
    for names, paths in alike.items():
        columns = ", ".join(
            f"CAST({_quoted(name) if name in names else 'NULL'} AS {_SQL[holds]}) AS {_quoted(name)}"
            for name, holds in columns_of(table).items()
        )
        part = engine.connection.read_parquet(paths).project(columns)
        relation = part if relation is None else relation.union(part)
    return relation


def _checked(source: Source, table: str, names: Iterable[str], rows: int) -> bool:
    """Whether a file can be used; not where it is empty and lacks columns: an earlier release kept nothing in it."""
    missing = [name for name in columns_of(table) if name not in set(names)]
    missing = [name for name in missing if name not in may_be_missing(table)]
    if missing and rows:
        found = f"without {', '.join(missing)}"
        raise ContentError(str(source.parquet(table)), f"columns {', '.join(columns_of(table))}", found, AGAIN)
    return not missing


def _quoted(name: str) -> str:
    return f'"{name}"'
