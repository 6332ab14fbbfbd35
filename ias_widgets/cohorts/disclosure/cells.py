"""Base cells: how many people of one told group made one choice, rounded once, for everything that is released.

A question is the same in different rooms by film, scene, step and short name, its round, and how often the room had come
to it. Its base cells are a choice and a told group each: the answers of one cohort and release, those of its told families apart
(`ias_widgets.cohorts.disclosure.groups`). Whatever shows counts by choice (dashboard, report, export) sums
up base cells, as they were rounded here (`ias_widgets.cohorts.disclosure.rounding`): there is nothing exact behind them that
another filter, another page or a later release could tell. Shares are computed from rounded counts; ``answered`` is the sum
of rounded counts where each person chose one thing, else rounded like them.

The room's own screens told those who were there the exact result (of three or five people and more): to them the rounded one tells
less than they know, of a family not more either, as a record holds families only where the screen might show them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.cohorts.disclosure.groups import LEAST, Hidden
from ias_widgets.cohorts.disclosure.rounding import rounded
from ias_widgets.rooms.splits import shown_families

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import pandas as pd

__all__ = ["QUESTION", "Asked", "base_cells"]

QUESTION = ("film", "scene", "step", "short", "visit", "round")
"""By these a question is the same in different rooms."""
SAID = ("kind", "k", "choice", "letter", "label")
COLUMNS = ("cohort", "family", *QUESTION, *SAID, "people", "answered", "adds_up")
SEVERAL = ("several", "some")


class Asked(NamedTuple):
    """A question in one room: the room's cohort and release, who answered, and who chose what, in all and by family."""

    cohort: str
    stage: int
    question: tuple[Any, ...]
    answered: int
    adds_up: bool
    counts: dict[str, int]
    families: dict[str, tuple[int, dict[str, int]]]


def base_cells(
    decisions: pd.DataFrame, splits: pd.DataFrame, stages: Mapping[str, int], key: bytes, least: int = LEAST
) -> tuple[pd.DataFrame, list[Hidden]]:
    """Return the rounded base cells, and what is hidden.

    Parameters
    ----------
    decisions, splits
        As `ias_widgets.cohorts.frames` gives them, of rooms that have ended.
    stages
        Room to the release in which it is there first.
    key
        As `ias_widgets.cohorts.disclosure.rounding.rounding_key` gives it.
    least
        People of the smallest group told.

    Returns
    -------
    pandas.DataFrame
        ``cohort``, ``family`` (missing for those of no told family), the columns of `QUESTION`, ``kind``, ``k``,
        ``choice``, ``letter``, ``label``, ``people`` (rounded), ``answered`` (rounded), ``adds_up`` (whether each person chose
        one thing).
    """
    import pandas as pd  # noqa: PLC0415

    said: dict[tuple[Any, ...], dict[str, Any]] = {}
    groups: dict[tuple[Any, ...], list[Asked]] = {}
    for asked in _asked(decisions, splits, stages, said):
        groups.setdefault((asked.cohort, asked.question), []).append(asked)
    rows: list[tuple[Any, ...]] = []
    hidden: list[Hidden] = []
    for (cohort, question), rooms in groups.items():
        batches, waiting = _batches(rooms, least)
        if waiting:
            hidden.append(Hidden("decisions", cohort, None, "waiting" if batches else "few"))
        for number, batch in enumerate(batches):
            for family, people, counts in _parts(batch, least, hidden):
                choices = list(counts)
                names = [_name(cohort, family, question, number, choice) for choice in choices]
                adds_up = all(one.adds_up for one in batch)
                drawn = rounded(list(counts.values()), names, key, people=people, adds_up=adds_up)
                if drawn is None:
                    hidden.append(Hidden("decisions", cohort, family, "open"))
                    continue
                (all_,) = rounded(
                    [people], [_name(cohort, family, question, number, "")], key, people=10**9, adds_up=False
                ) or (0,)
                answered = sum(drawn) if adds_up else max(all_, *drawn)
                rows += [
                    (
                        cohort,
                        family,
                        *question,
                        *(said[question, choice][name] for name in SAID),
                        count,
                        answered,
                        adds_up,
                    )
                    for choice, count in zip(choices, drawn, strict=True)
                ]
    frame = pd.DataFrame(rows, columns=list(COLUMNS)).astype({"people": "Int64", "answered": "Int64"})
    return frame, sorted(set(hidden), key=str)


def _name(cohort: str, family: str | None, question: Iterable[Any], batch: int, choice: str) -> str:
    return "|".join([*map(str, question), choice, cohort, family or "", str(batch)])


def _batches(rooms: list[Asked], least: int) -> tuple[list[list[Asked]], bool]:
    """Return the rooms that are told together: of one release, and of later ones as soon as ten more answered."""
    batches: list[list[Asked]] = []
    waiting: list[Asked] = []
    for stage in sorted({room.stage for room in rooms}):
        waiting += [room for room in rooms if room.stage == stage]
        if sum(room.answered for room in waiting) >= least:
            batches.append(waiting)
            waiting = []
    return batches, bool(waiting)


def _parts(batch: list[Asked], least: int, hidden: list[Hidden]) -> list[tuple[str | None, int, dict[str, int]]]:
    """Return the told families and the rest of a batch: each with its people, and their counts by choice."""
    answered = sum(room.answered for room in batch)
    choices = list(dict.fromkeys(choice for room in batch for choice in room.counts))
    whole = {choice: sum(room.counts.get(choice, 0) for room in batch) for choice in choices}
    families = sorted({family for room in batch for family in room.families})
    people = {family: sum(room.families[family][0] for room in batch if family in room.families) for family in families}
    others = answered - sum(people.values())
    shown = shown_families(people, others, least) if others >= 0 else []
    hidden += [
        Hidden("families", batch[0].cohort, family, "few" if people[family] < least else "rest")
        for family in families if family not in shown
    ]  # fmt: skip
    parts: list[tuple[str | None, int, dict[str, int]]] = []
    for family in shown:
        theirs = [room.families[family][1] for room in batch if family in room.families]
        parts.append(
            (family, people[family], {choice: sum(one.get(choice, 0) for one in theirs) for choice in choices})
        )
    left = {choice: count - sum(part[2][choice] for part in parts) for choice, count in whole.items()}
    rest = answered - sum(part[1] for part in parts)
    return [*parts, (None, rest, left)] if rest else parts


def _asked(
    decisions: pd.DataFrame,
    splits: pd.DataFrame,
    stages: Mapping[str, int],
    said: dict[tuple[Any, ...], dict[str, Any]],
) -> list[Asked]:
    """Return the questions as each room was asked them, and note in ``said`` what is said of each choice."""
    from ias_widgets.cohorts.frames.choosing import chosen_by  # noqa: PLC0415

    visits: dict[tuple[Any, ...], dict[str, int]] = {}
    asked: dict[tuple[str, str, int], Asked] = {}
    for row in _rows(decisions):
        place = tuple(row[name] or "" for name in ("film", "scene", "step", "short"))
        visit = visits.setdefault((row["room"], place), {})
        number = visit.setdefault(row["question"], len(visit))
        question = (*place, number, int(row["round"]))
        here = (row["room"], row["question"], int(row["round"]))
        if here not in asked:
            one = chosen_by(row["kind"]) not in SEVERAL
            stage = stages.get(row["room"], 0)
            asked[here] = Asked(row["cohort"], stage, question, int(row["answered"]), one, {}, {})
        asked[here].counts[row["choice"]] = int(row["people"])
        said.setdefault((question, row["choice"]), {name: row[name] for name in SAID})
    for row in _rows(splits):
        here = (row["room"], row["question"], int(row["round"]))
        if here in asked and row["answered"] is not None and row["family"]:
            _, counts = asked[here].families.setdefault(row["family"], (int(row["answered"]), {}))
            counts[row["choice"]] = int(row["people"])
    return [one._replace(adds_up=one.adds_up and sum(one.counts.values()) == one.answered) for one in asked.values()]


def _rows(frame: pd.DataFrame) -> Iterator[dict[str, Any]]:
    names = [str(name) for name in frame.columns]
    for row in frame.astype(object).where(frame.notna(), None).itertuples(index=False, name=None):
        yield dict(zip(names, row, strict=True))
