"""The console: leads a room's agenda from a page or a cell. All state is the hub's."""

from __future__ import annotations

import datetime as dt
import threading
from collections import deque
from typing import TYPE_CHECKING, Any

import ipywidgets

from ias_widgets.client import Leader, find_hub
from ias_widgets.errors import AddressError, IasError, Refused
from ias_widgets.widgets.console.desk import LeadDesk
from ias_widgets.widgets.console.groups import families_of, joined
from ias_widgets.widgets.console.moment import Moment
from ias_widgets.widgets.console.pieces import Frame, html
from ias_widgets.widgets.console.start import Start
from ias_widgets.widgets.on_loop import OnLoop
from ias_widgets.widgets.room import Room
from ias_widgets.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ias_widgets.client import HubAddress
    from ias_widgets.rooms.commands import Lead, SetFamilies
    from ias_widgets.rooms.wire import RoomLine

__all__ = ["Console"]


class Console(ipywidgets.Box):  # type: ignore[misc]
    """Lead a room: what comes next is one button, the rest stands around it.

    Opened twice, or opened again after the page was closed, it shows the same room: nothing is
    kept here. Where no room is given it begins with a form that opens one, or lists those that
    are going on.

    Parameters
    ----------
    room
        The room to lead.
    language
        Language of the console: ``pl``, ``en`` or ``uk``; it can be changed on the console itself.
    hub
        The hub to open rooms at; by default found, or started.

    Attributes
    ----------
    room
        The room that is led now, or None.

    Examples
    --------
    >>> from ias_widgets import Console
    >>> Console(language="en")  # doctest: +SKIP
    """

    def __init__(self, room: Room | None = None, *, language: str = "pl", hub: HubAddress | None = None) -> None:
        super().__init__()
        self.add_class("ias")
        self.add_class("ias-console")
        self.room: Room | None = None
        self._words = Words(room.language if room else language)
        self._hub = room.hub if room else hub
        self._frame, self._news = Frame(), html("news")
        self._frame.on_msg(lambda _w, content, _b: self.pull("") if content.get("event") == "escape" else None)
        self._lead = LeadDesk(self)
        self._start: Start | None = None
        self._doorman: Leader | None = None
        self._opened_here = False
        self._answers: deque[Refused | None] = deque()
        self._pending, self._version = 0, 0
        self._said, self._drawer = "", ""
        self._grouping: SetFamilies | None = None
        self._stop: Callable[[], None] = lambda: None
        self._renew = OnLoop(self._look)
        if room is not None:
            self._take(room)
        else:
            self.start_over()

    def close(self) -> None:
        """Stop following the room; the room goes on."""
        self._stop()
        if self._doorman is not None:
            self._doorman.close()
        super().close()

    # ---- which room --------------------------------------------------------------------------

    def start_over(self) -> None:
        """Go back to choosing a room."""
        self._stop()
        if self.room is not None and self._opened_here:
            self.room.leave()
        self.room, self._said, self._drawer = None, "", ""
        self._pending, self._grouping = 0, None
        self._answers.clear()
        if self._start is None:
            self._start = Start(self, self, dt.datetime.now(tz=dt.UTC).date())
        start = self._start
        self._show_start()
        cols = self._lead.columns(start.left, [start.lead, start.go], start.right, "cols-start")
        self.children = (self._frame, start.bar, self._news, cols)
        self._frame.look_at("next-button")

    def open_room(self, **options: Any) -> None:
        """Open a room with these options of `Room` and lead it."""
        self._go_in(lambda: Room(**options, language=self._words.language, hub=self._hub))

    def enter_room(self, room: str) -> None:
        """Lead a room that is going on."""
        self._go_in(lambda: Room.open(room, language=self._words.language, hub=self._hub))

    def rooms_going_on(self) -> Sequence[RoomLine]:
        """Return the rooms that have not ended, newest first; none where no hub answers."""
        try:
            if self._doorman is None:
                self._hub = self._hub or find_hub()
                self._doorman = Leader(self._hub, self._words.language)
            return [line for line in reversed(self._doorman.rooms()) if not line.ended]
        except IasError:
            self.say(self._words.rich("console-start-hub"))
            return []

    def _go_in(self, enter: Callable[[], Room]) -> None:
        try:
            room = enter()
        except AddressError:
            self.say(self._words.rich("console-start-hub"))
        except IasError as error:
            self.say(self._words.text(str(error)))
        else:
            self._opened_here = True
            self._take(room)

    def _take(self, room: Room) -> None:
        self.room, self._said = room, ""
        self._hub = room.hub
        if self._doorman is not None:
            self._doorman.close()
            self._doorman = None
        self._news.value = ""
        self.children = (self._frame, self._lead.top.box, self._news, self._lead.cols)
        self._look()
        self._stop = room.listen(self._renew)
        self._frame.look_at("next-button")

    # ---- what its parts ask of it ------------------------------------------------------------

    def do(self, command: Lead, *, moving: bool = True, at: int | None = None) -> None:
        """Let the room do something. ``moving``: only if it has not moved on since what is shown, or since ``at``."""
        if self.room is None or (moving and self._pending):
            return
        self._pending += 1
        shown = self._version if at is None else at
        self.room.send(command, at=shown if moving else None, done=self._answered)
        self._show()

    def pull(self, drawer: str) -> None:
        """Open a drawer, or close it if it is open."""
        before, self._drawer = self._drawer, "" if drawer == self._drawer else drawer
        self._show()
        wanted = {"add": "drawer-add", "end": "end-no", "more": "drawer-more"}.get(self._drawer)
        if wanted:
            self._frame.look_at(wanted)
        elif before:
            self._frame.look_at({"add": "add-button"}.get(before, "more-button"))

    def say(self, words: str) -> None:
        """Show a message (HTML) under the bar; empty takes it away."""
        self._said = words
        self._show_news()

    def merge(self, families: list[str]) -> None:
        """Show these families together from now on."""
        room = self.room
        if room is None or self._pending:
            return
        self._pending += 1

        def work() -> None:
            try:
                now = families_of(room.hub, room.card)
                self._grouping = self._grouping or now
                room.send(joined(now, families), at=None, done=self._answered)
            except IasError as error:
                self._answered(error if isinstance(error, Refused) else _offline(error))

        threading.Thread(target=work, name="ias-merge", daemon=True).start()
        self._show()

    def split(self) -> None:
        """Take the joining of groups back."""
        if self._grouping is not None:
            before, self._grouping = self._grouping, None
            self.do(before, moving=False)

    def speak(self, language: str) -> None:
        """Go on in another language."""
        if language == self._words.language:
            return
        self._words, self._said = Words(language), ""
        if self.room is not None:
            self.room.language = language
        if self._doorman is not None:
            self._doorman.speak(language)
        self._show()

    # ---- what it shows -----------------------------------------------------------------------

    def _answered(self, no: Refused | None) -> None:
        self._answers.append(no)
        self._renew()

    def _look(self) -> None:
        while self._answers:
            no = self._answers.popleft()
            self._pending = max(0, self._pending - 1)
            self._said = self._refusal(no) if no else ""
        self._show()

    def _refusal(self, no: Refused) -> str:
        key = f"refusal-{no.code}"
        return self._words.rich(key) if self._words.has(key) else self._words.rich("refusal-other", mend=no.mend)

    def _show(self) -> None:
        if self.room is None:
            self._show_start()
            return
        room = self.room
        self._version = room.version
        moment = Moment(
            words=self._words,
            view=room.view,
            card=room.card,
            join=room.join,
            screen_url=room.screen_url,
            version=self._version,
            connected=room.connected,
            sending=self._pending > 0,
            drawer=self._drawer,
            merged=self._grouping is not None,
        )
        with self.hold_sync():
            self._lead.show(moment)
            self._frame.marks = self._lead.marks(moment)
        self._frame.language = self._words.language
        self._frame.title = f"{room.title} · {room.code[:3]}\u00a0{room.code[3:]}"
        self._show_news()

    def _show_start(self) -> None:
        if self._start is not None:
            self._start.show(self._words)
            self._start.language.value = self._words.language
        self._frame.language = self._words.language
        self._frame.title = self._words.say("console")
        self._frame.marks = self._lead.marks_of_start(self._words)
        self._show_news()

    def _show_news(self) -> None:
        lost = self.room is not None and not self.room.connected
        said = [self._words.rich("console-lost-more")] if lost else []
        said += [self._said] if self._said else []
        self._news.value = "".join(
            f'<div class="banner banner-bad"><i class="i i-bang"></i><span>{line}</span></div>' for line in said
        )


def _offline(error: IasError) -> Refused:
    return Refused("offline", error.where, error.expected, error.found, error.mend)
