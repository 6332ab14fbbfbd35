"""``load``: tidy tables of whatever is named."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ias_widgets.cohorts.columns import arrow_of, as_pandas, none_of
from ias_widgets.cohorts.engines import DuckDB, Engine, Pandas
from ias_widgets.cohorts.loading.files import asked_table, read_table
from ias_widgets.cohorts.loading.sources import Source, records_in, sources
from ias_widgets.cohorts.loading.stores import records_of_store
from ias_widgets.cohorts.programme.model import Programme
from ias_widgets.cohorts.programme.reading import read_programme
from ias_widgets.cohorts.records import Records, with_cohorts
from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.rooms.record import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd
    import pyarrow as pa

    from ias_widgets.rooms.record import Record

__all__ = ["load", "records_in"]

ENGINES = ("pandas", "duckdb")


def load(*named: str | Path, engine: Literal["pandas", "duckdb"] = "pandas") -> Records:
    """Read records.

    Parameters
    ----------
    *named
        Records of rooms, folders of them, archives of a programme, packages of many rooms, stores (of each room that has
        ended). Without any: the records beside the user's store.
    engine
        ``pandas`` reads everything; ``duckdb`` reads headings, and rows when a frame asks for them: for programmes
        that memory does not hold. Every frame is the same from both.

    Raises
    ------
    ContentError
        Where there is no record, one is of another version or damaged, or two are of the same room.
    StoreError
        Where a store cannot be read, or none of its rooms has ended.

    Examples
    --------
    >>> from ias_widgets import cohorts
    >>> records = cohorts.load("records/2027-03-12-482917-ab12cd34")  # doctest: +SKIP
    >>> cohorts.decisions(records)  # doctest: +SKIP
    """
    if engine not in ENGINES:
        raise ContentError("engine", f"one of {', '.join(ENGINES)}", engine, did_you_mean(engine, ENGINES))
    found: list[Source] = []
    for one in named or (None,):
        found += [source for source in sources(one) if source not in found]
    programmes = _programmes(named, found)
    made = [record for source in found if source.form == "store" for record in records_of_store(source.path)]
    files = [source for source in found if source.form != "store"]
    keeper: Engine = DuckDB() if engine == "duckdb" else Pandas()
    rooms = _rooms(files, made)
    with_ids, cohorts = with_cohorts(rooms, programmes)
    tables = {name: _table(name, files, made, keeper) for name in TABLES if name != "rooms"}
    return Records(
        rooms=with_ids,
        **tables,
        cohorts=cohorts,
        programme=programmes[0] if programmes else Programme(synthetic=bool(cohorts["synthetic"].any())),
        engine=keeper,
    )


def _programmes(named: Iterable[str | Path], found: Iterable[Source]) -> list[Programme]:
    """Return the programmes that archives and packages tell, each once."""
    folders = dict.fromkeys([*map(Path, named), *(source.path for source in found if source.form == "package")])
    return [told for folder in folders if (told := read_programme(folder)) is not None]


def _rooms(files: Iterable[Source], made: Iterable[Record]) -> pd.DataFrame:
    """Return the table of rooms.

    Raises
    ------
    ContentError
        Where a room is there twice.
    """
    seen: dict[str, str] = {}
    read = [(str(source.path), read_table(source, "rooms")) for source in files]
    read += [("a store", arrow_of("rooms", record.rooms)) for record in made]
    for place, table in read:
        for room in table["room"].to_pylist():
            if room in seen:
                found = f"room {room[:8]} in {seen[room]} and in {place}"
                raise ContentError(
                    place, "each room once", found, "name one of the two, or bring them together: ias cohort add"
                )
            seen[room] = place
    return as_pandas(_together([table for _, table in read]))


def _table(name: str, files: list[Source], made: list[Record], engine: Engine) -> Any:
    of_stores = [arrow_of(name, getattr(record, name)) for record in made]
    if isinstance(engine, DuckDB):
        relation = asked_table(files, name, engine)
        held = engine.made(_together(of_stores or [none_of(name)])) if of_stores or relation is None else None
        if relation is None or held is None:
            return held if relation is None else relation
        return relation.union(held)
    return engine.made(_together([*(read_table(source, name) for source in files), *of_stores]))


def _together(tables: list[pa.Table]) -> pa.Table:
    import pyarrow as pa  # noqa: PLC0415

    return pa.concat_tables(tables).combine_chunks()
