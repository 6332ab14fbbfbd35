"""More people than browsers: they join and answer through the protocol, in a thread of their own."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any, Protocol

from ias_widgets.client.connection import Connection, connect, new_id
from ias_widgets.rooms import wire
from tests.e2e.people import PATIENCE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine

    from tests.e2e.people import Watched


class Door(Protocol):
    """Where a hub lets people in."""

    @property
    def room_port(self) -> int: ...


class Person:
    """Somebody with a connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._messages: AsyncIterator[Any] = aiter(connection)
        self._seq = 0

    async def ask(self, message: Any) -> None:
        """Send, and wait for the acknowledgement."""
        await self._connection.send(message)
        async for heard in self._messages:
            if isinstance(heard, wire.Ack) and heard.id == message.id:
                assert heard.outcome == "done", heard
                return
        raise AssertionError("the hub hung up")

    async def come(self, code: str, agency: str) -> None:
        await self._connection.hello(code, "participant", "pl")
        await self.ask(wire.Join(id=new_id(), token=new_id(), agency=agency))

    async def answer(self, round_: str, value: Any) -> None:
        self._seq += 1
        await self.ask(wire.Answer(id=new_id(), round=round_, seq=self._seq, value=value))

    async def leave(self) -> None:
        self._connection.close()


class Crowd:
    """People in a room.

    Parameters
    ----------
    door, room
        Where they go.
    """

    def __init__(self, door: Door, room: Watched) -> None:
        self._url, self._room = f"ws://127.0.0.1:{door.room_port}/ws", room
        self._people: list[Person] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="crowd", daemon=True)
        self._thread.start()

    def come(self, *agencies: str) -> None:
        """Somebody of each of these agencies joins."""
        for agency in agencies:
            self._people.append(self._run(self._join(agency)))

    def answer(self, *values: Any) -> None:
        """The first of them answers the first of these, and so on; None: no answer."""
        question = self._room.view.question
        assert question is not None
        for person, value in zip(self._people, values, strict=True):
            if value is not None:
                self._run(person.answer(question.round, value))

    def go(self) -> None:
        """All of them go."""
        for person in self._people:
            self._run(person.leave())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()

    async def _join(self, agency: str) -> Person:
        person = Person(await connect(self._url))
        await person.come(self._room.card.code, agency)
        return person

    def _run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(PATIENCE)
