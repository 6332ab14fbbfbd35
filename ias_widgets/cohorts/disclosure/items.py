"""Told answers to items of a test, added up item by item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["paired_items"]

COLUMNS = (
    "item", "form", "topic", "short", "prompt", "n_before", "right_before", "n_after", "right_after", "both", "gained", "lost",
    "neither",
)  # fmt: skip


def paired_items(answers: pd.DataFrame, items: pd.DataFrame, first: str, second: str) -> pd.DataFrame:
    """Return what `ias_widgets.cohorts.frames.item_pairs` returns, of told answers.

    Parameters
    ----------
    answers
        As `ias_widgets.cohorts.disclosure.Safe.item_answers` gives them, of the two tests.
    items
        The records' table of items, which says how an item is worded.
    first, second
        Purposes of the tests.
    """
    import pandas as pd  # noqa: PLC0415

    about = items.drop_duplicates("item").set_index("item")
    rows: list[dict[str, Any]] = []
    for (item, form, topic), own in answers.groupby(["item", "form", "topic"], dropna=False, sort=True):
        one, two = (
            {person: bool(right) for person, right in zip(part["person"], part["right"], strict=True)}
            for part in (own[own["purpose"] == purpose] for purpose in (first, second))
        )
        twice = [(one[person], two[person]) for person in one if person in two]
        rows.append({
            "item": item, "form": form, "topic": topic, "prompt": about["prompt"].get(item), "short": about["short"].get(item),
            "n_before": len(one), "right_before": sum(one.values()),
            "n_after": len(two), "right_after": sum(two.values()),
            "both": twice.count((True, True)), "gained": twice.count((False, True)),
            "lost": twice.count((True, False)), "neither": twice.count((False, False)),
        })  # fmt: skip
    return pd.DataFrame(rows, columns=list(COLUMNS))
