"""The hub: all rooms of one store, while they are going on."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import secrets
import time
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ias_widgets.errors import ContentError, IasError, Refused, StoreError
from ias_widgets.hub.committing import Committer
from ias_widgets.hub.joining import join_info
from ias_widgets.hub.keys import Keys
from ias_widgets.hub.live import GRACE, LiveRoom
from ias_widgets.hub.pinning import room_contents
from ias_widgets.hub.words import load_words
from ias_widgets.rooms import RoomDecider
from ias_widgets.rooms.commands import CreateRoom, MarkAway, TimeUp
from ias_widgets.store import Asked, Store

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from ias_widgets.hub.assets import Assets
    from ias_widgets.hub.sockets import Socket
    from ias_widgets.rooms import Room, Words
    from ias_widgets.rooms.commands import RoomCommand
    from ias_widgets.rooms.wire import JoinInfo
    from ias_widgets.store import Committed, Outcome

__all__ = ["Hub"]

log = logging.getLogger("ias_widgets.hub")

SWEEP_EVERY = 15.0
"""Seconds between two looks for tablets that have been gone for long."""


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
    """

    def __init__(self, store: Path, assets: Assets, clock: Callable[[], float] = time.monotonic) -> None:
        self.assets, self.clock = assets, clock
        self.sockets: set[Socket] = set()
        self.store = Store.open(store, {"room": RoomDecider()})
        self.keys = Keys.beside(store)
        self._committer = Committer(self.store, self._committed)
        self._live: dict[str, LiveRoom] = {}
        self._codes: dict[str, str] = {}
        self._sweep: asyncio.Task[None] | None = None
        self.join_address: Callable[[], str] = lambda: ""
        """The room's door as tablets open it, with a slash at its end; set by whoever opens the doors."""

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
        self._sweep = asyncio.get_running_loop().create_task(self._sweep_away())

    async def stop(self) -> None:
        """Let everybody go, finish what is under way and close the store."""
        if self._sweep:
            self._sweep.cancel()
        for socket in list(self.sockets):
            socket.close(1001, "the hub stops")
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

    def picture(self, hash_: str) -> bytes | None:
        """Return a still of a film that some room plays."""
        for live in self._live.values():
            for film in live.room.films.values():
                if hash_ in film.pictures.values():
                    return self.store.contents(hash_)
        return None

    def join_info(self, live: LiveRoom) -> JoinInfo:
        """Return how people get into a room."""
        return join_info(self.join_address(), live.room.code)

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
        contents: Mapping[str, bytes] | None = None,
    ) -> None:
        """Let a room decide a command; ``done`` is called after the commit."""
        self._committer.submit(f"room:{room}", Asked(command_id, command), done, contents)

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

    async def create(self, agenda: Mapping[str, Any], command_id: str) -> LiveRoom:
        """Open a room with an agenda given as plain data.

        Raises
        ------
        ContentError
            Where the agenda or one of its films cannot be read.
        """
        loop = asyncio.get_running_loop()
        digest, films, contents = await loop.run_in_executor(None, room_contents, agenda)
        room = hashlib.sha256(f"room:{command_id}".encode()).hexdigest()[:16]  # asked again, it is the same room
        command = CreateRoom(room=room, code=self._free_code(), agenda=digest, films=films)
        outcome = await self.ask(room, command_id, command, contents=contents)
        if outcome.refusal:
            raise ContentError("create", outcome.refusal.expected, outcome.refusal.found, outcome.refusal.mend)
        return self._live[room]

    def _free_code(self) -> str:
        while True:
            code = f"{secrets.randbelow(900_000) + 100_000}"
            if code not in self._codes:
                return code

    def _committed(self, _stream: str, committed: Committed) -> None:
        room: Room = committed.state
        live = self._live.get(room.id)
        if live is not None:
            if committed.events:
                live.changed(room)
        elif room.id:
            self._take_in(room)

    def _take_in(self, room: Room) -> None:
        def time_up(ends_at: float) -> None:
            self.submit(room.id, f"hub:time-up:{ends_at}", TimeUp(ends_at=ends_at))

        self._live[room.id] = LiveRoom(room, time_up, self.clock)
        self._codes[room.code] = room.id

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
        for socket in list(self.sockets):
            socket.look_after(now - socket.heard_at, GRACE)
        for id_, live in self._live.items():
            gone = live.long_gone(now)
            if gone and not live.room.ended:
                self.submit(id_, f"hub:away:{secrets.token_hex(8)}", MarkAway(participants=gone))
