"""How figures of cohorts look: one hand for all of them."""

from ias_widgets.cohorts.drawing.look import (
    ACCENT,
    BAND,
    FONT,
    GROUND,
    INK,
    LINE,
    LOOKS,
    QUIET,
    FamilyLook,
    broken,
    empty,
    looks_of,
)

__all__ = [
    "ACCENT", "BAND", "FONT", "GROUND", "INK", "LINE", "LOOKS", "QUIET", "FamilyLook", "broken", "empty", "looks_of",
]  # fmt: skip
