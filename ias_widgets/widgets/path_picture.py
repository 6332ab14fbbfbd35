"""The drawn path, as a cell and the console show it: what is drawn is handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.widgets.built import built

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["PathPicture"]


class PathPicture(anywidget.AnyWidget):
    """A path: `draw` it, and hear which scene is opened.

    Raises
    ------
    ContentError
        Where the views have not been built.
    """

    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)

    view = traitlets.Unicode("path", read_only=True, help="Which view the module mounts.").tag(sync=True)
    path = traitlets.Dict(read_only=True, help="What is drawn; empty while no film has begun.").tag(sync=True)
    bare = traitlets.Bool(default_value=False, help="The map alone, without what stands around it.").tag(sync=True)
    language = traitlets.Unicode(help="Language of the words around the map.").tag(sync=True)
    selected = traitlets.Unicode(
        help="Id of the scene that is open; empty for none. Set by Python, or by a press on a scene."
    ).tag(sync=True)

    def __init__(self, *, language: str, bare: bool = False) -> None:
        self._heard_by: list[Callable[[str], None]] = []
        super().__init__(_esm=built("widgets.js"), _css=built("widgets.css"), language=language, bare=bare)
        self.on_msg(self._pressed)
        self.observe(self._told, "selected")

    def draw(self, path: dict[str, Any]) -> None:
        """Draw a path, as `path_sources` makes it. A scene that it does not have is closed."""
        if path == self.path:
            return
        self.set_trait("path", path)
        if self.selected not in self._scenes():
            self.selected = ""

    def on_select(self, heard: Callable[[str], None]) -> None:
        """Call ``heard`` with a scene's id whenever one is opened, with an empty one when it is closed."""
        self._heard_by.append(heard)

    def _scenes(self) -> list[str]:
        return [node["scene"] for node in self.path.get("map", {}).get("nodes", ())]

    @traitlets.validate("selected")
    def _known(self, proposal: dict[str, Any]) -> str:
        scene, scenes = str(proposal["value"]), self._scenes()
        if scene and scene not in scenes:
            raise ContentError("selected", "a scene of this map", f'"{scene}"', did_you_mean(scene, scenes))
        return scene

    def _pressed(self, _widget: object, said: Any, _buffers: object) -> None:
        scene = said.get("select") if isinstance(said, dict) else None
        if isinstance(scene, str) and scene in {"", *self._scenes()}:
            self.selected = scene

    def _told(self, change: dict[str, Any]) -> None:
        for heard in self._heard_by:
            heard(change["new"])
