"""Before, during, after: three pages of one console. Each is built when it is first shown, and looks only while it is."""

from __future__ import annotations

import datetime as dt
import time
from typing import TYPE_CHECKING, Any, Literal

from ias_widgets.widgets.console.course import course_of
from ias_widgets.widgets.console.errands import Watch
from ias_widgets.widgets.console.moment import Moment
from ias_widgets.widgets.console.preparing import Preparing

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.widgets.console.closing import Closing
    from ias_widgets.widgets.console.desk import LeadDesk
    from ias_widgets.widgets.room import Room
    from ias_widgets.widgets.words import Words

__all__ = ["Stage", "Stages", "stage_of"]

Stage = Literal["", "prepare", "lead", "close"]
Marks = dict[str, dict[str, str]]

TICK = 20.0
"""Seconds after which the planned end is told anew while nothing else happens."""


def stage_of(room: Room | None) -> Stage:
    """Return the page a room belongs on: the room alone decides it, so that two consoles show the same."""
    if room is None or room.phase == "preparing":
        return "prepare"
    return "close" if room.phase == "ended" else "lead"


class Stages:
    """The pages.

    Parameters
    ----------
    console
        Hears what is asked on them.
    renew
        Called now and then while a room is led: time goes by.
    """

    def __init__(self, console: Any, renew: Callable[[], None]) -> None:
        self._console, self._renew = console, renew
        self.now: Stage = ""
        self._preparing: Preparing | None = None
        self._lead: LeadDesk | None = None
        self._closing: Closing | None = None
        self._tick: Watch | None = None

    @property
    def preparing(self) -> Preparing:
        """What comes before."""
        if self._preparing is None:
            today = dt.datetime.now().astimezone().date()
            self._preparing = Preparing(self._console, self._console, self._console, today)
        return self._preparing

    @property
    def lead(self) -> LeadDesk:
        """What leads a room."""
        if self._lead is None:
            from ias_widgets.widgets.console.desk import LeadDesk  # noqa: PLC0415

            self._lead = LeadDesk(self._console)
        return self._lead

    @property
    def closing(self) -> Closing:
        """What comes after."""
        if self._closing is None:
            from ias_widgets.widgets.console.closing import Closing  # noqa: PLC0415

            self._closing = Closing(self._console, self._console)
        return self._closing

    def rest(self) -> None:
        """Let nothing look any more."""
        if self._tick is not None:
            self._tick.stop()
            self._tick = None
        for stage in (self._preparing, self._closing):
            if stage is not None:
                stage.rest()

    def go_on(self, stage: Stage, room: Room | None) -> tuple[Any, ...]:
        """Change to a page; return what it is made of: bars, then the columns."""
        self.rest()
        self.now = stage
        if stage == "prepare":
            self.preparing.wake()
            return (self.preparing.bar, self.preparing.cols)
        if stage == "close" and room is not None:
            self.closing.wake(room.id)
            return (self.closing.bar, self.closing.cols)
        self._tick = Watch(TICK, lambda: True, lambda _: self._renew(), at_once=False)
        return (self.lead.top.box, self.lead.rehearsal.box, self.lead.cols)

    def show_preparing(self, words: Words, room: Room | None, drawer: str, *, back: bool) -> Marks:
        """Show the page before; return how its parts are marked for those who do not see them."""
        self.preparing.show(words, room, drawer, back=back)
        return self.preparing.marks(words, drawer)

    def show(self, words: Words, room: Room, **more: Any) -> Marks:
        """Show a room that is led or has ended; ``more`` are further values of a `Moment`."""
        moment = Moment(
            words=words,
            view=room.view,
            card=room.card,
            join=room.join,
            screen_url=room.screen_url_with_clicker,
            version=room.version,
            connected=room.connected,
            course=course_of(room.view, time.time() * 1000),
            remote_url=room.remote_url,
            **more,
        )
        part: LeadDesk | Closing = self.closing if self.now == "close" else self.lead
        part.show(moment)
        return part.marks(moment)
