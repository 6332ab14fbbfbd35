"""Where taps are placed, live: tablets with clocks of their own, over real sockets with delays put in between.

A room watches a film. Each tablet's clock is off by minutes, and every message to and from it is held back by a time that
the dice say, up to `DELAY` each way. Tablets find the hub's clock out from round trips, as pages do, and tap at true
moments that the benchmark knows; the film is paused, set to another second and sped up meanwhile. Beside it the same taps
as they would be placed by the tablet's own clock, and by the time of their arrival.
"""

from __future__ import annotations

import asyncio
import random
import time
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.client import agenda_for, connect, new_id
from ias_widgets.client.clock import BURST, HubClock
from ias_widgets.hub.assets import Assets
from ias_widgets.hub.server import RoomDoor, open_hub
from ias_widgets.rooms import token_hash, wire
from ias_widgets.rooms.commands import Led, Next, Play, Seek, Speed
from ias_widgets.rooms.transport import position_at
from tests.benchmarks.figures import percentile

if TYPE_CHECKING:
    from pathlib import Path

    from ias_widgets.client import Connection
    from ias_widgets.rooms import Room

__all__ = ["measure_signs"]

DELAY = 0.2
"""Seconds that a message is held back at most, each way."""
SKEW = 600.0
"""Seconds that a tablet's clock is off at most."""
LED = ((1.0, Seek(to=2)), (2.0, Play(on=False)), (2.8, Play()), (4.0, Speed(rate=1.5)), (6.0, Seek(to=20)))
"""What is done to the film, seconds after the first tap."""
CALM = 0.6
"""Seconds around these in which nobody taps."""
EVERY = 0.75
"""Seconds between two taps of one tablet."""


class Tablet:
    """A tablet with a clock of its own and a slow network."""

    def __init__(self, number: int, dice: random.Random) -> None:
        self.number, self.dice = number, dice
        self.token = new_id()
        self.participant = token_hash(self.token)[:16]
        self.skew = dice.uniform(-SKEW, SKEW)
        self.clock = HubClock(base=self.own)
        self.tapped: list[tuple[float, float]] = []
        self.arrived: dict[int, float] = {}
        self._acknowledged: set[str] = set()
        self._sent: dict[str, int] = {}

    def own(self) -> float:
        """What its own clock says: seconds since 1970, minutes off."""
        return time.time() + self.skew

    async def come(self, address: str, room: str) -> None:
        """Join, and ask for the time."""
        self.connection: Connection = await connect(address.replace("http", "ws", 1) + "ws")
        await self.connection.hello(room, "participant", "en")
        self.hearing = asyncio.get_running_loop().create_task(self._hear())
        self.agencies: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        await self.connection.send(wire.Join(id=new_id(), token=self.token, agency=await self.agencies))
        for _ in range(2 * BURST):
            stamp = self.clock.ask()
            await asyncio.sleep(self.dice.uniform(0, DELAY))
            await self.connection.send(wire.Ping(stamp=stamp))
            await asyncio.sleep(0.02)

    async def _hear(self) -> None:
        async for message in self.connection:
            asyncio.get_running_loop().call_later(self.dice.uniform(0, DELAY), self._heard, message)

    def _heard(self, message: Any) -> None:
        match message:
            case wire.Welcome() if not self.agencies.done():
                self.agencies.set_result(message.room.agencies[0].id)
            case wire.Pong():
                self.clock.heard(message.stamp, message.now)
            case wire.Ack() if message.id in self._sent:
                self._acknowledged.add(message.id)

    async def tap(self, visit: str) -> None:
        """Tap now."""
        seq = len(self.tapped) + 1
        self.tapped.append((time.time(), self.clock.now() / 1000))
        message = wire.Mark(id=new_id(), visit=visit, seq=seq, at=self.clock.now())
        self._sent[message.id] = seq
        await asyncio.sleep(self.dice.uniform(0, DELAY))
        self.arrived[seq] = time.time()
        await self.connection.send(message)

    @property
    def saved(self) -> int:
        """How many taps were acknowledged."""
        return len(self._acknowledged)


async def measure_signs(folder: Path, tablets: int = 20, taps: int = 12, seed: int = 1) -> dict[str, Any]:
    """Return how far taps were from where the film was, in milliseconds."""
    dice = random.Random(seed)
    running = await open_hub(folder / "rooms.sqlite", RoomDoor(port=0), assets=Assets(), write_record=lambda *_: None)
    crowd: list[Tablet] = []
    try:
        hub = running.hub
        live = await hub.preparing.create(
            msgspec.to_builtins(agenda_for("night_shift", {"en": "Signs"})), "create:signs"
        )
        crowd += [Tablet(number, random.Random(f"{seed}:{number}")) for number in range(tablets)]
        await asyncio.gather(*(one.come(running.address.inside, live.room.code) for one in crowd))
        await _led(hub, live.room.id, Next())
        await _watched(hub, live, crowd, taps, dice)
        return _figures(live.room, crowd)
    finally:
        for one in crowd:
            one.hearing.cancel()
            one.connection.close()
        await running.stop()


async def _led(hub: Any, room: str, command: Any) -> None:
    done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    hub.submit(room, f"lead:{new_id()}", Led(command=command), done.set_result)
    outcome = await done
    if outcome is None or outcome.refusal:
        raise RuntimeError(f"{command}: {outcome}")


async def _watched(hub: Any, live: Any, crowd: list[Tablet], taps: int, dice: random.Random) -> None:
    """Let everybody tap while the film is led."""
    await _led(hub, live.room.id, Seek(to=1))
    began, visit = time.time(), live.room.visit.id

    async def leading() -> None:
        for at, command in LED:
            await asyncio.sleep(max(0.0, began + at - time.time()))
            await _led(hub, live.room.id, command)

    async def tapping(one: Tablet) -> None:
        for number in range(taps):
            at = number * EVERY + one.number * EVERY / len(crowd) + 0.1 * dice.random()
            if any(abs(at - moment) < CALM for moment, _ in LED):
                continue
            await asyncio.sleep(max(0.0, began + at - time.time()))
            await one.tap(visit)

    await asyncio.gather(leading(), *map(tapping, crowd))
    while any(one.saved < len(one.arrived) for one in crowd):  # noqa: ASYNC110
        await asyncio.sleep(0.05)


def _figures(room: Room, crowd: list[Tablet]) -> dict[str, Any]:
    watch = room.watch
    if watch is None:
        raise RuntimeError("no film is watched")
    placed, clock, own, arrival = [], [], [], []
    for one in crowd:
        marks = watch.marks.get(one.participant, {})
        for seq, (true, told) in enumerate(one.tapped, 1):
            clock.append(abs(told - true))
            if seq in marks:
                truth = max(0.0, position_at(watch, true))
                placed.append(abs(marks[seq].seconds - truth))
                own.append(abs(max(0.0, position_at(watch, true + one.skew)) - truth))
                arrival.append(abs(max(0.0, position_at(watch, one.arrived[seq])) - truth))
    return {
        "tablets": len(crowd),
        "taps": len(placed),
        **_spread("clock_error", clock),
        **_spread("placed_error", placed),
        **_spread("own_clock_error", own),
        **_spread("arrival_error", arrival),
    }


def _spread(name: str, seconds: list[float]) -> dict[str, float]:
    ms = [second * 1000 for second in seconds]
    return {
        f"{name}_p50_ms": round(percentile(ms, 50), 1),
        f"{name}_p95_ms": round(percentile(ms, 95), 1),
        f"{name}_max_ms": round(max(ms), 1),
    }
