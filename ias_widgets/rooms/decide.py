"""``decide(room, command, now)``: the events a command leads to, or a refusal that says why."""
# ruff: noqa: ARG001  functions that are found by a command's type share one signature

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from ias_widgets.errors import Refused, did_you_mean
from ias_widgets.rooms import commands as asked
from ias_widgets.rooms import events as happened
from ias_widgets.rooms.leading import lead
from ias_widgets.rooms.marking import give_name, tap, untap
from ias_widgets.rooms.moves import next_move
from ias_widgets.rooms.people import here_again, person_of
from ias_widgets.rooms.planning import check_plan
from ias_widgets.rooms.sheet import answer_item, hand_in, link
from ias_widgets.rooms.superseded import Superseded
from ias_widgets.rooms.writing import answered_in_words, take_back, vote_up, words_of_answer, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.rooms.commands import RoomCommand
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Room

__all__ = ["Superseded", "decide"]


WHILE_PREPARING = asked.OpenRoom | asked.Next | asked.Curtain | asked.EndRoom
"""What may be led before anybody can join."""


def decide(room: Room, command: RoomCommand, now: float) -> Sequence[Event]:
    """Return the events of ``command``.

    Parameters
    ----------
    room
        The state it is decided on.
    command
        What is asked.
    now
        Seconds since 1970.

    Raises
    ------
    Refused
        Where the room does not carry it out: its ``code`` says why.
    """
    if isinstance(command, asked.CreateRoom):
        if room.id:
            raise Refused("room-exists", "create", "a new room", room.id, "make another id")
        check_plan(room, command.agenda, command.films)
    elif not room.id:
        raise Refused("no-room", "room", "a room that was created", "none", "check the six digits on the big screen")
    elif room.ended and not isinstance(command, asked.MarkAway | asked.MarkBack | asked.TimeUp):
        raise Refused("room-ended", "room", "a room that is going on", "one that has ended", "open a new room")
    elif room.preparing and not isinstance(command, asked.SetAgenda | asked.Led):
        raise Refused("room-preparing", "room", "a room that is open", "one being prepared", "wait until it is opened")
    return _decide(command, room, now)


@singledispatch
def _decide(command: RoomCommand, room: Room, now: float) -> Sequence[Event]:
    raise Refused("malformed", "command", "a command of rooms", type(command).__name__)


@_decide.register(asked.CreateRoom)
def _(command: asked.CreateRoom, room: Room, now: float) -> Sequence[Event]:
    return (
        happened.RoomCreated(
            room=command.room,
            code=command.code,
            agenda=command.agenda,
            films=command.films,
            prepared=command.prepared,
        ),
    )


@_decide.register(asked.SetAgenda)
def _(command: asked.SetAgenda, room: Room, now: float) -> Sequence[Event]:
    if not room.preparing:
        raise Refused(
            "room-open", "agenda", "a room being prepared", "one that was opened", "add steps, or open a new room"
        )
    check_plan(room, command.agenda, command.films)
    return (happened.AgendaSet(agenda=command.agenda, films=command.films),)


@_decide.register(asked.Led)
def _(command: asked.Led, room: Room, now: float) -> Sequence[Event]:
    if command.at is not None and command.at != room.version:
        raise Refused(
            "stale-view", "at", f"version {room.version}", str(command.at), "look again: the room has moved on"
        )
    if room.preparing and not isinstance(command.command, WHILE_PREPARING):
        raise Refused("room-preparing", "room", "a room that was opened", "one being prepared", "open it first")
    return lead(command.command, room, now)


@_decide.register(asked.Enter)
def _(command: asked.Enter, room: Room, now: float) -> Sequence[Event]:
    agencies = [agency.id for agency in room.agenda.agencies] if room.agenda else []
    languages = room.agenda.languages if room.agenda else ()
    if command.agency not in agencies:
        raise Refused(
            "unknown-agency", "agency", "an agency of this room", command.agency, did_you_mean(command.agency, agencies)
        )
    if command.token in room.tokens or command.participant in room.persons:
        raise Refused("token-in-use", "token", "a token of its own", "one already in the room", "make another token")
    if command.words in room.words:
        raise Refused("words-in-use", "token", "three words of its own", "words in use", "make another token")
    return (
        happened.Entered(
            participant=command.participant,
            token=command.token,
            words=command.words,
            agency=command.agency,
            language=command.language if command.language in languages else next(iter(languages), ""),
            table=command.table,
        ),
    )


@_decide.register(asked.Reclaim)
def _(command: asked.Reclaim, room: Room, now: float) -> Sequence[Event]:
    participant = room.words.get(command.words)
    if participant is None:
        raise Refused("wrong-words", "words", "three words of this room", "others", "read them again, in their order")
    if command.token in room.tokens:
        raise Refused("token-in-use", "token", "a token of its own", "one already in the room", "make another token")
    former = room.persons[participant].token
    return (happened.Reclaimed(participant=participant, token=command.token, former=former),)


@_decide.register(asked.AnswerRound)
def _(command: asked.AnswerRound, room: Room, now: float) -> Sequence[Event]:
    person = person_of(room, command.participant)
    name, _, number = command.round.rpartition("#")
    ask = room.asks.get(name)
    round_ = next((round_ for round_ in ask.rounds if str(round_.number) == number), None) if ask else None
    if ask is None or round_ is None:
        raise Refused("no-question", "round", "a round of this room", "another", "look at the question again")
    question = ask.question
    value = answered_in_words(command.value, question) if question.writes else question.check(command.value, "value")
    before = round_.votes.get(person.id)
    if before and command.seq <= before.seq:
        return Superseded()
    if round_ is not ask.open_round or room.ask is not ask:
        raise Refused("round-closed", "round", "an open round", command.round, "this vote is closed")
    answered = happened.Answered(participant=person.id, ask=ask.id, number=round_.number, seq=command.seq, value=value)
    words = words_of_answer(room, ask, round_, person.id, value) if question.writes else ()
    return (*here_again(person), answered, *words)


_decide.register(asked.MarkSign)(tap)
_decide.register(asked.NameMark)(give_name)
_decide.register(asked.UndoMark)(untap)
_decide.register(asked.WriteNote)(write)
_decide.register(asked.TakeNoteBack)(take_back)
_decide.register(asked.VoteForNote)(vote_up)
_decide.register(asked.AnswerItem)(answer_item)
_decide.register(asked.HandIn)(hand_in)
_decide.register(asked.Link)(link)


@_decide.register(asked.Rest)
def _(command: asked.Rest, room: Room, now: float) -> Sequence[Event]:
    person = person_of(room, command.participant)
    return () if person.resting == command.on else (happened.Rested(participant=person.id, on=command.on),)


@_decide.register(asked.LeaveRoom)
def _(command: asked.LeaveRoom, room: Room, now: float) -> Sequence[Event]:
    person = person_of(room, command.participant)
    return () if person.left else (happened.RoomLeft(participant=person.id),)


@_decide.register(asked.MarkAway)
def _(command: asked.MarkAway, room: Room, now: float) -> Sequence[Event]:
    gone = tuple(id_ for id_ in command.participants if id_ in room.persons and not room.persons[id_].away)
    return (happened.WentAway(participants=gone),) if gone else ()


@_decide.register(asked.MarkBack)
def _(command: asked.MarkBack, room: Room, now: float) -> Sequence[Event]:
    back = tuple(id_ for id_ in command.participants if id_ in room.persons and room.persons[id_].away)
    return (happened.CameBack(participants=back),) if back else ()


@_decide.register(asked.TimeUp)
def _(command: asked.TimeUp, room: Room, now: float) -> Sequence[Event]:
    timer, ask = room.timer, room.ask
    if timer is None or not timer.running or timer.ends_at != command.ends_at or now < timer.ends_at:
        return ()
    ran_out = happened.TimeRanOut(ends_at=timer.ends_at)
    if timer.closes and ask and ask.open_round and not room.ended:
        return (ran_out, happened.RoundClosed(ask=ask.id, number=ask.open_round.number))
    move = next_move(room)
    if timer.closes and move.code == "sheet_close":
        return (ran_out, happened.Moved(step=move.detail))
    return (ran_out,)
