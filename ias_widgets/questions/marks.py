"""How far a statement can be relied on: read in a source, found in a secondary copy, general knowledge."""

from __future__ import annotations

from typing import Literal

__all__ = ["Mark", "checked"]

Mark = Literal["S", "S~", "K"]
"""S: read in the source; S~: in a secondary or old copy; K: general knowledge."""


def checked(mark: Mark) -> bool:
    """Whether a statement with this mark may stand as it is; others are shown as to be checked."""
    return mark == "S"
