"""The store: what happened in each stream, in order, and nothing that was erased."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from threading import Lock
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

from ias_widgets.errors import StoreError, did_you_mean
from ias_widgets.store import rows
from ias_widgets.store.committing import Ruled, catch_up, commit, decoded
from ias_widgets.store.pinning import verify
from ias_widgets.store.sqlite import Sqlite, file_of
from ias_widgets.store.states import States
from ias_widgets.store.upgrading import bring_up_to_date, copies_beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from types import TracebackType

    from ias_widgets.store.deciding import AnyDecider, Asked, Committed

__all__ = ["Store"]

_NOTHING: Mapping[str, bytes] = MappingProxyType({})
_PAGE = 500


class Store:
    """Events of many streams in one database, in the order in which they were committed.

    Made by `open`. One thread at a time writes (others wait their turn), any number read. A stream
    is named ``<kind>:<id>`` and ruled by the decider of its kind; it begins with its first command.

    Examples
    --------
    A kind of stream that counts:

    >>> import json, tempfile
    >>> from ias_widgets.store import Asked, Store
    >>> class Counter:
    ...     def initial(self, contents): return 0
    ...     def decide(self, state, command, now): return [command]
    ...     def evolve(self, state, event, at): return state + event
    ...     def encode(self, event): return "added", 1, json.dumps(event).encode()
    ...     def decode(self, type, version, data): return json.loads(data)
    >>> folder = tempfile.TemporaryDirectory()
    >>> with Store.open(f"{folder.name}/store.sqlite", {"count": Counter()}) as store:
    ...     told = store.transact({"count:a": [Asked("1", 5), Asked("2", 3), Asked("1", 5)]}, now=0.0)
    ...     told["count:a"].state, [outcome.repeated for outcome in told["count:a"].outcomes]
    (8, [False, False, True])
    >>> folder.cleanup()
    """

    def __init__(self, database: Sqlite, deciders: Mapping[str, AnyDecider], capacity: int) -> None:
        self._database = database
        self._deciders = dict(deciders)
        self._states = States(capacity)
        self._turn = Lock()
        self._handed_in: Mapping[str, bytes] = _NOTHING

    @classmethod
    def open(
        cls, url_or_path: str | Path, deciders: Mapping[str, AnyDecider], *, patience: float = 5.0, capacity: int = 5000
    ) -> Self:
        """Open a store, and make it or bring it to the newest schema where needed.

        An older store is first copied to ``<name>.before-schema-<new>-from-<old>`` beside it.

        Parameters
        ----------
        url_or_path
            A file, made with its folders if it is not there, or an address ``sqlite:///<file>``.
        deciders
            The rules of each kind of stream.
        patience
            Seconds to wait for another program that is writing.
        capacity
            Streams whose states stay in memory.

        Raises
        ------
        StoreError
            Where the file is no store, was made by a newer release, or cannot be used.
        """
        path = file_of(url_or_path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                str(path),
                "a folder that can be made",
                error.strerror or str(error),
                "choose another place with --store",
            ) from error
        database = Sqlite(path, patience)
        try:
            bring_up_to_date(database)
            database.keep_private()
        except BaseException:
            database.close()
            raise
        return cls(database, deciders, capacity)

    @property
    def path(self) -> Path:
        """The database's file."""
        return self._database.path

    def transact(
        self,
        batch: Mapping[str, Sequence[Asked]],
        now: float,
        contents: Mapping[str, bytes] = _NOTHING,
    ) -> dict[str, Committed]:
        """Carry out all commands in one commit; what is returned is on disk.

        Parameters
        ----------
        batch
            Stream to its commands, in the order in which they came.
        now
            Seconds since 1970: the time of all events of this commit.
        contents
            Further contents by hash, pinned by each stream whose first event is in this commit.
            Where several streams may begin together, let the commands carry their own.

        Raises
        ------
        StoreError
            Where the database cannot be written; then nothing of the batch has happened, and the
            same commands may be sent again.
        """
        ruled = [self._ruled(stream) for stream in batch]
        handed_in = dict(contents)
        for asked in chain.from_iterable(batch.values()):
            handed_in |= asked.contents
        verify(handed_in)
        if not batch:
            return {}
        with self._turn:
            self._handed_in = handed_in
            try:
                with self._database.writing() as connection:
                    states, told = commit(connection, ruled, batch, now, known=self._states.get, for_new=contents)
            except BaseException:
                self._states.forget(batch)  # a decider that changed a state in place must not leave half a batch
                raise
            finally:
                self._handed_in = _NOTHING
            for stream, known in states.items():
                self._states.keep(stream, known)
        return told

    def load(self, stream: str) -> tuple[Any, int]:
        """Return a stream's state and the number of its last event, replayed from what is on disk."""
        ruled, known = self._ruled(stream), self._states.get(stream)
        with self._database.reading() as connection:
            head = rows.heads(connection, [stream]).get(stream)
            if head is None:
                return ruled.decider.initial(self.contents), 0
            known = catch_up(connection, ruled, head, known)
        self._states.keep(stream, known)
        return known.state, known.version

    def streams(self, kind: str) -> list[str]:
        """Return the names of all streams of a kind that have events, oldest first."""
        self._ruled(f"{kind}:-")
        with self._database.reading() as connection:
            return rows.streams_of(connection, kind)

    def events(self, stream: str, after: int = 0) -> Iterator[tuple[int, float, str, int, Any]]:
        """Yield number, time, type and version as written, and event as read, from ``after`` on."""
        ruled = self._ruled(stream)
        with self._database.reading() as connection:
            head = rows.heads(connection, [stream]).get(stream)
        while head is not None:
            with (
                self._database.reading() as connection
            ):  # a page each: whoever reads slowly must not hold up an erasure
                page = rows.events_after(connection, head.stream_id, after, _PAGE)
            for row in page:
                yield row.seq, row.at, row.type, row.version, decoded(ruled, row)
            if len(page) < _PAGE:
                return
            after = page[-1].seq

    def put_contents(self, contents: Mapping[str, bytes]) -> None:
        """Keep contents that no stream pins yet, by hash. They go with the last stream that pins them."""
        verify(contents)
        with self._turn, self._database.writing() as connection:
            rows.add_contents(connection, contents)

    def contents(self, hash_: str) -> bytes:
        """Return the content of a hash; raise StoreError if it is not kept."""
        found = self._handed_in.get(hash_)
        if found is None:
            with self._database.reading() as connection:
                found = rows.content(connection, hash_)
        if found is None:
            raise StoreError(
                f"{self.path}, content {hash_[:12]}", "a content that a stream pins", "none under this hash",
                "hand it in with the command that begins the stream",
            )  # fmt: skip
        return found

    def text(self, stream: str, seq: int, key: str) -> str | None:
        """Return a free text, or None where it was erased or never written."""
        self._ruled(stream)
        with self._database.reading() as connection:
            return rows.words(connection, stream, seq, key)

    def texts(self, stream: str) -> dict[str, tuple[int, str]]:
        """Return all free texts of a stream that were not erased: key to the number of their event, and the words."""
        self._ruled(stream)
        with self._database.reading() as connection:
            return rows.all_words(connection, stream)

    def erase_text(self, stream: str, seq: int, key: str) -> None:
        """Erase a free text for good, as of `erase_texts`."""
        self.erase_texts(stream, [(seq, key)])

    def erase_texts(self, stream: str, texts: Iterable[tuple[int, str]]) -> None:
        """Erase free texts for good: afterwards their words are in no file of the store.

        Parameters
        ----------
        texts
            Numbers of events, and the texts' keys.

        Copies made before a migration go too. Copies made with `backup` are their owner's to
        delete. May be called again; what is erased stays so.

        Raises
        ------
        StoreError
            Also where it is erased, but a reader keeps the words in the write-ahead log.
        """
        self._ruled(stream)
        with self._turn:
            with self._database.writing() as connection:
                for seq, key in texts:
                    rows.erase_words(connection, stream, seq, key)
            self._database.scrub()
            self._delete_copies()

    def scrub(self) -> None:
        """Empty the database's log, where an erasure that was cut off may have left words.

        Raises
        ------
        StoreError
            Where somebody else is reading for long.
        """
        with self._turn:
            self._database.scrub()

    def delete(self, stream: str) -> None:
        """Delete a stream for good: events, outcomes, texts, and contents that no other stream pins.

        The database is written anew without them, which takes a while and as much free disk as it
        is large. Copies made before a migration go too. May be called again.
        """
        self._ruled(stream)
        with self._turn:
            try:
                with self._database.writing() as connection:
                    rows.delete_stream(connection, stream)
            finally:
                self._states.forget([stream])
            self._database.rebuild()
            self._delete_copies()

    def try_writing(self) -> None:
        """Commit something that changes nothing, through to the disk; raise StoreError where it takes nothing."""
        with self._turn:
            self._database.try_writing()

    def backup(self, path: str | Path) -> None:
        """Write a consistent copy to a new file, while others go on writing.

        Raises
        ------
        StoreError
            Where there is a file of this name already, or it cannot be written.
        """
        self._database.copy_to(Path(path))

    def close(self) -> None:
        """Close the database; afterwards the store refuses everything."""
        with self._turn:
            self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _ruled(self, stream: str) -> Ruled:
        kind, _, own = stream.partition(":")
        if kind in self._deciders and own and own.isprintable():
            return Ruled(stream, kind, self._deciders[kind], self.contents)
        known = [f"{kind}:<id>" for kind in self._deciders]
        raise StoreError(
            f"stream {stream!r}", "the name of a stream", "a name of no known kind", did_you_mean(stream, known)
        )

    def _delete_copies(self) -> None:
        for copy in copies_beside(self.path):
            try:
                copy.unlink(missing_ok=True)
            except OSError as error:
                raise StoreError(
                    str(copy), "a copy that can be deleted, for it holds what was erased", error.strerror or str(error),
                    "close the program that has it open and erase again",
                ) from error  # fmt: skip
