"""The database as a file: how it is opened, locked, copied, and cleaned of what was erased."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from ias_widgets.errors import StoreError
from ias_widgets.store.troubles import told_plainly

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

__all__ = ["Sqlite", "file_of"]

PRIVATE = 0o600
_PRAGMAS = ("synchronous = FULL", "fullfsync = ON", "foreign_keys = ON", "secure_delete = ON")


class Sqlite:
    """One connection that writes, and others that read what was committed.

    Parameters
    ----------
    path
        The file; its folder must exist.
    patience
        Seconds to wait for a lock that another program holds.
    """

    def __init__(self, path: Path, patience: float) -> None:
        self.path, self.patience = path, patience
        _make_private(path)
        self._writer = self._engine("BEGIN IMMEDIATE", pool_size=1, max_overflow=0)
        self._reader = self._engine("BEGIN", "query_only = ON")
        self._closed = False

    def _engine(self, begin: str, *pragmas: str, **pool: int) -> Engine:
        address = URL.create("sqlite", database=str(self.path))
        # an error must not quote what people wrote
        engine = create_engine(address, connect_args={"timeout": self.patience}, hide_parameters=True, **pool)

        def connected(connection: Any, _record: object) -> None:
            connection.isolation_level = None  # or sqlite3 begins transactions on its own
            for pragma in (*_PRAGMAS, *pragmas):
                connection.execute(f"PRAGMA {pragma}")

        event.listen(engine, "connect", connected)
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
        return engine

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Hold the write lock; commit at the end, or undo everything on an exception."""
        self._refuse_closed()
        with told_plainly(self.path), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """See the database as it is at the first query, whatever is written meanwhile."""
        self._refuse_closed()
        with told_plainly(self.path), self._reader.connect() as connection:
            yield connection

    def use_wal(self) -> None:
        """Let readers read while one writes. Kept in the file, so that it is done once.

        Raises
        ------
        StoreError
            Where the file lies on a disk that cannot do so, as many network drives.
        """
        until = time.monotonic() + self.patience
        with told_plainly(self.path), closing(self._writer.raw_connection()) as raw:
            while True:
                try:
                    mode = raw.driver_connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]  # type: ignore[union-attr]
                    break
                except sqlite3.OperationalError as error:
                    # SQLite does not wait here by itself when two programs create the file at once
                    if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                        raise
                    time.sleep(0.01)
        if mode != "wal":
            raise StoreError(
                str(self.path), "a disk of this computer", "one on which SQLite cannot share a file (WAL)",
                "choose another place with --store",
            )  # fmt: skip

    def try_writing(self) -> None:
        """Commit something that changes nothing, through to the disk."""
        with self.writing() as connection:
            mark = connection.exec_driver_sql("PRAGMA user_version").scalar()
            connection.exec_driver_sql(f"PRAGMA user_version = {int(mark or 0)}")

    def keep_private(self) -> None:
        """Let this user alone read it, also where an older release made it, on systems that know modes.

        What SQLite makes beside a database later has the database's mode.
        """
        for beside in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):  # another user's, or not there
                self.path.with_name(f"{self.path.name}{beside}").chmod(PRIVATE)

    def scrub(self) -> None:
        """Empty the write-ahead log, in which overwritten words would otherwise remain."""
        with told_plainly(self.path), closing(self._writer.raw_connection()) as raw:
            busy, _, _ = raw.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()  # type: ignore[union-attr]
        if busy:
            raise StoreError(
                f"{self.path}-wal", "nobody who reads for long while something is erased",
                "another program or a backup that is still reading",
                "it is erased, but its words may remain in this file: close the other program and erase again",
            )  # fmt: skip

    def rebuild(self) -> None:
        """Write the database anew without what was deleted; takes as much free disk as the file."""
        with told_plainly(self.path), closing(self._writer.raw_connection()) as raw:
            raw.driver_connection.execute("VACUUM")  # type: ignore[union-attr]
        self.scrub()

    def copy_to(self, target: Path) -> None:
        """Write a copy of the last commit to a new file, while others go on writing.

        The copy appears under its name only once it is whole and found sound.
        """
        self._refuse_closed()
        if target.exists():
            raise StoreError(str(target), "a name that is still free", "a file", "choose another name")
        part = target.with_name(f"{target.name}.part")
        part.unlink(missing_ok=True)
        _make_private(part)
        try:
            with (
                told_plainly(f"copying {self.path} to {target}"),
                closing(self._reader.raw_connection()) as raw,
                closing(sqlite3.connect(part)) as copy,
            ):
                raw.driver_connection.backup(copy)  # type: ignore[union-attr]
                copy.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
                sound = copy.execute("PRAGMA quick_check").fetchone()[0]
            if sound != "ok":
                raise StoreError(
                    str(self.path), "a sound database", sound, "keep the last backup: this copy was thrown away"
                )
            part.rename(target)
        finally:
            part.unlink(missing_ok=True)

    def close(self) -> None:
        """Close every connection; there will be no other."""
        self._closed = True
        self._reader.dispose()
        self._writer.dispose()

    def _refuse_closed(self) -> None:
        if self._closed:
            raise StoreError(str(self.path), "an open store", "one that this program has closed", "open it anew")


def _make_private(path: Path) -> None:
    """Make an empty database that this user alone can read; where none can be made, opening it says why."""
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, PRIVATE))


def file_of(url_or_path: str | Path) -> Path:
    """Return the file that a path or an address ``sqlite:///<file>`` names."""
    if isinstance(url_or_path, Path) or "://" not in url_or_path:
        path = Path(url_or_path)
        if str(url_or_path) not in ("", ":memory:"):
            return path
    else:
        try:
            url = make_url(url_or_path)
        except ArgumentError:
            url = None
        if url is not None and url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:"):
            return Path(str(url.database))
    raise StoreError(
        "--store", "a file, or an address such as sqlite:///folder/store.sqlite", f'"{url_or_path}"', "name a file"
    )
