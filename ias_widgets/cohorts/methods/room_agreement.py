"""How much do rooms agree? Normalised entropy; for answers in an order, the consensus of Tastle and Wierman."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from ias_widgets.cohorts.drawing import empty
from ias_widgets.cohorts.drawing.dots import Dot, dots
from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.shares import ends
from ias_widgets.cohorts.methods.tables import families_by_question
from ias_widgets.cohorts.nearly import close, measured
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import interval, number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["RoomAgreement", "agreement", "consensus", "room_agreement"]

ORDERED = ("scale", "concordance")
"""Kinds whose answers have an order."""
ROOMS_FOR_INTERVAL = 5
"""Fewer rooms are described."""
TIMES, SEED = 2000, 20261122


def agreement(counts: Sequence[float]) -> float:
    """Return 1 minus the Shannon entropy of answers over the greatest they could have: 1 all alike, 0 spread evenly.

    Parameters
    ----------
    counts
        People by choice; choices that nobody took count among those that could be taken.
    """
    import numpy as np  # noqa: PLC0415

    whole = np.asarray(counts, dtype=float)
    if len(whole) < 2:  # noqa: PLR2004
        return 1.0
    shares = whole[whole > 0] / whole.sum()
    return 1 + float((shares * np.log(shares)).sum()) / float(np.log(len(whole)))


def consensus(counts: Sequence[float]) -> float:
    """Return the consensus of answers on an ordered scale: 1 all alike, 0 half at each end.

    After W. J. Tastle, M. J. Wierman, "Consensus and dissention: a measure of ordinal dispersion", International Journal
    of Approximate Reasoning 45, 2007, 531-545: 1 + sum of p_i log2(1 - abs(X_i - mean) / width), points 1, 2, 3 ...

    Parameters
    ----------
    counts
        People by point, from the lowest to the highest.

    Examples
    --------
    >>> round(consensus([19, 16, 26, 29, 10]), 3)
    0.518
    """
    import numpy as np  # noqa: PLC0415

    whole = np.asarray(counts, dtype=float)
    points = np.arange(len(whole))
    shares = whole / whole.sum()
    taken = shares > 0
    apart = np.abs(points - (shares * points).sum())[taken] / (len(whole) - 1)
    return 1 + float((shares[taken] * np.log2(1 - apart)).sum())


@dataclass(frozen=True, kw_only=True)
class RoomAgreement(Finding):
    """Agreement within rooms, 0 to 1: ``estimate`` is the mean over questions; ``n`` counts answers.

    Attributes
    ----------
    questions
        ``question``, ``rooms``, ``people``, ``ordered`` (whether it is a consensus), ``agreement`` (mean over rooms, each
        weighing as many as answered), ``of_rooms`` (each room's own), ``k``.
    """

    method: ClassVar[str] = "room_agreement"
    questions: pd.DataFrame = field(repr=False, compare=False)

    def sentence(self) -> str:
        if self.few is not None:
            return self.said("few")
        ranked = self.questions.sort_values("agreement", kind="stable")
        least, most = ranked.iloc[0], ranked.iloc[-1]
        if len(ranked) == 1:
            return self.said("room-agreement-one", question=most["question"], agreement=self._told(most))
        return self.said(
            "room-agreement-sentence",
            most=most["question"], high=self._told(most), least=least["question"], low=self._told(least),
        )  # fmt: skip

    def table(self) -> pd.DataFrame:
        import pandas as pd  # noqa: PLC0415

        say = self.words.say
        return pd.DataFrame(
            {
                say("column-question"): self.questions["question"],
                say("column-rooms"): self.questions["rooms"],
                say("column-people"): self.questions["people"],
                say("room-agreement-measure"): [self._measure(ordered) for ordered in self.questions["ordered"]],
                say("room-agreement-agreement"): [self._told(row._asdict()) for row in each(self.questions)],
            }
        )

    def figure(self) -> go.Figure:
        if self.few is not None:
            return empty(self.sentence(), self.language)
        say = self.words.say
        rows = [
            Dot(
                label=row.question, at=row.agreement, others=tuple(row.of_rooms) if row.rooms > 1 else (),
                symbol="diamond" if row.ordered else "circle",
                told=(self._told(row._asdict()), str(row.rooms), str(row.people)),
            )
            for row in each(self.questions.sort_values("agreement", ascending=False, kind="stable"))
        ]  # fmt: skip
        heads = [say("column-question"), say("room-agreement-agreement"), say("column-rooms"), say("column-people")]
        ticks = [(at, number(at, 1, self.language)) for at in (0, 0.2, 0.4, 0.6, 0.8, 1)]
        drawn, sizes = dots(rows, span=(-0.02, 1.02), ticks=ticks, heads=heads, language=self.language)
        return headed(drawn, self.sentence(), self._about(), self.language, **sizes)

    def _about(self) -> str:
        mean = number(self.estimate, 2, self.language)
        told = f"{mean}\u00a0{interval(self.interval, 2, self.language)}" if self.interval else mean
        return self.words.say("room-agreement-about", mean=told)

    def _told(self, question: Any) -> str:
        return measured(question["agreement"], question["k"], self.language)

    def _measure(self, ordered: bool) -> str:  # noqa: FBT001
        return self.words.say("room-agreement-consensus" if ordered else "room-agreement-entropy")


def room_agreement(decisions: pd.DataFrame, *, least: int = 10, level: float = 0.95) -> RoomAgreement:
    """Say how much people of a room agreed, question by question.

    Each room's last round counts. An unordered question is measured by `agreement` (1 less the normalised Shannon
    entropy), an ordered one by `consensus`. Entropy of few answers comes out too small, so agreement too great, by about
    (choices - 1) / (2 n ln choices). The interval of the mean over questions is a bootstrap over rooms; where there
    are fewer than five, there is none: they are described. Of a question whose *k* is 5 or more no agreement above
    `ias_widgets.cohorts.nearly.CLOSE` is told, as 1 would say that everybody gave one answer.

    Parameters
    ----------
    decisions
        As `ias_widgets.cohorts.decisions`: ``room``, ``film``, ``scene``, ``step``, ``short``, ``kind``, ``round``,
        ``choice``, ``people``, ``k``. Where it has no rooms, cohorts stand for them. Questions where one can choose several are left out.
    least
        Answers that a question must have; those of a question with fewer are counted as missing.
    level
        Of the interval.
    """
    import pandas as pd  # noqa: PLC0415

    names = ["question", "rooms", "people", "ordered", "of_rooms", "k", "agreement"]
    rows, missing, most = [], 0, 0
    by_room: list[dict[str, tuple[float, int]]] = []
    for asked in families_by_question(decisions):
        ordered = asked.kind in ORDERED
        choices = [choice for choice in asked.labels if not ordered or choice.removeprefix("-").isdigit()]
        found: dict[str, tuple[float, int]] = {}
        for room, counts in asked.rooms.items():
            people = [counts.get(choice, 0) for choice in choices]
            if sum(people):
                found[room] = (close(consensus(people) if ordered else agreement(people), asked.k), sum(people))
        answers = sum(people for _, people in found.values())
        most = max(most, answers)
        if answers < least:
            missing += answers
            continue
        mean = sum(value * people for value, people in found.values()) / answers
        of_rooms = [value for value, _ in found.values()]
        rows.append((asked.short, len(found), answers, ordered, of_rooms, asked.k, mean))
        by_room.append(found)
    kept = pd.DataFrame(rows, columns=names)
    if kept.empty:
        few = TooFew(unit="answers", needed=least, found=most)
        return RoomAgreement(estimate=None, n=0, missing=missing, few=few, questions=kept)
    return RoomAgreement(
        estimate=float(kept["agreement"].mean()), interval=_interval(by_room, level), level=level,
        n=int(kept["people"].sum()), missing=missing, questions=kept,
    )  # fmt: skip


def _interval(questions: Sequence[Mapping[str, tuple[float, int]]], level: float) -> tuple[float, float] | None:
    """Return the interval of the mean over questions when rooms are drawn anew; None for fewer than five rooms."""
    import numpy as np  # noqa: PLC0415

    rooms = list(dict.fromkeys(room for found in questions for room in found))
    if len(rooms) < ROOMS_FOR_INTERVAL:
        return None
    people = np.array([[found.get(room, (0.0, 0))[1] for found in questions] for room in rooms], dtype=float)
    values = np.array([[found.get(room, (0.0, 0))[0] for found in questions] for room in rooms])
    drawn = np.random.default_rng(SEED).multinomial(len(rooms), np.full(len(rooms), 1 / len(rooms)), size=TIMES)
    of = drawn @ people
    with np.errstate(invalid="ignore", divide="ignore"):
        means = np.where(of > 0, drawn @ (people * values) / of, np.nan)
    return ends(np.nanmean(means, axis=1), level)
