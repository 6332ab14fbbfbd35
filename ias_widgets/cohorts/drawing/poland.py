"""A map of Poland drawn without tiles: the outline of the data set ``places``, bubbles, and labels that keep apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import cos, hypot, pi, radians, sin, sqrt
from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.drawing.heading import NARROW
from ias_widgets.cohorts.drawing.look import GROUND, INK, QUIET, FamilyLook
from ias_widgets.cohorts.drawing.sketch import Sketch
from ias_widgets.shipped import dataset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Bubble", "drawn_map", "found"]

WIDTH, HEIGHT = NARROW - 48, 606
"""Pixels of the map on a narrow page."""
DEGREE, EAST, NORTH = 97.0, 13.5, 55.1
"""Pixels of a degree of latitude; the western and the northern edge, degrees."""
SQUEEZE = cos(radians(52))
"""A degree of longitude against one of latitude, in the middle of the country."""
LARGEST, CROWDED, SMALLEST = 26.0, 15.0, 6.0
"""Pixels of a bubble's radius: at most, at most where there are many, at least."""
MANY = 30
AS_LARGE = sqrt(pi) / 2
"""A square's side against a circle's diameter, their areas the same."""
LETTER, LINE = 8.3, 20.0
"""Pixels of a letter and of a line of a label."""
LAND, SHORE = "#eef3f4", "#9fb0b7"


@dataclass(frozen=True)
class Bubble:
    """A place of the map: its name as it was written, people (the bubble's area), its group (colour and symbol)."""

    name: str
    people: int
    group: str


@cache
def _towns() -> dict[str, tuple[float, float]]:
    return {_folded(town["name"]): (town["lon"], town["lat"]) for town in dataset("places")["towns"]}


def found(place: str) -> tuple[float, float] | None:
    """Return longitude and latitude of a town, named by what stands before a comma; None where the map does not know it."""
    return _towns().get(_folded(place.partition(",")[0]))


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _at(lon: float, lat: float) -> tuple[float, float]:
    """Return pixels from the left and from above."""
    return (lon - EAST) * SQUEEZE * DEGREE, (NORTH - lat) * DEGREE


@dataclass(frozen=True)
class _Box:
    left: float
    top: float
    right: float
    bottom: float

    def on_map(self) -> bool:
        return self.left >= 0 and self.right <= WIDTH and self.top >= 0 and self.bottom <= HEIGHT

    def meets(self, other: _Box) -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


def drawn_map(
    bubbles: Sequence[Bubble], looks: Mapping[str, FamilyLook], names: Mapping[str, str]
) -> tuple[Sketch, int]:
    """Draw places that the map knows; give the figure and the height of its body, pixels.

    Parameters
    ----------
    bubbles
        Each of a place that `found` knows.
    looks, names
        Of groups; they are named beside the map where there are several.
    """
    placed = _placed(bubbles)
    coast = [_at(lon, lat) for lon, lat in dataset("places")["outline"]]
    notes, lines = _labels(placed)
    sketch = Sketch(notes=notes, shapes=lines)
    sketch.add(
        "scatter", x=[x for x, _ in [*coast, coast[0]]], y=[y for _, y in [*coast, coast[0]]], mode="lines", fill="toself",
        fillcolor=LAND, line={"color": SHORE, "width": 1.5}, hoverinfo="skip", showlegend=False,
    )  # fmt: skip
    for group, look in looks.items():
        own = [(bubble, at, radius) for bubble, at, radius in placed if bubble.group == group]
        if not own:
            continue
        sketch.add(
            "scatter", x=[at[0] for _, at, _ in own], y=[at[1] for _, at, _ in own], mode="markers", name=names[group],
            text=[f"{bubble.name}: {bubble.people}" for bubble, _, _ in own], hoverinfo="text",
            marker={
                "size": [2 * radius * (AS_LARGE if look.symbol == "square" else 1) for _, _, radius in own], "color": look.colour, "symbol": look.symbol, "opacity": 0.85,
                "line": {"color": GROUND, "width": 1.5},
            },
        )  # fmt: skip
    several = len({bubble.group for bubble in bubbles}) > 1
    sketch.lay(
        showlegend=several,
        legend={"x": 1, "xanchor": "right", "y": 1, "yanchor": "top", "itemsizing": "constant", "font": {"size": 16, "color": INK}},
    )  # fmt: skip
    fixed = {"visible": False, "fixedrange": True, "constrain": "domain"}
    sketch.axes(
        x=fixed | {"range": [0, WIDTH], "constraintoward": "left"},
        y=fixed | {"range": [HEIGHT, 0], "scaleanchor": "x", "constraintoward": "top"},
    )
    return sketch, HEIGHT


def _placed(bubbles: Sequence[Bubble]) -> list[tuple[Bubble, tuple[float, float], float]]:
    """Return bubbles, the largest first, with where they stand and their radius, as the root of people."""
    most = max((bubble.people for bubble in bubbles), default=1)
    largest = CROWDED if len(bubbles) > MANY else LARGEST
    placed = []
    for bubble in sorted(bubbles, key=lambda one: -one.people):
        where = found(bubble.name)
        if where is not None:
            placed.append((bubble, _at(*where), max(SMALLEST, largest * sqrt(bubble.people / most))))
    return placed


def _labels(
    placed: Sequence[tuple[Bubble, tuple[float, float], float]],
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return labels, each at the first place around its bubble that is free, with a line to it where that is not close."""
    taken = [_Box(x - radius, y - radius, x + radius, y + radius) for _, (x, y), radius in placed]
    notes: list[dict[str, Any]] = []
    lines: list[dict[str, Any]] = []
    for bubble, (x, y), radius in placed:
        wide = (len(bubble.name) + len(str(bubble.people)) + 1) * LETTER + 4
        spots = [
            (away, at_x, at_y, _Box(at_x - wide / 2, at_y - LINE / 2, at_x + wide / 2, at_y + LINE / 2))
            for away, at_x, at_y in _around(x, y, radius, wide)
        ]
        spots = [spot for spot in spots if spot[3].on_map()]
        away, middle_x, middle_y, box = min(spots, key=lambda spot: sum(spot[3].meets(other) for other in taken))
        taken.append(box)
        if away:
            part = radius / max(1.0, hypot(middle_x - x, middle_y - y))
            edge_x = min(max(x, box.left), box.right)
            edge_y = box.top if middle_y > y else box.bottom
            lines.append({
                "type": "line", "x0": x + (middle_x - x) * part, "y0": y + (middle_y - y) * part, "x1": edge_x, "y1": edge_y,
                "line": {"color": QUIET, "width": 1},
            })  # fmt: skip
        notes.append({
            "text": f"{bubble.name} <b>{bubble.people}</b>", "x": middle_x, "y": middle_y, "showarrow": False,
            "font": {"size": 15, "color": INK},
        })  # fmt: skip
    return notes, lines


def _around(x: float, y: float, radius: float, wide: float) -> list[tuple[bool, float, float]]:
    """Return where a label's middle may stand: right, left, below, above, aslant; then farther away, with a line."""
    near = [
        (x + radius + wide / 2 + 2, y), (x - radius - wide / 2 - 2, y), (x, y + radius + LINE / 2), (x, y - radius - LINE / 2),
        (x + radius * 0.7 + wide / 2, y + radius * 0.7 + 8), (x + radius * 0.7 + wide / 2, y - radius * 0.7 - 8),
        (x - radius * 0.7 - wide / 2, y + radius * 0.7 + 8), (x - radius * 0.7 - wide / 2, y - radius * 0.7 - 8),
    ]  # fmt: skip
    far = [
        (x + (radius + ring + wide / 2) * cos(turn), y + (radius + ring) * sin(turn))
        for ring in (18.0, 34.0, 52.0, 72.0, 96.0, 122.0, 150.0)
        for turn in (pi * step / 8 for step in range(16))
    ]
    return [*((False, *one) for one in near), *((True, *one) for one in far)]
