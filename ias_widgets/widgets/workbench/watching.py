"""Watch a film's folder: tell when something in it was saved."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["Watcher", "stamp_of"]

Stamp = tuple[tuple[str, int, int], ...]

WATCHED = ("texts/*.yaml", "pictures/*.svg", "boards/*.yaml", "kit/**/*.svg", "kit/*.yaml", "clips/*")
"""What a film's folder holds beside film.yaml."""

TICK = 1000
"""Milliseconds after which the folder is looked at in any case: network drives tell nothing of themselves."""
CALM = 100
"""Milliseconds of quiet that end a burst: editors write a file in several steps."""


def stamp_of(folder: Path) -> Stamp:
    """Return what a film's files are called, how long they are and when they were written, without reading them."""
    files = [folder / "film.yaml", *(file for pattern in WATCHED for file in folder.glob(pattern))]
    stamps = []
    for file in sorted(files):
        try:
            about = file.stat()
        except OSError:
            continue
        stamps.append((file.relative_to(folder).as_posix(), about.st_mtime_ns, about.st_size))
    return tuple(stamps)


class Watcher:
    """Calls ``changed`` in a thread of its own, at once and then whenever a file of the film was saved.

    The system's own notices make it quick; a look once a second makes it sure, also on network
    drives and while the folder is gone.

    Parameters
    ----------
    folder
        The film's folder.
    changed
        What to call.
    """

    def __init__(self, folder: Path, changed: Callable[[], None]) -> None:
        self._folder, self._changed = folder, changed
        self._over = threading.Event()
        self._seen: Stamp | None = None
        self._thread = threading.Thread(target=self._run, name="ias-watch", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End watching; returns when the thread has ended."""
        self._over.set()
        if threading.current_thread() is not self._thread:
            self._thread.join()

    @property
    def watching(self) -> bool:
        """Whether it still watches."""
        return self._thread.is_alive()

    def _run(self) -> None:
        from watchfiles import watch  # noqa: PLC0415

        self._look()
        while not self._over.is_set():
            try:
                for _ in watch(
                    self._folder, debounce=4 * CALM, step=CALM, stop_event=self._over, rust_timeout=TICK,
                    yield_on_timeout=True, raise_interrupt=False, ignore_permission_denied=True,
                ):  # fmt: skip
                    self._look()
            except OSError:
                self._over.wait(TICK / 1000)
            self._look()

    def _look(self) -> None:
        stamp = stamp_of(self._folder)
        if stamp != self._seen and not self._over.is_set():
            self._seen = stamp
            self._changed()
