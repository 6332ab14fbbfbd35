"""The keys of one mapping, taken one by one: wrong types, missing and unknown keys are reported at their line."""

from __future__ import annotations

import re
from difflib import get_close_matches
from math import inf, isfinite
from typing import TYPE_CHECKING, Self

from ias_widgets.cases.tree import Node, describe, quoted
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType

__all__ = ["IDENTIFIER", "LANGUAGE", "Fields"]

IDENTIFIER = re.compile(r"[a-z0-9][a-z0-9_-]{0,47}")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")
MOST_SECONDS = 3600
"""An hour: nobody watches one picture for longer."""


class Fields:
    """Reads a mapping. Use it in a ``with`` block: leaving it reports what is missing and what nobody took.

    A value that cannot be used is reported and replaced by an empty one, so that reading goes
    on and finds all that is wrong. Whoever reads raises in the end if ``errors`` is not empty.
    """

    def __init__(self, node: Node, path: str, errors: list[ContentError]) -> None:
        self.where, self.path, self.errors = node.where, path, errors
        self._asked: dict[str, None] = {}
        self._missing: dict[str, str] = {}
        self._nodes: dict[str, Node] = {}
        if isinstance(node.value, dict):
            self._nodes = node.value
        else:
            self.fail(node.where, f"keys and values under {self.name}", describe(node), "indent them below it")
        self._whole = isinstance(node.value, dict)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._close()

    @property
    def name(self) -> str:
        """What messages call this mapping."""
        return self.path or "the film"

    def fail(self, where: str, expected: str, found: str, mend: str = "") -> None:
        """Report what is wrong."""
        self.errors.append(ContentError(where, expected, found, mend))

    def place(self, key: str) -> str:
        """Return where a key stands, or where its mapping does."""
        return self._nodes[key].where if key in self._nodes else self.where

    def node(self, key: str, expected: str = "") -> Node | None:
        """Take a key; where it is missing and ``expected`` says what it should hold, that is reported."""
        self._asked[key] = None
        if key not in self._nodes and expected:
            self._missing[key] = expected
        return self._nodes.get(key)

    def misspelt(self, *keys: str) -> bool:
        """Return whether a key that nobody took looks like one of these."""
        left = [key for key in self._nodes if key not in self._asked]
        return any(get_close_matches(key, keys, n=1) for key in left)

    def string(self, key: str, *, one_of: Iterable[str] = (), default: str | None = None) -> str:
        """Take a word; ``one_of`` are the words allowed."""
        allowed = tuple(one_of)
        expected = f"one of {', '.join(allowed)}" if allowed else "a word"
        node = self.node(key, "" if default is not None else expected)
        if node is None:
            return default or ""
        if not isinstance(node.value, str) or (allowed and node.value not in allowed):
            word = node.value if isinstance(node.value, str) else ""
            mend = did_you_mean(word, allowed) if allowed else "write one word; a number in quotes"
            self.fail(node.where, f'{expected} as "{key}"', describe(node), mend)
            return default or ""
        if default is None and not node.value.strip():
            self.fail(node.where, f'{expected} as "{key}"', describe(node), "write it between the quotes")
        return node.value

    def number(self, key: str) -> float:
        """Take seconds greater than 0, and at most `MOST_SECONDS`."""
        node = self.node(key, "a number")
        if node is None:
            return 1.0
        if isinstance(node.value, bool) or not isinstance(node.value, int | float) or node.value <= 0:
            self.fail(node.where, f'a number above 0 as "{key}"', describe(node), "write it without quotes and units")
            return 1.0
        if node.value > MOST_SECONDS:
            self.fail(node.where, f'at most {MOST_SECONDS} as "{key}"', describe(node), "write seconds")
            return 1.0
        return float(node.value)

    def second(self, key: str) -> float | None:
        """Take a second, 0 or later; None where it is missing."""
        node = self.node(key)
        if node is None:
            return None
        if isinstance(node.value, bool) or not isinstance(node.value, int | float) or node.value < 0:
            self.fail(node.where, f'seconds as "{key}"', describe(node), "write a number, 0 or more")
            return None
        return float(node.value)

    def truth(self, key: str) -> bool:
        """Take true or false; false where it is missing."""
        node = self.node(key)
        if node is not None and not isinstance(node.value, bool):
            self.fail(node.where, f'true or false as "{key}"', describe(node), "write true, or leave it out")
        return bool(node and node.value)

    def window(self, key: str) -> tuple[float, float]:
        """Take two numbers, seconds from the beginning of a shot."""
        node = self.node(key, "two numbers: [from, to]")
        if node is None:
            return (0.0, 0.0)
        items = [item.value for item in node.value] if isinstance(node.value, list) else []
        numbers = [float(item) for item in items if isinstance(item, int | float) and not isinstance(item, bool)]
        if len(items) != 2 or len(numbers) != 2:  # noqa: PLR2004
            self.fail(node.where, f'two numbers as "{key}"', describe(node), "write the seconds as [from, to]")
            return (0.0, 0.0)
        return (numbers[0], numbers[1])

    def amount(self, key: str, default: float, *, least: float = -inf, most: float = inf) -> float:
        """Take a number between two others; ``default`` where it is missing."""
        node = self.node(key)
        if node is None:
            return default
        number = _number(node)
        if number is None or not least <= number <= most:
            limits = f" from {least:g} to {most:g}" if isfinite(most) else f", {least:g} or more" * isfinite(least)
            self.fail(node.where, f'a number{limits} as "{key}"', describe(node), "write it without quotes and units")
            return default
        return number

    def numbers(self, key: str, names: str) -> tuple[float, ...] | None:
        """Take as many numbers as there are ``names`` ("x, y, width"); None where they are missing."""
        node = self.node(key)
        return None if node is None else self.numbers_of(node, key, names)

    def numbers_of(self, node: Node, key: str, names: str) -> tuple[float, ...] | None:
        """Return the numbers of a list; where it holds others than the ``names`` say, that is reported."""
        items = node.value if isinstance(node.value, list) else []
        numbers = [number for item in items if (number := _number(item)) is not None]
        if not len(items) == len(numbers) == names.count(",") + 1:
            self.fail(node.where, f'numbers as "{key}": [{names}]', describe(node), f"write them as [{names}]")
            return None
        return tuple(numbers)

    def strings(self, key: str, *, required: bool = False, one_of: Iterable[str] = ()) -> tuple[str, ...]:
        """Take a list of words; one word alone stands for a list of one."""
        node = self.node(key, "a list of words" if required else "")
        if node is None:
            return ()
        allowed = tuple(one_of)
        items = node.value if isinstance(node.value, list) else [node]
        for item in items:
            if not isinstance(item.value, str):
                self.fail(item.where, f'words under "{key}"', describe(item), "put them in quotes")
            elif allowed and item.value not in allowed:
                self.fail(item.where, f"one of {', '.join(allowed)}", describe(item), did_you_mean(item.value, allowed))
        return tuple(item.value for item in items if isinstance(item.value, str))

    def parts(self, key: str, expected: str = "") -> Iterator[tuple[str, Node]]:
        """Take a mapping of ids to parts; ids are small letters, digits, ``_`` and ``-``."""
        node = self.node(key, expected)
        if node is None:
            return
        if not isinstance(node.value, dict):
            self.fail(node.where, f'ids with their parts under "{key}"', describe(node), "indent them below it")
            return
        for id_, part in node.value.items():
            if not IDENTIFIER.fullmatch(id_):
                mend = "use small letters, digits, _ and -, at most 48"
                self.fail(part.where, f'an id under "{key}"', quoted(id_), mend)
            yield id_, part

    def _close(self) -> None:
        for key, node in self._nodes.items():
            if key in self._asked:
                continue
            for meant in get_close_matches(key, self._missing, n=1):
                del self._missing[meant]
            self.fail(node.where, f"a key of {self.name}", quoted(key), did_you_mean(key, self._asked))
        for key, expected in self._missing.items() if self._whole else ():
            self.fail(self.where, f'"{key}" ({expected}) in {self.name}', "nothing", f'add "{key}: …"')


def _number(node: Node) -> float | None:
    number = isinstance(node.value, int | float) and not isinstance(node.value, bool)
    return float(node.value) if number else None  # type: ignore[arg-type]
