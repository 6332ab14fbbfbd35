"""Answers of families, question by question: what methods over splits begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cohorts.records import each

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["QUESTION", "Asked", "families_by_question", "in_order"]

QUESTION = ["film", "scene", "step", "short"]
"""By these a question is the same in different rooms."""


class Asked(NamedTuple):
    """A question, with people by family (rows, in the order of ``families``) and choice (columns)."""

    short: str
    film: str | None
    counts: pd.DataFrame
    families: dict[str, str]
    labels: dict[str, str]


def families_by_question(splits: pd.DataFrame, *, several: bool = False) -> list[Asked]:
    """Add up the last round of each room by question, family and choice, in the order in which questions came.

    Parameters
    ----------
    splits
        ``short`` and what else names a question (``film``, ``scene``, ``step``), ``family``, ``choice``, ``people``; and
        where they are there ``room`` and ``round``, ``kind``, ``family_name``, ``letter``, ``label``.
    several
        Whether to keep questions where one can choose several.
    """
    from ias_widgets.cohorts.frames.choosing import chosen_by  # noqa: PLC0415

    told = splits[splits["family"].notna() & splits["choice"].notna()]
    keys = [column for column in QUESTION if column in told]
    if "kind" in told and not several:
        single = {kind: chosen_by(kind) in {"one", "first"} for kind in told["kind"].unique()}
        told = told[told["kind"].map(single).astype(bool)]
    if "round" in told:
        of_room = [column for column in ("cohort", "room") if column in told]
        told = told[told["round"] == told.groupby([*keys, *of_room], dropna=False)["round"].transform("max")]
    asked = []
    names = _names(told)
    for _, group in told.groupby(keys, dropna=False, sort=False):
        counts = group.groupby(["family", "choice"], sort=False)["people"].sum().unstack(fill_value=0)  # noqa: PD010
        film = group["film"].iloc[0] if "film" in group else None
        counts = counts.loc[[family for family in names if family in counts.index], in_order(list(counts.columns))]
        asked.append(
            Asked(
                str(group["short"].iloc[0]), film if isinstance(film, str) else None, counts.astype(int),
                {family: names[family] for family in counts.index}, _labels(group),
            )
        )  # fmt: skip
    return asked


def _names(told: pd.DataFrame) -> dict[str, str]:
    named = told["family_name"] if "family_name" in told else told["family"]
    return dict(zip(told["family"], named, strict=True))


def _labels(group: pd.DataFrame) -> dict[str, str]:
    labels: dict[str, str] = {}
    for row in each(group.drop_duplicates("choice")):
        label, letter = str(getattr(row, "label", row.choice)), str(getattr(row, "letter", ""))
        labels[row.choice] = label if letter in {"", label, "nan", "None", "<NA>"} else f"{letter} · {label}"
    return labels


def in_order(choices: list[str]) -> list[str]:
    """Leave choices as they came; put points of a scale in their order."""
    if all(choice.removeprefix("-").isdigit() for choice in choices):
        return sorted(choices, key=int)
    return choices
