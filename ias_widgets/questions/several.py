"""Several choices: each participant marks any number, within limits. An answer is a list of choice ids."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, ClassVar

from ias_widgets.errors import ContentError
from ias_widgets.questions.base import Choice, Question, face_of_choices, kind, refuse_answer
from ias_widgets.questions.choosing import Chosen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from random import Random

__all__ = ["SeveralChoices"]

FEWEST, MOST = 2, 12
"""Choices that a tablet has room for."""
MARKS_ANOTHER = 0.3
"""Share of simulated people who mark a further choice."""


@kind("several")
class SeveralChoices(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Any of two to twelve answers, at least ``at_least`` and at most ``at_most`` of them.

    ``counts`` of the tally are people, so they may add up to more than the number of answers.
    """

    about: ClassVar[str] = "choices"
    chosen: ClassVar[Chosen] = Chosen("several")

    choices: tuple[Choice, ...]
    at_least: int = 1
    at_most: int | None = None

    def __post_init__(self) -> None:
        ids = [choice.id for choice in self.choices]
        if not FEWEST <= len(ids) <= MOST or len(set(ids)) != len(ids):
            raise ContentError("choices", "two to twelve choices with different ids", str(ids))
        if not 0 <= self.at_least <= self.most <= len(ids) or not self.most:
            raise ContentError(
                "at_least, at_most",
                f"0 to {len(ids)}, in order, and at most one or more",
                f"{self.at_least}, {self.most}",
            )

    def schema(self) -> dict[str, Any]:
        items = {"enum": list(self.choice_ids())}
        return {"type": "array", "items": items, "uniqueItems": True, "minItems": self.at_least, "maxItems": self.most}

    @property
    def most(self) -> int:
        """The largest number of choices one person may mark."""
        return len(self.choices) if self.at_most is None else self.at_most

    def choice_ids(self) -> tuple[str, ...]:
        return tuple(choice.id for choice in self.choices)

    def check(self, value: object, where: str) -> list[str]:
        known = self.choice_ids()
        if not isinstance(value, list | tuple) or not all(isinstance(id_, str) and id_ in known for id_ in value):
            raise refuse_answer(where, f"a list of {', '.join(known)}", value)
        marked = [id_ for id_ in known if id_ in value]
        if len(marked) != len(value) or not self.at_least <= len(marked) <= self.most:
            raise refuse_answer(where, f"{self.at_least} to {self.most} different choices", value)
        return marked

    def raised(self, hands: Mapping[str, int]) -> int:
        """Return the fewest people who can have raised these hands: each may raise several."""
        return max(max(hands.values(), default=0), -(-sum(hands.values()) // self.most))

    def tally(self, answers: Iterable[Iterable[str]], hands: Mapping[str, int] | None = None) -> dict[str, Any]:
        counted = Counter(id_ for answer in answers for id_ in answer)
        raised = hands or {}
        return {"counts": {id_: counted[id_] + raised.get(id_, 0) for id_ in self.choice_ids()}}

    def face(self, language: str) -> dict[str, Any]:
        return {
            "choices": face_of_choices(self.choices, language),
            "at_least": self.at_least,
            "at_most": self.most,
        }

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> list[str]:
        ids = [choice["id"] for choice in body["choices"]]
        favourite = leaning.choice(ids)
        others = [id_ for id_ in ids if id_ != favourite and chance.random() < MARKS_ANOTHER]
        spare = [id_ for id_ in ids if id_ != favourite and id_ not in others]
        others += spare[: max(0, body["at_least"] - 1 - len(others))]
        return [favourite, *others][: body["at_most"]]

    def record(self, answer: Iterable[str]) -> list[dict[str, Any]]:
        return [{"choice": marked} for marked in answer]

    def hand(self, choice: str) -> list[str]:
        return [choice]
