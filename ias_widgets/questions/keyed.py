"""Keyed test item: one answer is right, and the reveal says which and why. An answer is a choice's id."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

import msgspec

from ias_widgets.errors import ContentError, did_you_mean
from ias_widgets.questions.base import (
    DECISION_K,
    LOYAL,
    SENSITIVE_K,
    Choice,
    Question,
    Text,
    face_of_choices,
    kind,
    refuse_answer,
    say,
)
from ias_widgets.questions.marks import Mark, checked
from ias_widgets.questions.measures import Said, Telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from random import Random

__all__ = ["KeyedItem"]

FEWEST, MOST = 2, 6
"""Choices that can be told apart at a glance."""


@kind("keyed")
class KeyedItem(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of two to six answers, of which one is right.

    The right answer, the rationale and the source stand in `key` alone: nothing that is seen before the reveal holds
    them. A test is personal, so k is 5.

    Attributes
    ----------
    right
        The right choice's id.
    rationale
        Why it is right, and what makes the others tempting.
    source
        Where that stands.
    mark
        How far it can be relied on: S read in the source, S~ in a secondary or old copy, K general knowledge. What
        is not S is shown as to be checked.
    topic
        What the item is about, by its short name, so that items of a test can be added up.

    Examples
    --------
    >>> q = KeyedItem.of("Is consent a defence?", ["Yes", "No"], right="b", rationale="Deceit makes it void.")
    >>> q.tally(["b", "a", "b"])
    {'counts': {'a': 1, 'b': 2}, 'right': 2}
    """

    about: ClassVar[str] = "choices"

    choices: tuple[Choice, ...]
    right: str
    rationale: Text = msgspec.field(default_factory=dict)
    source: str = ""
    mark: Mark = "K"
    topic: str = ""
    k: Annotated[int, msgspec.Meta(ge=DECISION_K, le=100)] = SENSITIVE_K

    def __post_init__(self) -> None:
        ids = self.choice_ids()
        if not FEWEST <= len(ids) <= MOST or len(set(ids)) != len(ids):
            raise ContentError("choices", "two to six choices with different ids", str(list(ids)))
        if self.right not in ids:
            raise ContentError("right", "the id of a choice", repr(self.right), did_you_mean(self.right, ids))

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.choice_ids())}

    def choice_ids(self) -> tuple[str, ...]:
        return tuple(choice.id for choice in self.choices)

    def check(self, value: object, where: str) -> str:
        if not isinstance(value, str) or value not in self.choice_ids():
            raise refuse_answer(where, f"one of {', '.join(self.choice_ids())}", value)
        return value

    def tally(self, answers: Iterable[str], hands: Mapping[str, int] | None = None) -> dict[str, Any]:
        counted = Counter(answers)
        counted.update(hands or {})
        return {"counts": {id_: counted[id_] for id_ in self.choice_ids()}, "right": counted[self.right]}

    def face(self, language: str) -> dict[str, Any]:
        return {"choices": face_of_choices(self.choices, language)}

    def key(self, language: str) -> dict[str, Any]:
        return {
            "right": self.right,
            "rationale": say(self.rationale, language),
            "source": self.source,
            "checked": checked(self.mark),
        }

    def told(self, tally: Mapping[str, Any], language: str) -> list[str]:
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        letter = next(one["letter"] for one in self.legend(language) if one["id"] == self.right)
        words, of = Phrases("question_keyed", language), sum(tally["counts"].values())
        return [*super().told(tally, language), words.say("keyed-told", letter=letter, n=tally["right"], of=of)]

    def telling(self, tally: Mapping[str, Any], people: int, language: str) -> Telling:
        """Return how many answered otherwise than the experts."""
        told = super().telling(tally, people, language)
        right = next(f"{one['letter']} · {one['label']}" for one in self.legend(language) if one["id"] == self.right)
        beside = Said("prompts-why-key", {"right": right, "n": tally["right"], "of": people})
        return msgspec.structs.replace(told, missed=1 - tally["right"] / people, beside=beside) if people else told

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> str:
        ids = [choice["id"] for choice in body["choices"]]
        favourite: str = leaning.choice(ids)
        return favourite if chance.random() < LOYAL else chance.choice(ids)

    def record(self, answer: str) -> list[dict[str, Any]]:
        return [{"choice": answer}]
