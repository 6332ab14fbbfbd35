"""People at tablets, for tests of what leads them: each call returns when it is on disk."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

from ias_widgets.client import HubAddress, connect, new_id
from ias_widgets.rooms import wire


class Person:
    """Somebody who joined; answers when told to."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection
        self.round = ""
        self.seq = 0

    async def join(self, room: str, agency: str) -> None:
        await self.connection.hello(room, "participant", "en")
        id_ = new_id()
        await self.connection.send(wire.Join(id=id_, token=new_id(), agency=agency))
        await self._acknowledged(id_)

    async def _acknowledged(self, id_: str) -> wire.Ack:
        async for message in self.connection:
            if isinstance(message, wire.ViewMessage) and message.view.question:
                self.round = message.view.question.round
            if isinstance(message, wire.Ack) and message.id == id_:
                return message
        raise ConnectionError("closed")

    async def answer(self, value: Any) -> wire.Ack:
        """Answer the round that is open: the view that names it has come, or comes now."""
        open_ = False
        while not open_:
            async with asyncio.timeout(10):
                message = await anext(aiter(self.connection))
            open_ = isinstance(message, wire.ViewMessage) and message.view.phase == "open"
            if open_:
                self.round = message.view.question.round
        self.seq += 1
        id_ = new_id()
        await self.connection.send(wire.Answer(id=id_, round=self.round, seq=self.seq, value=value))
        return await self._acknowledged(id_)

    async def rest(self) -> None:
        id_ = new_id()
        await self.connection.send(wire.TakeBreak(id=id_, on=True))
        await self._acknowledged(id_)


class People:
    """Everybody in one room."""

    def __init__(self, hub: HubAddress, room: str) -> None:
        self._hub, self._room = hub, room
        self.persons: list[Person] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def _run(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    def join(self, *agencies: str) -> None:
        """Let somebody of each agency join."""

        async def enter(agency: str) -> None:
            person = Person(await connect(self._hub.room.replace("http", "ws", 1) + "ws"))
            await person.join(self._room, agency)
            self.persons.append(person)

        for agency in agencies:
            self._run(enter(agency))

    def answer(self, *values: Any) -> list[str]:
        """Let the people answer, in the order they joined; None answers nothing. Return what was acknowledged."""
        some = [(person, value) for person, value in zip(self.persons, values, strict=False) if value is not None]
        return [self._run(person.answer(value)).outcome for person, value in some]

    def rest(self, place: int) -> None:
        """Let somebody go on a break."""
        self._run(self.persons[place].rest())

    def leave(self) -> None:
        """Let all connections go."""
        for person in self.persons:
            self._loop.call_soon_threadsafe(person.connection.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
