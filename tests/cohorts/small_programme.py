"""A small programme made by hand, row by row: two trainings, a later test by link, a workshop without tests."""

from collections.abc import Iterable
from typing import Any

import pyarrow as pa
from pyarrow import parquet

from ias_widgets.cohorts.columns import columns_of
from ias_widgets.rooms.record import SCHEMA, TABLES

ROOMS = {
    "koszalin": {
        "date": "2026-09-14",
        "place": "Koszalin",
        "cohort": "Koszalin",
        "kind": "training",
        "participants": 6,
    },
    "krakow": {"date": "2026-10-05", "place": "Kraków", "cohort": "Kraków", "kind": "training", "participants": 5},
    "online": {"date": "2027-01-20", "cohort": "Later tests", "kind": "e-learning", "participants": 3},
    "warsaw": {"date": "2026-11-05", "place": "Warszawa", "kind": "workshop", "participants": 4, "hands_present": 2},
}
ITEMS = {"a": ["a1", "a2", "a3", "a4"], "b": ["b1", "b2", "b3", "b4"]}
SHEETS = [
    # room, purpose, form, person, family, right or wrong of each item (None: left out)
    ("koszalin", "before", "a", "ada", "uniformed", [1, 0, 0, None]),
    ("koszalin", "before", "b", "ben", "uniformed", [1, 1, 0, 0]),
    ("koszalin", "before", "a", "cyd", None, [0, 0, 0, 0]),
    ("koszalin", "after", "b", "ada", "uniformed", [1, 1, 1, 0]),
    ("koszalin", "after", "a", "ben", "uniformed", [1, 1, 1, 1]),
    ("koszalin", "after", "b", "r-1", None, [1, 0, 0, 0]),
    ("krakow", "before", "a", "dot", "labour", [1, 1, 1, 0]),
    ("krakow", "before", "a", "eve", None, [1, 0, 0, 0]),
    ("krakow", "before", "b", "eve", None, [1, 0, 1, 0]),  # another person with the same code
    ("krakow", "after", "b", "dot", "labour", [1, 1, 1, 1]),
    ("krakow", "after", "a", "eve", None, [1, 1, 0, 0]),
    ("online", "later", "a", "ada", None, [1, 1, 0, 0]),
    ("online", "later", "b", "dot", "labour", [1, 1, 1, 0]),
    ("online", "later", "b", "nobody", None, [0, 0, 0, 0]),
]
TOPICS = {"1": "signs", "2": "law", "3": "signs", "4": "help"}
WRONG, RIGHT = "b", "a"


def row(table: str, **values: Any) -> dict[str, Any]:
    """A row of a table: what is not said is empty, none, or missing."""
    empty = {"text": "", "whole": 0, "number": None, "truth": None}
    given = {name: empty[holds] for name, holds in columns_of(table).items()}
    assert not values.keys() - given.keys()
    return given | values


def _rooms() -> Iterable[dict[str, Any]]:
    for room, said in ROOMS.items():
        yield row(
            "rooms", room=room, schema=SCHEMA, release="0", title=room.title(), language="en", ended=True,
            synthetic=False, **{"kind": "other", **said},
        )  # fmt: skip


def _tests() -> Iterable[dict[str, Any]]:
    kept = {(room, purpose) for room, purpose, *_ in SHEETS}
    for room, purpose in sorted(kept):
        told = len([one for one in SHEETS if one[:2] == (room, purpose)])
        held = 2 if (room, purpose) == ("krakow", "after") else 0
        yield row(
            "tests", room=room, step=purpose, purpose=purpose, title=purpose, order=1, begun=told + held + 1,
            present=told + held + 1, done=told + held, told=told,
        )  # fmt: skip


def _items() -> Iterable[dict[str, Any]]:
    for room, purpose in sorted({one[:2] for one in SHEETS}):
        for form, items in ITEMS.items():
            for place, item in enumerate(items, 1):
                yield row(
                    "items", room=room, step=purpose, form=form, item=item, place=place, kind="keyed",
                    topic=TOPICS[item[1]], prompt=f"What of {item}?", short=f"Of {item}", right=RIGHT, source="a book", mark="S",
                )  # fmt: skip


def _sheets() -> Iterable[dict[str, Any]]:
    for room, purpose, form, person, family, marks in SHEETS:
        for item, mark in zip(ITEMS[form], marks, strict=True):
            choice = None if mark is None else RIGHT if mark else WRONG
            yield row(
                "sheets", room=room, step=purpose, purpose=purpose, form=form, person=person, family=family, item=item,
                choice=choice, right=None if mark is None else bool(mark),
            )  # fmt: skip


def _families() -> Iterable[dict[str, Any]]:
    for room in ROOMS:
        for family in ("uniformed", "labour"):
            yield row("families", room=room, family=family, name=family.title(), agencies=family)


VOTES = [
    # room, question, round, participant, family, choice, number, people
    ("koszalin", "open", 1, "p1", "uniformed", "wait", None, 1),
    ("koszalin", "open", 1, "p2", "uniformed", "wait", None, 1),
    ("koszalin", "open", 1, "p3", "uniformed", "go", None, 1),
    ("koszalin", "open", 1, None, None, "go", None, 2),
    ("koszalin", "open", 2, "p1", "uniformed", "go", None, 1),
    ("koszalin", "open", 2, "p2", "uniformed", "wait", None, 1),
    ("koszalin", "open", 2, "p3", "uniformed", "go", None, 1),
    ("koszalin", "open", 2, None, None, "go", None, 3),
    ("krakow", "open", 1, "p1", "labour", "go", None, 1),
    ("krakow", "open", 1, "p2", "labour", "go", None, 1),
    ("krakow", "open", 1, "p3", "labour", "wait", None, 1),
    ("krakow", "script", 1, "p1", "labour", None, -1.0, 1),
    ("krakow", "script", 1, "p2", "labour", None, 2.0, 1),
    ("krakow", "script", 1, "p3", "labour", None, 2.0, 1),
    ("warsaw", "script", 1, None, None, None, 2.0, 1),
    ("warsaw", "script", 1, None, None, None, 0.0, 2),
]
CHOICES = {"open": {"wait": "A", "go": "B"}, "script": {"-2": "-2", "-1": "-1", "0": "0", "1": "1", "2": "2"}}
PANEL = {"-2": 0, "-1": 1, "0": 3, "1": 6, "2": 0}
KINDS = {"open": "single", "script": "concordance"}
NOTICED = [
    # room, visit, sign, kind, start, end, could, people
    ("koszalin", 1, "papers", "sign", 3.0, 9.0, 6, 4),
    ("koszalin", 1, "dog", "decoy", 12.0, 14.0, 6, 1),
    ("krakow", 1, "papers", "sign", 3.0, 9.0, 5, 3),
    ("krakow", 2, "papers", "sign", 3.0, 9.0, 5, 1),
    ("krakow", 1, "dog", "decoy", 12.0, 14.0, 5, None),
]
TAPPED = [("koszalin", 4, "papers"), ("koszalin", 4, "papers"), ("krakow", 4, "papers"), ("krakow", 20, "")]
WALKS = {"koszalin": ["gate", "hall", "home"], "krakow": ["gate", "yard", "gate-", "hall", "home"]}
"""Scenes that rooms came to; with a hyphen: stepped back to."""


def _questions() -> Iterable[dict[str, Any]]:
    for room, question in sorted({one[:2] for one in VOTES}):
        film = {"film": "walk", "scene": "gate"} if question == "open" else {"film": None, "scene": None}
        yield row(
            "questions", room=room, question=question, step="film" if question == "open" else question,
            kind=KINDS[question], prompt=question, short=question.title(), k=3, deep=False, rule=None, **film,
        )  # fmt: skip


def _choices() -> Iterable[dict[str, Any]]:
    for room, question in sorted({one[:2] for one in VOTES}):
        for choice, letter in CHOICES[question].items():
            experts = PANEL[choice] if question == "script" else None
            yield row(
                "choices", room=room, question=question, choice=choice, letter=letter, label=choice, experts=experts
            )


def _rounds() -> Iterable[dict[str, Any]]:
    for room, question, round_ in sorted({one[:3] for one in VOTES}):
        answered = sum(one[-1] for one in VOTES if one[:3] == (room, question, round_))
        yield row(
            "rounds", room=room, question=question, round=round_, answered=answered, present=6, shown=True,
            revealed=True,
        )  # fmt: skip


def _answers() -> Iterable[dict[str, Any]]:
    names = ("room", "question", "round", "participant", "family", "choice", "number", "people")
    for vote in VOTES:
        yield row("answers", by="tablet" if vote[3] else "hands", **dict(zip(names, vote, strict=True)))


def _steps() -> Iterable[dict[str, Any]]:
    for room, scenes in WALKS.items():
        for order, scene in enumerate(scenes, 1):
            yield row(
                "steps", room=room, order=order, step="film", kind="film", title=scene.strip("-").title(), film="walk",
                scene=scene.strip("-"), ending=scene == "home", visit="back" if scene.endswith("-") else "on",
            )  # fmt: skip


def _decisions() -> Iterable[dict[str, Any]]:
    for room in WALKS:
        yield row(
            "decisions", room=room, question="open", film="walk", scene="gate", choice="go", way="rule", rule="most",
            to="hall",
        )  # fmt: skip


def _signs() -> Iterable[dict[str, Any]]:
    names = ("room", "visit", "sign", "kind", "start", "end", "could", "people")
    for noticed in NOTICED:
        told = dict(zip(names, noticed, strict=True))
        strength = "strong" if told["kind"] == "sign" else None
        yield row(
            "signs",
            film="walk",
            scene="gate",
            shot="one",
            name=told["sign"],
            strength=strength,
            named=0,
            shown=True,
            **told,
        )


def _marks() -> Iterable[dict[str, Any]]:
    for room, seconds, signs in TAPPED:
        yield row(
            "marks", room=room, visit=1, participant=None, family=None, film="walk", scene="gate", shot="one",
            seconds=seconds, signs=signs, indicator=None,
        )  # fmt: skip


def rows() -> dict[str, list[dict[str, Any]]]:
    """Every table of the programme."""
    made = {
        "rooms": _rooms(), "tests": _tests(), "items": _items(), "sheets": _sheets(), "families": _families(),
        "questions": _questions(), "choices": _choices(), "rounds": _rounds(), "answers": _answers(), "steps": _steps(),
        "decisions": _decisions(), "signs": _signs(), "marks": _marks(),
    }  # fmt: skip
    return {name: list(made.get(name, ())) for name in TABLES}


def write_package(folder, tables, **about) -> None:
    """Write tables as a package: a file of Parquet for each."""
    import json

    folder.mkdir(parents=True, exist_ok=True)
    kinds = {"text": pa.string(), "whole": pa.int64(), "number": pa.float64(), "truth": pa.bool_()}
    for name, written in tables.items():
        schema = pa.schema([(column, kinds[holds]) for column, holds in columns_of(name).items()])
        parquet.write_table(pa.Table.from_pylist(written, schema), folder / f"{name}.parquet")
    about = {"name": "ias-programme", "ias:schema": SCHEMA, **about}
    (folder / "datapackage.json").write_text(json.dumps(about), encoding="utf-8")
