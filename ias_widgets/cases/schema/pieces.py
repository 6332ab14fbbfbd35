"""Pieces that JSON Schemas are made of; each is described for whoever sees it in an editor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cases.fields import IDENTIFIER

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "CONCERNED", "DRAFT", "ID", "Schema", "choice_of", "listed", "mapped", "part", "ref", "said", "words",
]  # fmt: skip

Schema = dict[str, Any]

DRAFT = "http://json-schema.org/draft-07/schema#"
ID = f"^{IDENTIFIER.pattern}$"

CONCERNED = {"safety": "the person's safety", "rights": "the person's rights", "evidence": "the evidence"}


def ref(name: str) -> Schema:
    """Return what stands under ``definitions``."""
    return {"$ref": f"#/definitions/{name}"}


def said(description: str) -> Schema:
    """Return a word or words, that say something."""
    return {"type": "string", "pattern": r"\S", "description": description}


def words(description: str) -> Schema:
    """Return a list of words; one word alone stands for a list of one."""
    return listed({"type": "string"}, description)


def listed(item: Schema, description: str) -> Schema:
    """Return a list; one item alone stands for a list of one."""
    return {"description": description, "anyOf": [item, {"type": "array", "items": item}]}


def choice_of(known: Iterable[str], about: Mapping[str, str], description: str) -> Schema:
    """Return one of the known words; ``about`` explains each."""
    names = list(known)
    schema: Schema = {"type": "string", "enum": names}
    if about:
        schema["enumDescriptions"] = [about[name] for name in names]
    return {**schema, "description": description} if description else schema


def mapped(value: Schema, description: str, names: Schema | None = None) -> Schema:
    """Return a mapping of ids to values."""
    named = names or {"pattern": ID}
    return {"type": "object", "propertyNames": named, "additionalProperties": value, "description": description}


def part(properties: Mapping[str, Schema], required: Iterable[str], description: str) -> Schema:
    """Return a part of a film: these keys and no others."""
    schema: Schema = {"type": "object", "description": description, "properties": dict(properties)}
    asked = list(required)
    return {**schema, **({"required": asked} if asked else {}), "additionalProperties": False}
