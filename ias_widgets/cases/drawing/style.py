"""The colours and letters of a drawing: the design tokens of ``frontend/src/styles/tokens.css``, light and dark."""

from __future__ import annotations

__all__ = ["STYLE"]

LIGHT = {
    "page": "#f1f4f5", "surface": "#ffffff", "sunk": "#e6ebed", "line": "#c9d2d6", "edge": "#667782", "ink": "#12222b",
    "ink-2": "#40515b", "accent": "#0b5563", "on-accent": "#ffffff", "accent-tint": "#e1eff1", "warn-tint": "#fcf0d8",
    "bad": "#9c221a", "focus": "#12222b",
}  # fmt: skip
DARK = {
    "page": "#0d161b", "surface": "#16222a", "sunk": "#22313a", "line": "#34454f", "edge": "#8496a0", "ink": "#edf2f4",
    "ink-2": "#b9c6cc", "accent": "#7fd0dc", "on-accent": "#05262c", "accent-tint": "#12343c", "warn-tint": "#3a2c10",
    "bad": "#ffb1a6", "focus": "#edf2f4",
}  # fmt: skip

_SHAPE = """\
.ias-film text { font-family: system-ui, "Segoe UI", Roboto, sans-serif; font-size: 16px; }
.ias-film .film-title { font-size: 26px; font-weight: 650; }
.ias-film .title { font-size: 19px; font-weight: 650; }
.ias-film .short, .ias-film .label, .ias-film .ending { font-size: 17px; }
.ias-film .who, .ias-film .label, .ias-film .ending { font-weight: 600; }
.ias-film .mark text { font-weight: 700; text-anchor: middle; }
.ias-film .way-line { fill: none; stroke-width: 2; }
.ias-film .way-line.is-conditional { stroke-dasharray: 8 6; }
.ias-film .link.is-taken .way-line { stroke-width: 5; }
.ias-film .frame { stroke-width: 2; }
.ias-film .is-end .frame { stroke-width: 5; }
.ias-film .scene text, .ias-film .band { pointer-events: none; }
.ias-film .is-passed .frame, .ias-film .is-chosen .frame { stroke-width: 5; }
"""
_COLOURS = """\
.ias-film .ground {{ fill: {page}; }}
.ias-film text {{ fill: {ink}; }}
.ias-film .meta, .ias-film .note, .ias-film .way, .ias-film .legend {{ fill: {ink-2}; }}
.ias-film .frame {{ fill: {surface}; stroke: {edge}; }}
.ias-film .is-end .frame {{ stroke: {ink-2}; }}
.ias-film .is-passed .frame, .ias-film .is-chosen .frame {{ stroke: {accent}; }}
.ias-film .band.is-quick, .ias-film .band.is-ending {{ fill: {sunk}; }}
.ias-film .band.is-deep {{ fill: {accent-tint}; }}
.ias-film .band.is-choice {{ fill: none; stroke: {line}; }}
.ias-film .way-line {{ stroke: {edge}; }}
.ias-film .tip {{ fill: {edge}; }}
.ias-film .link.is-taken .way-line {{ stroke: {accent}; }}
.ias-film .link.is-taken .tip {{ fill: {accent}; }}
.ias-film .mark path {{ fill: {bad}; }}
.ias-film .mark text {{ fill: {surface}; }}
"""


def _style() -> str:
    dark = "".join(f"  {line}\n" for line in _COLOURS.format(**DARK).splitlines())
    return f"{_SHAPE}{_COLOURS.format(**LIGHT)}@media (prefers-color-scheme: dark) {{\n{dark}}}\n"


STYLE = _style()
"""The style sheet. It names nothing outside the drawing, which may stand in a page."""
