"""What the readers of a film's parts share: its words, its names, the catalogue, and what was found wrong."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ias_widgets.cases.fields import Fields
from ias_widgets.cases.kit import Kit
from ias_widgets.cases.model import MARKS, Source, TalkQuestion
from ias_widgets.cases.tree import describe, quoted
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from ias_widgets.cases.catalogue import Catalogue
    from ias_widgets.cases.model import Mark, Text, Variable
    from ias_widgets.cases.tree import Node
    from ias_widgets.cases.words import Words

__all__ = ["Context"]

ALL = "all"


@dataclass(slots=True)
class Context:
    """Handed to every reader. ``places`` and ``cited`` grow while it reads; ``pictures``: the stems of its stills.

    ``clips`` are the files of its folder ``clips/``, ``boards`` the files of its storyboards by scene.
    """

    pictures: frozenset[str]
    catalogue: Catalogue
    words: Words
    errors: list[ContentError]
    clips: frozenset[str] = frozenset()
    kit: Kit = field(default_factory=Kit)
    boards: Mapping[str, Path | Traversable] = field(default_factory=dict)
    scenes: dict[str, Node] = field(default_factory=dict)
    people: tuple[str, ...] = ()
    variables: dict[str, Variable] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    cited: dict[str, Source] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)

    def fields(self, node: Node, path: str) -> Fields:
        """Read a mapping, and remember where this part of the film stands."""
        self.places[path] = node.where
        for key, part in node.value.items() if isinstance(node.value, dict) else ():
            self.places.setdefault(f"{path}.{key}", part.where)
        return Fields(node, path, self.errors)

    def fail(self, where: str, expected: str, found: str, mend: str = "") -> None:
        """Report what is wrong."""
        self.errors.append(ContentError(where, expected, found, mend))

    def text(self, id_: str, where: str) -> Text:
        """Return the words of an id that stands at ``where``."""
        self.places.setdefault(id_, where)
        return self.words.text(id_, where)

    def known(self, word: str, known: Iterable[str], what: str, where: str) -> str:
        """Return the word; report it where it is none of the known ones."""
        if word and word not in known:
            self.fail(where, what, quoted(word), did_you_mean(word, known) or "there is none yet: add it")
        return word

    def talk(self, fields: Fields, path: str) -> tuple[TalkQuestion, ...]:
        """Take the questions for the talk: id to ``all`` or to the agency that is asked."""
        questions: list[TalkQuestion] = []
        for id_, node in fields.parts("talk"):
            if not isinstance(node.value, str):
                self.fail(node.where, f"all, or an agency, under {path}.{id_}", describe(node), 'write "all"')
                continue
            agency = "" if node.value == ALL else node.value
            questions.append(TalkQuestion(id=id_, text=self.text(f"{path}.{id_}", node.where), agency=agency))
        return tuple(questions)

    def cite(self, fields: Fields) -> tuple[str, ...]:
        """Take the sources of a statement, by their keys in the catalogue or in the film."""
        keys = fields.strings("source", required=True)
        known = {**self.catalogue.sources, **self.sources}
        for key in keys:
            what = "a source of the catalogue (datasets/sources.yaml) or of this film"
            if self.known(key, known, what, fields.place("source")) in known:
                self.remember(key)
        return keys

    def remember(self, key: str) -> None:
        """Take a source among those the film cites."""
        source = self.sources.get(key) or self.catalogue.sources[key]
        self.cited[key] = Source(title=source.title, year=source.year, url=source.url)

    def mark(self, fields: Fields) -> Mark:
        """Take a reliability mark."""
        found = fields.string("mark", one_of=MARKS)
        return next((mark for mark in MARKS if mark == found), "K")
