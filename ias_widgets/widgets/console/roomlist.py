"""The rooms of this hub: those going on can be led, those that ended leave their record, or are deleted for good."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from ias_widgets.widgets.console.pieces import box, button, html, shown
from ias_widgets.widgets.console.rows import Act, Row, Rows
from ias_widgets.widgets.console.told import day_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.rooms.wire import RoomLine
    from ias_widgets.widgets.words import Words

__all__ = ["RoomLists"]

MOST = 12


class Rooming(Protocol):
    """What the lists may ask of the console."""

    def enter_room(self, room: str) -> None:
        """Go into a room by its id: lead it, or see what it left."""

    def delete_room(self, room: str) -> None:
        """Delete a room for good."""

    def list_rooms(self) -> None:
        """Look which rooms there are; `RoomLists.take` is told."""


class RoomLists:
    """Built once."""

    def __init__(self, desk: Rooming) -> None:
        self._desk = desk
        self._words: Words | None = None
        self._lines: list[RoomLine] = []
        self._here = ""
        self._sure, self._ended_open = "", False
        self._going_heading = html("rooms-heading")
        self._going = Rows(lambda key, _: desk.enter_room(key), "room-rows", "rooms-going")
        self._turn = button(self._unfold, "mod-wide", "ended-button")
        self._ended = Rows(self._act, "room-rows", "rooms-ended")
        self._refresh = button(desk.list_rooms, "mod-wide", "mod-plain", "refresh-button")
        self.going = box([self._going_heading, self._going], "side", "going")
        self.ended = box([self._turn, self._ended, self._refresh], "side", "ended")
        shown(self.going, on=False)
        shown(self._turn, on=False)
        shown(self._ended, on=False)

    def take(self, lines: Sequence[RoomLine], here: str) -> None:
        """Show these rooms; ``here`` is the one that is prepared on this page."""
        self._lines, self._here = list(lines), here
        self._draw()

    def show(self, words: Words) -> None:
        """Show the lists in a language."""
        self._words = words
        self._draw()

    @property
    def unfolded(self) -> bool:
        """Whether the ended rooms are shown."""
        return self._ended_open

    def _draw(self) -> None:
        words = self._words
        if words is None:
            return
        others = [line for line in reversed(self._lines) if line.room != self._here]
        going = [line for line in others if not line.ended][:MOST]
        ended = [line for line in others if line.ended and not line.rehearsal][:MOST]
        self._going_heading.value = f"<h2>{words.rich('console-start-rooms')}</h2>"
        self._going.label = words.say("console-start-rooms")
        self._going.show([_going(line, words) for line in going])
        shown(self.going, bool(going))
        self._turn.description = words.say("preparing-ended", n=len(ended))
        shown(self._turn, bool(ended))
        shown(self._ended, self._ended_open and bool(ended))
        self._ended.label = words.say("preparing-ended", n=len(ended))
        self._ended.show([_ended(line, words, sure=line.room == self._sure) for line in ended])
        self._refresh.description = words.say("console-start-refresh")

    def _unfold(self) -> None:
        self._ended_open = not self._ended_open
        self._draw()

    def _act(self, key: str, act: str) -> None:
        if act == "open":
            self._desk.enter_room(key)
        elif act == "delete-yes":
            self._sure = ""
            self._desk.delete_room(key)
        else:
            self._sure = key if act == "delete" else ""
            self._draw()


def _code(line: RoomLine) -> str:
    return f"{line.code[:3]}\u00a0{line.code[3:]}"


def _going(line: RoomLine, words: Words) -> Row:
    said = words.say("console-start-rooms-line", title=line.title, code=_code(line), n=line.present)
    state = "preparing-line-rehearsal" if line.rehearsal else "preparing-line-prepared"
    about = words.say(state) if line.rehearsal or line.phase == "preparing" else ""
    return Row(line.room, "plain", said, about, acts=(Act("open", words.say("preparing-lead", code=_code(line))),))


def _ended(line: RoomLine, words: Words, *, sure: bool) -> Row:
    when = [day_told(line.date, words)] if line.date else []
    about = ", ".join([*when, *([line.place] if line.place else [])])
    if sure:
        acts = (
            Act("delete-yes", words.say("preparing-delete-yes"), bad=True),
            Act("delete-no", words.say("preparing-delete-no")),
        )
        return Row(line.room, "plain", line.title, words.say("preparing-delete-sure"), acts=acts)
    acts = (Act("open", words.say("preparing-summary")), Act("delete", words.say("preparing-delete"), bad=True))
    return Row(line.room, "plain", line.title, about, acts=acts)
