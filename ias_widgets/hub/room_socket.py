"""The WebSocket of tablets, screens and remotes."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.errors import Refused
from ias_widgets.hub.limits import Limits
from ias_widgets.hub.sockets import Socket, refusal_of
from ias_widgets.rooms import token_hash, wire, words_hash
from ias_widgets.rooms.commands import (
    AnswerItem,
    AnswerRound,
    EndRoom,
    Enter,
    HandIn,
    LeaveRoom,
    Link,
    MarkBack,
    MarkSign,
    NameMark,
    Reclaim,
    Rest,
    TakeNoteBack,
    UndoMark,
    VoteForNote,
    WriteNote,
)  # fmt: skip
from ias_widgets.rooms.identity import Words
from ias_widgets.rooms.writing import apart

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.hub.hub import Hub
    from ias_widgets.hub.live import LiveRoom
    from ias_widgets.store import Outcome

__all__ = ["RoomSocket"]

log = logging.getLogger("ias_widgets.hub")

OwnCommand = (
    AnswerRound | MarkSign | NameMark | UndoMark | WriteNote | VoteForNote | AnswerItem | HandIn | Link | Rest | LeaveRoom
)  # fmt: skip
"""What a participant asks of the room for themselves."""
ANSWERS = (AnswerRound, AnswerItem)
"""Of these, what is acknowledged without their own part, and sent again by itself where it was not kept."""


class RoomSocket(Socket):
    """A tablet, a screen or a phone remote at the room's door."""

    decoder = msgspec.json.Decoder(wire.ClientMessage)

    def initialize(self, hub: Hub) -> None:
        super().initialize(hub)
        self._wrong_codes = 0
        self._writing = Limits.writing()
        self._tasks: set[asyncio.Task[None]] = set()

    def take(self, message: Any) -> None:
        match message:
            case wire.Answer():
                self._answer(message)
            case wire.Ping():
                self.say(wire.Pong(now=time.time() * 1000, stamp=message.stamp))
            case wire.Hello():
                self._hello(message)
            case wire.Join():
                self._join(message)
            case wire.Resume():
                self._resume(message)
            case wire.Recover():
                self._recover(message)
            case wire.SpeakLanguage():
                self.language = self.live.spoken(message.language) if self.live else message.language
                self.introduce()
                self._show()
            case wire.Mark() | wire.NameMark() | wire.Unmark():
                self._mark(message)
            case wire.Write():
                self._write(message)
            case wire.TakeBack():
                self._not_too_much()
                self._take_back(message)
            case wire.VoteUp():
                self._own(message.id, VoteForNote(participant=self._person(), writing=message.writing, on=message.on))
            case wire.SheetAnswer() | wire.SheetDone() | wire.LinkingCode():
                self._sheet(message)
            case wire.TakeBreak():
                self._own(message.id, Rest(participant=self._person(), on=message.on))
            case wire.Leave():
                self._own(message.id, LeaveRoom(participant=self._person()))
            case wire.Leading():
                if self.role != "remote":
                    raise Refused("not-allowed", "lead", "a remote's key", f"a {self.role or 'stranger'}")
                if isinstance(message.command, EndRoom):
                    raise Refused("not-allowed", "end", "the facilitator", "a remote", "end the room from the console")
                self.lead(self._room(), message, "remote")

    # ---- coming in ---------------------------------------------------------------------------

    def _hello(self, hello: wire.Hello) -> None:
        if not self.greet(hello):
            return
        if hello.role == "facilitator":
            raise Refused("not-allowed", "role", "participant, screen or remote", hello.role, "use the house door")
        try:
            live = self.hub.find(hello.room)
        except Refused:
            self._wrong_codes += 1
            if self._wrong_codes >= Limits.CODES:
                self._refused = Limits.PATIENCE + 1
            raise
        if hello.role != "participant" and not self.hub.keys.fits(hello.role, live.room.id, hello.key):
            raise Refused("not-allowed", "key", f"this room's {hello.role} key", "another", "open the link again")
        if self.live is not None:
            self.live.leave(self)
        self.live, self.role, self.persons = live, hello.role, []
        self.language = live.spoken(hello.language)
        participant = live.participant(token_hash(hello.token)) if hello.token else None
        if live.room.ended and hello.role == "participant" and participant is None:
            self.live = None
            raise Refused("room-ended", "room", "a room that is going on", "one that has ended", "ask the facilitator")
        self.since, self.viewport = time.time() * 1000, hello.viewport
        live.enter(self)
        if self.role == "participant" and self.is_page and not self._from_here():
            live.phones.came(self)
        if participant is not None:
            self._arrive(participant)
        self.say(self.welcome(live, live.own_part(participant) if participant else None))
        self._show()

    def _from_here(self) -> bool:
        """Whether a page of this machine came by itself, which shows nothing of the network."""
        return self.hub.reach.open_to == "network" and self.hub.reach.is_own(self.request.remote_ip or "")

    def _arrive(self, participant: str) -> None:
        """Let this tablet speak for a participant, who is here again if they were away."""
        live = self._room()
        live.speak_for(self, participant)
        if live.room.persons[participant].away:
            command = MarkBack(participants=(participant,))
            self.hub.submit(live.room.id, f"hub:back:{participant}:{time.time_ns()}", command)

    def _show(self) -> None:
        if self.live is not None and (self.role != "participant" or self.persons):
            self.live.show(self)

    def _join(self, message: wire.Join) -> None:
        live = self._participants_room()
        room, token = live.room.id, token_hash(message.token)
        places = Words.places(room, message.token)
        command = Enter(
            participant=token[:16], token=token, words=words_hash(room, places), agency=message.agency,
            language=self.language, table=message.table,
        )  # fmt: skip
        told = self._entered(live, message.id, token, places)
        self.hub.submit(room, f"join:{token[:16]}:{message.id}", command, told)

    def _recover(self, message: wire.Recover) -> None:
        live = self._participants_room()
        if not live.words.take(self.hub.clock()):
            raise Refused("too-many-tries", "words", "a try now and then", "many in this room", "wait a minute")
        places = self.hub.words.find(message.words) or ()
        room, token = live.room.id, token_hash(message.token)
        command = Reclaim(words=words_hash(room, places), token=token)
        told = self._entered(live, message.id, token, places)

        def recovered(outcome: Outcome | None) -> None:
            participant = live.participant(token)
            if outcome and not outcome.refusal and participant:
                live.dismiss(participant, self)
            told(outcome)

        self.hub.submit(room, f"recover:{token[:16]}:{message.id}", command, recovered)

    def _entered(
        self, live: LiveRoom, id_: str, token: str, places: tuple[int, ...]
    ) -> Callable[[Outcome | None], None]:
        def entered(outcome: Outcome | None) -> None:
            if self.live is not live:
                return
            participant = live.participant(token)
            if outcome is None or outcome.refusal:
                self.acknowledge(id_, outcome)
            elif participant is None:
                self.say(wire.Ack(id=id_, outcome="refused", refusal=refusal_of(_unknown())))
            else:
                self._arrive(participant)
                spoken = self.hub.words.spoken(places, self.language)
                self.acknowledge(id_, outcome, live.own_part(participant, spoken))
                self._show()

        return entered

    def _resume(self, message: wire.Resume) -> None:
        live = self._participants_room()
        participant = live.participant(token_hash(message.token))
        if participant is None:
            raise _unknown()
        self._arrive(participant)
        self.say(wire.Ack(id=message.id, outcome="done", you=live.own_part(participant)))
        self._show()

    # ---- taking part -------------------------------------------------------------------------

    def _room(self) -> LiveRoom:
        if self.live is None:
            raise Refused("no-room", "hello", "a room first", "none", "say hello with the room's code")
        return self.live

    def _participants_room(self) -> LiveRoom:
        live = self._room()
        if self.role != "participant":
            raise Refused("not-allowed", "role", "a participant", self.role)
        return live

    def _person(self) -> str:
        self._participants_room()
        if not self.persons:
            raise Refused("unknown-participant", "join", "somebody who has joined", "nobody", "join first")
        return self.persons[-1]

    def _answer(self, message: wire.Answer) -> None:
        parted = apart(self._participants_room().room, self._person(), message)
        if parted.texts:
            self._not_too_much()
        self._own(message.id, parted.command, parted.texts)

    def _write(self, message: wire.Write) -> None:
        parted = apart(self._participants_room().room, self._person(), message)
        self._not_too_much()
        self._own(message.id, parted.command, parted.texts)

    def _not_too_much(self) -> None:
        if not self._writing.take(self.hub.clock()):
            raise Refused("flooding", "words", "a few now and then", "many at once", "wait a moment")

    def _take_back(self, message: wire.TakeBack) -> None:
        """Take a writing back; it is acknowledged once its words are gone from the disk."""
        live, participant = self._participants_room(), self._person()
        command = TakeNoteBack(participant=participant, writing=message.writing)

        async def gone(outcome: Outcome) -> None:
            erased = await self.hub.writings.erased(live.room.id, message.writing)
            self.acknowledge(message.id, outcome if erased else None, live.own_part(participant))

        def done(outcome: Outcome | None) -> None:
            if outcome is None or outcome.refusal:
                self.acknowledge(message.id, outcome)
                return
            task = asyncio.get_running_loop().create_task(gone(outcome))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

        self.hub.submit(live.room.id, f"{participant}:{message.id}", command, done)

    def _mark(self, message: wire.Mark | wire.NameMark | wire.Unmark) -> None:
        """Hand a tap on; the acknowledgement says where in the scene it lies."""
        whose: dict[str, Any] = {"participant": self._person(), "visit": message.visit, "seq": message.seq}
        match message:
            case wire.Mark():
                self._own(message.id, MarkSign(at=message.at / 1000, **whose))
            case wire.NameMark():
                self._own(message.id, NameMark(indicator=message.indicator, **whose))
            case wire.Unmark():
                self._own(message.id, UndoMark(**whose))

    def _sheet(self, message: wire.SheetAnswer | wire.SheetDone | wire.LinkingCode) -> None:
        """Hand on what belongs to a sheet; of a linking code its fingerprint alone."""
        live, participant = self._participants_room(), self._person()
        match message:
            case wire.SheetAnswer():
                given = {"step": message.step, "item": message.item, "value": message.value, "seq": message.seq}
                self._own(message.id, AnswerItem(participant=participant, **given))
            case wire.SheetDone():
                self._own(message.id, HandIn(participant=participant, step=message.step))
            case wire.LinkingCode():
                self._not_too_much()
                programme = live.room.agenda.occasion.programme if live.room.agenda else ""
                person = self.hub.linking.fingerprint(programme, message.words)
                self._own(message.id, Link(participant=participant, person=person))

    def _own(self, id_: str, command: OwnCommand, texts: dict[str, str] | None = None) -> None:
        """Let the room decide a participant's command; the acknowledgement carries their own part."""
        live, participant = self._room(), command.participant
        self.hub.writings.hand_in(live, texts or {})

        def done(outcome: Outcome | None) -> None:
            answered = isinstance(command, ANSWERS)
            kept = outcome is not None and outcome.refusal is None and not outcome.repeated
            self.hub.writings.settled(live, texts or {}, outcome.first_seq if outcome and kept else None)
            if isinstance(command, LeaveRoom) and participant in self.persons:
                self.persons.remove(participant)
            overtaken = outcome is not None and outcome.note == "superseded"  # by another device of this person
            alone = answered and not texts and not overtaken
            if outcome is not None or not answered:  # an answer that was not kept is sent again by itself
                self.acknowledge(id_, outcome, None if alone else live.own_part(participant))

        self.hub.submit(live.room.id, f"{participant}:{id_}", command, done, texts=texts)


def _unknown() -> Refused:
    return Refused("unknown-participant", "token", "a token of this room", "another", "join again")
