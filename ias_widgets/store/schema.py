"""The tables. What changes here needs a migration; a test holds the two together.

``streams.id`` is never given twice, so whoever remembers a stream by it notices that the stream
was deleted and begun anew. Texts lie in rows that are only ever appended and overwritten in
place: SQLite copies other rows when it rebalances a page and leaves the old bytes lying in the
page, where `secure_delete` no longer finds them.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

__all__ = ["contents", "events", "metadata", "outcomes", "pins", "streams", "texts"]

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _of_stream(*, primary: bool = True) -> Column[int]:
    return Column("stream_id", ForeignKey("streams.id", ondelete="CASCADE"), primary_key=primary, nullable=False)


streams = Table(
    "streams",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False, index=True),
    Column("head", Integer, nullable=False),
    sqlite_autoincrement=True,
)
"""``head`` is the number of the last event: 0 where every command so far was refused."""

events = Table(
    "events",
    metadata,
    _of_stream(),
    Column("seq", Integer, primary_key=True),
    Column("at", Float, nullable=False),
    Column("type", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("data", Text, nullable=False),
    sqlite_with_rowid=False,
)

outcomes = Table(
    "outcomes",
    metadata,
    _of_stream(),
    Column("command_id", Text, primary_key=True),
    Column("status", Text, CheckConstraint("status IN ('done', 'refused')", name="status"), nullable=False),
    Column("refusal", Text),
    Column("first_seq", Integer),
    Column("last_seq", Integer),
    Column("note", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""``refusal`` is a JSON array of the five parts of a refusal."""

texts = Table(
    "texts",
    metadata,
    Column("id", Integer, primary_key=True),
    _of_stream(primary=False),
    Column("seq", Integer, nullable=False),
    Column("key", Text, nullable=False),
    Column("erased", Integer, nullable=False),
    Column("words", LargeBinary, nullable=False),
    UniqueConstraint("stream_id", "seq", "key"),
)
"""``words`` are UTF-8, or as many zero bytes once ``erased`` is 1: a row never changes its size."""

contents = Table(
    "contents",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

pins = Table(
    "pins",
    metadata,
    _of_stream(),
    Column("hash", Text, ForeignKey("contents.hash"), primary_key=True),
    Index(None, "hash"),
    sqlite_with_rowid=False,
)
