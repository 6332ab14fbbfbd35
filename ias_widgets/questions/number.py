"""A number or an estimate: each participant names one number. An answer is a number of the question's grid."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from decimal import Decimal
from functools import cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.errors import ContentError
from ias_widgets.questions.base import Question, Text, kind, refuse_answer, say
from ias_widgets.questions.marks import Mark, checked
from ias_widgets.questions.measures import Said, Telling, telling_of_scale

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from random import Random

__all__ = ["NumberQuestion"]

FEWEST, MOST = 8, 20
"""Bars that show a shape and still have room for their numbers; where the grid is coarser, a bar for each number."""
WIDE = 5000
"""From this many steps on, estimates differ by orders of magnitude: bins grow with their numbers."""
DECIMALS = 3
"""Places after the decimal mark that a grid may have."""
GROUPED_FROM = 10_000
"""Thousands are set apart from here on: a year is not."""
LIMIT = 10**12
"""Numbers up to here are whole in every language that reads a record."""


@kind("number")
class NumberQuestion(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A number from ``least`` to ``most`` in steps of ``step``.

    The tally is ``bins``, each ``[from, to, people]`` with its first and its last number of the grid, and the
    ``median`` as the bin that holds it: no single answer can be read off. Bins follow from the grid alone:

    - up to 20 numbers: a bin each;
    - up to 5,000 steps, or from below 0: even bins of 1, 2 or 5 times a power of ten, the fewest that are 8 or more;
    - beyond: bins that begin at 1, 2, 5, 10, 20, 50 … (or 1, 3, 10 …; or 1, 10 …; the finest that are 20 or fewer),
      for whether somebody says 300 or 900 matters where the true value is 400, and not where it is 400,000.

    Attributes
    ----------
    unit
        Stands behind a number: "%", "zł", "osób".
    truth
        The true value, told with the reveal; None where nobody knows it.
    source
        Where the true value stands.
    mark
        How far it can be relied on: S read in the source, S~ in a secondary or old copy, K general knowledge. What
        is not S is shown as to be checked.

    Examples
    --------
    >>> q = NumberQuestion.of("What share was told of their rights?", unit="%", truth=40)
    >>> q.tally([35, 41, 48])["bins"][3:5]
    [[30, 39, 1], [40, 49, 2]]
    """

    least: float = 0
    most: float = 100
    step: float = 1
    unit: Text = msgspec.field(default_factory=dict)
    truth: float | None = None
    source: str = ""
    mark: Mark = "K"

    def __post_init__(self) -> None:
        for name, value in (("least", self.least), ("most", self.most), ("step", self.step)):
            if not math.isfinite(value) or abs(value) > LIMIT or _places(value) > DECIMALS:
                raise ContentError(name, f"a number with at most {DECIMALS} decimals", repr(value))
        if self.step <= 0 or self.least >= self.most:
            raise ContentError("least, most, step", "least below most, and a step above 0", f"{self.least}, {self.most}, {self.step}")  # fmt: skip
        if self._scaled(self.most - self.least) % self._scaled(self.step):
            raise ContentError("most", "a whole number of steps from the least", repr(self.most))
        if self.truth is not None and not self.least <= self.truth <= self.most:
            raise ContentError("truth", "a number from the least to the most", repr(self.truth))

    @property
    def _decimals(self) -> int:
        return max(_places(self.least), _places(self.step))

    def _scaled(self, value: float) -> int:
        return round(value * float(10**self._decimals))

    def _number(self, scaled: int) -> float:
        return round(scaled / 10**self._decimals, self._decimals) if self._decimals else scaled

    def _bins(self) -> tuple[tuple[int, int], ...]:
        return _bins(self._scaled(self.least), self._scaled(self.most), self._scaled(self.step))

    def schema(self) -> dict[str, Any]:
        type_ = "number" if self._decimals else "integer"
        return {"type": type_, "minimum": self._number(self._scaled(self.least)), "maximum": self.most}

    def check(self, value: object, where: str) -> float:
        expected = f"a number from {self.least:g} to {self.most:g} in steps of {self.step:g}"
        if isinstance(value, bool) or not isinstance(value, int | float) or not self.least <= value <= self.most:
            raise refuse_answer(where, expected, value)
        scaled = self._scaled(value)
        if self._number(scaled) != value or (scaled - self._scaled(self.least)) % self._scaled(self.step):
            raise refuse_answer(where, expected, value)
        return self._number(scaled)

    def tally(self, answers: Iterable[float], hands: Mapping[str, int] | None = None) -> dict[str, Any]:  # noqa: ARG002
        bins = self._bins()
        begins = [first for first, _ in bins]
        counted = Counter(bisect_right(begins, self._scaled(answer)) - 1 for answer in answers)
        told = [[self._number(first), self._number(last), counted[at]] for at, (first, last) in enumerate(bins)]
        return {"bins": told, "median": _median(told)}

    def face(self, language: str) -> dict[str, Any]:
        bins = self._bins()
        return {
            "least": self._number(self._scaled(self.least)),
            "most": self._number(self._scaled(self.most)),
            "step": self._number(self._scaled(self.step)),
            "unit": say(self.unit, language),
            "bins": [[self._number(first), self._number(last)] for first, last in bins],
            "even": len({last - first for first, last in bins[1:-1]}) <= 1,
        }

    def key(self, language: str) -> dict[str, Any] | None:  # noqa: ARG002
        if self.truth is None:
            return None
        truth = int(self.truth) if float(self.truth).is_integer() else self.truth
        return {"truth": truth, "source": self.source, "checked": checked(self.mark)}

    def told(self, tally: Mapping[str, Any], language: str) -> list[str]:
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        lines = [f"{self._between(first, last, language)}: {people}" for first, last, people in tally["bins"] if people]
        if tally["median"]:
            first, last = tally["median"]
            median = self._between(first, last, language)
            lines.append(Phrases("question_number", language).say("number-median-told", number=median))
        return lines

    def counted(self, tally: Mapping[str, Any], language: str) -> list[dict[str, Any]]:
        """Return a row for each bin; its choice is the bin's first number."""
        return [
            {"choice": f"{first:g}", "label": self._between(first, last, language), "count": people}
            for first, last, people in tally["bins"]
        ]

    def _between(self, first: float, last: float, language: str) -> str:
        """Write a bin with its unit."""
        written, unit = [_written(one, language) for one in (first, last)], say(self.unit, language)
        told = written[0] if first == last else "\u2013".join(written)
        return f"{told}\u00a0{unit}" if unit else told

    def telling(self, tally: Mapping[str, Any], people: int, language: str) -> Telling:
        """Return how widely estimates lie, and of a truth that the reveal tells how many came into its bin."""
        counts = [number for *_, number in tally["bins"]]
        if not sum(counts):
            return Telling()
        names = [self._between(first, last, language) for first, last, _ in tally["bins"]]
        told = telling_of_scale(counts, names, self._between(tally["median"][0], tally["median"][1], language))
        if self.truth is None:
            return told
        near = [number for first, _, number in tally["bins"] if first <= self.truth][-1]
        right = self._between(self.truth, self.truth, language)
        beside = Said("prompts-why-truth", {"right": right, "n": near, "of": people})
        return msgspec.structs.replace(told, missed=1 - near / people, beside=beside)

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> float:
        bins, steps = body["bins"], round((body["most"] - body["least"]) / body["step"])
        middle = leaning.uniform(0, len(bins) - 1)
        first, last = bins[max(0, min(len(bins) - 1, round(chance.gauss(middle, len(bins) / 6))))]
        at = min(steps, round((chance.uniform(first, last) - body["least"]) / body["step"]))
        number = round(body["least"] + at * body["step"], DECIMALS)
        return int(number) if float(number).is_integer() else number

    def record(self, answer: float) -> list[dict[str, Any]]:
        return [{"number": answer}]


def _places(value: float) -> int:
    """Return how many decimals a number is written with."""
    exponent = Decimal(repr(value)).normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else DECIMALS + 1


@cache
def _bins(least: int, most: int, step: int) -> tuple[tuple[int, int], ...]:
    """Return the first and the last number of each bin, all of them whole: of the smallest decimal of the grid."""
    steps = (most - least) // step
    if steps < MOST:
        begins = list(range(least, most + 1, step))
    else:
        begins = (steps > WIDE and least >= 0 and _growing(least, most, step)) or _even(least, most, step)
    firsts = [first for first in begins if first <= most]
    lasts = [after - step for after in firsts[1:]] + [most]
    return tuple(zip(firsts, lasts, strict=True))


def _even(least: int, most: int, step: int) -> list[int]:
    """Return where even bins begin; a last number that would stand alone goes with those before it."""
    widths = (step * times * 10**power for power in range(17) for times in (1, 2, 5))
    fitting = [begins for width in widths if FEWEST <= len(begins := _begins(least, most, width, step)) <= MOST]
    return fitting[-1]


def _begins(least: int, most: int, width: int, step: int) -> list[int]:
    if (most - least) // width > 2 * MOST:
        return []
    round_ones = range(least - least % width + width, most + 1, width)
    begins = [least, *(_on_grid(one, least, step) for one in round_ones)]
    if len(begins) > 1 and begins[-1] == most:
        begins.pop()
    return begins


def _growing(least: int, most: int, step: int) -> list[int] | None:
    """Return where bins begin that grow with their numbers; None where they would be too few."""
    for series in ((1, 2, 5), (1, 3), (1,)):
        marks = (step * times * 10**power for power in range(17) for times in series)
        begins = sorted({least, *(_on_grid(one, least, step) for one in marks if least < one < most)})
        if len(begins) <= MOST:
            return begins if len(begins) >= FEWEST else None
    return None


def _on_grid(value: int, least: int, step: int) -> int:
    """Return the first number of the grid that is not below ``value``."""
    return least + -(-(value - least) // step) * step


def _median(bins: list[list[Any]]) -> list[Any] | None:
    """Return the bin that holds the middle answer; from the one to the other where it lies between two."""
    total = sum(people for *_, people in bins)
    if not total:
        return None
    until = [0, *accumulate(people for *_, people in bins)]
    holding = [
        next(at for at, (before, after) in enumerate(pairwise(until)) if before <= middle < after)
        for middle in ((total - 1) // 2, total // 2)
    ]
    return [bins[holding[0]][0], bins[holding[1]][1]]


def _written(number: float, language: str) -> str:
    r"""Write a number as people of this language do.

    >>> _written(12345.5, "pl").replace("\u00a0", "_")
    '12_345,5'
    """
    plain = f"{number:,}" if abs(number) >= GROUPED_FROM else f"{number}"
    plain = plain.removesuffix(".0").replace("-", "\u2212")
    return plain if language not in ("pl", "uk") else plain.replace(",", "\u00a0").replace(".", ",")
