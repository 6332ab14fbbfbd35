"""What a facilitator or a remote may do with what participants wrote: commands to events."""
# ruff: noqa: ARG001  functions that are found by a command's type share one signature

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.errors import Refused
from ias_widgets.rooms import events as happened
from ias_widgets.rooms.writings import QUESTIONS, board_of, group_names, stage_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.rooms import commands as asked
    from ias_widgets.rooms.agenda import BoardStep
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Room
    from ias_widgets.rooms.writings import Writing

__all__ = [
    "MOST_GROUPS", "answer_question", "enlarge", "group", "name_group", "release", "set_asking", "show_questions", "stage",
    "withhold",
]  # fmt: skip

MOST_GROUPS = 12
"""Groups that a board may have."""


def _writing(room: Room, id_: str) -> Writing:
    writing = room.writings.get(id_)
    if writing is None or writing.state == "taken_back":
        raise Refused("no-writing", "writing", "one that stands", "another", "it may have been taken back: look again")
    return writing


def release(command: asked.Release, room: Room, now: float) -> Sequence[Event]:
    """Let everybody read a writing."""
    writing = _writing(room, command.writing)
    return () if writing.state == "released" else (happened.NoteReleased(writing=writing.id),)


def withhold(command: asked.Withhold, room: Room, now: float) -> Sequence[Event]:
    """Keep a writing from everybody."""
    writing = _writing(room, command.writing)
    return () if writing.state == "withheld" else (happened.NoteWithheld(writing=writing.id),)


def group(command: asked.GroupNote, room: Room, now: float) -> Sequence[Event]:
    """Put a note into a group."""
    writing = _writing(room, command.writing)
    _board(room, writing.wall)
    if command.group:
        _room_for(room, writing.wall, command.group)
    if writing.group == command.group:
        return ()
    return (happened.NoteGrouped(writing=writing.id, group=command.group),)


def name_group(command: asked.NameGroup, room: Room, now: float) -> Sequence[Event]:
    """Name a group of a board."""
    _board(room, command.wall)
    _room_for(room, command.wall, command.group)
    name = " ".join(command.name.split())
    return (happened.GroupNamed(wall=command.wall, group=command.group, name=name),)


def _board(room: Room, wall: str) -> BoardStep:
    board = board_of(room, wall)
    if board is None:
        raise Refused("not-a-board", "wall", "a board of this room", "another wall", "go to a board first")
    return board


def _room_for(room: Room, wall: str, id_: str) -> None:
    known = group_names(room, wall)
    if id_ not in known and len(known) >= MOST_GROUPS:
        raise Refused("too-many-groups", "group", f"at most {MOST_GROUPS} groups", "one more", "put some together")


def answer_question(command: asked.AnswerQuestion, room: Room, now: float) -> Sequence[Event]:
    """Mark a question as answered."""
    writing = _writing(room, command.writing)
    if writing.kind != "question":
        raise Refused("no-writing", "writing", "a question from the room", writing.kind, "choose a question")
    return () if writing.answered == command.on else (happened.QuestionAnswered(writing=writing.id, on=command.on),)


def stage(command: asked.StageBoard, room: Room, now: float) -> Sequence[Event]:
    """Let the board at hand go to a stage."""
    board = _board(room, room.step)
    if command.stage == "vote" and not (board.votes and board.collects == "notes"):
        raise Refused("no-vote", "stage", "a board that is voted on", "one that is not", "close it instead")
    if stage_of(room, board.id) == command.stage:
        return ()
    return (happened.BoardStaged(step=board.id, stage=command.stage),)


def show_questions(command: asked.ShowQuestions, room: Room, now: float) -> Sequence[Event]:
    """Show the room's questions on the screen."""
    return () if room.questions_open == command.on else (happened.QuestionsShown(on=command.on),)


def enlarge(command: asked.Enlarge, room: Room, now: float) -> Sequence[Event]:
    """Show a note of the wall on the screen large."""
    if command.writing is not None:
        writing, wall = _writing(room, command.writing), QUESTIONS if room.questions_open else room.step
        if writing.state != "released" or writing.wall != wall:
            raise Refused("no-writing", "writing", "a released one of the wall on the screen", "another", "release it")
    return () if room.enlarged == command.writing else (happened.NoteEnlarged(writing=command.writing),)


def set_asking(command: asked.SetAsking, room: Room, now: float) -> Sequence[Event]:
    """Let participants ask, or not."""
    return () if room.asking == command.on else (happened.AskingSet(on=command.on),)
