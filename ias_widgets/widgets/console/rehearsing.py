"""That this is only a rehearsal, said clearly, and how to end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.widgets.console.pieces import box, button, html, shown

if TYPE_CHECKING:
    from ias_widgets.widgets.console.moment import Desk, Moment

__all__ = ["RehearsalBar"]


class RehearsalBar:
    """A line under the bar; hidden where a room is in earnest."""

    def __init__(self, desk: Desk) -> None:
        self._said = html("rehearsal-said")
        self._end = button(desk.end_rehearsal, "rehearsal-end")
        self.box = box([self._said, self._end], "rehearsal-bar")
        shown(self.box, on=False)

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        shown(self.box, moment.card.rehearsal)
        if moment.card.rehearsal:
            words = moment.words
            self._said.value = f'<p class="row"><i class="i i-bang"></i><span>{words.rich("rehearsal")}</span></p>'
            self._end.description = words.say("rehearsal-end")
