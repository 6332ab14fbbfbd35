"""A connection to the leaders' door that stays: it reconnects, and sends again what was not acknowledged."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TookTooLong
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.client.connection import connect, new_id
from ias_widgets.client.finding import find_again, house_of_environment
from ias_widgets.errors import AddressError, Refused
from ias_widgets.rooms import wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.client.address import HubAddress
    from ias_widgets.client.connection import Connection

__all__ = ["Line"]

PATIENCE = 15.0
"""Seconds a call waits for its answer, reconnecting included."""
PING_EVERY = 20.0
WAIT_LEAST, WAIT_MOST = 0.1, 2.0
"""Seconds between two attempts to connect: doubled from the least to the most."""

log = logging.getLogger("ias_widgets.client")


class Line:
    """A connection to a hub, in a thread of its own.

    It reconnects by itself and sends again what was not acknowledged: a command carries an id,
    so it happens once.

    Parameters
    ----------
    address
        The hub, as `ias_widgets.client.find_hub` returns it.
    language
        Language of the views.
    refind
        Asked for the hub's address whenever it cannot be reached, in the client's thread; by default
        what is written beside the hub's store, where a hub that was started anew says its port and secret.

    Attributes
    ----------
    view, version
        The newest view of the room entered, and its version; None and 0 before.
    card, join
        The room's card, and how people get in.
    gone
        Why the room entered is no longer there: it was deleted. None while it is.
    connected
        Whether the hub can be reached now.
    """

    def __init__(
        self, address: HubAddress, language: str = "pl", refind: Callable[[], HubAddress | None] | None = None
    ) -> None:
        self.view: wire.FacilitatorView | None = None
        self.version = 0
        self.card: wire.RoomCard | None = None
        self.join: wire.JoinInfo | None = None
        self.gone: Refused | None = None
        self.connected = False
        self._address, self._language, self._room = address, language, ""
        self._house = house_of_environment()
        self._refind = refind or (lambda: find_again(self._address))
        self._connection: Connection | None = None
        self._pending: dict[str, tuple[msgspec.Struct, Future[Any]]] = {}
        self._entering: list[tuple[str, Future[None]]] = []
        self._listeners: list[Callable[[], None]] = []
        self._loop = asyncio.new_event_loop()
        self._closing = asyncio.Event()
        self._welcomed = False
        self._thread = threading.Thread(target=self._run, name="ias-leader", daemon=True)
        self._thread.start()

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call ``listener`` (in the client's thread) whenever something changed; return how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def seen_at(self, house: str) -> None:
        """Tell the hub at which address the browser has the server of this notebook: behind a proxy only the browser knows."""
        self._on_loop(self._saw, house)

    def close(self) -> None:
        """Let the connection go."""
        self._on_loop(self._hang_up)
        if threading.current_thread() is not self._thread:
            self._thread.join(timeout=5)

    # ---- for calls ---------------------------------------------------------------------------

    def _call(self, make: Callable[[str], msgspec.Struct]) -> Any:
        return self._wait(self._ask(make))

    def _ask(self, make: Callable[[str], msgspec.Struct]) -> Future[Any]:
        id_ = new_id()
        message, future = make(id_), Future[Any]()
        self._on_loop(self._put, id_, message, future)
        return future

    def _wait(self, future: Future[Any]) -> Any:
        try:
            return future.result(PATIENCE)
        except TookTooLong as error:
            self._on_loop(self._forget, future)
            found = "none" if self.connected else "no hub that can be reached"
            raise AddressError(
                self._address.lead, f"an answer within {PATIENCE:.0f} seconds", found, "is `ias serve` still running?"
            ) from error

    # ---- in the thread -----------------------------------------------------------------------

    def _on_loop(self, function: Callable[..., None], *given: Any) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended with the process
            self._loop.call_soon_threadsafe(function, *given)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._stay_connected())
        finally:
            self._loop.close()

    async def _stay_connected(self) -> None:
        wait = WAIT_LEAST
        while not self._closing.is_set():
            try:
                self._connection = await connect(self._address.lead, self._address.secret)
            except AddressError as error:
                self._look_again(error)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._closing.wait(), wait)
                wait = min(wait * 2, WAIT_MOST)
                continue
            wait = WAIT_LEAST
            try:
                await self._converse(self._connection)
            except msgspec.DecodeError as error:
                log.warning("the hub at %s says what this release does not understand: %s", self._address.lead, error)
                self._closing.set()
            self.connected, self._connection = False, None
            self._notify()

    async def _converse(self, connection: Connection) -> None:
        """Say again what was not acknowledged, and hear until the connection ends."""
        self.connected = True
        if self._house:
            self._say(wire.SeenAt(base=self._house))
        if self._room:
            self._greet()
        for message, _ in list(self._pending.values()):
            self._say(message)
        pings = self._loop.create_task(self._keep_alive())
        try:
            async for message in connection:
                self._hear(message)
        finally:
            pings.cancel()
            connection.close()

    def _look_again(self, error: AddressError) -> None:
        """Take another address if there is one; else tell those who wait, where the hub will not have us."""
        found = self._refind()
        if found is not None and found != self._address:
            self._address = found
        elif "403" in error.found:
            for _, future in self._pending.values():
                future.set_exception(error)
            self._pending.clear()
            self._end_entering(error)

    async def _keep_alive(self) -> None:
        while True:
            await asyncio.sleep(PING_EVERY)
            self._say(wire.Ping())

    def _say(self, message: msgspec.Struct) -> None:
        if self._connection is not None:
            task = self._loop.create_task(self._connection.send(message))
            task.add_done_callback(lambda task: task.exception())

    def _saw(self, house: str) -> None:
        if house != self._house:
            self._house = house
            self._say(wire.SeenAt(base=house))

    def _put(self, id_: str, message: msgspec.Struct, future: Future[Any]) -> None:
        self._pending[id_] = (message, future)
        self._say(message)

    def _forget(self, future: Future[Any]) -> None:
        """Send no more what nobody waits for."""
        self._pending = {
            id_: (message, other) for id_, (message, other) in self._pending.items() if other is not future
        }
        self._entering = [(room, other) for room, other in self._entering if other is not future]

    def _enter(self, room: str, entered: Future[None]) -> None:
        self._entering.append((self._room, entered))
        self._room, self._welcomed, self.gone = room, False, None
        self._greet()

    def _greet(self) -> None:
        self._welcomed = False
        if self._connection is not None:
            task = self._loop.create_task(self._connection.hello(self._room, "facilitator", self._language))
            task.add_done_callback(lambda task: task.exception())

    def _end_entering(self, error: Exception | None = None) -> None:
        for before, future in self._entering:
            if error is None:
                future.set_result(None)
            else:
                self._room = before
                future.set_exception(error)
        self._entering.clear()

    def _hang_up(self) -> None:
        self._closing.set()
        if self._connection is not None:
            self._connection.close()

    def _hear(self, message: Any) -> None:
        match message:
            case wire.ViewMessage():
                self.view, self.version = message.view, message.version  # type: ignore[assignment]
                if self._welcomed:
                    self._end_entering()
                self._notify()
            case wire.Welcome():
                self.card, self.join = message.room, message.join
                self._welcomed = self._room in {message.room.id, message.room.code}
                self._notify()
            case wire.Ack() if message.refusal:
                self._settle(message.id, error=_refused(message.refusal))
            case (
                wire.Ack() | wire.Created() | wire.RoomList() | wire.Results() | wire.PreflightReport()
                | wire.RecordLine()
            ):  # fmt: skip
                self._settle(message.id, message)
            case wire.Refuse() if message.refusal.code == "room-deleted":
                self._room, self.gone = "", _refused(message.refusal)
                self._notify()
            case wire.Refuse() if message.refusal.code == "no-room" and self._room and not self._entering:
                no = message.refusal  # the room entered was deleted while there was no connection
                self._room, self.gone = "", Refused("room-deleted", no.where, no.expected, no.found, "open a new room")
                self._notify()
            case wire.Refuse():
                self._end_entering(_refused(message.refusal))
            case wire.Reload():
                mend = "install the same release for notebooks and hub, then restart the kernel"
                found = f"protocol {message.protocol}"
                self._end_entering(AddressError("hub", f"protocol {wire.PROTOCOL}", found, mend))

    def _settle(self, id_: str, message: Any = None, error: Exception | None = None) -> None:
        _, future = self._pending.pop(id_, (None, None))
        if future is None:
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(message)

    def _notify(self) -> None:
        for listener in list(self._listeners):
            try:
                listener()
            except Exception:
                log.exception("a listener failed")


def _refused(no: wire.Refusal) -> Refused:
    return Refused(no.code, no.where, no.expected, no.found, no.mend)
