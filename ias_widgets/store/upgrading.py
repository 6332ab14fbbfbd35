"""Bringing a store to the newest schema when it is opened, by Alembic but without its ini file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import inspect, text

from ias_widgets.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

    from alembic.config import Config
    from sqlalchemy import Connection

    from ias_widgets.store.sqlite import Sqlite

__all__ = ["NEWEST", "bring_up_to_date", "configuration", "copies_beside"]

NEWEST = "0001"
"""The newest migration, written down so that opening an up-to-date store need not load Alembic."""

_COPY = "before-schema"


def bring_up_to_date(database: Sqlite) -> None:
    """Create the tables or migrate them; an old store is copied beside itself first.

    Raises
    ------
    StoreError
        Where the file is another program's, or a newer release has been at it.
    """
    with database.reading() as connection:
        found = _schema(connection, database.path)
    database.use_wal()
    if found == NEWEST:
        return
    with database.writing() as connection:
        found = _schema(connection, database.path)  # another program may have been faster
        if found == NEWEST:
            return
        _refuse_newer(found, database.path)
        if found is not None:
            _copy_beside(database, found)
        _migrate(connection)


def copies_beside(path: Path) -> list[Path]:
    """Return the copies that were made of this store before it was migrated."""
    return sorted(path.parent.glob(f"{_escaped(path.stem)}.{_COPY}-*{_escaped(path.suffix)}"))


def configuration(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration; the migrations run on ``connection``, in its transaction."""
    from alembic.config import Config  # noqa: PLC0415 - a third of a second that most starts can spare

    config = Config()
    config.set_main_option("script_location", "ias_widgets.store:migrations")
    config.attributes["connection"] = connection
    return config


def _migrate(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415

    command.upgrade(configuration(connection), NEWEST)


def _schema(connection: Connection, path: Path) -> str | None:
    tables = inspect(connection).get_table_names()
    if not tables:
        return None
    if "alembic_version" not in tables or "streams" not in tables:
        raise StoreError(
            str(path), "a store of IAS Workshop", f"a database of another program, with {', '.join(tables[:3])}",
            "choose another file with --store",
        )  # fmt: skip
    return str(connection.scalar(text("SELECT version_num FROM alembic_version")))


def _refuse_newer(found: str | None, path: Path) -> None:
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    known = {script.revision for script in ScriptDirectory.from_config(configuration()).walk_revisions()}
    if found is not None and found not in known:
        raise StoreError(
            str(path), f"a store with schema {NEWEST} or older", f"schema {found}, made by a newer release",
            "install the newest ias_widgets, or choose another file with --store",
        )  # fmt: skip


def _copy_beside(database: Sqlite, found: str) -> None:
    path = database.path
    number, copy = 1, path.with_name(f"{path.stem}.{_COPY}-{NEWEST}-from-{found}{path.suffix}")
    while copy.exists():
        number += 1
        copy = copy.with_name(f"{path.stem}.{_COPY}-{NEWEST}-from-{found}-{number}{path.suffix}")
    database.copy_to(copy)


def _escaped(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
