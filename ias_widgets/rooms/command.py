"""What commands are made of."""

from __future__ import annotations

import msgspec

__all__ = ["Command"]


class Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="do", forbid_unknown_fields=True):
    """Something asked of a room; ``do`` is its class's tag."""
