"""A full room: all tablets arrive at once, then vote at one instant, again and again; a bare echo beside it."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import secrets
import tempfile
import time
from bisect import bisect_left
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from ias_widgets.rooms import RoomDecider, token_hash
from ias_widgets.rooms.commands import AskAgain, CloseRound, EndRoom, Next
from ias_widgets.store import Store
from tests.benchmarks.asking import ASK, CHOICES, open_poll
from tests.benchmarks.crowd import Crowd, Page, Tablet, Watcher, WebSocket
from tests.benchmarks.figures import in_ms, median, percentile
from tests.benchmarks.frames import masked
from tests.benchmarks.serving import Elsewhere, HubProcess, Server

if TYPE_CHECKING:
    from typing import Self

    from ias_widgets.client import Leader
    from ias_widgets.questions import Question
    from ias_widgets.rooms.wire import Created

__all__ = ["BURSTS", "measure_room", "real_disk"]

BURSTS = 9
SETTLE = 0.6
"""Seconds between asking and voting: the counts that asking sets off go out four times a second."""
TRICKLE = 80
"""Single votes for the way to the screen, one after the other."""


def real_disk() -> Path:
    """Return a folder on a disk: ``/tmp`` may lie in memory, where a commit costs nothing."""
    lasting = Path("/var/tmp")
    return Path(tempfile.mkdtemp(prefix="ias-bench-", dir=lasting if lasting.is_dir() else None))


def fsync_ms(folder: Path) -> float:
    """Return the median time this disk takes to make a small write durable."""
    times = []
    with (folder / "fsync").open("wb") as file:
        for _ in range(21):
            began = perf_counter()
            file.write(secrets.token_bytes(4096))
            file.flush()
            os.fsync(file.fileno())
            times.append(perf_counter() - began)
    return in_ms(median(times))


async def measure_room(folder: Path, tablets: int, bursts: int = BURSTS) -> dict[str, Any]:
    """Return the figures of one room with so many tablets; its store goes into ``folder``."""
    disk = fsync_ms(folder)
    with HubProcess(folder) as hub, EchoProcess() as echo:
        room = await RoomUnderTest.open(hub, tablets)
        elsewhere = Elsewhere(hub, echo)
        figures = await room.fill()
        figures["others_while_arriving"] = elsewhere.share()
        floor = Floor(echo, tablets)
        await floor.connect()
        elsewhere = Elsewhere(hub, echo)
        figures |= await room.vote(bursts, floor)
        figures["others_while_voting"] = elsewhere.share()
        room.end()
    figures |= {"sent": len(room.sent), "recorded": room.recorded(hub.store), "fsync_ms": disk}
    return {"tablets": tablets, **figures}


class EchoProcess(Server):
    """The bare echo."""

    def __init__(self) -> None:
        super().__init__("-m", "tests.benchmarks.echo")
        line = self.process.stdout.readline() if self.process.stdout else ""
        if not line.strip().isdigit():
            self.refuse_ended()
        self.port = int(line)


class EchoClient(WebSocket):
    """A connection to the echo."""

    __slots__ = ("echoed_at", "floor")

    def __init__(self, host: str, floor: Floor) -> None:
        super().__init__(host, "/ws")
        self.floor, self.echoed_at = floor, 0.0

    def opened(self) -> None:
        self.floor.one()

    def heard(self, message: bytes) -> None:
        self.echoed_at = perf_counter()
        self.floor.one()


class Floor:
    """As many connections to the bare echo as there are tablets, under the same burst."""

    def __init__(self, echo: EchoProcess, number: int) -> None:
        self._echo, self._port, self.cpu_s = echo, echo.port, 0.0
        self._clients = [EchoClient(f"127.0.0.1:{echo.port}", self) for _ in range(number)]
        self._left, self._done = 0, asyncio.Event()

    def one(self) -> None:
        """Count one that is connected, or that got its message back."""
        self._left -= 1
        if not self._left:
            self._done.set()

    async def connect(self) -> None:
        """Open all connections."""
        self._left = len(self._clients)
        loop = asyncio.get_running_loop()
        for start in range(0, len(self._clients), 500):
            some = self._clients[start : start + 500]
            await asyncio.gather(
                *(loop.create_connection(lambda one=one: one, "127.0.0.1", self._port) for one in some)
            )
        await asyncio.wait_for(self._done.wait(), 60)

    async def burst(self, frames: list[bytes]) -> list[float]:
        """Return seconds from the instant of a burst to each message's return."""
        self._left = len(self._clients)
        self._done.clear()
        busy, instant = self._echo.cpu_s, perf_counter()
        for client, frame in zip(self._clients, frames, strict=True):
            client.transport.write(frame)
        await asyncio.wait_for(self._done.wait(), 60)
        self.cpu_s += self._echo.cpu_s - busy
        return [client.echoed_at - instant for client in self._clients]


class RoomUnderTest:
    """One room, its leader, its screen and its tablets."""

    def __init__(self, hub: HubProcess, leader: Leader, created: Created, tablets: int) -> None:
        self.hub, self.leader, self.created = hub, leader, created
        page = Page(hub.address.room + created.code)
        agencies = [card.id for card in leader.card.agencies] if leader.card else []
        self.crowd = Crowd(page, created.code, agencies, tablets)
        self.watcher = Watcher(page.host, created.code, created.screen_key)
        self.sent: dict[tuple[str, int], Any] = {}
        self._dice, self._seq = random.Random(7), 0
        self._number = 0
        self.voting_cpu_s = 0.0

    @classmethod
    async def open(cls, hub: HubProcess, tablets: int, question: Question | None = None) -> Self:
        """Open a room that asks one question, with its screen."""
        leader, created = await asyncio.to_thread(open_poll, hub.address, question)
        room = cls(hub, leader, created, tablets)
        room.crowd.connect(room.watcher)
        await asyncio.wait_for(room.watcher.shows("", 0), 10)
        return room

    async def fill(self) -> dict[str, Any]:
        """Let all tablets arrive; return how long it took and what it cost."""
        await asyncio.sleep(0.5)
        idle, busy, own = self.hub.rss_kib, self.hub.cpu_s, time.process_time()
        gc.collect()
        gc.freeze()
        gc.disable()
        ready = await self.crowd.arrive(patience=120)
        figures = {"hub_cpu_s": round(self.hub.cpu_s - busy, 2), "generator_cpu_s": round(time.process_time() - own, 2)}
        kib = (self.hub.rss_kib - idle) / len(self.crowd.tablets)
        return {"ready_s": round(ready, 3), "kib_per_tablet": round(kib, 1), "idle_mib": round(idle / 1024), **figures}

    async def vote(self, bursts: int, floor: Floor) -> dict[str, Any]:
        """Let all vote at one instant, ``bursts`` times, each followed by the same burst at the floor."""
        await self.begin()
        times, floors, shown = [], [], []
        for _ in range(bursts):
            acked, seen = await self.burst()
            times.append(acked)
            shown.append(seen)
            frames = [masked(self._answer(tablet)[1]) for tablet in self.crowd.tablets]
            floors.append(await floor.burst(frames))
            gc.collect()
        each = 1e6 / len(self.crowd.tablets) / bursts
        cpu = {"cpu_us_per_vote": round(self.voting_cpu_s * each), "floor_cpu_us_per_vote": round(floor.cpu_s * each)}
        trickled = await self.trickle()
        burst_screen = median([percentile(seen, 95) for seen in shown])
        figures = {f"ack_p{part}_ms": in_ms(median([percentile(one, part) for one in times])) for part in (50, 95, 99)}
        p99s = sorted(percentile(one, 99) for one in times)
        return (
            figures
            | cpu
            | {
                "ack_p99_spread_ms": [in_ms(p99s[0]), in_ms(p99s[-1])],
                "floor_p99_ms": in_ms(median([percentile(one, 99) for one in floors])),
                "screen_p95_ms": in_ms(max(burst_screen, percentile(trickled, 95))),
                "screen_burst_p95_ms": in_ms(burst_screen),
                "screen_trickle_p95_ms": in_ms(percentile(trickled, 95)),
            }
        )

    async def begin(self) -> None:
        """Leave the lobby for the question."""
        await asyncio.to_thread(self.leader.lead, Next())

    async def burst(self, pause: float = SETTLE) -> tuple[list[float], list[float]]:
        """Ask (again), wait ``pause`` seconds, let all vote at one instant.

        Returns
        -------
        Seconds from that instant to each acknowledgement, and to the screen that counts the vote.
        """
        await self._ask()
        await asyncio.sleep(pause)
        self._seq += 1
        votes = []
        for tablet in self.crowd.tablets:
            value, message = self._answer(tablet)
            self.sent[token_hash(tablet.token)[:16], self._number] = value
            votes.append((tablet, masked(message)))
        before = len(self.watcher.counts)
        busy = self.hub.cpu_s
        instant, order = await self.crowd.vote(votes, patience=60)
        self.voting_cpu_s += self.hub.cpu_s - busy
        await asyncio.wait_for(self.watcher.shows(self._round, len(votes)), 10)
        seen = self._until_shown(before, [instant] * len(order))
        return [tablet.acked_at - instant for tablet in order], seen

    async def trickle(self) -> list[float]:
        """Let tablets vote one by one; return seconds from each vote to the screen that counts it."""
        await self._ask()
        await asyncio.sleep(SETTLE)
        before, sent = len(self.watcher.counts), []
        some = self.crowd.tablets[:TRICKLE]
        self._seq += 1
        for tablet in some:
            value, message = self._answer(tablet)
            self.sent[token_hash(tablet.token)[:16], self._number] = value
            instant, _ = await self.crowd.vote([(tablet, masked(message))], patience=10)
            sent.append(instant)
            await asyncio.sleep(self._dice.uniform(0.0, 0.12))
        await asyncio.wait_for(self.watcher.shows(self._round, len(some)), 10)
        return self._until_shown(before, sent)

    def _until_shown(self, before: int, sent: list[float]) -> list[float]:
        """Return for the n-th vote the seconds until a view counted n."""
        views = [(answered, at) for at, round_, answered in self.watcher.counts[before:] if round_ == self._round]
        counts = [answered for answered, _ in views]
        return [views[bisect_left(counts, n)][1] - instant for n, instant in enumerate(sent, 1)]

    @property
    def _round(self) -> str:
        return f"{ASK}#{self._number}"

    async def _ask(self) -> None:
        if self._number:
            await asyncio.to_thread(self.leader.lead, CloseRound())
        self._number += 1
        self.crowd.expect(f'"round":"{self._round}"'.encode())
        await asyncio.to_thread(self.leader.lead, Next() if self._number == 1 else AskAgain())
        await self.crowd.all_saw(patience=60)

    def _answer(self, tablet: Tablet) -> tuple[Any, bytes]:
        value = self._value()
        id_, told = f"{self._number:02}-{tablet.token[:29]}", json.dumps(value)
        message = f'{{"type":"answer","id":"{id_}","round":"{self._round}","seq":{self._seq},"value":{told}}}'
        return value, message.encode()

    def _value(self) -> Any:
        return self._dice.choice(CHOICES)

    def end(self) -> None:
        """End the room and let everybody go."""
        self.leader.lead(EndRoom())
        self.leader.close()
        self.crowd.go()

    def recorded(self, store: Path) -> int:
        """Return how many of the acknowledged answers the store's file holds, as they were sent."""
        with Store.open(store, {"room": RoomDecider()}) as opened:
            room, _ = opened.load(f"room:{self.created.room}")
        rounds = {round_.number: round_.votes for round_ in room.asks[ASK].rounds}
        return sum(
            participant in rounds[number] and rounds[number][participant].value == value
            for (participant, number), value in self.sent.items()
        )
