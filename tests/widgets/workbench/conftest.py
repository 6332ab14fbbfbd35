"""A workbench on a film in a folder of its own; it is waited for by what it shows, never by the clock."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from ias_widgets.cases import new_film
from ias_widgets.widgets import Workbench
from tests.widgets.conftest import views  # noqa: F401

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ias_widgets.widgets.workbench.seeing import Seen

WITHIN = 20.0


class Author:
    """Somebody who writes a film in an editor, and looks at the workbench beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.bench = Workbench(folder, language="en")

    def read(self, name: str = "film.yaml") -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def save(self, text: str, name: str = "film.yaml") -> None:
        (self.folder / name).write_text(text, encoding="utf-8", newline="\n")

    def replace(self, old: str, new: str, name: str = "film.yaml") -> None:
        text = self.read(name)
        assert text.count(old) >= 1, f"{old!r} does not stand in {name}"
        self.save(text.replace(old, new, 1), name)

    def until(self, so: Callable[[Seen], bool], act: Callable[[], None] = lambda: None) -> Seen:
        """Do something, and wait until the workbench shows it."""
        shown = threading.Event()
        deaf = self.bench.listen(lambda seen: shown.set() if so(seen) else None)
        try:
            act()
            assert self.bench.seen
            if not so(self.bench.seen):
                assert shown.wait(WITHIN), f"it never came to be; last was {self.bench.seen.notes}"
            return self.bench.seen
        finally:
            deaf()


@pytest.fixture
def author(tmp_path: Path) -> Iterator[Author]:
    folder = tmp_path / "wash"
    new_film(folder, ("en", "pl", "uk"))
    writes = Author(folder)
    yield writes
    writes.bench.close()
