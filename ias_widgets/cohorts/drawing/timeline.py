"""A scene's time from left to right: windows of signs as bands, and below them how often people tapped."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.drawing.heading import lines_of, shortened
from ias_widgets.cohorts.drawing.look import ACCENT, BAND, GROUND, INK, LINE, QUIET
from ias_widgets.cohorts.drawing.sketch import Sketch
from ias_widgets.phrases import bind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Timeline", "Window", "timelines"]

LEFT, RIGHT = 290, 186
"""Pixels for names at the left and figures at the right."""
ROW, FURTHER, HEAD, TITLE, TAPS, AXIS = 44, 19, 30, 34, 96, 56
"""Pixels: of a sign of two lines, a further line, the heads, a scene's title, the highest column of taps, the axis below."""
THICK = {"strong": 28, "medium": 20, "weak": 11, "": 14}
"""Pixels of a band by the strength of its sign."""
TICKS = (1, 2, 5, 10, 15, 20, 30, 60)
MOST_TICKS = 12


@dataclass(frozen=True, kw_only=True)
class Window:
    """A sign or a decoy: its name, its strength in words and as catalogues name it, its window in seconds, its figures."""

    label: str
    beside: str
    start: float
    end: float
    told: str
    strength: str = ""
    decoy: bool = False


@dataclass(frozen=True)
class Timeline:
    """A scene: its title, its windows, and its taps: (second, how many, whether in a window)."""

    title: str
    windows: Sequence[Window]
    taps: Sequence[tuple[int, int, bool]]


@dataclass
class _Drawing:
    """What is put together: heights are pixels from above, across are seconds."""

    words: Mapping[str, str]
    language: str
    until: float
    y: float = 0.0
    notes: list[dict[str, Any]] = field(default_factory=list)
    shapes: list[dict[str, Any]] = field(default_factory=list)
    bars: dict[bool, list[tuple[float, float, float, str]]] = field(default_factory=dict)

    def left(self, text: str, y: float, size: int, colour: str, anchor: str = "middle") -> None:
        """Write at the page's left edge."""
        self._note(
            text, y, size, colour, x=0, xref="paper", xanchor="left", xshift=24 - LEFT, align="left", yanchor=anchor
        )

    def right(self, text: str, y: float, size: int, colour: str) -> None:
        """Write at the page's right edge."""
        self._note(text, y, size, colour, x=1, xref="paper", xanchor="right", xshift=RIGHT - 24, yanchor="middle")

    def _note(self, text: str, y: float, size: int, colour: str, **where: Any) -> None:
        self.notes.append({"text": text, "y": y, "showarrow": False, "font": {"size": size, "color": colour}, **where})

    def line(self, scene: Timeline) -> None:
        """Draw a scene below what is there."""
        if scene.title:
            self.left(f"<b>{bind(scene.title, self.language)}</b>", self.y + TITLE / 2, 18, INK)
            self.y += TITLE
        self.left(self.words["sign"], self.y + HEAD / 2, 15, QUIET)
        self.right(self.words["share"], self.y + HEAD / 2, 15, QUIET)
        self.y += HEAD
        top = self.y
        rows = [self._window(window) for window in scene.windows]
        bottom = self.y + (TAPS + 24 if scene.taps else 0)
        for window in [one for one in scene.windows if not one.decoy]:
            self._box(window.start, window.end, top, bottom, BAND, layer="below", line={"width": 0})
        self.shapes += rows
        if scene.taps:
            self._taps(scene.taps, bottom)
        self.y = bottom
        self._axis(top)

    def _window(self, one: Window) -> dict[str, Any]:
        name = shortened(bind(one.label, self.language), 32)
        high = ROW + FURTHER * (lines_of(name) - 1)
        middle = self.y + high / 2
        self.left(f"{name}<br><span style='font-size:14px;color:{QUIET}'>{one.beside}</span>", middle, 16, INK)
        self.right(f"<b>{one.told}</b>", middle, 16, INK)
        half = THICK[one.strength] / 2
        self.y += high
        look = {"dash": "dot", "width": 2, "color": QUIET} if one.decoy else {"width": 0}
        return {
            "type": "rect", "x0": one.start, "x1": one.end, "y0": middle - half, "y1": middle + half, "line": look,
            "fillcolor": GROUND if one.decoy else ACCENT, "layer": "above",
        }  # fmt: skip

    def _taps(self, taps: Sequence[tuple[int, int, bool]], bottom: float) -> None:
        wide = max(1, round(self.until / 60))
        counted: Counter[tuple[int, bool]] = Counter()
        for second, people, within in taps:
            counted[second // wide, within] += people
        most = max(counted[bin_, True] + counted[bin_, False] for bin_, _ in counted)
        for (bin_, within), people in sorted(counted.items()):
            below = counted[bin_, True] if not within else 0
            at = (bin_ + 0.5) * wide
            base, high = bottom - below / most * TAPS, people / most * TAPS
            self.bars.setdefault(within, []).append((at, base, -high, f"{bin_ * wide} s: {people}"))
        text = shortened(self.words["taps"], 34, 4)
        self.left(text, bottom - TAPS / 2, 15, QUIET)
        self._note(str(most), bottom - TAPS - 2, 14, QUIET, x=0, xanchor="right", xshift=-6, yanchor="middle")
        self._box(0, self.until, bottom - TAPS, bottom - TAPS, GROUND, layer="below", line={"width": 1, "color": LINE})

    def _axis(self, top: float) -> None:
        step = next((one for one in TICKS if self.until / one <= MOST_TICKS), TICKS[-1])
        self._box(0, self.until, self.y, self.y, GROUND, layer="above", line={"width": 2, "color": INK})
        for at in range(0, int(self.until) + 1, step):
            self._box(at, at, top, self.y, GROUND, layer="below", line={"width": 1, "color": LINE})
            self._note(str(at), self.y + 14, 15, QUIET, x=at, yanchor="middle")
        self._note(self.words["seconds"], self.y + 36, 15, QUIET, x=self.until, xanchor="right", yanchor="middle")
        self.y += AXIS

    def _box(self, x0: float, x1: float, y0: float, y1: float, fill: str, **more: Any) -> None:
        self.shapes.append({"type": "rect", "x0": x0, "x1": x1, "y0": y0, "y1": y1, "fillcolor": fill, **more})


def timelines(scenes: Sequence[Timeline], words: Mapping[str, str], language: str) -> tuple[Sketch, dict[str, int]]:
    """Draw scenes below one another; give the figure and what `headed` is to know: ``body``, ``left``, ``right``.

    Parameters
    ----------
    scenes
        From above to below.
    words
        ``sign`` and ``share`` (heads), ``taps`` (what the columns are), ``seconds`` (at the axis).
    language
        In which words are bound.
    """
    ends = [window.end for scene in scenes for window in scene.windows]
    ends += [float(second + 1) for scene in scenes for second, _, _ in scene.taps]
    drawing = _Drawing(words, language, max(ends, default=10.0))
    for scene in scenes:
        drawing.line(scene)
    sketch = Sketch(notes=drawing.notes, shapes=drawing.shapes, layout={"barmode": "overlay", "showlegend": False})
    wide = max(1, round(drawing.until / 60))
    for within, bars in drawing.bars.items():
        sketch.add(
            "bar", x=[one[0] for one in bars], base=[one[1] for one in bars], y=[one[2] for one in bars], width=wide * 0.8,
            hovertext=[one[3] for one in bars], hoverinfo="text",
            marker={"color": ACCENT if within else GROUND, "line": {"color": ACCENT, "width": 1.5}},
        )  # fmt: skip
    sketch.axes(
        x={"range": [0, drawing.until * 1.01], "visible": False, "fixedrange": True},
        y={"range": [drawing.y, 0], "visible": False, "fixedrange": True},
    )
    return sketch, {"body": round(drawing.y), "left": LEFT, "right": RIGHT}
