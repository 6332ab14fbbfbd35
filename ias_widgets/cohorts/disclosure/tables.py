"""Counts by choice as an export tells them: all cohorts, each cohort, each told family, all linked, small ones hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ias_widgets.cohorts.disclosure.audit import LinkedTable, Sum
from ias_widgets.cohorts.disclosure.cells import QUESTION
from ias_widgets.cohorts.disclosure.evident import Base, evidently_wide
from ias_widgets.cohorts.disclosure.groups import LEAST
from ias_widgets.cohorts.disclosure.rounding import BASE
from ias_widgets.cohorts.disclosure.suppression import hidden_cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pandas as pd

__all__ = ["COLUMNS", "Scope", "counted"]

Scope = Literal["all", "cohort", "family", "others", "families"]
"""``all`` cohorts; a ``cohort``; a ``family`` in a cohort; the ``others`` there; a family in all cohorts that tell it (``families``)."""
FAR = 10**6
"""More than a count can be: what is known of those that add up stands in the sums."""
SAID = ("kind", "k", "letter", "label")
COLUMNS = (
    "scope",
    "cohort",
    "family",
    *QUESTION,
    "kind",
    "k",
    "choice",
    "letter",
    "label",
    "people",
    "answered",
    "hidden",
)


class Group(NamedTuple):
    """A row of the table: whom it counts."""

    scope: Scope
    cohort: str | None
    family: str | None


def counted(cells: pd.DataFrame, key: bytes, least: int = LEAST) -> pd.DataFrame:
    """Return the counts of each question by group and choice, with those hidden that must be.

    Groups of one question and round are one linked table: by choice they add up to how many answered (where each chose one
    thing), families and others to their cohort, cohorts to all, families of cohorts to the family in all.

    Parameters
    ----------
    cells
        As `ias_widgets.cohorts.disclosure.cells.base_cells` gives them.
    key
        As `ias_widgets.cohorts.disclosure.rounding.rounding_key` gives it.
    least
        Counts below are hidden.

    Returns
    -------
    pandas.DataFrame
        ``scope`` (`Scope`), ``cohort``, ``family``, the columns of a question, ``kind``, ``k``, ``choice``, ``letter``, ``label``,
        ``people`` and ``answered`` (multiples of three; missing where hidden), ``hidden``.
    """
    import pandas as pd  # noqa: PLC0415

    rows: list[tuple[Any, ...]] = []
    for question, asked in cells.groupby(list(QUESTION), sort=False, dropna=False):
        rows += _question(question if isinstance(question, tuple) else (question,), asked, key, least)
    frame = pd.DataFrame(rows, columns=list(COLUMNS))
    return frame.astype({"people": "Int64", "answered": "Int64"})


def _question(question: tuple[Any, ...], asked: pd.DataFrame, key: bytes, least: int) -> Iterator[tuple[Any, ...]]:
    said = {row["choice"]: tuple(row[name] for name in SAID) for row in asked.to_dict("records")}
    adds_up = bool(asked["adds_up"].all())
    counts = _groups(asked)
    groups, choices = list(counts), list(said)
    table, place, answered = _linked("|".join(map(str, question)), counts, groups, choices, adds_up=adds_up)
    rows = _base_rows(groups, choices, place)
    hidden = hidden_cells(table, key, least, lambda cells: evidently_wide(rows, table.values, cells, least))
    known = dict(enumerate(table.values))
    for group in groups:
        total = answered[group]
        total_hidden = adds_up and place[group, None] in hidden
        for choice in choices:
            cell = place[group, choice]
            kind, k, letter, label = said[choice]
            yield (
                *group, *question, kind, k, choice, letter, label, None if cell in hidden else known[cell],
                None if total_hidden else total, cell in hidden,
            )  # fmt: skip


def _groups(asked: pd.DataFrame) -> dict[Group, dict[str | None, int]]:
    """Return each group's people by choice, and under None how many answered."""
    parts: dict[Group, dict[str | None, int]] = {}
    summed = asked.groupby(["cohort", "family", "choice"], sort=False, dropna=False)[["people", "answered"]].sum()
    split = {cohort for (cohort, family, _) in summed.index if family is not None and family == family}  # noqa: PLR0124
    for (cohort, family, choice), people, answered in zip(
        summed.index, summed["people"], summed["answered"], strict=True
    ):
        named = isinstance(family, str)
        scope: Scope = "family" if named else "others" if cohort in split else "cohort"
        part = parts.setdefault(Group(scope, cohort, family if named else None), {})
        part[choice], part[None] = int(people), int(answered)
    cohorts = {
        cohort: [one for one in parts if one.cohort == cohort] for cohort in dict.fromkeys(one.cohort for one in parts)
    }
    families = sorted({one.family for one in parts if one.family is not None})
    whole: dict[Group, dict[str | None, int]] = {}
    for cohort, theirs in cohorts.items():
        whole[Group("cohort", cohort, None)] = _sum(parts[one] for one in theirs)
    if len(cohorts) > 1:
        whole = {Group("all", None, None): _sum(whole.values()), **whole}
    for family in families:
        of = [one for one in parts if one.family == family]
        if len(of) > 1:
            whole[Group("families", None, family)] = _sum(parts[one] for one in of)
    return whole | {one: counts for one, counts in parts.items() if one.scope != "cohort"}


def _sum(counts: Iterable[dict[str | None, int]]) -> dict[str | None, int]:
    added: dict[str | None, int] = {}
    for one in counts:
        for choice, people in one.items():
            added[choice] = added.get(choice, 0) + people
    return added


def _linked(
    name: str, counts: dict[Group, dict[str | None, int]], groups: list[Group], choices: list[str], *, adds_up: bool
) -> tuple[LinkedTable, dict[tuple[Group, str | None], int], dict[Group, int]]:
    """Return the linked table, where each cell of it is, and how many answered in each group."""
    columns: list[str | None] = [*choices, None] if adds_up else [*choices]
    place = {key: number for number, key in enumerate((group, column) for group in groups for column in columns)}
    answered = {group: counts[group].get(None, 0) for group in groups}
    sums: list[Sum] = []
    if adds_up:
        sums += [(place[group, None], tuple(place[group, choice] for choice in choices)) for group in groups]
    for group in groups:
        parts = _parts_of(group, groups)
        sums += [(place[group, column], tuple(place[part, column] for part in parts)) for column in columns if parts]
    known = tuple(counts[group].get(column, 0) for group, column in place)
    most = tuple(FAR if adds_up else answered[group] for group, _ in place)
    names = tuple(f"{name}|{'/'.join(one or '' for one in group)}|{column or ''}" for group, column in place)
    return LinkedTable(names, known, tuple(sums), most, BASE), place, answered


def _parts_of(group: Group, groups: list[Group]) -> list[Group]:
    if group.scope == "all":
        return [one for one in groups if one.scope == "cohort"]
    if group.scope == "cohort":
        return [one for one in groups if one.cohort == group.cohort and one.scope in {"family", "others"}]
    if group.scope == "families":
        return [one for one in groups if one.family == group.family and one.scope == "family"]
    return []


def _base_rows(groups: list[Group], choices: list[str], place: dict[tuple[Group, str | None], int]) -> list[Base]:
    """Return the rows that no others are parts of."""

    def cells(group: Group) -> tuple[int, ...] | None:
        return tuple(place[group, choice] for choice in choices) if group in groups else None

    rows: list[Base] = []
    for group in groups:
        if _parts_of(group, groups):
            continue
        own = tuple(place[group, choice] for choice in choices)
        alone = group.scope == "cohort"
        cohort = None if alone else cells(Group("cohort", group.cohort, None))
        rows.append(Base(own, cohort, cells(Group("families", None, group.family)) if group.family else None))
    return rows
