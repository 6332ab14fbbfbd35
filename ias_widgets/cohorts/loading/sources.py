"""What a path holds that can be loaded: a room's record, a folder of them, an archive, a package, a store."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal, NamedTuple

from ias_widgets.client import default_store, records_folder
from ias_widgets.errors import ContentError
from ias_widgets.rooms.record import SCHEMA

__all__ = ["PACKAGE", "Source", "package_of", "records_in", "sources"]

PACKAGE = "datapackage.json"
VERSION, ROOM = "ias:schema", "ias:room"
DEEPEST = 3
"""Levels of folders below the one that is named in which records are looked for."""
_SQLITE = b"SQLite format 3\0"


class Source(NamedTuple):
    """A room's ``record``, a ``package`` of many rooms with one file a table, or a ``store``."""

    path: Path
    form: Literal["record", "package", "store"]

    def parquet(self, table: str) -> Path:
        """Return where the file of a table lies, or would lie."""
        beside = self.path / f"{table}.parquet"
        return beside if self.form == "package" and beside.is_file() else self.path / "parquet" / beside.name


def records_in(folder: str | Path | None = None) -> list[Path]:
    """Return the folders of all records in a folder, or that folder itself; by default those beside the user's store."""
    top = Path(folder) if folder is not None else records_folder(default_store())
    if (top / PACKAGE).is_file():
        return [top]
    found = {
        path.parent for depth in range(1, DEEPEST + 1) for path in top.glob("/".join(["*"] * depth) + f"/{PACKAGE}")
    }
    return sorted(path for path in found if not path.name.startswith(".") and _is_record(path))


def sources(named: str | Path | None) -> list[Source]:
    """Return what is to be read of a path; of None, the records beside the user's store.

    Raises
    ------
    ContentError
        Where there is no record, or one is of another version or cannot be read.
    """
    path = Path(named) if named is not None else records_folder(default_store())
    if path.is_file() and is_store(path):
        return [Source(path, "store")]
    found = [] if path.is_file() else records_in(path)
    if not found:
        mend = "end a room, or write one: ias room record <room> -o <folder>"
        if path.suffix == ".zip":
            mend = f"bring it into an archive: ias cohort add {path.name}"
        raise ContentError(str(path), f"a record: a folder with {PACKAGE}, or a store", _what_is(path, named), mend)
    return [Source(one, "record" if ROOM in package_of(one) else "package") for one in found]


def is_store(path: Path) -> bool:
    """Whether a file is a database of SQLite, as stores are."""
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


def package_of(folder: Path) -> dict[str, Any]:
    """Return a record's data package.

    Raises
    ------
    ContentError
        Where it cannot be read, or is of another version.
    """
    path = folder / PACKAGE
    try:
        package: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        version = package.get(VERSION)
    except (OSError, ValueError, AttributeError) as error:
        raise ContentError(str(path), "a data package", str(error), "write the record again") from error
    if version != SCHEMA:
        mend = "read it with the release that wrote it" if version else "name the folder of a room's record"
        raise ContentError(str(path), f"{VERSION} {SCHEMA}", f"{version}", mend)
    return package


def _what_is(path: Path, named: str | Path | None) -> str:
    if named is None:
        return "none yet"
    return "a file" if path.is_file() else "a folder without one" if path.is_dir() else "nothing there"


def _is_record(folder: Path) -> bool:
    try:
        return VERSION in json.loads((folder / PACKAGE).read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError):
        return False
