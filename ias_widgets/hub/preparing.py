"""What is set before a room begins: its agenda, the address tablets are told, the Wi-Fi on the screen."""

from __future__ import annotations

import asyncio
import hashlib
import logging
from typing import TYPE_CHECKING, Any

from msgspec import to_builtins
from msgspec.structs import replace

from ias_widgets.client.agendas import own_films
from ias_widgets.errors import Refused, StoreError
from ias_widgets.hub.joining import wifi_card
from ias_widgets.hub.pinning import room_contents
from ias_widgets.hub.preparation import Preparation
from ias_widgets.rooms.commands import CreateRoom, SetAgenda

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.hub.hub import Hub
    from ias_widgets.hub.live import LiveRoom
    from ias_widgets.hub.pinning import Pinned
    from ias_widgets.rooms.wire import WifiCard
    from ias_widgets.store import Outcome

__all__ = ["Preparing"]

log = logging.getLogger("ias_widgets.hub")

WPA_LEAST, WPA_MOST = 8, 63
"""Characters of a password of a Wi-Fi (IEEE 802.11)."""


class Preparing:
    """Rooms as they are planned, and what is kept of their preparation for the hub's next start."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._one_at_a_time, self._keeping = asyncio.Lock(), asyncio.Lock()
        self.kept = Preparation.beside(hub.store.path)

    # ---- plans -------------------------------------------------------------------------------

    async def create(self, agenda: Mapping[str, Any], command_id: str, *, prepared: bool = False) -> LiveRoom:
        """Open a room, or only prepare it, with an agenda given as plain data; asked again, it is the same room.

        Raises
        ------
        ContentError
            Where the agenda or one of its films cannot be read.
        Refused
            Where no room can go by it.
        """
        pinned = await self._pinned(agenda)
        room = hashlib.sha256(f"room:{command_id}".encode()).hexdigest()[:16]
        command = CreateRoom(
            room=room, code=self._hub.free_code(), agenda=pinned.agenda, films=pinned.films, prepared=prepared
        )
        _raise(await self._hub.ask(room, command_id, command, contents=pinned.contents))
        return self._hub.find(room)

    async def prepare(self, agenda: Mapping[str, Any], command_id: str, room: str | None = None) -> LiveRoom:
        """Give a room that is being prepared this agenda, or prepare one.

        Parameters
        ----------
        agenda
            As plain data.
        command_id
            Of the sender's making: asked again, it happens once.
        room
            Id or code; without one the room that is being prepared, if any: two consoles then prepare the same.

        Raises
        ------
        ContentError
            Where the agenda or one of its films cannot be read.
        Refused
            ``room-open``, ``room-ended``: it is no longer being prepared; ``no-room``.
        """
        async with self._one_at_a_time:
            live = self._hub.find(room) if room else self.at_hand()
            if live is None:
                return await self.create(agenda, command_id, prepared=True)
            pinned = await self._pinned(agenda)
            command = SetAgenda(agenda=pinned.agenda, films=pinned.films)
            _raise(await self._hub.ask(live.room.id, command_id, command, contents=pinned.contents))
            return live

    async def rehearse(self, room: str, command_id: str) -> LiveRoom:
        """Open another room with the plan of one, added steps included, as a rehearsal.

        Raises
        ------
        Refused
            ``no-room``.
        ContentError
            Where one of its films cannot be read any more.
        """
        planned = self._hub.find(room).room
        if planned.agenda is None:
            raise LookupError("a room that was created has an agenda")
        agenda = replace(planned.agenda, steps=planned.steps, rehearsal=True)
        return await self.create(to_builtins(agenda), command_id)

    def at_hand(self) -> LiveRoom | None:
        """Return the room that is being prepared and that nobody has given up: the newest one."""
        rooms = [live for live in self._hub.rooms if live.room.preparing and not live.room.ended]
        return rooms[-1] if rooms else None

    async def _pinned(self, agenda: Mapping[str, Any]) -> Pinned:
        """Read what a room pins; its clips are kept beside the store from now on."""
        loop = asyncio.get_running_loop()
        pinned = await loop.run_in_executor(
            None, room_contents, agenda, own_films(self._hub.store.path), self._hub.store.contents
        )
        if pinned.clips:
            await loop.run_in_executor(None, self._hub.media.keep, pinned.clips)
        return pinned

    # ---- how people get in -------------------------------------------------------------------

    @property
    def wifi(self) -> WifiCard | None:
        """How to get into the room's Wi-Fi; None where it was not told."""
        return wifi_card(self.kept.wifi_name, self.kept.wifi_password) if self.kept.wifi_name else None

    def choose_again(self) -> None:
        """Tell tablets the address that was chosen before the hub was started anew, if it is there still.

        An address that the hub was started with was said later, and counts.
        """
        if self.kept.address and self._hub.reach.open_to != "named":
            try:
                self._hub.reach.url = self._hub.reach.choice(self.kept.address)
            except Refused:
                log.warning("the address chosen before, %s, is not there now", self.kept.address)

    async def choose_address(self, address: str) -> None:
        """Tell tablets another address from now on; an empty one: the likeliest. Screens show it at once.

        Raises
        ------
        Refused
            ``bad-address``: where nobody would reach the room at it.
        """
        url = await asyncio.get_running_loop().run_in_executor(None, self._hub.reach.choice, address)
        await self._keep(address=address.strip())
        self._hub.move_to(url)

    async def set_wifi(self, name: str, password: str) -> None:
        """Show how to get into the Wi-Fi beside the join QR; an empty name takes it away.

        Raises
        ------
        Refused
            ``bad-wifi``: where no Wi-Fi has such a password.
        """
        if password and not name:
            raise Refused("bad-wifi", "name", "the name of the Wi-Fi", "a password without one", "enter the name too")
        if password and not WPA_LEAST <= len(password) <= WPA_MOST:
            expected = f"{WPA_LEAST} to {WPA_MOST} characters, or none where the Wi-Fi is open"
            raise Refused("bad-wifi", "password", expected, str(len(password)), "read it again from the router")
        await self._keep(wifi_name=name, wifi_password=password)
        self._hub.introduce_all()

    async def rehearsed(self, at: float) -> None:
        """Take note that a rehearsal has ended, at milliseconds since 1970."""
        await self._keep(rehearsed_at=at)

    async def _keep(self, **changes: Any) -> None:
        store = self._hub.store.path
        async with self._keeping:
            kept = replace(self.kept, **changes)
            try:
                await self._hub.in_thread(lambda: kept.keep(store))
            except OSError as error:
                raise StoreError(
                    str(store.parent), "a folder that can be written", str(error), "free some space and try again"
                ) from error
            self.kept = kept


def _raise(outcome: Outcome) -> None:
    if outcome.refusal:
        no = outcome.refusal
        raise Refused(no.code, no.where, no.expected, no.found, no.mend)
