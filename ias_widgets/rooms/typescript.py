"""Writes the wire messages as TypeScript: ``python -m ias_widgets.rooms.typescript``.

The structs of `ias_widgets.rooms.wire` and `ias_widgets.rooms.commands` are the one source;
``frontend/src/wire.ts`` is what this module makes of them, and a test holds the two together.
"""

from __future__ import annotations

import inspect as python_inspect
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

import msgspec
from msgspec import inspect

from ias_widgets.rooms import commands, wire
from ias_widgets.rooms.transport import LEAD_IN

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["typescript"]

TARGET = Path(__file__).parents[1] / "frontend" / "src" / "wire.ts"

UNIONS = ("ClientMessage", "HubMessage", "View", "Lead")

PLAIN: dict[type[inspect.Type], str] = {
    inspect.AnyType: "unknown",
    inspect.NoneType: "null",
    inspect.BoolType: "boolean",
    inspect.IntType: "number",
    inspect.FloatType: "number",
    inspect.StrType: "string",
}


def typescript() -> str:
    """Return the text of ``wire.ts``."""
    unions = {name: inspect.type_info(getattr(wire, name)) for name in UNIONS}
    structs: dict[str, inspect.StructType] = {}
    for union in unions.values():
        _gather(union, structs)
    sent: dict[str, inspect.StructType] = {}
    _gather(unions["ClientMessage"], sent)
    parts = [
        "// Made from ias_widgets/rooms/wire.py by `python -m ias_widgets.rooms.typescript`. Do not edit.\n",
        f"export const PROTOCOL = {wire.PROTOCOL};\n",
        f"/** Seconds that the content note stands before a film's first scene. */\nexport const LEAD_IN = {LEAD_IN:g};\n",
        *(f"export type {name} = {_literal(values)};\n" for values, name in _aliases().items()),
        *(_struct(struct, optional=name in sent) for name, struct in structs.items()),
        *(f"export type {name} = {_ts(union)};\n" for name, union in unions.items()),
    ]
    return "\n".join(parts)


def _gather(kind: inspect.Type, found: dict[str, inspect.StructType]) -> None:
    """Add every struct reachable from ``kind``, parts before what they are part of."""
    match kind:
        case inspect.UnionType(types=types):
            for one in types:
                _gather(one, found)
        case inspect.ListType(item_type=item) | inspect.VarTupleType(item_type=item):
            _gather(item, found)
        case inspect.TupleType(item_types=items):
            for item in items:
                _gather(item, found)
        case inspect.DictType(value_type=value):
            _gather(value, found)
        case inspect.Metadata(type=inner):
            _gather(inner, found)
        case inspect.StructType(cls=cls, fields=fields) if _name(cls) not in found:
            for field in fields:
                _gather(field.type, found)
            found[_name(cls)] = kind


def _struct(struct: inspect.StructType, *, optional: bool) -> str:
    lines = [f"/** {_summary(struct.cls)} */"] if _summary(struct.cls) else []
    lines.append(f"export interface {_name(struct.cls)} {{")
    if struct.tag is not None:
        lines.append(f'  {struct.tag_field}: "{struct.tag}";')
    for field in struct.fields:
        mark = "?" if optional and not field.required else ""
        lines.append(f"  {field.encode_name}{mark}: {_ts(field.type)};")
    return "\n".join([*lines, "}\n"])


def _ts(kind: inspect.Type) -> str:
    match kind:
        case inspect.UnionType(types=types):
            return " | ".join(_ts(one) for one in types)
        case inspect.ListType(item_type=item) | inspect.VarTupleType(item_type=item):
            return f"Array<{_ts(item)}>"
        case inspect.TupleType(item_types=items):
            return f"[{', '.join(_ts(item) for item in items)}]"
        case inspect.DictType(value_type=value):
            return f"Record<string, {_ts(value)}>"
        case inspect.LiteralType(values=values):
            return _aliases().get(_key(values)) or _literal(values)
        case inspect.Metadata(type=inner):
            return _ts(inner)
        case inspect.StructType(cls=cls):
            return _name(cls)
    return PLAIN[type(kind)]


def _name(cls: type) -> str:
    """Return a struct's name; a command that shares its name with a message is called ``…Command``."""
    clash = cls.__module__ == commands.__name__ and cls.__name__ in wire.__all__
    return f"{cls.__name__}Command" if clash else cls.__name__


def _summary(cls: type) -> str:
    own = cls.__dict__.get("__doc__") or ""
    return python_inspect.cleandoc(own).split("\n\n")[0].replace("\n", " ").replace("``", "`")


def _key(values: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(sorted(values))


def _literal(values: tuple[Any, ...]) -> str:
    return " | ".join(msgspec.json.encode(value).decode() for value in values)


def _aliases() -> dict[tuple[Any, ...], str]:
    """Return the literals that have a name of their own in the modules."""

    def named(module: ModuleType) -> dict[tuple[Any, ...], str]:
        return {_key(get_args(value)): name for name, value in vars(module).items() if get_origin(value) is Literal}

    return named(commands) | named(wire)


if __name__ == "__main__":
    TARGET.write_text(typescript(), encoding="utf-8", newline="\n")
