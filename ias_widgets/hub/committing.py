"""Group commit: what arrives while a commit is under way goes into the next one, all together."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.errors import StoreError
from ias_widgets.store import Outcome, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.store import Asked, Committed, Store

__all__ = ["Committer"]

log = logging.getLogger("ias_widgets.hub")


class Waiting(NamedTuple):
    asked: Asked
    done: Callable[[Outcome | None], None]


class Committer:
    """Carries commands to the store in one worker thread.

    Parameters
    ----------
    store
        Where they are kept.
    committed
        Called on the event loop with each stream and what a commit made of it, before any command
        of the commit is acknowledged.
    """

    def __init__(self, store: Store, committed: Callable[[str, Committed], None]) -> None:
        self._store, self._committed = store, committed
        self._waiting: dict[str, list[Waiting]] = defaultdict(list)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ias-store")
        self._task: asyncio.Task[None] | None = None
        self._closed = False

    def submit(self, stream: str, asked: Asked, done: Callable[[Outcome | None], None]) -> None:
        """Let ``asked`` be in the next commit; ``done`` gets its outcome after it, or None if the commit failed."""
        if self._closed:
            done(None)
            return
        self._waiting[stream].append(Waiting(asked, done))
        if self._task is None:
            self._task = asyncio.get_running_loop().create_task(self._run())

    async def _run(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting, defaultdict(list)
                await self._commit(batch)
        finally:
            self._task = None

    async def _commit(self, batch: dict[str, list[Waiting]]) -> None:
        asked = {stream: [waiting.asked for waiting in some] for stream, some in batch.items()}
        loop = asyncio.get_running_loop()
        try:
            result = await loop.run_in_executor(self._thread, lambda: self._store.transact(asked, time.time()))
        except (StoreError, OSError) as error:
            log.error("nothing of %d commands was kept: %s", sum(map(len, asked.values())), error)  # noqa: TRY400
            for some in batch.values():
                _tell(some, [None] * len(some))
        except Exception as error:  # noqa: BLE001
            await self._one_by_one(batch, error)
        else:
            for stream, some in batch.items():
                self._show(stream, result[stream])
                _tell(some, result[stream].outcomes)

    def _show(self, stream: str, committed: Committed) -> None:
        try:
            self._committed(stream, committed)
        except Exception:
            log.exception("%s could not be shown", stream)  # what is on disk is acknowledged all the same

    async def _one_by_one(self, batch: dict[str, list[Waiting]], error: Exception) -> None:
        """Find the command that no room can carry out, so that all others of the commit are kept."""
        each = [(stream, waiting) for stream, some in batch.items() for waiting in some]
        if len(each) > 1:
            for stream, waiting in each:
                await self._commit({stream: [waiting]})
            return
        waiting = each[0][1]
        log.error("a %s could not be carried out", type(waiting.asked.command).__name__, exc_info=error)
        no = Refusal("malformed", "command", "one this room can carry out", "another", "reload the page")
        _tell([waiting], [Outcome("refused", no)])

    def drop(self, stream: str) -> None:
        """Carry out nothing of what waits for a stream: it is going to be deleted."""
        _tell(some := self._waiting.pop(stream, []), [None] * len(some))

    async def in_thread(self, function: Callable[[], Any]) -> Any:
        """Run something of the store's in its thread, between commits."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, function)

    async def close(self) -> None:
        """Wait for what is under way."""
        self._closed = True
        while self._task:
            await asyncio.wait([self._task])
        self._thread.shutdown(wait=True)


def _tell(some: list[Waiting], outcomes: list[Outcome] | list[None]) -> None:
    for waiting, outcome in zip(some, outcomes, strict=True):
        try:
            waiting.done(outcome)
        except Exception:
            log.exception("a connection could not be told of its outcome")
