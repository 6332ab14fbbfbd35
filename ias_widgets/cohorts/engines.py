"""What tables are kept in, and how a frame is asked of them: pandas, or DuckDB over files of Parquet.

Aggregations are written over narwhals' lazy frames, which both give; what they leave is collected to pandas.
"""

from __future__ import annotations

import tempfile
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from ias_widgets.cohorts.columns import as_pandas

if TYPE_CHECKING:
    import narwhals as nw
    import pandas as pd
    import pyarrow as pa
    from duckdb import DuckDBPyConnection

__all__ = ["DuckDB", "Engine", "Pandas"]

MEMORY = "800MB"
"""What DuckDB takes for itself before it uses the disk."""
FEW = 500
"""Values that stand in a condition; more are joined."""


class Engine(Protocol):
    """Keeps tables, in a form of its own."""

    name: str

    def made(self, table: pa.Table) -> Any:
        """Return a table of arrow as this engine keeps it."""

    def taken(self, frame: pd.DataFrame) -> Any:
        """Return a frame as this engine keeps it."""

    def lazy(self, table: Any) -> nw.LazyFrame[Any]:
        """Return a table to ask of."""

    def native(self, asked: nw.LazyFrame[Any]) -> Any:
        """Return what is asked for as a table that this engine keeps."""

    def kept(self, asked: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        """Return the same, worked out now, to be asked more than once."""

    def within(self, table: Any, column: str, values: list[str]) -> Any:
        """Return the rows whose column is one of some values, in their order."""

    def frame(self, table: Any) -> pd.DataFrame:
        """Return a table with all its rows, in their order."""

    def collected(self, asked: nw.LazyFrame[Any]) -> pd.DataFrame:
        """Return what was asked for."""


class Pandas:
    """Tables are pandas frames."""

    name = "pandas"

    def made(self, table: pa.Table) -> pd.DataFrame:
        return as_pandas(table)

    def taken(self, frame: pd.DataFrame) -> pd.DataFrame:
        return frame

    def native(self, asked: nw.LazyFrame[Any]) -> pd.DataFrame:
        return self.collected(asked)

    def kept(self, asked: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        return self.lazy(self.collected(asked))

    def within(self, table: pd.DataFrame, column: str, values: list[str]) -> pd.DataFrame:
        return table[table[column].isin(values)].reset_index(drop=True)

    def lazy(self, table: pd.DataFrame) -> nw.LazyFrame[Any]:
        import narwhals as nw  # noqa: PLC0415

        return nw.from_native(table).lazy()

    def frame(self, table: pd.DataFrame) -> pd.DataFrame:
        return table

    def collected(self, asked: nw.LazyFrame[Any]) -> pd.DataFrame:
        frame: pd.DataFrame = asked.collect().to_native()
        return frame.reset_index(drop=True)


class DuckDB:
    """Tables are relations of one connection to a database in memory, which reaches no network."""

    name = "duckdb"

    def __init__(self) -> None:
        import duckdb  # noqa: PLC0415

        spill = Path(tempfile.gettempdir()) / "ias-duckdb"
        self.connection: DuckDBPyConnection = duckdb.connect(
            config={
                "memory_limit": MEMORY, "temp_directory": str(spill), "autoinstall_known_extensions": "false",
                "autoload_known_extensions": "false",
            }
        )  # fmt: skip
        self.connection.execute("SET enable_progress_bar = false")
        self._numbers = count()

    def made(self, table: pa.Table) -> Any:
        return self.connection.from_arrow(table)

    def taken(self, frame: pd.DataFrame) -> Any:
        import pyarrow as pa  # noqa: PLC0415

        return self.made(pa.Table.from_pandas(frame, preserve_index=False))

    def native(self, asked: nw.LazyFrame[Any]) -> Any:
        return asked.to_native()

    def kept(self, asked: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
        name = f"kept_{next(self._numbers)}"
        asked.to_native().create(name)
        return self.lazy(self.connection.table(name))

    def within(self, table: Any, column: str, values: list[str]) -> Any:
        import duckdb  # noqa: PLC0415
        import pyarrow as pa  # noqa: PLC0415

        if len(values) > FEW:
            these = self.lazy(self.made(pa.table({column: pa.array(values, pa.string())})))
            return self.native(self.lazy(table).join(these, on=column, how="semi"))
        held = [duckdb.ConstantExpression(value) for value in values] or [duckdb.ConstantExpression(None)]
        return table.filter(duckdb.ColumnExpression(column).isin(*held))

    def lazy(self, table: Any) -> nw.LazyFrame[Any]:
        import narwhals as nw  # noqa: PLC0415

        lazy: nw.LazyFrame[Any] = nw.from_native(table)
        return lazy

    def frame(self, table: Any) -> pd.DataFrame:
        return as_pandas(table.to_arrow_table())

    def collected(self, asked: nw.LazyFrame[Any]) -> pd.DataFrame:
        return as_pandas(asked.collect("pyarrow").to_native())
