"""The figure of retention: means before, after and later, in the order of time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.drawing.look import ACCENT, GROUND, INK, QUIET, empty
from ias_widgets.cohorts.drawing.sketch import Sketch
from ias_widgets.cohorts.saying import percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    import plotly.graph_objects as go

    from ias_widgets.cohorts.methods.retention import Level, Retention

__all__ = ["times"]


def times(told: Retention) -> go.Figure:
    """Draw those with all three tests as a line with filled points, those without the later one dashed with hollow ones."""
    if told.few is not None:
        return empty(told.sentence(), told.language)
    say, language = told.words.say, told.language
    traces = [_line(told.levels, 0.0, say("retention-all-three", n=told.n), language, hollow=False)]
    notes = _numbers(told.levels, 0.0, language, above=not told.absent or told.absent[0].mean <= told.levels[0].mean)
    if told.absent:
        traces.append(_line(told.absent, -0.06, say("retention-two", n=told.missing), language, hollow=True))
        notes += _numbers(told.absent, -0.06, language, above=told.absent[0].mean > told.levels[0].mean)
    shares = [0, 0.25, 0.5, 0.75, 1]
    sketch = Sketch(traces, notes)
    sketch.axes(
        x={
            "range": [-0.35, 2.35], "tickvals": [0, 1, 2], "showgrid": False, "zeroline": False, "fixedrange": True,
            "ticktext": [say(f"retention-{name}") for name in ("before", "after", "later")], "tickfont": {"size": 16},
        },
        y={
            "range": [0, 1.02], "tickvals": shares, "ticktext": [percent(share, language) for share in shares],
            "zeroline": True, "zerolinecolor": INK, "automargin": False, "fixedrange": True, "tickfont": {"color": QUIET},
        },
    )  # fmt: skip
    sketch.lay(
        showlegend=True,
        legend={"orientation": "h", "x": 0, "y": -0.14, "yanchor": "top"},
        hoverlabel={"font": {"size": 16}},
    )
    return headed(
        sketch, told.sentence().rstrip("."), say("retention-about"), language, body=420, left=72, right=40, bottom=92
    )


def _line(levels: Sequence[Level], aside: float, name: str, language: str, *, hollow: bool) -> dict[str, Any]:
    colour = QUIET if hollow else ACCENT
    return {
        "type": "scatter", "x": [place + aside for place in range(len(levels))], "y": [level.mean for level in levels],
        "mode": "lines+markers", "name": name, "text": [percent(level.mean, language) for level in levels],
        "hovertemplate": "%{text}<extra>%{fullData.name}</extra>",
        "line": {"color": colour, "width": 2 if hollow else 3, "dash": "dash" if hollow else "solid"},
        "marker": {
            "symbol": "square" if hollow else "circle", "size": 12 if hollow else 15, "opacity": 1,
            "color": GROUND if hollow else colour, "line": {"color": colour, "width": 2},
        },
        "error_y": {
            "type": "data", "symmetric": False, "array": [level.ends[1] - level.mean for level in levels],
            "arrayminus": [level.mean - level.ends[0] for level in levels], "color": colour, "thickness": 2.5, "width": 6,
        },
    }  # fmt: skip


def _numbers(levels: Sequence[Level], aside: float, language: str, *, above: bool) -> list[dict[str, Any]]:
    """Return means in words, beyond the end of their interval."""
    return [
        {
            "text": f"<b>{percent(level.mean, language)}</b>" if aside == 0 else percent(level.mean, language),
            "x": place + aside, "y": level.ends[1 if above else 0], "yshift": 6 if above else -6, "showarrow": False,
            "yanchor": "bottom" if above else "top", "font": {"size": 18 if aside == 0 else 16, "color": INK if aside == 0 else QUIET},
        }
        for place, level in enumerate(levels)
    ]  # fmt: skip
