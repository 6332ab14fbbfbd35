"""What has happened in a room. A room's state is what replaying its events gives.

Events are never changed. When a field must change its meaning, the event's version is raised in
`VERSIONS` and an upcaster is added to `UPCASTERS`, so that rooms of earlier releases stay readable.
A new field with a default needs neither.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import msgspec

from ias_widgets.errors import StoreError
from ias_widgets.rooms.commands import Rule  # noqa: TC001  events are decoded by their types
from ias_widgets.rooms.event import Event
from ias_widgets.rooms.sheet_events import Linked, SheetAnswered, SheetFinished
from ias_widgets.rooms.writing_events import (
    AskingSet,
    BoardStaged,
    GroupNamed,
    NoteEnlarged,
    NoteGrouped,
    NoteReleased,
    NoteWithheld,
    QuestionAnswered,
    QuestionsShown,
    TakenBack,
    VotedUp,
    Wrote,
)

__all__ = [
    "UPCASTERS", "VERSIONS", "AgendaSet", "Answered", "AskingSet", "BoardStaged", "BranchTaken", "CameBack", "CurtainSet",
    "Entered", "Event", "FactsOpened", "FamiliesSet", "FilmPlayed", "FilmSought", "FilmSped", "GroupNamed", "HandsCounted",
    "HandsPresent", "Hidden", "Linked", "MarkNamed", "MarkUndone", "Moved", "NoteEnlarged", "NoteGrouped", "NoteReleased",
    "NoteWithheld", "PaperShown", "PathShown", "QuestionAnswered", "QuestionsShown", "Reclaimed", "Rested", "Revealed",
    "RoomCreated", "RoomEnded", "RoomLeft", "RoomOpened", "RoundClosed", "RoundOpened", "RoundWithdrawn", "RuleSet",
    "SceneLeft", "SheetAnswered", "SheetFinished", "SignMarked", "SignsShown", "StepAdded", "SteppedBack", "TakenBack", "TalkBegan", "TimeRanOut",
    "TimerStarted", "TimerStopped", "VotedUp", "WentAway", "WhatIfBegan", "WhatIfEnded", "Wrote", "decode_event",
    "encode_event",
]  # fmt: skip


class RoomCreated(Event, frozen=True, kw_only=True):
    """A room came into being; its agenda and films are named by the hashes of what the store keeps.

    ``prepared``: nobody can join it yet.
    """

    room: str
    code: str
    agenda: str
    films: dict[str, str]
    prepared: bool = False


class AgendaSet(Event, frozen=True, kw_only=True):
    """A room that is being prepared got another agenda, named by its hash, and the films it plays."""

    agenda: str
    films: dict[str, str]


class RoomOpened(Event, frozen=True, kw_only=True):
    """People can join the room from now on."""


class Entered(Event, frozen=True, kw_only=True):
    """Somebody joined. ``token`` and ``words`` are hashes."""

    participant: str
    token: str
    words: str
    agency: str
    language: str
    table: bool = False


class Reclaimed(Event, frozen=True, kw_only=True):
    """A participant came back with three words: ``token`` took the place of ``former``."""

    participant: str
    token: str
    former: str


class RoomLeft(Event, frozen=True, kw_only=True):
    """A participant left the room."""

    participant: str


class WentAway(Event, frozen=True, kw_only=True):
    """Tablets were gone for longer than the hub's grace."""

    participants: tuple[str, ...]


class CameBack(Event, frozen=True, kw_only=True):
    """Tablets that were away, or participants who had left, are here again."""

    participants: tuple[str, ...]


class Rested(Event, frozen=True, kw_only=True):
    """A participant began a break (``on``) or ended it."""

    participant: str
    on: bool


class Moved(Event, frozen=True, kw_only=True):
    """The room went to a step; an empty step is the lobby."""

    step: str


class StepAdded(Event, frozen=True, kw_only=True):
    """``step`` is plain data; ``after`` the id it stands behind, empty for the beginning."""

    step: dict[str, Any]
    after: str


class SceneLeft(Event, frozen=True, kw_only=True):
    """A scene without a decision led on."""

    step: str


class BranchTaken(Event, frozen=True, kw_only=True):
    """The film went a way. ``tied``: the choices that led together, where there was a tie to break."""

    ask: str
    choice: str
    way: Literal["rule", "minority", "facilitator", "lot"]
    tied: tuple[str, ...] = ()


class SteppedBack(Event, frozen=True, kw_only=True):
    """The film of this step went back by one scene."""

    step: str


class RoundOpened(Event, frozen=True, kw_only=True):
    """A question was opened; its rounds are numbered from 1."""

    ask: str
    number: int


class RoundClosed(Event, frozen=True, kw_only=True):
    """A round was closed: what was answered until now counts."""

    ask: str
    number: int


class RoundWithdrawn(Event, frozen=True, kw_only=True):
    """An open round was taken back: its answers do not count."""

    ask: str
    number: int


class Answered(Event, frozen=True, kw_only=True):
    """A participant answered the open round, or answered anew. ``value`` is plain JSON data."""

    participant: str
    ask: str
    number: int
    seq: int
    value: Any


class HandsCounted(Event, frozen=True, kw_only=True):
    """Hands were counted for a round: choice id to number, in place of what was counted before."""

    ask: str
    number: int
    counts: dict[str, int]


class HandsPresent(Event, frozen=True, kw_only=True):
    """So many people are here without a device."""

    number: int


class Revealed(Event, frozen=True, kw_only=True):
    """Everybody may see the result."""

    ask: str


class Hidden(Event, frozen=True, kw_only=True):
    """A revealed result was taken away again."""

    ask: str


class FactsOpened(Event, frozen=True, kw_only=True):
    """What happened, why, and the rule were shown to all (``on``) or put away."""

    ask: str
    on: bool


class TalkBegan(Event, frozen=True, kw_only=True):
    """The room began to talk about a question."""

    ask: str


class RuleSet(Event, frozen=True, kw_only=True):
    """Another rule was chosen for a decision before its first vote."""

    ask: str
    rule: Rule
    agency: str | None = None


class FamiliesSet(Event, frozen=True, kw_only=True):
    """Agencies were grouped anew: family id to its name by language, agency id to family id."""

    names: dict[str, dict[str, str]]
    of: dict[str, str]


class TimerStarted(Event, frozen=True, kw_only=True):
    """The timer was set to ``seconds``. Times in seconds since 1970."""

    ends_at: float
    seconds: int
    closes: bool


class TimerStopped(Event, frozen=True, kw_only=True):
    """The timer was stopped with ``left`` seconds left, or taken away (``off``)."""

    left: float
    off: bool


class TimeRanOut(Event, frozen=True, kw_only=True):
    """The timer that ended then ran out."""

    ends_at: float


class CurtainSet(Event, frozen=True, kw_only=True):
    """The screen was darkened, all screens calmed, or the curtain drawn back."""

    curtain: Literal["none", "blank", "calm"]


class FilmPlayed(Event, frozen=True, kw_only=True):
    """The film of a visit went on, or stopped (``on`` false). A visit is a scene come to: ``<step>#<number>``."""

    visit: str
    on: bool


class FilmSought(Event, frozen=True, kw_only=True):
    """The film of a visit was set to a second of its scene."""

    visit: str
    to: float


class FilmSped(Event, frozen=True, kw_only=True):
    """The film of a visit plays faster or slower from now on."""

    visit: str
    rate: float


class PaperShown(Event, frozen=True, kw_only=True):
    """A paper of the scene was opened large, ``<shot>/<paper>``, or put away (None)."""

    visit: str
    paper: str | None


class PathShown(Event, frozen=True, kw_only=True):
    """The way through the film came onto the screen (``page`` says which side of it), or went (null)."""

    page: Literal["map", "ending", "talk"] | None
    scene: str | None = None


class WhatIfBegan(Event, frozen=True, kw_only=True):
    """Another way's scene was played beside the walk. ``passed``: the scenes that lead to it, each with its choice.

    ``scene`` and ``choice``: the decision and the way that was asked for, null where a scene was.
    """

    step: str
    passed: tuple[tuple[str, str | None], ...]
    scene: str | None = None
    choice: str | None = None


class WhatIfEnded(Event, frozen=True, kw_only=True):
    """The room came back from it."""


class SignsShown(Event, frozen=True, kw_only=True):
    """The room was asked which signs it tapped, was shown what it tapped, or left that."""

    visit: str
    show: Literal["name", "result", "off"]


class SignMarked(Event, frozen=True, kw_only=True):
    """Somebody tapped ``seconds`` into a scene. ``at``: when, in seconds since 1970, as the tablet told it."""

    participant: str
    visit: str
    seq: int
    at: float
    seconds: float


class MarkNamed(Event, frozen=True, kw_only=True):
    """Somebody said which sign a tap meant: its id in the catalogue, or None for "not sure"."""

    participant: str
    visit: str
    seq: int
    indicator: str | None


class MarkUndone(Event, frozen=True, kw_only=True):
    """Somebody took a tap back."""

    participant: str
    visit: str
    seq: int


class RoomEnded(Event, frozen=True, kw_only=True):
    """The room ended for good."""


def _type_name(cls: type[Event]) -> str:
    return "".join("-" + letter.lower() if letter.isupper() else letter for letter in cls.__name__).lstrip("-")


_TYPES: dict[str, type[Event]] = {_type_name(cls): cls for cls in Event.__subclasses__()}
_NAMES: dict[type[Event], str] = {cls: name for name, cls in _TYPES.items()}
VERSIONS: dict[str, int] = {}
"""Versions above 1, by type."""

Upcaster = Callable[[dict[str, Any]], dict[str, Any]]
UPCASTERS: dict[tuple[str, int], Upcaster] = {}
"""(type, version) to the function that makes its data into that of the next version."""

_encoder = msgspec.json.Encoder()
_decoders = {name: msgspec.json.Decoder(cls) for name, cls in _TYPES.items()}


def encode_event(event: Event) -> tuple[str, int, bytes]:
    """Return an event's type, version and data as JSON."""
    name = _NAMES[type(event)]
    return name, VERSIONS.get(name, 1), _encoder.encode(event)


def decode_event(name: str, version: int, data: bytes) -> Event:
    """Read an event that this or an earlier release wrote.

    Raises
    ------
    StoreError
        Where its type or version is unknown, for a newer release wrote it, or where its data is damaged.
    """
    newest = VERSIONS.get(name, 1)
    if name not in _TYPES or version > newest:
        raise StoreError(
            "event", f"a type and version this release knows ({name}: up to {newest if name in _TYPES else 'none'})",
            f"{name} version {version}", "open this store with the release that wrote it, or a newer one",
        )  # fmt: skip
    try:
        if version == newest:
            return _decoders[name].decode(data)
        plain: dict[str, Any] = msgspec.json.decode(data)
        for step in range(version, newest):
            plain = UPCASTERS[name, step](plain)
        return msgspec.convert(plain, _TYPES[name])
    except msgspec.DecodeError as error:
        where = f"event {name}, version {version}"
        raise StoreError(where, "the data of this event", str(error), "restore the store from a backup") from error
