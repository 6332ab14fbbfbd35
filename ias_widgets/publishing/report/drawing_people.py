"""People on paper: where they were, and who is missing from one stage to the next."""

from __future__ import annotations

from math import cos, pi, radians, sin, sqrt
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cohorts.drawing.look import looks_of
from ias_widgets.cohorts.drawing.poland import found
from ias_widgets.cohorts.methods.places import KINDS
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import number, percent
from ias_widgets.publishing.report.drawing import HALF, INK, QUIET, Drawing, width_of
from ias_widgets.shipped import dataset

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ias_widgets.cohorts.methods.places import Places

__all__ = ["Flow", "flow_svg", "places_svg"]

MAP = 440.0
LAND, SHORE = "#f0f3f4", "#9fb0b7"
SQUEEZE = cos(radians(52))
LARGEST, SMALLEST, LETTERS = 13.0, 3.5, 11.0


class Flow(NamedTuple):
    """People of one kind of cohorts from stage to stage; a stage's number is None where it is not told."""

    name: str
    stages: tuple[tuple[str, int | None], ...]


def flow_svg(flows: Sequence[Flow], language: str, name: str = "flow", *, width: float = HALF) -> str:
    """Draw for each kind a bar a stage, as long as the part of those present."""
    drawing = Drawing(name, width)
    names = max(width_of(stage, 11.5) for flow in flows for stage, _ in flow.stages) + 10
    bar = width - names - 92
    y = 8.0
    for flow, look in zip(flows, looks_of(flow.name for flow in flows).values(), strict=True):
        drawing.text(flow.name, 0, y, bold=True)
        y += 16
        most = max(people or 0 for _, people in flow.stages) or 1
        present = flow.stages[0][1] or most
        for stage, people in flow.stages:
            drawing.text(stage, 0, y, size=11.5)
            drawing.line(names, y - 7, names, y + 7, colour=INK)
            long = bar * (people or 0) / most
            drawing.box(names, y - 5, long, 10, look.colour, pattern=look.pattern)
            said = "–" if people is None else f"{number(people, 0, language)} · {percent(people / present, language)}"
            drawing.text(said, names + long + 6, y, size=11.5)
            y += 15
        y += 9
    return drawing.svg(y - 10)


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: _Box) -> float:
        """Return the area in common."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(across, 0) * max(down, 0)


class _Spot(NamedTuple):
    name: str
    people: int
    kind: str
    x: float
    y: float
    radius: float


def places_svg(told: Places, name: str = "places", *, width: float = MAP) -> str:
    """Draw where people were, on the outline of Poland: a mark's area is their number, its shape the kind."""
    drawing = Drawing(name, width)
    outline = [(float(lon), float(lat)) for lon, lat in dataset("places")["outline"]]
    west, east = min(lon for lon, _ in outline), max(lon for lon, _ in outline)
    south, north = min(lat for _, lat in outline), max(lat for _, lat in outline)
    degree = (width - 4) / (east - west) / SQUEEZE

    def at(lon: float, lat: float) -> tuple[float, float]:
        return 2 + (lon - west) * SQUEEZE * degree, 2 + (north - lat) * degree

    height = (north - south) * degree + 4
    drawing.shape([at(lon, lat) for lon, lat in outline], LAND, edge=SHORE, thick=1.2)
    known = list(each(told.rows[told.rows["known"]]))
    most = max((int(row.people) for row in known), default=1)
    looks = looks_of(KINDS)
    spots = [
        _Spot(row.place, int(row.people), row.kind, *at(*town), max(SMALLEST, LARGEST * sqrt(int(row.people) / most)))
        for row in known
        if (town := found(row.place)) is not None
    ]
    taken = [_Box(one.x - one.radius, one.y - one.radius, one.x + one.radius, one.y + one.radius) for one in spots]
    for spot in spots:
        look = looks[spot.kind]
        drawing.mark(look.symbol, spot.x, spot.y, spot.radius, look.colour)
    for spot in spots:
        wide = width_of(f"{spot.name} {spot.people}", LETTERS) + 2
        boxes = [
            (_Box(x - wide / 2, y - 7, x + wide / 2, y + 7), far)
            for x, y, far in _around(spot, wide)
            if x - wide / 2 >= 0 and x + wide / 2 <= width and 7 <= y <= height - 7  # noqa: PLR2004
        ]
        box, far = min(boxes, key=lambda one: sum(one[0].meets(other) for other in taken) + 4 * one[1])
        taken.append(box)
        if far:
            drawing.line(
                spot.x,
                spot.y,
                min(max(spot.x, box.left), box.right),
                (box.top + box.bottom) / 2,
                colour=QUIET,
                width=0.7,
            )
        words = f"{spot.name} {spot.people}"
        drawing.text(
            words, (box.left + box.right) / 2, (box.top + box.bottom) / 2, size=LETTERS, anchor="middle", halo=True
        )
    kinds = [kind for kind in KINDS if any(spot.kind == kind for spot in spots)]
    x = 0.0
    for kind in kinds:
        drawing.mark(looks[kind].symbol, x + 6, height + 12, 5, looks[kind].colour)
        words = told.words.say(KINDS[kind])
        drawing.text(words, x + 16, height + 12)
        x += 34 + width_of(words)
    return drawing.svg(height + 22)


def _around(spot: _Spot, wide: float) -> Iterator[tuple[float, float, bool]]:
    """Yield where a label's middle may stand, and whether that is far from its mark."""
    x, y, radius = spot.x, spot.y, spot.radius
    yield x + radius + wide / 2 + 2, y, False
    yield x - radius - wide / 2 - 2, y, False
    yield x, y + radius + 7, False
    yield x, y - radius - 7, False
    for across in (-1, 1):
        for down in (-1, 1):
            yield x + across * (radius * 0.7 + wide / 2 + 1), y + down * (radius * 0.7 + 6), False
    for ring in (14.0, 26.0, 40.0):
        for turn in range(16):
            angle = pi * turn / 8
            yield x + (radius + ring + wide / 2) * cos(angle), y + (radius + ring) * sin(angle), True
