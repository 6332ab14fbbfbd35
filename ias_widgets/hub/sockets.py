"""WebSockets of both doors: what all of them share, and the one for tablets, screens and remotes."""

from __future__ import annotations

import contextlib
import logging
import re
import time
from typing import TYPE_CHECKING, Any

import msgspec
from tornado.iostream import StreamClosedError
from tornado.websocket import WebSocketClosedError

from ias_widgets.errors import IasError, Refused
from ias_widgets.hub.limits import MESSAGE_BYTES, Limits
from ias_widgets.hub.visitors import OwnPagesOnly
from ias_widgets.rooms import own_part, token_hash, wire, words_hash
from ias_widgets.rooms.commands import (
    AnswerRound,
    Enter,
    LeaveRoom,
    Led,
    MarkBack,
    Reclaim,
    Rest,
    TakeBranch,
)  # fmt: skip
from ias_widgets.rooms.identity import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.hub.hub import Hub
    from ias_widgets.hub.limits import Bucket
    from ias_widgets.hub.live import LiveRoom
    from ias_widgets.store import Outcome

__all__ = ["RoomSocket", "Socket", "text_frame"]

log = logging.getLogger("ias_widgets.hub")

_encode = msgspec.json.Encoder().encode
_PAGE = re.compile("[0-9a-f]{8,}")
"""Build ids of pages; programs name themselves otherwise."""
_TEXT, _SIZE_IN_2, _SIZE_IN_8 = 0x81, 126, 127


class Socket(OwnPagesOnly):
    """A connection that speaks the messages of `ias_widgets.rooms.wire`.

    A message that cannot be taken is refused with a reason; the connection and the room go on.
    """

    decoder: msgspec.json.Decoder[Any]
    largest = MESSAGE_BYTES

    def initialize(self, hub: Hub) -> None:
        self.hub = hub
        self.live: LiveRoom | None = None
        self.role, self.language = "", "pl"
        self.persons: list[str] = []
        self.heard_at = hub.clock()
        self._budget, self._refused = self.budget(), 0

    @staticmethod
    def budget() -> Bucket:
        """Return how many messages this connection may send."""
        return Limits.messages()

    def public_address(self) -> str:
        return self.hub.join_address()

    @property
    def max_message_size(self) -> int:
        """Bytes at which the connection is cut, far above what is refused with a reason."""
        return 8 * self.largest

    def get_compression_options(self) -> None:
        """Send frames as they are: a compressor costs each tablet more memory than all else."""

    def open(self) -> None:
        """Send small frames at once."""
        self.set_nodelay(True)
        self.hub.sockets.add(self)

    def on_close(self) -> None:
        self.hub.sockets.discard(self)
        if self.live is not None:
            self.live.leave(self)
            self.live = None

    def on_pong(self, data: bytes) -> None:  # noqa: ARG002
        """Take note that the client is there."""
        self.heard_at = self.hub.clock()

    def dismiss(self) -> None:
        """Let a tablet go: its person has come back on another device."""
        self.close(4003, "unknown-participant")

    def look_after(self, silent: float, longest: float) -> None:
        """Ask a client that has been silent whether it is there; give it up after ``longest`` seconds.

        A tablet that falls asleep or leaves the network closes nothing.
        """
        if silent > longest:
            if self.live is not None:
                self.live.leave(self, since=self.heard_at)
                self.live = None
            self.close(4004, "silent")
        elif silent > longest / 2:
            with contextlib.suppress(WebSocketClosedError):
                self.ping()

    def on_message(self, message: str | bytes) -> None:
        now = self.heard_at = self.hub.clock()
        asked = None
        try:
            if not self._budget.take(now):
                raise Refused("flooding", "messages", "at most ten a second", "more", "wait a moment")
            asked = self._read(message)
            self.take(asked)
        except Refused as no:
            self._turn_down(no, asked)
        except IasError as error:
            self._turn_down(Refused("malformed", error.where, error.expected, error.found, error.mend), asked)
        except Exception:
            log.exception("a %s could not be taken", type(asked).__name__)
            strange = Refused("malformed", "message", "one this hub can take", "another", "reload the page")
            self._turn_down(strange, asked)

    def _turn_down(self, no: Refused, asked: Any) -> None:
        """Refuse a message: one with an id gets its acknowledgement, so that its sender knows which it was."""
        self._refused += 1
        closing = self._refused > Limits.PATIENCE
        id_ = getattr(asked, "id", None)
        if id_ is None or closing:
            self.refuse(no, closing=closing)
        else:
            self.say(wire.Ack(id=id_, outcome="refused", refusal=_refusal(no)))

    def _read(self, message: str | bytes) -> Any:
        if isinstance(message, bytes):
            raise Refused("malformed", "message", "text", "bytes")
        size = len(message) if message.isascii() else len(message.encode())
        if size > self.largest:
            raise Refused("too-large", "message", f"at most {self.largest} bytes", str(size))
        try:
            return self.decoder.decode(message)
        except (msgspec.DecodeError, RecursionError) as error:
            raise Refused("malformed", "message", "a message of the protocol", str(error)) from error

    def take(self, message: Any) -> None:
        """Do what a message asks; raise `Refused` where it cannot be taken."""
        raise NotImplementedError

    # ---- answering ---------------------------------------------------------------------------

    def send(self, message: bytes) -> None:
        """Send an encoded message.

        Straight to the stream: Tornado's own `write_message` makes a task for each message, which takes
        longer than sending it, and a room's votes are acknowledged in one go.
        """
        connection = self.ws_connection
        if connection is None or connection.is_closing() or connection.stream is None:
            return
        with contextlib.suppress(StreamClosedError):
            connection.stream.write(text_frame(message))

    def say(self, message: msgspec.Struct) -> None:
        """Send a message."""
        self.send(_encode(message))

    def refuse(self, no: Refused, *, closing: bool = False) -> None:
        """Say why a message was not taken."""
        self.say(wire.Refuse(refusal=_refusal(no), closing=closing))
        if closing:
            self.close(4000, no.code)

    def acknowledge(self, id_: str, outcome: Outcome | None, you: wire.You | None = None) -> None:
        """Say what became of a command: it is on disk."""
        if outcome is None:
            refusal = wire.Refusal(
                code="not-kept", where="store", expected="a commit", found="a disk that did not take it",
                mend="it is sent again by itself",
            )  # fmt: skip
            self.say(wire.Ack(id=id_, outcome="refused", refusal=refusal))
        elif outcome.refusal is not None:
            no = outcome.refusal
            refusal = wire.Refusal(code=no.code, where=no.where, expected=no.expected, found=no.found, mend=no.mend)
            self.say(wire.Ack(id=id_, outcome="refused", refusal=refusal))
        else:
            word = "superseded" if outcome.note == "superseded" else "done"
            self.say(wire.Ack(id=id_, outcome=word, you=you))  # type: ignore[arg-type]

    def introduce(self) -> None:
        if self.live is not None:
            self.say(self.welcome(self.live))

    def welcome(self, live: LiveRoom, you: wire.You | None = None) -> wire.Welcome:
        """Return the first message of the hub: the room's card, and for screens and leaders how to join."""
        return wire.Welcome(
            protocol=wire.PROTOCOL,
            build=self.hub.assets.build,
            now=time.time() * 1000,
            room=live.card(self.language),  # type: ignore[arg-type]
            you=you,
            join=None if self.role == "participant" else self.hub.join_info(live),
        )

    def greet(self, hello: wire.Hello) -> bool:
        """Check a client's protocol and build; an older page is told to reload."""
        page = _PAGE.fullmatch(hello.build) is not None
        if hello.protocol != wire.PROTOCOL or (page and hello.build != self.hub.assets.build):
            self.say(wire.Reload(protocol=wire.PROTOCOL, build=self.hub.assets.build))
            return False
        return True

    def lead(self, live: LiveRoom, message: wire.Leading, by: str) -> None:
        """Let the room decide a leader's command."""
        command = message.command
        if isinstance(command, TakeBranch) and command.way == "lot":
            command = msgspec.structs.replace(command, lot=self.hub.draw())
        led = Led(command=command, at=message.at, by=by)  # type: ignore[arg-type]
        self.hub.submit(live.room.id, f"lead:{message.id}", led, lambda outcome: self.acknowledge(message.id, outcome))


def text_frame(message: bytes) -> bytes:
    """Return a message as a WebSocket frame, as a server sends it: whole and unmasked (RFC 6455, 5.2)."""
    size = len(message)
    if size < _SIZE_IN_2:
        return bytes((_TEXT, size)) + message
    if size < 1 << 16:
        return bytes((_TEXT, _SIZE_IN_2, size >> 8, size & 255)) + message
    return bytes((_TEXT, _SIZE_IN_8)) + size.to_bytes(8, "big") + message


def _refusal(no: Refused) -> wire.Refusal:
    return wire.Refusal(code=no.code, where=no.where, expected=no.expected, found=no.found, mend=no.mend)


class RoomSocket(Socket):
    """A tablet, a screen or a phone remote at the room's door."""

    decoder = msgspec.json.Decoder(wire.ClientMessage)

    def initialize(self, hub: Hub) -> None:
        super().initialize(hub)
        self._wrong_codes = 0

    def take(self, message: Any) -> None:
        match message:
            case wire.Answer():
                self._answer(message)
            case wire.Ping():
                self.say(wire.Pong(now=time.time() * 1000))
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
            case wire.TakeBreak():
                self._own(message.id, Rest(participant=self._person(), on=message.on))
            case wire.Leave():
                self._own(message.id, LeaveRoom(participant=self._person()))
            case wire.Leading():
                if self.role != "remote":
                    raise Refused("not-allowed", "lead", "a remote's key", f"a {self.role or 'stranger'}")
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
        live.enter(self)
        if participant is not None:
            self._arrive(participant)
        self.say(self.welcome(live, own_part(live.room, participant) if participant else None))
        self._show()

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
                self.say(wire.Ack(id=id_, outcome="refused", refusal=_refusal(_unknown())))
            else:
                self._arrive(participant)
                spoken = self.hub.words.spoken(places, self.language)
                self.acknowledge(id_, outcome, own_part(live.room, participant, spoken))
                self._show()

        return entered

    def _resume(self, message: wire.Resume) -> None:
        live = self._participants_room()
        participant = live.participant(token_hash(message.token))
        if participant is None:
            raise _unknown()
        self._arrive(participant)
        self.say(wire.Ack(id=message.id, outcome="done", you=own_part(live.room, participant)))
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
        command = AnswerRound(participant=self._person(), round=message.round, seq=message.seq, value=message.value)
        self._own(message.id, command)

    def _own(self, id_: str, command: AnswerRound | Rest | LeaveRoom) -> None:
        """Let the room decide a participant's command; the acknowledgement carries their own part."""
        live, participant = self._room(), command.participant

        def done(outcome: Outcome | None) -> None:
            answered = isinstance(command, AnswerRound)
            if isinstance(command, LeaveRoom) and participant in self.persons:
                self.persons.remove(participant)
            if outcome is not None or not answered:  # an answer that was not kept is sent again by itself
                self.acknowledge(id_, outcome, None if answered else own_part(live.room, participant))

        self.hub.submit(live.room.id, f"{participant}:{id_}", command, done)


def _unknown() -> Refused:
    return Refused("unknown-participant", "token", "a token of this room", "another", "join again")
