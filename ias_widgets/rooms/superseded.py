"""An outcome without events that is not the same as nothing: something later had come before it."""

from __future__ import annotations

__all__ = ["Superseded"]


class Superseded(tuple[()]):
    """No events: a later answer of the same participant had arrived before this one, or this very tap."""

    __slots__ = ()
    note = "superseded"
