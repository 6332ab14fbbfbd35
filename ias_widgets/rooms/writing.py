"""What participants may write, take back and vote for. Pure.

The words part from the command before it is decided (`apart`): what is decided, refused and logged knows only a
writing's id and length. The words themselves lie in a table of the store where they can be erased.
"""
# ruff: noqa: ARG001  functions that are found by a command's type share one signature

from __future__ import annotations

import hashlib
import unicodedata
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.errors import Refused
from ias_widgets.questions.base import refuse_answer
from ias_widgets.rooms import events as happened
from ias_widgets.rooms.commands import AnswerRound, WriteNote
from ias_widgets.rooms.people import here_again, person_of
from ias_widgets.rooms.wire import Answer
from ias_widgets.rooms.writings import QUESTIONS, asking, board_of, stage_of, standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.questions import Question
    from ias_widgets.rooms.commands import TakeNoteBack, VoteForNote
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Ask, Room, Round
    from ias_widgets.rooms.wire import Write
    from ias_widgets.rooms.writings import Writing

__all__ = [
    "EVER",
    "LONGEST",
    "MOST",
    "Apart",
    "answered_in_words",
    "apart",
    "take_back",
    "tidy",
    "vote_up",
    "words_of_answer",
    "write",
    "writing_id",
]

LONGEST = 280
"""Characters of a note, a commitment, or a question from the room."""
MOST = 12
"""Writings of one participant on one wall that stand."""
EVER = 60
"""The same with those taken back: whoever writes and takes back without end is stopped."""
TURNING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
"""Characters that turn the direction of what stands around them."""


class Apart(NamedTuple):
    """A command without words, and the words it is about, by the id of their writing."""

    command: AnswerRound | WriteNote
    texts: dict[str, str]


def writing_id(room: str, participant: str, message: str) -> str:
    """Return the id of what a participant wrote with a message; the same message makes the same id."""
    return hashlib.sha256(f"{room}:{participant}:{message}".encode(errors="replace")).hexdigest()[:16]


def tidy(words: str) -> str:
    r"""Return words as they are kept: composed (NFC), trimmed, without control characters and empty lines.

    >>> tidy("  To była \u202ekolejka. \r\n\n\n Dziękuję.\t ")
    'To była kolejka.\nDziękuję.'
    """
    said = unicodedata.normalize("NFC", words).replace("\t", " ").replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(one for one in said if one == "\n" or (unicodedata.category(one) != "Cc" and one not in TURNING))
    lines = (" ".join(line.split()) for line in kept.split("\n"))
    return "\n".join(line for line in lines if line)


def apart(room: Room, participant: str, message: Answer | Write) -> Apart:
    """Part the words of a message from what the room decides about them.

    Raises
    ------
    Refused
        ``bad-words``, ``bad-answer``: where there are no words, or too many. It quotes none of them.
    """
    writing = writing_id(room.id, participant, message.id)
    if not isinstance(message, Answer):
        words = tidy(message.words)
        if not 0 < len(words) <= LONGEST:
            expected = f"1 to {LONGEST} characters"
            raise Refused("bad-words", "words", expected, f"{len(words)} characters", "write less, or something")
        command = WriteNote(
            participant=participant, writing=writing, wall=message.wall, length=len(words), whom=message.whom, by=message.by
        )  # fmt: skip
        return Apart(command, {writing: words})
    value, texts = message.value, {}
    ask = room.asks.get(message.round.rpartition("#")[0])
    if ask is not None and ask.question.writes:
        words = ask.question.check(tidy(value) if isinstance(value, str) else value, "value")
        value, texts = {"writing": writing, "length": len(words)}, {writing: words}
    answer = AnswerRound(participant=participant, round=message.round, seq=message.seq, value=value)
    return Apart(answer, texts)


# ---- deciding --------------------------------------------------------------------------------


def answered_in_words(value: Any, question: Question) -> dict[str, Any]:
    """Return an answer in words as the log keeps it, or refuse what `apart` has not made.

    Raises
    ------
    Refused
        ``bad-answer``.
    """
    match value:
        case {"writing": str(writing), "length": int(length), **rest} if not rest and writing and length > 0:
            return {"writing": writing, "length": length}
    raise refuse_answer("value", "words that were parted from the answer", value)


def words_of_answer(room: Room, ask: Ask, round_: Round, participant: str, value: dict[str, Any]) -> Sequence[Event]:
    """Return what an answer in words brings beside itself: it was written, and the one before it was taken back."""
    wrote = happened.Wrote(
        writing=value["writing"], participant=participant, wall=ask.id, kind="answer", length=value["length"]
    )
    before = round_.votes.get(participant)
    former = room.writings.get(before.value["writing"]) if before else None
    gone = former is not None and former.state != "taken_back"
    return (wrote, happened.TakenBack(writing=former.id)) if former and gone else (wrote,)


def write(command: WriteNote, room: Room, now: float) -> Sequence[Event]:
    """Write to a wall.

    Raises
    ------
    Refused
        ``wall-closed``, ``too-many-writings``, ``bad-commitment``, ``malformed``.
    """
    person = person_of(room, command.participant)
    kind = _kind(room, command.wall)
    if kind == "commitment":
        _check_commitment(room, command)
    elif command.whom or command.by is not None:
        raise Refused("bad-commitment", "whom", "a board of commitments", "another wall", "leave it empty")
    if command.writing in room.writings:
        raise Refused("malformed", "id", "an id of its own", "one that was used", "write it anew")
    own = [one for one in room.writings.values() if one.author == person.id and one.wall == command.wall]
    if len(standing(room, command.wall, person.id)) >= MOST or len(own) >= EVER:
        raise Refused("too-many-writings", "wall", f"at most {MOST} of one person", "one more", "take one back")
    wrote = happened.Wrote(
        writing=command.writing, participant=person.id, wall=command.wall, kind=kind, length=command.length,
        whom=tuple(dict.fromkeys(command.whom)), by=command.by,
    )  # fmt: skip
    return (*here_again(person), wrote)


def _kind(room: Room, wall: str) -> Any:
    """Return what is written to a wall that takes writings now."""
    if wall == QUESTIONS:
        if asking(room):
            return "question"
        raise Refused("wall-closed", "wall", "a room that takes questions", "one that takes none now", "ask aloud")
    board = board_of(room, wall)
    if board is None or room.step != wall or stage_of(room, wall) != "collect":
        raise Refused("wall-closed", "wall", "a board that is collecting", "another", "tell it aloud")
    return "note" if board.collects == "notes" else "commitment"


def _check_commitment(room: Room, command: WriteNote) -> None:
    known = {agency.id for agency in room.agenda.agencies} if room.agenda else set()
    if not known.issuperset(command.whom):
        raise Refused("bad-commitment", "whom", "agencies of this room", "another", "choose from the list")
    try:
        date.fromisoformat(command.by or "2000-01-01")
    except ValueError:
        raise Refused(
            "bad-commitment", "by", "a day of the calendar", "none", "write year, month and day, such as 2027-06-30"
        ) from None


def take_back(command: TakeNoteBack, room: Room, now: float) -> Sequence[Event]:
    """Take back what one wrote.

    Raises
    ------
    Refused
        ``note-gone``.
    """
    person = person_of(room, command.participant)
    writing = room.writings.get(command.writing)
    if writing is None or writing.author != person.id:
        raise _note_gone("one of your own")
    if writing.state == "taken_back":
        return ()
    return (*here_again(person), happened.TakenBack(writing=writing.id))


def vote_up(command: VoteForNote, room: Room, now: float) -> Sequence[Event]:
    """Give a writing one's vote, or take it away.

    Raises
    ------
    Refused
        ``note-gone``, ``wall-closed``, ``too-many-votes``.
    """
    person = person_of(room, command.participant)
    writing = room.writings.get(command.writing)
    if writing is None or writing.state != "released" or writing.kind not in {"question", "note"}:
        raise _note_gone("one that everybody reads")
    _still_voted_on(room, writing)
    if (person.id in writing.voters) == command.on:
        return ()
    board = board_of(room, writing.wall)
    if board and command.on:
        given = sum(one.state == "released" and person.id in one.voters for one in standing(room, writing.wall))
        if given >= board.votes:
            raise Refused("too-many-votes", "vote", f"at most {board.votes} votes", "one more", "take one away first")
    voted = happened.VotedUp(participant=person.id, writing=writing.id, on=command.on)
    return (*here_again(person), voted)


def _still_voted_on(room: Room, writing: Writing) -> None:
    if writing.kind == "question":
        open_ = asking(room)
    else:
        open_ = room.step == writing.wall and stage_of(room, writing.wall) == "vote"
    if not open_:
        raise Refused("wall-closed", "vote", "a wall that is voted on", "another", "it is over")


def _note_gone(expected: str) -> Refused:
    return Refused("note-gone", "writing", expected, "another", "look again")
