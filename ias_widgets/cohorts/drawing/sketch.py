"""A figure in the making, as plain data: plotly reads anew all that is there with each thing added, so it is handed over whole."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import plotly.graph_objects as go

__all__ = ["Sketch"]


@dataclass
class Sketch:
    """What plotly will be handed: all names and values are plotly's own, nested, without its underscores."""

    traces: list[dict[str, Any]] = field(default_factory=list)
    notes: list[dict[str, Any]] = field(default_factory=list)
    shapes: list[dict[str, Any]] = field(default_factory=list)
    layout: dict[str, Any] = field(default_factory=dict)

    def add(self, kind: str, **trace: Any) -> None:
        """Add a trace of a kind that plotly names, such as ``scatter``."""
        self.traces.append({"type": kind, **trace})

    def lay(self, **layout: Any) -> None:
        """Set parts of the layout; of what was set before, what is not named again stays."""
        self.layout = _merged(self.layout, layout)

    def axes(self, *, x: dict[str, Any], y: dict[str, Any]) -> None:
        """Set parts of both axes, in the same way."""
        self.lay(xaxis=x, yaxis=y)

    def drawn(self) -> go.Figure:
        """Return the figure."""
        import plotly.graph_objects as go  # noqa: PLC0415

        return go.Figure({
            "data": self.traces, "layout": self.layout | {"annotations": self.notes, "shapes": self.shapes},
        })  # fmt: skip


def _merged(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    both = dict(one)
    for name, value in other.items():
        held = both.get(name)
        both[name] = _merged(held, value) if isinstance(held, dict) and isinstance(value, dict) else value
    return both
