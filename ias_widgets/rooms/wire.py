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

from ias_widgets.rooms.commands import Lead

__all__ = [
    "PROTOCOL", "Ack", "AgencyCard", "Answer", "AskResults", "ClientMessage", "Create", "Created", "FacilitatorView", "Fact", "FamilyCard",
    "FamilyResult", "Hello", "HelpLine", "HubMessage", "Join", "JoinInfo", "LeaderMessage", "LeaderReply", "Leading", "Leave", "Live", "Merge",
    "NextMove", "NoticeCard", "Outcome", "ParticipantView", "Ping", "Pong", "QuestionFace", "Recover", "Refusal", "Refuse", "Reload", "ResultRow",
    "Result", "Results", "Resume", "RoomCard", "RoomLine", "RoomList", "Rooms", "RoundResult", "SceneFace", "ScreenView", "Shift", "SpeakLanguage",
    "SplitAdvice", "StepCard", "TakeBreak", "TalkFace", "TimerFace", "ViewMessage", "Welcome", "Where", "You",
]  # fmt: skip

PROTOCOL = 1
"""Raised when an older page could no longer speak with this hub; the page is then told to reload."""

Short = Annotated[str, msgspec.Meta(max_length=64)]
Token = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]


class Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", forbid_unknown_fields=True):
    """A message; ``type`` is its class's tag."""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a message or of a view."""


# ---- from a client ---------------------------------------------------------------------------


class Hello(Message, tag="hello", kw_only=True):
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


class Join(Message, tag="join", kw_only=True):
    """Enter the room. ``token`` is 16 random bytes in hex, made by the client and kept by it.

    Sent again on the same connection with another token it hands the tablet to the next person.
    """

    id: Short
    token: Token
    agency: Short
    table: bool = False
    """True where one tablet answers for a whole table."""


class Resume(Message, tag="resume", kw_only=True):
    """Let an earlier person of this tablet answer again."""

    id: Short
    token: Token


class Recover(Message, tag="recover", kw_only=True):
    """Come back on another device with three words; ``token`` is the new device's own."""

    id: Short
    words: tuple[Short, Short, Short]
    token: Token


class Answer(Message, tag="answer", kw_only=True):
    """An answer to a round. ``seq`` counts up with every answer of this participant in this round."""

    id: Short
    round: Short
    seq: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
    value: Any


class TakeBreak(Message, tag="break", kw_only=True):
    """Go on a break (``on``) or come back from it."""

    id: Short
    on: bool


class Leave(Message, tag="leave", kw_only=True):
    """Leave the room for good; answers stay."""

    id: Short


class SpeakLanguage(Message, tag="language", kw_only=True):
    """See the room in another language; answered with a view."""

    language: Short


class Leading(Message, tag="lead", kw_only=True):
    """A command of the facilitator or of a remote. ``at`` is the view's version it was meant for."""

    id: Short
    command: Lead
    at: int | None = None


class AskResults(Message, tag="results", kw_only=True):
    """What the room answered so far, as rows; a facilitator's. Answered with `Results`."""

    id: Short
    language: Short = "pl"


class Create(Message, tag="create", kw_only=True):
    """Open a room; a facilitator's. ``agenda`` is plain data; films are named in it and found by the hub."""

    id: Short
    agenda: dict[str, Any]


class Rooms(Message, tag="rooms", kw_only=True):
    """Which rooms there are; a facilitator's. Answered with `RoomList`."""

    id: Short


class Ping(Message, tag="ping", kw_only=True):
    """Are you there? Answered with `Pong`."""


ClientMessage = Hello | Join | Resume | Recover | Answer | TakeBreak | Leave | SpeakLanguage | Leading | Ping
LeaderMessage = Hello | Create | Rooms | Leading | AskResults | SpeakLanguage | Ping
"""What the hub takes at the door for facilitators."""

# ---- parts of views --------------------------------------------------------------------------


class AgencyCard(Part, kw_only=True):
    id: str
    name: str
    family: str | None


class FamilyCard(Part, kw_only=True):
    """``look`` is 1 to 7: colour and pattern, in the order of assignment."""

    id: str
    name: str
    look: int


class HelpLine(Part, kw_only=True):
    name: str
    number: str
    checked: bool
    """False while the number is provisional: shown as "to be checked"."""


class NoticeCard(Part, kw_only=True):
    """The short information notice: not a consent."""

    controller: str
    delete_on: str | None
    """ISO date on which the room's data is deleted."""
    more: str


class RoomCard(Part, kw_only=True):
    """What everybody may know of a room before joining it."""

    id: str
    code: str
    title: str
    languages: list[str]
    agencies: list[AgencyCard]
    families: list[FamilyCard]
    notice: NoticeCard
    help: list[HelpLine]


class Where(Part, kw_only=True):
    """Where the room is, for the top line: step title, and in a film scene and decision numbers."""

    step: str
    title: str
    scene: int | None = None
    decision: int | None = None
    decisions: int | None = None
    """Decisions on a typical path of the film."""


class SceneFace(Part, kw_only=True):
    """Names a public bundle: ``<base>bundle/<bundle>.json``."""

    id: str
    title: str
    bundle: str
    picture: str | None
    """``<base>picture/<hash>``, if the scene has a still."""
    ending: bool = False


class QuestionFace(Part, kw_only=True):
    """A question as all may see it. ``body`` is the kind's own public face, in one language."""

    ask: str
    round: str
    number: int
    """1 for the first vote, 2 after the talk …"""
    kind: str
    prompt: str
    short: str
    k: int
    rule: Literal["most", "family", "agency", "facilitator"] | None
    """Who decides the branch; null for a question that leads nowhere."""
    agency: str | None
    """Name of the deciding agency, for rule ``agency``."""
    deep: bool
    body: dict[str, Any]


class TimerFace(Part, kw_only=True):
    """``ends_at``: milliseconds since 1970 by the hub's clock (each message carries ``now``)."""

    ends_at: float
    seconds: int
    running: bool
    left: float
    """Seconds left while it is stopped."""
    closes: bool


class TalkFace(Part, kw_only=True):
    """A talk: one task in a line, and questions for it."""

    prompt: str
    questions: list[str]
    vote_again: bool
    """True where a hidden vote is asked again after the talk."""


class FamilyResult(Part, kw_only=True):
    family: str
    answered: int
    tally: dict[str, Any]


class RoundResult(Part, kw_only=True):
    """``tally`` is null where fewer than k answered: "too few". ``answered`` counts hands too."""

    number: int
    answered: int
    present: int
    hands: int
    tally: dict[str, Any] | None


class Shift(Part, kw_only=True):
    """Of those who answered both of the last two rounds, how many changed their answer."""

    both: int
    changed: int


class Outcome(Part, kw_only=True):
    """Which way the film goes, and why.

    ``choice`` is null while it is undecided: ``reason`` is then ``tie``, ``too_few`` or ``facilitator``.
    """

    rule: Literal["most", "family", "agency", "facilitator"]
    way: Literal["rule", "minority", "facilitator", "lot"]
    choice: str | None
    tied: list[str]
    reason: Literal["", "tie", "too_few", "facilitator"]
    taken: bool


class Result(Part, kw_only=True):
    """A revealed question. ``split`` is null where no split may be shown."""

    k: int
    rounds: list[RoundResult]
    split: list[FamilyResult] | None
    left_out: int
    """Answers of families too small to be shown: 0, or at least k."""
    shift: Shift | None
    outcome: Outcome | None


class Fact(Part, kw_only=True):
    """The feedback after a choice: what happened, why, the rule, its source."""

    choice: str
    happened: str
    why: str
    rule: str
    source: str
    checked: bool
    """False where the rule is marked as general knowledge or provisional: shown as "to be checked"."""


Phase = Literal["lobby", "watch", "open", "closed", "talk", "revealed", "break", "ended"]


class ParticipantView(Part, tag="participant", tag_field="type", kw_only=True):
    """What every participant sees, the same for all of one language."""

    phase: Phase
    calm: bool
    where: Where | None
    scene: SceneFace | None
    question: QuestionFace | None
    result: Result | None
    talk: TalkFace | None
    timer: TimerFace | None
    story: list[str]
    """The story so far: a sentence for each scene passed."""
    facts: Fact | None


class FamilyPresent(Part, kw_only=True):
    family: str
    present: int


class ScreenView(Part, tag="screen", tag_field="type", kw_only=True):
    """The big screen: what a participant sees, and counts."""

    phase: Phase
    curtain: Literal["none", "blank", "calm"]
    where: Where | None
    scene: SceneFace | None
    question: QuestionFace | None
    result: Result | None
    talk: TalkFace | None
    timer: TimerFace | None
    facts: Fact | None
    present: int
    answered: int
    families: list[FamilyPresent]
    join_open: bool
    """False once the room has ended."""


class StepCard(Part, kw_only=True):
    """A line of the step list. ``level`` 1 stands for a scene or decision passed inside a film."""

    id: str
    kind: str
    title: str
    level: int
    status: Literal["done", "now", "next"]
    minutes: int | None


class NextMove(Part, kw_only=True):
    """What the one large button does now; ``code`` is looked up as ``next-<code>`` in the catalogue."""

    code: str
    detail: str
    allowed: bool


class Live(Part, kw_only=True):
    """Tallies while a round is open: as they stood at the last full five answers."""

    answered: int
    tally: dict[str, Any]
    families: list[FamilyResult]
    """Here ``tally`` is empty: only how many of each family had answered."""


class Merge(Part, kw_only=True):
    """An offer: show these families together, as one of this name."""

    families: list[str]
    name: str


class SplitAdvice(Part, kw_only=True):
    """Which families could be shown if all who are present answered."""

    shown: list[str]
    too_small: list[str]
    k: int
    merges: list[Merge]


class FacilitatorFamily(Part, kw_only=True):
    family: str
    present: int
    answered: int | None
    """As it stood at the last full five answers, or after closing; null before."""


class FacilitatorView(Part, tag="facilitator", tag_field="type", kw_only=True):
    """The console and the phone remote."""

    phase: Phase
    curtain: Literal["none", "blank", "calm"]
    where: Where | None
    scene: SceneFace | None
    question: QuestionFace | None
    result: Result | None
    """After closing, also before the reveal."""
    revealed: bool
    talk: TalkFace | None
    timer: TimerFace | None
    facts: Fact | None
    """For the facilitator as soon as the way is decided; others see it when it is opened."""
    facts_open: bool
    steps: list[StepCard]
    next: NextMove
    notes: list[str]
    present: int
    tablets: int
    hands_present: int
    on_break: int
    answered: int
    all_answered: bool
    live: Live | None
    families: list[FacilitatorFamily]
    advice: SplitAdvice | None
    ways: list[str]
    """Choices of the decision at hand, in order, which a branch may be taken by."""
    minority: str | None
    """The minority's way, once the vote is closed and large enough."""
    review: Literal["draft", "signed", ""]
    can_back: bool


View = ParticipantView | ScreenView | FacilitatorView

# ---- from the hub ----------------------------------------------------------------------------


class You(Part, kw_only=True):
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


class JoinInfo(Part, kw_only=True):
    """How people get in: for the screen and the console."""

    url: str
    address: str
    """The address as people type it: host and port."""
    code: str
    qr: str
    """SVG path data of the QR code, on a grid of ``qr_size`` modules."""
    qr_size: int


class Welcome(Message, tag="welcome", kw_only=True):
    protocol: int
    build: str
    now: float
    room: RoomCard
    you: You | None = None
    join: JoinInfo | None = None


class ViewMessage(Message, tag="view", kw_only=True):
    """``version`` counts the room's events: a command may name it in ``at``."""

    version: int
    now: float
    view: View


class ResultRow(Part, kw_only=True):
    """One choice of one closed round: counted for everybody (``family`` null) or for a family that may be shown."""

    ask: str
    question: str
    round: int
    family: str | None
    choice: str
    label: str
    count: int
    answered: int
    present: int


class Refusal(Part, kw_only=True):
    """Where, what was expected, what was found, how to mend it; screens show ``refusal-<code>``."""

    code: str
    where: str
    expected: str
    found: str
    mend: str


class Ack(Message, tag="ack", kw_only=True):
    """Sent after the commit, never before. ``superseded``: a later answer had arrived already."""

    id: str
    outcome: Literal["done", "superseded", "refused"]
    refusal: Refusal | None = None
    you: You | None = None


class Results(Message, tag="results", kw_only=True):
    id: str
    rows: list[ResultRow]


class Created(Message, tag="created", kw_only=True):
    """A room's keys: the screen's reads, the remote's leads this room and no other."""

    id: str
    room: str
    code: str
    screen_key: str
    remote_key: str
    join: JoinInfo


class RoomLine(Part, kw_only=True):
    room: str
    code: str
    title: str
    ended: bool
    present: int
    screen_key: str
    remote_key: str


class RoomList(Message, tag="rooms", kw_only=True):
    id: str
    rooms: list[RoomLine]


class Refuse(Message, tag="refused", kw_only=True):
    """A message that could not be taken at all. The connection goes on unless ``closing``."""

    refusal: Refusal
    closing: bool = False


class Reload(Message, tag="reload", kw_only=True):
    """This page is older than the hub: load it again."""

    protocol: int
    build: str


class Pong(Message, tag="pong", kw_only=True):
    now: float


HubMessage = Welcome | ViewMessage | Ack | Refuse | Reload | Pong
LeaderReply = Welcome | ViewMessage | Ack | Refuse | Reload | Pong | Results | Created | RoomList
