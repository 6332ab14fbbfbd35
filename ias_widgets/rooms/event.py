"""What events are made of."""

from __future__ import annotations

import msgspec

__all__ = ["Event"]


class Event(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Something that happened; its class's name in lower case with dashes is its type."""
