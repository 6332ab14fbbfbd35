"""Findings as the page takes them: the title as text, the figure without it, the table as rows of text."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["figure_told", "table_told", "text_of", "title_told"]

TOP = 8
"""Pixels left above a figure whose title stands above it as text."""
BELOW = "<br><"
"""Begins, in a title of plotly, the line below it."""
LEAST = 800
"""Pixels below which a figure is scrolled, not squeezed."""
_NUMBER = re.compile(r"[-−–+]?[\d\s,.;:%\[\]()−–/<=pnzof]*")


def figure_told(figure: go.Figure, mark: str = "") -> tuple[dict[str, Any], str]:
    """Return a figure for the page, and what stood below its title.

    The page writes title and subtitle as text, which flows and is read aloud; ``whole`` puts them back for a download, with
    ``mark`` behind the subtitle.
    """
    told = json.loads(figure.to_json())
    layout = {name: value for name, value in told["layout"].items() if name != "template"}
    title, margin = layout.pop("title", None), layout.get("margin", {})
    notes = list(layout.get("annotations", []))
    about = next((note for note in notes if _is_about(note)), None)
    marked = [note if about is None or note is not about or not mark else _with(note, mark) for note in notes]
    whole = {
        "title": title, "annotations": marked, "margin": margin, "height": layout.get("height", 450),
    }  # fmt: skip
    beside = text_of(about["text"]) if about else _below(title)
    screen = {**layout, "annotations": [note for note in notes if note is not about]}
    if title:
        top = float(margin.get("t", TOP))
        screen |= {"margin": {**margin, "t": TOP}, "height": float(whole["height"]) - top + TOP}
    return {"data": told["data"], "layout": screen, "whole": whole, "least": LEAST}, beside


def table_told(table: pd.DataFrame) -> dict[str, Any]:
    """Return a table's headings and rows as text, and which columns hold numbers."""
    import pandas as pd  # noqa: PLC0415

    rows = [["" if pd.isna(value) else str(value) for value in row] for row in table.itertuples(index=False)]
    columns = list(zip(*rows, strict=True)) or [()] * len(table.columns)
    numbers = [
        any(map(str.strip, column)) and all(_NUMBER.fullmatch(cell.strip()) for cell in column) for column in columns
    ]
    return {"heads": [str(name) for name in table.columns], "rows": rows, "numbers": numbers}


def text_of(marked: str) -> str:
    """Return the text of plotly's markup, in one line.

    >>> text_of("<b>After the training<br>more</b>")
    'After the training more'
    """
    return unescape(re.sub(r"\s*<br>\s*", " ", marked).replace("<b>", "").replace("</b>", ""))


def title_told(drawn: dict[str, Any]) -> str:
    """Return the title of a figure as `figure_told` gives it; empty where it has none."""
    text = str((drawn["whole"]["title"] or {}).get("text", ""))
    return text_of(text.partition(BELOW)[0]) if text.startswith("<b>") else text_of(text)


def _with(note: dict[str, Any], mark: str) -> dict[str, Any]:
    return {**note, "text": f"{note['text']} <b>{mark}</b>"}


def _is_about(note: dict[str, Any]) -> bool:
    place = (note.get("xref"), note.get("yref"), note.get("y"), note.get("yanchor"))
    return place == ("paper", "paper", 1, "bottom") and bool(note.get("yshift"))


def _below(title: dict[str, Any] | None) -> str:
    """Return the line below a title that holds both."""
    _, _, below = str((title or {}).get("text", "")).partition(BELOW)
    return text_of(re.sub(r"^[^>]*>|</[^>]*>$", "", below)) if below else ""
