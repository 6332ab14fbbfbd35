"""A room that is going on: its state, who is connected, and what each has been sent."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import TYPE_CHECKING, Protocol

import msgspec

from ias_widgets.hub.limits import Limits
from ias_widgets.rooms import Audience, own_part, view
from ias_widgets.rooms.faces import room_card
from ias_widgets.rooms.wire import Ack
from ias_widgets.rooms.writings import books_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.errors import Refused
    from ias_widgets.rooms import Room
    from ias_widgets.rooms.state import Grouping
    from ias_widgets.rooms.wire import You
    from ias_widgets.rooms.writings import Books, Writing

__all__ = ["Connection", "LiveRoom"]

COUNTS_EVERY = 0.25
"""Seconds between two counts on the screen and the console."""
SOON = 0.1
"""The same after the first count of a burst: when a room votes, most have answered by then. Still four a second."""
WALLS_EVERY = 2.0
"""Seconds between two tellings of tablets that a wall has changed without somebody leading."""
GRACE = 90.0
"""Seconds a tablet may be gone (asleep, out of reach) before its person no longer counts as present."""

_encode = msgspec.json.Encoder().encode


class Connection(Protocol):
    """Somebody connected to a room."""

    role: str
    language: str
    viewport: tuple[int, int] | None
    """A screen's size in device pixels, where it told it."""
    since: float
    """When it came: milliseconds since 1970."""
    persons: list[str]
    """Participants this tablet has spoken for; the last one answers now."""

    def send(self, message: bytes) -> None:
        """Send an encoded message; a connection that is gone swallows it."""

    def introduce(self) -> None:
        """Send the room card anew: families have been grouped in another way."""

    def turn_out(self, gone: Refused) -> None:
        """Say that the room was deleted, and leave it."""

    def dismiss(self) -> None:
        """Let a tablet go whose person has come back on another one."""


class Phones:
    """Tablets and phones whose page has reached a room: the most that were there at once."""

    def __init__(self) -> None:
        self.reached = 0
        self.first_at: float | None = None
        """Milliseconds since 1970."""
        self._here: set[Connection] = set()

    def came(self, connection: Connection) -> None:
        """Count one that has come."""
        self._here.add(connection)
        self.reached = max(self.reached, len(self._here))
        if self.first_at is None:
            self.first_at = connection.since

    def left(self, connection: Connection) -> None:
        """Take note that one has gone; it is counted all the same."""
        self._here.discard(connection)


class LiveRoom:
    """Fans a room's views out.

    Participants get a view when it changes; screens and leaders at most every `COUNTS_EVERY`
    seconds, and at once when somebody led. Each view is encoded once for each role and language.
    """

    def __init__(
        self, room: Room, time_up: Callable[[float], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.room = room
        self.connections: set[Connection] = set()
        self._clock = clock
        self.gone: dict[str, float] = dict.fromkeys(room.persons, clock())
        self.words = Limits.words()
        self.phones = Phones()
        self.texts: dict[str, str] = {}
        """What people wrote and did not take back, by the ids of their writings."""
        self.handed_in: dict[str, str] = {}
        """The same, of what is not yet on disk."""
        self.led_at = clock()
        """When, by the hub's clock, somebody who leads was last seen here."""
        self.changed_at: float | None = None
        """Seconds since 1970 of its last event, where it is known."""
        self._time_up = time_up
        self._books: tuple[dict[str, Writing], Books] | None = None
        self._encoded: dict[tuple[str, str], tuple[Room, bytes]] = {}
        self._cards: dict[str, tuple[tuple[Grouping, bool], msgspec.Raw]] = {}
        self._counts: asyncio.TimerHandle | None = None
        self._counted = deque([0.0] * 4, maxlen=4)
        self._alarm: tuple[float, asyncio.TimerHandle] | None = None
        self._walls: asyncio.TimerHandle | None = None
        self._walls_told = 0.0
        self._watch_timer()

    # ---- who is here -------------------------------------------------------------------------

    def enter(self, connection: Connection) -> None:
        """Take a connection in."""
        self.connections.add(connection)

    def speak_for(self, connection: Connection, participant: str) -> None:
        """Let a tablet answer for a participant from now on."""
        if participant in connection.persons:
            connection.persons.remove(participant)
        connection.persons.append(participant)
        self.gone.pop(participant, None)

    def leave(self, connection: Connection, since: float | None = None) -> None:
        """Let a connection go; its persons count as present until `GRACE` seconds after it was last heard of."""
        self.connections.discard(connection)
        self.phones.left(connection)
        for participant in connection.persons:
            self.gone[participant] = self._clock() if since is None else since

    def dismiss(self, participant: str, but: Connection) -> None:
        """Let all tablets go that speak for a participant, but one."""
        for connection in list(self.connections):
            if connection is not but and participant in connection.persons:
                connection.dismiss()

    def participant(self, token: str) -> str | None:
        """Return whose token (hash) it is; None for a stranger's, a replaced one, and of those who left for good."""
        id_ = self.room.tokens.get(token)
        return id_ if id_ and not self.room.persons[id_].left else None

    def spoken(self, language: str) -> str:
        """Return a language if the room speaks it, else the room's first."""
        languages = self.room.agenda.languages if self.room.agenda else ()
        return language if language in languages or not languages else languages[0]

    def long_gone(self, now: float) -> tuple[str, ...]:
        """Return who has been gone for longer than the grace and is still counted."""
        here = {id_ for connection in self.connections for id_ in connection.persons}
        gone = [id_ for id_, since in self.gone.items() if now - since > GRACE and id_ not in here]
        for id_ in gone:
            del self.gone[id_]
        persons = self.room.persons
        return tuple(id_ for id_ in gone if id_ in persons and not persons[id_].away and not persons[id_].left)

    # ---- what they see -----------------------------------------------------------------------

    def message(self, role: str, language: str) -> bytes:
        """Return the view of a role in a language as a message, with the hub's clock in it."""
        room = self.room
        kept = self._encoded.get((role, language))
        if kept is None or not (kept[0] is room or (role == "participant" and _seen_alike(kept[0], room))):
            data = _encode(view(room, Audience(role, language), self.texts))  # type: ignore[arg-type]
            kept = self._encoded[role, language] = (room, data)
        now = f"{time.time() * 1000:.0f}".encode()
        version = str(room.version).encode()
        return b'{"type":"view","version":' + version + b',"now":' + now + b',"view":' + kept[1] + b"}"

    def own_part(self, participant: str, words: list[str] | None = None) -> You:
        """Return what belongs to one participant alone; ``words``: the three to come back with."""
        writings = self.room.writings
        if self._books is None or self._books[0] is not writings:
            self._books = (writings, books_of(writings))
        return own_part(self.room, participant, words, self.texts, self._books[1])

    def card(self, language: str) -> msgspec.Raw:
        """Return the room's card, encoded: hundreds of tablets get the same within a second."""
        facts, language = (self.room.grouping, self.room.preparing), self.spoken(language)
        kept = self._cards.get(language)
        if kept is None or kept[0][0] is not facts[0] or kept[0][1] != facts[1]:
            kept = self._cards[language] = (facts, msgspec.Raw(_encode(room_card(self.room, language))))
        return kept[1]

    def show(self, connection: Connection) -> None:
        """Send a connection its view."""
        connection.send(self.message(connection.role, connection.language))

    def changed(self, room: Room) -> None:
        """Take a new state in, and tell those whose view changed."""
        before, self.room = self.room, room
        led = not _as_led(before, room)
        if before.grouping is not room.grouping or before.preparing != room.preparing:
            for connection in list(self.connections):
                connection.introduce()
        self._watch_timer()
        if led:
            self._tell_authors(before)
            self._hand_out(before)
            self._tell_participants()
            self._send_counts()
            return
        loop = asyncio.get_running_loop()
        if self._counts is None:
            self._counts = loop.call_at(self._next_counts(), self._count)
        if before.shown != room.shown and self._walls is None:
            self._walls = loop.call_at(max(loop.time(), self._walls_told + WALLS_EVERY), self._tell_participants)

    def _tell_authors(self, before: Room) -> None:
        """Tell whose writings were released or withheld how they stand: an acknowledgement of nothing they sent."""
        if before.writings is self.room.writings:
            return
        known = before.writings.items()
        authors = {one.author for id_, one in known if self.room.writings[id_].state != one.state}
        for connection in list(self.connections):
            if connection.persons and connection.persons[-1] in authors:
                connection.send(_encode(Ack(id="", outcome="done", you=self.own_part(connection.persons[-1]))))

    def _hand_out(self, before: Room) -> None:
        """Tell everybody which form of a sheet is theirs when the room comes to it: an acknowledgement of nothing they sent."""
        if self.room.sheet is None or (before.sheet and before.step == self.room.step):
            return
        for connection in list(self.connections):
            if connection.role == "participant" and connection.persons:
                connection.send(_encode(Ack(id="", outcome="done", you=self.own_part(connection.persons[-1]))))

    def _tell_participants(self) -> None:
        if self._walls is not None:
            self._walls.cancel()
            self._walls = None
        self._walls_told = asyncio.get_running_loop().time()
        self._broadcast(lambda connection: connection.role == "participant" and bool(connection.persons))

    def _next_counts(self) -> float:
        """Return when, by the loop's clock, counts may go out again."""
        *_, before, last = self._counted
        gap = SOON if last - before > 2 * COUNTS_EVERY else COUNTS_EVERY
        return max(last + gap, self._counted[0] + 4 * COUNTS_EVERY)

    def _count(self) -> None:
        self._counted.append(asyncio.get_running_loop().time())
        self._send_counts()

    def _send_counts(self) -> None:
        if self._counts is not None:
            self._counts.cancel()
            self._counts = None
        self._broadcast(lambda connection: connection.role != "participant")

    def _broadcast(self, wanted: Callable[[Connection], bool]) -> None:
        messages: dict[tuple[str, str], bytes] = {}
        for connection in list(self.connections):
            if not wanted(connection):
                continue
            key = (connection.role, connection.language)
            if key not in messages:
                messages[key] = self.message(*key)
            connection.send(messages[key])

    # ---- the timer ---------------------------------------------------------------------------

    def _watch_timer(self) -> None:
        timer = self.room.timer
        ends_at = timer.ends_at if timer and timer.running else None
        if self._alarm and self._alarm[0] != ends_at:
            self._alarm[1].cancel()
            self._alarm = None
        if ends_at is not None and self._alarm is None:
            loop = asyncio.get_running_loop()
            handle = loop.call_later(max(0.0, ends_at - time.time()) + 0.01, self._ring, ends_at)
            self._alarm = (ends_at, handle)

    def _ring(self, ends_at: float) -> None:
        self._alarm = None
        if time.time() < ends_at:  # the clock was set back meanwhile
            self._watch_timer()
        else:
            self._time_up(ends_at)

    def close(self) -> None:
        """Stop all that is waiting."""
        for handle in (self._counts, self._walls, self._alarm[1] if self._alarm else None):
            if handle is not None:
                handle.cancel()
        self._counts = self._alarm = self._walls = None


def _as_led(before: Room, room: Room) -> bool:
    """Whether nobody has led the room since, and its timer has not run out."""
    return before.version == room.version and before.timer == room.timer


def _seen_alike(before: Room, room: Room) -> bool:
    """Whether participants see the same: nobody has led, and no wall has changed by itself."""
    return _as_led(before, room) and before.shown == room.shown
