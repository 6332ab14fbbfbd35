"""What views are made of where participants write: walls of notes, the moderation desk, what one wrote oneself."""

from __future__ import annotations

from typing import Literal

from ias_widgets.rooms.part import Part

__all__ = [
    "CommitmentFace", "Desk", "DeskCard", "GroupFace", "Hint", "NoteFace", "OwnWriting", "Stage", "WallFace", "WallKind",
    "WritingKind", "WritingState",
]  # fmt: skip

WritingKind = Literal["answer", "question", "note", "commitment"]
WritingState = Literal["waiting", "released", "withheld", "taken_back"]
WallKind = Literal["questions", "notes", "commitments"]
Stage = Literal["collect", "vote", "done"]


class CommitmentFace(Part, frozen=True, kw_only=True):
    """What an agency promises: ``who`` is the name of its author's agency, said on the tablet before writing."""

    who: str
    whom: list[str]
    """Names of the agencies it is promised with."""
    by: str | None
    """ISO date."""


class NoteFace(Part, frozen=True, kw_only=True):
    """A writing that was released. Its author is told to nobody."""

    id: str
    words: str
    group: str
    """Id of its group; empty for none."""
    votes: int | None
    """Of a board: once its vote is done, if k people voted. Of a question: the largest multiple of 3 that is not above
    its votes. Null where they are not told."""
    answered: bool
    commitment: CommitmentFace | None


class GroupFace(Part, frozen=True, kw_only=True):
    """A group of notes; one that was just made has no name yet."""

    id: str
    name: str


class WallFace(Part, frozen=True, kw_only=True):
    """Where writings stand: the room's questions (``id`` is ``questions``), or a board (``id`` is its step's)."""

    id: str
    kind: WallKind
    stage: Stage
    """Of questions always ``collect``."""
    prompt: str
    notes: list[NoteFace]
    """Those released, by their votes as they are told, then in the order of their release."""
    groups: list[GroupFace]
    waiting: int
    """How many wait to be read; on tablets always 0."""
    k: int
    votes: int
    """How many each participant may give; 0 for questions: one each."""
    large: str | None
    """The note that is shown large."""


class Hint(Part, frozen=True, kw_only=True):
    """What looks like something that tells who somebody is, from ``start`` up to ``end``, in UTF-16 code units."""

    kind: Literal["name", "phone", "document", "email", "address"]
    start: int
    end: int


class DeskCard(Part, frozen=True, kw_only=True):
    """A writing as the facilitator reads it before anybody else does."""

    id: str
    wall: str
    where: str
    """What was written to, in words: the board's or the question's title; empty for the room's questions."""
    kind: WritingKind
    words: str
    hints: list[Hint]
    """Empty once it was released."""
    state: WritingState
    group: str
    votes: int | None
    answered: bool
    commitment: CommitmentFace | None


class Desk(Part, frozen=True, kw_only=True):
    """What participants wrote, for the facilitator alone: all that waits, and all of the walls and the question at hand."""

    waiting: int
    cards: list[DeskCard]
    """In the order in which they were written."""


class OwnWriting(Part, frozen=True, kw_only=True):
    """What one wrote oneself and did not take back. ``wall``: as of `WallFace`, or an ask's id."""

    id: str
    wall: str
    words: str
    state: WritingState
    whom: list[str]
    """Ids of agencies."""
    by: str | None
