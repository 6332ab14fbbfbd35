"""What the parts of messages and views are made of."""

from __future__ import annotations

import msgspec

__all__ = ["Part"]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A part of a message or of a view."""
