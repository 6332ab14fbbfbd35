"""The two pieces of the workbench that ipywidgets lack: the graph that one walks in, and the list of findings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FindingList", "Graph"]

HERE = Path(__file__).parent


class Graph(anywidget.AnyWidget):
    """A film's drawing, to be scrolled, zoomed and walked in, by keyboard and by pointer."""

    _esm = HERE / "graph.js"

    svg = traitlets.Unicode("", help="The drawing, as `ias_widgets.cases.draw` makes it.").tag(sync=True)
    chosen = traitlets.Unicode("", help="The scene whose details are shown.").tag(sync=True)
    walk: Any = traitlets.List(help="Steps of a walk: scene, choice or None, scene; emphasised.").tag(sync=True)
    words = traitlets.Dict(help="Words of its buttons.").tag(sync=True)
    tall = traitlets.Bool(default_value=False, help="Whether it takes most of the page.").tag(sync=True)

    def __init__(self, choose: Callable[[str], None], stretch: Callable[[bool], None]) -> None:
        super().__init__()
        self.add_class("graph")
        self._choose, self._stretch = choose, stretch
        self.on_msg(self._heard)

    def look_at(self, scene: str) -> None:
        """Bring a scene into view."""
        self.send({"show": scene})

    def _heard(self, _widget: object, content: Any, _buffers: object) -> None:
        if isinstance(content, dict) and isinstance(content.get("choose"), str):
            self._choose(content["choose"])
        elif isinstance(content, dict) and isinstance(content.get("stretch"), bool):
            self.tall = content["stretch"]
            self._stretch(self.tall)


class FindingList(anywidget.AnyWidget):
    """What is to be mended, by files; each entry leads to its scene."""

    _esm = HERE / "finding_list.js"

    groups: Any = traitlets.List(help="Files with their notes: title, notes with number, line, scene, words.").tag(
        sync=True
    )
    words = traitlets.Dict(help="Words around them.").tag(sync=True)
    at = traitlets.Int(-1, help="Number of the note that was gone to last; -1: none.").tag(sync=True)

    def __init__(self, go: Callable[[int], None]) -> None:
        super().__init__()
        self.add_class("finding-list")
        self._go = go
        self.on_msg(self._heard)

    def look_at(self, number: int) -> None:
        """Give the focus to a note."""
        self.send({"focus": number})

    def _heard(self, _widget: object, content: Any, _buffers: object) -> None:
        if isinstance(content, dict) and isinstance(content.get("go"), int):
            self._go(content["go"])
