"""Where the scenes of a map stand: the layers of the film's drawing, folded into rows so that letters stay large."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cases.drawing.graph import Link
from ias_widgets.cases.drawing.layout import APART, Box, Layout, layers
from ias_widgets.cases.drawing.measuring import width_of, wrap
from ias_widgets.cases.path_map.model import MapLayout

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ias_widgets.cases.path_map.model import MapLink, MapNode

__all__ = ["COLUMNS", "LETTERS_HIGH", "folds", "layouts_of"]

COLUMNS = (6, 4)
"""Layers in a row: for a projector, and for a tablet or a notebook's cell."""

LETTERS_HIGH = 32
WIDTH, GAP = 238.0, 78.0
LINE, PAD = 36.0, 8.0
ORDER = 42.0
"""Width that the number of a walked scene takes before its title."""
BADGE = 40.0
"""Height that a choice's letter takes at the scene it leaves."""
NARROW = 0.93
"""How much narrower the screens' faces are than the widest that words are measured by."""
LOWER = APART - 18.0
"""Cards stand 18 units apart."""
GUTTER = 58.0
"""Between two rows, where the ways from one to the next run."""
LANE = 14.0
EDGE = 34.0
"""Left and right of the rows, for ways that turn there."""
BESIDE = 110.0
"""Width that a letter takes, with swatches of families."""
STUB = 52.0
ROUND = 16.0

Point = tuple[float, float]


def layouts_of(nodes: Sequence[MapNode], links: Sequence[MapLink], labels: Mapping[str, str]) -> list[MapLayout]:
    """Return the layouts for each of `COLUMNS`, each once; none where there is too much to lay out.

    Parameters
    ----------
    nodes, links
        What is laid out; links that lead nowhere stand last.
    labels
        What stands below a scene's title: the choice that was taken there.
    """
    heights = {node.scene: _height(node, links, labels.get(node.scene, "")) for node in nodes}
    boxes = {scene: _box(scene, height, links) for scene, height in heights.items()}
    drawn = [Link(link.scene, link.letter or None, link.to, None, conditional=False) for link in links if link.to]
    layout = layers(boxes, drawn, GAP)
    if layout is None:
        return []
    made = [_Folding(boxes, links, layout, columns).made() for columns in COLUMNS]
    return [one for place, one in enumerate(made) if one not in made[:place]]


def _height(node: MapNode, links: Iterable[MapLink], label: str) -> float:
    room = WIDTH - 2 * PAD
    lines = _lines(node.title, room - (ORDER if node.orders else 0), bold=bool(node.orders)) or 1
    lines += _lines(label, room)
    lettered = sum(link.scene == node.scene and bool(link.letter) for link in links)
    return max(lines * LINE + 2 * PAD, lettered * BADGE + PAD)


def _lines(words: str, room: float, *, bold: bool = False) -> int:
    """Return the lines that words take; a word that is too long for a line breaks."""
    size = LETTERS_HIGH * NARROW
    long = sum(width_of(word, size, bold=bold) > room for word in words.split())
    return len(wrap(words, room, size, lines=3, bold=bold)) + long


def _box(scene: str, height: float, links: Sequence[MapLink]) -> Box:
    """Return a card. The drawing keeps 34 units between two; these stand closer, so it is told that they are lower."""
    middle = (height - LOWER) / 2
    mine = {number: link for number, link in enumerate(links) if link.scene == scene}
    lettered = [number for number, link in mine.items() if link.letter]
    spread = {number: middle + (at - (len(lettered) - 1) / 2) * BADGE for at, number in enumerate(lettered)}
    return Box(WIDTH, height - LOWER, middle, dict.fromkeys(mine, middle) | spread)


def folds(crossing: Sequence[int], most: int) -> list[int]:
    """Return the first layer of each row: as few rows as hold ``most`` layers each, cut where fewest ways cross.

    Parameters
    ----------
    crossing
        How many ways lead from each layer, or past it, to a later one; the last layer has none.
    most
        Layers in a row.

    Examples
    --------
    >>> folds([1, 3, 3, 1, 2, 0], 4)
    [0, 4]
    """
    count = len(crossing)
    best: dict[int, tuple[int, int, int, list[int]]] = {0: (0, 0, 0, [])}
    for end in range(1, count + 1):
        options = []
        for start in range(max(0, end - most), end):
            rows, cut, uneven, starts = best[start]
            cost = crossing[start - 1] if start else 0
            options.append((rows + 1, cut + cost, max(uneven, end - start), [*starts, start]))
        best[end] = min(options)
    return best[count][3]


class _Station(NamedTuple):
    """Where a way touches a layer: its row, its left and right side, its height."""

    row: int
    left: float
    right: float
    y: float


class _Folding:
    """A layout folded into rows."""

    def __init__(self, boxes: Mapping[str, Box], links: Sequence[MapLink], layout: Layout, columns: int) -> None:
        self.boxes, self.links, self.layout, self.columns = boxes, links, layout, columns
        self.step = WIDTH + GAP
        self.layer = {scene: round(x / self.step) for scene, (x, _) in layout.corners.items()}
        deep = max(self.layer.values()) + 1
        pairs = {(link.scene, link.to) for link in links if link.to}
        spans = [sorted((self.layer[one], self.layer[two])) for one, two in pairs]
        self.starts = folds([sum(low <= at < high for low, high in spans) for at in range(deep)], columns)
        self.row = [sum(start <= at for start in self.starts) - 1 for at in range(deep)]
        self.tops, self.floor = self._rows()
        self.lanes: dict[tuple[int, str], int] = {}

    def _rows(self) -> tuple[list[float], float]:
        """Return how far each row is moved down, and where the last one ends."""
        spans: list[list[float]] = [[] for _ in self.starts]
        for scene, (_, y) in self.layout.corners.items():
            spans[self.row[self.layer[scene]]] += [y, y + self._height(scene)]
        for bends in self.layout.bends.values():
            for x, y in bends:
                spans[self.row[round(x / self.step)]] += [y - LANE, y + LANE]
        tops, at = [], 0.0
        for span in spans:
            tops.append(at - min(span))
            at += max(span) - min(span) + GUTTER
        return tops, at - GUTTER

    def _height(self, scene: str) -> float:
        return self.boxes[scene].height + LOWER

    def _x(self, layer: int) -> float:
        return EDGE + (layer - self.starts[self.row[layer]]) * self.step

    def made(self) -> MapLayout:
        """Return the folded layout."""
        places = {}
        for scene, (_, y) in self.layout.corners.items():
            layer = self.layer[scene]
            place = (self._x(layer), y + self.tops[self.row[layer]], WIDTH, self._height(scene))
            places[scene] = tuple(round(one, 1) for one in place)
        ways = [self._way(number, link) for number, link in enumerate(self.links)]
        wide = max(place[0] + place[2] for place in places.values())
        return MapLayout(
            columns=self.columns,
            width=round(wide + (BESIDE if self._letters_beyond(wide, places) else EDGE + 2 * LANE), 1),
            height=round(self.floor, 1),
            places={scene: (place[0], place[1], place[2], place[3]) for scene, place in places.items()},
            lines=[line for line, _ in ways],
            badges=[badge for _, badge in ways],
        )

    def _letters_beyond(self, wide: float, places: Mapping[str, Sequence[float]]) -> bool:
        """Whether a choice's letter, and families beside it, stand to the right of all scenes."""
        return any(link.letter and sum(places[link.scene][::2]) >= wide for link in self.links)

    def _way(self, number: int, link: MapLink) -> tuple[str, Point]:
        start = self._station(link.scene, self.boxes[link.scene].exits[number])
        badge = (round(start.right + BADGE / 2 + 2, 1), round(start.y, 1))
        if not link.to:
            return f"M{start.right:g} {start.y:g}h{STUB:g}", badge
        stations = [start]
        for x, y in self.layout.bends.get(number, ()):
            layer = round(x / self.step)
            row = self.row[layer]
            stations.append(_Station(row, self._x(layer), self._x(layer) + WIDTH, round(y + self.tops[row], 1)))
        stations.append(self._station(link.to, self.boxes[link.to].entry))
        said = f"M{start.right:g} {start.y:g}"
        if link.letter:
            said += f"h{BADGE + 2:g}"
            stations[0] = start._replace(right=start.right + BADGE + 2)
        for place, (one, two) in enumerate(pairwise(stations)):
            said += self._between(one, two, link)
            if place < len(stations) - 2:
                said += f"H{two.right:g}"
        return said, badge

    def _station(self, scene: str, below: float) -> _Station:
        layer = self.layer[scene]
        y = self.layout.corners[scene][1] + self.tops[self.row[layer]]
        shift = LOWER / 2
        return _Station(self.row[layer], self._x(layer), self._x(layer) + WIDTH, round(y + below + shift, 1))

    def _between(self, one: _Station, two: _Station, link: MapLink) -> str:
        x, y, to_x, to_y = one.right, one.y, two.left, two.y
        if one.row == two.row and to_x > x:
            reach = (to_x - x) / 2
            return f"C{x + reach:g} {y:g} {to_x - reach:g} {to_y:g} {to_x:g} {to_y:g}"
        lane = self._lane(max(one.row, two.row), link.to)
        gutter = self._gutter(one, two) + (lane % 4 - 1) * LANE
        right = x + 14 + lane % 4 * 8
        left = to_x - 14 - lane % 4 * 6
        down = 1 if gutter > y else -1
        into = 1 if to_y > gutter else -1
        r = min(ROUND, abs(gutter - y) / 2, abs(to_y - gutter) / 2)
        return (
            f"H{right - r:g}Q{right:g} {y:g} {right:g} {y + r * down:g}V{gutter - r * down:g}"
            f"Q{right:g} {gutter:g} {right - r:g} {gutter:g}H{left + r:g}"
            f"Q{left:g} {gutter:g} {left:g} {gutter + r * into:g}V{to_y - r * into:g}Q{left:g} {to_y:g} {left + r:g} {to_y:g}H{to_x:g}"
        )

    def _lane(self, row: int, to: str) -> int:
        """Return the lane of a gutter: ways to one scene share one."""
        taken = sum(key[0] == row for key in self.lanes)
        return self.lanes.setdefault((row, to), taken)

    def _gutter(self, one: _Station, two: _Station) -> float:
        """Return the middle of the gutter above the lower row; of a way back within a row, the one above it."""
        row = max(one.row, two.row)
        ys = [y for scene, (_, y) in self.layout.corners.items() if self.row[self.layer[scene]] == row]
        return round(min(ys) + self.tops[row] - GUTTER / 2, 1)
