"""The item bank read from text and checked. The form of a file stands in ``datasets/items.yaml``."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, get_args

from ias_widgets.cases.fields import IDENTIFIER, LANGUAGE, Fields
from ias_widgets.cases.model import LABEL_CHARACTERS, MARKS, TEXT_CHARACTERS
from ias_widgets.cases.tree import ContentErrors, Node, describe, parse, quoted
from ias_widgets.errors import ContentError
from ias_widgets.rooms.item_bank import FORMS, BankItem, Difficulty, ItemBank

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.questions import Text

__all__ = ["bank_from"]

FEWEST, MOST = 3, 6
"""Choices of a test item: with two, half of all guesses are right."""


def bank_from(text: str, name: str, sources: Mapping[str, str], known: ItemBank | None = None) -> ItemBank:
    """Read a file of the bank.

    Parameters
    ----------
    name
        What messages call the file: its path.
    sources
        Key to the source in words. A file may name sources of its own, in the same form, under ``sources``.
    known
        The bank it is added to: its topics may be used, its ids may not be used again.

    Raises
    ------
    ContentErrors
        With everything that is wrong, each at its ``path:line``, with its mend.
    """
    errors: list[ContentError] = []
    root = parse(text, name, errors)
    if root.value is not None:
        found = _Reader(errors, sources, known or ItemBank()).read(root)
    if errors:
        raise ContentErrors(errors)
    return found


class _Reader:
    """Reads a file and goes on where something is wrong, so that all of it is found."""

    def __init__(self, errors: list[ContentError], sources: Mapping[str, str], known: ItemBank) -> None:
        self.errors, self.sources = errors, dict(sources)
        self.topics: dict[str, Text] = {}
        self.known = known
        self.taken = {item.id: "the bank already" for item in known.items}
        self.languages: tuple[str, ...] = ()

    def read(self, root: Node) -> ItemBank:
        with Fields(root, "the item bank", self.errors) as fields:
            for key, node in fields.parts("sources"):
                self.source(key, node)
            for id_, node in fields.parts("topics"):
                self.topic(id_, node)
            found = fields.node("items", "a list of items")
            listed = found.value if found and isinstance(found.value, list) else []
            if found and not listed:
                fields.fail(found.where, 'items as "items"', describe(found), 'begin each with "- id: …"')
        places = [(self.item(one, f"item {number}"), one.where) for number, one in enumerate(listed, 1)]
        self.match([(item, where) for item, where in places if item is not None])
        return ItemBank(self.topics, tuple(item for item, _ in places if item is not None))

    def source(self, key: str, node: Node) -> None:
        if isinstance(node.value, str) and node.value.strip():
            self.sources[key] = node.value
        else:
            self.fail(node.where, f'words as the source "{key}"', describe(node), "write publisher, title and year")

    def topic(self, id_: str, node: Node) -> None:
        if id_ in self.known.topics:
            self.fail(node.where, "a topic that the bank has not", quoted(id_), "take it out: it can be used as it is")
        self.languages = ()
        self.topics[id_] = self.words(node, f"topics.{id_}")

    def item(self, node: Node, place: str) -> BankItem | None:
        before = len(self.errors)
        with Fields(node, place, self.errors) as fields:
            id_ = self.identifier(fields)
            fields.path = id_ or place
            pair = fields.string("pair")
            form = fields.string("form", one_of=FORMS)
            topic = fields.string("topic", one_of={**self.known.topics, **self.topics})
            difficulty = fields.string("difficulty", one_of=get_args(Difficulty))
            self.languages = ()
            question: dict[str, Any] = {"kind": "keyed", "prompt": self.text(fields, "prompt")}
            question["short"] = self.text(fields, "short", LABEL_CHARACTERS)
            question["choices"] = self.choices(fields)
            question["right"] = fields.string("right", one_of=[choice["id"] for choice in question["choices"]])
            question["rationale"] = self.text(fields, "rationale")
            keys = fields.strings("sources", required=True, one_of=self.sources)
            question["mark"], question["topic"] = fields.string("mark", one_of=MARKS), topic
        if len(self.errors) > before:
            return None
        question["source"] = "; ".join(self.sources[key] for key in keys)
        return BankItem(
            id=id_, pair=pair, form="a" if form == "a" else "b", topic=topic, sources=keys, question=question,
            difficulty=next(known for known in get_args(Difficulty) if known == difficulty),
        )  # fmt: skip

    def identifier(self, fields: Fields) -> str:
        id_, where = fields.string("id"), fields.place("id")
        if id_ and not IDENTIFIER.fullmatch(id_):
            self.fail(where, "an id", quoted(id_), "use small letters, digits, _ and -, at most 48")
        if id_ in self.taken:
            self.fail(where, "each id once", f"{quoted(id_)}, which is in {self.taken[id_]}", "give it another id")
        self.taken[id_] = f"line {where.rpartition(':')[2]}"
        return id_

    def choices(self, fields: Fields) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = [
            {"id": id_, "text": self.words(node, f"choices.{id_}", TEXT_CHARACTERS)}
            for id_, node in fields.parts("choices", f"{FEWEST} to {MOST} choices by their ids")
        ]
        if found and not FEWEST <= len(found) <= MOST:
            mend = "add a plausible answer" if len(found) < FEWEST else "leave the least plausible out"
            self.fail(fields.place("choices"), f"{FEWEST} to {MOST} choices", str(len(found)), mend)
        texts: list[Text] = [one["text"] for one in found]
        said = Counter((language, words) for text in texts for language, words in text.items())
        for (language, words), count in said.items():
            if count > 1:
                mend = "say something else in one of them"
                self.fail(fields.place("choices"), "different choices", f"{quoted(words)} twice in {language}", mend)
        return found

    def text(self, fields: Fields, key: str, most: int | None = None) -> Text:
        node = fields.node(key, "words by language")
        return {} if node is None else self.words(node, f"{fields.path}.{key}", most)

    def words(self, node: Node, path: str, most: int | None = None) -> Text:
        """Take words by language: the first text of an item says in which languages all of it must be."""
        if not isinstance(node.value, dict) or not node.value:
            self.fail(node.where, f'words by language as "{path}"', describe(node), 'write "pl: …" below it')
            return {}
        said: Text = {}
        for language, part in node.value.items():
            if not LANGUAGE.fullmatch(language):
                self.fail(part.where, "a language", quoted(language), 'write its code, such as "pl"')
            elif not isinstance(part.value, str) or not part.value.strip():
                self.fail(part.where, f'words as "{path}.{language}"', describe(part), "put them in quotes")
            elif most and len(part.value) > most:
                self.fail(part.where, f"at most {most} characters", f"{len(part.value)}", "shorten it")
            said[language] = str(part.value)
        for language in [one for one in self.languages if one not in said]:
            self.fail(node.where, f'words in {language} as "{path}"', "none", f'add "{language}: …"')
        self.languages = self.languages or tuple(said)
        return said

    def match(self, items: list[tuple[BankItem, str]]) -> None:
        """Report pairs that are none, and those whose items are not alike."""
        pairs: dict[str, list[tuple[BankItem, str]]] = {}
        for item, where in items:
            pairs.setdefault(item.pair, []).append((item, where))
        known, whole = {item.pair for item in self.known.items}, not self.errors
        for pair, members in pairs.items():
            (first, where), forms = members[0], sorted(item.form for item, _ in members)
            if pair in known:
                self.fail(where, "a pair that the bank has not", quoted(pair), "give it another name")
            elif forms != [*FORMS] and whole:
                mend = "write the parallel item" if len(forms) == 1 else "give each its form, or its pair"
                self.fail(where, f"an item a and an item b of pair {quoted(pair)}", " and ".join(forms), mend)
            for item, place in members[1:]:
                for what in ("topic", "difficulty"):
                    wanted, found = getattr(first, what), getattr(item, what)
                    if wanted != found:
                        mend = f"parallel items have the same {what}"
                        self.fail(place, f"{what} {wanted}, as of {first.id}", quoted(found), mend)

    def fail(self, where: str, expected: str, found: str, mend: str) -> None:
        self.errors.append(ContentError(where, expected, found, mend))
