"""People write on a board, all of it is released, and they vote for what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.phrases import Phrases
from ias_widgets.rooms import commands as asked
from ias_widgets.rooms.agenda import BoardStep
from ias_widgets.rooms.writings import stage_of

if TYPE_CHECKING:
    from ias_widgets.publishing.synthetic.room import Played

__all__ = ["write"]

WRITES = {"note": 0.6, "commitment": 0.5}
"""Shares of people who write."""
BY = "2027-06-30"
"""Until when they promise."""


def write(played: Played) -> None:
    """Write on a board, and release all of it; or vote for what was released."""
    board = played.room.current
    if not isinstance(board, BoardStep):
        return
    stage = stage_of(played.room, board.id)
    chance = played.people.chance(f"board {board.id} {stage}").uniform(len(played.people), 3)
    if stage == "collect":
        kind = "note" if board.collects == "notes" else "commitment"
        known = _words(kind)
        for place in played.here:
            if chance[place, 0] < WRITES[kind]:
                _note(played, board.id, kind, place, known[int(chance[place, 1] * len(known))])
    elif stage == "vote":
        released = [one.id for one in played.room.writings.values() if one.wall == board.id and one.state == "released"]
        for place in played.here:
            first = int(chance[place, 1] * len(released))
            for step in range(min(board.votes, len(released))):
                writing = released[(first + step) % len(released)]
                played.do(asked.VoteForNote(participant=played.participants[place], writing=writing, on=True))


def _note(played: Played, wall: str, kind: str, place: int, words: str) -> None:
    writing = played.name(f"{wall}:{place}")
    played.texts[writing] = words
    by = BY if kind == "commitment" else None
    who = played.participants[place]
    played.do(asked.WriteNote(participant=who, writing=writing, wall=wall, length=len(words), by=by))
    played.lead(asked.Release(writing=writing))


def _words(kind: str) -> list[str]:
    phrases = Phrases("simulated", "pl")
    found: list[str] = []
    while phrases.has(f"simulated-{kind}-{len(found) + 1}"):
        found.append(phrases.say(f"simulated-{kind}-{len(found) + 1}"))
    return found
