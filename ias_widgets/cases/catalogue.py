"""The catalogue: indicators of trafficking and the sources that they, and the rules of films, rest on."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, get_args

from ias_widgets.cases.fields import Fields
from ias_widgets.cases.model import MARKS, STRENGTHS, Mark, Part, Source, Strength, Text
from ias_widgets.cases.tree import ContentErrors, describe, quoted
from ias_widgets.cases.words import read_file
from ias_widgets.errors import did_you_mean
from ias_widgets.shipped import shipped

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from ias_widgets.cases.tree import Node
    from ias_widgets.errors import ContentError

__all__ = [
    "Catalogue", "DelphiRule", "Indicator", "Kind", "KnownSource", "Standing", "Who", "built_in_catalogue",
    "read_catalogue",
]  # fmt: skip

Kind = Literal[
    "law", "official", "international", "ngo", "study", "guide", "training", "press", "data", "project", "copy"
]
"""What a source is; each is explained in ``sources.yaml``."""

Who = Literal["adults", "children", "both"]


class KnownSource(Source, frozen=True, kw_only=True):
    """A source of the catalogue. ``unofficial``: a copy made by others; ``note`` is for authors."""

    kind: Kind
    unofficial: bool = False
    note: str = ""


class Standing(Part, frozen=True, kw_only=True):
    """Where an indicator stands on a published list.

    ``item`` is what several indicators stand for on that list: they count as one there. Without it
    the indicator stands for itself.
    """

    list: str
    sources: tuple[str, ...]
    mark: Mark
    dimension: str = ""
    strength: Strength | None = None
    item: str = ""


class Indicator(Part, frozen=True, kw_only=True):
    """Something to be noticed. Its presence or absence proves nothing.

    ``strength``, ``sources`` and ``mark`` are what a film's sign takes over; no strength where the lists
    give none, so that the film says it.
    """

    id: str
    name: Text
    who: Who
    sources: tuple[str, ...]
    mark: Mark
    lists: tuple[Standing, ...]
    strength: Strength | None = None
    about: Text = {}  # noqa: RUF012


class DelphiRule(Part, frozen=True, kw_only=True):
    """How the Delphi lists are read. It helps to look closer and is no legal test.

    ``dimensions``: how many indicators the full list has in each. A dimension is positive when one of
    ``positive`` is reached (strength to at least so many); the picture is, when every group of
    ``together`` has a positive dimension.
    """

    dimensions: dict[str, int]
    positive: tuple[dict[str, int], ...]
    together: tuple[tuple[str, ...], ...]
    sources: tuple[str, ...]
    mark: Mark


class Catalogue(Part, frozen=True, kw_only=True):
    """Indicators and sources by their keys; the names of the lists; how the Delphi lists are read."""

    indicators: dict[str, Indicator]
    sources: dict[str, KnownSource]
    lists: dict[str, Text] = {}  # noqa: RUF012
    delphi_rule: DelphiRule | None = None


@cache
def built_in_catalogue() -> Catalogue:
    """Return the catalogue that travels with the package, read once.

    >>> built_in_catalogue().indicators["documents_confiscated"].strength
    'strong'
    """
    return read_catalogue(shipped("datasets"))


def read_catalogue(folder: Path | Traversable) -> Catalogue:
    """Read ``sources.yaml`` and ``indicators.yaml`` of a folder.

    Raises
    ------
    ContentErrors
        With everything that is wrong, each at its ``path:line``, with its mend.
    """
    errors: list[ContentError] = []
    roots = {name: read_file(folder / name, errors, f"a catalogue has a file {name}") for name in _FILES}
    if any(root.value is None for root in roots.values()):
        raise ContentErrors(errors)
    with Fields(roots["sources.yaml"], "the sources", errors) as fields:
        sources = {key: _source(node, key, errors) for key, node in fields.parts("sources", "sources by their keys")}
    with Fields(roots["indicators.yaml"], "the indicators", errors) as fields:
        catalogue = _Reader(fields, sources, errors).read()
    if errors:
        raise ContentErrors(errors)
    return catalogue


_FILES = ("sources.yaml", "indicators.yaml")


def _source(node: Node, key: str, errors: list[ContentError]) -> KnownSource:
    with Fields(node, f"sources.{key}", errors) as fields:
        year, url = fields.node("year", "a year, or null"), fields.node("url", "an address, or null")
        if year and (isinstance(year.value, bool) or not isinstance(year.value, int | None)):
            fields.fail(year.where, 'a year as "year"', describe(year), "write null where no date was seen")
        if url and not (url.value is None or str(url.value).startswith("https://")):
            mend = "write null where none is known"
            fields.fail(url.where, 'an address that begins with https:// as "url"', describe(url), mend)
        kind = fields.string("kind", one_of=get_args(Kind))
        return KnownSource(
            title=fields.string("title"),
            year=year.value if year and isinstance(year.value, int) else None,
            url=url.value if url and isinstance(url.value, str) else "",
            kind=next((known for known in get_args(Kind) if known == kind), "copy"),
            unofficial=fields.truth("unofficial"),
            note=fields.string("note", default=""),
        )


def _items(fields: Fields, key: str, expected: str) -> list[Node]:
    node = fields.node(key, expected)
    if node is None:
        return []
    if not isinstance(node.value, list) or not node.value:
        fields.fail(node.where, f'{expected} as "{key}"', describe(node), "begin each with -")
        return []
    return node.value


class _Reader:
    """Reads ``indicators.yaml`` against the sources, lists and dimensions that it may name."""

    def __init__(self, fields: Fields, sources: dict[str, KnownSource], errors: list[ContentError]) -> None:
        self.fields, self.sources, self.errors = fields, sources, errors
        self.languages = fields.strings("languages", required=True)
        self.lists: dict[str, Text] = {}
        self.dimensions: dict[str, int] = {}

    def read(self) -> Catalogue:
        for id_, node in self.fields.parts("lists", "the lists by their ids"):
            with Fields(node, f"lists.{id_}", self.errors) as fields:
                self.lists[id_] = self.text(fields, "name")
        rule = self.fields.node("delphi_rule", "how the Delphi lists are read")
        delphi_rule = self.rule(rule) if rule else None
        found = self.fields.parts("indicators", "indicators by their ids")
        indicators = {id_: self.indicator(node, id_) for id_, node in found}
        return Catalogue(indicators=indicators, sources=self.sources, lists=self.lists, delphi_rule=delphi_rule)

    def indicator(self, node: Node, id_: str) -> Indicator:
        path = f"indicators.{id_}"
        with Fields(node, path, self.errors) as fields:
            who = fields.string("who", one_of=get_args(Who))
            rows = _items(fields, "lists", "the lists it stands on")
            return Indicator(
                id=id_,
                name=self.text(fields, "name"),
                about=self.text(fields, "about", required=False),
                who=next((known for known in get_args(Who) if known == who), "both"),
                strength=self.strength(fields),
                sources=self.cite(fields),
                mark=self.mark(fields),
                lists=tuple(self.standing(row, f"{path}.lists.{at}") for at, row in enumerate(rows, 1)),
            )

    def standing(self, node: Node, path: str) -> Standing:
        with Fields(node, path, self.errors) as fields:
            return Standing(
                list=fields.string("list", one_of=self.lists),
                dimension=fields.string("dimension", one_of=self.dimensions, default=""),
                strength=self.strength(fields),
                item=fields.string("item", default=""),
                sources=self.cite(fields),
                mark=self.mark(fields),
            )

    def rule(self, node: Node) -> DelphiRule:
        with Fields(node, "delphi_rule", self.errors) as fields:
            self.dimensions = self.counts(fields.node("dimensions", "how many indicators each dimension has"))
            positive = _items(fields, "positive", "the combinations that make a dimension positive")
            together = _items(fields, "together", "the groups of dimensions that must be positive together")
            return DelphiRule(
                dimensions=self.dimensions,
                positive=tuple(self.counts(combination) for combination in positive),
                together=tuple(self.group(group) for group in together),
                sources=self.cite(fields),
                mark=self.mark(fields),
            )

    def group(self, node: Node) -> tuple[str, ...]:
        names = [item.value for item in node.value] if isinstance(node.value, list) else []
        words = tuple(str(name) for name in names)
        self.known(words, self.dimensions, "a dimension", node.where)
        return words

    def counts(self, node: Node | None) -> dict[str, int]:
        """Take how many of each."""
        counted: dict[str, int] = {}
        for key, part in node.value.items() if node and isinstance(node.value, dict) else ():
            counted[key] = part.value if isinstance(part.value, int) else 0
            if isinstance(part.value, bool) or not isinstance(part.value, int):
                self.fields.fail(part.where, f'a number as "{key}"', describe(part), "write how many")
        return counted

    def text(self, fields: Fields, key: str, *, required: bool = True) -> Text:
        """Take words in every language of the catalogue."""
        node = fields.node(key, "words in every language" if required else "")
        if node is None:
            return {}
        with Fields(node, f"{fields.path}.{key}", self.errors) as words:
            return {language: words.string(language) for language in self.languages}

    def cite(self, fields: Fields) -> tuple[str, ...]:
        keys = fields.strings("sources", required=True)
        self.known(keys, self.sources, "a source of sources.yaml", fields.place("sources"))
        return keys

    def known(self, words: Iterable[str], known: Iterable[str], what: str, where: str) -> None:
        for word in words:
            if word not in known:
                self.fields.fail(where, what, quoted(word), did_you_mean(word, known))

    @staticmethod
    def strength(fields: Fields) -> Strength | None:
        found = fields.string("strength", one_of=STRENGTHS, default="")
        return next((strength for strength in STRENGTHS if strength == found), None)

    @staticmethod
    def mark(fields: Fields) -> Mark:
        found = fields.string("mark", one_of=MARKS)
        return next((mark for mark in MARKS if mark == found), "K")
