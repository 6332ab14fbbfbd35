"""How much do rooms agree? Normalised entropy; for answers in an order, the consensus of Tastle and Wierman."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from ias_widgets.cohorts.drawing import empty
from ias_widgets.cohorts.drawing.dots import Dot, dots
from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.shares import ends
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import interval, number

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["RoomAgreement", "agreement", "consensus", "room_agreement"]

ORDERED = ("scale", "concordance")
"""Kinds whose answers have an order."""
QUESTION = ["film", "scene", "step", "short"]
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
        weighing as many as answered), ``of_rooms`` (each room's own).
    """

    method: ClassVar[str] = "room_agreement"
    questions: pd.DataFrame = field(repr=False, compare=False)

    def sentence(self) -> str:
        if self.few is not None:
            return self.said("few")
        ranked = self.questions.sort_values("agreement", kind="stable")
        least, most = ranked.iloc[0], ranked.iloc[-1]
        if len(ranked) == 1:
            told = number(most["agreement"], 2, self.language)
            return self.said("room-agreement-one", question=most["question"], agreement=told)
        return self.said(
            "room-agreement-sentence",
            most=most["question"], high=number(most["agreement"], 2, self.language),
            least=least["question"], low=number(least["agreement"], 2, self.language),
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
                say("room-agreement-agreement"): [
                    number(value, 2, self.language) for value in self.questions["agreement"]
                ],
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
                told=(number(row.agreement, 2, self.language), str(row.rooms), str(row.people)),
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

    def _measure(self, ordered: bool) -> str:  # noqa: FBT001
        return self.words.say("room-agreement-consensus" if ordered else "room-agreement-entropy")


def room_agreement(decisions: pd.DataFrame, *, least: int = 10, level: float = 0.95) -> RoomAgreement:
    """Say how much people of a room agreed, question by question.

    Each room's last round counts. An unordered question is measured by `agreement` (1 less the normalised Shannon
    entropy), an ordered one by `consensus`. Entropy of few answers comes out too small, so agreement too great, by about
    (choices - 1) / (2 n ln choices). The interval of the mean over questions is a bootstrap over rooms; where there
    are fewer than five, there is none: they are described.

    Parameters
    ----------
    decisions
        As `ias_widgets.cohorts.decisions`: ``room``, ``film``, ``scene``, ``step``, ``short``, ``kind``, ``round``,
        ``choice``, ``people``. Questions where one can choose several are left out.
    least
        Answers that a question must have; those of a question with fewer are counted as missing.
    level
        Of the interval.
    """
    import pandas as pd  # noqa: PLC0415

    from ias_widgets.cohorts.frames.choosing import chosen_by  # noqa: PLC0415

    kinds = {kind: chosen_by(kind) in {"one", "first"} for kind in decisions["kind"].unique()}
    counted = decisions[decisions["kind"].map(kinds).astype(bool)]
    last = counted.groupby(["room", *QUESTION], dropna=False)["round"].transform("max")
    rounds = []
    for key, group in counted[counted["round"] == last].groupby([*QUESTION, "room"], dropna=False, sort=False):
        ordered = group["kind"].iloc[0] in ORDERED
        if ordered:
            points = pd.to_numeric(group["choice"], errors="coerce")
            group = group.assign(point=points).dropna(subset="point").sort_values("point")  # noqa: PLW2901
        people = group["people"].astype(int).tolist()
        if sum(people):
            value = consensus(people) if ordered else agreement(people)
            rounds.append((*key, ordered, sum(people), value))
    told = pd.DataFrame(rounds, columns=[*QUESTION, "room", "ordered", "people", "agreement"])
    told["weighed"] = told["agreement"] * told["people"]
    grouped = told.groupby(QUESTION, dropna=False, sort=False)
    questions = grouped.agg(
        rooms=("room", "nunique"), people=("people", "sum"), ordered=("ordered", "first"), weighed=("weighed", "sum"),
        of_rooms=("agreement", list),
    ).reset_index()  # fmt: skip
    questions["agreement"] = questions["weighed"] / questions["people"].clip(lower=1)
    questions = questions.rename(columns={"short": "question"})
    enough = questions["people"] >= least
    answers = int(questions.loc[enough, "people"].sum())
    missing = int(questions.loc[~enough, "people"].sum())
    kept = questions[enough].drop(columns="weighed").reset_index(drop=True)
    if kept.empty:
        found = int(questions["people"].max()) if len(questions) else 0
        few = TooFew(unit="answers", needed=least, found=found)
        return RoomAgreement(estimate=None, n=0, missing=missing, few=few, questions=kept)
    rooms = _interval(told, level) if told["room"].nunique() >= ROOMS_FOR_INTERVAL else None
    return RoomAgreement(
        estimate=float(kept["agreement"].mean()),
        interval=rooms,
        level=level,
        n=answers,
        missing=missing,
        questions=kept,
    )


def _interval(told: pd.DataFrame, level: float) -> tuple[float, float]:
    import numpy as np  # noqa: PLC0415

    def by_room(column: str) -> Any:
        wide = told.pivot_table(index="room", columns=QUESTION, values=column, aggfunc="sum", dropna=False)
        return wide.fillna(0).to_numpy(dtype=float)

    weighed, people = by_room("weighed"), by_room("people")
    drawn = np.random.default_rng(SEED).multinomial(len(people), np.full(len(people), 1 / len(people)), size=TIMES)
    of = drawn @ people
    with np.errstate(invalid="ignore"):
        means = np.where(of > 0, drawn @ weighed / of, np.nan)
    return ends(np.nanmean(means, axis=1), level)
