"""One commit for all that waits: catch up, decide in order, write it down."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.errors import IasError, Refused, StoreError
from ias_widgets.store import rows
from ias_widgets.store.deciding import AnyDecider, Asked, Committed, Contents, Outcome, Refusal
from ias_widgets.store.pinning import pin
from ias_widgets.store.states import Known

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Connection

    from ias_widgets.store.rows import Head, Row

__all__ = ["Ruled", "catch_up", "commit", "decoded"]


class Ruled(NamedTuple):
    """A stream with the rules of its kind."""

    stream: str
    kind: str
    decider: AnyDecider
    contents: Contents


def commit(
    connection: Connection,
    streams: Sequence[Ruled],
    batch: Mapping[str, Sequence[Asked]],
    now: float,
    *,
    known: Callable[[str], Known | None],
    for_new: Mapping[str, bytes],
) -> tuple[dict[str, Known], dict[str, Committed]]:
    """Carry out a batch on a connection that holds the write lock.

    Parameters
    ----------
    known
        Says what is known of a stream from before.
    for_new
        Contents that each stream pins whose first event this is.

    Returns
    -------
    states
        What is known of each stream once this has been committed.
    committed
        What the callers are told.
    """
    heads = rows.heads(connection, batch)
    fresh = {ruled.stream: ruled.kind for ruled in streams if ruled.stream not in heads}
    if fresh:
        rows.add_streams(connection, fresh)
        heads |= rows.heads(connection, fresh)
    ids = {heads[s].stream_id: {asked.command_id for asked in batch[s]} for s in batch if s not in fresh}
    seen = rows.outcomes_of(connection, ids) if ids else {}
    states, told, wanted, all_decided = {}, {}, {}, []
    for ruled in streams:
        stream, head = ruled.stream, heads[ruled.stream]
        before = catch_up(connection, ruled, head, known(stream))
        one = _Deciding(ruled.decider, before, now, seen.get(head.stream_id, {}))
        answers = [one.answer(asked) for asked in batch[stream]]
        all_decided.append(one)
        begins = head.version == 0 < one.version
        wanted[head.stream_id] = {**one.contents, **for_new} if begins else one.contents
        states[stream] = Known(head.stream_id, one.version, one.state)
        told[stream] = Committed(one.state, one.version, one.events, answers)
    rows.add_events(connection, [row for one in all_decided for row in one.rows])
    rows.add_outcomes(connection, [row for one in all_decided for row in one.outcomes])
    rows.add_texts(connection, [row for one in all_decided for row in one.texts])
    rows.set_heads(connection, [rows.Head(*states[s][:2]) for s in batch if states[s].version > heads[s].version])
    pin(connection, wanted)
    return states, told


class _Deciding:
    """Decides one stream's commands, each on the state that those before it left."""

    def __init__(self, decider: AnyDecider, before: Known, now: float, seen: dict[str, Outcome]) -> None:
        self._decider, self._now, self._seen = decider, now, seen
        self._stream_id, self.version, self.state = before
        self.events: list[tuple[int, float, Any]] = []
        self.rows: list[tuple[int, int, float, str, int, str]] = []
        self.outcomes: list[tuple[int, str, Outcome]] = []
        self.texts: list[tuple[int, int, str, str]] = []
        self.contents: dict[str, bytes] = {}

    def answer(self, asked: Asked) -> Outcome:
        before = self._seen.get(asked.command_id)
        if before is not None:
            return replace(before, repeated=True)
        outcome = self._seen[asked.command_id] = self._decide(asked)
        self.outcomes.append((self._stream_id, asked.command_id, outcome))
        return outcome

    def _decide(self, asked: Asked) -> Outcome:
        try:
            events = self._decider.decide(self.state, asked.command, self._now)
        except Refused as no:
            return Outcome("refused", Refusal(no.code, no.where, no.expected, no.found, no.mend))
        note = getattr(events, "note", "")
        if not events:
            return Outcome("done", note=note)
        first = self.version + 1
        for event in events:
            self._append(event)
        self.texts += [(self._stream_id, first, key, words) for key, words in asked.texts.items()]
        self.contents |= asked.contents
        return Outcome("done", None, first, self.version, note)

    def _append(self, event: Any) -> None:
        type_, version, data = self._decider.encode(event)
        self.state = self._decider.evolve(self.state, event, self._now)
        self.version += 1
        self.events.append((self.version, self._now, event))
        self.rows.append((self._stream_id, self.version, self._now, type_, version, data.decode()))


def catch_up(connection: Connection, ruled: Ruled, head: Head, known: Known | None) -> Known:
    """Return a stream's state at ``head``, replaying only what is newer than what is known of it."""
    if known is None or known.stream_id != head.stream_id or known.version > head.version:
        known = Known(head.stream_id, 0, ruled.decider.initial(ruled.contents))
    if known.version == head.version:
        return known
    _, version, state = known
    for row in rows.events_after(connection, head.stream_id, version):
        state = ruled.decider.evolve(state, decoded(ruled, row), row.at)
        version = row.seq
    return Known(head.stream_id, version, state)


def decoded(ruled: Ruled, row: Row) -> Any:
    """Return an event as its decider reads it."""
    try:
        return ruled.decider.decode(row.type, row.version, row.data)
    except IasError:
        raise
    except Exception as error:
        raise StoreError(
            f"{ruled.stream}, event {row.seq}", "an event that this release can read",
            f'"{row.type}" version {row.version} ({error})',
            "install the newest ias_widgets, or put the last backup in its place",
        ) from error  # fmt: skip
