"""YAML as a tree that knows its lines.

Read by libyaml where PyYAML brings it. Words without quotes are understood as in YAML 1.2: only
``true`` and ``false`` are truths, so a language may be called ``no``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf, isfinite
from typing import TYPE_CHECKING

import yaml
from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    MappingStartEvent,
    ScalarEvent,
)

from ias_widgets.errors import ContentError
from ias_widgets.shipped import YAML_LOADER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from yaml.events import Event

__all__ = ["ContentErrors", "Node", "describe", "parse", "plain", "quoted"]

DEEPEST = 64
"""Levels of mappings and lists in each other; a film has about ten."""


class ContentErrors(ContentError):
    """All that is wrong with a content, found in one reading; the parts are those of the first."""

    def __init__(self, errors: Iterable[ContentError]) -> None:
        self.errors = tuple(errors)
        first = self.errors[0]
        super().__init__(first.where, first.expected, first.found, first.mend)

    def __str__(self) -> str:
        return "\n".join(str(error) for error in self.errors)


@dataclass(frozen=True, slots=True)
class Node:
    """A value and the place it stands at: ``path:line``."""

    where: str
    value: str | bool | int | float | dict[str, Node] | list[Node] | None


def quoted(found: object) -> str:
    """Return a found word as it is shown in a message, cut at 60 characters."""
    word = str(found)
    return f'"{word if len(word) <= 60 else word[:59] + "…"}"'  # noqa: PLR2004


def describe(node: Node | None) -> str:
    """Return what was found, as a phrase that follows "found".

    >>> describe(Node("film.yaml:3", 4)), describe(Node("film.yaml:4", {}))
    ('the number 4', 'keys and values')
    """
    match node.value if node else None:
        case None:
            return "nothing"
        case bool() as truth:
            return "true" if truth else "false"
        case int() | float() as number:
            return f"the number {number}"
        case str() as word:
            return quoted(word)
        case list():
            return "a list"
        case _:
            return "keys and values"


def parse(text: str, name: str, errors: list[ContentError]) -> Node:
    """Return the tree of a YAML text; what cannot be read is added to ``errors``.

    The tree is empty (None) where the text is no YAML, and where it has an alias: whatever an alias stood for
    would be found missing, too.
    """
    grower = _Grower(name, errors)
    try:
        for event in yaml.parse(text, Loader=YAML_LOADER):
            if len(grower.open) > DEEPEST:
                mend = "close its brackets, or indent less"
                grower.fail(grower.place(event), f"at most {DEEPEST} levels of indentation", "more", mend)
                return Node(grower.place(event), None)
            grower.take(event)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{name}:{mark.line + 1 if mark else 1}"
        problem = (error.problem or "something else").removeprefix("found ")
        errors.append(ContentError(where, "YAML", problem, "check indentation and quotes"))
        return Node(where, None)
    except YAMLError as error:
        errors.append(
            ContentError(f"{name}:1", "YAML", str(error).splitlines()[0], "save the file as plain UTF-8 text")
        )
        return Node(f"{name}:1", None)
    root = grower.root or Node(f"{name}:1", {})
    return Node(root.where, None) if grower.amiss else root


@dataclass(slots=True)
class _Open:
    """A mapping or a list whose end is yet to come. ``key``: what waits for its value; ``lost``: it has no place."""

    node: Node
    is_key: bool = False
    where: str = ""
    key: str | None = None
    lost: bool = False


class _Grower:
    """Makes a tree of PyYAML's events, one after another: deep nesting is no deep call.

    Aliases, which a film does not need, and a second document in the file are reported.
    """

    def __init__(self, name: str, errors: list[ContentError]) -> None:
        self.name, self.errors = name, errors
        self.open: list[_Open] = []
        self.root: Node | None = None
        self.amiss = False

    def take(self, event: Event) -> None:
        if isinstance(event, ScalarEvent):
            if self.at_key():
                self.begin_value(str(event.value), event)
            else:
                self.put(Node(self.here(event), _scalar(event)))
        elif isinstance(event, CollectionStartEvent):
            value: dict[str, Node] | list[Node] = {} if isinstance(event, MappingStartEvent) else []
            self.open.append(_Open(Node(self.here(event), value), is_key=self.at_key()))
        elif isinstance(event, CollectionEndEvent):
            self.end(event)
        elif isinstance(event, AliasEvent):
            self.amiss = True
            self.fail(self.here(event), "a value written out", "an alias", "write the value out instead of *alias")
            if self.at_key():
                self.lose(event)
            else:
                self.put(Node(self.here(event), None))
        elif isinstance(event, DocumentStartEvent) and self.root is not None:
            self.amiss = True
            self.fail(self.place(event), "one document", "a second one", 'take the line "---" out')

    def at_key(self) -> bool:
        """Whether a mapping waits for its next key."""
        return bool(self.open) and isinstance(self.open[-1].node.value, dict) and not self.open[-1].where

    def here(self, event: Event) -> str:
        """Return the place of what comes: of its key, where it has one."""
        return (self.open[-1].where if self.open else "") or self.place(event)

    def begin_value(self, key: str, event: Event) -> None:
        mapping = self.open[-1]
        known = mapping.node.value
        mapping.where, mapping.key = self.place(event), key
        if isinstance(known, dict) and key in known:
            mapping.lost = True
            first = known[key].where.rpartition(":")[2]
            mend = f"it stands in line {first} already: rename one of the two"
            self.fail(mapping.where, "each key once", f"{quoted(key)} again", mend)

    def end(self, event: Event) -> None:
        ended = self.open.pop()
        if ended.is_key:
            self.fail(ended.node.where, "a word as key", "a list or a mapping", "put the key in plain words")
            self.lose(event)
        else:
            self.put(ended.node)

    def lose(self, event: Event) -> None:
        """Leave out the value that follows: its key is none."""
        self.open[-1].where, self.open[-1].lost = self.place(event), True

    def put(self, node: Node) -> None:
        if not self.open:
            self.root = self.root or node
            return
        into = self.open[-1]
        if isinstance(into.node.value, list):
            into.node.value.append(node)
            return
        if isinstance(into.node.value, dict) and into.key is not None and not into.lost:
            into.node.value[into.key] = node
        into.where, into.key, into.lost = "", None, False

    def place(self, event: Event) -> str:
        return f"{self.name}:{event.start_mark.line + 1 if event.start_mark else 1}"

    def fail(self, where: str, expected: str, found: str, mend: str) -> None:
        self.errors.append(ContentError(where, expected, found, mend))


def _scalar(event: ScalarEvent) -> str | bool | int | float | None:
    return str(event.value) if event.style else plain(str(event.value))  # plain: None, or "" where libyaml reads


def plain(value: str) -> str | bool | int | float | None:
    """Return what a word without quotes stands for.

    >>> plain("no"), plain("true"), plain("1e5"), plain("~")
    ('no', True, 100000.0, None)
    """
    if value in {"", "~", "null", "Null", "NULL"}:
        return None
    if value.lower() in {"true", "false"}:
        return value.lower() == "true"
    if _INT.fullmatch(value):
        return int(value)
    number = float(value) if _FLOAT.fullmatch(value) else inf
    return number if isfinite(number) else value  # 1e999 is a word


_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]{1,18}(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
