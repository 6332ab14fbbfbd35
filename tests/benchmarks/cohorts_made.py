"""A programme as large as one likes, written as a package of Parquet: block by block of rooms, whole columns at a time.

Each room has 100 people of three families, 25 rounds of 20 questions (a film's decisions, scales, a script concordance;
five of them asked twice), a film with signs tapped at, and a test of five items before and one after. So 4,000 rooms hold ten
million answers to questions, and four million to test items beside them.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
from pyarrow import parquet

from ias_widgets.cohorts.columns import columns_of
from ias_widgets.rooms.record import SCHEMA, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["ANSWERS_OF_A_ROOM", "write_programme"]

PEOPLE, FAMILIES = 100, ["uniformed", "labour", "care"]
KINDS = ["single"] * 12 + ["scale"] * 7 + ["concordance"]
CHOICES = {
    "single": ["a", "b", "c", "d"],
    "scale": ["1", "2", "3", "4", "5"],
    "concordance": ["-2", "-1", "0", "1", "2"],
}
TWICE = 5
"""The first questions, which are asked a second time."""
ROUNDS = [(question, 1) for question in range(len(KINDS))] + [(question, 2) for question in range(TWICE)]
SCENES, DECIDED = 10, 6
"""Scenes of the film, of which the first are left by decisions: the first questions."""
ITEMS, SIGNS, TAPS = 5, 8, 200
ROOMS_OF_A_COHORT, BLOCK = 10, 100
"""Rooms of a cohort, and rooms that are written at once."""
ANSWERS_OF_A_ROOM = PEOPLE * len(ROUNDS)
Column = Any


def write_programme(folder: Path, rooms: int, seed: int = 1) -> int:
    """Write a package of so many rooms; return how many answers to questions it holds."""
    folder.mkdir(parents=True)
    chance = np.random.default_rng(seed)
    kinds = {"text": pa.string(), "whole": pa.int64(), "number": pa.float64(), "truth": pa.bool_()}
    schemas = {
        name: pa.schema([(column, kinds[holds]) for column, holds in columns_of(name).items()]) for name in TABLES
    }
    writers = {name: parquet.ParquetWriter(folder / f"{name}.parquet", schema) for name, schema in schemas.items()}
    for first in range(0, rooms, BLOCK):
        block = range(first, min(first + BLOCK, rooms))
        made = dict(_tables(block, chance))
        for name, schema in schemas.items():
            if name in made:
                writers[name].write_table(_table(made[name], schema))
    for writer in writers.values():
        writer.close()
    package = json.dumps({"name": "ias-large-programme", "ias:schema": SCHEMA})
    (folder / "datapackage.json").write_text(package, encoding="utf-8")
    return rooms * ANSWERS_OF_A_ROOM


def _table(columns: dict[str, Column], schema: pa.Schema) -> pa.Table:
    size = max(len(column) for column in columns.values() if not isinstance(column, str | int | float | bool | None))
    made = []
    for field in schema:
        column = columns.get(field.name)
        if column is None and field.name not in columns:
            column = "" if pa.types.is_string(field.type) else None
        if isinstance(column, str | int | float | bool | None):
            column = pa.nulls(size, field.type) if column is None else pa.repeat(pa.scalar(column, field.type), size)
        made.append(pa.array(column).cast(field.type) if isinstance(column, np.ndarray) else column.cast(field.type))
    return pa.Table.from_arrays(made, schema=schema)


def _words(words: list[str] | list[str | None], index: np.ndarray) -> pa.Array:
    return pa.array(words, pa.string()).take(pa.array(index))


def _grid(*sizes: int) -> list[np.ndarray]:
    """Return for each size which of its values stands in each row, the last one changing fastest."""
    return [axis.ravel() for axis in np.meshgrid(*(np.arange(size) for size in sizes), indexing="ij")]


def _tables(block: range, chance: np.random.Generator) -> Iterator[tuple[str, dict[str, Column]]]:
    n, ids = len(block), [f"{room:032x}" for room in block]
    cohorts = [f"Cohort {room // ROOMS_OF_A_COHORT}" for room in block]
    every = np.arange(n)
    questions = [f"q{number}" for number in range(len(KINDS))]
    film = [number < DECIDED for number in range(len(KINDS))]
    yield "rooms", {
        "room": _words(ids, every), "schema": SCHEMA, "title": _words(cohorts, every), "cohort": _words(cohorts, every),
        "kind": "training", "place": _words([f"Place {room // 50 % 200}" for room in block], every), "date": "2026-09-14",
        "participants": PEOPLE, "hands_present": 0, "minutes": 90, "ended": True, "synthetic": True,
    }  # fmt: skip
    room, family = _grid(n, len(FAMILIES))
    yield "families", {"room": _words(ids, room), "family": _words(FAMILIES, family), "name": _words(FAMILIES, family)}
    room, person = _grid(n, PEOPLE)
    yield "participants", {
        "room": _words(ids, room), "participant": _words(_numbers("p", PEOPLE), person),
        "family": _words(FAMILIES, person % 3),
    }  # fmt: skip
    room, asked = _grid(n, len(KINDS))
    yield "questions", {
        "room": _words(ids, room), "question": _words(questions, asked), "kind": _words(KINDS, asked), "k": 3,
        "step": _words(["film" if of else name for of, name in zip(film, questions, strict=True)], asked),
        "film": _words(["walk" if of else None for of in film], asked), "deep": False,
        "scene": _words([f"s{number}" if of else None for number, of in enumerate(film)], asked),
        "prompt": _words([f"Question {number}" for number in range(len(KINDS))], asked),
        "short": _words([f"Question {number}" for number in range(len(KINDS))], asked),
    }  # fmt: skip
    legend = [
        (number, choice, letter) for number, kind in enumerate(KINDS) for letter, choice in enumerate(CHOICES[kind])
    ]
    room, row = _grid(n, len(legend))
    panel = [letter * 3 if KINDS[number] == "concordance" else None for number, _, letter in legend]
    yield "choices", {
        "room": _words(ids, room), "question": _words([questions[number] for number, _, _ in legend], row),
        "choice": _words([choice for _, choice, _ in legend], row), "label": _words([choice for _, choice, _ in legend], row),
        "letter": _words(["ABCDE"[letter] for _, _, letter in legend], row),
        "experts": pa.array(panel, pa.int64()).take(pa.array(row)), "right": None,
    }  # fmt: skip
    room, row = _grid(n, len(ROUNDS))
    yield "rounds", {
        "room": _words(ids, room), "question": _words([questions[number] for number, _ in ROUNDS], row),
        "round": np.array([round_ for _, round_ in ROUNDS])[row], "answered": PEOPLE, "present": PEOPLE, "hands": 0,
        "shown": True, "revealed": True,
    }  # fmt: skip
    room, row, person = _grid(n, len(ROUNDS), PEOPLE)
    asked = np.array([number for number, _ in ROUNDS])[row]
    single = np.array([kind == "single" for kind in KINDS])[asked]
    number = chance.integers(0, 5, len(row)) - np.where(np.array(KINDS)[asked] == "concordance", 2, -1)
    number = np.where(np.array(KINDS)[asked] == "scale", np.clip(number, 1, 5), number)
    yield "answers", {
        "room": _words(ids, room), "question": _words(questions, asked), "by": "tablet", "people": 1,
        "round": np.array([round_ for _, round_ in ROUNDS])[row],
        "participant": _words(_numbers("p", PEOPLE), person), "family": _words(FAMILIES, person % 3),
        "choice": pa.array(CHOICES["single"]).take(
            pa.array(chance.integers(0, 4, len(row)), mask=~single)
        ), "number": pa.array(number.astype(float), mask=single),
    }  # fmt: skip
    room, row = _grid(n, DECIDED)
    yield "decisions", {
        "room": _words(ids, room), "question": _words(questions, row), "film": "walk",
        "scene": _words(_numbers("s", SCENES), row), "choice": _words(CHOICES["single"], chance.integers(0, 4, len(row))),
        "way": "rule", "rule": "most", "to": _words(_numbers("s", SCENES + 1), row + 1),
    }  # fmt: skip
    room, row = _grid(n, SCENES)
    back = (row == 3) & (room % 10 == 0)
    yield "steps", {
        "room": _words(ids, room), "order": row + 1, "step": "film", "kind": "film", "film": "walk",
        "title": _words(_numbers("Scene ", SCENES), row), "ending": row == SCENES - 1, "from_minute": row, "to_minute": row,
        "scene": _words(_numbers("s", SCENES), np.where(back, 1, row)), "visit": _words(["on", "back"], back.astype(int)),
    }  # fmt: skip
    room, row = _grid(n, SIGNS)
    yield "signs", {
        "room": _words(ids, room), "visit": row + 1, "film": "walk", "scene": _words(_numbers("s", SIGNS), row), "shot": "one",
        "sign": _words(_numbers("sign", SIGNS), row), "kind": _words(["sign", "decoy"], row % 2), "strength": "strong",
        "name": _words(_numbers("sign", SIGNS), row), "start": row.astype(float), "end": row + 3.0, "could": PEOPLE,
        "people": chance.integers(0, PEOPLE, len(row)), "named": 0, "shown": True,
    }  # fmt: skip
    room, row = _grid(n, TAPS)
    yield "marks", {
        "room": _words(ids, room), "visit": 1, "film": "walk", "scene": _words(_numbers("s", SIGNS), row % SIGNS),
        "participant": None, "family": None, "shot": "one", "seconds": chance.integers(0, 60, len(row)),
        "signs": _words(["", "sign1"], chance.integers(0, 2, len(row))), "indicator": None,
    }  # fmt: skip
    yield from _tests(ids, block, chance)


def _tests(ids: list[str], block: range, chance: np.random.Generator) -> Iterator[tuple[str, dict[str, Column]]]:
    n, purposes, forms = len(ids), ["before", "after"], ["a", "b"]
    items = [f"{form}{number}" for form in forms for number in range(ITEMS)]
    room, purpose = _grid(n, 2)
    yield "tests", {
        "room": _words(ids, room), "step": _words(purposes, purpose), "purpose": _words(purposes, purpose), "order": purpose,
        "title": "Test", "present": PEOPLE, "begun": PEOPLE, "done": PEOPLE, "told": PEOPLE, "linked": PEOPLE,
    }  # fmt: skip
    room, purpose, form, item = _grid(n, 2, 2, ITEMS)
    yield "items", {
        "room": _words(ids, room), "step": _words(purposes, purpose), "form": _words(forms, form), "place": item + 1,
        "item": _words(items, form * ITEMS + item), "kind": "keyed", "topic": _words(_numbers("topic", ITEMS), item),
        "prompt": _words(items, form * ITEMS + item), "right": "a", "mark": "S",
    }  # fmt: skip
    room, purpose, person, item = _grid(n, 2, PEOPLE, ITEMS)
    form = (person + purpose) % 2
    right = chance.random(len(room)) < 0.5 + 0.15 * purpose
    people = [f"{number:032x}" for number in range(block[0] * PEOPLE, (block[-1] + 1) * PEOPLE)]
    yield "sheets", {
        "room": _words(ids, room), "step": _words(purposes, purpose), "purpose": _words(purposes, purpose),
        "form": _words(forms, form), "person": _words(people, room * PEOPLE + person), "number": None,
        "family": _words(FAMILIES, person % 3), "item": _words(items, form * ITEMS + item),
        "choice": _words(["b", "a"], right.astype(int)), "right": right,
    }  # fmt: skip


def _numbers(word: str, size: int) -> list[str]:
    return [f"{word}{number}" for number in range(size)]
