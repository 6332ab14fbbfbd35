"""Do families decide differently? Cramér's V of family and answer, with Bergsma's correction."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from ias_widgets.cohorts.drawing import empty
from ias_widgets.cohorts.drawing.dots import Dot, dots
from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.tables import families_by_question
from ias_widgets.cohorts.nearly import close, measured
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import interval, number, p_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["Association", "association", "cramers_v", "holm", "interval_of_v"]

ALPHA = 0.05
LEAST_FAMILIES = 2


def cramers_v(table: Sequence[Sequence[int]], *, corrected: bool = True) -> float:
    """Return how far two attributes go together: 0 not at all, 1 one says the other.

    After W. Bergsma, "A bias-correction for Cramér's V and Tschuprow's T", Journal of the Korean Statistical Society 42,
    2013, 323-328: phi squared less (r - 1)(c - 1) / (n - 1), at least 0, over the lesser of the corrected r and c, less 1.
    Uncorrected, it is `scipy.stats.contingency.association`.
    """
    import numpy as np  # noqa: PLC0415

    whole = _filled(table)
    rows, columns = whole.shape
    if min(rows, columns) < 2:  # noqa: PLR2004
        return 0.0
    n = whole.sum()
    phi = _chi_square(whole) / n
    if not corrected:
        return float(np.sqrt(phi / (min(rows, columns) - 1)))
    phi = max(0.0, phi - (rows - 1) * (columns - 1) / (n - 1))
    narrow = min(rows - (rows - 1) ** 2 / (n - 1), columns - (columns - 1) ** 2 / (n - 1)) - 1
    return min(1.0, float(np.sqrt(phi / narrow)))


def interval_of_v(table: Sequence[Sequence[int]], level: float = 0.95) -> tuple[float, float]:
    """Return an interval of the population's V: all noncentralities under which this chi-square is not extreme.

    After M. Smithson, "Confidence Intervals", Sage 2003, chapter 4, with V squared = noncentrality / (n (least of r and c
    less 1)).
    """
    from scipy.special import chdtr, chndtrinc  # noqa: PLC0415

    whole = _filled(table)
    rows, columns = whole.shape
    if min(rows, columns) < 2:  # noqa: PLR2004
        return 0.0, 0.0
    found, free = _chi_square(whole), (rows - 1) * (columns - 1)

    def end(part: float) -> float:
        return float(chndtrinc(found, free, part)) if chdtr(free, found) > part else 0.0

    of = float(whole.sum()) * (min(rows, columns) - 1)
    outside = (1 - level) / 2
    low, high = (min(1.0, (end(part) / of) ** 0.5) for part in (1 - outside, outside))
    return low, high


def _filled(table: Sequence[Sequence[int]]) -> Any:
    import numpy as np  # noqa: PLC0415

    whole = np.asarray(table, dtype=float)
    return whole[whole.sum(axis=1) > 0][:, whole.sum(axis=0) > 0]


def holm(values: Sequence[float]) -> list[float]:
    """Return p values after S. Holm, 1979: the smallest times all, the next times one less, never falling."""
    adjusted, so_far = [1.0] * len(values), 0.0
    for rank, place in enumerate(sorted(range(len(values)), key=lambda one: values[one])):
        so_far = max(so_far, min(1.0, values[place] * (len(values) - rank)))
        adjusted[place] = so_far
    return adjusted


def _chi_square(whole: Any) -> float:
    expected = whole.sum(axis=1, keepdims=True) * whole.sum(axis=0, keepdims=True) / whole.sum()
    return float(((whole - expected) ** 2 / expected).sum())


@dataclass(frozen=True, kw_only=True)
class Association(Finding):
    """The greatest corrected V among the questions (``estimate``, 0 to 1) with its interval; ``n`` counts answers.

    Attributes
    ----------
    questions
        ``question``, ``people``, ``families``, ``v`` (corrected), ``uncorrected``, ``low``, ``high``, ``p`` (chi-square),
        ``holm`` (p after Holm over the questions), ``k``.
    """

    method: ClassVar[str] = "association"
    questions: pd.DataFrame = field(repr=False, compare=False)

    def sentence(self) -> str:
        if self.few is not None:
            return self.said("few")
        most = self.questions.iloc[int(self.questions["v"].to_numpy().argmax())]
        told = f"{measured(most['v'], most['k'], self.language)}\u00a0{interval(self.interval, 2, self.language)}"
        return self.said("association-sentence", question=most["question"], v=told)

    def table(self) -> pd.DataFrame:
        import pandas as pd  # noqa: PLC0415

        say, digits = self.words.say, 2
        rows = list(each(self.questions))
        return pd.DataFrame(
            {
                say("column-question"): [row.question for row in rows],
                say("column-people"): [row.people for row in rows],
                say("association-v"): [measured(row.v, row.k, self.language) for row in rows],
                say("column-interval"): [interval((row.low, row.high), digits, self.language) for row in rows],
                say("association-uncorrected"): [measured(row.uncorrected, row.k, self.language) for row in rows],
                say("association-holm"): [p_value(row.holm, self.language) for row in rows],
            }
        )

    def figure(self) -> go.Figure:
        if self.few is not None:
            return empty(self.sentence(), self.language)
        say = self.words.say
        ranked = self.questions.sort_values("v", ascending=False, kind="stable")
        rows = [
            Dot(
                label=row.question, at=row.v, ends=(row.low, row.high),
                symbol="circle" if row.holm < ALPHA else "circle-open",
                told=(
                    f"{measured(row.v, row.k, self.language)} {interval((row.low, row.high), 2, self.language)}",
                    str(row.people), p_value(row.holm, self.language),
                ),
            )
            for row in each(ranked)
        ]  # fmt: skip
        ticks = [(at, number(at, 1, self.language)) for at in (0, 0.2, 0.4, 0.6, 0.8, 1)]
        heads = [say("column-question"), say("association-v"), say("column-people"), say("association-holm")]
        drawn, sizes = dots(rows, span=(-0.02, 1.02), ticks=ticks, heads=heads, language=self.language, width=30)
        apart = int((self.questions["holm"] < ALPHA).sum())
        about = say("association-about", apart=apart, all=len(self.questions))
        return headed(drawn, self.sentence(), about, self.language, **sizes)


def association(splits: pd.DataFrame, *, least: int = 10, level: float = 0.95) -> Association:
    """Say at which questions family and answer go together, and how far.

    Parameters
    ----------
    splits
        As `ias_widgets.cohorts.splits`: ``short`` and what else names a question (``film``, ``scene``, ``step``),
        ``kind``, ``round``, ``family``, ``choice``, ``people``. The last round of each room counts, rooms are added up;
        questions where one can choose several are left out.
    least
        Answers that a family must have to a question; the others' are counted as missing.
    level
        Of the interval.
    """
    import pandas as pd  # noqa: PLC0415
    from scipy.special import chdtrc  # noqa: PLC0415

    rows, answers, kept = [], 0, 0
    most = 0
    for asked in families_by_question(splits):
        answers += int(asked.counts.to_numpy().sum())
        table = asked.counts[asked.counts.sum(axis=1) >= least]
        most = max(most, len(table))
        if len(table) < LEAST_FAMILIES:
            continue
        whole: Any = _filled(table.to_numpy().tolist())
        kept += int(whole.sum())
        low, high = interval_of_v(whole, level)
        free = (whole.shape[0] - 1) * (whole.shape[1] - 1)
        p = float(chdtrc(free, _chi_square(whole))) if free else 1.0
        v, uncorrected = (close(cramers_v(whole, corrected=corrected), asked.k) for corrected in (True, False))
        rows.append((asked.short, int(whole.sum()), len(table), v, uncorrected, low, high, p, asked.k))
    names = ["question", "people", "families", "v", "uncorrected", "low", "high", "p", "k"]
    questions = pd.DataFrame(rows, columns=names)
    if questions.empty:
        few = TooFew(unit="groups", needed=LEAST_FAMILIES, found=most)
        return Association(estimate=None, n=0, missing=answers, few=few, questions=questions)
    questions["holm"] = holm(list(questions["p"]))
    first = questions.iloc[int(questions["v"].to_numpy().argmax())]
    return Association(
        estimate=float(first["v"]),
        interval=(float(first["low"]), float(first["high"])),
        level=level,
        n=kept,
        missing=answers - kept,
        questions=questions,
    )
