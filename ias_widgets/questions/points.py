"""Points to share out: each participant divides them among choices. An answer is choice id to points, all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ias_widgets.errors import ContentError
from ias_widgets.questions.base import Choice, Question, face_of_choices, kind, refuse_answer
from ias_widgets.questions.choosing import Chosen
from ias_widgets.questions.measures import PARTED_POINTS, Telling, leading_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from random import Random

__all__ = ["PointsToShare"]

FEWEST, MOST = 2, 6
"""Choices among which points can be divided without a pencil."""
MANY = 1000


@kind("points")
class PointsToShare(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Points shared out among two to six choices, so that none is left over.

    The tally gives ``sums`` (points by choice), ``people`` (how many shared) and ``counts`` (how many gave a choice
    any). A mean is a sum by ``people``; none is kept, so that tallies of groups add up. Hands are not counted.

    Attributes
    ----------
    choices
        Among what the points are divided.
    points
        How many there are, up to 1000.
    step
        The smallest number of points that can be given; ``points`` is a multiple of it.

    Examples
    --------
    >>> q = PointsToShare.of("Where would you put the money?", ["Shelter", "Interpreters"])
    >>> q.tally([{"a": 70, "b": 30}, {"a": 100, "b": 0}])
    {'sums': {'a': 170, 'b': 30}, 'people': 2, 'counts': {'a': 2, 'b': 1}}
    """

    about: ClassVar[str] = "choices"
    chosen: ClassVar[Chosen] = Chosen("some")

    choices: tuple[Choice, ...]
    points: int = 100
    step: int = 5

    def __post_init__(self) -> None:
        ids = [choice.id for choice in self.choices]
        if not FEWEST <= len(ids) <= MOST or len(set(ids)) != len(ids):
            raise ContentError("choices", "two to six choices with different ids", str(ids))
        if not 0 < self.step < self.points <= MANY or self.points % self.step:
            raise ContentError(
                "points, step", f"up to {MANY} points, a multiple of the step", f"{self.points}, {self.step}"
            )

    @property
    def _ids(self) -> list[str]:
        return [choice.id for choice in self.choices]

    def schema(self) -> dict[str, Any]:
        some = {"type": "integer", "minimum": 0, "maximum": self.points, "multipleOf": self.step}
        return {
            "type": "object",
            "properties": dict.fromkeys(self._ids, some),
            "required": self._ids,
            "additionalProperties": False,
        }

    def check(self, value: object, where: str) -> dict[str, int]:
        expected = f"points for each of {', '.join(self._ids)}, in steps of {self.step}, {self.points} together"
        if not isinstance(value, dict) or set(value) != set(self._ids):
            raise refuse_answer(where, expected, value)
        shares = [value[id_] for id_ in self._ids]
        if not all(self._may_be_given(share) for share in shares) or sum(shares) != self.points:
            raise refuse_answer(where, expected, value)
        return dict(zip(self._ids, shares, strict=True))

    def _may_be_given(self, share: object) -> bool:
        return isinstance(share, int) and not isinstance(share, bool) and share >= 0 and share % self.step == 0

    def tally(self, answers: Iterable[Mapping[str, int]], hands: Mapping[str, int] | None = None) -> dict[str, Any]:  # noqa: ARG002
        shared = list(answers)
        return {
            "sums": {id_: sum(answer[id_] for answer in shared) for id_ in self._ids},
            "people": len(shared),
            "counts": {id_: sum(answer[id_] > 0 for answer in shared) for id_ in self._ids},
        }

    def face(self, language: str) -> dict[str, Any]:
        return {"choices": face_of_choices(self.choices, language), "points": self.points, "step": self.step}

    def told(self, tally: Mapping[str, Any], language: str) -> list[str]:
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        say = Phrases("question_points", language).say
        people = tally["people"]
        return [
            say(
                "points-told",
                letter=one["letter"],
                label=one["label"],
                mean=round(tally["sums"][one["id"]] / people, 1) if people else 0,
                some=tally["counts"][one["id"]],
                people=people,
            )
            for one in self.legend(language)
        ]

    def counted(self, tally: Mapping[str, Any], language: str) -> list[dict[str, Any]]:
        """Return a row for each choice: how many gave it any points, and how many all gave together."""
        return [{**row, "points": tally["sums"][row["choice"]]} for row in super().counted(tally, language)]

    def telling(self, tally: Mapping[str, Any], people: int, language: str) -> Telling:  # noqa: ARG002
        """Return the shares of all points, and what got most of them; how alike people shared out no sum can say."""
        whole = sum(tally["sums"].values())
        if not whole:
            return Telling()
        shares = {id_: points / whole for id_, points in tally["sums"].items()}
        labels = {one["id"]: f"{one['letter']} · {one['label']}" for one in self.legend(language)}
        return Telling(shares=shares, parted_from=PARTED_POINTS, mostly=labels.get(leading_of(shares) or "", ""))

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> dict[str, int]:
        ids = [choice["id"] for choice in body["choices"]]
        weights = [leaning.random() + chance.random() for _ in ids]
        shares = dict.fromkeys(ids, 0)
        for id_ in chance.choices(ids, weights, k=body["points"] // body["step"]):
            shares[id_] += body["step"]
        return shares

    def record(self, answer: Mapping[str, int]) -> list[dict[str, Any]]:
        return [{"choice": id_, "number": share} for id_, share in answer.items()]
