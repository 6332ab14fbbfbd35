"""What every column of a record is: its type, its unit, and a sentence, in the language of the record."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from ias_widgets.phrases import Phrases
from ias_widgets.rooms.record import TABLES

if TYPE_CHECKING:
    from ias_widgets.rooms.record import Record, Row

__all__ = ["Column", "Table", "tables"]

Kind = Literal["string", "integer", "number", "boolean", "date"]
_KINDS: dict[type, Kind] = {str: "string", int: "integer", float: "number", bool: "boolean"}
_DATES = {"date", "delete_on", "by_date"}
_UNITS = {
    "minutes": "min", "from_minute": "min", "to_minute": "min", "seconds": "s", "participants": "person",
    "hands_present": "person", "answered": "person", "present": "person", "hands": "person", "people": "person",
    "k": "person", "start": "s", "end": "s", "could": "person", "named": "person", "begun": "person",
    "done": "person", "told": "person", "linked": "person", "experts": "person",
}  # fmt: skip
_UCUM = {"min": "min", "s": "s", "person": "{person}"}
_EMPTY = {
    "place",
    "cohort",
    "controller",
    "films",
    "tied",
    "title",
    "name",
    "label",
    "text",
    "prompt",
    "short",
    "words",
    "signs",
    "grp",
    "whom",
    "audience",
    "programme",
    "topic",
    "source",
}
"""Words that may be left empty: in a file they are then missing, as nothing else can be told from an empty text."""


class Column(NamedTuple):
    """A column. ``unit`` is a code of UCUM; ``values`` are all there can be, where they are few."""

    name: str
    title: str
    sentence: str
    kind: Kind
    unit: str | None
    unit_words: str
    required: bool
    values: tuple[str, ...]


class Table(NamedTuple):
    """A table with its columns; ``rows`` come in their order, missing values are None."""

    name: str
    title: str
    sentence: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    refers: dict[tuple[str, ...], tuple[str, tuple[str, ...]]]
    rows: tuple[tuple[Any, ...], ...]


def tables(record: Record) -> list[Table]:
    """Return the tables of a record as they are written, described in its language."""
    phrases = Phrases("record", record.language)
    return [_table(name, row, getattr(record, name), phrases) for name, row in TABLES.items()]


def _table(name: str, row: type[Row], rows: tuple[Row, ...], phrases: Phrases) -> Table:
    hints = get_type_hints(row)
    columns = tuple(_column(name, field, hints[field], phrases) for field in row.__struct_fields__)
    return Table(
        name=name,
        title=phrases.say(f"record-{name}"),
        sentence=phrases.say(f"record-{name}-about"),
        columns=columns,
        key=row.key,
        refers=row.refers,
        rows=tuple(
            tuple(None if (value := getattr(one, column.name)) == "" else value for column in columns) for one in rows
        ),
    )


def _column(table: str, name: str, hint: Any, phrases: Phrases) -> Column:
    said = f"record-{table}-{name}" if phrases.has(f"record-{table}-{name}") else f"record-any-{name}"
    kind, optional, values = _read(hint)
    unit = _UNITS.get(name) if kind in {"integer", "number"} else None
    return Column(
        name=name,
        title=phrases.say(said),
        sentence=phrases.say(f"{said}-is"),
        kind="date" if name in _DATES else kind,
        unit=_UCUM[unit] if unit else None,
        unit_words=phrases.say(f"record-unit-{unit}") if unit else "",
        required=not optional and name not in _EMPTY,
        values=values,
    )


def _read(hint: Any) -> tuple[Kind, bool, tuple[str, ...]]:
    """Return a field's kind, whether it may be None, and its values where they are listed."""
    options = get_args(hint) if get_origin(hint) is UnionType or NoneType in get_args(hint) else (hint,)
    (only,) = (option for option in options if option is not NoneType)
    if get_origin(only) is Literal:
        return "string", len(options) > 1, get_args(only)
    return _KINDS[only], len(options) > 1, ()
