"""Every kind of question, answered by a full room at one instant: beside single choice, in the same run and the same hub."""

from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.questions.single import SingleChoice
from ias_widgets.questions.words import FreeText
from ias_widgets.rooms import RoomDecider
from ias_widgets.store import Store
from tests.benchmarks.asking import ASK
from tests.benchmarks.figures import in_ms, median, percentile
from tests.benchmarks.room import RoomUnderTest
from tests.benchmarks.serving import HubProcess
from tests.questions.asked import ASKED

if TYPE_CHECKING:
    from pathlib import Path

    from ias_widgets.questions import Question

__all__ = ["measure_kinds"]

SHOT = "film:night_shift/arrivals"
"""The picture on which places are pointed out: a hub takes no invented one."""


def questions() -> dict[str, Question]:
    """Return a question of every kind; single choice first."""
    pictured = msgspec.structs.replace(ASKED["place"], picture=SHOT)
    return {**ASKED, "place": pictured, "words": FreeText(prompt={"pl": "Co pomogło?"})}


class KindUnderTest(RoomUnderTest):
    """A room that asks one question of a kind."""

    question: Question = SingleChoice.of("?", ["a", "b"])

    def _value(self) -> Any:
        question = self.question
        return question.simulated(question.face("pl"), self._dice, random.Random(self._dice.randrange(4)))

    async def bursts(self, number: int) -> list[float]:
        """Return the 99th percentile of each of so many bursts, in seconds."""
        await self.begin()
        return [percentile((await self.burst())[0], 99) for _ in range(number)]

    def kept(self, store: Path) -> int:
        """Return how many of the acknowledged answers the store's file holds, as they were sent."""
        with Store.open(store, {"room": RoomDecider()}) as opened:
            stream = f"room:{self.created.room}"
            room, _ = opened.load(stream)
            words = {key: text for key, (_, text) in opened.texts(stream).items()}
        rounds = {round_.number: round_.votes for round_ in room.asks[ASK].rounds}
        found = 0
        for (participant, number), value in self.sent.items():
            vote = rounds[number].get(participant)
            if vote is not None and self.question.writes:
                told = words.get(vote.value["writing"])
                found += vote.value["length"] == len(value) and told == value
            elif vote is not None:
                found += vote.value == self.question.check(value, "value")
        return found


async def measure_kinds(folder: Path, tablets: int, bursts: int) -> dict[str, Any]:
    """Return for each kind the median 99th percentile of its bursts, beside that of single choice before and after it."""
    found: dict[str, list[float]] = {}
    sent = recorded = 0
    rooms: list[KindUnderTest] = []
    with HubProcess(folder) as hub:
        asked = questions()
        for name in [*asked, "single"]:
            room = await KindUnderTest.open(hub, tablets, asked[name])
            room.question = asked[name]
            await room.fill()
            found.setdefault(name, []).extend(await room.bursts(bursts))
            room.leader.close()
            room.crowd.go()
            rooms.append(room)
            await asyncio.sleep(0.2)
    for room in rooms:
        sent += len(room.sent)
        recorded += room.kept(hub.store)
    single = median(found["single"])
    figures: dict[str, Any] = {"tablets": tablets, "bursts": bursts, "sent": sent, "recorded": recorded}
    for name, times in found.items():
        figures[f"{name}_p99_ms"] = in_ms(median(times))
        figures[f"{name}_times_single"] = round(median(times) / single, 2)
    return figures
