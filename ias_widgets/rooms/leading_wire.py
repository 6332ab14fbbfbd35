"""The messages of the leaders' door: what a notebook asks of the hub, and what the hub answers.

They are part of `ias_widgets.rooms.wire`, which names them all; no page in a browser speaks them.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from ias_widgets.rooms.message import JoinInfo, Message, Short
from ias_widgets.rooms.parts import Part, Phase

__all__ = [
    "AddressLine", "AskRecord", "AskResults", "Create", "Created", "DeleteRoom", "Power", "Preflight", "PreflightReport", "Prepare",
    "RecordLine", "Rehearse", "ResultRow", "Results", "RoomLine", "RoomList", "Rooms", "ScreenLine", "SeenAt", "SetAddress", "SetWifi",
]  # fmt: skip

# ---- from a leader ---------------------------------------------------------------------------


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


class Rehearse(Message, tag="rehearse", frozen=True, kw_only=True):
    """Open a rehearsal of a room: another room with the same plan, deleted when it ends. Answered with `Created`."""

    id: Short
    room: Short


class Preflight(Message, tag="preflight", frozen=True, kw_only=True):
    """Look whether all is ready for a room; answered with `PreflightReport`."""

    id: Short
    room: Short


class SetAddress(Message, tag="set_address", frozen=True, kw_only=True):
    """Tell tablets another address of this machine from now on; an empty one: the likeliest. Everybody is told."""

    id: Short
    address: Short


class SeenAt(Message, tag="seen_at", frozen=True, kw_only=True):
    """The address at which the leader's browser has the server that this notebook runs at, with a slash at its end.

    Behind the proxy of JupyterHub or Binder no server knows it by itself. Not answered.
    """

    base: Annotated[str, msgspec.Meta(max_length=1000)]


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


# ---- from the hub ----------------------------------------------------------------------------


class ResultRow(Part, frozen=True, kw_only=True):
    """One thing counted in one closed round: for everybody (``family`` null) or for a family that may be shown.

    ``choice`` is what the question's kind counts: a choice's id, a range of numbers, an area, a word. ``count`` is
    people; ``hands`` says how many of them raised a hand, having no device. ``points`` is what they gave it, in a
    kind that gives points.
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
    points: float | None = None


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
