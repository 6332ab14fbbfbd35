"""Flows between stations: ribbons as wide as what flows, and the bars that they leave and enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.drawing.look import ACCENT

if TYPE_CHECKING:
    import plotly.graph_objects as go

__all__ = ["ribbon", "station"]

STEPS = 24
"""Pieces that a curve is drawn in."""


def ribbon(
    figure: go.Figure,
    start: tuple[float, float, float],
    end: tuple[float, float, float],
    told: str,
    *,
    colour: str = "rgba(12, 82, 95, 0.20)",
) -> None:
    """Draw a flow from ``start`` to ``end``: each (x, upper edge, lower edge), in units of the axes; ``told`` on hovering."""
    figure.add_scatter(**_ribbon(start, end, told, colour))


def _ribbon(
    start: tuple[float, float, float], end: tuple[float, float, float], told: str, colour: str
) -> dict[str, object]:
    eased = [(place / STEPS, 3 * (place / STEPS) ** 2 - 2 * (place / STEPS) ** 3) for place in range(STEPS + 1)]
    across = [start[0] + (end[0] - start[0]) * part for part, _ in eased]
    upper = [start[1] + (end[1] - start[1]) * ease for _, ease in eased]
    lower = [start[2] + (end[2] - start[2]) * ease for _, ease in eased]
    return {
        "x": [*across, *reversed(across)], "y": [*upper, *reversed(lower)], "fill": "toself", "fillcolor": colour,
        "mode": "lines", "line": {"width": 0}, "hoveron": "fills", "text": told, "hoverinfo": "text", "showlegend": False,
    }  # fmt: skip


def station(
    figure: go.Figure, x: float, upper: float, lower: float, thick: float, *, colour: str = ACCENT, dotted: bool = False
) -> None:
    """Draw the bar that flows leave and enter, its right edge ``thick`` from ``x``; ``dotted``: outlined alone."""
    figure.add_shape(
        type="rect", x0=x, x1=x + thick, y0=upper, y1=lower, layer="above",
        line={"width": 2 if dotted else 0, "color": colour}, fillcolor="rgba(0,0,0,0)" if dotted else colour,
    )  # fmt: skip
