"""The way in while the room is going on: for those who come late, and for a second look at the Wi-Fi."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.widgets.console.entrance import two_codes
from ias_widgets.widgets.console.pieces import box, button, html, shown

if TYPE_CHECKING:
    from ias_widgets.widgets.console.moment import Desk, Moment

__all__ = ["JoinDrawer"]


class JoinDrawer:
    """Built when it is first opened."""

    def __init__(self, desk: Desk) -> None:
        self._said = html("join-said")
        self._close = button(lambda: desk.pull("join"), "drawer-close", "join-close")
        self.box = box([self._said, box([self._close], "buttons")], "drawer", "drawer-join")

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        here = moment.drawer == "join"
        shown(self.box, here)
        if not here:
            return
        words, join = moment.words, moment.join
        code = f"{join.code[:3]}\u00a0{join.code[3:]}"
        wifi = join.wifi
        said = f"<p class='join-at'>{words.rich('console-join-at', address=join.address, code=code)}</p>"
        if wifi is not None:
            password = wifi.password or words.say("preparing-wifi-open")
            said += f"<p>{words.rich('console-wifi-at', name=wifi.name, password=password)}</p>"
        self._said.value = f"<h2>{words.rich('console-join')}</h2>{two_codes(join, words)}{said}"
        self._close.description = words.say("console-close")
