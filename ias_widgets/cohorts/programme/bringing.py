"""What is brought to an archive: records found in folders, in zip files, in other archives, or made of a store."""

from __future__ import annotations

import hashlib
import re
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.cohorts.loading.files import read_table
from ias_widgets.cohorts.loading.sources import PACKAGE, ROOM, Source, is_store, package_of, records_in
from ias_widgets.cohorts.loading.stores import ended_rooms, opened_copy
from ias_widgets.cohorts.programme.reading import PROGRAMME_FILE, read_programme
from ias_widgets.errors import ContentError, IasError
from ias_widgets.rooms.record import TABLES, record_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import ExitStack

    from ias_widgets.cohorts.programme.model import Programme
    from ias_widgets.rooms.record import Record

__all__ = ["Brought", "Found", "Unusable", "brought_from", "checked_record"]

LARGEST = 4 * 2**30
"""Bytes that a zip file may unfold to."""
_ROOM_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
"""A room's id, which becomes a folder's name."""


class Brought(NamedTuple):
    """A record that can be used.

    Attributes
    ----------
    files
        Paths within the folder, with slashes, that its package names, and the package.
    sums
        What tells two records apart: path to the sum of its content.
    row
        The room's own row, with None where something is missing.
    age
        Greater for a record that was made later in the room's life, or by a later release.
    programme
        Of the archive that it comes from.
    """

    source: str
    room: str
    folder: Path
    files: tuple[str, ...]
    sums: dict[str, str]
    row: dict[str, Any]
    age: tuple[Any, ...]
    programme: Programme | None = None


class Unusable(NamedTuple):
    """A record that cannot be used, and why."""

    source: str
    room: str
    error: IasError


Found = Brought | Unusable


def brought_from(source: Path, write: Callable[[Record], Mapping[str, bytes]], stack: ExitStack) -> Iterator[Found]:
    """Yield the records of a source; what is unfolded for it lasts as long as the stack.

    Raises
    ------
    ContentError
        Where there is nothing to add.
    """
    if source.is_file() and is_store(source):
        yield from _of_store(source, write, stack)
        return
    folder = source
    if source.is_file() and zipfile.is_zipfile(source):
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ias-zip-")))
        _unfold(source, folder)
    found = [] if folder.is_file() else records_in(folder)
    if not found:
        is_there = (
            "a file of another kind"
            if source.is_file()
            else "a folder without one"
            if source.is_dir()
            else "nothing there"
        )
        mend = "name a record, a folder of records, a zip file of them, or a store"
        raise ContentError(str(source), f"a record: a folder with {PACKAGE}", is_there, mend)
    for record in found:
        name = str(source) if record == folder else f"{source}: {record.relative_to(folder).as_posix()}"
        try:
            yield checked_record(record)._replace(source=name, programme=_programme_of(record, folder))
        except IasError as error:
            yield Unusable(name, "", error)


def checked_record(folder: Path) -> Brought:
    """Return a record whose files are whole, every table of which can be read.

    Raises
    ------
    ContentError
        Where that is not so.
    """
    package = package_of(folder)
    room = package.get(ROOM)
    if not isinstance(room, str) or not _ROOM_ID.fullmatch(room):
        mend = "read a package of many rooms where it lies: cohorts.load(folder)" if room is None else ""
        raise ContentError(str(folder / PACKAGE), f"the record of one room ({ROOM})", f"{room}", mend)
    sums = {path: _checked_file(folder, resource) for resource in _resources(package) if (path := resource["path"])}
    source = Source(folder, "record")
    tables = {name: read_table(source, name) for name in TABLES}
    rows = tables["rooms"].to_pylist()
    if [row["room"] for row in rows] != [room]:
        found = f"{len(rows)} rooms" if len(rows) != 1 else f"room {rows[0]['room']}"
        raise ContentError(
            str(source.parquet("rooms")), f"room {room}, as {PACKAGE} says", found, "copy the record again"
        )
    row = rows[0]
    answers = sum(row["answered"] or 0 for row in tables["rounds"].to_pylist())
    age = (bool(row["ended"]), row["minutes"] or 0, answers, _version(row["release"]))
    return Brought(str(folder), room, folder, (PACKAGE, *sums), sums, row, age)


def _resources(package: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the package's files, each path within its folder."""
    for resource in package.get("resources") or ():
        path = resource.get("path") if isinstance(resource, dict) else None
        if not isinstance(path, str) or not _within(path):
            raise ContentError(PACKAGE, "paths within the record's folder", f"{path}", "copy the record again")
        yield resource


def _within(path: str) -> bool:
    parts = PurePosixPath(path)
    plain = "\\" not in path and ":" not in path
    return plain and not parts.is_absolute() and bool(parts.parts) and ".." not in parts.parts


def _checked_file(folder: Path, resource: dict[str, Any]) -> str:
    path = folder.joinpath(*resource["path"].split("/"))
    mend = "copy the record again from the machine that wrote it"
    try:
        told = f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"
    except OSError as error:
        raise ContentError(str(path), "a file of the record", error.strerror or str(error), mend) from error
    if resource.get("hash") not in {None, told}:
        raise ContentError(str(path), f"the content that {PACKAGE} names", "another", mend)
    return told


def _version(release: str | None) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", release or "")[:3])


def _programme_of(record: Path, top: Path) -> Programme | None:
    """Return the programme of the archive that a record lies in, looked for up to the folder that was named."""
    for folder in (record, *record.parents):
        if (folder / PROGRAMME_FILE).is_file():
            return read_programme(folder)
        if folder == top:
            break
    return None


def _of_store(source: Path, write: Callable[[Record], Mapping[str, bytes]], stack: ExitStack) -> Iterator[Found]:
    top = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ias-records-")))
    none = True
    with opened_copy(source) as store:
        for room, error in ended_rooms(store):
            none = False
            try:
                if error is not None:
                    raise error
                stream = f"room:{room}"
                texts = {id_: words for id_, (_, words) in store.texts(stream).items()}
                folder = top / room
                for path, data in write(record_of(store.events(stream), store.contents, texts)).items():
                    target = folder.joinpath(*path.split("/"))
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(data)
                yield checked_record(folder)._replace(source=str(source))
            except IasError as problem:
                yield Unusable(str(source), room, problem)
    if none:
        raise ContentError(str(source), "a room that has ended", "none", "end a room, or name another store")


def _unfold(source: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            members = [one for one in archive.infolist() if not one.is_dir()]
            if sum(one.file_size for one in members) > LARGEST:
                raise ContentError(
                    str(source), f"at most {LARGEST // 2**30} GiB of records", "more", "unzip it and name its folder"
                )
            for one in members:
                if not _within(one.filename):
                    raise ContentError(str(source), "paths within the zip file", one.filename, "zip the records again")
                archive.extract(one, folder)
    except (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, RuntimeError) as error:
        raise ContentError(str(source), "a zip file that can be read", str(error), "copy or zip it again") from error
