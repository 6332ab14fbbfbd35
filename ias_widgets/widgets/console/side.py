"""The right side: the timer, who is here by family, groups and what they answered, breaks, people without a tablet."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.rooms.commands import CountPresent, StartTimer, StopTimer
from ias_widgets.widgets.console.groups import Groups
from ias_widgets.widgets.console.pieces import Clock, box, button, field, html, shown
from ias_widgets.widgets.console.who import Who

if TYPE_CHECKING:
    from ias_widgets.rooms.wire import TimerFace
    from ias_widgets.widgets.console.moment import Desk, Moment

__all__ = ["Side"]

LONGEST = 7200


class Side:
    """Built once; `show` changes what differs."""

    def __init__(self, desk: Desk) -> None:
        self._timer = TimerPart(desk)
        self.who = Who()
        self._groups = Groups(desk)
        self._prompts, self._break = html("side", "talk-prompts"), html("on-break")
        self._hands = field(ipywidgets.BoundedIntText, "hands-here", min=0, max=10_000)
        self._hands_seen = 0

        def changed(change: dict[str, int]) -> None:
            if change["new"] != self._hands_seen:
                desk.do(CountPresent(number=change["new"]), moving=False)

        self._hands.observe(changed, "value")
        self.box = box(
            [
                self._timer.box, self.who.box, self._groups.box, self._prompts,
                box([self._break, self._hands], "side", "rest"),
            ],
            "right",
        )  # fmt: skip

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        view, words = moment.view, moment.words
        self._timer.show(moment)
        self.who.show(moment)
        self._groups.show(moment)
        self._prompts.value = _prompts(moment)
        shown(self._prompts, bool(view.prompts))
        paused = words.rich("console-on-break", n=view.on_break)
        self._break.value = (
            f'<p class="row"><i class="i i-pause"></i><span>{paused}</span></p>' if view.on_break else ""
        )
        shown(self._break, view.on_break > 0)
        self._hands.description = words.say("console-hands-present")
        self._hands.disabled = view.phase == "ended"
        self._hands_seen = view.hands_present
        self._hands.value = view.hands_present


def _prompts(moment: Moment) -> str:
    """Return what the room's answers propose for the talk, each with why."""
    words = moment.words
    rows = "".join(
        f"<li><p>{words.text(prompt.text)}</p>"
        f'<p class="quiet"><b>{words.text(prompt.title)}</b><br>{words.text(prompt.why)}</p></li>'
        for prompt in moment.view.prompts
    )
    return f'<h2>{words.rich("prompts-from-answers")}</h2><ol class="talk-picks">{rows}</ol>' if rows else ""


class TimerPart:
    """The timer: start, stop, a minute more; by wish it closes the vote, or the sheet."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._face: TimerFace | None = None
        self._heading = html("timer-heading")
        self._clock = Clock()
        self._toggle = button(self._start_or_stop, "timer-toggle")
        self._longer = button(self._a_minute_more)
        self._minutes = field(ipywidgets.BoundedIntText, "minutes", value=2, min=1, max=120)
        self._closes = field(ipywidgets.Checkbox, value=False, indent=False)
        self._begin = button(self._start_anew, "timer-begin")
        self._setting = box([self._minutes, self._begin], "row-field")
        self._time = box([self._clock, self._toggle, self._longer], "time")
        self.box = box([self._heading, self._time, self._setting, self._closes], "side")

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        words, face = moment.words, moment.view.timer
        self._face = face
        with self._clock.hold_sync():
            self._clock.there = face is not None
            self._clock.running = face is not None and face.running
            self._clock.ends_at = face.ends_at if face else 0.0
            self._clock.left = face.left if face else 0.0
            self._clock.label = words.say("console-timer")
            self._clock.up = words.say("console-timer-up")
        self._heading.value = f"<h2>{words.rich('console-timer')}</h2>"
        running = face is not None and face.running
        going = face is not None and (not face.running or self._left(face) > 0)
        shown(self._time, face is not None)
        shown(self._toggle, going)
        shown(self._longer, going)
        self._toggle.description = words.say("console-timer-stop" if running else "console-timer-start")
        self._longer.description = words.say("console-timer-more")
        self._minutes.description = words.say("console-timer-minutes")
        self._begin.description = words.say("console-timer-start")
        sheet = moment.view.sheet if moment.view.next.code == "sheet_close" else None
        closes = words.say("console-sheet-timer", purpose=sheet.purpose) if sheet else words.say("console-timer-closes")
        self._closes.description = closes
        shown(self._setting, not running)
        shown(self._closes, not running and (sheet is not None or moment.view.phase == "open"))
        for made in (self._toggle, self._longer, self._begin):
            made.disabled = moment.view.phase == "ended"

    @staticmethod
    def _left(face: TimerFace) -> float:
        return face.ends_at / 1000 - time.time() if face.running else face.left

    def _start(self, seconds: float, *, closes: bool) -> None:
        whole = max(1, min(LONGEST, round(seconds)))
        self._desk.do(StartTimer(seconds=whole, closes=closes), moving=False)

    def _start_anew(self) -> None:
        self._start(60 * self._minutes.value, closes=self._closes.value)

    def _start_or_stop(self) -> None:
        face = self._face
        if face is None:
            return
        if face.running:
            self._desk.do(StopTimer(), moving=False)
        else:
            self._start(face.left, closes=face.closes)

    def _a_minute_more(self) -> None:
        face = self._face
        if face is not None:
            self._start(max(0.0, self._left(face)) + 60, closes=face.closes)
