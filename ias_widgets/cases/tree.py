"""YAML as a tree that knows its lines.

Read by libyaml where PyYAML brings it. Words without quotes are understood as in YAML 1.2: only
``true`` and ``false`` are truths, so a language may be called ``no``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml
from yaml.error import MarkedYAMLError, YAMLError
from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from ias_widgets.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from yaml.nodes import Node as YamlNode

__all__ = ["ContentErrors", "Node", "describe", "parse", "plain", "quoted"]


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
    try:
        root = yaml.compose(text, Loader=_LOADER)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{name}:{mark.line + 1 if mark else 1}"
        errors.append(ContentError(where, "YAML", error.problem or "something else", "check indentation and quotes"))
        return Node(where, None)
    except YAMLError as error:
        errors.append(
            ContentError(f"{name}:1", "YAML", str(error).splitlines()[0], "save the file as plain UTF-8 text")
        )
        return Node(f"{name}:1", None)
    if root is None:
        return Node(f"{name}:1", {})
    grower = _Grower(name, errors)
    grown = grower.grow(root, root)
    return Node(grown.where, None) if grower.aliased else grown


class _Grower:
    """Turns ruamel's nodes into ours; a node met twice is an alias, which a film does not need."""

    def __init__(self, name: str, errors: list[ContentError]) -> None:
        self.name, self.errors, self.seen = name, errors, set[int]()
        self.aliased = False

    def grow(self, node: YamlNode, key: YamlNode) -> Node:
        where = self.place(key)
        if id(node) in self.seen:
            self.aliased = True
            self.fail(where, "a value written out", "an alias", "write the value out instead of *alias")
            return Node(where, None)
        self.seen.add(id(node))
        if isinstance(node, MappingNode):
            return Node(where, self.mapping(node))
        if isinstance(node, SequenceNode):
            return Node(where, [self.grow(item, item) for item in node.value])
        return Node(where, _scalar(node) if isinstance(node, ScalarNode) else None)

    def mapping(self, node: MappingNode) -> dict[str, Node]:
        grown: dict[str, Node] = {}
        for key, value in node.value:
            where = self.place(key)
            if not isinstance(key, ScalarNode):
                self.fail(where, "a word as key", "a list or a mapping", "put the key in plain words")
            elif key.value in grown:
                first = grown[key.value].where.rpartition(":")[2]
                self.fail(
                    where,
                    "each key once",
                    f"{quoted(key.value)} again",
                    f"it stands in line {first} already: rename one of the two",
                )
            else:
                grown[key.value] = self.grow(value, key)
        return grown

    def place(self, node: YamlNode) -> str:
        return f"{self.name}:{node.start_mark.line + 1}"

    def fail(self, where: str, expected: str, found: str, mend: str) -> None:
        self.errors.append(ContentError(where, expected, found, mend))


def _scalar(node: ScalarNode) -> str | bool | int | float | None:
    return str(node.value) if node.style else plain(str(node.value))  # plain: None, or "" where libyaml reads


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
    return float(value) if _FLOAT.fullmatch(value) else value


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]{1,18}(\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
