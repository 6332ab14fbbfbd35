"""What events make of what participants wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from ias_widgets.rooms import events as happened
from ias_widgets.rooms.state import as_led
from ias_widgets.rooms.writings import Writing, by_threes

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Room

__all__ = ["MADE"]


def _put(room: Room, id_: str, **changes: Any) -> Room:
    return replace(room, writings=room.writings | {id_: replace(room.writings[id_], **changes)})


def wrote(event: happened.Wrote, room: Room) -> Room:
    """Keep what was written: it waits."""
    writing = Writing(
        id=event.writing, author=event.participant, wall=event.wall, kind=event.kind, length=event.length,
        whom=event.whom, by=event.by,
    )  # fmt: skip
    return replace(room, writings=room.writings | {writing.id: writing})


def taken_back(event: happened.TakenBack, room: Room) -> Room:
    """Let a writing go; while its question is open, the answer it was goes with it."""
    writing = room.writings[event.writing]
    shown = room.shown + (writing.state == "released")
    large = None if room.enlarged == writing.id else room.enlarged
    room = replace(_put(room, writing.id, state="taken_back", voters=frozenset(), whom=(), by=None), shown=shown)
    return _without_answer(replace(room, enlarged=large), writing)


def _without_answer(room: Room, writing: Writing) -> Room:
    ask = room.asks.get(writing.wall)
    round_ = ask.open_round if ask and writing.kind == "answer" else None
    vote = round_.votes.get(writing.author) if round_ else None
    if ask is None or round_ is None or vote is None or vote.value["writing"] != writing.id:
        return room
    rest = {id_: one for id_, one in round_.votes.items() if id_ != writing.author}
    ask = replace(ask, rounds=(*ask.rounds[:-1], replace(round_, votes=rest)))
    return replace(room, asks=room.asks | {ask.id: ask})


def released(event: happened.NoteReleased, room: Room) -> Room:
    """Let everybody read a writing; one that was withheld meanwhile is the last again."""
    room = _put(room, event.writing, state="released", order=room.releases + 1)
    return as_led(room, releases=room.releases + 1)


def withheld(event: happened.NoteWithheld, room: Room) -> Room:
    """Keep a writing from everybody; the votes for it are free again."""
    large = None if room.enlarged == event.writing else room.enlarged
    return as_led(_put(room, event.writing, state="withheld", voters=frozenset()), enlarged=large)


def grouped(event: happened.NoteGrouped, room: Room) -> Room:
    """Put a note into a group."""
    return as_led(_put(room, event.writing, group=event.group))


def group_named(event: happened.GroupNamed, room: Room) -> Room:
    """Keep the name of a group."""
    names = room.group_names.get(event.wall, {}) | {event.group: event.name}
    return as_led(room, group_names=room.group_names | {event.wall: names})


def voted_up(event: happened.VotedUp, room: Room) -> Room:
    """Count a vote. Tablets are told anew where the number of threes of a question has changed."""
    writing = room.writings[event.writing]
    voters = writing.voters | {event.participant} if event.on else writing.voters - {event.participant}
    told = writing.kind == "question" and by_threes(voters) != by_threes(writing.voters)
    return replace(_put(room, writing.id, voters=voters), shown=room.shown + told)


def question_answered(event: happened.QuestionAnswered, room: Room) -> Room:
    """Mark a question."""
    return as_led(_put(room, event.writing, answered=event.on))


def board_staged(event: happened.BoardStaged, room: Room) -> Room:
    """Bring a board to a stage; its vote begins without votes, so that no two results differ by one person's."""
    writings = room.writings
    if event.stage == "vote":
        voted = {id_: one for id_, one in writings.items() if one.wall == event.step and one.voters}
        writings = writings | {id_: replace(one, voters=frozenset()) for id_, one in voted.items()}
    return as_led(room, boards=room.boards | {event.step: event.stage}, writings=writings)


def questions_shown(event: happened.QuestionsShown, room: Room) -> Room:
    """Show the room's questions, in place of the way through the film, or put them away."""
    return as_led(room, questions_open=event.on, enlarged=None, path=None if event.on else room.path)


def enlarged(event: happened.NoteEnlarged, room: Room) -> Room:
    """Show a note large."""
    return as_led(room, enlarged=event.writing)


def asking_set(event: happened.AskingSet, room: Room) -> Room:
    """Let participants ask, or not."""
    return as_led(room, asking=event.on)


MADE: dict[type[Event], Callable[[Any, Room], Room]] = {
    happened.Wrote: wrote,
    happened.TakenBack: taken_back,
    happened.NoteReleased: released,
    happened.NoteWithheld: withheld,
    happened.NoteGrouped: grouped,
    happened.GroupNamed: group_named,
    happened.VotedUp: voted_up,
    happened.QuestionAnswered: question_answered,
    happened.BoardStaged: board_staged,
    happened.QuestionsShown: questions_shown,
    happened.NoteEnlarged: enlarged,
    happened.AskingSet: asking_set,
}
"""What each event makes of a room."""
