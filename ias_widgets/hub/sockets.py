"""WebSockets of both doors: what all of them share."""

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
from ias_widgets.rooms import wire
from ias_widgets.rooms.commands import (
    Led,
    TakeBranch,
)  # fmt: skip

if TYPE_CHECKING:
    from ias_widgets.hub.hub import Hub
    from ias_widgets.hub.limits import Bucket
    from ias_widgets.hub.live import LiveRoom
    from ias_widgets.store import Outcome

__all__ = ["Socket", "refusal_of", "text_frame"]

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
        self.viewport: tuple[int, int] | None = None
        self.since = 0.0
        self.is_page = False
        """Whether a page in a browser speaks here, not a program."""
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
            self.say(wire.Ack(id=id_, outcome="refused", refusal=refusal_of(no)))

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
        self.say(wire.Refuse(refusal=refusal_of(no), closing=closing))
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

    def turn_out(self, gone: Refused) -> None:
        """Leave a room that was deleted."""
        self.live = None
        self.refuse(gone, closing=True)

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
            join=None if self.role == "participant" else self.hub.join_info(live, wifi=self.role != "remote"),
        )

    def greet(self, hello: wire.Hello) -> bool:
        """Check a client's protocol and build; an older page is told to reload."""
        self.is_page = _PAGE.fullmatch(hello.build) is not None
        if hello.protocol != wire.PROTOCOL or (self.is_page and hello.build != self.hub.assets.build):
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


def refusal_of(no: Refused) -> wire.Refusal:
    """Return a refusal as it is said over the wire."""
    return wire.Refusal(code=no.code, where=no.where, expected=no.expected, found=no.found, mend=no.mend)
