"""The states of streams lately used, so that a commit need not replay what it knows."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Known", "States"]


class Known(NamedTuple):
    """A stream's state after ``version`` events; ``stream_id`` tells a stream from a later one of its name."""

    stream_id: int
    version: int
    state: Any


class States:
    """The ``capacity`` streams used last; may be used from several threads."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._known: OrderedDict[str, Known] = OrderedDict()
        self._lock = Lock()

    def get(self, stream: str) -> Known | None:
        """Return what is known of ``stream``."""
        with self._lock:
            if stream in self._known:
                self._known.move_to_end(stream)
            return self._known.get(stream)

    def keep(self, stream: str, known: Known) -> None:
        """Remember ``known`` unless something newer is known already."""
        with self._lock:
            old = self._known.get(stream)
            if old is None or old[:2] <= known[:2]:
                self._known[stream] = known
            self._known.move_to_end(stream)
            if len(self._known) > self._capacity:
                self._known.popitem(last=False)

    def forget(self, streams: Iterable[str]) -> None:
        """Let what is known of ``streams`` go."""
        with self._lock:
            for stream in streams:
                self._known.pop(stream, None)
