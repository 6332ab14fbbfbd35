"""The console: prepares a room, leads its agenda, shows what it left. All state is the hub's."""

from __future__ import annotations

import threading
from collections import deque
from html import escape
from typing import TYPE_CHECKING

import ipywidgets

from ias_widgets.client import Leader, find_hub
from ias_widgets.errors import AddressError, IasError, Refused
from ias_widgets.widgets.console.errands import Errands
from ias_widgets.widgets.console.groups import families_of, joined
from ias_widgets.widgets.console.pieces import Frame, html
from ias_widgets.widgets.console.stages import Stages, stage_of
from ias_widgets.widgets.on_loop import OnLoop
from ias_widgets.widgets.room import Room
from ias_widgets.widgets.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.client import HubAddress, Rehearsal
    from ias_widgets.rooms.commands import Lead, SetFamilies
    from ias_widgets.rooms.wire import RoomLine

__all__ = ["Console"]

REHEARSED_BY = 24
"""Simulated people at a rehearsal."""

DRAWERS = {
    "add": ("drawer-add", "add-button"),
    "desk": ("", "desk-button"),  # its first card takes the focus by itself
    "end": ("end-no", "more-button"),
    "more": ("drawer-more", "more-button"),
    "remote": ("remote-close", "remote-button"),
    "join": ("join-close", "bar-code"),
    "paper": ("paper-close", "paper-button"),
    "network": ("network-close", "preflight"),
    "delete": ("delete-no", "delete-button"),
}
"""Drawer to what gets the focus when it opens, and when it closes."""


class Console(ipywidgets.Box):  # type: ignore[misc]
    """Prepare a room, lead it, and see what it left: what comes next is one button, the rest stands around it.

    Opened twice, or opened again after the page was closed, it shows the same room: nothing is
    kept here. Where no room is given it prepares one, or goes on with the one that is being
    prepared, and lists those that are going on and those that ended.

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
        The room that is prepared, led, or has ended; None while it is looked for.

    Examples
    --------
    >>> from ias_widgets import Console
    >>> Console(language="en")  # doctest: +SKIP
    """

    def __init__(self, room: Room | None = None, *, language: str = "pl", hub: HubAddress | None = None) -> None:
        super().__init__(_dom_classes=("ias", "ias-console"))
        self.room: Room | None = None
        self.errands = Errands()
        self._words = Words(room.language if room else language)
        self._hub = room.hub if room else hub
        self._frame, self._news = Frame(), html("news")
        self._frame.on_msg(lambda _w, content, _b: self.pull("") if content.get("event") == "escape" else None)
        self._stages = Stages(self, self._show)
        self._doorman: Leader | None = None
        self._rehearsal: Rehearsal | None = None
        self._opened_here, self._begins, self._before = False, False, ""
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
        """Stop following the room; the room goes on. A rehearsal is thrown away."""
        self._stop()
        self._stages.rest()
        rehearsal, doorman = self._rehearsal, self._doorman
        self._rehearsal = self._doorman = None
        if rehearsal is not None:
            self.errands.run(rehearsal.stop, lambda _: None, lambda _: None)
        if doorman is not None:
            self.errands.run(doorman.close, lambda _: None, lambda _: None)
        self.errands.close()
        super().close()

    # ---- which room --------------------------------------------------------------------------

    def start_over(self) -> None:
        """Go back to preparing a room; one that is going on goes on."""
        room = self.room
        led = room is not None and self._stages.now == "lead" and room.phase != "ended" and not room.card.rehearsal
        self._before = room.id if room is not None and led else ""
        self._leave()
        self._said = ""
        self._show()
        self.find_room()
        self._frame.look_at("next-button")

    def find_room(self) -> None:
        """Find the room that is being prepared, or prepare one; a moment later it is there."""

        def find() -> tuple[Room, list[RoomLine]]:
            doorman = self.doorman()
            lines = doorman.rooms()
            found = next((line for line in lines if line.phase == "preparing" and not line.rehearsal), None)
            if found is not None:
                return Room.open(found.room, language=self._words.language, hub=self._hub), lines
            agenda = self._stages.preparing.first_agenda()
            room = Room.prepare(agenda=agenda, language=self._words.language, hub=self._hub)
            return room, lines

        def then(found: tuple[Room, list[RoomLine]]) -> None:
            room, lines = found
            if self.room is not None:
                self.errands.run(room.leave, lambda _: None, lambda _: None)
                return
            self._opened_here = True
            self._stages.preparing.rooms.take(lines, room.id)
            self._take(room, look=False)

        self.errands.run(find, then, self._not_found)

    def enter_room(self, room: str) -> None:
        """Lead a room that is going on, or see what one left that has ended."""
        self._go_in(lambda: Room.open(room, language=self._words.language, hub=self._hub))

    def go_back(self) -> None:
        """Lead the room again that was led before."""
        if self._before:
            self.enter_room(self._before)

    def delete_room(self, room: str) -> None:
        """Delete a room for good, with its record."""
        here = self.room is not None and self.room.id == room

        def then(lines: list[RoomLine]) -> None:
            if here:
                self.start_over()
            else:
                self._list(lines)
            self.say("")

        def delete() -> list[RoomLine]:
            self.doorman().delete(room)
            return self.doorman().rooms()

        self._drawer = ""
        self.errands.run(delete, then, self.failed)

    def list_rooms(self) -> None:
        """Look again which rooms there are."""
        self.errands.run(lambda: self.doorman().rooms(), self._list, self.failed)

    def _list(self, lines: list[RoomLine]) -> None:
        self._stages.preparing.rooms.take(lines, self.room.id if self.room else "")

    def doorman(self) -> Leader:
        """Return the connection for what belongs to no room. Blocks: call it in an errand or a watch.

        Raises
        ------
        AddressError
            Where no hub answers.
        """
        if self._doorman is None:
            self._hub = self._hub or find_hub()
            self._doorman = Leader(self._hub, self._words.language)
        return self._doorman

    def rehearse(self) -> None:
        """Play the room that is prepared through with simulated people."""
        room = self.room
        if room is None or self._rehearsal is not None or self._begins:
            return
        self._begins = True
        self.say(self._words.rich("rehearsal-begins", n=REHEARSED_BY))

        def begin() -> tuple[Rehearsal, Room]:
            rehearsal = room.rehearse(participants=REHEARSED_BY)
            return rehearsal, Room.open(rehearsal.room, language=self._words.language, hub=self._hub)

        def then(begun: tuple[Rehearsal, Room]) -> None:
            self._begins = False
            self._rehearsal, rehearsed = begun
            self._leave()
            self._opened_here = True
            self._take(rehearsed)

        def failed(error: IasError) -> None:
            self._begins = False
            self.failed(error)

        self.errands.run(begin, then, failed)

    def end_rehearsal(self) -> None:
        """End the rehearsal: its room is deleted for good, and what was prepared is shown again."""
        room, rehearsal = self.room, self._rehearsal
        if room is None or not room.card.rehearsal:
            return
        self._stop()
        self._rehearsal, self._opened_here = None, False

        def end() -> None:
            try:
                if room.phase != "ended":
                    room.end()  # the hub takes note of the rehearsal, and deletes it
            finally:
                room.leave()
                if rehearsal is not None:
                    rehearsal.stop()

        self.errands.run(end, lambda _: None, lambda no: None if _gone(no) else self.failed(no))
        self.start_over()

    def _go_in(self, enter: Callable[[], Room]) -> None:
        def then(room: Room) -> None:
            self._leave()
            self._opened_here = True
            self._take(room)

        self.errands.run(enter, then, self.failed)

    def _take(self, room: Room, *, look: bool = True) -> None:
        self.room, self._said = room, ""
        self._hub = room.hub
        self._stop = room.listen(self._renew)  # first: what happens meanwhile is not missed
        self._look()
        if look:
            self._frame.look_at("next-button")

    def _leave(self) -> None:
        self._stop()
        self._stop = lambda: None
        if self.room is not None and self._opened_here:
            self.errands.run(self.room.leave, lambda _: None, lambda _: None)
        self.room, self._drawer = None, ""
        self._pending, self._grouping, self._opened_here = 0, None, False
        self._answers.clear()

    def _not_found(self, error: IasError) -> None:
        self._stages.preparing.missed()
        self.failed(error)

    def failed(self, error: IasError) -> None:
        """Say in words why something could not be done."""
        if isinstance(error, Refused):
            self.say(self._refusal(error))
        else:
            self.say(self._words.rich("console-start-hub") if isinstance(error, AddressError) else escape(str(error)))

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
        if self._drawer in DRAWERS:
            self._frame.look_at(DRAWERS[self._drawer][0])
        elif before in DRAWERS:
            self._frame.look_at(DRAWERS[before][1])

    def look_at(self, place: str) -> None:
        """Give the focus to what carries a class."""
        self._frame.look_at(place)

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
            if self._stages.now == "prepare":
                self.list_rooms()
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
        room = self.room
        if room is not None and room.card.rehearsal and (room.gone or room.phase == "ended"):
            self.end_rehearsal()  # it was ended elsewhere: a phone, another console
        elif room is not None and room.gone:
            self.start_over()
            self.say(self._refusal(room.gone))
        else:
            self._show()

    def _refusal(self, no: Refused) -> str:
        key = f"refusal-{no.code}"
        return self._words.rich(key) if self._words.has(key) else self._words.rich("refusal-other", mend=no.mend)

    def _show(self) -> None:
        room, words, stages = self.room, self._words, self._stages
        stage = stage_of(room)
        if stage != stages.now:
            self._drawer = ""
            bar, *more = stages.go_on(stage, room)
            self.children = (self._frame, bar, *more[:-1], self._news, more[-1])
        self._version = room.version if room else 0
        with self.hold_sync():
            if room is None or stage == "prepare":
                self._frame.marks = stages.show_preparing(words, room, self._drawer, back=bool(self._before))
                self._frame.title = words.say("console")
            else:
                merged, sending = self._grouping is not None, self._pending > 0
                self._frame.marks = stages.show(words, room, drawer=self._drawer, merged=merged, sending=sending)
                self._frame.title = f"{room.title} · {room.code[:3]}\u00a0{room.code[3:]}"
        self._frame.language = words.language
        self._show_news()

    def _show_news(self) -> None:
        lost = self.room is not None and not self.room.connected
        said = [self._words.rich("console-lost-more")] if lost else []
        said += [self._said] if self._said else []
        self._news.value = "".join(
            f'<div class="banner banner-bad"><i class="i i-bang"></i><span>{line}</span></div>' for line in said
        )


def _gone(error: IasError) -> bool:
    return isinstance(error, Refused) and error.code in {"no-room", "room-deleted"}


def _offline(error: IasError) -> Refused:
    return Refused("offline", error.where, error.expected, error.found, error.mend)
