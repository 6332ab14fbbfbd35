"""What a database says, in words a person can act on."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from ias_widgets.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["told_plainly"]

_WORDS = {
    sqlite3.SQLITE_BUSY: (
        "a store that nobody else is writing to",
        "another program that has held its lock for too long",
        "nothing was written: close the other program and try again",
    ),
    sqlite3.SQLITE_LOCKED: (
        "a store that nobody else is writing to",
        "another part of this program that holds its lock",
        "nothing was written: try again",
    ),
    sqlite3.SQLITE_FULL: (
        "room on the disk",
        "a full disk",
        "nothing was written: free some space and try again",
    ),
    sqlite3.SQLITE_READONLY: (
        "a store that may be written",
        "a file or folder that may only be read",
        "nothing was written: allow writing, or choose another place with --store",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "a file that can be opened",
        "a folder, or a place this user may not use",
        "choose another place with --store",
    ),
    sqlite3.SQLITE_NOTADB: (
        "an SQLite database",
        "a file of another sort, or one whose beginning is damaged",
        "choose another file with --store, or put the last backup in its place",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "a sound database",
        "damaged pages",
        "stop the program, keep the damaged file, and put the last backup in its place",
    ),
    sqlite3.SQLITE_IOERR: (
        "a disk that reads and writes",
        "a disk that failed",
        "nothing was written: check the disk and the connection to it, then try again",
    ),
}


@contextmanager
def told_plainly(where: object) -> Iterator[None]:
    """Turn what SQLite complains about into a StoreError about ``where``; other errors pass."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", None)
        words = _WORDS.get(code & 0xFF) if code is not None else None
        if words is None:
            raise
        expected, found, mend = words
        raise StoreError(str(where), expected, f"{found} ({cause})", mend) from error
