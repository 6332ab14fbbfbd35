"""Single choice: each participant chooses one of two to six answers. An answer is a choice's id."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, ClassVar

from ias_widgets.errors import ContentError
from ias_widgets.questions.base import LOYAL, Choice, Question, face_of_choices, kind, refuse_answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from random import Random

__all__ = ["SingleChoice"]

FEWEST, MOST = 2, 6
"""Choices that can be told apart at a glance."""


@kind("single")
class SingleChoice(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of two to six answers.

    >>> q = SingleChoice(prompt={"en": "Go?"}, choices=(Choice(id="y", text={"en": "Yes"}), Choice(id="n", text={"en": "No"})))
    >>> q.tally(["y", "y", "n"])
    {'counts': {'y': 2, 'n': 1}}
    """

    about: ClassVar[str] = "choices"

    choices: tuple[Choice, ...]

    def __post_init__(self) -> None:
        ids = [choice.id for choice in self.choices]
        if not FEWEST <= len(ids) <= MOST or len(set(ids)) != len(ids):
            raise ContentError("choices", "two to six choices with different ids", str(ids))

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
        raised = hands or {}
        return {"counts": {id_: counted[id_] + raised.get(id_, 0) for id_ in self.choice_ids()}}

    def face(self, language: str) -> dict[str, Any]:
        return {"choices": face_of_choices(self.choices, language)}

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> str:
        ids = [choice["id"] for choice in body["choices"]]
        favourite: str = leaning.choice(ids)
        return favourite if chance.random() < LOYAL else chance.choice(ids)

    def record(self, answer: str) -> list[dict[str, Any]]:
        return [{"choice": answer}]
