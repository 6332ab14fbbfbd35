"""Figures made of rows: names on the left, marks along one axis in the middle, numbers in columns on the right.

Distances are pixels, from the top of the rows and from the card's edges, so that names, marks and numbers of a row
stand in one line whatever the width; only the axis grows with the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.drawing.look import ACCENT, BAND, INK, LINE, QUIET, FamilyLook
from ias_widgets.cohorts.drawing.sketch import Sketch
from ias_widgets.cohorts.saying import number
from ias_widgets.phrases import bind

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Column", "Rows", "quiet"]

EDGE, HEAD, ROW, HEADING = 24, 34, 29, 13
"""Pixels at the card's edges, for the line of headings, for a row, and more above a group's heading."""


class Column(NamedTuple):
    """A column of numbers: its heading, and how far its right end lies from the card's right edge, pixels."""

    heading: str
    from_edge: int


def quiet(text: str) -> str:
    """Return text in the second ink."""
    return f"<span style='color:{QUIET}'>{text}</span>"


class Rows:
    """A figure that grows row by row, and is made at the end.

    Parameters
    ----------
    language
        Of its words and numbers.
    label
        Heading of the names.
    columns
        The columns of numbers; the first stands furthest left.
    left, right
        Pixels that names and numbers take.
    """

    def __init__(
        self, language: str, label: str, columns: Sequence[Column], *, left: int = 305, right: int = 240
    ) -> None:
        self.language = language
        self.columns = tuple(columns)
        self.left, self.right = left + EDGE, right + EDGE
        self.below = HEAD
        self._traces: list[dict[str, Any]] = []
        self._notes: list[dict[str, Any]] = []
        self._shapes: list[dict[str, Any]] = []
        self._bands: list[tuple[float, float]] = []
        self._name(HEAD / 2, label, color=QUIET)
        for column in self.columns:
            self._number(HEAD / 2, column, quiet(column.heading))

    def heading(self, text: str) -> None:
        """Add a group's heading."""
        self.below += HEADING if self.below > HEAD else 0
        self._name(self._next(), f"<b>{bind(text, self.language)}</b>")

    def row(
        self,
        name: str,
        told: Sequence[str] = (),
        *,
        beside: str = "",
        beside_at: int = 206,
        bold: bool = False,
        lines: int = 1,
    ) -> float:
        """Add a row and return its height for marks: its name, a quiet word that ends at ``beside_at``, its numbers."""
        y = self._next(lines)
        self._name(y, f"<b>{name}</b>" if bold else name, indent=0 if bold else 16)
        if beside:
            self._note(
                beside,
                x=0,
                xref="paper",
                y=y,
                xshift=beside_at + EDGE - self.left,
                xanchor="right",
                font={"color": QUIET},
            )
        for column, text in zip(self.columns, told, strict=False):
            self._number(y, column, f"<b>{text}</b>" if bold else text)
        return y

    def space(self, pixels: int) -> None:
        """Leave room before the next row."""
        self.below += pixels

    def rule(self) -> None:
        """Draw a line across names, axis and numbers."""
        y = self.below + 4
        line = {
            "type": "line",
            "y0": y,
            "y1": y,
            "xref": "paper",
            "line": {"color": LINE, "width": 2},
            "layer": "between",
        }
        self._shapes.append(line | {"xsizemode": "pixel", "xanchor": 0, "x0": EDGE - self.left, "x1": 0})
        self._shapes.append(line | {"x0": 0, "x1": 1})
        self._shapes.append(line | {"xsizemode": "pixel", "xanchor": 1, "x0": 0, "x1": self.right - EDGE})
        self.below += 10

    def mark(
        self,
        y: float,
        at: float,
        ends: tuple[float, float] | None,
        look: FamilyLook,
        said: str = "",
        *,
        hollow: bool = False,
    ) -> None:
        """Draw a point with its interval; ``said`` shows where the pointer rests."""
        bars: dict[str, Any] = {}
        if ends is not None:
            bars["error_x"] = {
                "type": "data", "symmetric": False, "array": [ends[1] - at], "arrayminus": [at - ends[0]],
                "color": look.colour, "thickness": 2.5, "width": 5,
            }  # fmt: skip
        self.points(
            [at], y, said,
            marker={
                "symbol": f"{look.symbol}-open" if hollow else look.symbol, "color": look.colour,
                "size": 16 if "triangle" in look.symbol else 14, "opacity": 1, "line": {"width": 2.5 if hollow else 0, "color": look.colour},
            }, **bars,
        )  # fmt: skip

    def points(self, at: Sequence[float], y: float, said: str = "", *, mode: str = "markers", **more: Any) -> None:
        """Draw points or a line in a row; ``more``: what plotly's scatter takes."""
        hover = {"hovertemplate": f"{said}<extra></extra>"} if said else {"hoverinfo": "skip"}
        trace = {
            "type": "scatter",
            "x": list(at),
            "y": [y] * len(at),
            "mode": mode,
            "showlegend": False,
            "cliponaxis": False,
        }
        self._traces.append(trace | hover | more)

    def diamond(self, y: float, at: float, ends: tuple[float, float], said: str) -> None:
        """Draw the whole: as wide as its interval."""
        low, high = ends
        self._traces.append({
            "type": "scatter", "x": [low, at, high, at, low], "y": [y, y - 10, y, y + 10, y], "mode": "lines",
            "fill": "toself", "fillcolor": ACCENT, "line": {"color": ACCENT, "width": 1}, "showlegend": False,
            "text": said, "hoverinfo": "text", "hoveron": "fills",
        })  # fmt: skip

    def band(self, ends: tuple[float, float]) -> None:
        """Draw the interval of the whole behind all rows."""
        self._bands.append(ends)

    def note(self, y: float, x: float, text: str) -> None:
        """Write into the axis, where a row has no mark."""
        self._note(quiet(bind(text, self.language)), x=x, xref="x", y=y, xanchor="left", xshift=8)

    def finished(
        self, title: str, about: str, *, span: tuple[float, float], step: float, suffix: str = "", zero: bool = True
    ) -> Any:
        """Give the figure its axis, on top, from and to ``span`` with a line every ``step``, its title and its height."""
        low, high = span
        digits = 0 if step >= 1 else 1
        upright = {"type": "line", "y0": HEAD, "y1": self.below, "layer": "below"}
        for place in range(round((high - low) / step) + 1):
            at = low + place * step
            nought = zero and at == 0
            self._shapes.append(
                upright | {"x0": at, "x1": at, "line": {"color": INK if nought else LINE, "width": 2 if nought else 1}}
            )
            self._note(quiet(f"{number(at, digits, self.language)}{suffix}"), x=at, xref="x", y=HEAD / 2)
        for left, right in self._bands:
            self._shapes.append({
                "type": "rect", "x0": left, "x1": right, "y0": HEAD, "y1": self.below, "fillcolor": BAND,
                "line": {"width": 0}, "layer": "below",
            })  # fmt: skip
        sketch = Sketch(self._traces, self._notes, self._shapes, {"hoverlabel": {"font": {"size": 16}}})
        sketch.axes(
            x={"range": [low, high], "visible": False, "fixedrange": True},
            y={"range": [self.below + 8, 0], "visible": False, "automargin": False, "fixedrange": True},
        )
        return headed(
            sketch,
            title,
            about,
            self.language,
            body=round(self.below) + 8,
            left=self.left,
            right=self.right,
            bottom=8,
        )

    def _next(self, lines: int = 1) -> float:
        deep = ROW + 20 * (lines - 1)
        self.below += deep
        return self.below - deep / 2

    def _name(self, y: float, text: str, *, indent: int = 0, **font: Any) -> None:
        self._note(text, x=0, xref="paper", y=y, xshift=indent + EDGE - self.left, xanchor="left", font=font)

    def _number(self, y: float, column: Column, text: str) -> None:
        self._note(text, x=1, xref="paper", y=y, xshift=self.right - EDGE - column.from_edge, xanchor="right")

    def _note(self, text: str, **place: Any) -> None:
        align = {"left": "left", "right": "right"}.get(str(place.get("xanchor")), "center")
        note = {"text": text, "yref": "y", "yanchor": "middle", "align": align, "showarrow": False, "borderpad": 0}
        self._notes.append(note | place)
