"""What has happened to what participants wrote. The words lie beside `Wrote`, where they can be erased; events never hold them."""

from __future__ import annotations

from typing import Literal

from ias_widgets.rooms.event import Event

__all__ = [
    "AskingSet", "BoardStaged", "GroupNamed", "NoteEnlarged", "NoteGrouped", "NoteReleased", "NoteWithheld", "QuestionAnswered",
    "QuestionsShown", "TakenBack", "VotedUp", "Wrote",
]  # fmt: skip


class Wrote(Event, frozen=True, kw_only=True):
    """A participant wrote something. ``wall``: ``questions``, the id of a board's step, or an ask's id."""

    writing: str
    participant: str
    wall: str
    kind: Literal["answer", "question", "note", "commitment"]
    length: int
    whom: tuple[str, ...] = ()
    by: str | None = None


class TakenBack(Event, frozen=True, kw_only=True):
    """Its author took a writing back: its words are erased."""

    writing: str


class NoteReleased(Event, frozen=True, kw_only=True):
    """Everybody may read a writing."""

    writing: str


class NoteWithheld(Event, frozen=True, kw_only=True):
    """Nobody may read a writing, also if it was released."""

    writing: str


class NoteGrouped(Event, frozen=True, kw_only=True):
    """A note was put into a group of its board; an empty one is none."""

    writing: str
    group: str


class GroupNamed(Event, frozen=True, kw_only=True):
    """A group of a board got a name, in the facilitator's words."""

    wall: str
    group: str
    name: str


class VotedUp(Event, frozen=True, kw_only=True):
    """A participant gave a writing their vote (``on``), or took it away."""

    participant: str
    writing: str
    on: bool


class QuestionAnswered(Event, frozen=True, kw_only=True):
    """A question from the room was answered (``on``), or is open again."""

    writing: str
    on: bool


class BoardStaged(Event, frozen=True, kw_only=True):
    """A board went to a stage."""

    step: str
    stage: Literal["collect", "vote", "done"]


class QuestionsShown(Event, frozen=True, kw_only=True):
    """The room's questions came onto the screen (``on``), or went."""

    on: bool


class NoteEnlarged(Event, frozen=True, kw_only=True):
    """A note was shown large, or put back (None)."""

    writing: str | None


class AskingSet(Event, frozen=True, kw_only=True):
    """From now on participants can ask the room questions (``on``), or cannot."""

    on: bool
