"""What has happened in a room. A room's state is what replaying its events gives.

Events are never changed. When a field must change its meaning, `VERSION` of that event is raised
and an upcaster is added to `UPCASTERS`, so that rooms of earlier releases stay readable.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import msgspec

from ias_widgets.errors import StoreError
from ias_widgets.rooms.commands import Rule

__all__ = [
    "UPCASTERS", "Answered", "BranchTaken", "CameBack", "CurtainSet", "Entered", "Event", "FactsOpened", "FamiliesSet",
    "HandsCounted", "HandsPresent", "Hidden", "Moved", "Reclaimed", "Rested", "Revealed", "RoomCreated", "RoomEnded",
    "RoomLeft", "RoundClosed", "RoundOpened", "RoundWithdrawn", "RuleSet", "SceneLeft", "StepAdded", "SteppedBack",
    "TalkBegan", "TimeRanOut", "TimerStarted", "TimerStopped", "WentAway", "decode_event", "encode_event",
]  # fmt: skip


class Event(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Something that happened; its class's name in lower case with dashes is its type."""


class RoomCreated(Event):
    room: str
    code: str
    agenda: str
    films: dict[str, str]


class Entered(Event, kw_only=True):
    participant: str
    token: str
    words: str
    agency: str
    language: str
    table: bool = False


class Reclaimed(Event):
    participant: str
    token: str
    former: str


class RoomLeft(Event):
    participant: str


class WentAway(Event):
    participants: tuple[str, ...]


class CameBack(Event):
    participants: tuple[str, ...]


class Rested(Event):
    participant: str
    on: bool


class Moved(Event):
    """The room went to a step; an empty step is the lobby."""

    step: str


class StepAdded(Event, kw_only=True):
    """``step`` is plain data; ``after`` the id it stands behind, empty for the beginning."""

    step: dict[str, Any]
    after: str


class SceneLeft(Event):
    """A scene without a decision led on."""

    step: str


class BranchTaken(Event, kw_only=True):
    ask: str
    choice: str
    way: Literal["rule", "minority", "facilitator", "lot"]
    tied: tuple[str, ...] = ()


class SteppedBack(Event):
    """The film of this step went back by one scene."""

    step: str


class RoundOpened(Event):
    ask: str
    number: int


class RoundClosed(Event):
    ask: str
    number: int


class RoundWithdrawn(Event):
    """An open round was taken back: its answers do not count."""

    ask: str
    number: int


class Answered(Event):
    participant: str
    ask: str
    number: int
    seq: int
    value: Any


class HandsCounted(Event):
    ask: str
    number: int
    counts: dict[str, int]


class HandsPresent(Event):
    number: int


class Revealed(Event):
    ask: str


class Hidden(Event):
    ask: str


class FactsOpened(Event):
    ask: str
    on: bool


class TalkBegan(Event):
    ask: str


class RuleSet(Event, kw_only=True):
    ask: str
    rule: Rule
    agency: str | None = None


class FamiliesSet(Event):
    names: dict[str, dict[str, str]]
    of: dict[str, str]


class TimerStarted(Event):
    ends_at: float
    seconds: int
    closes: bool


class TimerStopped(Event):
    left: float
    off: bool


class TimeRanOut(Event):
    ends_at: float


class CurtainSet(Event):
    curtain: Literal["none", "blank", "calm"]


class RoomEnded(Event):
    pass


def _type_name(cls: type[Event]) -> str:
    return "".join("-" + letter.lower() if letter.isupper() else letter for letter in cls.__name__).lstrip("-")


_TYPES: dict[str, type[Event]] = {_type_name(cls): cls for cls in Event.__subclasses__()}
_NAMES: dict[type[Event], str] = {cls: name for name, cls in _TYPES.items()}
_VERSIONS: dict[str, int] = {}
"""Versions above 1, by type."""

Upcaster = Callable[[dict[str, Any]], dict[str, Any]]
UPCASTERS: dict[tuple[str, int], Upcaster] = {}
"""(type, version) to the function that makes its data into that of the next version."""

_encoder = msgspec.json.Encoder()
_decoders = {name: msgspec.json.Decoder(cls) for name, cls in _TYPES.items()}


def encode_event(event: Event) -> tuple[str, int, bytes]:
    """Return an event's type, version and data as JSON."""
    name = _NAMES[type(event)]
    return name, _VERSIONS.get(name, 1), _encoder.encode(event)


def decode_event(name: str, version: int, data: bytes) -> Event:
    """Read an event that this or an earlier release wrote.

    Raises
    ------
    StoreError
        Where its type or version is unknown: a newer release wrote it.
    """
    newest = _VERSIONS.get(name, 1)
    if name not in _TYPES or version > newest:
        raise StoreError(
            "event", f"a type and version this release knows ({name}: up to {newest if name in _TYPES else 'none'})",
            f"{name} version {version}", "open this store with the release that wrote it, or a newer one",
        )  # fmt: skip
    if version == newest:
        return _decoders[name].decode(data)
    plain: dict[str, Any] = msgspec.json.decode(data)
    for step in range(version, newest):
        plain = UPCASTERS[name, step](plain)
    return msgspec.convert(plain, _TYPES[name])
