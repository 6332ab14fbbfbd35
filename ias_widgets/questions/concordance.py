"""Script concordance: given this news, is the hypothesis more or less likely? An answer is −2, −1, 0, 1 or 2."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from ias_widgets.errors import ContentError
from ias_widgets.questions.base import DECISION_K, SENSITIVE_K, Question, Text, kind, refuse_answer, say
from ias_widgets.questions.measures import Said, Telling, telling_of_scale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from random import Random

__all__ = ["ScriptConcordance"]

POINTS = {
    "-2": ("concordance-much-less", "concordance-much-less-short"),
    "-1": ("concordance-less", "concordance-less-short"),
    "0": ("concordance-same", "concordance-same-short"),
    "1": ("concordance-more", "concordance-more-short"),
    "2": ("concordance-much-more", "concordance-much-more-short"),
}
"""An answer, as panels and tallies name it, and the keys of its words and of their short form."""
FULL = 1000
"""A full credit, in the thousandths in which credits are added up."""


@kind("concordance")
class ScriptConcordance(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A hypothesis, a piece of news, and whether the news makes the hypothesis less or more likely, from −2 to +2.

    There is no right answer: experts differ where a case is uncertain, and an answer is worth as much as experts
    shared it. Its credit is n_i / n_mode: of the panel's people, those who gave it, over those who gave the most
    frequent one. Credits are rounded to thousandths before they are added up, so that two groups' credits add up.

    After B. Charlin, L. Roy, C. Brailovsky, F. Goulet, C. van der Vleuten, "The Script Concordance test: a tool to
    assess the reflective clinician", Teaching and Learning in Medicine 12(4), 2000, 189–195 (aggregate scoring). A
    panel has 10 to 20 people, who answered alone.

    Attributes
    ----------
    hypothesis
        What one has in mind: "You think of forced labour."
    news
        What one now learns.
    panel
        How many experts gave each answer, under "-2", "-1", "0", "1" and "2"; it stands in `key` alone.

    Examples
    --------
    >>> q = ScriptConcordance.of(
    ...     "Is it now …", hypothesis="Forced labour", news="He holds his passport.", panel={"-1": 1, "0": 3, "1": 6})
    >>> q.credits()
    {'-2': 0.0, '-1': 0.167, '0': 0.5, '1': 1.0, '2': 0.0}
    >>> q.tally([1, 1, 0])
    {'counts': {'-2': 0, '-1': 0, '0': 1, '1': 2, '2': 0}, 'credit': 2.5}
    """

    hypothesis: Text
    news: Text
    panel: dict[str, int]
    k: Annotated[int, msgspec.Meta(ge=DECISION_K, le=100)] = SENSITIVE_K

    def __post_init__(self) -> None:
        strange = [point for point in self.panel if point not in POINTS]
        if strange or min(self.panel.values(), default=0) < 0 or not sum(self.panel.values()):
            raise ContentError("panel", f"how many experts gave each of {', '.join(POINTS)}", str(self.panel))

    def schema(self) -> dict[str, Any]:
        return {"type": "integer", "minimum": -2, "maximum": 2}

    def choice_ids(self) -> tuple[str, ...]:
        return tuple(POINTS)

    def check(self, value: object, where: str) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or str(value) not in POINTS:
            raise refuse_answer(where, "a whole number from -2 to 2", value)
        return value

    def credits(self) -> dict[str, float]:
        """Return what each answer is worth, 0 to 1, to the thousandth."""
        return {point: credit / FULL for point, credit in self._credits().items()}

    def _credits(self) -> dict[str, int]:
        mode = max(self.panel.values())
        return {point: round(FULL * self.panel.get(point, 0) / mode) for point in POINTS}

    def tally(self, answers: Iterable[int], hands: Mapping[str, int] | None = None) -> dict[str, Any]:
        counted = Counter(str(answer) for answer in answers)
        counted.update(hands or {})
        counts = {point: counted[point] for point in POINTS}
        credit = sum(people * self._credits()[point] for point, people in counts.items())
        return {"counts": counts, "credit": credit / FULL}

    def face(self, language: str) -> dict[str, Any]:
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        words = Phrases("question_concordance", language)
        return {
            "hypothesis": say(self.hypothesis, language),
            "news": say(self.news, language),
            "choices": [
                {"id": point, "letter": _signed(point), "text": words.say(text), "label": words.say(label)}
                for point, (text, label) in POINTS.items()
            ],
        }

    def key(self, language: str) -> dict[str, Any]:  # noqa: ARG002
        return {"panel": {point: self.panel.get(point, 0) for point in POINTS}, "credits": self.credits()}

    def told(self, tally: Mapping[str, Any], language: str) -> list[str]:
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        people = sum(tally["counts"].values())
        counts = tally["counts"]
        lines = [f"{one['letter']} · {one['text']}: {counts[one['id']]}" for one in self.legend(language)]
        if people:
            mean = round(tally["credit"] / people, 2)
            lines.append(Phrases("question_concordance", language).say("concordance-told", mean=mean))
        return lines

    def telling(self, tally: Mapping[str, Any], people: int, language: str) -> Telling:
        """Return how widely answers lie, and how far they are from the panel's: 1 less the mean credit."""
        counts, labels = tally["counts"], {one["id"]: one["text"] for one in self.legend(language)}
        if not people:
            return Telling()
        half, below = sum(counts.values()) / 2, 0
        for point in counts:
            below += counts[point]
            if below >= half:
                break
        told = telling_of_scale(list(counts.values()), [labels[one] for one in counts], labels[point])
        panel = max(POINTS, key=lambda one: self.panel.get(one, 0))
        percent = round(100 * tally["credit"] / people)
        beside = Said("prompts-why-panel", {"right": labels[panel], "percent": percent})
        return msgspec.structs.replace(told, missed=1 - tally["credit"] / people, beside=beside)

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> int:
        points = [int(choice["id"]) for choice in body["choices"]]
        middle = leaning.uniform(points[0], points[-1])
        return max(points[0], min(points[-1], round(chance.gauss(middle, 0.8))))

    def record(self, answer: int) -> list[dict[str, Any]]:
        return [{"number": answer}]

    def hand(self, choice: str) -> int:
        return int(choice)


def _signed(point: str) -> str:
    """Return a point with its sign, as it stands in its box."""
    return point.replace("-", "\u2212") if point.startswith("-") or point == "0" else f"+{point}"
