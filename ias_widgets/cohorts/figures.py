"""Figures of records: decisions, splits by family, ways through a film. Each is a plotly figure to be shown or saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.frames.adding import QUESTION, decisions, splits
from ias_widgets.cohorts.frames.choosing import chosen_by
from ias_widgets.cohorts.frames.walking import ways
from ias_widgets.cohorts.records import each
from ias_widgets.phrases import Phrases, bind

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd
    import plotly.graph_objects as go

    from ias_widgets.cohorts.records import Records

__all__ = ["LOOKS", "decisions_figure", "splits_figure", "ways_figure"]

INK, QUIET, LINE, ACCENT, GROUND = "#12222b", "#44555f", "#c9d2d7", "#0c525f", "#ffffff"
LOOKS = (
    ("#3151b3", ""), ("#c56810", "/"), ("#149382", "."), ("#592263", "-"), ("#844c26", "+"), ("#976ed8", "|"),
    ("#153506", "\\"),
)  # fmt: skip
"""Colour and pattern of families, in the order in which they first appear: the same as on the screen."""
FONT = "system-ui, 'Segoe UI', Roboto, 'Source Sans 3', sans-serif"
ROW, HEAD, GAP = 34, 96, 20
"""Pixels for a bar, for a question's heading and axis, and between two questions."""
TOP, LEGEND, LINES = 110, 74, 84
"""Pixels above the first panel, from the top to the legend, and for the legend's lines."""
SHORT, LONG = 26, 44
"""Characters after which the title of a scene, or a label at an axis, goes on in the next line."""


def decisions_figure(records: Records, *, language: str = "pl") -> go.Figure:
    """Draw how often each choice was taken: a panel for each question, the first round outlined, the last one solid.

    The same question in several rooms is added up. What the film then did is marked with an arrow.
    """
    return draw_decisions(decisions(records), len(records), language)


def draw_decisions(told: pd.DataFrame, rooms: int, language: str) -> go.Figure:
    """Draw what `decisions` gave for so many rooms."""
    say = Phrases("cohorts", language).say
    questions = [group for _, group in _by_question(told)]
    figure = _panels([_title(group, say, language) for group in questions], [_bars(group) for group in questions])
    for panel, group in enumerate(questions, 1):
        last = int(group["round"].max())
        for number in sorted(group["round"].unique()):
            round_ = group[group["round"] == number]
            solid = number == last
            added = _added(round_, ["people"])
            went = set(round_.loc[round_["taken"].fillna(value=False), "choice"]) if solid else set()
            figure.add_bar(
                orientation="h",
                x=added["people"],
                y=[_label(row.letter, row.label, language) for row in each(added)],
                text=[f"{row.people}{' ➜' if row.choice in went else ''}" for row in each(added)],
                name=say("cohorts-round", number=int(number)),
                legendgroup=f"round{solid}",
                showlegend=False,
                marker={
                    "color": ACCENT if solid else GROUND,
                    "line": {"color": ACCENT, "width": 0 if solid else 2},
                },
                row=panel,
                col=1,
            )
    return _finished(figure, say("cohorts-decisions"), say("cohorts-decisions-about", n=rooms), language)


def splits_figure(records: Records, *, language: str = "pl") -> go.Figure:
    """Draw the last round of each question by family: bars as long as the family's share, with "5 of 11" on them.

    Questions of which no split may be shown are left out.
    """
    return draw_splits(splits(records), language)


def draw_splits(told: pd.DataFrame, language: str) -> go.Figure:
    """Draw what `splits` gave."""
    say = Phrases("cohorts", language).say
    told = told[told["answered"].notna()]
    names = dict.fromkeys(told["family_name"])
    looks = {name: LOOKS[place % len(LOOKS)] for place, name in enumerate(names)}
    questions = [group[group["round"] == group["round"].max()] for _, group in _by_question(told)]
    figure = _panels(
        [_title(group, say, language) for group in questions],
        [group["choice"].nunique() * group["family_name"].nunique() * 0.72 for group in questions],
        legend=True,
    )
    shown: set[str] = set()
    for panel, group in enumerate(questions, 1):
        for name in [name for name in looks if name in set(group["family_name"])]:
            own = group[group["family_name"] == name]
            added = _added(own, ["people", "answered"])
            colour, pattern = looks[name]
            figure.add_bar(
                orientation="h",
                x=added["people"] / added["answered"],
                y=[_label(row.letter, row.label, language) for row in each(added)],
                text=[say("cohorts-of", n=int(row.people), all=int(row.answered)) for row in each(added)],
                name=name,
                legendgroup=name,
                showlegend=name not in shown,
                marker={"color": colour, "pattern": {"shape": pattern, "fgcolor": GROUND, "size": 7, "solidity": 0.35}},
                row=panel,
                col=1,
            )
            shown.add(name)
        figure.update_xaxes(range=[0, 1.25], showticklabels=False, row=panel, col=1)
    return _finished(figure, say("cohorts-splits"), say("cohorts-splits-about"), language, legend=True)


def ways_figure(records: Records, film: str | None = None, *, language: str = "pl") -> go.Figure:
    """Draw which ways rooms went through a film, as flows from scene to scene; by default through the first film."""
    return draw_ways(ways(records), len(records), language, film)


def draw_ways(flows: pd.DataFrame, rooms: int, language: str, film: str | None = None) -> go.Figure:
    """Draw what `ways` gave for so many rooms."""
    import plotly.graph_objects as go  # noqa: PLC0415

    say = Phrases("cohorts", language).say
    films = list(dict.fromkeys(flows["film"]))
    flows = flows[flows["film"] == (film or next(iter(films), None))]
    titles = dict(zip(flows["scene"], flows["title"], strict=True)) | dict(
        zip(flows["to"], flows["to_title"], strict=True)
    )
    endings = set(flows.loc[flows["ending"], "to"])
    places = {scene: place for place, scene in enumerate(titles)}
    told = [bind(row.label, language) if isinstance(row.label, str) else say("cohorts-goes-on") for row in each(flows)]
    figure = go.Figure(
        go.Sankey(
            arrangement="snap",
            node={
                "label": [_broken(bind(title, language), SHORT) for title in titles.values()],
                "color": [ACCENT if scene in endings else QUIET for scene in titles],
                "pad": 26,
                "thickness": 14,
                "line": {"width": 0},
                "hovertemplate": "%{label}<extra></extra>",
            },
            link={
                "source": [places[scene] for scene in flows["scene"]],
                "target": [places[scene] for scene in flows["to"]],
                "value": list(flows["rooms"]),
                "label": told,
                "color": "rgba(12, 82, 95, 0.22)",
                "hovertemplate": "%{source.label} ➜ %{target.label}<br>%{label}<br>%{value}<extra></extra>",
            },
        )
    )
    levels = _levels(flows)
    widest = max((len(level) for level in levels), default=1)
    figure.update_layout(width=max(900, 150 * len(levels)), height=max(420, 110 * widest + 160))
    return _finished(figure, say("cohorts-ways"), say("cohorts-ways-about", n=rooms), language, sized=True)


def _levels(flows: pd.DataFrame) -> list[list[str]]:
    """Return scenes by how many steps they lie from the first one."""
    levels: list[list[str]] = []
    here = [scene for scene in dict.fromkeys(flows["scene"]) if scene not in set(flows["to"])]
    seen: set[str] = set()
    while here:
        levels.append(here)
        seen |= set(here)
        here = [to for to in dict.fromkeys(flows.loc[flows["scene"].isin(here), "to"]) if to not in seen]
    return levels


def _by_question(frame: pd.DataFrame) -> Iterator[tuple[Any, pd.DataFrame]]:
    return iter(frame.groupby(QUESTION, dropna=False, sort=False))


def _bars(group: pd.DataFrame) -> float:
    return float(group["choice"].nunique() * (1.5 if group["round"].max() > 1 else 1))


def _title(group: pd.DataFrame, say: Any, language: str) -> str:
    rounds = group.drop_duplicates(["room", "round"])
    last = rounds[rounds["round"] == rounds.groupby("room")["round"].transform("max")]
    said = []
    if "family" not in group:
        said.append(say("cohorts-answered", n=int(last["answered"].sum()), all=int(last["present"].sum())))
    by = chosen_by(group["kind"].iloc[0])
    said += [] if by == "one" else [say(f"cohorts-by-{by}")]
    beside = f"  <span style='font-size:14px'>{bind(' · '.join(said), language)}</span>" if said else ""
    return f"<b>{bind(group['short'].iloc[0], language)}</b>{beside}"


def _added(group: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    """Add up rooms by choice. A choice keeps its letter where it has the same in all of them."""
    added = group.groupby("choice", sort=False).agg(
        {"letter": "first", "label": "first", **dict.fromkeys(columns, "sum")}
    )
    letters = group.groupby("choice", sort=False)["letter"].nunique()
    added["letter"] = added["letter"].where(letters == 1, "")
    return added.reset_index()


def _label(letter: str, label: str, language: str) -> str:
    return _broken(bind(label if letter in {"", label} else f"{letter} · {label}", language), LONG)


def _broken(text: str, width: int) -> str:
    """Break a text into lines for a figure."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + len(word) >= width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "<br>".join(lines)


def _panels(titles: list[str], bars: list[float], *, legend: bool = False) -> go.Figure:
    from plotly.subplots import make_subplots  # noqa: PLC0415

    if not titles:
        import plotly.graph_objects as go  # noqa: PLC0415

        return go.Figure()
    heights = [max(1.0, number) * ROW for number in bars]
    total = sum(heights) + (HEAD - ROW) * len(titles)
    figure = make_subplots(
        rows=len(titles), cols=1, subplot_titles=titles, row_heights=heights, vertical_spacing=min(
            1 / max(1, len(titles) - 1) if len(titles) > 1 else 0, (HEAD - ROW) / total
        ),
    )  # fmt: skip
    figure.update_layout(height=total + TOP + LINES * legend + 40)
    figure.update_annotations(x=0, xanchor="left", align="left", font={"size": 17, "color": INK})
    return figure


def _from_top(figure: go.Figure, pixels: float) -> float:
    """Return a height as a part of the figure's, counted from below."""
    return 1 - pixels / (figure.layout.height or 450)


def _finished(
    figure: go.Figure, title: str, about: str, language: str, *, sized: bool = False, legend: bool = False
) -> go.Figure:
    figure.update_layout(
        title={
            "text": f"{title}<br><sup>{bind(about, language)}</sup>",
            "font": {"size": 22},
            "x": 0.01,
            "yref": "container",
            "yanchor": "top",
            "y": _from_top(figure, 20),
        },
        font={"family": FONT, "size": 15, "color": INK},
        paper_bgcolor=GROUND,
        plot_bgcolor=GROUND,
        barmode="group",
        bargap=0.25,
        margin={"l": 24, "r": 24, "t": TOP + LINES * legend, "b": 40},
        legend={
            "orientation": "h",
            "yref": "container",
            "yanchor": "top",
            "y": _from_top(figure, LEGEND),
            "x": 0.01,
            "xref": "container",
        },
        meta={"language": language},
    )
    if not sized:
        figure.update_traces(
            textposition="outside", cliponaxis=False, hovertemplate="%{y}<br>%{text}<extra>%{fullData.name}</extra>"
        )
        figure.update_yaxes(autorange="reversed", automargin=True, showgrid=False, linecolor=LINE)
        figure.update_xaxes(
            showgrid=True, gridcolor=LINE, zerolinecolor=LINE, rangemode="tozero", dtick=None, tickformat="d"
        )
    return figure
