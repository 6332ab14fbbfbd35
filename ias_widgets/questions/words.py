"""Free text: each participant answers in words of their own. Everything is read by the facilitator before it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, ClassVar

import msgspec

from ias_widgets.questions.base import SENSITIVE_K, Question, kind, refuse_answer
from ias_widgets.questions.folding import cloud_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from random import Random

__all__ = ["FreeText"]

_MADE_UP = (
    "Zaufanie", "Osobna rozmowa z tłumaczem", "Czas na rozmowę bez pracodawcy", "Ktoś inny trzymał dokumenty",
    "Numer telefonu zaufanej osoby", "Zapytać, kto trzyma paszport", "Trust takes time", "A talk with an interpreter",
    "Somebody else kept the documents", "Довіра", "Окрема розмова з перекладачем", "Документи були в іншої людини",
)  # fmt: skip
"""What simulated people write."""


@kind("words")
class FreeText(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An answer in words, of at most ``most`` characters. No result of it is broken down by family.

    A tablet's answer is a string; in the log of a room it is ``{"writing": id, "length": characters}``, and its words lie
    where they can be erased (`ias_widgets.rooms.writing`). The tally is of words: ``texts``, those that were released, in
    the order they are handed in; ``cloud``, the words that several of them use, each with how many people used it; and
    ``unread``, how many answers nobody but the facilitator may read.

    Examples
    --------
    >>> FreeText.of("What helped?").tally(["Zaufanie i czas", "Brak zaufania", None])
    {'texts': ['Zaufanie i czas', 'Brak zaufania'], 'cloud': [['zaufania', 2]], 'unread': 1}
    """

    splits: ClassVar[bool] = False
    writes: ClassVar[bool] = True

    k: Annotated[int, msgspec.Meta(ge=SENSITIVE_K, le=100)] = SENSITIVE_K
    most: Annotated[int, msgspec.Meta(ge=20, le=1000)] = 280

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "minLength": 1, "maxLength": self.most}

    def check(self, value: object, where: str) -> str:
        words = value.strip() if isinstance(value, str) else ""
        if not isinstance(value, str) or not 0 < len(words) <= self.most:
            raise refuse_answer(where, f"words, at most {self.most} characters", value)
        return words

    def tally(self, answers: Iterable[str | None], hands: Mapping[str, int] | None = None) -> dict[str, Any]:  # noqa: ARG002
        said = list(answers)
        texts = [words for words in said if words is not None]
        return {"texts": texts, "cloud": [list(one) for one in cloud_of(texts)], "unread": len(said) - len(texts)}

    def told(self, tally: Mapping[str, Any], language: str) -> list[str]:  # noqa: ARG002
        return list(tally["texts"])

    def counted(self, tally: Mapping[str, Any], language: str) -> list[dict[str, Any]]:  # noqa: ARG002
        """Return a row for each word of the cloud: how many people wrote it."""
        return [{"choice": word, "label": word, "count": people} for word, people in tally["cloud"]]

    def face(self, language: str) -> dict[str, Any]:  # noqa: ARG002
        return {"most": self.most}

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> str:  # noqa: ARG003
        return chance.choice(_MADE_UP)[: body["most"]]
