"""What each table of an export holds: its columns, with kind and unit; the words for them stand in ``cohort_export.ftl``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.publishing.record.schema import Column, Kind, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from ias_widgets.phrases import Phrases

__all__ = ["TABLES", "described"]

PERSON, SHARE, SECOND = "{person}", "1", "s"
UNITS = {PERSON: "person", SHARE: "share", SECOND: "s"}
SCOPES = ("all", "kind", "cohort", "family", "others", "families")


class Spec(NamedTuple):
    """A column: kind, unit (UCUM), whether it is never empty, all its values where they are few."""

    kind: Kind = "string"
    unit: str | None = None
    required: bool = False
    values: tuple[str, ...] = ()


WORDS, NEEDED = Spec(), Spec(required=True)
PEOPLE, SHARES = Spec("integer", PERSON), Spec("number", SHARE)
WHOLE, YES = Spec("integer", required=True), Spec("boolean", required=True)
KIND = Spec(values=("training", "workshop", "e-learning", "other"))
GROUP = {"scope": Spec(required=True, values=SCOPES), "cohort": WORDS, "cohort_kind": KIND, "family": WORDS}
ASKED = {"film": WORDS, "scene": WORDS, "step": WORDS, "short": WORDS, "visit": WHOLE, "round": WHOLE, "kind": NEEDED}

TABLES: dict[str, dict[str, Spec]] = {
    "cohorts": {
        "cohort": NEEDED, "cohort_kind": KIND._replace(required=True), "title": NEEDED, "place": WORDS,
        "date": Spec("date"), "audience": WORDS, "synthetic": YES, "present": PEOPLE, "before": PEOPLE, "after": PEOPLE,
        "later": PEOPLE, "pairs": PEOPLE,
    },
    "results": GROUP | {
        "first": Spec(required=True, values=("before", "after")), "second": Spec(required=True, values=("after", "later")),
        "people": PEOPLE._replace(required=True), "share_first": SHARES, "share_second": SHARES, "gain": SHARES,
        "spread": SHARES, "low": SHARES, "high": SHARES,
    },
    "items": {
        "scope": Spec(required=True, values=("all", "kind")), "cohort_kind": KIND, "item": NEEDED, "form": NEEDED,
        "topic": WORDS, "purpose": Spec(required=True, values=("before", "after", "later")),
        "answer": Spec(required=True, values=("right", "wrong")), "people": PEOPLE, "answered": PEOPLE, "share": SHARES,
        "hidden": YES,
    },
    "choices": {key: spec for key, spec in GROUP.items() if key != "cohort_kind"} | ASKED | {
        "choice": NEEDED, "letter": WORDS, "label": WORDS, "people": PEOPLE, "answered": PEOPLE, "share": SHARES,
        "nearly": Spec(values=("all", "none")), "hidden": YES,
    },
    "signs": {
        "film": NEEDED, "scene": NEEDED, "shot": WORDS, "sign": NEEDED, "sign_kind": Spec(required=True, values=("sign", "decoy")),
        "name": WORDS, "strength": WORDS, "start": Spec("number", SECOND), "end": Spec("number", SECOND), "could": PEOPLE,
        "people": PEOPLE, "hidden": YES,
    },
    "withheld": {"what": NEEDED, "cohort": NEEDED, "family": WORDS, "reason": NEEDED},
}  # fmt: skip
"""Table to its columns, in order."""


def described(frames: dict[str, pd.DataFrame], phrases: Phrases) -> list[Table]:
    """Return the tables of an export, every column with a title and a sentence in the reader's language."""
    return [
        Table(
            name=name,
            title=phrases.say(f"export-{name}"),
            sentence=phrases.say(f"export-{name}-about"),
            columns=tuple(_column(name, column, spec, phrases) for column, spec in columns.items()),
            key=(),
            refers={},
            rows=tuple(_rows(frames[name], list(columns))),
        )
        for name, columns in TABLES.items()
    ]


def _column(table: str, name: str, spec: Spec, phrases: Phrases) -> Column:
    said = f"export-{table}-{name}" if phrases.has(f"export-{table}-{name}") else f"export-any-{name}"
    return Column(
        name=name,
        title=phrases.say(said),
        sentence=phrases.say(f"{said}-is"),
        kind=spec.kind,
        unit=spec.unit,
        unit_words=phrases.say(f"export-unit-{UNITS[spec.unit]}") if spec.unit else "",
        required=spec.required,
        values=spec.values,
    )


def _rows(frame: pd.DataFrame, columns: list[str]) -> Iterable[tuple[Any, ...]]:
    kept = frame[columns].astype(object)
    for row in kept.where(kept.notna(), None).itertuples(index=False, name=None):
        yield tuple(None if value == "" else value.item() if hasattr(value, "item") else value for value in row)
