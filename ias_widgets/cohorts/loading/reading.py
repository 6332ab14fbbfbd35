"""Reading records from the folders that rooms leave."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ias_widgets.client import default_store, records_folder
from ias_widgets.cohorts.records import Records
from ias_widgets.errors import ContentError
from ias_widgets.rooms.record import SCHEMA, TABLES

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["load", "records_in"]

PACKAGE = "datapackage.json"
VERSION = "ias:schema"
SINCE = ("signs",)
"""Tables that records of earlier releases lack: nothing was kept of them."""
DEEPEST = 3
"""Levels of folders below the one that is named in which records are looked for."""


def records_in(folder: str | Path | None = None) -> list[Path]:
    """Return the folders of all records in a folder, or that folder itself; by default those beside the user's store."""
    top = Path(folder) if folder is not None else records_folder(default_store())
    if (top / PACKAGE).is_file():
        return [top]
    found = {
        path.parent for depth in range(1, DEEPEST + 1) for path in top.glob("/".join(["*"] * depth) + f"/{PACKAGE}")
    }
    return sorted(path for path in found if not path.name.startswith(".") and _is_record(path))


def load(*folders: str | Path) -> Records:
    """Read records.

    Parameters
    ----------
    *folders
        Folders of records, or folders that hold such folders. Without any: the records beside the user's store.

    Raises
    ------
    ContentError
        Where there is no record, one is of another version or damaged, or two are of the same room.

    Examples
    --------
    >>> from ias_widgets import cohorts
    >>> records = cohorts.load("records/2027-03-12-482917-ab12cd34")  # doctest: +SKIP
    >>> cohorts.decisions(records)  # doctest: +SKIP
    """
    places: list[Path] = []
    for named in folders or (None,):
        found = records_in(named)
        if not found:
            where = str(named) if named is not None else str(records_folder(default_store()))
            mend = "end a room, or write one: ias room record <room> -o <folder>"
            raise ContentError(where, f"a record: a folder with {PACKAGE}", _what_is(named), mend)
        places += [place for place in found if place not in places]
    read = [_read(place) for place in places]
    _check_twice(places, [tables["rooms"] for tables in read])
    return Records(**{name: _together([tables[name] for tables in read]) for name in TABLES})


def _together(frames: list[pd.DataFrame]) -> pd.DataFrame:
    """Put the rows of several records together; a table that holds nothing says nothing about its columns' types."""
    import pandas as pd  # noqa: PLC0415

    return pd.concat([frame for frame in frames if len(frame)] or frames[:1], ignore_index=True)


def _what_is(folder: str | Path | None) -> str:
    if folder is None:
        return "none yet"
    path = Path(folder)
    return "a file" if path.is_file() else "a folder without one" if path.is_dir() else "nothing there"


def _is_record(folder: Path) -> bool:
    try:
        return VERSION in json.loads((folder / PACKAGE).read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError):
        return False


def _read(folder: Path) -> dict[str, pd.DataFrame]:
    package = folder / PACKAGE
    try:
        version = json.loads(package.read_text(encoding="utf-8")).get(VERSION)
    except (OSError, ValueError, AttributeError) as error:
        raise ContentError(str(package), "a data package", str(error), "write the record again") from error
    if version != SCHEMA:
        mend = "read it with the release that wrote it" if version else "name the folder of a room's record"
        raise ContentError(str(package), f"{VERSION} {SCHEMA}", f"{version}", mend)
    return {name: _table(folder, name) for name in TABLES}


def _table(folder: Path, name: str) -> pd.DataFrame:
    import pandas as pd  # noqa: PLC0415

    path = folder / "parquet" / f"{name}.parquet"
    expected: Any = TABLES[name].__struct_fields__
    if name in SINCE and not path.exists():
        return pd.DataFrame(columns=list(expected))
    try:
        frame = pd.read_parquet(path, dtype_backend="numpy_nullable")
    except (OSError, ValueError) as error:
        mend = "write the record again: ias room record <room> -o <folder>"
        raise ContentError(str(path), f"the table {name}", str(error).splitlines()[0], mend) from error
    missing = [column for column in expected if column not in frame.columns]
    if missing and len(frame) == 0:  # an earlier release, which kept nothing in it
        return pd.DataFrame(columns=list(expected))
    if missing:
        found = f"without {', '.join(missing)}"
        raise ContentError(str(path), f"columns {', '.join(expected)}", found, "write the record again")
    return frame[list(expected)]


def _check_twice(places: list[Path], rooms: list[pd.DataFrame]) -> None:
    seen: dict[str, Path] = {}
    for place, frame in zip(places, rooms, strict=True):
        room = str(frame["room"].iloc[0])
        if room in seen:
            found = f"room {room[:8]} in {seen[room]} and in {place}"
            raise ContentError(str(place), "each room once", found, "name one of the two folders")
        seen[room] = place
