"""A phone as remote: its QR, what it can do, and what it cannot."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ias_widgets.widgets.console.entrance import qr_svg
from ias_widgets.widgets.console.pieces import box, button, html, shown

if TYPE_CHECKING:
    from ias_widgets.widgets.console.moment import Desk, Moment

__all__ = ["RemoteDrawer"]


class RemoteDrawer:
    """Built when it is first opened."""

    def __init__(self, desk: Desk) -> None:
        self._said = html("remote-said")
        self._close = button(lambda: desk.pull("remote"), "drawer-close", "remote-close")
        self.box = box([self._said, box([self._close], "buttons")], "drawer", "drawer-remote")

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        here = moment.drawer == "remote"
        shown(self.box, here)
        if not here:
            return
        words = moment.words
        path, size = _qr(moment.remote_url)
        lines = "".join(f"<li>{words.rich(f'remote-{name}')}</li>" for name in ("can", "cannot", "secret", "lost"))
        self._said.value = (
            f"<h2>{words.rich('remote')}</h2><div class='join'>{qr_svg(path, size, words.rich('remote-qr'))}"
            f"<div><p>{words.rich('remote-how')}</p><ul class='dots'>{lines}</ul></div></div>"
        )
        self._close.description = words.say("console-close")


@cache
def _qr(url: str) -> tuple[str, int]:
    """Return a QR code as SVG path data on a grid of so many modules."""
    import segno  # noqa: PLC0415

    code = segno.make(url, error="m", micro=False)
    rows = code.matrix
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    return path, len(rows)
