"""What participants wrote, as rows of a record: what everybody could read in the room, and no author.

Words of an answer are there where the round's answers are; all others where the facilitator released them and nobody took
them back. Votes are there as the room was told them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.questions import say
from ias_widgets.rooms.record import tables as rows
from ias_widgets.rooms.record.protection import may_be_told
from ias_widgets.rooms.writing_faces import votes_told
from ias_widgets.rooms.writings import board_of, group_names, released

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ias_widgets.rooms.record.course import Course
    from ias_widgets.rooms.state import Room
    from ias_widgets.rooms.writings import Writing

__all__ = ["notes_of"]


def notes_of(course: Course, texts: Mapping[str, str], language: str) -> Iterator[rows.NoteRow]:
    """Yield what was released in a room that has ended, in the order of its release.

    Parameters
    ----------
    texts
        Words by the ids of their writings, as the store keeps them.
    """
    room = course.room
    if not room.ended:
        return
    read = released(room, texts)
    told = [room.writings[id_] for id_ in read if _may_be_told(room, room.writings[id_])]
    for order, writing in enumerate(told, 1):
        step = course.asked[writing.wall].step if writing.kind == "answer" else writing.wall
        name = group_names(room, writing.wall).get(writing.group, writing.group)
        yield rows.NoteRow(
            room=room.id,
            note=f"n{order:03}",
            kind=writing.kind,
            step=step if board_of(room, writing.wall) or writing.kind == "answer" else None,
            question=writing.wall if writing.kind == "answer" else None,
            words=read[writing.id],
            grp=name if isinstance(name, str) else say(name, language),
            votes=votes_told(room, writing.wall).get(writing.id),
            answered=writing.answered if writing.kind == "question" else None,
            who=room.persons[writing.author].agency if writing.kind == "commitment" else None,
            whom=";".join(writing.whom),
            by_date=writing.by,
            order=order,
        )


def _may_be_told(room: Room, writing: Writing) -> bool:
    """Whether words may be told: those of an answer where they belong to a round whose answers may."""
    if writing.kind != "answer":
        return True
    ask = room.asks[writing.wall]
    votes = ((round_, round_.votes.get(writing.author)) for round_ in ask.counted)
    return any(vote and vote.value["writing"] == writing.id and may_be_told(ask, round_) for round_, vote in votes)
