"""Simulated participants of disagreeing agencies, through the real protocol: for rehearsals and tests."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING, Any

from ias_widgets.client.connection import connect, new_id
from ias_widgets.errors import AddressError, IasError, Refused
from ias_widgets.rooms import wire

if TYPE_CHECKING:
    from rich.console import Console

    from ias_widgets.client.connection import Connection

__all__ = ["SimulatedParticipant", "simulate_room"]

ABSENT, COMES_ROUND, MARKS_ANOTHER, LOYAL = 0.03, 0.4, 0.3, 0.7
"""Shares of people who do not answer, change their mind after a talk, mark a further choice, follow their family."""
OTHER = "other"
"""Whose way those lean who belong to no family."""
PACE = (1.0, 12.0)
"""Seconds a simulated person thinks before answering: least and most."""


class SimulatedParticipant:
    """Somebody who joins, leans the way of their family, thinks a while and answers.

    Parameters
    ----------
    number
        Which of the simulated people; decides agency and language.
    seed
        The same seed gives the same answers.
    pace
        Least and most seconds of thinking.
    """

    def __init__(self, number: int, seed: int, pace: tuple[float, float] = PACE) -> None:
        self.number, self.pace = number, pace
        self.saved = 0
        self.trouble = ""
        self._random = random.Random(f"{seed}:{number}")  # noqa: S311
        self._seed = seed
        self._family: str | None = None
        self._round = ""
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def entered(self) -> bool:
        """Whether the room has let them in."""
        return self._family is not None

    async def take_part(self, address: str, room: str) -> None:
        """Join a room and answer until it ends.

        Parameters
        ----------
        address
            The room's door, with a slash at its end.
        room
            The six digits.
        """
        connection = await connect(address.replace("http", "ws", 1) + "ws")
        try:
            language = ("pl", "pl", "uk", "en")[self.number % 4]
            await connection.hello(room, "participant", language)
            await self._stay(connection)
        finally:
            for task in self._tasks:
                task.cancel()
            connection.close()

    async def _stay(self, connection: Connection) -> None:
        async for message in connection:
            match message:
                case wire.Welcome() if self._family is None and message.you is None:
                    await self._join(connection, message.room)
                case wire.Ack() if message.outcome == "refused" and message.refusal:
                    self.trouble = message.refusal.code
                case wire.Ack() if message.you is None:
                    self.saved += 1
                case wire.Refuse():
                    self.trouble = message.refusal.code
                    if not self._family:
                        break
                case wire.ViewMessage():
                    if message.view.phase == "ended":
                        break
                    self._look(connection, message.view)  # type: ignore[arg-type]

    async def _join(self, connection: Connection, card: wire.RoomCard) -> None:
        families = list(dict.fromkeys(agency.family for agency in card.agencies))
        family = self._random.choices(families, weights=range(len(families) + 2, 2, -1))[0]
        agency = self._random.choice([agency for agency in card.agencies if agency.family == family])
        self._family = family or OTHER
        await connection.send(wire.Join(id=new_id(), token=new_id(), agency=agency.id))

    def _look(self, connection: Connection, view: wire.ParticipantView) -> None:
        question = view.question
        if view.phase != "open" or question is None or question.round == self._round:
            return
        self._round = question.round
        task = asyncio.get_running_loop().create_task(self._answer(connection, question))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _answer(self, connection: Connection, question: wire.QuestionFace) -> None:
        await asyncio.sleep(self._random.uniform(*self.pace))
        if self._random.random() < ABSENT:  # somebody always looks out of the window
            return
        value = self._value(question)
        try:
            await connection.send(wire.Answer(id=new_id(), round=question.round, seq=1, value=value))
        except AddressError as error:
            self.trouble = str(error)

    def _value(self, question: wire.QuestionFace) -> Any:
        """Answer as the family leans; after a talk some come round to what another family thought first."""
        leaning = random.Random(f"{self._seed}:{question.ask}:{self._family}")  # noqa: S311
        body = question.body
        if question.number > 1 and self._random.random() < COMES_ROUND:
            leaning = random.Random(f"{self._seed}:{question.ask}:talk")  # noqa: S311
        if question.kind == "scale":
            middle = leaning.uniform(1, body["points"])
            return max(1, min(body["points"], round(self._random.gauss(middle, 0.9))))
        ids = [choice["id"] for choice in body["choices"]]
        favourite = leaning.choice(ids)
        if question.kind == "several":
            others = [id_ for id_ in ids if id_ != favourite and self._random.random() < MARKS_ANOTHER]
            return [favourite, *others][: body["at_most"]]
        return favourite if self._random.random() < LOYAL else self._random.choice(ids)


def simulate_room(address: str, room: str, participants: int, seed: int, console: Console) -> None:
    """Let people take part in a room until it ends, and say what they did.

    Raises
    ------
    AddressError
        Where nobody answers at the address.
    Refused
        Where the room lets nobody in.
    """
    people = [SimulatedParticipant(number, seed) for number in range(participants)]
    try:
        asyncio.run(_all(people, address, room, console))
    except KeyboardInterrupt:
        console.print("Stopped.")
    troubles = sorted({person.trouble for person in people if person.trouble})
    if troubles and not any(person.entered for person in people):
        raise Refused(troubles[0], f"room {room}", "a room that lets people in", troubles[0], "check its six digits")
    saved = sum(person.saved for person in people)
    console.print(f"{participants} simulated participants, {saved} answers saved.")
    if troubles:
        console.print(f"Refused: {', '.join(troubles)}")


async def _all(people: list[SimulatedParticipant], address: str, room: str, console: Console) -> None:
    console.print(f"{len(people)} simulated participants go to {address}{room}. Stop them with Ctrl-C.")
    done = await asyncio.gather(*(person.take_part(address, room) for person in people), return_exceptions=True)
    for error in done:
        if isinstance(error, IasError):
            raise error
