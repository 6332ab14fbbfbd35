"""What the code holds of words and of keys: read from its syntax, for `test_catalogue_only`."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Literal", "asked_of_python", "asked_of_views", "literals_shown", "texts_of_markup"]

SINKS = frozenset({
    "value", "description", "placeholder", "tooltip", "label", "title", "detail", "layout_title", "text", "up",
    "annotation_text", "hovertemplate", "xaxis_title", "yaxis_title", "legend_title", "name_of_sheet",
})  # fmt: skip
"""Attributes and arguments whose words somebody sees."""
CONTAINERS = frozenset({"HTML", "Markdown", "Label", "HTMLMath"})
"""What shows its first argument."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(
    r"^\W*[^\W\d_a-z][^\W\d_]+( [^\W\d_]+)+|[^\W\d_]{2,} [^\W\d_]{2,}.*[.!?…:]\s*$|[ąćęłńóśźżĄĆĘŁŃÓŚŹŻа-яіїєґА-ЯІЇЄҐ]"
)
"""Several words that begin like a sentence or end like one, or letters that no identifier has."""
_TAG = re.compile(
    r"</?(?:a|abbr|b|br|button|code|d[dlt]|desc|div|em|figcaption|figure|g|h[1-6]|header|i|img|input|kbd|label|li|main|mark|nav|noscript"
    r"|ol|option|p|pre|section|select|small|span|strong|style|svg|t[dhr]|table|tbody|text|thead|title|u|ul)\b",
)
_BEGINNING = re.compile(r"[a-z][a-z-]*-")
_KEY = re.compile(r"[a-z][A-Za-z0-9_-]*")


@dataclass(frozen=True)
class Literal:
    """Words that stand in the code."""

    line: int
    words: str


class _Texts(HTMLParser):
    """The words of a piece of markup: between tags, and in the attributes that are read out or shown."""

    SAID = frozenset({"title", "alt", "aria-label", "placeholder", "aria-description", "content"})
    SILENT = frozenset({"style", "script", "code"})

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in self.SILENT
        said = self.SAID - {"content"} if tag == "meta" else self.SAID
        self.found += [value for name, value in attrs if name in said and value and _WORD.search(value)]

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in self.SILENT

    def handle_data(self, data: str) -> None:
        if not self._silent and _WORD.search(data):
            self.found.append(data.strip())


def texts_of_markup(markup: str) -> list[str]:
    """Return the words that a piece of HTML shows or lets be read out; what stands in braces is filled in."""
    reader = _Texts()
    without = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|\{[^{}]*\}", "", markup, flags=re.DOTALL)
    reader.feed(without)
    reader.close()
    return reader.found


def literals_shown(source: str) -> list[Literal]:
    """Return the words of a Python file that go to people without the catalogue."""
    reader = _Shown()
    reader.visit(ast.parse(source))
    return reader.found


class _Shown(ast.NodeVisitor):
    """Walks a file; leaves out docstrings, errors, logs, help of traits and examples: other readers see those."""

    def __init__(self) -> None:
        self.found: list[Literal] = []

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name != "__repr__":  # for whoever programs
            self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        """An error's words are English, and are worded by its code where people meet it."""

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name.endswith(("Error", "Refused", "Refusal")) or name.startswith(("log.", "logging.", "warnings.", "re.")):
            return
        if name.rpartition(".")[2] in CONTAINERS:
            for given in node.args:
                self._plain(given)
        for keyword in node.keywords:
            if keyword.arg in SINKS:
                self._plain(keyword.value)
        for child in [node.func, *node.args, *(one.value for one in node.keywords if one.arg != "help")]:
            self.visit(child)

    def visit_Assign(self, node: ast.Assign) -> None:
        if any(isinstance(target, ast.Attribute) and target.attr in SINKS for target in node.targets):
            self._plain(node.value)
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        whole = "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
        self._look(node, whole)
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                self.visit(part.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._look(node, node.value)

    def _look(self, node: ast.expr, words: str) -> None:
        found = texts_of_markup(words) if _TAG.search(words) else [words] if _SENTENCE.search(words) else []
        self.found += [Literal(node.lineno, one) for one in found]

    def _plain(self, node: ast.expr) -> None:
        """Where words are shown as they are, even one word is one too many."""
        branches = [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]
        for branch in branches:
            if isinstance(branch, ast.Constant) and isinstance(branch.value, str):
                known = _TAG.search(branch.value) or _SENTENCE.search(branch.value)
                if _WORD.search(branch.value) and not known:
                    self.found.append(Literal(branch.lineno, branch.value))


def _name(node: ast.expr) -> str:
    return f"{_name(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def asked_of_python(source: str, askers: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Yield line and key of each word asked for by ``say("…")`` and its like; a key with a hole ends in ``*``."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _name(node.func).rpartition(".")[2] in askers and node.args:
            for key in _keys(node.args[0]):
                yield node.lineno, key


def _keys(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _keys(node.body)
        yield from _keys(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and _KEY.fullmatch(node.value):
        yield node.value
    elif isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
        first = str(node.values[0].value)
        if _BEGINNING.fullmatch(first):
            yield f"{first}*"


def asked_of_views(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and key of each word that a TypeScript file asks for by ``say("…")``."""
    for call in re.finditer(r"\bsay\(([^)]*)", source):
        line = source.count("\n", 0, call.start()) + 1
        for key in re.finditer(r"(?<![=!]== )[\"`]([a-z][a-z0-9_-]*)(\$\{)?", call.group(1)):
            if key.group(2) or call.group(1)[key.end() : key.end() + 1] in {'"', "`"}:
                yield line, key.group(1) + ("*" if key.group(2) else "")
