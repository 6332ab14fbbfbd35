"""The storyboard of a shot as values: what its picture is put together from, and what of it moves.

Pictures are measured in a space of 1600 by 900, its origin at the top left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "HEIGHT", "LAYERS", "MARGIN", "SIDES", "WIDTH", "Board", "Camera", "Entrance", "Frame", "Layer", "Light",
    "Placed", "Point", "Side", "parts_placed",
]  # fmt: skip

WIDTH, HEIGHT, MARGIN = 1600, 900, 200
"""The picture, and how far beyond each of its edges places are drawn."""

LAYERS = 6
"""The most that a shot may have."""

Point = tuple[float, float]

Frame = tuple[float, float, float]
"""What the camera sees: its left top corner and its width; it is always as 16 to 9."""

Light = dict[str, str]
"""CSS variables that parts are drawn with, without their dashes: ``sh`` of shadows, ``rim`` of lit edges."""

Side = Literal["left", "right", "up", "down", "fade"]
"""Where a layer comes from or goes to, or that it fades."""

SIDES: tuple[Side, ...] = get_args(Side)


class Drawing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A piece of a storyboard."""


class Placed(Drawing, frozen=True, kw_only=True):
    """A part of the kit, by its name, and how it stands in the picture.

    ``light`` names another light than the shot's; ``tint`` sets variables of this one part, ``{"coat": "#556b3f"}``.
    """

    part: str
    at: Point = (0.0, 0.0)
    scale: float = 1.0
    flip: bool = False
    turn: float = 0.0
    opacity: float = 1.0
    light: str = ""
    tint: Light = {}


class Entrance(Drawing, frozen=True, kw_only=True):
    """A layer comes into the picture, or goes out of it, at a second of its shot."""

    at: float
    side: Side = "fade"
    seconds: float = 0.8


class Layer(Drawing, frozen=True, kw_only=True):
    """Parts that move as one.

    ``depth`` says how far it moves when the camera does: 1 far away, 3 as the picture, 6 close by, 0 not at all.
    ``drift`` is how far it moves by itself, evenly over the shot.
    """

    id: str
    parts: tuple[Placed, ...] = ()
    depth: float = 3.0
    enter: Entrance | None = None
    leave: Entrance | None = None
    drift: Point = (0.0, 0.0)


class Camera(Drawing, frozen=True, kw_only=True):
    """The frame with which a shot begins and the one it ends with."""

    start: Frame = (0.0, 0.0, 1600.0)
    end: Frame = (0.0, 0.0, 1600.0)


class Board(Drawing, frozen=True, kw_only=True):
    """What a shot looks like. Layers are drawn in their order, the first at the back; ``light`` is a key of the film's."""

    light: str = ""
    camera: Camera = Camera()
    layers: tuple[Layer, ...] = ()


def parts_placed(boards: Iterable[Board | None]) -> list[str]:
    """Return the names of the parts that boards place, each once, in their order."""
    placed = (one.part for board in boards if board for layer in board.layers for one in layer.parts)
    return list(dict.fromkeys(placed))
