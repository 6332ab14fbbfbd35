"""Other counts of people, rounded by the same rule: signs noticed, taps, and shifts between rounds.

Signs and taps are told of cohorts in which ten or more could tap (in the rooms of one release). Who noticed and who did not are the
two cells of a sign. A shift between two rounds is told of all cohorts of a kind together, three or more: of one, its
counts and those of its rounds, rounded apart from one another, would meet in fewer values than either leaves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.disclosure.rounding import rounded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    import pandas as pd

    from ias_widgets.cohorts.disclosure.made import Made

__all__ = ["noticing", "shifts", "taps"]

FEWEST_COHORTS = 3
UNKNOWN = 10**9
"""People of whom a count is known to be no more than that."""
SIGN = ["film", "scene", "shot", "sign", "kind", "name", "strength", "start", "end"]
SHIFT = ["film", "scene", "step", "short", "kind"]
MOVE = ["first", "last", "first_label", "last_label"]


def noticing(made: Made, cohorts: Collection[str]) -> pd.DataFrame:
    """Return `ias_widgets.cohorts.frames.noticing` of some cohorts, ``could``, ``people`` and ``named`` rounded."""
    import pandas as pd  # noqa: PLC0415

    found: list[pd.DataFrame] = []
    for name, rooms in _batches(made, cohorts):
        frame = made.frames.noticing(made.records.of(room=rooms))
        drawn = [_noticed(made, name, row) for row in frame.to_dict("records")]
        kept = frame.iloc[[place for place, one in enumerate(drawn) if one is not None]].copy()
        for column, number in (("people", 0), ("could", 1), ("named", 2)):
            kept[column] = [one[number] for one in drawn if one is not None]
        found.append(kept)
    if not found:
        return pd.DataFrame(columns=[*SIGN, "could", "people", "named", "rooms"])
    frame = pd.concat(found, ignore_index=True)
    added = frame.groupby(SIGN, dropna=False, sort=False)[["could", "people", "named", "rooms"]].sum().reset_index()
    return added.sort_values(["film", "scene", "start", "end", "sign"], kind="stable").reset_index(drop=True)


def taps(made: Made, cohorts: Collection[str]) -> pd.DataFrame:
    """Return `ias_widgets.cohorts.frames.taps` of some cohorts, of the scenes whose signs are told, ``people`` rounded."""
    import pandas as pd  # noqa: PLC0415

    found: list[pd.DataFrame] = []
    key = ["film", "scene", "seconds", "signs"]
    for name, rooms in _batches(made, cohorts):
        records = made.records.of(room=rooms)
        signs, frame = made.frames.noticing(records), made.frames.taps(records)
        enough = signs[signs["could"] >= made.least]
        told = set(zip(enough["film"], enough["scene"], strict=True))
        kept = frame.iloc[
            [place for place, one in enumerate(zip(frame["film"], frame["scene"], strict=True)) if one in told]
        ].copy()
        kept["people"] = [
            (rounded([int(row["people"])], [f"tap|{name}|{[row[one] for one in key]}"], made.key, people=UNKNOWN, adds_up=False)
             or (0,))[0]
            for row in kept.to_dict("records")
        ]  # fmt: skip
        found.append(kept)
    if not found:
        return pd.DataFrame(columns=[*key, "people"])
    added = pd.concat(found, ignore_index=True).groupby(key, dropna=False)["people"].sum().reset_index()
    return added[added["people"] > 0].reset_index(drop=True)


def shifts(made: Made, kinds: Collection[str]) -> pd.DataFrame:
    """Return `ias_widgets.cohorts.frames.shifts` of kinds of cohorts, without ``cohort``, ``room``, ``question``, ``people`` rounded."""
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
        people, of_kind = int(moves["people"].sum()), str(group[-2])
        if of_kind not in kinds or people < made.least or moves["cohort"].nunique() < FEWEST_COHORTS:
            continue
        each = moves.groupby(MOVE, dropna=False, sort=False)["people"].sum()
        names = [f"shift|{group}|{move[:2]}" for move in each.index]
        drawn = rounded([int(one) for one in each], names, made.key, people=people, adds_up=True)
        if drawn is not None:
            rows += [
                (*group[: len(SHIFT)], *move, count) for move, count in zip(each.index, drawn, strict=True) if count
            ]
    told = pd.DataFrame(rows, columns=[*SHIFT, *MOVE, "people"])
    return told.groupby([*SHIFT, *MOVE], dropna=False, sort=False)["people"].sum().reset_index()


def _batches(made: Made, cohorts: Collection[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield for each cohort and release a name, and its rooms that have ended."""
    rooms = made.records.frame("rooms")
    found: dict[tuple[str, int], list[str]] = {}
    for room, cohort in zip(rooms["room"], rooms["cohort"], strict=True):
        if cohort in cohorts and room in made.ended:
            found.setdefault((cohort, made.stage[room]), []).append(room)
    for (cohort, stage), some in found.items():
        yield f"{cohort}|{stage}", some


def _noticed(made: Made, name: str, row: dict[str, Any]) -> tuple[int, int, int] | None:
    """Return who noticed, who could, and who named it, rounded; None where too few could."""
    could, people = int(row["could"]), int(row["people"])
    if could < made.least:
        return None
    cell = f"sign|{name}|{row['film']}|{row['scene']}|{row['shot']}|{row['sign']}|{row['start']}"
    drawn = rounded([people, could - people], [cell, f"{cell}|not"], made.key, people=could, adds_up=True)
    named = rounded([int(row["named"])], [f"{cell}|named"], made.key, people=could, adds_up=False)
    if drawn is None or named is None:
        return None
    return drawn[0], sum(drawn), min(named[0], drawn[0])
