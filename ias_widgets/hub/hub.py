"""The hub: all rooms of one store, while they are going on."""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import secrets
import time
from functools import cached_property
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.errors import IasError, Refused, StoreError
from ias_widgets.hub.committing import Committer
from ias_widgets.hub.joining import join_info
from ias_widgets.hub.keeping import due
from ias_widgets.hub.keys import Keys
from ias_widgets.hub.linking import Linking
from ias_widgets.hub.live import GRACE, LiveRoom
from ias_widgets.hub.media import Media
from ias_widgets.hub.passing import Passing, leaves_nothing
from ias_widgets.hub.preparing import Preparing
from ias_widgets.hub.reach import Reach
from ias_widgets.hub.records import Records, write_in_a_process
from ias_widgets.hub.words import load_words
from ias_widgets.hub.writings import Writings
from ias_widgets.rooms import RoomDecider
from ias_widgets.rooms.commands import MarkAway, TimeUp
from ias_widgets.rooms.pictures import shown_pictures
from ias_widgets.store import Asked, Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from ias_widgets.hub.assets import Assets
    from ias_widgets.hub.sockets import Socket
    from ias_widgets.rooms import Room, Words
    from ias_widgets.rooms.commands import RoomCommand
    from ias_widgets.rooms.films import Film
    from ias_widgets.rooms.wire import JoinInfo
    from ias_widgets.store import Committed, Outcome

__all__ = ["Hub"]

log = logging.getLogger("ias_widgets.hub")

SWEEP_EVERY = 15.0
"""Seconds between two looks for tablets that have been gone for long."""
LOOK_FOR_DUE_EVERY = 3600.0
"""Seconds between two looks for rooms whose data is to be deleted."""


class Hub:
    """Rooms, kept in a store, and the connections to them. Knows nothing of HTTP.

    Parameters
    ----------
    store
        The store's file. Made where it does not exist.
    assets
        The built pages.
    clock
        Seconds that only count up: how long a tablet has been silent or gone, and how much may be sent.
    write_record
        Writes the record of a room that has ended; see `ias_widgets.hub.records.Records`.
    today
        The day it is: rooms are deleted on the day that their information notice names.
    """

    def __init__(
        self,
        store: Path,
        assets: Assets,
        clock: Callable[[], float] = time.monotonic,
        *,
        write_record: Callable[[Path, str, Path], None] = write_in_a_process,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        self.assets, self.clock = assets, clock
        self.sockets: set[Socket] = set()
        self.store = Store.open(store, {"room": RoomDecider()})
        self.keys = Keys.beside(store)
        self.linking = Linking()
        self.media = Media(store)
        self.records = Records(store, write_record)
        self._today = today
        self._deleted: set[str] = set()
        self._committer = Committer(self.store, self._committed)
        self._live: dict[str, LiveRoom] = {}
        self._codes: dict[str, str] = {}
        self._chores: list[asyncio.Task[None]] = []
        self.reach = Reach("127.0.0.1", 0)
        """How tablets come to the room's door; set by whoever opens the doors."""
        self.moved: Callable[[], None] = lambda: None
        """Called when tablets are told another address from now on."""
        self.seen_at: Callable[[str], None] = lambda _: None
        """Called with the address at which a leader's browser has the house."""
        self.preparing, self.passing, self.writings = Preparing(self), Passing(self), Writings(self)

    @cached_property
    def words(self) -> Words:
        """The list of words to come back with."""
        return load_words()

    def start(self) -> None:
        """Bring back the rooms of the store. Called on the event loop that serves them."""
        for stream in self.store.streams("room"):
            try:
                room, _ = self.store.load(stream)
            except IasError as error:
                log.error("%s stays closed: %s", stream, error)  # noqa: TRY400
                continue
            self._take_in(room)
        self.writings.start()
        self.media.sweep({hash_ for film in self.films for hash_ in film.clips})
        self.preparing.choose_again()
        self.passing.start()
        loop = asyncio.get_running_loop()
        self._chores = [loop.create_task(self._sweep_away()), loop.create_task(self._delete_on_their_day())]

    async def stop(self) -> None:
        """Let everybody go, finish what is under way and close the store."""
        for chore in self._chores:
            chore.cancel()
        for socket in list(self.sockets):
            socket.close(1001, "the hub stops")
        await self.records.close()
        await self.passing.close()
        await self.writings.close()
        await self._committer.close()
        for live in self._live.values():
            live.close()
        self.store.close()

    # ---- finding rooms -----------------------------------------------------------------------

    def find(self, name: str) -> LiveRoom:
        """Return a room by its six digits or its id.

        Raises
        ------
        Refused
            ``no-room``.
        """
        live = self._live.get(self._codes.get(name.replace(" ", ""), name))
        if live is None:
            raise Refused("no-room", "room", "the code of a room", name[:12], "check the six digits on the big screen")
        return live

    @property
    def rooms(self) -> list[LiveRoom]:
        """All rooms, newest last."""
        return list(self._live.values())

    def bundle(self, hash_: str) -> bytes | None:
        """Return a public bundle that some view has named."""
        for live in self._live.values():
            for film in live.room.films.values():
                if hash_ in film.bundles:
                    return film.bundles[hash_]
        return None

    @property
    def films(self) -> Iterator[Film]:
        """The films that rooms play."""
        return (film for live in self._live.values() for film in live.room.films.values())

    def picture(self, hash_: str) -> bytes | None:
        """Return a still of a film that some room plays, or the picture of a question that some room has come to."""
        played = any(hash_ in film.files.pictures.values() for film in self.films) or any(
            hash_ in shown_pictures(live.room) for live in self._live.values()
        )
        return self.store.contents(hash_) if played else None

    def kit(self, hash_: str) -> bytes | None:
        """Return the parts of a film that some room plays, as `ias_widgets.cases.kit_pack` packs them."""
        played = any(hash_ == film.files.kit for film in self.films)
        return self.store.contents(hash_) if played else None

    def clip(self, hash_: str) -> str | None:
        """Return the file that a clip, or the captions of one, was in a film that some room plays."""
        return next((film.clips[hash_] for film in self.films if hash_ in film.clips), None)

    def join_address(self) -> str:
        """Return the room's door as tablets open it, with a slash at its end."""
        return self.reach.url

    def join_info(self, live: LiveRoom, *, wifi: bool = False) -> JoinInfo:
        """Return how people get into a room; with ``wifi`` also into its Wi-Fi: for screens and facilitators."""
        info = join_info(self.join_address(), live.room.code)
        return msgspec.structs.replace(info, wifi=self.preparing.wifi) if wifi else info

    def introduce_all(self) -> None:
        """Tell all screens and leaders anew how people get in."""
        for live in self.rooms:
            for connection in list(live.connections):
                if connection.role != "participant":
                    connection.introduce()

    def move_to(self, url: str) -> None:
        """Tell tablets another address from now on; what was joined at the one before goes on."""
        self.reach.url = url
        self.moved()
        self.introduce_all()

    @staticmethod
    def draw() -> float:
        """Draw a lot: a number from 0 up to 1."""
        return secrets.SystemRandom().random()

    # ---- changing rooms ----------------------------------------------------------------------

    def submit(
        self,
        room: str,
        command_id: str,
        command: RoomCommand,
        done: Callable[[Outcome | None], None] = lambda _: None,
        *,
        contents: Mapping[str, bytes] | None = None,
        texts: Mapping[str, str] | None = None,
    ) -> None:
        """Let a room decide a command; ``done`` is called after the commit. ``texts``: words that people wrote."""
        if room in self._deleted:
            done(None)
            return
        asked = Asked(command_id, command, texts=texts or {}, contents=contents or {})
        self._committer.submit(f"room:{room}", asked, done)

    async def ask(self, room: str, command_id: str, command: RoomCommand, **more: Any) -> Outcome:
        """Submit a command and wait for its outcome.

        Raises
        ------
        StoreError
            Where the commit failed: nothing was kept.
        """
        future: asyncio.Future[Outcome | None] = asyncio.get_running_loop().create_future()
        self.submit(room, command_id, command, future.set_result, **more)
        outcome = await future
        if outcome is None:
            raise StoreError("store", "a commit", "a disk that did not take it", "free some space and try again")
        return outcome

    async def delete(self, room: str) -> None:
        """Delete a room for good: everybody's connection to it, its record, and last its events.

        Where that fails the room is here again, so that it can be deleted once more.

        Raises
        ------
        Refused
            ``no-room``.
        StoreError
            Where the store or a file of the record cannot be written.
        """
        live = self.find(room)
        id_, stream = live.room.id, f"room:{live.room.id}"
        self._deleted.add(id_)
        self._live.pop(id_, None)
        self._codes.pop(live.room.code, None)
        live.close()
        gone = Refused("room-deleted", "room", "a room that is kept", "one that was deleted", "open a new room")
        for connection in list(live.connections):
            connection.turn_out(gone)
        self._committer.drop(stream)
        self.writings.forget(id_)
        try:
            await self.records.forget(id_)
            await self._committer.in_thread(lambda: self.store.delete(stream))
        except BaseException:
            self._deleted.discard(id_)
            self._take_in(live.room)
            raise

    async def delete_due(self) -> list[str]:
        """Delete the rooms whose day has come; return their ids. While a vote is open anywhere, all waits."""
        if any(live.room.ask and live.room.ask.open_round and live.connections for live in self.rooms):
            return []
        gone = []
        for room in due(self.rooms, self._today()):
            try:
                await self.delete(room)
            except Refused:  # somebody else has deleted it
                continue
            except IasError as error:
                log.error("room %s, whose day has come, is not deleted: %s", room[:8], error)  # noqa: TRY400
                continue
            gone.append(room)
        return gone

    async def in_thread(self, function: Callable[[], Any]) -> Any:
        """Run something in the store's thread, between commits; return what it returns."""
        return await self._committer.in_thread(function)

    def free_code(self) -> str:
        """Return six digits that no room has."""
        while True:
            code = f"{secrets.randbelow(900_000) + 100_000}"
            if code not in self._codes:
                return code

    def _committed(self, _stream: str, committed: Committed) -> None:
        room: Room = committed.state
        live = self._live.get(room.id)
        if live is not None:
            ended = room.ended and not live.room.ended
            if committed.events:
                live.changed_at = committed.events[-1][1]
                self.writings.committed(live, room)
                live.changed(room)
            if ended and leaves_nothing(room):
                self.passing.delete(room)
            elif ended:
                self.records.begin(room)
        elif room.id and room.id not in self._deleted:
            self._take_in(room)

    def _take_in(self, room: Room) -> None:
        def time_up(ends_at: float) -> None:
            self.submit(room.id, f"hub:time-up:{ends_at}", TimeUp(ends_at=ends_at))

        live = self._live[room.id] = LiveRoom(room, time_up, self.clock)
        self.writings.load(live)
        self._codes[room.code] = room.id

    async def _delete_on_their_day(self) -> None:
        while True:
            try:
                await self.delete_due()
            except Exception:
                log.exception("rooms whose day has come could not be deleted")
            await asyncio.sleep(LOOK_FOR_DUE_EVERY)

    async def _sweep_away(self) -> None:
        while True:
            await asyncio.sleep(SWEEP_EVERY)
            try:
                self.sweep()
            except Exception:
                log.exception("tablets that are gone could not be looked for")

    def sweep(self) -> None:
        """Look after clients that are silent, and mark those as away who have been gone for long."""
        now = self.clock()
        self.passing.sweep(now, time.time())
        self.writings.sweep()
        for socket in list(self.sockets):
            socket.look_after(now - socket.heard_at, GRACE)
        for id_, live in self._live.items():
            gone = live.long_gone(now)
            if gone and not live.room.ended:
                self.submit(id_, f"hub:away:{secrets.token_hex(8)}", MarkAway(participants=gone))
