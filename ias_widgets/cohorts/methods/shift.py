"""What did talking change? Answers of the same people in the first and in the last vote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from ias_widgets.cohorts.drawing import ACCENT, INK, QUIET, empty
from ias_widgets.cohorts.drawing.heading import NARROW, headed, shortened
from ias_widgets.cohorts.drawing.ribbons import MOVED, STAYED, Flows
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.shares import wilson
from ias_widgets.cohorts.methods.tables import QUESTION, in_order
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import interval, p_value, percent, ze
from ias_widgets.phrases import bind

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["Shift", "Talked", "shift", "stuart_maxwell"]

TALL, SLOT, GAP, HEAD, FOOT = 230, 26, 8, 74, 26
"""Pixels: of all people, of the smallest answer, between answers, of a question's heading, and below."""
LEFT, RIGHT, THICK = 300, 550, 12
"""Pixels from the left on a narrow page: of both bars, and their width."""
LEGIBLE = 15
"""Pixels of a ribbon that has room for its number."""


def stuart_maxwell(table: Sequence[Sequence[int]]) -> tuple[float, int, float]:
    """Return chi-square, degrees of freedom and p of the hypothesis that talking left the shares as they were.

    After A. Stuart, Biometrika 42, 1955, 412-416, and A. E. Maxwell, British Journal of Psychiatry 116, 1970, 651-655.
    Answers that nobody left and nobody came to take no part.

    Parameters
    ----------
    table
        People by first (rows) and last answer (columns).
    """
    import numpy as np  # noqa: PLC0415
    from scipy.stats import chi2  # noqa: PLC0415

    whole = np.asarray(table, dtype=float)
    off = whole - np.diag(np.diag(whole))
    moving = (off.sum(axis=0) + off.sum(axis=1)) > 0
    off = off[moving][:, moving]
    if len(off) < 2:  # noqa: PLR2004
        return 0.0, 0, 1.0
    apart = off.sum(axis=1) - off.sum(axis=0)
    spread = np.diag(off.sum(axis=1) + off.sum(axis=0)) - off - off.T
    free = int(np.linalg.matrix_rank(spread))
    found = float(apart @ np.linalg.pinv(spread) @ apart)
    return found, free, float(chi2.sf(found, free))


@dataclass(frozen=True, kw_only=True)
class Talked:
    """A question that was asked twice: people by first (rows) and last answer (columns), and p after Holm."""

    question: str
    choices: tuple[str, ...]
    table: tuple[tuple[int, ...], ...]
    p: float
    holm: float = 1.0

    @property
    def people(self) -> int:
        """How many answered in both rounds."""
        return sum(map(sum, self.table))

    @property
    def moved(self) -> int:
        """How many gave another answer the second time."""
        return self.people - sum(row[place] for place, row in enumerate(self.table))

    @property
    def first(self) -> list[int]:
        """People by answer, the first time."""
        return [sum(row) for row in self.table]

    @property
    def last(self) -> list[int]:
        """People by answer, the last time."""
        return [sum(column) for column in zip(*self.table, strict=True)]

    @property
    def grew(self) -> int:
        """The place of the answer that won the most, or lost the most where that is more telling."""
        return max(range(len(self.choices)), key=lambda place: self.last[place] - self.first[place])


@dataclass(frozen=True, kw_only=True)
class Shift(Finding):
    """The share of people who gave another answer after talking (``estimate``, 0 to 1); ``n`` counts answers given twice."""

    method: ClassVar[str] = "shift"
    questions: tuple[Talked, ...] = ()

    @property
    def widest(self) -> Talked:
        """The question at which the greatest part moved to one answer."""
        return max(self.questions, key=lambda one: (one.last[one.grew] - one.first[one.grew]) / one.people)

    def sentence(self) -> str:
        if self.few is not None:
            return self.said("few")
        most = self.widest
        before, after = most.first[most.grew], most.last[most.grew]
        return self.said(
            "shift-sentence" if after > before else "shift-none",
            question=most.question, choice=most.choices[most.grew], n=most.people,
            before=before, after=after, ze=ze(most.people),
        )  # fmt: skip

    def table(self) -> pd.DataFrame:
        import pandas as pd  # noqa: PLC0415

        say = self.words.say
        rows = [
            (one.question, choice, before, after, one.people, p_value(one.holm, self.language))
            for one in self.questions
            for choice, before, after in zip(one.choices, one.first, one.last, strict=True)
        ]
        heads = [say("column-question"), say("column-choice"), say("shift-first"), say("shift-last"), say("column-people"),
                 say("shift-holm")]  # fmt: skip
        return pd.DataFrame(rows, columns=heads)

    def figure(self, *questions: str) -> go.Figure:
        """Return flows from the first to the last answer: of the widest shift, or of the questions named."""
        if self.few is not None:
            return empty(self.sentence(), self.language)
        flows, y = Flows(), 0.0
        for one in [one for one in self.questions if one.question in questions] or [self.widest]:
            y = self._drawn(flows, one, y)
        moved = sum(one.moved for one in self.questions)
        ends = self.interval or (float("nan"), float("nan"))
        about = self.words.say(
            "shift-about", moved=moved, all=self.n, ze=ze(self.n), share=percent(self.estimate, self.language),
            interval=interval((ends[0] * 100, ends[1] * 100), 0, self.language),
        )  # fmt: skip
        return headed(flows.drawn(NARROW - 48, y), self.sentence(), about, self.language, body=round(y))

    def _drawn(self, flows: Flows, one: Talked, y: float) -> float:
        say = self.words.say
        title = f"<b>{shortened(bind(one.question, self.language), 80, 1)}</b> · {p_value(one.holm, self.language)}"
        flows.note(title, 0, y + 16, size=18, colour=INK, anchor="left")
        flows.note(say("shift-first"), LEFT + THICK, y + HEAD - 20, size=15, colour=QUIET, anchor="right")
        flows.note(say("shift-last"), RIGHT, y + HEAD - 20, size=15, colour=QUIET, anchor="left")
        top = y + HEAD
        scale = TALL / one.people
        starts, lower = _places(one.first, top, scale)
        ends, other = _places(one.last, top, scale)
        for counts, places, x, anchor in ((one.first, starts, LEFT, "right"), (one.last, ends, RIGHT, "left")):
            for choice, people, place in zip(one.choices, counts, places, strict=True):
                high = people * scale
                flows.box((x, x + THICK), (place, place + high), ACCENT, ACCENT)
                told = f"{people} · {percent(people / one.people, self.language)}"
                name = shortened(bind(choice, self.language), 28, 1)
                words = f"{name}  <b>{told}</b>" if anchor == "right" else f"<b>{told}</b>  {name}"
                at = x - 8 if anchor == "right" else x + THICK + 8
                flows.note(words, at, place + high / 2, size=15, colour=INK, anchor=anchor)
        left, right = list(starts), list(ends)
        for row, choice in enumerate(one.choices):
            for column, to in enumerate(one.choices):
                people = one.table[row][column]
                if not people:
                    continue
                high = people * scale
                flows.ribbon(
                    (LEFT + THICK, left[row], left[row] + high), (RIGHT, right[column], right[column] + high),
                    f"{choice} ➜ {to}: {people}", STAYED if row == column else MOVED,
                )  # fmt: skip
                if high >= LEGIBLE:
                    flows.note(str(people), RIGHT - 8, right[column] + high / 2, size=14, colour=INK, anchor="right")
                left[row] += high
                right[column] += high
        return max(lower, other) + FOOT


def _places(counts: Sequence[int], top: float, scale: float) -> tuple[list[float], float]:
    """Return where each answer's bar begins, in the middle of a slot that has room for its words, and where the last ends."""
    places, y = [], top
    for people in counts:
        slot = max(people * scale, SLOT)
        places.append(y + (slot - people * scale) / 2)
        y += slot + GAP
    return places, y


def shift(shifts: pd.DataFrame, *, least: int = 10, level: float = 0.95) -> Shift:
    """Say how many people changed their answer between the first and the last vote, and to what.

    Parameters
    ----------
    shifts
        As `ias_widgets.cohorts.shifts`: ``short`` and what else names a question (``film``, ``scene``, ``step``),
        ``first``, ``last``, ``people``, and their labels (``first_label``, ``last_label``). Rooms are added up.
    least
        People who must have answered both times; those of questions with fewer are counted as missing.
    level
        Of the interval, which is Wilson's.
    """
    from ias_widgets.cohorts.methods.association import holm  # noqa: PLC0415

    keys = [column for column in QUESTION if column in shifts]
    questions: list[Talked] = []
    missing, most = 0, 0
    for _, group in shifts.groupby(keys, dropna=False, sort=False):
        people = int(group["people"].sum())
        most = max(most, people)
        if people < least:
            missing += people
            continue
        questions.append(_talked(group))
    if not questions:
        few = TooFew(unit="people", needed=least, found=most)
        return Shift(estimate=None, n=0, missing=missing, few=few)
    adjusted = holm([one.p for one in questions])
    told = tuple(
        Talked(question=one.question, choices=one.choices, table=one.table, p=one.p, holm=p)
        for one, p in zip(questions, adjusted, strict=True)
    )
    n, moved = sum(one.people for one in told), sum(one.moved for one in told)
    return Shift(
        estimate=moved / n, interval=wilson(moved, n, level), level=level, n=n, missing=missing, questions=told
    )


def _talked(group: pd.DataFrame) -> Talked:
    labels: dict[str, str] = {}
    for row in each(group):
        for end in ("first", "last"):
            label: Any = getattr(row, f"{end}_label", None)
            labels.setdefault(getattr(row, end), label if isinstance(label, str) else getattr(row, end))
    choices = in_order(sorted(labels))
    places = {choice: place for place, choice in enumerate(choices)}
    table = [[0] * len(choices) for _ in choices]
    for row in each(group):
        table[places[row.first]][places[row.last]] += int(row.people)
    return Talked(
        question=str(group["short"].iloc[0]),
        choices=tuple(labels[choice] for choice in choices),
        table=tuple(map(tuple, table)),
        p=stuart_maxwell(table)[2],
    )
