"""The colours, patterns, signs and type of figures: those of the room's screens, readable without colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.phrases import bind

if TYPE_CHECKING:
    from collections.abc import Iterable

    import plotly.graph_objects as go

__all__ = [
    "ACCENT", "BAND", "FONT", "GROUND", "INK", "LINE", "LOOKS", "QUIET", "FamilyLook", "broken", "empty", "looks_of",
]  # fmt: skip

INK, QUIET, LINE, ACCENT, GROUND = "#12222b", "#44555f", "#c9d2d7", "#0c525f", "#ffffff"
BAND = "#dfeef0"
"""The band of an interval that holds for the whole."""
FONT = "'Source Sans 3', system-ui, 'Segoe UI', Roboto, sans-serif"


class FamilyLook(NamedTuple):
    """How a family, or a group of cohorts, looks: ``pattern`` fills bars, ``symbol`` marks points (plotly's names)."""

    colour: str
    pattern: str
    symbol: str


LOOKS = (
    FamilyLook("#3151b3", "", "circle"),
    FamilyLook("#149382", ".", "square"),
    FamilyLook("#12222b", "x", "triangle-up"),
    FamilyLook("#c56810", "/", "diamond"),
    FamilyLook("#592263", "-", "triangle-down"),
    FamilyLook("#844c26", "+", "pentagon"),
    FamilyLook("#976ed8", "|", "star"),
    FamilyLook("#153506", "\\", "cross"),
)
"""In the order in which families first appear."""


def looks_of(families: Iterable[str]) -> dict[str, FamilyLook]:
    """Return a look for each family, the same for the same families in the same order."""
    return {family: LOOKS[place % len(LOOKS)] for place, family in enumerate(dict.fromkeys(families))}


def broken(text: str, width: int) -> str:
    """Break a text into lines of about ``width`` characters, for a label or a title."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "<br>".join(lines)


def empty(words: str, language: str) -> go.Figure:
    """Return a figure that says in words why nothing is drawn, such as too few."""
    import plotly.graph_objects as go  # noqa: PLC0415

    note = {
        "text": broken(bind(words, language), 70), "x": 0, "y": 0.5, "xref": "paper", "yref": "paper", "xanchor": "left",
        "align": "left", "showarrow": False, "font": {"size": 18, "color": QUIET, "family": FONT},
    }  # fmt: skip
    return go.Figure({
        "layout": {
            "annotations": [note], "height": 160, "paper_bgcolor": GROUND, "plot_bgcolor": GROUND,
            "margin": {"l": 24, "r": 24, "t": 16, "b": 16}, "meta": {"language": language},
            "xaxis": {"visible": False}, "yaxis": {"visible": False},
        },
    })  # fmt: skip
