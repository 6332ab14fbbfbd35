"""The messages between the hub and those who are connected to it, as JSON over a WebSocket.

One source for both sides: ``frontend/src/wire.ts`` is made from these structs by
``python -m ias_widgets.rooms.typescript`` and a test holds the two together. Each message is an
object whose ``type`` names it. Messages to a client are whole views, never patches.

Order of a connection: the client says `Hello`; the hub answers `Welcome`, then one `ViewMessage`
whenever the view changes. A participant is in the room after `Join`, `Resume` or `Recover` (or a
`Hello` with a token). Every message with an ``id`` gets an `Ack` with the same id, after what it
did is on disk; the same id sent again is acknowledged again and happens once.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from ias_widgets.rooms.commands import Lead  # noqa: TC001  messages are decoded by their types
from ias_widgets.rooms.parts import (
    AgencyCard,
    AgencyPresent,
    FacilitatorFamily,
    FacilitatorView,
    Fact,
    FamilyCard,
    FamilyPresent,
    FamilyResult,
    HelpLine,
    Live,
    Merge,
    NextMove,
    NoticeCard,
    Outcome,
    Part,
    ParticipantView,
    Phase,
    QuestionFace,
    Result,
    RoomCard,
    RoundResult,
    SceneFace,
    ScreenView,
    Shift,
    SplitAdvice,
    StepCard,
    TalkFace,
    TimerFace,
    View,
    Where,
)

__all__ = [
    "PROTOCOL", "Ack", "AddressLine", "AgencyCard", "AgencyPresent", "Answer", "AskRecord", "AskResults", "ClientMessage", "Create", "Created", "DeleteRoom",
    "FacilitatorFamily", "FacilitatorView", "Fact", "FamilyCard", "FamilyPresent", "FamilyResult", "Hello",
    "HelpLine", "HubMessage", "Join", "JoinInfo", "LeaderMessage", "LeaderReply", "Leading", "Leave", "Live", "Merge",
    "Message", "NextMove", "NoticeCard", "Outcome", "Part", "ParticipantView", "Phase", "Ping", "Pong",
    "Power", "Preflight", "PreflightReport", "Prepare",
    "QuestionFace", "RecordLine", "Recover", "Refusal", "Refuse", "Reload", "Result", "ResultRow", "Results", "Resume", "RoomCard",
    "RoomLine", "RoomList", "Rooms", "RoundResult", "SceneFace", "ScreenLine", "ScreenView", "SetAddress", "SetWifi", "Shift", "SpeakLanguage",
    "SplitAdvice", "StepCard", "TakeBreak", "TalkFace", "TimerFace", "View", "ViewMessage", "Welcome", "Where", "WifiCard", "You",
]  # fmt: skip

PROTOCOL = 1
"""Raised when an older page could no longer speak with this hub; the page is then told to reload."""

Short = Annotated[str, msgspec.Meta(max_length=64)]
Token = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]


class Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", forbid_unknown_fields=True):
    """A message; ``type`` is its class's tag."""


# ---- from a client ---------------------------------------------------------------------------


class Hello(Message, tag="hello", frozen=True, kw_only=True):
    """First of a connection. ``room`` is the six digits or the room's id."""

    protocol: int
    build: Short
    room: Short
    role: Literal["participant", "screen", "remote", "facilitator"]
    language: Short = "pl"
    token: Token | None = None
    """A participant's, to come back; made by the client at `Join`."""
    key: Short | None = None
    """The room's screen key or remote key."""
    viewport: tuple[int, int] | None = None
    """A screen's size in device pixels, for the preflight."""


class Join(Message, tag="join", frozen=True, kw_only=True):
    """Enter the room. ``token`` is 16 random bytes in hex, made by the client and kept by it.

    Sent again on the same connection with another token it hands the tablet to the next person.
    """

    id: Short
    token: Token
    agency: Short
    table: bool = False
    """True where one tablet answers for a whole table."""


class Resume(Message, tag="resume", frozen=True, kw_only=True):
    """Let an earlier person of this tablet answer again."""

    id: Short
    token: Token


class Recover(Message, tag="recover", frozen=True, kw_only=True):
    """Come back on another device with three words; ``token`` is the new device's own."""

    id: Short
    words: tuple[Short, Short, Short]
    token: Token


class Answer(Message, tag="answer", frozen=True, kw_only=True):
    """An answer to a round. ``seq`` counts up with every answer of this participant in this round."""

    id: Short
    round: Short
    seq: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
    value: Any


class TakeBreak(Message, tag="break", frozen=True, kw_only=True):
    """Go on a break (``on``) or come back from it."""

    id: Short
    on: bool


class Leave(Message, tag="leave", frozen=True, kw_only=True):
    """Leave the room for good; answers stay."""

    id: Short


class SpeakLanguage(Message, tag="language", frozen=True, kw_only=True):
    """See the room in another language; answered with a view."""

    language: Short


class Leading(Message, tag="lead", frozen=True, kw_only=True):
    """A command of the facilitator or of a remote. ``at`` is the view's version it was meant for."""

    id: Short
    command: Lead
    at: int | None = None


class AskResults(Message, tag="results", frozen=True, kw_only=True):
    """What the room answered so far, as rows; a facilitator's. Answered with `Results`."""

    id: Short
    language: Short = "pl"


class Create(Message, tag="create", frozen=True, kw_only=True):
    """Open a room; a facilitator's. ``agenda`` is plain data; films are named in it and found by the hub."""

    id: Short
    agenda: dict[str, Any]


class Prepare(Message, tag="prepare", frozen=True, kw_only=True):
    """Prepare a room: nobody can join before it is opened, but its code, its QR and its screen are there.

    A room that is being prepared already gets this agenda; otherwise one is made. Answered with `Created`.
    """

    id: Short
    agenda: dict[str, Any]
    room: Short | None = None
    """The room to prepare further; null: the one being prepared, if any."""


class Preflight(Message, tag="preflight", frozen=True, kw_only=True):
    """Look whether all is ready for a room; answered with `PreflightReport`."""

    id: Short
    room: Short


class SetAddress(Message, tag="set_address", frozen=True, kw_only=True):
    """Tell tablets another address of this machine from now on; an empty one: the likeliest. Everybody is told."""

    id: Short
    address: Short


class SetWifi(Message, tag="set_wifi", frozen=True, kw_only=True):
    """Show how to get into the Wi-Fi beside the join QR; an empty name takes it away."""

    id: Short
    name: Annotated[str, msgspec.Meta(max_length=32)]
    password: Annotated[str, msgspec.Meta(max_length=63)] = ""


class DeleteRoom(Message, tag="delete", frozen=True, kw_only=True):
    """Delete a room for good, with all that was answered and its record on this machine."""

    id: Short
    room: Short


class AskRecord(Message, tag="record", frozen=True, kw_only=True):
    """Where the record of a room is; answered with `RecordLine`. ``again``: write it anew."""

    id: Short
    room: Short
    again: bool = False


class Rooms(Message, tag="rooms", frozen=True, kw_only=True):
    """Which rooms there are; a facilitator's. Answered with `RoomList`."""

    id: Short


class Ping(Message, tag="ping", frozen=True, kw_only=True):
    """Are you there? Answered with `Pong`."""


ClientMessage = Hello | Join | Resume | Recover | Answer | TakeBreak | Leave | SpeakLanguage | Leading | Ping
LeaderMessage = (
    Hello | Create | Prepare | Preflight | SetAddress | SetWifi | DeleteRoom | AskRecord | Rooms | Leading | AskResults
    | SpeakLanguage | Ping
)  # fmt: skip
"""What the hub takes at the door for facilitators."""

# ---- from the hub ----------------------------------------------------------------------------


class You(Part, frozen=True, kw_only=True):
    """The participant's own part, beside the view that is the same for all."""

    participant: str
    agency: str
    table: bool
    on_break: bool
    joined_late: bool
    words: list[str]
    """Three words to come back with, in the language of joining; sent at `Join` and `Recover`, else empty."""
    answers: dict[str, dict[str, Any]]
    """Round id to ``{"seq": …, "value": …}``, for the rounds of the question at hand."""


class WifiCard(Part, frozen=True, kw_only=True):
    """How to get into the room's Wi-Fi: for the screen and the console."""

    name: str
    password: str
    qr: str
    """SVG path data, as that of `JoinInfo`."""
    qr_size: int


class JoinInfo(Part, frozen=True, kw_only=True):
    """How people get in: for the screen and the console."""

    url: str
    address: str
    """The address as people type it: host and port."""
    code: str
    qr: str
    """SVG path data of the QR code, on a grid of ``qr_size`` modules."""
    qr_size: int
    wifi: WifiCard | None = None


class Welcome(Message, tag="welcome", frozen=True, kw_only=True):
    """The hub's first words: what the room is, who the client is in it, how people get in."""

    protocol: int
    build: str
    now: float
    room: RoomCard
    you: You | None = None
    join: JoinInfo | None = None


class ViewMessage(Message, tag="view", frozen=True, kw_only=True):
    """``version`` counts what leaders did: a command may name it in ``at``."""

    version: int
    now: float
    view: View


class ResultRow(Part, frozen=True, kw_only=True):
    """One choice of one closed round: counted for everybody (``family`` null) or for a family that may be shown.

    ``hands`` says how many of ``count`` were hands of people without a device.
    """

    ask: str
    question: str
    round: int
    family: str | None
    choice: str
    label: str
    count: int
    hands: int = 0
    answered: int
    present: int


class Refusal(Part, frozen=True, kw_only=True):
    """Where, what was expected, what was found, how to mend it; screens show ``refusal-<code>``."""

    code: str
    where: str
    expected: str
    found: str
    mend: str


class Ack(Message, tag="ack", frozen=True, kw_only=True):
    """Sent after the commit, never before. ``superseded``: a later answer had arrived already."""

    id: str
    outcome: Literal["done", "superseded", "refused"]
    refusal: Refusal | None = None
    you: You | None = None


class Results(Message, tag="results", frozen=True, kw_only=True):
    """What a room answered so far."""

    id: str
    rows: list[ResultRow]


class Created(Message, tag="created", frozen=True, kw_only=True):
    """A room's keys: the screen's reads, the remote's leads this room and no other."""

    id: str
    room: str
    code: str
    screen_key: str
    remote_key: str
    join: JoinInfo


class AddressLine(Part, frozen=True, kw_only=True):
    """An address of this machine that tablets may be told.

    ``kind``: ``network`` is one they reach; the others are traps.
    """

    address: str
    kind: Literal["network", "public", "vpn", "container", "link-local", "loopback"]
    card: str
    """Name of the network card, where it is known."""
    used: bool


class ScreenLine(Part, frozen=True, kw_only=True):
    """A screen that shows the room. ``since``: milliseconds since 1970; the size is in device pixels, if it was told."""

    since: float
    width: int | None
    height: int | None


class Power(Part, frozen=True, kw_only=True):
    """The battery of this machine, in percent; ``minutes`` it lasts, where that is known."""

    percent: int
    plugged: bool
    minutes: int | None


class PreflightReport(Message, tag="preflight_report", frozen=True, kw_only=True):
    """What the hub sees before a room begins. What it means, and the mend, is the console's to say."""

    id: str
    open_to: Literal["network", "machine", "named"]
    """Who can reach the room's door: the network, this machine alone, or whoever reaches the address it was given."""
    addresses: list[AddressLine]
    door: str
    """The address tablets are told, host and port."""
    store_error: str
    """Why the store takes nothing; empty where it does."""
    store_ms: float
    """How long a write to disk took, milliseconds."""
    disk_free: int
    """Bytes."""
    power: Power | None
    """Null where the machine has no battery, or does not tell."""
    screens: list[ScreenLine]
    phones: int
    """Tablets and phones that have reached the room's page, here now or not."""
    phone_at: float | None
    """When the first of them did: milliseconds since 1970."""
    rehearsed_at: float | None
    """When a rehearsal was last ended on this store, and deleted: milliseconds since 1970."""


class RecordLine(Message, tag="record_line", frozen=True, kw_only=True):
    """The record of a room. ``folder``: where it lies on this machine, once it is ``ready``."""

    id: str
    state: Literal["none", "writing", "ready", "failed"]
    folder: str
    problem: str


class RoomLine(Part, frozen=True, kw_only=True):
    """A room in a list, with the keys of its screen and its remote."""

    room: str
    code: str
    title: str
    ended: bool
    present: int
    screen_key: str
    remote_key: str
    phase: Phase
    rehearsal: bool
    date: str | None
    place: str
    delete_on: str | None


class RoomList(Message, tag="rooms", frozen=True, kw_only=True):
    """The rooms of this hub."""

    id: str
    rooms: list[RoomLine]


class Refuse(Message, tag="refused", frozen=True, kw_only=True):
    """A message that could not be taken at all. The connection goes on unless ``closing``."""

    refusal: Refusal
    closing: bool = False


class Reload(Message, tag="reload", frozen=True, kw_only=True):
    """The page is older than the hub: load it again."""

    protocol: int
    build: str


class Pong(Message, tag="pong", frozen=True, kw_only=True):
    """Here, at this time: milliseconds since 1970."""

    now: float


HubMessage = Welcome | ViewMessage | Ack | Refuse | Reload | Pong
LeaderReply = (
    Welcome | ViewMessage | Ack | Refuse | Reload | Pong | Results | Created | RoomList | PreflightReport | RecordLine
)  # fmt: skip
