"""The frames of an export: all of them made of what `ias_widgets.cohorts.disclosure.Safe` gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.disclosure.rounding import rounded
from ias_widgets.cohorts.disclosure.tables import counted
from ias_widgets.cohorts.nearly import told_share
from ias_widgets.publishing.cohort.columns import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

    from ias_widgets.cohorts.disclosure import Safe

__all__ = ["frames_of"]

LEVEL = 0.95
DIGITS, PUBLIC_DIGITS = 4, 2
ITEM_K = 5
"""A test is told as experience is: all or none of a group as nearly so."""


def frames_of(safe: Safe, *, public: bool) -> dict[str, pd.DataFrame]:
    """Return the frames of each table of `TABLES`.

    Parameters
    ----------
    safe
        The whole programme.
    public
        For everybody: also counts of who was there are rounded to base 3, and shares to whole per cent.
    """
    made = {
        "cohorts": _cohorts(safe),
        "results": _results(safe, PUBLIC_DIGITS if public else DIGITS),
        "items": _items(safe),
        "choices": _choices(safe),
        "signs": _signs(safe),
        "withheld": _withheld(safe),
    }
    if public:
        for table, columns in (
            ("cohorts", ["cohort"]),
            ("results", ["scope", "cohort", "cohort_kind", "family", "first", "second"]),
        ):
            _round(made[table], table, columns, safe.key)
    return made


def _round(frame: pd.DataFrame, table: str, names: list[str], key: bytes) -> None:
    for column in [column for column, spec in TABLES[table].items() if spec.unit == "{person}"]:
        frame[column] = [
            None if one is None or one != one else _one(int(one), f"{table}|{column}|{row}", key)  # noqa: PLR0124
            for one, row in zip(
                frame[column].astype(object).where(frame[column].notna(), None),
                frame[names].itertuples(index=False, name=None),
                strict=True,
            )
        ]


def _one(count: int, cell: str, key: bytes) -> int:
    drawn = rounded([count], [cell], key, people=10**9, adds_up=False)
    return drawn[0] if drawn else 0


def _cohorts(safe: Safe) -> pd.DataFrame:
    cohorts = safe.cohorts.rename(columns={"kind": "cohort_kind"})
    there = safe.attendance()[["cohort", "present", "before", "after", "later", "pairs"]]
    return cohorts.merge(there, on="cohort", how="left")


def _results(safe: Safe, digits: int) -> pd.DataFrame:
    """Return the paired gain of each told group, with its interval (t, of the people of the group, trainings not modelled)."""
    import pandas as pd  # noqa: PLC0415

    rows = [
        (*group, first, second, *_gain(people, digits))
        for first, second in (("before", "after"), ("before", "later"))
        for group, people in _groups(safe.pairs(first, second))
        if len(people) >= safe.least
    ]
    return pd.DataFrame(rows, columns=list(TABLES["results"]))


def _groups(pairs: pd.DataFrame) -> Iterator[tuple[tuple[Any, ...], pd.DataFrame]]:
    yield ("all", None, None, None), pairs
    for (kind,), people in pairs.groupby(["kind"]):
        yield ("kind", None, kind, None), people
    for (cohort, kind), people in pairs.groupby(["cohort", "kind"]):
        yield ("cohort", cohort, kind, None), people
    for (cohort, kind, family), people in pairs.groupby(["cohort", "kind", "family"]):
        yield ("family", cohort, kind, family), people
    for (family,), people in pairs.groupby(["family"]):
        if len(set(people["cohort"])) > 1:
            yield ("families", None, None, family), people


def _gain(people: pd.DataFrame, digits: int) -> tuple[float, ...]:
    from scipy.stats import t  # noqa: PLC0415

    n = len(people)
    first, second, gain = (float(people[column].mean()) for column in ("before", "after", "gain"))
    spread = float(people["gain"].std(ddof=1))
    half = float(t.ppf((1 + LEVEL) / 2, n - 1)) * spread / n**0.5
    return (n, *(round(one, digits) for one in (first, second, gain, spread, gain - half, gain + half)))


def _items(safe: Safe) -> pd.DataFrame:
    """Return right and wrong answers to each item by kind of cohort, rounded, small counts hidden, as choices are."""
    import pandas as pd  # noqa: PLC0415

    answers = safe.item_answers()
    rows: list[tuple[Any, ...]] = []
    topics: dict[tuple[str, str], Any] = {}
    for (item, form, topic, purpose, kind), people in answers.groupby(
        ["item", "form", "topic", "purpose", "kind"], dropna=False, sort=True
    ):
        topics[str(item), str(form)] = topic
        right, n = int(people["right"].sum()), len(people)
        cells = [f"item|{kind}|{purpose}|{form}|{item}|{answer}" for answer in ("right", "wrong")]
        drawn = rounded([right, n - right], cells, safe.key, people=n, adds_up=True) if n >= safe.least else None
        rows += [
            (kind, None, purpose, "", form, item, 0, 0, "keyed", ITEM_K, answer, "", answer, count, sum(drawn), True)
            for answer, count in zip(("right", "wrong"), drawn or (), strict=False) if drawn
        ]  # fmt: skip
    told = counted(pd.DataFrame(rows, columns=list(CELLS)), safe.key, safe.least) if rows else pd.DataFrame()
    if told.empty:
        return pd.DataFrame(columns=list(TABLES["items"]))
    told = told.assign(
        scope=told["scope"].replace({"cohort": "kind"}), cohort_kind=told["cohort"], item=told["short"], form=told["step"],
        purpose=told["film"], answer=told["choice"],
        topic=[topics[key] for key in zip(told["short"], told["step"], strict=True)],
    )  # fmt: skip
    return _shared(told)[list(TABLES["items"])]


CELLS = (
    "cohort", "family", "film", "scene", "step", "short", "visit", "round", "kind", "k", "choice", "letter", "label", "people",
    "answered", "adds_up",
)  # fmt: skip


def _choices(safe: Safe) -> pd.DataFrame:
    return _shared(counted(safe.cells, safe.key, safe.least))[list(TABLES["choices"])]


def _shared(counts: pd.DataFrame) -> pd.DataFrame:
    """Add ``share`` of those told, to three digits; ``nearly`` stands for all and none where a question is of experience."""
    import pandas as pd  # noqa: PLC0415

    shares = [
        told_share(people / answered if people is not None and answered else None, int(k))
        for people, answered, k in zip(
            *(counts[name].astype(object).where(counts[name].notna(), None) for name in ("people", "answered")),
            counts["k"],
            strict=True,
        )
    ]
    told = [round(one, 3) if isinstance(one, float) else None for one in shares]
    nearly = [one if isinstance(one, str) else None for one in shares]
    return counts.assign(share=pd.array(told, dtype="Float64"), nearly=pd.array(nearly, dtype="string"))


def _signs(safe: Safe) -> pd.DataFrame:
    """Return signs noticed in all cohorts; where ten or more did not notice one, or did, is told, else neither."""
    signs = safe.noticing().rename(columns={"kind": "sign_kind"})
    missed = signs["could"] - signs["people"]
    signs["hidden"] = (signs["people"] < safe.least) | (missed < safe.least)
    signs["people"] = signs["people"].astype("Int64").mask(signs["hidden"].astype(bool))
    return signs[list(TABLES["signs"])]


def _withheld(safe: Safe) -> pd.DataFrame:
    import pandas as pd  # noqa: PLC0415

    return pd.DataFrame(safe.hidden, columns=list(TABLES["withheld"]))
