"""Ranking: each participant puts choices in order, best first. An answer is a list of choice ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ias_widgets.errors import ContentError
from ias_widgets.questions.base import Choice, Question, face_of_choices, kind
from ias_widgets.questions.choosing import Chosen
from ias_widgets.questions.measures import Telling, telling_of_orders
from ias_widgets.questions.orders import at_places, checked_order, leaning_order, places_of, schema_of_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from random import Random

__all__ = ["Ranking"]

FEWEST, MOST = 2, 8
"""Choices that can be held against each other."""


@kind("ranking")
class Ranking(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Two to eight choices put in order; with ``top``, only the first so many of them.

    The tally gives ``places`` (how many people put a choice first, second, …), ``counts`` (how many put it
    first) and ``borda``: its points. A choice gets from each person a point for every place below the one it
    was given; of *m* choices the first gets *m* - 1 and the last none (Borda 1784). Where only the first *n* < *m*
    are ranked, they get *n*, … 2, 1, and what is not ranked gets none: the rule that Emerson (2013) reads in
    Borda's own paper for lists that stop early. Hands are not counted: nobody raises an order.

    Attributes
    ----------
    choices
        What is ranked.
    top
        How many of them are ranked; all without it.

    References
    ----------
    J.-C. de Borda (1784), *Mémoire sur les élections au scrutin*, Histoire de l'Académie royale des sciences for
    1781, 657-665. P. Emerson (2013), *The original Borda count and partial voting*, Social Choice and Welfare
    40 (2), 353-358, doi:10.1007/s00355-011-0603-9.

    Examples
    --------
    >>> q = Ranking.of("What first?", ["Safety", "Papers", "Wages"])
    >>> q.tally([["a", "b", "c"], ["b", "a", "c"]])["borda"]
    {'a': 3, 'b': 3, 'c': 0}
    """

    about: ClassVar[str] = "choices"
    chosen: ClassVar[Chosen] = Chosen("first")

    choices: tuple[Choice, ...]
    top: int | None = None

    def __post_init__(self) -> None:
        ids = [choice.id for choice in self.choices]
        if not FEWEST <= len(ids) <= MOST or len(set(ids)) != len(ids):
            raise ContentError("choices", "two to eight choices with different ids", str(ids))
        if not 1 <= self.ranked <= len(ids):
            raise ContentError("top", f"1 to {len(ids)}, or nothing for all of them", str(self.top))

    @property
    def ranked(self) -> int:
        """How many choices an answer holds."""
        return len(self.choices) if self.top is None else self.top

    @property
    def most(self) -> int:
        """The points of a first place."""
        return min(self.ranked, len(self.choices) - 1)

    @property
    def _ids(self) -> list[str]:
        return [choice.id for choice in self.choices]

    def schema(self) -> dict[str, Any]:
        return schema_of_order(self._ids, self.ranked)

    def check(self, value: object, where: str) -> list[str]:
        return checked_order(value, self._ids, self.ranked, where)

    def tally(self, answers: Iterable[Sequence[str]], hands: Mapping[str, int] | None = None) -> dict[str, Any]:  # noqa: ARG002
        places = places_of(answers, self._ids, self.ranked)
        return {
            "counts": {id_: people[0] for id_, people in places.items()},
            "places": places,
            "borda": {id_: self._points(people) for id_, people in places.items()},
        }

    def _points(self, people: Iterable[int]) -> int:
        return sum(max(0, self.most - below) * number for below, number in enumerate(people))

    def face(self, language: str) -> dict[str, Any]:
        return {"choices": face_of_choices(self.choices, language), "top": self.ranked}

    def told(self, tally: Mapping[str, Any], language: str) -> list[str]:
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        say = Phrases("question_ranking", language).say
        points: Mapping[str, int] = tally["borda"]
        lines = sorted(self.legend(language), key=lambda one: -points[one["id"]])
        return [
            say(
                "ranking-told",
                place=1 + sum(other > points[one["id"]] for other in points.values()),
                letter=one["letter"],
                label=one["label"],
                points=points[one["id"]],
                first=tally["counts"][one["id"]],
            )
            for one in lines
        ]

    def counted(self, tally: Mapping[str, Any], language: str) -> list[dict[str, Any]]:
        """Return a row for each choice: how many put it first, and its points."""
        return [{**row, "points": tally["borda"][row["choice"]]} for row in super().counted(tally, language)]

    def telling(self, tally: Mapping[str, Any], people: int, language: str) -> Telling:
        labels = {one["id"]: f"{one['letter']} · {one['label']}" for one in self.legend(language)}
        return telling_of_orders(tally["places"], people, labels)

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> list[str]:
        ids = [choice["id"] for choice in body["choices"]]
        return leaning_order(ids, chance, leaning)[: body["top"]]

    def record(self, answer: Sequence[str]) -> list[dict[str, Any]]:
        return at_places(answer)
