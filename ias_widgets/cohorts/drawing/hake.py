"""The figure of normalised gain: each class by where it began and how much of the way it went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.drawing.look import ACCENT, BAND, INK, LINE, QUIET, empty
from ias_widgets.cohorts.saying import number, percent

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from ias_widgets.cohorts.methods.normalised_gain import NormalisedGain

__all__ = ["hake"]


def hake(told: NormalisedGain) -> go.Figure:
    """Draw classes as points: mean before along, normalised gain upwards; dashed lines where bands begin."""
    import plotly.graph_objects as go  # noqa: PLC0415

    from ias_widgets.cohorts.methods.normalised_gain import BANDS  # noqa: PLC0415

    if told.few is not None or told.estimate is None:
        return empty(told.sentence(), told.language)
    say, language = told.words.say, told.language
    points = [known for known in told.classes if known.gain is not None]
    gains = [known.gain or 0.0 for known in points]
    figure = go.Figure()
    low, high = min(0.0, *gains), max(1.0, *gains)
    if told.interval is not None:
        figure.add_shape(
            type="rect",
            x0=0,
            x1=1,
            y0=told.interval[0],
            y1=told.interval[1],
            fillcolor=BAND,
            line_width=0,
            layer="below",
        )
    figure.add_shape(
        type="line", x0=0, x1=1, y0=told.estimate, y1=told.estimate, line={"color": ACCENT, "width": 2}, layer="below"
    )
    note: dict[str, Any] = {
        "showarrow": False,
        "xref": "x",
        "x": 0.995,
        "xanchor": "right",
        "font": {"color": QUIET, "size": 16},
    }
    for begin in BANDS:
        figure.add_shape(
            type="line",
            x0=0,
            x1=1,
            y0=begin,
            y1=begin,
            line={"color": QUIET, "width": 1.5, "dash": "dash"},
            layer="below",
        )
    for name, y in (("low", BANDS[0] / 2), ("medium", sum(BANDS) / 2), ("high", (BANDS[1] + 1) / 2)):
        figure.add_annotation(text=say(f"normalised-gain-band-{name}"), y=y, yanchor="middle", **note)
    figure.add_scatter(
        x=[known.before for known in points], y=gains, mode="markers", showlegend=False, cliponaxis=False,
        marker={"size": [9 + min(known.people, 150) ** 0.5 for known in points], "color": ACCENT, "line": {"color": "#ffffff", "width": 1.5}},
        hovertemplate="%{text}<extra></extra>",
        text=[f"{known.cohort}: {number(known.gain, 2, language)}, {percent(known.before, language)} → {percent(known.after, language)}" for known in points],
    )  # fmt: skip
    headed(
        figure,
        told.sentence().rstrip("."),
        say("normalised-gain-about"),
        language,
        body=430,
        left=96,
        right=40,
        bottom=64,
    )
    shares = [0, 0.2, 0.4, 0.6, 0.8, 1]
    figure.update_xaxes(
        range=[0, 1.001], tickvals=shares, ticktext=[percent(share, language) for share in shares], gridcolor=LINE, zeroline=False,
        title=say("normalised-gain-column-before"), fixedrange=True, tickfont={"color": QUIET}, title_font={"color": QUIET, "size": 16},
    )  # fmt: skip
    marks = [place / 10 for place in range(round(low * 10 - 0.5), 11) if place % 2 == 0 or place in {3, 7}]
    marks = [mark for mark in marks if mark not in {0.2, 0.8}]
    figure.update_yaxes(
        range=[low - 0.02, high + 0.02], tickvals=marks, ticktext=[number(mark, 1, language) for mark in marks], automargin=False,
        title={"text": say("normalised-gain-column-gain"), "standoff": 8}, showgrid=False, zeroline=True, zerolinecolor=INK,
        fixedrange=True, tickfont={"color": QUIET}, title_font={"color": QUIET, "size": 16},
    )  # fmt: skip
    return figure
