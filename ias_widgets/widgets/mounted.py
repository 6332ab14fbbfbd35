"""The views of the room inside a notebook: they speak to the hub themselves, Python only names the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anywidget
import traitlets

from ias_widgets.widgets.built import built

if TYPE_CHECKING:
    from ias_widgets.widgets.room import Room

__all__ = ["JoinCard", "Screen", "Tablet"]


class Mounted(anywidget.AnyWidget):
    """A view that the tablet page and the screen page are made of, too. No vote passes through the kernel.

    Parameters
    ----------
    room
        The room.
    language
        Language to begin with; by default the room's.
    base
        Address of the hub's room routes, with a slash at its end. By default the page's own
        origin, where Jupyter Server carries them over: the hub takes no other.

    Raises
    ------
    ContentError
        Where the views have not been built.
    """

    kind = ""

    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)

    view = traitlets.Unicode(read_only=True, help="Which view: tablet, screen or joincard; set by the class.").tag(
        sync=True
    )
    base = traitlets.Unicode(help="Address of the room routes; empty: derived from the page.").tag(sync=True)
    room = traitlets.Unicode(help="The room's id.").tag(sync=True)
    key = traitlets.Unicode(help="The key to read the room; empty for a tablet.").tag(sync=True)
    language = traitlets.Unicode(help="Language to begin with: pl, en or uk.").tag(sync=True)

    def __init__(self, room: Room, *, language: str | None = None, base: str = "") -> None:
        script, style = built("widgets.js"), built("widgets.css")
        self.set_trait("view", self.kind)
        super().__init__(
            _esm=script,
            _css=style,
            base=base,
            room=room.id,
            key="" if self.kind == "tablet" else room.screen_key,
            language=language or room.language,
        )


class JoinCard(Mounted):
    """Code, address and QR of a room, with the number of people in it."""

    kind = "joincard"


class Screen(Mounted):
    """The big screen, in a cell; it can be shown full screen."""

    kind = "screen"


class Tablet(Mounted):
    """A participant's tablet, in a cell: joins like any other."""

    kind = "tablet"
