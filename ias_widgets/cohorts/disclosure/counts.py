"""Other counts of people, rounded by the same rule: signs noticed, taps, and shifts between rounds.

Signs and taps are told of cohorts in which ten or more could tap (in the rooms of one release). Who noticed and who did not are the
two cells of a sign. A shift between two rounds is told of all cohorts of a kind together, three or more: of one, its
counts and those of its rounds, rounded apart from one another, would meet in fewer values than either leaves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.disclosure.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Collection

    import pandas as pd

    from ias_widgets.cohorts.disclosure.made import Made

__all__ = ["noticed", "noticing", "shifted", "shifts", "tapped", "taps"]

FEWEST_COHORTS = 3
UNKNOWN = 10**9
"""People of whom a count is known to be no more than that."""
SCENE = ["film", "scene"]
SIGN = [*SCENE, "shot", "sign", "kind", "strength", "start", "end"]
NOTICED = ("cohort", *SIGN, "name", "title", "could", "people", "named", "rooms")
TAP = [*SCENE, "seconds", "signs"]
SHIFT = ["film", "scene", "step", "short", "kind"]
MOVE = ["first", "last", "first_label", "last_label"]


def noticed(made: Made) -> pd.DataFrame:
    """Return the signs of each cohort and release, ``could``, ``people`` and ``named`` rounded."""
    import pandas as pd  # noqa: PLC0415

    signs = _staged(made, "signs")
    signs = signs[signs["people"].notna()]
    signs = signs.assign(**{column: signs[column].fillna(0).astype(int) for column in ("could", "people", "named")})
    group = ["cohort", "stage", *SIGN]
    each = signs.groupby([*group, "room"], dropna=False, sort=False)
    of_room = each.agg(
        once=("could", "max"), could=("could", "sum"), people=("people", "sum"), named=("named", "sum"), name=("name", "first")
    ).reset_index()  # fmt: skip
    added = of_room.groupby(group, dropna=False, sort=False).agg(
        once=("once", "sum"), could=("could", "sum"), people=("people", "sum"), named=("named", "sum"),
        name=("name", "first"), rooms=("room", "size"),
    ).reset_index()  # fmt: skip
    steps = made.records.frame("steps").dropna(subset=SCENE).groupby(SCENE)["title"].min()
    rows: list[tuple[Any, ...]] = []
    for row in added[added["once"] >= made.least].itertuples(index=False, name=None):
        key, (could, people, named, said, rooms) = row[: len(group)], row[len(group) + 1 :]
        cell = f"sign|{key[:6]}|{key[8]}"
        drawn = rounded([people, could - people], [cell, f"{cell}|not"], made.key, people=could, adds_up=True)
        name = rounded([named], [f"{cell}|named"], made.key, people=could, adds_up=False)
        if drawn is not None and name is not None:
            title = steps.get(tuple(key[2:4]))
            rows.append((key[0], *key[2:], said, title, sum(drawn), drawn[0], min(name[0], drawn[0]), rooms))
    return pd.DataFrame(rows, columns=list(NOTICED))


def noticing(signs: pd.DataFrame, cohorts: Collection[str]) -> pd.DataFrame:
    """Return `ias_widgets.cohorts.frames.noticing` of some cohorts, of what `noticed` gave."""
    some = signs[signs["cohort"].isin(list(cohorts))]
    by = [*SIGN, "name", "title"]
    added = some.groupby(by, dropna=False, sort=False)[["could", "people", "named", "rooms"]].sum().reset_index()
    added = added.sort_values(["film", "scene", "start", "end", "sign"], kind="stable").reset_index(drop=True)
    return added[[*SCENE, "title", "shot", "sign", "kind", "name", *SIGN[5:], "could", "people", "named", "rooms"]]


def tapped(made: Made) -> pd.DataFrame:
    """Return the taps of each cohort and release, in scenes whose signs are told of it, ``people`` rounded."""
    import pandas as pd  # noqa: PLC0415

    signs = _staged(made, "signs")
    once = signs.groupby(["cohort", "stage", *SCENE, "room"], dropna=False)["could"].max()
    could = once.groupby(level=list(range(4))).sum()
    told = set(could.index[could >= made.least])
    marks = _staged(made, "marks")
    marks = marks.assign(signs=marks["signs"].fillna("")) if len(marks) else marks
    rows: list[tuple[Any, ...]] = []
    counted = (
        marks.groupby(["cohort", "stage", *TAP], dropna=False, sort=False).agg(people=("room", "size")).reset_index()
    )
    for *key, people in counted.itertuples(index=False, name=None):
        if tuple(key[:4]) in told:
            drawn = rounded([people], [f"tap|{key}"], made.key, people=UNKNOWN, adds_up=False)
            rows.append((key[0], *key[2:], drawn[0] if drawn else 0))
    return pd.DataFrame(rows, columns=["cohort", *TAP, "people"])


def taps(marks: pd.DataFrame, cohorts: Collection[str]) -> pd.DataFrame:
    """Return `ias_widgets.cohorts.frames.taps` of some cohorts, of what `tapped` gave."""
    some = marks[marks["cohort"].isin(list(cohorts))]
    added = some.groupby(TAP, dropna=False)["people"].sum().reset_index()
    return added[added["people"] > 0].reset_index(drop=True)


def shifted(made: Made) -> pd.DataFrame:
    """Return the moves of each kind of cohorts and release, ``people`` rounded."""
    import pandas as pd  # noqa: PLC0415

    frame = made.frames.shifts(made.records)
    frame = frame[frame["room"].isin(list(made.ended))]
    cohorts = made.records.frame("cohorts")
    kind_of = dict(zip(cohorts["cohort"], cohorts["kind"], strict=True))
    frame = frame.assign(
        of_kind=[kind_of.get(cohort) for cohort in frame["cohort"]], stage=[made.stage[room] for room in frame["room"]]
    )
    rows: list[tuple[Any, ...]] = []
    for group, moves in frame.groupby([*SHIFT, "of_kind", "stage"], dropna=False, sort=False):
        people = int(moves["people"].sum())
        if people < made.least or len(set(moves["cohort"])) < FEWEST_COHORTS:
            continue
        each = moves.groupby(MOVE, dropna=False, sort=False)["people"].sum()
        names = [f"shift|{group}|{move[:2]}" for move in each.index]
        drawn = rounded([int(one) for one in each], names, made.key, people=people, adds_up=True)
        if drawn is not None:
            rows += [
                (group[-2], *group[: len(SHIFT)], *move, count) for move, count in zip(each.index, drawn, strict=True)
            ]
    return pd.DataFrame(rows, columns=["of_kind", *SHIFT, *MOVE, "people"])


def shifts(moves: pd.DataFrame, kinds: Collection[str]) -> pd.DataFrame:
    """Return `ias_widgets.cohorts.frames.shifts` of kinds of cohorts, without ``cohort``, ``room``, ``question``."""
    some = moves[moves["of_kind"].isin(list(kinds)) & (moves["people"] > 0)]
    return some.groupby([*SHIFT, *MOVE], dropna=False, sort=False)["people"].sum().reset_index()


def _staged(made: Made, table: str) -> pd.DataFrame:
    """Return a table of rooms that have ended, with their ``cohort`` and ``stage``."""
    rooms = made.records.frame("rooms")
    of = dict(zip(rooms["room"], rooms["cohort"], strict=True))
    frame = made.records.frame(table)
    frame = frame[frame["room"].isin(list(made.ended))]
    return frame.assign(cohort=[of[room] for room in frame["room"]], stage=[made.stage[room] for room in frame["room"]])
