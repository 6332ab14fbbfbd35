"""Answers of families, question by question: what methods over splits begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["QUESTION", "Asked", "families_by_question", "in_order"]

QUESTION = ["film", "scene", "step", "short"]
"""By these a question is the same in different rooms."""


class Asked(NamedTuple):
    """A question, with people by family (rows, in the order of ``families``) and choice (columns).

    ``k`` is the question's own, 0 where the frame does not say it. ``rooms`` has people by choice for each room, or for each
    cohort where the frame has no rooms.
    """

    short: str
    film: str | None
    kind: str
    k: int
    counts: pd.DataFrame
    families: dict[str, str]
    labels: dict[str, str]
    rooms: dict[str, dict[str, int]]


def families_by_question(splits: pd.DataFrame, *, several: bool = False) -> list[Asked]:
    """Add up the last round of each room by question, family and choice, in the order in which questions came.

    Parameters
    ----------
    splits
        ``short`` and what else names a question (``film``, ``scene``, ``step``), ``choice``, ``people``; and where they are
        there ``family`` and ``family_name``, ``room`` or ``cohort``, ``visit`` and ``round``, ``kind``, ``k``, ``letter``,
        ``label``.
    several
        Whether to keep questions where one can choose several.
    """
    from ias_widgets.cohorts.frames.choosing import chosen_by  # noqa: PLC0415

    told = splits[splits["choice"].notna()]
    if "family" in told:
        told = told[told["family"].notna()]
    if "kind" in told and not several:
        single = {kind: chosen_by(kind) in {"one", "first"} for kind in told["kind"].unique()}
        told = told[told["kind"].map(single).astype(bool)]
    keys = [column for column in QUESTION if column in told]
    of_room = [*keys, *[column for column in ("cohort", "room", "visit") if column in told]]
    values = {str(name): told[name].astype(object).tolist() for name in told}
    rows: list[dict[str, Any]] = [dict(zip(values, row, strict=True)) for row in zip(*values.values(), strict=True)]
    plain = {name: [_plain(value) for value in values[name]] for name in of_room}
    rooms = list(zip(*(plain[name] for name in of_room), strict=True))
    rounds = values.get("round", [0] * len(rows))
    last: dict[tuple[Any, ...], Any] = {}
    for room, round_ in zip(rooms, rounds, strict=True):
        last[room] = max(last.get(room, 0), round_)
    questions: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for row, room, round_ in zip(rows, rooms, rounds, strict=True):
        if round_ == last[room]:
            questions.setdefault(room[: len(keys)], []).append(row)
    names = {row["family"]: str(row.get("family_name", row["family"])) for row in rows if "family" in row}
    return [_asked(own, names) for own in questions.values()]


def _asked(rows: list[dict[str, Any]], names: dict[str, str]) -> Asked:
    import pandas as pd  # noqa: PLC0415

    by_family: dict[str, dict[str, int]] = {}
    rooms: dict[str, dict[str, int]] = {}
    labels: dict[str, str] = {}
    for row in rows:
        choice, people = row["choice"], int(row["people"])
        for whose, within in ((row.get("family", ""), by_family), (str(row.get("room", row.get("cohort", ""))), rooms)):
            counts = within.setdefault(whose, {})
            counts[choice] = counts.get(choice, 0) + people
        if choice not in labels:
            label, letter = str(row.get("label", choice)), _plain(row.get("letter"))
            labels[choice] = label if letter in {None, "", label} else f"{letter} · {label}"
    choices = in_order(list(labels))
    families = [family for family in names if family in by_family] or list(by_family)
    table = [[by_family[family].get(choice, 0) for choice in choices] for family in families]
    first = rows[0]
    return Asked(
        short=str(first["short"]),
        film=_plain(first.get("film")),
        kind=str(first.get("kind", "")),
        k=max(int(row.get("k", 0)) for row in rows),
        counts=pd.DataFrame(table, index=families, columns=choices, dtype=int),
        families={family: names.get(family, family) for family in families},
        labels={choice: labels[choice] for choice in choices},
        rooms=rooms,
    )


def _plain(value: Any) -> Any:
    """Return a value, None where it is missing."""
    return value if isinstance(value, (str, int)) else None


def in_order(choices: list[str]) -> list[str]:
    """Leave choices as they came; put points of a scale in their order."""
    if all(choice.removeprefix("-").isdigit() for choice in choices):
        return sorted(choices, key=int)
    return choices
