"""Rows of points with their intervals on one axis: a label at the left, the figures at the right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ias_widgets.cohorts.drawing.heading import lines_of, shortened
from ias_widgets.cohorts.drawing.look import ACCENT, GROUND, INK, LINE, QUIET
from ias_widgets.cohorts.drawing.sketch import Sketch
from ias_widgets.phrases import bind

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Dot", "dots"]

ROW, LINE_OF_LABEL = 30, 19
"""Pixels of a row of one line, and of each further line of its label."""
LETTER = 8.2
"""Pixels of a letter, on average."""
HEAD = 34
"""Pixels for the axis above the rows."""


@dataclass(frozen=True, kw_only=True)
class Dot:
    """A row.

    Attributes
    ----------
    label
        At the left.
    at, ends
        The point and its interval; None where there is none.
    told
        At the right, one text for each column.
    others
        Points shown small and pale behind the row's own: of what it sums up.
    colour, symbol
        As plotly names them.
    """

    label: str
    at: float | None
    ends: tuple[float, float] | None = None
    told: tuple[str, ...] = ()
    others: tuple[float, ...] = ()
    colour: str = ACCENT
    symbol: str = "circle"


def dots(
    rows: Sequence[Dot],
    *,
    span: tuple[float, float],
    ticks: Sequence[tuple[float, str]],
    heads: Sequence[str],
    language: str,
    width: int = 34,
) -> tuple[Sketch, dict[str, int]]:
    """Draw rows of points; give the figure and what `headed` is to know: ``body``, ``left``, ``right``.

    Parameters
    ----------
    rows
        From above to below.
    span
        Ends of the axis.
    ticks
        Places on it with their words.
    heads
        Headings of the label and of the columns at the right.
    language
        Of the labels.
    width
        Characters of a line of a label.
    """
    labels = [shortened(bind(row.label, language), width) for row in rows]
    heights = [ROW + LINE_OF_LABEL * (lines_of(label) - 1) for label in labels]
    middles = [sum(heights[:place]) + height / 2 for place, height in enumerate(heights)]
    body = sum(heights) + HEAD
    longest = max((len(line) for label in [*labels, heads[0]] for line in label.split("<br>")), default=10)
    left = round(longest * LETTER) + 32
    columns = [
        round(max(len(text) for text in [heads[place + 1], *(row.told[place] for row in rows)]) * LETTER) + 18
        for place in range(len(heads) - 1)
    ]
    sketch = Sketch(layout={"showlegend": False})
    notes, lines = sketch.notes, sketch.shapes
    placed = list(zip(rows, middles, strict=True))
    for symbol in dict.fromkeys(row.symbol for row in rows if row.others):
        own = [(at, middle) for row, middle in placed if row.symbol == symbol for at in row.others]
        marker = {"color": GROUND, "symbol": symbol, "size": 9, "line": {"color": QUIET, "width": 1.2}}
        sketch.add(
            "scatter", x=[at for at, _ in own], y=[middle for _, middle in own], mode="markers", hoverinfo="skip",
            marker=marker, cliponaxis=False,
        )  # fmt: skip
    for colour in dict.fromkeys(row.colour for row in rows if row.ends is not None):
        spans = [(row.ends, middle) for row, middle in placed if row.ends is not None and row.colour == colour]
        sketch.add(
            "scatter", x=[at for ends, _ in spans for at in (*ends, None)],
            y=[y for _, middle in spans for y in (middle, middle, None)], mode="lines+markers", hoverinfo="skip", cliponaxis=False, line={"color": colour, "width": 2.5},
            marker={"symbol": "line-ns", "size": 11, "line": {"width": 2.5, "color": colour}},
        )  # fmt: skip
    points = [(row, middle) for row, middle in placed if row.at is not None]
    sketch.add(
        "scatter", x=[row.at for row, _ in points], y=[middle for _, middle in points], mode="markers", cliponaxis=False,
        hoverinfo="text", text=[" · ".join((row.label, *row.told)) for row, _ in points],
        marker={"color": [row.colour for row, _ in points], "symbol": [row.symbol for row, _ in points], "size": 14},
    )  # fmt: skip
    edges = [sum(columns[place + 1 :]) for place in range(len(columns))]
    right = [{"x": 1, "xref": "paper", "xanchor": "right", "xshift": sum(columns) - edge} for edge in edges]
    far = {"x": 0, "xref": "paper", "xanchor": "left", "xshift": 24 - left, "align": "left"}
    for label, middle, row in zip(labels, middles, rows, strict=True):
        note = {"showarrow": False, "y": middle, "font": {"color": INK, "size": 16}}
        notes.append(note | far | {"text": label})
        notes += [note | place | {"text": told} for place, told in zip(right, row.told, strict=True)]
    head = {"showarrow": False, "yref": "paper", "y": 1, "yanchor": "top", "font": {"color": QUIET, "size": 15}}
    notes.append(head | far | {"text": heads[0]})
    notes += [head | place | {"text": words} for place, words in zip(right, heads[1:], strict=True)]
    high = {"type": "line", "y0": 0, "y1": body - HEAD, "layer": "below"}
    for at, words in ticks:
        lines.append(high | {"x0": at, "x1": at, "line": {"color": LINE, "width": 1}})
        notes.append(head | {"text": words, "x": at})
    if span[0] <= 0 <= span[1]:
        lines.append(high | {"x0": 0, "x1": 0, "line": {"color": INK, "width": 2}})
    sketch.axes(
        x={"range": list(span), "visible": False, "fixedrange": True},
        y={"range": [body - HEAD, -HEAD], "visible": False, "fixedrange": True},
    )
    return sketch, {"body": body, "left": left, "right": sum(columns) + 24}
