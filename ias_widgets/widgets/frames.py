"""What a room answered, as a pandas frame with columns and types that never change."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from ias_widgets.rooms.wire import ResultRow

__all__ = ["COLUMNS", "results_frame"]

COLUMNS = {
    "ask": "str",
    "question": "str",
    "round": "int64",
    "family": "str",
    "choice": "str",
    "label": "str",
    "count": "int64",
    "answered": "int64",
    "present": "int64",
    "share": "float64",
    "points": "float64",
}
"""Column to dtype. ``family`` is missing where everybody is counted; ``share`` is ``count`` of ``answered``.

``count`` is people. ``points`` is what they gave a thing in kinds that give points, else missing.
"""


def results_frame(rows: Iterable[ResultRow]) -> pd.DataFrame:
    """Return rows of results as a frame with `COLUMNS`, also where there are none.

    Examples
    --------
    >>> results_frame([]).columns.tolist()[:4]
    ['ask', 'question', 'round', 'family']
    """
    import pandas as pd  # noqa: PLC0415

    records = [
        {
            "ask": row.ask,
            "question": row.question,
            "round": row.round,
            "family": row.family,
            "choice": row.choice,
            "label": row.label,
            "count": row.count,
            "answered": row.answered,
            "present": row.present,
            "share": row.count / row.answered if row.answered else float("nan"),
            "points": row.points,
        }
        for row in rows
    ]
    return pd.DataFrame(records, columns=list(COLUMNS)).astype(COLUMNS)
