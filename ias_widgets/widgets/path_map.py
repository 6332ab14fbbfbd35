"""The path map in a cell: the way a room or a learner took, the ways not taken, and what to talk about."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from ias_widgets.cases import Case
from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.widgets.built import built
from ias_widgets.widgets.on_loop import OnLoop
from ias_widgets.widgets.path_sources import of_film, of_record, of_room, taken_film
from ias_widgets.widgets.room import Room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from ias_widgets.cases import Playthrough
    from ias_widgets.cohorts import Records

__all__ = ["PathMap"]


class PathMap(anywidget.AnyWidget):
    """The way through a film: drawn where there is room for it, and always as a list.

    Parameters
    ----------
    source
        A room: its map follows it. Records, as `ias_widgets.cohorts.load` reads them: the way of one room. A film,
        by its name, its folder or as a value: then ``choices`` say the way.
    choices
        The ids of the choices taken, in their order, or a playthrough; with a film only.
    room, film
        With records: which room, where there are several; the film, where it is not a built-in one.
    language
        ``pl``, ``en`` or ``uk``; by default the room's, the records' first, or the film's first.

    Raises
    ------
    ContentError
        Where the film or the way cannot be used, or the views have not been built.
    Refused
        Where a choice is not open on this way.

    Examples
    --------
    >>> from ias_widgets import PathMap
    >>> PathMap("night_shift", choices=["apart", "presume"], language="en")  # doctest: +SKIP
    """

    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)

    view = traitlets.Unicode("path", read_only=True, help="Which view the module mounts.").tag(sync=True)
    path = traitlets.Dict(read_only=True, help="What is drawn; empty while no film has begun.").tag(sync=True)
    language = traitlets.Unicode(help="Language of the words around the map.").tag(sync=True)
    selected = traitlets.Unicode(
        help="Id of the scene that is open; empty for none. Set by Python, or by a press on a scene."
    ).tag(sync=True)

    def __init__(
        self,
        source: Room | Records | str | Path | Case,
        *,
        choices: Iterable[str] | Playthrough = (),
        room: str | None = None,
        film: str | Path | Case | None = None,
        language: str | None = None,
    ) -> None:
        script, style = built("widgets.js"), built("widgets.css")
        self._stop: Callable[[], None] = lambda: None
        self._heard_by: list[Callable[[str], None]] = []
        path, spoken = _path(source, choices, room, film, language)
        super().__init__(_esm=script, _css=style, language=spoken)
        self.set_trait("path", path)
        self.on_msg(self._pressed)
        self.observe(self._told, "selected")
        if isinstance(source, Room):
            draw = OnLoop(lambda: self._show(source))
            self._stop = source.listen(draw)

    def close(self) -> None:
        """Stop following the room."""
        self._stop()
        super().close()

    def on_select(self, heard: Callable[[str], None]) -> None:
        """Call ``heard`` with a scene's id whenever one is opened, with an empty one when it is closed."""
        self._heard_by.append(heard)

    def _show(self, room: Room) -> None:
        path = of_room(room.view, room.card)
        if path and path != self.path:
            self.set_trait("path", path)

    @traitlets.validate("selected")
    def _known(self, proposal: dict[str, Any]) -> str:
        scene = str(proposal["value"])
        scenes = [node["scene"] for node in self.path.get("map", {}).get("nodes", ())]
        if scene and scene not in scenes:
            raise ContentError("selected", "a scene of this map", f'"{scene}"', did_you_mean(scene, scenes))
        return scene

    def _pressed(self, _widget: object, said: Any, _buffers: object) -> None:
        scene = said.get("select") if isinstance(said, dict) else None
        scenes = {node["scene"] for node in self.path.get("map", {}).get("nodes", ())}
        if isinstance(scene, str) and scene in scenes | {""}:
            self.selected = scene

    def _told(self, change: dict[str, Any]) -> None:
        for heard in self._heard_by:
            heard(change["new"])


def _path(
    source: Room | Records | str | Path | Case,
    choices: Iterable[str] | Playthrough,
    room: str | None,
    film: str | Path | Case | None,
    language: str | None,
) -> tuple[dict[str, Any], str]:
    """Return what is drawn, and the language it is in."""
    if isinstance(source, Room):
        return of_room(source.view, source.card), language or source.language
    if isinstance(source, str | PurePath | Case):
        case = taken_film(source)
        spoken = language or case.languages[0]
        return of_film(case, choices, spoken), spoken
    spoken = language or str(source.rooms["language"].iloc[0])
    return of_record(source, room, film, spoken), spoken
