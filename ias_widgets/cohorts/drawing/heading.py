"""Titles that say a finding and fit a narrow page: broken into lines, with the room above the figure that they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.drawing.look import FONT, GROUND, INK, LINE, QUIET, broken
from ias_widgets.cohorts.drawing.sketch import Sketch
from ias_widgets.phrases import bind

if TYPE_CHECKING:
    import plotly.graph_objects as go

__all__ = ["NARROW", "headed", "lines_of", "shortened"]

NARROW = 850
"""Pixels of the narrowest page that a figure is laid out for."""
TITLE, ABOUT = 66, 112
"""Characters that a line of a title, and of what stands below it, holds on a narrow page."""
MARGIN = 24
"""Pixels that all text keeps from the left edge."""
LINE_OF_TITLE, LINE_OF_ABOUT = 31, 20
"""Pixels of a line."""


def headed(
    sketch: Sketch,
    title: str,
    about: str,
    language: str,
    *,
    body: int,
    left: int = 24,
    right: int = 24,
    bottom: int = 24,
) -> go.Figure:
    """Give a drawing, ``body`` pixels high, its title, which says the finding, its subtitle, its type and its ground.

    Parameters
    ----------
    sketch
        What was drawn; what it says of its axes holds.
    title, about
        The finding; and below it what is shown and how to read it. Both are broken into lines.
    language
        Of the words: short ones are bound.
    body
        Pixels between title and lower margin.
    left, right, bottom
        Margins, pixels.
    """
    title, about = broken(bind(title, language), TITLE), broken(bind(about, language), ABOUT)
    top = 34 + LINE_OF_TITLE * lines_of(title) + LINE_OF_ABOUT * lines_of(about)
    height = top + body + bottom
    drawn = Sketch(sketch.traces, [*sketch.notes, {
        "text": about, "x": 0, "xref": "paper", "xanchor": "left", "xshift": MARGIN - left, "align": "left", "y": 1,
        "yref": "paper", "yanchor": "bottom", "yshift": 12, "showarrow": False, "font": {"size": 15, "color": QUIET},
    }], sketch.shapes)  # fmt: skip
    drawn.axes(
        x={"gridcolor": LINE, "zerolinecolor": INK, "linecolor": LINE},
        y={"gridcolor": LINE, "linecolor": LINE, "automargin": True},
    )
    drawn.lay(**sketch.layout)
    drawn.lay(
        title={
            "text": f"<b>{title}</b>", "font": {"size": 24, "color": INK}, "x": 0, "xref": "container", "xanchor": "left",
            "yref": "container", "yanchor": "top", "y": 1 - 16 / height,
            "pad": {"l": MARGIN, "t": 12 if lines_of(title) > 1 else -4},
        },
        font={"family": FONT, "size": 16, "color": INK}, paper_bgcolor=GROUND, plot_bgcolor=GROUND,
        height=height, margin={"l": left, "r": right, "t": top, "b": bottom}, meta={"language": language},
    )  # fmt: skip
    return drawn.drawn()


def lines_of(text: str) -> int:
    """Return how many lines a broken text has."""
    return text.count("<br>") + 1


def shortened(text: str, width: int, lines: int = 2) -> str:
    """Break a text into no more than so many lines of ``width`` characters; what does not fit ends in an ellipsis."""
    parts = broken(text, width).split("<br>")
    parts = [part if len(part) <= width + 2 else f"{part[: width - 1]}…" for part in parts]
    if len(parts) > lines:
        parts = [*parts[: lines - 1], f"{parts[lines - 1][: width - 1].rstrip(' ,;.')}…"]
    return "<br>".join(parts)
