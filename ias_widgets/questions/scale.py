"""Agreement scale: each participant places one statement on a scale.

An answer is a point, 1 to ``points``, or "not_mine" where the question offers that it is not one's field.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.errors import ContentError
from ias_widgets.questions.base import Question, Text, kind, refuse_answer, say
from ias_widgets.questions.measures import Telling, telling_of_scale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from random import Random

__all__ = ["AgreementScale"]

FEWEST, MOST = 3, 7
"""Points that a scale may have."""
NOT_MINE = "not_mine"
"""The answer of somebody who cannot judge: told apart from the points, and no part of the median."""
ANOTHER_FIELD = 0.15
"""Share of simulated people who say that it is not their field."""


@cache
def _end(which: str) -> Text:
    """Return the words at an end of a scale that has none of its own."""
    from ias_widgets.phrases import SPOKEN, Phrases  # noqa: PLC0415

    return {language: Phrases("common", language).say(f"scale-{which}") for language in SPOKEN}


@kind("scale")
class AgreementScale(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A scale of 3 to 7 points whose ends are named.

    The tally gives ``counts`` by point (keys are strings) and the ``median`` (half points where
    it lies between two), never a mean: the points have an order, not a distance.

    Attributes
    ----------
    not_mine
        Whether "not my field" may be answered; ``counts`` then tell it too, under "not_mine".
    """

    low: Text = msgspec.field(default_factory=lambda: dict(_end("low")))
    high: Text = msgspec.field(default_factory=lambda: dict(_end("high")))
    points: int = 5
    not_mine: bool = False

    def __post_init__(self) -> None:
        if not FEWEST <= self.points <= MOST:
            raise ContentError("points", "3 to 7 points", str(self.points))

    def schema(self) -> dict[str, Any]:
        points = {"type": "integer", "minimum": 1, "maximum": self.points}
        return {"anyOf": [points, {"const": NOT_MINE}]} if self.not_mine else points

    def _points(self) -> tuple[str, ...]:
        return tuple(str(point) for point in range(1, self.points + 1))

    def choice_ids(self) -> tuple[str, ...]:
        return (*self._points(), *([NOT_MINE] if self.not_mine else []))

    def check(self, value: object, where: str) -> int | str:
        if self.not_mine and value == NOT_MINE:
            return NOT_MINE
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= self.points:
            apart = f', or "{NOT_MINE}"' if self.not_mine else ""
            raise refuse_answer(where, f"a whole number from 1 to {self.points}{apart}", value)
        return value

    def tally(self, answers: Iterable[int | str], hands: Mapping[str, int] | None = None) -> dict[str, Any]:
        counted = Counter(str(answer) for answer in answers)
        counted.update(hands or {})
        counts = {id_: counted[id_] for id_ in self.choice_ids()}
        return {"counts": counts, "median": _median({point: counts[point] for point in self._points()})}

    def face(self, language: str) -> dict[str, Any]:
        face = {"points": self.points, "low": say(self.low, language), "high": say(self.high, language)}
        return {**face, "not_mine": _not_mine(language)} if self.not_mine else face

    def telling(self, tally: Mapping[str, Any], people: int, language: str) -> Telling:  # noqa: ARG002
        """Return how widely the points lie; whose field it is not stands aside."""
        if tally["median"] is None:
            return Telling()
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        points = list(self._points())
        middle = Phrases("prompts", language).say("prompts-number", n=tally["median"])
        return telling_of_scale([tally["counts"][point] for point in points], points, middle)

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> int | str:
        if body.get("not_mine") and chance.random() < ANOTHER_FIELD:
            return NOT_MINE
        middle = leaning.uniform(1, body["points"])
        return max(1, min(int(body["points"]), round(chance.gauss(middle, 0.9))))

    def record(self, answer: int | str) -> list[dict[str, Any]]:
        return [{"choice": answer} if answer == NOT_MINE else {"number": answer}]

    def hand(self, choice: str) -> int | str:
        return choice if choice == NOT_MINE else int(choice)

    def legend(self, language: str) -> list[dict[str, str]]:
        """Return the points, whose ends have names, and what stands apart from them."""
        ends = {"1": say(self.low, language), str(self.points): say(self.high, language)}
        points = [
            {"id": point, "letter": point, "text": ends.get(point, point), "label": ends.get(point, point)}
            for point in self._points()
        ]
        apart = _not_mine(language)
        return [
            *points,
            *([{"id": NOT_MINE, "letter": "\u2013", "text": apart, "label": apart}] if self.not_mine else []),
        ]


def _not_mine(language: str) -> str:
    from ias_widgets.phrases import Phrases  # noqa: PLC0415

    return Phrases("question_scale", language).say("scale-not-mine")


def _median(counts: Mapping[str, int]) -> float | None:
    total = sum(counts.values())
    if not total:
        return None
    lower, upper = (total - 1) // 2, total // 2
    found: list[int] = []
    below = 0
    for point, count in counts.items():
        found += [int(point)] * (below <= lower < below + count) + [int(point)] * (below <= upper < below + count)
        below += count
    return sum(found) / 2
