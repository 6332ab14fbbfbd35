"""A page of figures with their tables: one file that opens in any browser and asks nothing of the network."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ias_widgets.cohorts.figures import draw_decisions, draw_splits, draw_ways
from ias_widgets.cohorts.frames.adding import decisions, splits
from ias_widgets.cohorts.frames.walking import ways
from ias_widgets.phrases import Phrases, bind

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

    from ias_widgets.cohorts.records import Records

__all__ = ["figures_page"]

STYLE = """
:root { color-scheme: light; }
body { margin: 0; padding: 12px 16px 48px; background: #fff; color: #12222b; font: 16px/1.45 system-ui, "Segoe UI", Roboto, sans-serif; }
section + section { margin-top: 24px; border-top: 1px solid #c9d2d7; padding-top: 12px; }
.figure { overflow-x: auto; }
.figure:focus-visible, summary:focus-visible { outline: 3px solid #12222b; outline-offset: 2px; }
h1 { font-size: 25px; margin: 4px 0; } .about { max-width: 46rem; color: #44555f; }
summary { min-height: 40px; padding: 8px 0; cursor: pointer; color: #0c525f; font-weight: 600; }
.rows { overflow-x: auto; } table { border-collapse: collapse; }
th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid #c9d2d7; text-align: left; vertical-align: top; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
"""
COLUMNS = {
    "decisions": ["short", "round", "label", "people", "answered", "present"],
    "splits": ["short", "round", "family_name", "label", "people", "answered"],
    "ways": ["title", "label", "to_title", "rooms"],
}
NAMES = {"family_name": "family", "to_title": "to"}
SUMMED = ["people", "answered", "present", "rooms"]


def figures_page(records: Records, *, language: str = "pl") -> str:
    """Return decisions, splits and ways with a table under each, as a page in HTML that holds all it needs.

    Parameters
    ----------
    records
        Of one room or several.
    language
        Of headings and explanations: ``pl``, ``en`` or ``uk``; questions stay in their record's own.
    """
    from plotly.offline import get_plotlyjs  # noqa: PLC0415

    say = Phrases("cohorts", language).say
    decided, split, went = decisions(records), splits(records), ways(records)
    parts = {
        "decisions": (draw_decisions(decided, len(records), language), decided),
        "splits": (draw_splits(split, language), split),
        "ways": (draw_ways(went, len(records), language), went),
    }
    sections = "".join(_section(name, figure, rows, language) for name, (figure, rows) in parts.items())
    return (
        f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8">'
        f"<title>{escape(say('cohorts-title'))}</title><style>{STYLE}</style><script>{get_plotlyjs()}</script></head>"
        f"<body><main><h1>{escape(say('cohorts-title'))}</h1>"
        f'<p class="about">{escape(bind(say("cohorts-private"), language))}</p>{sections}</main></body></html>'
    )


def _section(name: str, figure: go.Figure, rows: pd.DataFrame, language: str) -> str:
    say = Phrases("cohorts", language).say
    title = escape(say(f"cohorts-{name}"))
    if rows.empty:
        return f'<section aria-label="{title}"><h2>{title}</h2><p>{escape(say("cohorts-nothing"))}</p></section>'
    drawn = figure.to_html(
        full_html=False, include_plotlyjs=False, config={"displayModeBar": False, "responsive": True}
    )
    return (
        f'<section aria-label="{title}"><div class="figure" role="group" tabindex="0" aria-label="{title}">{drawn}</div>'
        f"<details><summary>{escape(say('cohorts-table'))}</summary>{_table(name, rows, language)}</details></section>"
    )


def _table(name: str, rows: pd.DataFrame, language: str) -> str:
    say = Phrases("cohorts", language).say
    columns = COLUMNS[name]
    numbers = [column for column in columns if column in SUMMED]
    by = [column for column in columns if column not in SUMMED]
    added = rows.groupby(by, sort=False, dropna=False)[numbers].sum(min_count=1).reset_index()
    head = "".join(f'<th scope="col">{escape(say("cohorts-column-" + NAMES.get(one, one)))}</th>' for one in columns)
    body = "".join(
        "<tr>" + "".join(_cell(column, row[column], language) for column in columns) + "</tr>"
        for row in added.to_dict("records")
    )
    return (
        f'<div class="rows" role="group" tabindex="0" aria-label="{escape(say("cohorts-table"))}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _cell(column: str, value: object, language: str) -> str:
    known = value == value  # noqa: PLR0124  what is missing is not equal to itself
    told = str(value) if isinstance(value, (str, int, float)) and known else "–"
    if column in SUMMED or column == "round":
        return f'<td class="number">{escape(told.removesuffix(".0"))}</td>'
    return f"<td>{escape(bind(told, language))}</td>"
