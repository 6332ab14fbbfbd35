"""Reading and writing the tables: what the store asks of them, and nothing about what it means.

The statements of a commit are built once, here: building one takes longer than running it. Many
values travel as one JSON parameter, so that a statement stays the same however many they are.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import and_, bindparam, delete, func, insert, select, update

from ias_widgets.store import schema
from ias_widgets.store.deciding import Outcome, Refusal

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sqlalchemy import Connection, Dialect, Table
    from sqlalchemy.sql.compiler import SQLCompiler

__all__ = [
    "Head", "Row", "add_contents", "add_events", "add_outcomes", "add_pins", "add_streams", "add_texts", "all_words", "content",
    "delete_stream", "erase_words", "events_after", "heads", "outcomes_of", "set_heads", "streams_of", "unknown_contents",
    "words",
]  # fmt: skip

_ALL = 2**63 - 1

_streams, _events, _outcomes = schema.streams.c, schema.events.c, schema.outcomes.c
_texts, _contents, _pins = schema.texts.c, schema.contents.c, schema.pins.c

_given = func.json_each(bindparam("given")).table_valued("value").c.value
_given_stream, _given_command = func.json_extract(_given, "$[0]"), func.json_extract(_given, "$[1]")
_HEADS = select(_streams.name, _streams.id, _streams.head).where(_streams.name.in_(select(_given)))
_EVENTS = (
    select(_events.seq, _events.at, _events.type, _events.version, _events.data)
    .where(_events.stream_id == bindparam("of"), _events.seq > bindparam("after"))
    .order_by(_events.seq)
    .limit(bindparam("limit"))
)
_OUTCOMES = select(
    _outcomes.stream_id, _outcomes.command_id,
    _outcomes.status, _outcomes.refusal, _outcomes.first_seq, _outcomes.last_seq, _outcomes.note,
).join_from(
    _given.table,
    schema.outcomes,
    and_(_outcomes.stream_id == _given_stream, _outcomes.command_id == _given_command),
)  # fmt: skip
_SET_HEAD = update(schema.streams).where(_streams.id == bindparam("of")).values(head=bindparam("now"))
_HASHES = select(_contents.hash).where(_contents.hash.in_(select(_given)))
_PINNED = select(_pins.stream_id, _pins.hash).where(_pins.stream_id.in_(select(_given)))
_UNPINNED = delete(schema.contents).where(_contents.hash.in_(select(_given)), _contents.hash.not_in(select(_pins.hash)))


class Head(NamedTuple):
    """Where a stream stands: its row's id, and the number of its last event."""

    stream_id: int
    version: int


class Row(NamedTuple):
    """An event as it lies in the table; ``data`` is JSON in UTF-8."""

    seq: int
    at: float
    type: str
    version: int
    data: bytes


def heads(connection: Connection, names: Iterable[str]) -> dict[str, Head]:
    """Return where the streams stand that have been begun."""
    found = connection.execute(_HEADS, {"given": json.dumps(list(names))})
    return {name: Head(stream_id, head) for name, stream_id, head in found}


def streams_of(connection: Connection, kind: str) -> list[str]:
    """Return the names of the streams of a kind that have events, oldest first."""
    asked = select(_streams.name).where(_streams.kind == kind, _streams.head > 0).order_by(_streams.id)
    return list(connection.scalars(asked))


def events_after(connection: Connection, stream_id: int, after: int, limit: int = _ALL) -> list[Row]:
    """Return a stream's events after the one numbered ``after``, in order."""
    found = connection.execute(_EVENTS, {"of": stream_id, "after": after, "limit": limit})
    return [Row(seq, at, type_, version, data.encode()) for seq, at, type_, version, data in found]


def outcomes_of(connection: Connection, command_ids: Mapping[int, Iterable[str]]) -> dict[int, dict[str, Outcome]]:
    """Return what became of those commands that were seen before: by stream id, then by command id."""
    pairs = [(stream_id, command_id) for stream_id, own in command_ids.items() for command_id in own]
    found: dict[int, dict[str, Outcome]] = {stream_id: {} for stream_id in command_ids}
    for stream_id, command_id, status, refusal, *rest in connection.execute(_OUTCOMES, {"given": json.dumps(pairs)}):
        said = Refusal(*json.loads(refusal)) if refusal is not None else None
        found[stream_id][command_id] = Outcome(status, said, *rest)
    return found


def add_streams(connection: Connection, kinds: Mapping[str, str]) -> None:
    """Begin streams: name to kind."""
    _append(connection, schema.streams, ("name", "kind", "head"), [(name, kind, 0) for name, kind in kinds.items()])


def set_heads(connection: Connection, new: Iterable[Head]) -> None:
    """Write down where streams stand now."""
    rows = [{"of": head.stream_id, "now": head.version} for head in new]
    if rows:
        connection.execute(_SET_HEAD, rows)


def add_events(connection: Connection, new: list[tuple[int, int, float, str, int, str]]) -> None:
    """Append events: stream id, number, time, type, version, data."""
    _append(connection, schema.events, ("stream_id", "seq", "at", "type", "version", "data"), new)


def add_outcomes(connection: Connection, new: Iterable[tuple[int, str, Outcome]]) -> None:
    """Keep what became of commands: stream id, command id, outcome."""
    columns = ("stream_id", "command_id", "status", "refusal", "first_seq", "last_seq", "note")
    rows = [
        (
            stream_id, command_id, outcome.status,
            None if outcome.refusal is None else json.dumps(outcome.refusal),
            outcome.first_seq, outcome.last_seq, outcome.note,
        )
        for stream_id, command_id, outcome in new
    ]  # fmt: skip
    _append(connection, schema.outcomes, columns, rows)


def add_texts(connection: Connection, new: Iterable[tuple[int, int, str, str]]) -> None:
    """Keep free texts: stream id, event number, key, words."""
    rows = [(stream_id, seq, key, 0, said.encode()) for stream_id, seq, key, said in new]
    _append(connection, schema.texts, ("stream_id", "seq", "key", "erased", "words"), rows)


def words(connection: Connection, stream: str, seq: int, key: str) -> str | None:
    """Return a text, or None if it was erased or never written."""
    asked = (
        select(_texts.words)
        .join(schema.streams, _streams.id == _texts.stream_id)
        .where(_streams.name == stream, _texts.seq == seq, _texts.key == key, _texts.erased == 0)
    )
    found: bytes | None = connection.scalar(asked)
    return None if found is None else found.decode()


def all_words(connection: Connection, stream: str) -> dict[str, tuple[int, str]]:
    """Return all texts of a stream that were not erased: key to event number and words."""
    asked = (
        select(_texts.key, _texts.seq, _texts.words)
        .join(schema.streams, _streams.id == _texts.stream_id)
        .where(_streams.name == stream, _texts.erased == 0)
        .order_by(_texts.id)
    )
    return {key: (seq, said.decode()) for key, seq, said in connection.execute(asked)}


def erase_words(connection: Connection, stream: str, seq: int, key: str) -> None:
    """Overwrite a text where it lies."""
    of = select(_streams.id).where(_streams.name == stream).scalar_subquery()
    there = (_texts.stream_id == of, _texts.seq == seq, _texts.key == key, _texts.erased == 0)
    length = connection.scalar(select(func.length(_texts.words)).where(*there))
    if length is not None:
        connection.execute(update(schema.texts).where(*there).values(erased=1, words=bytes(length)))


def content(connection: Connection, hash_: str) -> bytes | None:
    """Return a kept content."""
    found: bytes | None = connection.scalar(select(_contents.data).where(_contents.hash == hash_))
    return found


def unknown_contents(connection: Connection, hashes: Collection[str]) -> set[str]:
    """Return those hashes under which nothing is kept."""
    return set(hashes).difference(connection.scalars(_HASHES, {"given": json.dumps(list(hashes))}))


def add_contents(connection: Connection, new: Mapping[str, bytes]) -> None:
    """Keep contents that are not kept yet."""
    missing = sorted(unknown_contents(connection, new.keys()))
    _append(connection, schema.contents, ("hash", "data"), [(hash_, new[hash_]) for hash_ in missing])


def add_pins(connection: Connection, wanted: Mapping[int, Collection[str]]) -> None:
    """Let streams hold on to kept contents: stream id to hashes."""
    held = {tuple(row) for row in connection.execute(_PINNED, {"given": json.dumps(list(wanted))})}
    pairs = {(stream_id, hash_) for stream_id, hashes in wanted.items() for hash_ in hashes}
    _append(connection, schema.pins, ("stream_id", "hash"), sorted(pairs - held))


def delete_stream(connection: Connection, stream: str) -> None:
    """Delete a stream with all that hangs on it, and the contents that no other stream pins."""
    stream_id = connection.scalar(select(_streams.id).where(_streams.name == stream))
    own = list(connection.scalars(select(_pins.hash).where(_pins.stream_id == stream_id)))
    connection.execute(delete(schema.streams).where(_streams.id == stream_id))
    connection.execute(_UNPINNED, {"given": json.dumps(own)})


def _append(connection: Connection, table: Table, columns: tuple[str, ...], rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows as they are: preparing a dictionary for each takes SQLAlchemy longer than SQLite needs to write it."""
    if not rows:
        return
    statement = _insertion(table, columns, connection.dialect)
    if statement.positiontup == list(columns):
        connection.exec_driver_sql(str(statement), list(rows))
    else:
        connection.execute(insert(table), [dict(zip(columns, row, strict=True)) for row in rows])


@lru_cache(maxsize=32)
def _insertion(table: Table, columns: tuple[str, ...], dialect: Dialect) -> SQLCompiler:
    return insert(table).compile(dialect=dialect, column_keys=columns)
