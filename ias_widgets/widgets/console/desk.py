"""How a console that leads a room is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.widgets.console.agenda import AddStepDrawer, AgendaList
from ias_widgets.widgets.console.going import Going
from ias_widgets.widgets.console.joining import JoinDrawer
from ias_widgets.widgets.console.lazy import Lazy
from ias_widgets.widgets.console.middle import Middle
from ias_widgets.widgets.console.moderation import ModerationDrawer
from ias_widgets.widgets.console.more import EndDrawer, MoreDrawer
from ias_widgets.widgets.console.pieces import box, shown
from ias_widgets.widgets.console.rehearsing import RehearsalBar
from ias_widgets.widgets.console.remote import RemoteDrawer
from ias_widgets.widgets.console.side import Side
from ias_widgets.widgets.console.top import Top

if TYPE_CHECKING:
    from ias_widgets.widgets.console.moment import Desk, Moment

__all__ = ["LeadDesk"]

Marks = dict[str, dict[str, str]]


class LeadDesk:
    """The parts, and how they lie: agenda, middle, side; under the middle the way on."""

    def __init__(self, desk: Desk) -> None:
        self.top, self.rehearsal = Top(desk), RehearsalBar(desk)
        self._agenda, self._middle, self._side, self.going = AgendaList(desk), Middle(desk), Side(desk), Going(desk)
        self._drawers = (
            Lazy("desk", lambda: ModerationDrawer(desk)),
            Lazy("more", lambda: MoreDrawer(desk)),
            Lazy("add", lambda: AddStepDrawer(desk)),
            Lazy("end", lambda: EndDrawer(desk)),
            Lazy("remote", lambda: RemoteDrawer(desk)),
            Lazy("join", lambda: JoinDrawer(desk)),
        )
        drawers = [drawer.box for drawer in self._drawers]
        middle = box([self._middle.box, *drawers, self.going.box], "mid")
        self.cols = box([self._agenda.box, middle, self._side.box], "cols")

    def show(self, moment: Moment) -> None:
        """Show a moment in every part."""
        self.top.language.value = moment.words.language
        shown(self._middle.box, moment.drawer != "desk")
        for part in (self.top, self.rehearsal, self._agenda, self._middle, *self._drawers, self.going, self._side):
            part.show(moment)

    def marks(self, moment: Moment) -> Marks:
        """Return what the parts are called and how they stand, for those who do not see them."""
        words, view = moment.words, moment.view
        return {
            "bar": {"role": "banner"},
            "left": {"role": "navigation", "aria-label": words.say("console-agenda")},
            "mid": {"role": "main"},
            "lead": {"role": "region", "tabindex": "0", "aria-label": words.say("console")},
            "right": {"role": "complementary", "aria-label": words.say("console-people")},
            "news": {"role": "alert"},
            "drawer-desk": {"role": "group", "aria-label": words.say("desk")},
            "drawer-more": {"role": "group", "aria-label": words.say("console-more")},
            "drawer-add": {"role": "group", "aria-label": words.say("console-add-step")},
            "drawer-end": {"role": "group", "aria-label": words.say("console-end")},
            "drawer-remote": {"role": "group", "aria-label": words.say("remote")},
            "drawer-join": {"role": "group", "aria-label": words.say("console-join")},
            "rehearsal-bar": {"role": "status"},
            "calm-button": {"aria-pressed": _said(view.curtain == "calm")},
            "blank-button": {"aria-pressed": _said(view.curtain == "blank")},
            "more-button": {"aria-expanded": _said(moment.drawer == "more")},
            "add-button": {"aria-expanded": _said(moment.drawer == "add")},
            "remote-button": {"aria-expanded": _said(moment.drawer == "remote")},
            "desk-button": {"aria-expanded": _said(moment.drawer == "desk")},
            "desk-said": {"role": "status"},
            "bar-code": {"aria-expanded": _said(moment.drawer == "join")},
            "guide-turn": {"aria-expanded": _said(self._middle.guide.unfolded)},
            "agencies-button": {"aria-expanded": _said(self._side.who.unfolded)},
        }


def _said(on: bool) -> str:  # noqa: FBT001
    return "true" if on else "false"
