"""Steps of a procedure: each participant puts them in the order in which they are taken. An answer is a list of ids."""

from __future__ import annotations

from hashlib import sha256
from itertools import combinations
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import msgspec

from ias_widgets.errors import ContentError
from ias_widgets.questions.base import Choice, Question, Text, face_of_choices, kind, say, text_of
from ias_widgets.questions.choosing import Chosen
from ias_widgets.questions.measures import Said, Telling, telling_of_orders
from ias_widgets.questions.orders import at_places, checked_order, leaning_order, places_of, schema_of_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from random import Random
    from typing import Self

__all__ = ["ProcedureOrder"]

FEWEST, MOST = 3, 8
"""Steps whose order can be thought over in a room."""
LETTERS = str.maketrans("0123456789", "ghijklmnop")
"""For ids of letters alone: one that ends in a digit could be a number, and its order tell."""
BRIEF = 2
"""Ids of so few letters are numbers of a list, or its letters."""


@kind("procedure")
class ProcedureOrder(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Three to eight steps whose right order is told with the reveal.

    The public face lists the steps in an order drawn from a hash of their ids, never in the right one. The tally
    gives ``places`` (how many people put a step first, second, …), ``counts`` (how many put it where it
    belongs) and ``swaps``: for two steps, ``"earlier>later"``, how many people have these two the wrong way round.
    Hands are not counted: nobody raises an order.

    Attributes
    ----------
    steps
        In the right order, which nobody may see. Ids are public and must not tell it: they are words, not
        ``a, b, c`` or ``step1, step2``. `of` makes them from a hash of each step's words.
    rationale
        Why this is the order.
    source
        The text that sets it.
    mark
        How well that is known: ``S`` read in a source, ``S~`` in a secondary or old one, ``K`` general knowledge.
        All but ``S`` is shown as *to be checked*.

    Examples
    --------
    >>> q = ProcedureOrder.of("In which order?", ["Secure the person", "Call KCIK", "Write a note"])
    >>> right = q.key("en")["order"]
    >>> q.tally([right, right[::-1]])["counts"] == dict(zip(right, [1, 2, 1]))
    True
    """

    about: ClassVar[str] = "steps"
    chosen: ClassVar[Chosen] = Chosen("first")

    steps: tuple[Choice, ...]
    rationale: Text = msgspec.field(default_factory=dict)
    source: str = ""
    mark: Literal["S", "S~", "K"] = "K"

    def __post_init__(self) -> None:
        ids = self._right
        if not FEWEST <= len(ids) <= MOST or len(set(ids)) != len(ids):
            raise ContentError("steps", "three to eight steps with different ids", str(ids))
        if ids == sorted(ids) and all(len(id_) <= BRIEF or id_[-1].isdigit() for id_ in ids):
            raise ContentError("steps", "ids that do not give the right order away: words", ", ".join(ids))

    @classmethod
    def of(cls, prompt: str | Text, things: Iterable[Any] = (), *, language: str = "en", **fields: Any) -> Self:
        """Make a question in one line: ``things`` are the steps in the right order. See `Question.of`."""
        return super().of(prompt, [_step(one, language) for one in things], language=language, **fields)

    @property
    def _right(self) -> list[str]:
        return [step.id for step in self.steps]

    def schema(self) -> dict[str, Any]:
        return schema_of_order(sorted(self._right), len(self.steps))

    def check(self, value: object, where: str) -> list[str]:
        return checked_order(value, sorted(self._right), len(self.steps), where)

    def tally(self, answers: Iterable[Sequence[str]], hands: Mapping[str, int] | None = None) -> dict[str, Any]:  # noqa: ARG002
        right, given = self._right, [list(answer) for answer in answers]
        places = places_of(given, right, len(right))
        return {
            "places": places,
            "counts": {id_: places[id_][place] for place, id_ in enumerate(right)},
            "swaps": {
                f"{earlier}>{later}": sum(answer.index(later) < answer.index(earlier) for answer in given)
                for earlier, later in combinations(right, 2)
            },
        }

    def face(self, language: str) -> dict[str, Any]:
        return {"choices": face_of_choices(self._mixed(), language)}

    def _mixed(self) -> list[Choice]:
        mixed = sorted(self.steps, key=lambda step: sha256(step.id.encode()).digest())
        return mixed if mixed != list(self.steps) else [*mixed[1:], mixed[0]]

    def key(self, language: str) -> dict[str, Any]:
        return {
            "order": self._right,
            "rationale": say(self.rationale, language),
            "source": self.source,
            "checked": self.mark == "S",
        }

    def told(self, tally: Mapping[str, Any], language: str) -> list[str]:
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        words = Phrases("question_procedure", language).say
        named = {one["id"]: one for one in self.legend(language)}
        lines = [
            words("procedure-told", place=place, label=named[id_]["label"], n=tally["counts"][id_])
            for place, id_ in enumerate(self._right, 1)
        ]
        often = max(tally["swaps"].values())
        if often:
            earlier, later = next(
                pair for pair in combinations(self._right, 2) if tally["swaps"]["{}>{}".format(*pair)] == often
            )
            lines.append(
                words("procedure-swapped", earlier=named[earlier]["label"], later=named[later]["label"], n=often)
            )
        return lines

    def telling(self, tally: Mapping[str, Any], people: int, language: str) -> Telling:
        """Return how alike the orders are, and which two steps most people had the wrong way round."""
        labels = {one["id"]: one["label"] for one in self.legend(language)}
        told = telling_of_orders(tally["places"], people, labels)
        if not people:
            return told
        often, number = max(tally["swaps"].items(), key=lambda pair: pair[1])
        earlier, later = (labels[id_] for id_ in often.split(">"))
        beside = Said("prompts-why-swapped", {"first": earlier, "then": later, "n": number, "of": people})
        return msgspec.structs.replace(told, missed=number / people, beside=beside)

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> list[str]:
        return leaning_order([choice["id"] for choice in body["choices"]], chance, leaning)

    def record(self, answer: Sequence[str]) -> list[dict[str, Any]]:
        return at_places(answer)


def _step(said: str | Mapping[str, str] | Choice, language: str) -> Choice:
    if isinstance(said, Choice):
        return said
    words = text_of(said, language)
    digest = sha256(msgspec.json.encode(words, order="sorted")).hexdigest()[:6]
    return Choice(id=f"s{digest.translate(LETTERS)}", text=words)
