"""The figure of normalised gain: each class by where it began and how much of the way it went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.drawing.look import ACCENT, BAND, INK, QUIET, empty
from ias_widgets.cohorts.drawing.sketch import Sketch
from ias_widgets.cohorts.saying import number, percent

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from ias_widgets.cohorts.methods.normalised_gain import NormalisedGain

__all__ = ["hake"]


def hake(told: NormalisedGain) -> go.Figure:
    """Draw classes as points: mean before along, normalised gain upwards; dashed lines where bands begin."""
    from ias_widgets.cohorts.methods.normalised_gain import BANDS  # noqa: PLC0415

    if told.few is not None or told.estimate is None:
        return empty(told.sentence(), told.language)
    say, language = told.words.say, told.language
    points = [known for known in told.classes if known.gain is not None]
    gains = [known.gain or 0.0 for known in points]
    sketch = Sketch()
    low, high = min(0.0, *gains), max(1.0, *gains)
    across = {"x0": 0, "x1": 1, "layer": "below"}
    if told.interval is not None:
        below, above = told.interval
        band = {"type": "rect", "y0": below, "y1": above, "fillcolor": BAND, "line": {"width": 0}}
        sketch.shapes.append(across | band)
    lines = [(told.estimate, {"color": ACCENT, "width": 2})]
    lines += [(begin, {"color": QUIET, "width": 1.5, "dash": "dash"}) for begin in BANDS]
    sketch.shapes += [across | {"type": "line", "y0": y, "y1": y, "line": line} for y, line in lines]
    note: dict[str, Any] = {
        "showarrow": False, "xref": "x", "x": 0.995, "xanchor": "right", "font": {"color": QUIET, "size": 16},
        "yanchor": "middle",
    }  # fmt: skip
    for name, y in (("low", BANDS[0] / 2), ("medium", sum(BANDS) / 2), ("high", (BANDS[1] + 1) / 2)):
        sketch.notes.append(note | {"text": say(f"normalised-gain-band-{name}"), "y": y})
    sketch.add(
        "scatter", x=[known.before for known in points], y=gains, mode="markers", showlegend=False, cliponaxis=False,
        marker={"size": [9 + min(known.people, 150) ** 0.5 for known in points], "color": ACCENT, "line": {"color": "#ffffff", "width": 1.5}},
        hovertemplate="%{text}<extra></extra>",
        text=[f"{known.cohort}: {number(known.gain, 2, language)}, {percent(known.before, language)} → {percent(known.after, language)}" for known in points],
    )  # fmt: skip
    shares = [0, 0.2, 0.4, 0.6, 0.8, 1]
    marks = [place / 10 for place in range(round(low * 10 - 0.5), 11) if place % 2 == 0 or place in {3, 7}]
    marks = [mark for mark in marks if mark not in {0.2, 0.8}]
    quiet = {"fixedrange": True, "tickfont": {"color": QUIET}}
    font = {"color": QUIET, "size": 16}
    sketch.axes(
        x=quiet | {
            "range": [0, 1.001], "tickvals": shares, "ticktext": [percent(share, language) for share in shares],
            "zeroline": False, "title": {"text": say("normalised-gain-column-before"), "font": font},
        },
        y=quiet | {
            "range": [low - 0.02, high + 0.02], "tickvals": marks, "ticktext": [number(mark, 1, language) for mark in marks],
            "title": {"text": say("normalised-gain-column-gain"), "standoff": 8, "font": font}, "automargin": False,
            "showgrid": False, "zeroline": True, "zerolinecolor": INK,
        },
    )  # fmt: skip
    return headed(
        sketch,
        told.sentence().rstrip("."),
        say("normalised-gain-about"),
        language,
        body=430,
        left=96,
        right=40,
        bottom=64,
    )
