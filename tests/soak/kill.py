"""A hub is killed while a room votes, and started again on the same store, again and again.

Each answer is sent one to five times, in any order, over as many connections as it takes. After each
kill the store is read as it lies on the disk, and held against what the tablets were told.
"""

import asyncio
import json
import random
import secrets
import subprocess
import sys
import time
from dataclasses import dataclass, field

from tornado.websocket import WebSocketClosedError, websocket_connect

from ias_widgets.client import Leader, agenda_of_question, answers, read_address
from ias_widgets.client.address import address_file
from ias_widgets.questions import Choice
from ias_widgets.questions.single import SingleChoice
from ias_widgets.rooms import RoomDecider
from ias_widgets.rooms.commands import Next
from ias_widgets.store import Store

CHOICES = ("police", "labour", "nobody")
STARTS_WITHIN = 60.0
MOST_OPEN = 4
BURST = 0.25
"""Seconds over which a burst is spread; the kill comes at any moment of it."""


@dataclass
class Report:
    """What a soak found."""

    kills: int = 0
    answers: int = 0
    sent: int = 0
    acknowledged: int = 0
    superseded: int = 0
    unsettled_at_kills: int = 0
    wrong: list[str] = field(default_factory=list)

    def __str__(self):
        told = (
            f"{self.kills} kills; {self.answers} answers sent {self.sent} times; {self.acknowledged} acknowledged, of "
            f"these {self.superseded} as superseded; {self.unsettled_at_kills} unsettled when a kill came"
        )
        return (
            f"{told}\nnothing acknowledged is missing, nothing counts twice"
            if not self.wrong
            else "\n".join([told, *self.wrong])
        )


class HubProcess:
    """``ias serve --room-only`` on a store, to be killed."""

    def __init__(self, store):
        self.store = store
        address_file(store).unlink(missing_ok=True)
        command = [sys.executable, "-m", "ias_widgets.cli", "serve", "--room-only", "--room-port", "0", "--store"]
        self._words = (store.parent / "hub.txt").open("ab")
        self.process = subprocess.Popen(
            [*command, str(store)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=self._words
        )
        self.address = self._address()

    def _address(self):
        until = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < until:
            found = read_address(self.store)
            if found and answers(found):
                return found
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise AssertionError((self.store.parent / "hub.txt").read_text(encoding="utf-8"))

    def kill(self):
        self.process.kill()
        self.process.wait()
        self._words.close()


@dataclass
class Sent:
    """An answer, and what the tablet was told of it."""

    id: str
    seq: int
    value: str
    outcome: str | None = None


class Voter:
    """A tablet that answers, changes its mind, and sends again what was not acknowledged."""

    def __init__(self, number, chance, report):
        self.token = secrets.token_hex(16)
        self.id = ""
        self.answers = []
        self._number, self._chance, self._report = number, chance, report
        self._socket = None

    @property
    def open(self):
        return [answer for answer in self.answers if answer.outcome is None]

    def mood(self):
        """How many new answers to give: few enough for one connection's budget, with all that is unsettled."""
        return self._chance.randint(1, 3) if len(self.open) < MOST_OPEN else 0

    async def enter(self, address, code):
        """Come to the room, and join it if that was not acknowledged yet."""
        self._socket = await websocket_connect(address.room.replace("http", "ws", 1) + "ws")
        hello = {"type": "hello", "protocol": 1, "build": "", "room": code, "role": "participant", "token": self.token}
        await self._say(hello)
        you = (await self._hear("welcome"))["you"]
        if you is None:
            await self._say({"type": "join", "id": "join", "token": self.token, "agency": "police"})
            you = (await self._hear("ack"))["you"]
        self.id = you["participant"]

    async def vote(self, round_, new):
        """Answer ``new`` times and return when all is acknowledged, or the hub is gone."""
        settled = self._chance.sample(self.answers, min(2, len(self.answers)))
        for seq in range(len(self.answers) + 1, len(self.answers) + new + 1):
            self.answers.append(Sent(f"{self._number}-{seq}", seq, self._chance.choice(CHOICES)))
        letters = [answer for answer in self.open for _ in range(self._chance.randint(1, 5))]
        letters += [answer for answer in settled if answer.outcome]
        self._chance.shuffle(letters)
        for ended in await asyncio.gather(self._send(letters, round_), self._listen(), return_exceptions=True):
            if ended is not None and not isinstance(ended, WebSocketClosedError):
                raise ended

    async def _send(self, letters, round_):
        for answer in letters:
            await asyncio.sleep(self._chance.uniform(0, 2 * BURST / len(letters)))
            self._report.sent += 1
            message = {"type": "answer", "id": answer.id, "round": round_, "seq": answer.seq, "value": answer.value}
            await self._say(message)

    async def _listen(self):
        while self.open:
            ack = await self._hear("ack")
            answer = next(answer for answer in self.answers if answer.id == ack["id"])
            if answer.outcome not in (None, ack["outcome"]):
                self._report.wrong.append(f"{answer} was first {answer.outcome}, then {ack['outcome']}")
            answer.outcome = ack["outcome"]

    async def _say(self, message):
        await self._socket.write_message(json.dumps(message))

    async def _hear(self, type_):
        while True:
            message = await self._socket.read_message()
            if message is None:
                raise WebSocketClosedError
            heard = json.loads(message)
            if heard["type"] == type_:
                return heard

    def leave(self):
        if self._socket:
            self._socket.close()


def check(store, stream, voters, report):
    """Hold what lies on the disk against what the tablets were told."""
    with Store.open(store, {"room": RoomDecider()}) as opened:
        room, _ = opened.load(stream)
        events = [event for _, _, type_, _, event in opened.events(stream) if type_ == "answered"]
    votes = next(iter(room.asks.values())).rounds[0].votes
    written = [(event.participant, event.seq) for event in events]
    if len(written) != len(set(written)):
        report.wrong.append("an answer was written twice")
    tally = next(iter(room.asks.values())).question.tally(vote.value for vote in votes.values())["counts"]
    if sum(tally.values()) != len(votes) or len(votes) > len(voters):
        report.wrong.append(f"{len(votes)} votes of {len(voters)} participants add up to {tally}")
    for voter in voters:
        told = [answer for answer in voter.answers if answer.outcome is not None]
        if not told:
            continue
        vote = votes.get(voter.id)
        if vote is None:
            report.wrong.append(f"{voter.id}: {len(told)} answers were acknowledged, none is there")
            continue
        meant = {answer.seq: answer.value for answer in voter.answers}
        if vote.value != meant[vote.seq]:
            report.wrong.append(f"{voter.id}: answer {vote.seq} was {meant[vote.seq]}, kept is {vote.value}")
        for answer in told:
            if answer.outcome not in ("done", "superseded"):
                report.wrong.append(f"{voter.id}: answer {answer.seq} was {answer.outcome}")
            elif answer.seq > vote.seq:
                report.wrong.append(f"{voter.id}: answer {answer.seq} was {answer.outcome}, kept is {vote.seq}")
            elif answer.outcome == "done" and (voter.id, answer.seq) not in written:
                report.wrong.append(f"{voter.id}: answer {answer.seq} was acknowledged, but not written")


def open_vote(address):
    question = SingleChoice(prompt={"en": "Whom?"}, choices=tuple(Choice(id=id_, text={"en": id_}) for id_ in CHOICES))
    leader = Leader(address, "en")
    try:
        room = leader.create(agenda_of_question(question, {"en": "Soak"}))
        leader.enter(room.room)
        leader.lead(Next())
        leader.lead(Next())
        return room, f"{leader.view.question.ask}#1"
    finally:
        leader.close()


def soak(folder, kills, participants, seed, say=lambda _: None):
    """Kill a hub so many times while participants vote; return a `Report`."""
    store, report, chance = folder / "rooms.sqlite", Report(), random.Random(seed)
    voters = [Voter(number, random.Random(f"{seed}:{number}"), report) for number in range(participants)]
    hub = HubProcess(store)
    try:
        room, round_ = open_vote(hub.address)
        stream = f"room:{room.room}"
        for number in range(1, kills + 1):
            asyncio.run(burst(voters, hub, room.code, round_, chance.uniform(0, 1.2 * BURST)))
            report.kills += 1
            report.unsettled_at_kills += sum(len(voter.open) for voter in voters)
            check(store, stream, voters, report)
            say(f"kill {number}: {sum(len(voter.open) for voter in voters)} answers unsettled")
            hub = HubProcess(store)
        asyncio.run(settle(voters, hub, room.code, round_))
    finally:
        hub.kill()
    check(store, stream, voters, report)
    told = [answer for voter in voters for answer in voter.answers]
    report.answers = len(told)
    report.acknowledged = sum(answer.outcome in ("done", "superseded") for answer in told)
    report.superseded = sum(answer.outcome == "superseded" for answer in told)
    if report.acknowledged != report.answers:
        report.wrong.append(f"{report.answers - report.acknowledged} answers were never acknowledged")
    return report


async def burst(voters, hub, code, round_, moment):
    """Let all vote at once; kill the hub at a moment of it."""
    await asyncio.gather(*(voter.enter(hub.address, code) for voter in voters))
    voting = asyncio.gather(*(voter.vote(round_, new=voter.mood()) for voter in voters))
    await asyncio.sleep(moment)
    await asyncio.to_thread(hub.kill)
    await voting
    for voter in voters:
        voter.leave()


async def settle(voters, hub, code, round_):
    """Let all send what is unsettled until it is acknowledged."""
    await asyncio.gather(*(voter.enter(hub.address, code) for voter in voters))
    await asyncio.wait_for(asyncio.gather(*(voter.vote(round_, new=1) for voter in voters)), STARTS_WITHIN)
    for voter in voters:
        voter.leave()
