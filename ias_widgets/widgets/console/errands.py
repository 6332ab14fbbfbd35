"""What takes time, done in threads: the kernel goes on hearing the browser meanwhile."""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

from ias_widgets.errors import IasError
from ias_widgets.widgets.on_loop import OnLoop

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Errands", "Watch"]

log = logging.getLogger("ias_widgets.widgets")

Told = tuple["Callable[[Any], None]", Any]


class _Telling:
    """Hands what was found to the loop it is made on, in order."""

    def __init__(self) -> None:
        self._told: deque[Told] = deque()
        self._renew = OnLoop(self._tell)

    def later(self, then: Callable[[Any], None], found: Any) -> None:
        self._told.append((then, found))
        self._renew()

    def _tell(self) -> None:
        while self._told:
            then, found = self._told.popleft()
            then(found)


class Errands:
    """Do one thing after the other in a thread, and tell what came of it on the loop this is made on."""

    def __init__(self) -> None:
        self._telling = _Telling()
        self._waiting: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def run(self, work: Callable[[], Any], then: Callable[[Any], None], failed: Callable[[IasError], None]) -> None:
        """Do ``work`` after all that waits; then call ``then`` with what it returned, or ``failed`` with its error."""

        def errand() -> None:
            try:
                found = work()
            except IasError as error:
                self._telling.later(failed, error)
            except Exception as error:
                log.exception("an errand of the console failed")
                self._telling.later(failed, IasError("console", "an errand that is done", repr(error), "try again"))
            else:
                self._telling.later(then, found)

        if self._thread is None:
            self._thread = threading.Thread(target=self._go, name="ias-errands", daemon=True)
            self._thread.start()
        self._waiting.put(errand)

    def close(self) -> None:
        """Do what waits still, then stop."""
        self._waiting.put(None)

    def _go(self) -> None:
        while (errand := self._waiting.get()) is not None:
            errand()


class Watch:
    """Look at something again and again in a thread, until it is stopped.

    Parameters
    ----------
    every
        Seconds between two looks.
    look
        Called in the thread.
    told
        Called on the loop this is made on, with what ``look`` returned, or with the `IasError` it raised.
    at_once
        Whether to look at once, or only after ``every`` seconds.
    """

    def __init__(
        self, every: float, look: Callable[[], Any], told: Callable[[Any], None], *, at_once: bool = True
    ) -> None:
        self._every, self._look, self._told, self._at_once = every, look, told, at_once
        self._telling = _Telling()
        self._over = threading.Event()
        self._soon = threading.Event()
        threading.Thread(target=self._go, name="ias-watch", daemon=True).start()

    def again(self) -> None:
        """Look at once."""
        self._soon.set()

    def stop(self) -> None:
        """Look no more; nothing is told from now on."""
        self._over.set()
        self._soon.set()

    def _go(self) -> None:
        if not self._at_once:
            self._soon.wait(self._every)
            self._soon.clear()
        while not self._over.is_set():
            found: Any = None
            try:
                found = self._look()
            except IasError as error:
                found = error
            except Exception:
                log.exception("a watch of the console failed")
            if not self._over.is_set():
                self._telling.later(self._tell, found)
            self._soon.wait(self._every)
            self._soon.clear()

    def _tell(self, found: Any) -> None:
        if not self._over.is_set() and found is not None:
            self._told(found)
