"""A kind of question from outside the package, whole: "How likely is it?", answered in fifths of a hundred."""

from collections import Counter
from pathlib import Path
from typing import ClassVar

from ias_widgets.questions import Question, kind, refuse_answer

STEPS = range(0, 101, 20)


@kind("likelihood")
class Likelihood(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A likelihood in per cent, in steps of twenty. An answer is a whole number."""

    view: ClassVar[Path] = Path(__file__).with_name("likelihood.js")

    def schema(self):
        return {"type": "integer", "minimum": 0, "maximum": 100, "multipleOf": 20}

    def check(self, value, where):
        if isinstance(value, bool) or not isinstance(value, int) or value not in STEPS:
            raise refuse_answer(where, "0, 20, 40, 60, 80 or 100", value)
        return value

    def tally(self, answers, hands=None):
        counted = Counter(answers)
        return {"counts": {str(step): counted[step] for step in STEPS}}

    def face(self, language):
        return {"steps": list(STEPS)}

    def legend(self, language):
        return [{"id": str(step), "letter": f"{step}%", "text": f"{step}%", "label": f"{step}%"} for step in STEPS]

    def told(self, tally, language):
        return [f"{step}%: {count}" for step, count in tally["counts"].items() if count]

    @classmethod
    def simulated(cls, body, chance, leaning):
        middle = leaning.uniform(0, 100)
        return min(body["steps"], key=lambda step: abs(step - chance.gauss(middle, 15)))

    def record(self, answer):
        return [{"number": answer}]
