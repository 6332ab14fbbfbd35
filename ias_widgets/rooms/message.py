"""What every message between the hub and those connected to it is made of."""

from __future__ import annotations

from typing import Annotated

import msgspec

from ias_widgets.rooms.parts import Part

__all__ = ["JoinInfo", "Message", "Short", "Token", "WifiCard"]

Short = Annotated[str, msgspec.Meta(max_length=64)]
Token = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]


class Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", forbid_unknown_fields=True):
    """A message; ``type`` is its class's tag."""


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
