"""The figure of items: how hard each is and how much it tells; those that ask for a look have another sign and their name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.drawing.look import ACCENT, BAND, GROUND, INK, LOOKS, QUIET, empty
from ias_widgets.cohorts.drawing.sketch import Sketch
from ias_widgets.cohorts.nearly import open_percent
from ias_widgets.cohorts.saying import number, percent
from ias_widgets.questions.base import SENSITIVE_K

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from ias_widgets.cohorts.methods.item_quality import ItemQuality, ItemStatistics

__all__ = ["items"]

SIGNS = {
    "fine": (ACCENT, "circle"), "negative": (INK, "triangle-down"), "weak": (LOOKS[3].colour, "diamond"),
    "rival": (LOOKS[4].colour, "x"), "easy": (LOOKS[0].colour, "square"), "hard": (LOOKS[0].colour, "square-open"),
    "unused": (LOOKS[5].colour, "cross"),
}  # fmt: skip
"""Colour and symbol of the first flag that an item has, in this order."""


def items(told: ItemQuality) -> go.Figure:
    """Draw items as points: share right along, item-rest correlation upwards."""
    from ias_widgets.cohorts.methods.item_quality import WEAK  # noqa: PLC0415

    if told.few is not None:
        return empty(told.sentence(), told.language)
    say, language = told.words.say, told.language
    drawn = [item for item in told.items if item.discrimination is not None]
    rs = [item.discrimination or 0.0 for item in drawn]
    low, high = min(-0.1, *rs, 0.0) - 0.03, max(0.5, *rs, 0.0) + 0.05
    sketch = Sketch(shapes=[{
        "type": "rect", "x0": 0, "x1": 1, "y0": WEAK, "y1": high, "fillcolor": BAND, "line": {"width": 0}, "layer": "below",
    }])  # fmt: skip
    for sign, (colour, symbol) in SIGNS.items():
        own = [item for item in drawn if _sign(item) == sign]
        if not own:
            continue
        named = sign != "fine"
        sketch.add(
            "scatter", x=[item.difficulty for item in own], y=[item.discrimination for item in own], cliponaxis=False,
            mode="markers+text" if named else "markers", text=[item.item for item in own], textposition="top center",
            textfont={"size": 16, "color": INK}, name=say(f"item-quality-flag-{sign}"), customdata=[_said(told, item) for item in own],
            hovertemplate="%{customdata}<extra></extra>",
            marker={"size": 13, "color": colour, "symbol": symbol, "opacity": 1, "line": {"width": 2 if "open" in symbol else 1, "color": colour if "open" in symbol else GROUND}},
        )  # fmt: skip
    about = f"{say('item-quality-about')} {told.beside()}"
    shares = [0, 0.2, 0.4, 0.6, 0.8, 1]
    marks = [place / 10 for place in range(-10, 11, 1) if low <= place / 10 <= high]
    quiet = {"fixedrange": True, "tickfont": {"color": QUIET}}
    font = {"color": QUIET, "size": 16}
    sketch.axes(
        x=quiet | {
            "range": [0, 1.001], "tickvals": shares, "ticktext": [percent(share, language) for share in shares],
            "title": {"text": say("item-quality-column-difficulty"), "standoff": 6, "font": font}, "zeroline": False,
        },
        y=quiet | {
            "range": [low, high], "tickvals": marks, "ticktext": [number(mark, 1, language) for mark in marks],
            "title": {"text": say("item-quality-column-discrimination"), "standoff": 8, "font": font},
            "automargin": False, "zeroline": True, "zerolinecolor": INK,
        },
    )  # fmt: skip
    sketch.lay(
        showlegend=True,
        legend={"orientation": "h", "x": 0, "xanchor": "left", "y": -0.15, "yanchor": "top", "font": {"size": 16}},
        hoverlabel={"font": {"size": 16}},
    )
    return headed(sketch, told.sentence().rstrip("."), about, language, body=470, left=96, right=40, bottom=116)


def _sign(item: ItemStatistics) -> str:
    return next((flag for flag in SIGNS if flag in item.flags), "fine")


def _said(told: ItemQuality, item: ItemStatistics) -> str:
    words = f"{item.item}: {open_percent(item.difficulty, SENSITIVE_K, told.language)}, {number(item.discrimination, 2, told.language)}"
    return f"{words}<br>{told.flags_of(item)}" if item.flags else words
