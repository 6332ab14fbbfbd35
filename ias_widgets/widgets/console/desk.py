"""How a console that leads a room is put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.widgets.console.agenda import AddStepDrawer, AgendaList
from ias_widgets.widgets.console.going import Going
from ias_widgets.widgets.console.middle import Middle
from ias_widgets.widgets.console.more import EndDrawer, MoreDrawer
from ias_widgets.widgets.console.pieces import box
from ias_widgets.widgets.console.side import Side
from ias_widgets.widgets.console.top import Top

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.widgets.console.moment import Desk, Moment
    from ias_widgets.widgets.words import Words

__all__ = ["LeadDesk"]

Marks = dict[str, dict[str, str]]


class LeadDesk:
    """The parts, and how they lie: agenda, middle, side; under the middle the way on."""

    def __init__(self, desk: Desk) -> None:
        self.top = Top(desk)
        self._agenda, self._middle, self._side, self.going = AgendaList(desk), Middle(desk), Side(desk), Going(desk)
        self._drawers = (MoreDrawer(desk), AddStepDrawer(desk), EndDrawer(desk))
        drawers = [drawer.box for drawer in self._drawers]
        self.cols = self.columns(self._agenda.box, [self._middle.box, *drawers, self.going.box], self._side.box)

    @staticmethod
    def columns(left: Any, middle: Sequence[Any], right: Any, *more: str) -> Any:
        """Return the three columns."""
        return box([left, box(middle, "mid"), right], "cols", *more)

    def show(self, moment: Moment) -> None:
        """Show a moment in every part."""
        self.top.language.value = moment.words.language
        for part in (self.top, self._agenda, self._middle, *self._drawers, self.going, self._side):
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
            "drawer-more": {"role": "group", "aria-label": words.say("console-more")},
            "drawer-add": {"role": "group", "aria-label": words.say("console-add-step")},
            "drawer-end": {"role": "group", "aria-label": words.say("console-end")},
            "calm-button": {"aria-pressed": _said(view.curtain == "calm")},
            "blank-button": {"aria-pressed": _said(view.curtain == "blank")},
            "more-button": {"aria-expanded": _said(moment.drawer == "more")},
            "add-button": {"aria-expanded": _said(moment.drawer == "add")},
        }

    @staticmethod
    def marks_of_start(words: Words) -> Marks:
        """Return the same for the form that opens a room."""
        return {
            "bar": {"role": "banner"},
            "left": {"role": "form", "aria-label": words.say("console-start-settings")},
            "mid": {"role": "main"},
            "right": {"role": "complementary", "aria-label": words.say("console-start-rooms")},
            "news": {"role": "alert"},
        }


def _said(on: bool) -> str:  # noqa: FBT001
    return "true" if on else "false"
