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
from ias_widgets.rooms.leading_wire import (
    AddressLine,
    AskRecord,
    AskResults,
    Create,
    Created,
    DeleteRoom,
    Power,
    Preflight,
    PreflightReport,
    Prepare,
    RecordLine,
    Rehearse,
    ResultRow,
    Results,
    RoomLine,
    RoomList,
    Rooms,
    ScreenLine,
    SeenAt,
    SetAddress,
    SetWifi,
)
from ias_widgets.rooms.message import JoinInfo, Message, Short, Token, WifiCard
from ias_widgets.rooms.parts import (
    AgencyCard,
    AgencyPresent,
    FacilitatorFamily,
    FacilitatorView,
    Fact,
    FamilyCard,
    FamilyHits,
    FamilyPresent,
    FamilyResult,
    FilmFace,
    HelpLine,
    Live,
    Merge,
    NextMove,
    NoticeCard,
    Outcome,
    PaperName,
    Part,
    ParticipantView,
    PathFace,
    PathParting,
    Phase,
    QuestionFace,
    Result,
    RoomCard,
    RoundResult,
    SceneFace,
    ScreenView,
    Shift,
    ShotSpan,
    SignCard,
    SignGroup,
    SignsFace,
    SignWindow,
    SplitAdvice,
    StepCard,
    TalkFace,
    TalkPick,
    TalkPrompt,
    TimerFace,
    View,
    WhatIfFace,
    Where,
)
from ias_widgets.rooms.parts_sheets import (
    Form,
    LinkState,
    OwnSheet,
    SheetCount,
    SheetDesk,
    SheetFace,
    SheetPurpose,
    SheetQuestion,
)
from ias_widgets.rooms.parts_writings import (
    CommitmentFace,
    Desk,
    DeskCard,
    GroupFace,
    Hint,
    NoteFace,
    OwnWriting,
    WallFace,
)
from ias_widgets.rooms.sheet_wire import LinkingCode, SheetAnswer, SheetDone

__all__ = [
    "PROTOCOL", "Ack", "AddressLine", "AgencyCard", "AgencyPresent", "Answer", "AskRecord", "AskResults", "ClientMessage",
    "CommitmentFace", "Create", "Created", "DeleteRoom", "Desk", "DeskCard", "FacilitatorFamily", "FacilitatorView", "Fact",
    "FamilyCard", "FamilyHits", "FamilyPresent", "FamilyResult", "FilmFace", "Form", "GroupFace", "Hello", "HelpLine", "Hint",
    "HubMessage", "Join", "JoinInfo", "LeaderMessage", "LeaderReply", "Leading", "Leave", "LinkState", "LinkingCode", "Live", "Mark", "Merge",
    "Message", "NameMark", "NextMove", "NoteFace", "NoticeCard", "Outcome", "OwnMark", "OwnSheet", "OwnWriting", "PaperName", "Part",
    "ParticipantView", "PathFace", "PathParting", "Phase", "Ping", "Pong", "Power", "Preflight", "PreflightReport",
    "Prepare", "QuestionFace", "RecordLine", "Recover", "Refusal", "Refuse", "Rehearse", "Reload", "Result", "ResultRow",
    "Results", "Resume", "RoomCard", "RoomLine", "RoomList", "Rooms", "RoundResult", "SceneFace", "ScreenLine",
    "ScreenView", "SeenAt", "SetAddress", "SetWifi", "SheetAnswer", "SheetCount", "SheetDesk",
    "SheetDone", "SheetFace", "SheetPurpose", "SheetQuestion", "Shift", "ShotSpan", "SignCard", "SignGroup", "SignWindow",
    "SignsFace", "SpeakLanguage", "SplitAdvice", "StepCard", "TakeBack", "TakeBreak", "TalkFace", "TalkPick", "TalkPrompt",
    "TimerFace",
    "Unmark", "View", "ViewMessage", "VoteUp", "WallFace", "Welcome", "WhatIfFace", "Where", "WifiCard", "Write", "You",
]  # fmt: skip

PROTOCOL = 1
"""Raised when an older page could no longer speak with this hub; the page is then told to reload."""

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


class Mark(Message, tag="mark", frozen=True, kw_only=True):
    """A tap: something looks wrong. ``seq`` counts up with every tap of this participant in this visit (`FilmFace`).

    ``at``: milliseconds since 1970 by the hub's clock, as the tablet estimated it when it was tapped. The hub places it.
    """

    id: Short
    visit: Short
    seq: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
    at: float


class NameMark(Message, tag="name_mark", frozen=True, kw_only=True):
    """Which sign a tap meant: its id in the catalogue, or null for "not sure"."""

    id: Short
    visit: Short
    seq: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
    indicator: Short | None


class Unmark(Message, tag="unmark", frozen=True, kw_only=True):
    """Take a tap back."""

    id: Short
    visit: Short
    seq: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


class Write(Message, tag="write", frozen=True, kw_only=True):
    """Write to a wall: ``questions``, or the id of the board at hand. Nobody but the facilitator reads it before its release.

    Words that answer a question travel in `Answer`. ``whom`` (agencies' ids) and ``by`` (ISO date) are for commitments.
    """

    id: Short
    wall: Short
    words: str
    whom: Annotated[tuple[Short, ...], msgspec.Meta(max_length=40)] = ()
    by: Short | None = None


class TakeBack(Message, tag="take_back", frozen=True, kw_only=True):
    """Take back what one wrote; acknowledged once its words are erased from the disk."""

    id: Short
    writing: Short


class VoteUp(Message, tag="vote_up", frozen=True, kw_only=True):
    """Give a note or a question one's vote (``on``), or take the vote away."""

    id: Short
    writing: Short
    on: bool = True


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


class Ping(Message, tag="ping", frozen=True, kw_only=True):
    """Are you there? Answered with `Pong` at once. ``stamp`` is the client's own: it comes back as it was."""

    stamp: float = 0


ClientMessage = (
    Hello | Join | Resume | Recover | Answer | Mark | NameMark | Unmark | Write | TakeBack | VoteUp | SheetAnswer | SheetDone
    | LinkingCode | TakeBreak | Leave | SpeakLanguage | Leading | Ping
)  # fmt: skip
LeaderMessage = (
    Hello | Create | Prepare | Rehearse | Preflight | SetAddress | SetWifi | DeleteRoom | AskRecord | Rooms | Leading | AskResults
    | SeenAt | SpeakLanguage | Ping
)  # fmt: skip
"""What the hub takes at the door for facilitators."""

# ---- from the hub ----------------------------------------------------------------------------


class OwnMark(Part, frozen=True, kw_only=True):
    """A tap of one's own: how many seconds into the scene, and which sign it meant, if that was said."""

    seq: int
    seconds: float
    indicator: str | None


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
    """Round id to ``{"seq": …, "value": …}``, for the rounds of the question at hand. Of a question answered in words
    the value is the words."""
    marks: list[OwnMark]
    """One's taps in the scene at hand, in the order of ``seconds``."""
    writings: list[OwnWriting]
    """What one wrote and did not take back, in order."""
    votes: dict[str, list[str]]
    """Wall to the writings one has voted for."""
    sheet: OwnSheet | None = None
    """While the room is at a sheet; comes by itself, with an `Ack` of nothing that was sent, when the room gets there."""


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


class Refusal(Part, frozen=True, kw_only=True):
    """Where, what was expected, what was found, how to mend it; screens show ``refusal-<code>``."""

    code: str
    where: str
    expected: str
    found: str
    mend: str


class Ack(Message, tag="ack", frozen=True, kw_only=True):
    """Sent after the commit, never before. ``superseded``: a later answer had arrived already.

    With an empty ``id`` it is for nothing that was sent: the facilitator has released or withheld what this person wrote,
    or the room has come to a sheet.
    """

    id: str
    outcome: Literal["done", "superseded", "refused"]
    refusal: Refusal | None = None
    you: You | None = None


class Refuse(Message, tag="refused", frozen=True, kw_only=True):
    """A message that could not be taken at all. The connection goes on unless ``closing``."""

    refusal: Refusal
    closing: bool = False


class Reload(Message, tag="reload", frozen=True, kw_only=True):
    """The page is older than the hub: load it again."""

    protocol: int
    build: str


class Pong(Message, tag="pong", frozen=True, kw_only=True):
    """Here, at this time: milliseconds since 1970. ``stamp``: that of the `Ping`."""

    now: float
    stamp: float = 0


HubMessage = Welcome | ViewMessage | Ack | Refuse | Reload | Pong
LeaderReply = (
    Welcome | ViewMessage | Ack | Refuse | Reload | Pong | Results | Created | RoomList | PreflightReport | RecordLine
)  # fmt: skip
