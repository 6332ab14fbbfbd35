"""The item bank as values: items in pairs, made into the two parallel forms of a test."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from ias_widgets.cases.tree import quoted
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ias_widgets.questions import Text

__all__ = ["EACH", "FORMS", "BankItem", "Difficulty", "ItemBank"]

Difficulty = Literal["easy", "medium", "hard"]
"""How difficult an item is guessed to be before anybody has answered it."""

EACH = 10
"""Items of a test's form where nobody says how many: about eight minutes."""

FORMS = ("a", "b")


class BankItem(msgspec.Struct, frozen=True, kw_only=True):
    """An item of the bank.

    Attributes
    ----------
    pair, form
        The two items of a pair are parallel: one stands in form a, the other in form b.
    sources
        Keys of the sources that the right answer rests on.
    question
        Plain data of a question of kind keyed; its source names those sources in words.
    """

    id: str
    pair: str
    form: Literal["a", "b"]
    topic: str
    difficulty: Difficulty
    sources: tuple[str, ...]
    question: dict[str, Any]

    @property
    def checked(self) -> bool:
        """Whether what it teaches was read in its sources; otherwise it is shown as to be checked."""
        return bool(self.question["mark"] == "S")


class ItemBank(msgspec.Struct, frozen=True):
    """Items by their topics, in the order of their files."""

    topics: dict[str, Text] = {}
    items: tuple[BankItem, ...] = ()

    def __getitem__(self, id_: str) -> BankItem:
        found = {item.id: item for item in self.items}
        if id_ not in found:
            raise ContentError("item", "an item of the bank", quoted(id_), did_you_mean(id_, found))
        return found[id_]

    def and_also(self, other: ItemBank) -> ItemBank:
        """Return this bank with another one's topics and items behind its own."""
        return ItemBank({**self.topics, **other.topics}, (*self.items, *other.items))

    def pairs(self, topics: Iterable[str] | None = None) -> list[tuple[BankItem, BankItem]]:
        """Return the pairs of some topics, by default of all: of each topic its first, then of each its second."""
        wanted = list(self.topics if topics is None else topics)
        for topic in wanted:
            if topic not in self.topics:
                raise ContentError("topics", "topics of the item bank", quoted(topic), did_you_mean(topic, self.topics))
        by_pair: dict[str, dict[str, BankItem]] = {}
        for item in self.items:
            by_pair.setdefault(item.pair, {})[item.form] = item
        columns = [[both for both in by_pair.values() if both["a"].topic == topic] for topic in dict.fromkeys(wanted)]
        return [(both["a"], both["b"]) for row in zip_longest(*columns) for both in row if both]

    def forms(self, each: int = EACH, topics: Iterable[str] | None = None) -> dict[str, list[dict[str, Any]]]:
        """Return two parallel forms of a test as a sheet step takes them: the same for the same bank, every time.

        Parameters
        ----------
        each
            Items of a form. Topics take turns, so that none has two more than another while it has any left.
        topics
            Ids of the topics asked about; by default all.

        Raises
        ------
        ContentError
            Where a topic is unknown, or the topics have fewer pairs.
        """
        pairs = self.pairs(topics)
        if not 1 <= each <= len(pairs):
            raise ContentError("each", f"1 to {len(pairs)} items of a form", str(each), "ask about more topics")
        return {
            form: [{"id": both[at].id, "question": both[at].question} for both in pairs[:each]]
            for at, form in enumerate(FORMS)
        }
