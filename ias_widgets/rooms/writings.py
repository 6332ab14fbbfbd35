"""What participants wrote, as a room knows it: whose, where, and who may read it. Never the words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from ias_widgets.rooms.agenda import BoardStep
from ias_widgets.rooms.parts_writings import Stage, WritingKind, WritingState  # noqa: TC001

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ias_widgets.rooms.state import Ask, Room

__all__ = [
    "QUESTIONS", "THREES", "Books", "Writing", "answer_of", "asking", "board_of", "books_of", "by_threes", "erasable", "group_names", "released", "released_on", "stage_of",
    "standing",
]  # fmt: skip

QUESTIONS = "questions"
"""The wall of the room's questions. Other walls are boards, by the ids of their steps, and asks, by theirs."""


THREES = 3
"""Votes for a question are told by threes, from 3 on."""


class Writing(msgspec.Struct, frozen=True, kw_only=True):
    """Something a participant wrote.

    Attributes
    ----------
    wall
        ``questions``, the id of a board's step, or an ask's id.
    length
        Of its words, in characters.
    whom, by
        Of a commitment: agencies' ids, and an ISO date.
    voters
        Who gave it their vote.
    order
        Numbers the releases of a room; 0 where it never was released.
    """

    id: str
    author: str
    wall: str
    kind: WritingKind
    state: WritingState = "waiting"
    length: int
    whom: tuple[str, ...] = ()
    by: str | None = None
    voters: frozenset[str] = frozenset()
    group: str = ""
    answered: bool = False
    order: int = 0


class Books(NamedTuple):
    """What each participant wrote and did not take back, in order, and what they voted for, by its wall."""

    written: dict[str, list[Writing]]
    voted: dict[str, dict[str, list[str]]]


def books_of(writings: Mapping[str, Writing]) -> Books:
    """Return writings and votes by participant: whoever tells hundreds their own makes it once."""
    books = Books({}, {})
    for one in writings.values():
        if one.state != "taken_back":
            books.written.setdefault(one.author, []).append(one)
        for voter in one.voters if one.state == "released" else ():
            books.voted.setdefault(voter, {}).setdefault(one.wall, []).append(one.id)
    return books


def by_threes(voters: Collection[str]) -> int:
    """Return the number of votes for a question that is told."""
    return len(voters) // THREES * THREES


def board_of(room: Room, wall: str) -> BoardStep | None:
    """Return the board of a wall; None where it is none."""
    return next((step for step in room.steps if step.id == wall and isinstance(step, BoardStep)), None)


def stage_of(room: Room, wall: str) -> Stage:
    """Return where a board stands: in the beginning it collects."""
    return room.boards.get(wall, "collect")


def asking(room: Room) -> bool:
    """Whether participants can ask the room something now."""
    return room.asking and not room.preparing and not room.ended


def standing(room: Room, wall: str, author: str | None = None) -> list[Writing]:
    """Return what was written to a wall and not taken back, in order; of one author, or of all."""
    return [
        writing
        for writing in room.writings.values()
        if writing.wall == wall and writing.state != "taken_back" and author in (None, writing.author)
    ]


def released_on(room: Room, wall: str) -> list[Writing]:
    """Return what everybody may read of a wall, in the order of its release."""
    found = [writing for writing in standing(room, wall) if writing.state == "released"]
    return sorted(found, key=lambda writing: writing.order)


def released(room: Room, texts: Mapping[str, str]) -> dict[str, str]:
    """Return the words that were released, in the order of their release: all that results and walls may read."""
    free = sorted((one for one in room.writings.values() if one.state == "released"), key=lambda one: one.order)
    return {one.id: texts[one.id] for one in free if one.id in texts}


def erasable(room: Room, writing: str) -> bool:
    """Whether a writing's words must be on no disk: it was taken back, or was never released before the room ended."""
    kept = room.writings.get(writing)
    return kept is None or kept.state == "taken_back" or (room.ended and kept.state != "released")


def answer_of(ask: Ask, writing: Writing) -> bool:
    """Whether a writing is an answer that counts in some round of its question."""
    rounds = (round_ for round_ in ask.rounds if not round_.withdrawn)
    votes = (round_.votes.get(writing.author) for round_ in rounds)
    return any(vote is not None and vote.value["writing"] == writing.id for vote in votes)


def group_names(room: Room, wall: str) -> dict[str, dict[str, str] | str]:
    """Return the groups of a board, those of its plan first: id to its name by language, or in the facilitator's words."""
    board = board_of(room, wall)
    names: dict[str, dict[str, str] | str] = {group.id: group.name for group in board.groups} if board else {}
    for writing in standing(room, wall):
        if writing.group:
            names.setdefault(writing.group, "")
    return names | room.group_names.get(wall, {})
