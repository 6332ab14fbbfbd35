"""The views of the room inside a notebook: they speak to the hub themselves, Python only names the room."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from ias_widgets.client import room_door
from ias_widgets.errors import ContentError
from ias_widgets.widgets.built import built

if TYPE_CHECKING:
    from ias_widgets.widgets.room import Room

__all__ = ["JoinCard", "Screen", "Tablet"]


class Mounted(anywidget.AnyWidget):
    """A view that the tablet page and the screen page are made of, too. No vote passes through the kernel.

    The view finds the room's door by itself: at the server its page came from, and where that one knows
    no rooms (Voilà by itself) at the hub.

    Parameters
    ----------
    room
        The room.
    language
        Language to begin with; by default the room's.
    base
        Address of the room's door, with a slash at its end; by default it is found.

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
    base = traitlets.Unicode(help="Address of the room's door; empty: found by the page.").tag(sync=True)
    hub = traitlets.Unicode(help="The room's door as Python knows it, where the page's server has none.").tag(sync=True)
    room = traitlets.Unicode(help="The room's id or code; empty: the tablet asks for the code.").tag(sync=True)
    key = traitlets.Unicode(help="The key to read the room; empty for a tablet.").tag(sync=True)
    language = traitlets.Unicode(help="Language to begin with: pl, en or uk; empty: the device's.").tag(sync=True)

    def __init__(self, room: Room, *, language: str | None = None, base: str = "") -> None:
        self._mount(base=base, hub=room.door, room=room.id, key=room.screen_key, language=language or room.language)
        self._leads = room
        self.on_msg(self._heard)

    def _mount(self, **traits: str) -> None:
        script, style = built("widgets.js"), built("widgets.css")
        self.set_trait("view", self.kind)
        super().__init__(_esm=script, _css=style, **traits)

    def _heard(self, _widget: Any, said: Any, _buffers: Any) -> None:
        """Tell the hub at which address the browser has this server."""
        if isinstance(said, dict) and isinstance(said.get("house"), str):
            self._leads.seen_at(said["house"])


class JoinCard(Mounted):
    """Code, address and QR of a room, with the number of people in it."""

    kind = "joincard"


class Screen(Mounted):
    """The big screen, in a cell; it can be shown full screen."""

    kind = "screen"


class Tablet(Mounted):
    """A participant's tablet, in a cell: joins like any other, and can do no more than any other.

    Parameters
    ----------
    room
        A room, or its six digits. Without it the tablet takes the digits from the page's address
        (``?room=482917``), else asks for them: so a notebook holds a tablet without leading a room.
    language
        Language to begin with; by default the room's, or the device's.
    base
        Address of the room's door, with a slash at its end; by default it is found.

    Raises
    ------
    ContentError
        Where the code is not six digits.
    AddressError
        Where no room was given and no hub is known; see `ias_widgets.client.room_door`.

    Examples
    --------
    >>> from ias_widgets import Tablet
    >>> Tablet("482 917", language="en")  # doctest: +SKIP
    """

    kind = "tablet"

    def __init__(self, room: Room | str | None = None, *, language: str | None = None, base: str = "") -> None:
        if room is None or isinstance(room, str):
            code = re.sub(r"\s", "", room or "")
            if room is not None and not re.fullmatch(r"[0-9]{6}", code):
                raise ContentError("Tablet", "the six digits of a room", room[:12], "take them from the big screen")
            self._mount(base=base, hub="" if base else room_door(), room=code, key="", language=language or "")
        else:
            self._mount(base=base, hub=room.door, room=room.id, key="", language=language or room.language)
