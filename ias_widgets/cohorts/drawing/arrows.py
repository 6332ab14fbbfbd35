"""The figure of items moved: an arrow each, from the share right before to the share right after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.drawing.heading import lines_of, shortened
from ias_widgets.cohorts.drawing.look import ACCENT, GROUND, INK, QUIET, empty
from ias_widgets.cohorts.drawing.rows import Column, Rows, quiet
from ias_widgets.cohorts.nearly import open_percent
from ias_widgets.cohorts.saying import interval, points
from ias_widgets.phrases import bind
from ias_widgets.questions.base import SENSITIVE_K

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from ias_widgets.cohorts.methods.items_moved import ItemsMoved, MovedItem

__all__ = ["arrows"]

LETTERS = 46
"""Letters of a line of an item's prompt; two lines are shown."""


def arrows(told: ItemsMoved) -> go.Figure:
    """Draw items: a ring before, an arrow head after; thick and marked where the item moved, thin and pale where not."""
    if told.few is not None:
        return empty(told.sentence(), told.language)
    say, language = told.words.say, told.language
    columns = (Column(say("items-moved-axis-shares"), 150), Column(say("items-moved-axis-change"), 0))
    rows = Rows(language, say("items-moved-column-prompt"), columns, left=376, right=288)
    for item in told.items:
        name = shortened(bind(item.short or item.prompt or item.item, language), LETTERS)
        ends = quiet(interval((item.ends[0] * 100, item.ends[1] * 100), 0, language))
        sign = "" if not item.moved else "▲ " if item.change > 0 else "▼ "
        change = f"{sign}{points(item.change, language, 0)}"
        shares = " → ".join(open_percent(share, SENSITIVE_K, language) for share in (item.before, item.after))
        y = rows.row(
            name, (shares, f"<b>{change}</b> {ends}" if item.moved else f"{change} {ends}"), lines=lines_of(name)
        )
        _arrow(rows, y, item, f"{item.item}: {shares}")
    words = say("items-moved-about", correction=told.correction)
    return rows.finished(
        told.sentence().rstrip("."), words, span=(0, 100), step=25, suffix="%" if language == "en" else " %"
    )


def _arrow(rows: Rows, y: float, item: MovedItem, said: str) -> None:
    colour = QUIET if not item.moved else ACCENT if item.change > 0 else INK
    before, after = item.before * 100, item.after * 100
    rows.points(
        [before, after], y, mode="lines",
        line={"color": colour, "width": 4 if item.moved else 1.5, "dash": "solid" if item.moved else "dot"},
    )  # fmt: skip
    ring = {"symbol": "circle", "size": 9, "opacity": 1, "color": GROUND, "line": {"color": colour, "width": 2}}
    head = "circle" if abs(item.change) < 0.02 else "triangle-right" if item.change > 0 else "triangle-left"  # noqa: PLR2004
    rows.points([before], y, said, marker=ring)
    filled = {"symbol": head, "size": 15 if item.moved else 11, "color": colour if item.moved else GROUND}
    rows.points([after], y, said, marker=ring | filled)
