"""The parts of views about what participants wrote: walls of what was released, the moderation desk, one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.questions import say
from ias_widgets.rooms.parts_writings import (
    CommitmentFace,
    Desk,
    DeskCard,
    GroupFace,
    NoteFace,
    OwnWriting,
    WallFace,
)
from ias_widgets.rooms.pointing_out import hints
from ias_widgets.rooms.writings import (
    QUESTIONS,
    THREES,
    answer_of,
    asking,
    board_of,
    by_threes,
    group_names,
    released_on,
    stage_of,
    standing,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.rooms.agenda import BoardStep
    from ias_widgets.rooms.state import Room
    from ias_widgets.rooms.writings import Books, Writing

__all__ = ["board_face", "desk", "own_writings", "questions_face", "votes_told", "wall_of_screen"]


def board_face(room: Room, language: str, texts: Mapping[str, str], *, waiting: bool) -> WallFace | None:
    """Return the board at hand. ``texts``: what was released; ``waiting``: whether to tell how many wait to be read."""
    board = board_of(room, room.step)
    if board is None or room.ended:
        return None
    return WallFace(
        id=board.id,
        kind=board.collects,
        stage=stage_of(room, board.id),
        prompt=say(board.prompt, language),
        notes=_notes(room, language, texts, _told_on_board(room, board)),
        groups=[
            GroupFace(id=id_, name=name if isinstance(name, str) else say(name, language))
            for id_, name in group_names(room, board.id).items()
        ],
        waiting=_waiting(room, board.id) if waiting else 0,
        k=board.k,
        votes=board.votes if board.collects == "notes" else 0,
        large=_large(room, board.id),
    )


def questions_face(room: Room, language: str, texts: Mapping[str, str], *, waiting: bool) -> WallFace | None:
    """Return the room's questions, with their votes by threes. Arguments as of `board_face`."""
    if room.ended or not (asking(room) or standing(room, QUESTIONS)):
        return None
    return WallFace(
        id=QUESTIONS,
        kind="questions",
        stage="collect",
        prompt="",
        notes=_notes(room, language, texts, _told_of_questions(room)),
        groups=[],
        waiting=_waiting(room, QUESTIONS) if waiting else 0,
        k=THREES,
        votes=0,
        large=_large(room, QUESTIONS),
    )


def wall_of_screen(room: Room, language: str, texts: Mapping[str, str]) -> WallFace | None:
    """Return what of writings the big screen shows: the questions while they are shown, else the board at hand."""
    face = questions_face if room.questions_open else board_face
    return face(room, language, texts, waiting=True)


def votes_told(room: Room, wall: str) -> dict[str, int | None]:
    """Return the votes for what was released on a wall, as everybody may know them; None where they are not told."""
    if wall == QUESTIONS:
        return _told_of_questions(room)
    board = board_of(room, wall)
    return _told_on_board(room, board) if board else {}


def _told_on_board(room: Room, board: BoardStep) -> dict[str, int | None]:
    """Return the votes for released notes that may be told: when the vote is done, and k people or more voted."""
    notes = released_on(room, board.id)
    voters = frozenset[str]().union(*(note.voters for note in notes))
    told = stage_of(room, board.id) == "done" and len(voters) >= board.k
    return {note.id: len(note.voters) if told else None for note in notes}


def _told_of_questions(room: Room) -> dict[str, int | None]:
    return {note.id: by_threes(note.voters) or None for note in released_on(room, QUESTIONS)}


def _waiting(room: Room, wall: str) -> int:
    return sum(writing.state == "waiting" for writing in standing(room, wall))


def _large(room: Room, wall: str) -> str | None:
    writing = room.writings.get(room.enlarged or "")
    return writing.id if writing and writing.wall == wall and writing.state == "released" else None


def _notes(room: Room, language: str, texts: Mapping[str, str], told: Mapping[str, int | None]) -> list[NoteFace]:
    """Return notes by the votes that are told, then in the order of ``told``: that of their release."""
    return [
        NoteFace(
            id=id_,
            words=texts[id_],
            group=room.writings[id_].group,
            votes=told[id_],
            answered=room.writings[id_].answered,
            commitment=_commitment(room, room.writings[id_], language),
        )
        for id_ in sorted(told, key=lambda id_: -(told[id_] or 0))
        if id_ in texts
    ]


def _commitment(room: Room, writing: Writing, language: str) -> CommitmentFace | None:
    if writing.kind != "commitment" or room.agenda is None:
        return None
    names = {agency.id: say(agency.name, language) for agency in room.agenda.agencies}
    author = room.persons[writing.author].agency
    return CommitmentFace(who=names[author], whom=[names[id_] for id_ in writing.whom if id_ in names], by=writing.by)


# ---- the facilitator's desk ------------------------------------------------------------------


def desk(room: Room, language: str, texts: Mapping[str, str]) -> Desk | None:
    """Return what the facilitator reads before anybody else. ``texts``: all that was written and not erased."""
    if room.ended:
        return None
    ask = room.ask
    here = {QUESTIONS, room.step, ask.id if ask else ""}
    cards = [
        writing
        for writing in room.writings.values()
        if writing.state != "taken_back"
        and writing.id in texts
        and (writing.state == "waiting" or writing.wall in here)
    ]
    cards = [card for card in cards if card.kind != "answer" or answer_of(room.asks[card.wall], card)]
    votes = votes_told(room, QUESTIONS) | votes_told(room, room.step)
    return Desk(
        waiting=sum(card.state == "waiting" for card in cards),
        cards=[_card(room, card, language, texts[card.id], votes) for card in cards],
    )


def _card(room: Room, writing: Writing, language: str, words: str, votes: Mapping[str, int | None]) -> DeskCard:
    return DeskCard(
        id=writing.id,
        wall=writing.wall,
        where=_where(room, writing, language),
        kind=writing.kind,
        words=words,
        hints=[] if writing.state == "released" else hints(words),
        state=writing.state,
        group=writing.group,
        votes=votes.get(writing.id),
        answered=writing.answered,
        commitment=_commitment(room, writing, language),
    )


def _where(room: Room, writing: Writing, language: str) -> str:
    ask, board = room.asks.get(writing.wall), board_of(room, writing.wall)
    if ask:
        return say(ask.question.short or ask.question.prompt, language)
    return say(board.title, language) if board else ""


# ---- one's own -------------------------------------------------------------------------------


def own_writings(books: Books, participant: str, texts: Mapping[str, str]) -> list[OwnWriting]:
    """Return what a participant wrote and did not take back, as long as its words are kept."""
    return [
        OwnWriting(id=one.id, wall=one.wall, words=texts[one.id], state=one.state, whom=list(one.whom), by=one.by)
        for one in books.written.get(participant, ())
        if one.id in texts
    ]
