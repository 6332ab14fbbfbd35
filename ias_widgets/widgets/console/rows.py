"""Lists whose rows say how something stands and offer what can be done about it: one widget, drawn in the browser."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import anywidget
import traitlets

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Act", "Look", "Row", "Rows"]

Look = Literal["no", "hey", "wait", "ok", "plain"]
"""Failed, warning, waiting, passed; ``plain`` rows have no mark."""


@dataclass(frozen=True)
class Act:
    """Something that can be done about a row: a button, or with ``href`` a link to a new window."""

    name: str
    label: str
    href: str = ""
    bad: bool = False
    """Whether it takes something away for good."""


@dataclass(frozen=True)
class Row:
    """What is, how to mend it, and what can be done here. All words are plain text."""

    key: str
    look: Look
    title: str
    text: str = ""
    state: str = ""
    """The look in a word, for those who do not see it."""
    since: float | None = None
    """Counts up from here, where given: milliseconds since 1970, by the kernel's clock."""
    acts: tuple[Act, ...] = ()


class Rows(anywidget.AnyWidget):
    """A list of rows. A row that changes keeps its place in the page, and the focus."""

    _esm = Path(__file__).parent / "rows.js"

    rows: traitlets.List[dict[str, Any]] = traitlets.List(help="Rows as plain data.").tag(sync=True)
    label = traitlets.Unicode("", help="What the list is, for those who do not see it.").tag(sync=True)
    elsewhere = traitlets.Unicode("", help="Said of a link that opens a new window.").tag(sync=True)

    def __init__(self, pressed: Callable[[str, str], None], *classes: str) -> None:
        super().__init__(_dom_classes=("rows", *classes))  # hidden now and then: with a layout of its own
        self._pressed = pressed
        self.on_msg(lambda _, content, __: self._hear(content))

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows; what says the same is not sent again."""
        plain = [asdict(row) | {"acts": [asdict(act) for act in row.acts]} for row in rows]
        if plain != self.rows:
            self.rows = plain

    def press(self, key: str, act: str) -> None:
        """Do what a click does."""
        if any(row["key"] == key and any(one["name"] == act for one in row["acts"]) for row in self.rows):
            self._pressed(key, act)

    def _hear(self, content: dict[str, str]) -> None:
        if content.get("event") == "clock":
            self.send({"now": time.time() * 1000})
        elif content.get("event") == "press":
            self.press(content.get("key", ""), content.get("act", ""))
