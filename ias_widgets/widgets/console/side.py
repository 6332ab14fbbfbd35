"""The right side: the timer, who is here by family, groups and what they answered, breaks, people without a tablet."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.rooms.commands import CountPresent, StartTimer, StopTimer
from ias_widgets.widgets.console.groups import Groups
from ias_widgets.widgets.console.pieces import Clock, box, button, html, shown

if TYPE_CHECKING:
    from ias_widgets.rooms.wire import TimerFace
    from ias_widgets.widgets.console.moment import Desk, Moment

__all__ = ["Side"]

LONGEST = 7200


class Side:
    """Built once; `show` changes what differs."""

    def __init__(self, desk: Desk) -> None:
        self._timer = TimerPart(desk)
        self._people = html("people-list")
        self._groups = Groups(desk)
        self._break = html("on-break")
        self._hands = ipywidgets.BoundedIntText(min=0, max=10_000)
        self._hands.add_class("hands-here")
        self._hands_seen = 0

        def changed(change: dict[str, int]) -> None:
            if change["new"] != self._hands_seen:
                desk.do(CountPresent(number=change["new"]), moving=False)

        self._hands.observe(changed, "value")
        self.box = box(
            [
                self._timer.box, box([self._people], "side"), self._groups.box,
                box([self._break, self._hands], "side", "rest"),
            ],
            "right",
        )  # fmt: skip

    def show(self, moment: Moment) -> None:
        """Show a moment."""
        view, words = moment.view, moment.words
        self._timer.show(moment)
        self._people.value = _people(moment)
        self._groups.show(moment)
        paused = words.rich("console-on-break", n=view.on_break)
        self._break.value = (
            f'<p class="row"><i class="i i-pause"></i><span>{paused}</span></p>' if view.on_break else ""
        )
        shown(self._break, view.on_break > 0)
        self._hands.description = words.say("console-hands-present")
        self._hands.disabled = view.phase == "ended"
        self._hands_seen = view.hands_present
        self._hands.value = view.hands_present


def _people(moment: Moment) -> str:
    view, words = moment.view, moment.words
    counted = any(family.answered is not None for family in view.families)
    legend = words.rich("console-people-legend" if counted else "console-people-legend-here")
    rows = []
    for family in view.families:
        card = moment.family(family.family)
        name = card.name if card else family.family
        look = f'<span class="swatch fam f{card.look}"></span>' if card else '<span class="swatch"></span>'
        if family.answered is None:
            rows.append(
                f'<li>{look}<span>{words.text(name)}</span><span class="num"><b>{family.present}</b></span></li>'
            )
            continue
        share = 100 * family.answered / max(1, family.present)
        rows.append(
            f'<li>{look}<span>{words.text(name)}</span><span class="num"><b>{family.answered}</b> / {family.present}</span>'
            f'<span class="m"><i style="width:{min(100.0, share):.0f}%"></i></span></li>'
        )
    others = view.tablets + view.on_break - sum(family.present for family in view.families)
    if others > 0 and view.families:
        other = words.rich("console-other-family")
        rows.append(
            f'<li><span class="swatch"></span><span>{other}</span><span class="num"><b>{others}</b></span></li>'
        )
    listed = f'<ul class="people">{"".join(rows)}</ul>' if rows else f"<p>{words.rich('console-people-none')}</p>"
    return f'<h2>{words.rich("console-people")} <span class="quiet light">{legend}</span></h2>{listed}'


class TimerPart:
    """The timer: start, stop, a minute more; by wish it closes the vote."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._face: TimerFace | None = None
        self._heading = html("timer-heading")
        self._clock = Clock()
        self._toggle = button(self._start_or_stop, "timer-toggle")
        self._longer = button(self._a_minute_more)
        self._minutes = ipywidgets.BoundedIntText(value=2, min=1, max=120)
        self._minutes.add_class("minutes")
        self._closes = ipywidgets.Checkbox(value=False, indent=False)
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
        self._closes.description = words.say("console-timer-closes")
        shown(self._setting, not running)
        shown(self._closes, not running and moment.view.phase == "open")
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
