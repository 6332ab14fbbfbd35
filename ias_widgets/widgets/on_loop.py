"""From the client's thread to the kernel's event loop: updates arrive while no cell runs."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["OnLoop"]


class OnLoop:
    """Call ``function`` on the event loop it is made on, once for all calls that came meanwhile.

    Where no loop runs (a plain script), it is called at once, in the caller's thread, one call at a time.

    Parameters
    ----------
    function
        What to call; without arguments.
    """

    _one_by_one = threading.RLock()

    def __init__(self, function: Callable[[], None]) -> None:
        self._function = function
        self._due = False
        self._lock = threading.RLock()
        try:
            self._loop: asyncio.AbstractEventLoop | None = asyncio.get_running_loop()
        except RuntimeError:
            self._loop = None

    def __call__(self) -> None:
        if self._loop is None:
            with self._one_by_one:
                self._function()
            return
        with self._lock:
            if self._due or self._loop.is_closed():
                return
            self._due = True
            self._loop.call_soon_threadsafe(self._run)

    def _run(self) -> None:
        with self._lock:
            self._due = False
        self._function()
