"""Test items on paper: an arrow for each, from the share right before to the share right after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.saying import percent, points
from ias_widgets.publishing.report.drawing import ACCENT, GROUND, INK, LINE, QUIET, WIDE, Drawing, shortened

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ias_widgets.cohorts.methods.items_moved import ItemsMoved, MovedItem

__all__ = ["items_svg"]

COLUMN, GAP, ROW, HEAD = 336.0, 24.0, 15.2, 22.0
LEFT, RIGHT = 172.0, 298.0
SAME = 0.02
"""Changes smaller than this have no direction that could be drawn."""


def items_svg(told: ItemsMoved, names: Mapping[str, str], name: str = "items") -> str:
    """Draw items in two columns, those that gained most first; thick where an item moved, dotted where it did not.

    Parameters
    ----------
    told
        The finding.
    names
        What an item is called, by its id.
    name
        Of the picture.
    """
    drawing = Drawing(name, WIDE)
    half = (len(told.items) + 1) // 2
    for place, items in enumerate((told.items[:half], told.items[half:])):
        if items:
            _column(drawing, told, items, names, place * (COLUMN + GAP))
    return drawing.svg(HEAD + half * ROW + 4)


def _column(drawing: Drawing, told: ItemsMoved, items: Sequence[MovedItem], names: Mapping[str, str], x: float) -> None:
    language = told.language
    bottom = HEAD + len(items) * ROW

    def at(share: float) -> float:
        return x + LEFT + share * (RIGHT - LEFT)

    for share in (0.0, 0.5, 1.0):
        drawing.text(percent(share, language), at(share), 10, size=11, colour=QUIET, anchor="middle")
        drawing.line(at(share), HEAD - 5, at(share), bottom, width=0.8, colour=LINE)
    for place, item in enumerate(items):
        y = HEAD + (place + 0.5) * ROW
        colour = QUIET if not item.moved else ACCENT if item.change > 0 else INK
        drawing.text(shortened(names.get(item.item, item.item), LEFT - 6), x, y, colour=INK if item.moved else QUIET)
        drawing.line(
            at(item.before),
            y,
            at(item.after),
            y,
            colour=colour,
            width=2.6 if item.moved else 1.2,
            dash="" if item.moved else "2 2",
        )
        drawing.mark("circle", at(item.before), y, 3.2, GROUND, edge=colour, thick=1.4)
        _head(drawing, item, at(item.after), y, colour)
        sign = "" if not item.moved else "▲ " if item.change > 0 else "▼ "
        drawing.text(
            f"{sign}{points(item.change, language, 0)}", x + COLUMN, y, anchor="end", bold=item.moved,
            colour=INK if item.moved else QUIET,
        )  # fmt: skip


def _head(drawing: Drawing, item: MovedItem, x: float, y: float, colour: str) -> None:
    fill = colour if item.moved else GROUND
    if abs(item.change) < SAME:
        drawing.mark("circle", x, y, 3.2, fill, edge=colour, thick=1.4)
        return
    to = 5.0 if item.change > 0 else -5.0
    drawing.shape([(x + to, y), (x - to, y - 4.6), (x - to, y + 4.6)], fill, edge=colour, thick=1.2)
