"""Simulated participants of disagreeing agencies, through the real protocol: for rehearsals and tests."""

from __future__ import annotations

import asyncio
import random
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import msgspec
from tornado.httpclient import AsyncHTTPClient

from ias_widgets.client.clock import BURST, HubClock, film_position
from ias_widgets.client.connection import connect, new_id
from ias_widgets.client.simulated_sheets import SimulatedSheets
from ias_widgets.client.simulated_writing import SimulatedWriting
from ias_widgets.errors import AddressError, IasError, Refused
from ias_widgets.questions import kinds
from ias_widgets.rooms import wire

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from rich.console import Console

    from ias_widgets.client.connection import Connection

__all__ = ["SimulatedParticipant", "simulate_room"]

ABSENT, COMES_ROUND, LOYAL = 0.03, 0.4, 0.7
"""Shares of people who do not answer, change their mind after a talk, follow their family."""
OTHER = "other"
"""Whose way those lean who belong to no family."""
NOTICES, MOST_TAPS, REACTS = 0.35, 12, (0.6, 2.8)
"""Share of moments that somebody notices, taps of theirs in a scene at most, and seconds until they tap: least and most."""
PASSING = frozenset({"signs-shown", "mark-too-close", "wall-closed", "note-gone", "sheet-closed", "sheet-empty"})
"""Refusals of what came a moment too late: no trouble."""
NAMES_IT = 0.7
"""Share of taps that get a name."""
PACE = (1.0, 12.0)
"""Seconds a simulated person thinks before answering: least and most."""


class SimulatedParticipant:
    """Somebody who joins, leans the way of their family, thinks a while and answers; who taps while a film plays, writes, fills in.

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
        self._clock = HubClock()
        self._address = ""
        self._film: wire.FilmFace | None = None
        self._watching: asyncio.Task[None] | None = None
        self._taps: dict[str, dict[int, float]] = {}
        self._named = ""
        self._tasks: set[asyncio.Task[None]] = set()
        self._language = ("pl", "pl", "uk", "en")[number % 4]
        self._hand = SimulatedWriting(random.Random(f"{seed}:{number}:writing"), self._language)  # noqa: S311
        self._sheets = SimulatedSheets(number, seed, pace)
        self._agencies: list[str] = []
        self._given: set[str] = set()

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
        self._address = address
        connection = await connect(address.replace("http", "ws", 1) + "ws")
        try:
            await connection.hello(room, "participant", self._language)
            await self._stay(connection)
        finally:
            for task in self._tasks:
                task.cancel()
            connection.close()

    async def _stay(self, connection: Connection) -> None:
        async for message in connection:
            if isinstance(message, wire.Ack) and message.you and self._sheets.knows(message.you.sheet):
                self._do(self._fill_in(connection))
            match message:
                case wire.Welcome() if self._family is None and message.you is None:
                    await self._join(connection, message.room)
                case wire.Ack() if message.outcome == "refused" and message.refusal:
                    if message.refusal.code not in PASSING:
                        self.trouble = message.refusal.code
                case wire.Ack() if message.you is None or message.id in self._given:
                    self.saved += 1
                case wire.Pong():
                    self._clock.heard(message.stamp, message.now)
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
        self._agencies = [one.id for one in card.agencies if one.id != agency.id]
        await connection.send(wire.Join(id=new_id(), token=new_id(), agency=agency.id))
        for _ in range(BURST):
            await connection.send(wire.Ping(stamp=self._clock.ask()))

    def _do(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _look(self, connection: Connection, view: wire.ParticipantView) -> None:
        self._watch(connection, view)
        for message in self._hand.wants(view, self._agencies):
            self._do(self._write(connection, message))
        if self._sheets.sees(view.sheet):
            self._do(self._fill_in(connection))
        question = view.question
        if view.phase != "open" or question is None or question.round == self._round:
            return
        self._round = question.round
        self._do(self._answer(connection, question))

    # ---- watching ----------------------------------------------------------------------------

    def _watch(self, connection: Connection, view: wire.ParticipantView) -> None:
        """Follow the film; whatever is done to it, what is noticed is thought of anew."""
        if view.phase == "naming" and view.film and self._named != view.film.visit:
            self._named = view.film.visit
            self._do(self._name(connection, view.film.visit, view.catalogue))
        film = view.film if view.phase == "watch" and view.film and view.film.signs else None
        if film == self._film:
            return
        self._film = film
        if self._watching is not None:
            self._watching.cancel()
            self._watching = None
        if film is not None and film.playing and view.scene is not None:
            self._watching = self._do(self._notice(connection, film, view.scene.bundle))

    async def _notice(self, connection: Connection, film: wire.FilmFace, bundle: str) -> None:
        """Tap a moment after something is said or laid down; a family notices much the same."""
        taps = self._taps.setdefault(film.visit, {})
        for moment in await self._moments(bundle):
            ours = random.Random(f"{self._seed}:{bundle}:{moment}:{self._family}").random() < NOTICES  # noqa: S311
            second = moment + self._random.uniform(*REACTS) * film.rate
            if ours != (self._random.random() < LOYAL) or len(taps) >= MOST_TAPS or second >= film.length:
                continue
            wait = (second - film_position(film, self._clock.now())) / film.rate
            if wait < 0 or any(abs(second - other) < 1 for other in taps.values()):
                continue
            await asyncio.sleep(wait)
            seq = len(taps) + 1
            taps[seq] = second
            await self._send(connection, wire.Mark(id=new_id(), visit=film.visit, seq=seq, at=self._clock.now()))

    async def _moments(self, bundle: str) -> list[float]:
        """Return the seconds of a scene at which something is said or laid down: what anybody may see of it."""
        answer = await AsyncHTTPClient().fetch(f"{self._address}bundle/{bundle}.json", raise_error=False)
        scene = msgspec.json.decode(answer.body) if answer.code == HTTPStatus.OK else {"shots": []}
        found: list[float] = []
        begin = 0.0
        for shot in scene["shots"]:
            found += [begin + thing["at"] for thing in (*shot["lines"], *shot["papers"])]
            begin += shot["seconds"]
        return sorted(found)

    async def _name(self, connection: Connection, visit: str, catalogue: list[wire.SignGroup]) -> None:
        """Say what the own taps meant; a family thinks of much the same signs."""
        known = [sign.id for group in catalogue for sign in group.signs]
        for seq in self._taps.get(visit, {}):
            await asyncio.sleep(self._random.uniform(*self.pace))
            if known and self._random.random() < NAMES_IT:
                favourites = random.Random(f"{self._seed}:{visit}:{self._family}").sample(known, min(5, len(known)))  # noqa: S311
                indicator = self._random.choice(favourites)
                await self._send(connection, wire.NameMark(id=new_id(), visit=visit, seq=seq, indicator=indicator))

    async def _send(self, connection: Connection, message: msgspec.Struct) -> None:
        try:
            await connection.send(message)
        except AddressError as error:
            self.trouble = str(error)

    # ---- answering ---------------------------------------------------------------------------

    async def _answer(self, connection: Connection, question: wire.QuestionFace) -> None:
        await asyncio.sleep(self._random.uniform(*self.pace))
        if self._random.random() < ABSENT:  # somebody always looks out of the window
            return
        message = wire.Answer(id=new_id(), round=question.round, seq=1, value=self._value(question))
        self._given.add(message.id)
        await self._send(connection, message)

    async def _write(self, connection: Connection, message: msgspec.Struct) -> None:
        await asyncio.sleep(self._random.uniform(*self.pace))
        await self._send(connection, message)

    async def _fill_in(self, connection: Connection) -> None:
        async for message in self._sheets.messages():
            await self._send(connection, message)

    def _value(self, question: wire.QuestionFace) -> Any:
        """Answer as the family leans; after a talk some come round to what another family thought first."""
        leaning = random.Random(f"{self._seed}:{question.ask}:{self._family}")  # noqa: S311
        if question.number > 1 and self._random.random() < COMES_ROUND:
            leaning = random.Random(f"{self._seed}:{question.ask}:talk")  # noqa: S311
        return kinds()[question.kind].simulated(question.body, self._random, leaning)


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
