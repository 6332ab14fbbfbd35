"""Flows between stations: ribbons as wide as what flows, drawn all at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ias_widgets.cohorts.drawing.sketch import Sketch

__all__ = ["MOVED", "STAYED", "Edge", "Flows", "eased"]

MOVED, STAYED = "rgba(12, 82, 95, 0.34)", "rgba(68, 85, 95, 0.14)"
STEPS = 20
"""Pieces that a curve is drawn in."""
Edge = tuple[float, float, float]
"""Where a ribbon begins or ends: its place along the way, and its two edges across."""


def eased(part: float) -> float:
    """Return how far across a ribbon has come after that part of its way, each 0 to 1."""
    return 3 * part**2 - 2 * part**3


@dataclass
class Flows:
    """Ribbons, boxes and words of a figure in the making; ``upright``: the way goes down, and across is to the right."""

    upright: bool = False
    traces: list[dict[str, Any]] = field(default_factory=list)
    shapes: list[dict[str, Any]] = field(default_factory=list)
    notes: list[dict[str, Any]] = field(default_factory=list)

    def ribbon(self, start: Edge, end: Edge, told: str, colour: str = MOVED) -> None:
        """Draw a flow; ``told`` when pointed at."""
        parts = [place / STEPS for place in range(STEPS + 1)]
        along = [start[0] + (end[0] - start[0]) * part for part in parts]
        one, other = ([start[edge] + (end[edge] - start[edge]) * eased(part) for part in parts] for edge in (1, 2))
        way, across = [*along, *reversed(along)], [*one, *reversed(other)]
        self.traces.append({
            "type": "scatter", "x": across if self.upright else way, "y": way if self.upright else across, "fill": "toself",
            "fillcolor": colour, "mode": "lines", "line": {"width": 0}, "hoveron": "fills", "text": told, "hoverinfo": "text",
            "showlegend": False,
        })  # fmt: skip

    def box(self, x: tuple[float, float], y: tuple[float, float], fill: str, line: str) -> None:
        """Draw a station."""
        self.shapes.append({
            "type": "rect", "x0": x[0], "x1": x[1], "y0": y[0], "y1": y[1], "fillcolor": fill, "layer": "above",
            "line": {"color": line, "width": 1.5},
        })  # fmt: skip

    def note(
        self, text: str, x: float, y: float, *, size: int, colour: str, anchor: str = "center", **more: Any
    ) -> None:
        """Write words."""
        self.notes.append({
            "text": text, "x": x, "y": y, "xanchor": anchor, "align": anchor, "yanchor": "middle", "showarrow": False,
            "font": {"size": size, "color": colour}, **more,
        })  # fmt: skip

    def drawn(self, width: float, height: float) -> Sketch:
        """Return the figure, its axes from 0 at the upper left."""
        sketch = Sketch(self.traces, self.notes, self.shapes, {"showlegend": False})
        sketch.axes(
            x={"range": [0, width], "visible": False, "fixedrange": True},
            y={"range": [height, 0], "visible": False, "fixedrange": True},
        )
        return sketch
