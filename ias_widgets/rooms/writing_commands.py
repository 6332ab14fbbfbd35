"""What may be asked of a room about what participants write. The words themselves are in none of it."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from ias_widgets.rooms.command import Command

__all__ = [
    "AnswerQuestion", "Enlarge", "GroupNote", "NameGroup", "Release", "SetAsking", "ShowQuestions", "StageBoard", "TakeNoteBack",
    "VoteForNote", "Withhold", "WriteNote",
]  # fmt: skip

GroupId = Annotated[str, msgspec.Meta(pattern="^[a-z0-9][a-z0-9_-]{0,47}$")]
GroupOrNone = Annotated[str, msgspec.Meta(pattern="^([a-z0-9][a-z0-9_-]{0,47})?$")]

# ---- the facilitator's -----------------------------------------------------------------------


class Release(Command, tag="release", frozen=True, kw_only=True):
    """Let everybody read a writing."""

    writing: str


class Withhold(Command, tag="withhold", frozen=True, kw_only=True):
    """Keep a writing from everybody, also one that was released. It can be released again."""

    writing: str


class GroupNote(Command, tag="group", frozen=True, kw_only=True):
    """Put a note into a group of its board. A new group's id is made by the client; an empty one takes it out."""

    writing: str
    group: GroupOrNone


class NameGroup(Command, tag="name_group", frozen=True, kw_only=True):
    """Give a group of a board a name: the facilitator's own words."""

    wall: str
    group: GroupId
    name: Annotated[str, msgspec.Meta(max_length=40)]


class AnswerQuestion(Command, tag="answered", frozen=True, kw_only=True):
    """Mark a question from the room as answered, or no longer so."""

    writing: str
    on: bool = True


class StageBoard(Command, tag="board", frozen=True, kw_only=True):
    """Let the board at hand collect, be voted on, or be done. A vote that is begun again begins anew."""

    stage: Literal["collect", "vote", "done"]


class ShowQuestions(Command, tag="questions", frozen=True, kw_only=True):
    """Show the room's questions on the big screen, or put them away."""

    on: bool = True


class Enlarge(Command, tag="enlarge", frozen=True, kw_only=True):
    """Show one released note of the wall on the screen large; null puts it back."""

    writing: str | None


class SetAsking(Command, tag="asking", frozen=True, kw_only=True):
    """Let participants ask the room questions, or not."""

    on: bool = True


# ---- the hub's own, on behalf of participants -------------------------------------------------


class WriteNote(Command, tag="write", frozen=True, kw_only=True):
    """Write a note, a commitment, or a question; its words lie beside the event.

    Parameters
    ----------
    writing
        Its id, made by the hub.
    wall
        ``questions``, or the id of a board's step.
    length
        Of its words, in characters.
    whom, by
        Of a commitment: agencies' ids, and an ISO date.
    """

    participant: str
    writing: str
    wall: str
    length: int
    whom: tuple[str, ...] = ()
    by: str | None = None


class TakeNoteBack(Command, tag="take_back", frozen=True, kw_only=True):
    """Take back what one wrote."""

    participant: str
    writing: str


class VoteForNote(Command, tag="vote_up", frozen=True, kw_only=True):
    """Give a released note, or a question, one's vote, or take the vote away."""

    participant: str
    writing: str
    on: bool
