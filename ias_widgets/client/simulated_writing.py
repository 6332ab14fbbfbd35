"""What simulated people write and vote for: notes, commitments and questions, in made-up words."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from ias_widgets.client.connection import new_id
from ias_widgets.phrases import Phrases
from ias_widgets.rooms import wire

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

    import msgspec

__all__ = ["SimulatedWriting"]

WRITES = {"note": 0.7, "commitment": 0.6, "question": 0.15}
"""Shares of people who write a note, a commitment, a question."""
VOTES_UP = 0.4
"""Share of people who vote for somebody else's question."""
WITH_ANOTHER, BY = 0.5, ("2027-01-31", "2027-03-31", "2027-06-30")
"""Share of commitments that name another agency; the days they are promised by."""


class SimulatedWriting:
    """One person's hand: what they write to each wall once, and whom they vote for."""

    def __init__(self, chance: Random, language: str) -> None:
        self._random, self._phrases = chance, Phrases("simulated", language)
        self._begun: set[str] = set()
        self._seen: set[str] = set()

    def wants(self, view: wire.ParticipantView, agencies: Sequence[str]) -> Iterator[msgspec.Struct]:
        """Yield the messages that a view calls for; each only once."""
        for wall in (view.wall, view.questions):
            if wall is None:
                continue
            if wall.stage == "collect" and wall.id not in self._begun:
                self._begun.add(wall.id)
                yield from self._write(wall, agencies)
            if wall.stage == "vote" and wall.id not in self._seen:
                self._seen.add(wall.id)
                some = self._random.sample(wall.notes, min(wall.votes, len(wall.notes)))
                yield from (wire.VoteUp(id=new_id(), writing=note.id) for note in some)
            if wall.kind == "questions":
                yield from self._vote_up(wall)

    def _write(self, wall: wire.WallFace, agencies: Sequence[str]) -> Iterator[wire.Write]:
        kind = wall.kind.removesuffix("s")
        if self._random.random() >= WRITES[kind]:
            return
        words = self._random.choice(list(self._known(kind)))
        if kind != "commitment":
            yield wire.Write(id=new_id(), wall=wall.id, words=words)
            return
        others = (self._random.choice(agencies),) if agencies and self._random.random() < WITH_ANOTHER else ()
        yield wire.Write(id=new_id(), wall=wall.id, words=words, whom=others, by=self._random.choice(BY))

    def _known(self, kind: str) -> Iterator[str]:
        for number in count(1):
            if not self._phrases.has(f"simulated-{kind}-{number}"):
                return
            yield self._phrases.say(f"simulated-{kind}-{number}")

    def _vote_up(self, wall: wire.WallFace) -> Iterator[wire.VoteUp]:
        for note in wall.notes:
            if note.id not in self._seen:
                self._seen.add(note.id)
                if not note.answered and self._random.random() < VOTES_UP:
                    yield wire.VoteUp(id=new_id(), writing=note.id)
