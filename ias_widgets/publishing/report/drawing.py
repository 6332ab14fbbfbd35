"""Pictures for paper and page, written as SVG: lines, marks, bars with patterns, words of a known width.

One picture serves both: inline in the page, and as an image on paper. Lengths are CSS pixels of the printed page, so that words
of 12 come out as 9 points.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ias_widgets.cohorts.drawing.look import ACCENT, BAND, GROUND, INK, LINE, QUIET

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "ACCENT",
    "BAND",
    "GROUND",
    "HALF",
    "INK",
    "LINE",
    "QUIET",
    "SIZE",
    "WIDE",
    "Drawing",
    "lines_of",
    "shortened",
    "width_of",
]

WIDE, HALF = 696.0, 338.0
"""Widths of the page's text, and of one of two pictures beside each other."""
SIZE, LEAD = 12.0, 1.2
NARROW = frozenset("ijlIftr.,;:'|!()[]’”„ \u00a0−-–іїґ1")
BROAD = frozenset("mwMW%@—ШЩЮЖФщшюжфм")
FONTS = "Source Sans 3, Libertinus Serif, sans-serif"
PATTERNS = {
    "/": '<path d="M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" stroke="#fff" stroke-width="1.5"/>',
    "\\": '<path d="M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2" stroke="#fff" stroke-width="1.5"/>',
    ".": '<circle cx="3" cy="3" r="1.2" fill="#fff"/>',
    "-": '<path d="M0,3 h6" stroke="#fff" stroke-width="1.4"/>',
    "|": '<path d="M3,0 v6" stroke="#fff" stroke-width="1.4"/>',
    "+": '<path d="M0,3 h6 M3,0 v6" stroke="#fff" stroke-width="1.1"/>',
    "x": '<path d="M0,0 l6,6 M6,0 l-6,6" stroke="#fff" stroke-width="1.1"/>',
}
"""White marks over a colour, by plotly's names."""


def width_of(words: str, size: float = SIZE) -> float:
    """Return about how wide words are, pixels; rather too wide than too narrow."""
    each = (0.29 if one in NARROW else 0.84 if one in BROAD else 0.65 if one.isupper() else 0.51 for one in words)
    return sum(each) * size


def lines_of(words: str, width: float, size: float = SIZE) -> list[str]:
    """Break words into lines that are no wider than ``width``, where a word allows it."""
    lines = [""]
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_of(longer, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def shortened(words: str, width: float, size: float = SIZE) -> str:
    """Return words cut at the end, with an ellipsis, where they are wider than ``width``."""
    if width_of(words, size) <= width:
        return words
    kept = words
    while kept and width_of(f"{kept}…", size) > width:
        kept = kept[:-1]
    return f"{kept.rstrip(' ,.–')}…"


class Drawing:
    """A picture that is put together; ``name`` tells its patterns from those of others on a page."""

    def __init__(self, name: str, width: float = WIDE) -> None:
        self.name, self.width = name, width
        self._parts: list[str] = []
        self._patterns: dict[tuple[str, str], str] = {}

    def svg(self, height: float) -> str:
        """Return the picture. Its words are hidden from those who listen: a table says the same."""
        patterns = "".join(
            f'<pattern id="{key}" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="{colour}"/>'
            f"{PATTERNS[pattern]}</pattern>"
            for (colour, pattern), key in self._patterns.items()
        )
        defs = f"<defs>{patterns}</defs>" if patterns else ""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_px(self.width)} {_px(height)}" width="{_px(self.width)}" '
            f'height="{_px(height)}" font-family="{FONTS}" font-size="{_px(SIZE)}" fill="{INK}">{defs}{"".join(self._parts)}</svg>'
        )

    def text(
        self, words: str, x: float, y: float, *, size: float = SIZE, colour: str = INK, anchor: str = "start", bold: bool = False,
        halo: bool = False,
    ) -> None:  # fmt: skip
        """Write words; ``y`` is their middle. ``halo``: on a white edge, to be read across lines."""
        at = f'x="{_px(x)}" y="{_px(y + size * 0.34)}"'
        look = "" if colour == INK else f' fill="{colour}"'
        look += "" if size == SIZE else f' font-size="{_px(size)}"'
        look += "" if anchor == "start" else f' text-anchor="{anchor}"'
        look += ' font-weight="bold"' if bold else ""
        said = escape(words, quote=False)
        if halo:
            self._parts.append(
                f'<text {at}{look} stroke="{GROUND}" stroke-width="3" stroke-linejoin="round">{said}</text>'
            )
        self._parts.append(f"<text {at}{look}>{said}</text>")

    def lines(self, words: Sequence[str], x: float, y: float, **look: object) -> None:
        """Write lines below one another, their middle at ``y``."""
        size = float(look.get("size", SIZE))  # type: ignore[arg-type]
        top = y - (len(words) - 1) * size * LEAD / 2
        for place, line in enumerate(words):
            self.text(line, x, top + place * size * LEAD, **look)  # type: ignore[arg-type]

    def line(
        self, x0: float, y0: float, x1: float, y1: float, *, colour: str = LINE, width: float = 1, dash: str = ""
    ) -> None:
        """Draw a straight line."""
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(
            f'<line x1="{_px(x0)}" y1="{_px(y0)}" x2="{_px(x1)}" y2="{_px(y1)}" stroke="{colour}" stroke-width="{_px(width)}"{dashed}/>'
        )

    def box(
        self, x: float, y: float, width: float, height: float, fill: str, *, pattern: str = "", edge: str = "", thick: float = 1,
        dash: str = "",
    ) -> None:  # fmt: skip
        """Draw a rectangle, its colour under a pattern."""
        look = f'fill="{self._filled(fill, pattern)}"' + (
            f' stroke="{edge}" stroke-width="{_px(thick)}"' if edge else ""
        )
        look += f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(
            f'<rect x="{_px(x)}" y="{_px(y)}" width="{_px(max(width, 0))}" height="{_px(height)}" {look}/>'
        )

    def shape(self, points: Iterable[tuple[float, float]], fill: str, *, edge: str = "", thick: float = 1) -> None:
        """Draw a closed outline."""
        drawn = " ".join(f"{_px(x)},{_px(y)}" for x, y in points)
        stroke = f' stroke="{edge}" stroke-width="{_px(thick)}" stroke-linejoin="round"' if edge else ""
        self._parts.append(f'<polygon points="{drawn}" fill="{fill}"{stroke}/>')

    def mark(
        self, symbol: str, x: float, y: float, size: float, fill: str, *, edge: str = GROUND, thick: float = 1
    ) -> None:
        """Draw a mark of about equal area whatever its symbol; ``size`` is a circle's radius."""
        corners = _corners(symbol)
        if corners is None:
            self._parts.append(
                f'<circle cx="{_px(x)}" cy="{_px(y)}" r="{_px(size)}" fill="{fill}" stroke="{edge}" stroke-width="{_px(thick)}"/>'
            )
        else:
            self.shape([(x + across * size, y + down * size) for across, down in corners], fill, edge=edge, thick=thick)

    def _filled(self, colour: str, pattern: str) -> str:
        if pattern not in PATTERNS:
            return colour
        key = self._patterns.setdefault((colour, pattern), f"{self.name}-{len(self._patterns)}")
        return f"url(#{key})"


def _corners(symbol: str) -> tuple[tuple[float, float], ...] | None:
    """Return the corners of a mark around its middle, in radii of a circle as large; None for the circle."""
    return {
        "square": ((-0.89, -0.89), (0.89, -0.89), (0.89, 0.89), (-0.89, 0.89)),
        "triangle-up": ((0, -1.3), (1.2, 0.85), (-1.2, 0.85)),
        "triangle-down": ((0, 1.3), (1.2, -0.85), (-1.2, -0.85)),
        "diamond": ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
        "pentagon": ((0, -1.15), (1.1, -0.35), (0.68, 0.95), (-0.68, 0.95), (-1.1, -0.35)),
        "star": ((0, -1.4), (0.4, -0.4), (1.4, -0.35), (0.6, 0.3), (0.9, 1.3), (0, 0.7), (-0.9, 1.3), (-0.6, 0.3), (-1.4, -0.35), (-0.4, -0.4)),
        "cross": ((-0.4, -1.2), (0.4, -1.2), (0.4, -0.4), (1.2, -0.4), (1.2, 0.4), (0.4, 0.4), (0.4, 1.2), (-0.4, 1.2), (-0.4, 0.4), (-1.2, 0.4), (-1.2, -0.4), (-0.4, -0.4)),
    }.get(symbol)  # fmt: skip


def _px(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
