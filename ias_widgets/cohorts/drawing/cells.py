"""Rows and columns of small bars, each a part of its own whole, with its figures beside it: nothing overlaps, no colour is needed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ias_widgets.cohorts.drawing.heading import NARROW, lines_of, shortened
from ias_widgets.cohorts.drawing.look import ACCENT, GROUND, INK, LINE, QUIET, FamilyLook
from ias_widgets.cohorts.drawing.sketch import Sketch
from ias_widgets.phrases import bind

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Band", "Cell", "Row", "cells"]

WHOLE = FamilyLook(ACCENT, "", "circle")
HEIGHT, LINE_OF_LABEL, BAR = 32, 19, 18
"""Pixels of a row of one line, of each further line of its label, and of a bar."""
LETTER, LETTER_OF_HEAD = 8.0, 7.2
"""Pixels of a letter, on average: of labels, and of the smaller heads."""
TRACK = "#eef3f4"


@dataclass(frozen=True)
class Cell:
    """A bar: its length as a part of the whole, 0 to 1, and the words beside it. Without a share: the words alone."""

    share: float | None
    told: str


@dataclass(frozen=True)
class Row:
    """A row: its label, a cell for each column, how it looks. A row that stands for all is set in bold."""

    label: str
    cells: Sequence[Cell]
    look: FamilyLook = WHOLE
    bold: bool = False


@dataclass(frozen=True)
class Band:
    """Columns with their heads and rows; a title above them where there are several bands, and a note below."""

    heads: Sequence[str]
    rows: Sequence[Row]
    title: str = ""
    note: str = ""


def cells(bands: Sequence[Band], *, language: str, width: int = 28) -> tuple[Sketch, int]:
    """Draw bands below one another; give the figure and the height of its body, pixels.

    Parameters
    ----------
    bands
        From above to below.
    language
        Of labels and heads.
    width
        Characters of a line of a row's label.
    """
    columns = max((len(band.heads) for band in bands), default=1)
    names = [shortened(bind(row.label, language), width) for band in bands for row in band.rows]
    longest = max((len(line) for name in names for line in name.split("<br>")), default=8)
    label = longest * LETTER + 24
    column = (NARROW - 48 - label) / columns
    words = max((len(cell.told) for band in bands for row in band.rows for cell in row.cells), default=4)
    drawing = _Drawing(label / column, column, max(0.2, 1 - (words * LETTER + 16) / column), width, language)
    for band in bands:
        drawing.band(band)
    drawing.bars()
    drawing.sketch.lay(barmode="overlay", showlegend=False)
    drawing.sketch.axes(
        x={"range": [0, label / column + columns], "visible": False, "fixedrange": True},
        y={"range": [drawing.y, 0], "visible": False, "fixedrange": True},
    )
    return drawing.sketch, round(drawing.y)


@dataclass
class _Drawing:
    """A figure in the making: columns are one unit wide, heights are pixels."""

    at: float
    """Units before the first column."""
    column: float
    """Pixels of a column on a narrow page."""
    bar: float
    """Units of a whole bar."""
    width: int
    language: str
    y: float = 0.0
    drawn: dict[FamilyLook, list[tuple[float, float, float, str]]] = field(default_factory=dict)
    """Bars by look: left end, middle, share, words."""
    sketch: Sketch = field(default_factory=Sketch)

    def band(self, band: Band) -> None:
        if band.title:
            text = shortened(bind(band.title, self.language), 84)
            self._note(f"<b>{text}</b>", 0, self.y + 4, "top", 18, INK)
            self.y += 12 + 24 * lines_of(text)
        broad = max(9, int(self.column / LETTER_OF_HEAD))
        heads = [shortened(bind(head, self.language), broad, 3) for head in band.heads]
        tall = LINE_OF_LABEL * max(lines_of(head) for head in heads) + 10
        for place, head in enumerate(heads):
            self._note(head, self.at + place, self.y + tall - 4, "bottom", 15, QUIET)
        self.y += tall
        line = {"color": LINE, "width": 1}
        self.sketch.shapes.append(
            {"type": "line", "x0": 0, "x1": self.at + len(heads), "y0": self.y, "y1": self.y, "line": line}
        )
        for row in band.rows:
            self._row(row)
        if band.note:
            text = shortened(bind(band.note, self.language), 100)
            self._note(text, 0, self.y + 6, "top", 15, QUIET)
            self.y += 8 + 20 * lines_of(text)
        self.y += 16

    def _row(self, row: Row) -> None:
        name = shortened(bind(row.label, self.language), self.width)
        high = HEIGHT + LINE_OF_LABEL * (lines_of(name) - 1)
        middle = self.y + high / 2
        self._note(f"<b>{name}</b>" if row.bold else name, 0, middle, "middle", 16, INK)
        for place, cell in enumerate(row.cells):
            x = self.at + place
            if cell.share is not None:
                bars = self.drawn.setdefault(row.look, [])
                bars.append((x, middle, cell.share, f"{row.label}: {cell.told}"))
                x += self.bar + 6 / self.column
            told = f"<b>{cell.told}</b>" if row.bold else cell.told
            self._note(told, x, middle, "middle", 15, INK if cell.share is not None else QUIET)
        self.y += high

    def bars(self) -> None:
        tracks = [one for bars in self.drawn.values() for one in bars]
        self.sketch.add(
            "bar", orientation="h", base=[one[0] for one in tracks], x=[self.bar] * len(tracks),
            y=[one[1] for one in tracks], width=BAR, marker={"color": TRACK}, hoverinfo="skip",
        )  # fmt: skip
        for look, bars in self.drawn.items():
            pattern = {"shape": look.pattern, "fgcolor": GROUND, "size": 7, "solidity": 0.35, "fillmode": "overlay"}
            self.sketch.add(
                "bar", orientation="h", base=[one[0] for one in bars], x=[one[2] * self.bar for one in bars],
                y=[one[1] for one in bars], width=BAR, hovertext=[one[3] for one in bars], hoverinfo="text",
                marker={"color": look.colour, "pattern": pattern},
            )  # fmt: skip

    def _note(self, text: str, x: float, y: float, anchor: str, size: int, colour: str) -> None:  # noqa: PLR0917
        self.sketch.notes.append({
            "text": text, "x": x, "y": y, "yanchor": anchor, "xanchor": "left", "align": "left", "showarrow": False,
            "font": {"size": size, "color": colour},
        })  # fmt: skip
