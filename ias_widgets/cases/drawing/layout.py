"""Where the scenes stand: layers from left to right.

igraph's Sugiyama layout finds the layers, the order within each that crosses fewest ways, and the
bends of ways that pass a layer. It takes all vertices to be of one size, so what it places is then
moved apart along each layer, as little as the heights of the cards ask (`_settle`).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ias_widgets.cases.drawing.graph import Link

__all__ = ["MOST_BENDS", "MOST_SCENES", "Box", "Layout", "columns", "layers"]

MOST_SCENES = 300
"""More than that are not laid out: they stand in the order of the film, without lines (`columns`)."""
MOST_BENDS = 3000
"""The same where so many ways pass by so many layers that nobody could follow them."""

LANE = 26.0
"""Height that a passing way takes in a layer, in pixels."""
APART = 34.0
"""Between two cards of a layer."""
ROUNDS = 24
"""Sweeps over the layers; after that hardly anything moves."""
STRAIGHT = 4.0
"""How much more a passing way wants to be straight than a card wants to stand in the middle."""


@dataclass(frozen=True, slots=True)
class Box:
    """What is placed: its size, and below its top the height at which ways come in and, by link, go out."""

    width: float
    height: float
    entry: float
    exits: Mapping[int, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Layout:
    """Top left corners by scene; for each link the heights (y) at which it passes layers, by the layer's left side (x)."""

    corners: dict[str, tuple[float, float]]
    bends: dict[int, tuple[tuple[float, float], ...]]
    width: float
    height: float


def layers(boxes: Mapping[str, Box], links: Sequence[Link], gap: float) -> Layout | None:
    """Return the layout in layers; None where there is too much to lay out."""
    names = list(boxes)
    if len(names) > MOST_SCENES:
        return None
    pairs = list(dict.fromkeys((link.scene, link.to) for link in links if link.scene != link.to))
    layer, place, routes = _sugiyama(names, pairs)
    if sum(map(len, routes.values())) > MOST_BENDS:
        return None
    stand = _Standing(boxes, links, layer, place, routes)
    stand.settle()
    step = max(box.width for box in boxes.values()) + gap
    top = min(stand.y[name] - boxes[name].height / 2 for name in names)
    corners = {name: (layer[name] * step, round(stand.y[name] - boxes[name].height / 2 - top, 1)) for name in names}
    bends = {
        number: tuple(
            (stand.layer[lane] * step, round(stand.y[lane] - top, 1)) for lane in stand.lanes[link.scene, link.to]
        )
        for number, link in enumerate(links)
        if link.scene != link.to
    }
    lowest = max(corner[1] + boxes[name].height for name, corner in corners.items())
    low = max([lowest, *(y + LANE / 2 for way in bends.values() for _, y in way)])
    return Layout(corners, bends, max(layer.values()) * step + step - gap, low)


def columns(boxes: Mapping[str, Box], gap: float) -> Layout:
    """Return the scenes in the order of the film, row by row, in a field about twice as wide as high."""
    width, height = max(box.width for box in boxes.values()) + gap, max(box.height for box in boxes.values()) + gap
    across = max(1, round((len(boxes) * 2 * height / width) ** 0.5))
    corners = {name: (place % across * width, place // across * height) for place, name in enumerate(boxes)}
    rows = -(-len(boxes) // across)
    return Layout(corners, {}, min(across, len(boxes)) * width - gap, rows * height - gap)


Lane = tuple[str, str, int]
Standing = str | Lane
"""A scene, or the place at which a way passes a layer."""
Routes = dict[tuple[str, str], list[tuple[int, float]]]


def _sugiyama(
    names: list[str], pairs: list[tuple[str, str]]
) -> tuple[dict[Standing, int], dict[Standing, float], Routes]:
    """Return each scene's layer, its place in it, and for each pair the layers and places it passes."""
    import igraph  # noqa: PLC0415

    number = {name: place for place, name in enumerate(names)}
    graph = igraph.Graph(n=len(names), edges=[(number[one], number[two]) for one, two in pairs], directed=True)
    found = graph.layout_sugiyama(maxiter=200)
    layer: dict[Standing, int] = {name: round(found[at][1]) for name, at in number.items()}
    place: dict[Standing, float] = {name: float(found[at][0]) for name, at in number.items()}
    routes: Routes = {}
    for pair, bends in zip(pairs, found.edge_routing, strict=True):
        ways = [(round(y), float(x)) for x, y in bends]
        back = layer[pair[1]] < layer[pair[0]]
        routes[pair] = sorted(ways, reverse=back)
    return layer, place, routes


class _Standing:
    """Cards and passing ways in their layers; `settle` moves them so that nothing overlaps and ways run straight."""

    def __init__(
        self,
        boxes: Mapping[str, Box],
        links: Sequence[Link],
        layer: dict[Standing, int],
        place: dict[Standing, float],
        routes: Routes,
    ) -> None:
        self.layer = layer
        self.lanes: dict[tuple[str, str], list[Lane]] = {}
        places = place
        self.height: dict[Standing, float] = {name: box.height for name, box in boxes.items()}
        for pair, bends in routes.items():
            self.lanes[pair] = [(*pair, at) for at in range(len(bends))]
            for lane, (at, x) in zip(self.lanes[pair], bends, strict=True):
                self.layer[lane], places[lane], self.height[lane] = at, x, LANE
        self.rows: list[list[Standing]] = [[] for _ in range(max(self.layer.values()) + 1)]
        for key in sorted(places, key=lambda key: places[key]):
            self.rows[self.layer[key]].append(key)
        self.pulls = self._pulls(boxes, links)
        self.y = {key: place * (LANE + APART) for key, place in places.items()}

    def _pulls(
        self, boxes: Mapping[str, Box], links: Sequence[Link]
    ) -> dict[Standing, list[tuple[Standing, float, float]]]:
        """Return what each is drawn to: the other end, how much higher this one then stands, how strongly."""
        pulls: dict[Standing, list[tuple[Standing, float, float]]] = defaultdict(list)
        for number, link in enumerate(links):
            if link.scene == link.to:
                continue
            source, target = boxes[link.scene], boxes[link.to]
            chain: list[Standing] = [link.scene, *self.lanes[link.scene, link.to], link.to]
            for one, two in pairwise(chain):
                lane = isinstance(one, tuple) or isinstance(two, tuple)
                # Two cards stand at the same height by their middles, or each would stand lower than the last
                out = source.exits[number] - source.height / 2 if lane and one == link.scene else 0.0
                into = target.entry - target.height / 2 if lane and two == link.to else 0.0
                strength = STRAIGHT if lane else 1.0
                pulls[two].append((one, out - into, strength))
                pulls[one].append((two, into - out, strength))
        return pulls

    def settle(self) -> None:
        """Sweep over the layers there and back."""
        for round_ in range(ROUNDS):
            rows = self.rows if round_ % 2 == 0 else self.rows[::-1]
            for row in rows:
                self._settle(row)

    def _settle(self, row: list[Standing]) -> None:
        wished, weight = [], []
        for key in row:
            pulls = self.pulls.get(key, [])
            strong = sum(strength for _, _, strength in pulls)
            towards = sum((self.y[other] + offset) * strength for other, offset, strength in pulls)
            wished.append(towards / strong if strong else self.y[key])
            weight.append(strong or 0.1)
        tops, at = [0.0], 0.0
        for above, below in pairwise(row):
            between = LANE / 2 if isinstance(above, tuple) or isinstance(below, tuple) else APART
            at += (self.height[above] + self.height[below]) / 2 + between
            tops.append(at)
        moved = rising([wish - top for wish, top in zip(wished, tops, strict=True)], weight)
        for key, base, top in zip(row, moved, tops, strict=True):
            self.y[key] = base + top


def rising(wished: list[float], weight: list[float]) -> list[float]:
    """Return the numbers nearest to the wished ones, by weighted squares, none of which falls below the one before.

    Isotonic regression by pooling adjacent violators (Ayer et al. 1955).

    >>> rising([1.0, 3.0, 2.0], [1.0, 1.0, 1.0])
    [1.0, 2.5, 2.5]
    """
    pools: list[list[float]] = []
    for wish, heavy in zip(wished, weight, strict=True):
        pools.append([wish, heavy, 1])
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            value, mass, count = pools.pop()
            before = pools[-1]
            total = before[1] + mass
            pools[-1] = [(before[0] * before[1] + value * mass) / total, total, before[2] + count]
    return [value for value, _, count in pools for _ in range(int(count))]
