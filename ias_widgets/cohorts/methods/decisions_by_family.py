"""What did each family choose? Shares by family, and the two families that are farthest apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Any, ClassVar

from ias_widgets.cohorts.drawing import empty, looks_of
from ias_widgets.cohorts.drawing.cells import Band, Cell, Row, cells
from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.shares import newcombe
from ias_widgets.cohorts.methods.tables import families_by_question
from ias_widgets.cohorts.nearly import told_share
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import NONE, interval, percent, points

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["DecisionsByFamily", "decisions_by_family"]

LEAST_FAMILIES = 2
NEARLY = {"all": 0.97, "none": 0.03}
"""How long such a bar is drawn."""
DRAWN = 6
"""Questions that a figure shows by itself: those at which families differ most."""
SIDE_BY_SIDE = 4
"""Choices that stand beside one another; further ones stand in a band below."""


@dataclass(frozen=True, kw_only=True)
class DecisionsByFamily(Finding):
    """The greatest difference of two families in the share that chose one thing (``estimate``, 0 to 1); ``n`` counts answers.

    The estimate is None where every difference is of all or none of a family, of a sensitive question: it is told in words.

    Attributes
    ----------
    rows
        ``question``, ``family``, ``choice``, ``people``, ``of``, ``share``, ``nearly`` (``all`` or ``none`` where all or none
        of a family may not be said, else empty): of the families that are told.
    hidden
        By question, the families that are not told, and those that are told nowhere under "".
    widest
        Of the greatest difference: question, choice, the family where it is more frequent with (found, of), the other.
    compared
        How many pairs of families and choices were looked at; the interval allows for all of them (Bonferroni).
    """

    method: ClassVar[str] = "decisions_by_family"
    rows: pd.DataFrame = field(repr=False, compare=False)
    hidden: dict[str, tuple[str, ...]] = field(default_factory=dict)
    widest: tuple[str, str, tuple[str, int, int], tuple[str, int, int]] | None = None
    compared: int = 0

    def sentence(self) -> str:
        if self.few is not None or self.widest is None:
            return self.said("few")
        question, choice, more, less = self.widest
        if self.estimate is None:
            return self.said(
                "decisions-by-family-nearly", question=question, choice=choice.rpartition(" · ")[2],
                more=more[0], of_more=self._part(more), less=less[0], of_less=self._part(less),
            )  # fmt: skip
        return self.said(
            "decisions-by-family-sentence",
            question=question, choice=choice.rpartition(" · ")[2], more=more[0], less=less[0],
            of_more=self.of(more[1], more[2]), of_less=self.of(less[1], less[2]), people=int(more[1]),
        )  # fmt: skip

    def table(self) -> pd.DataFrame:
        import pandas as pd  # noqa: PLC0415

        say, rows = self.words.say, list(each(self.rows))
        return pd.DataFrame(
            {
                say("column-question"): [row.question for row in rows],
                say("column-family"): [row.family for row in rows],
                say("column-choice"): [row.choice for row in rows],
                say("column-people"): [self._told(row) for row in rows],
                say("column-share"): [NONE if row.nearly else percent(row.share, self.language) for row in rows],
            }
        )

    def figure(self, *questions: str) -> go.Figure:
        """Return bars of families by choice; of the questions at which families differ most, or of those named."""
        if self.few is not None:
            return empty(self.sentence(), self.language)
        looks = looks_of(self.rows["family"])
        bands: list[Band] = []
        for question in questions or self._drawn():
            own = self.rows[self.rows["question"] == question]
            choices = list(dict.fromkeys(own["choice"]))
            for first in range(0, len(choices), SIDE_BY_SIDE):
                some = choices[first : first + SIDE_BY_SIDE]
                rows = []
                for family in dict.fromkeys(own["family"]):
                    by_choice = {row.choice: row for row in each(own[own["family"] == family])}
                    chosen = [by_choice[one] for one in some]
                    told = [Cell(NEARLY.get(one.nearly, one.share), self._told(one)) for one in chosen]
                    rows.append(Row(family, told, looks[family]))
                bands.append(Band(some, rows, "" if first else question, self._note(question, choices, first)))
        drawn, body = cells(bands, language=self.language)
        return headed(drawn, self.sentence(), self._about(), self.language, body=body)

    def _drawn(self) -> tuple[str, ...]:
        """Return the questions at which families differ most, in the order in which they came."""
        shares = self.rows.groupby(["question", "choice"], sort=False)["share"]
        apart = (shares.max() - shares.min()).groupby(level="question", sort=False).max()
        widest = set(apart.nlargest(DRAWN).index)
        return tuple(question for question in dict.fromkeys(self.rows["question"]) if question in widest)

    def _note(self, question: str, choices: Sequence[str], first: int) -> str:
        names = [*self.hidden.get(question, ()), *self.hidden.get("", ())]
        last = first + SIDE_BY_SIDE >= len(choices)
        return self.words.say("hidden", names=", ".join(dict.fromkeys(names))) if last and names else ""

    def _about(self) -> str:
        if self.interval is None:
            return self.words.say("decisions-by-family-about-nearly")
        told = interval([end * 100 for end in self.interval], 1, self.language)
        return self.words.say(
            "decisions-by-family-about", apart=points(self.estimate, self.language), interval=told, n=self.compared
        )

    def _told(self, row: Any) -> str:
        return self._in_words(row.nearly) if row.nearly else self.of(row.people, row.of)

    def _part(self, family: tuple[str, int, int]) -> str:
        _, people, of = family
        return self.of(people, of) if 0 < people < of else self._in_words("all" if people else "none")

    def _in_words(self, nearly: str) -> str:
        return self.words.say("decisions-by-family-all" if nearly == "all" else "decisions-by-family-none")


def decisions_by_family(
    splits: pd.DataFrame, *, hidden: Sequence[str] = (), least: int = 10, level: float = 0.95
) -> DecisionsByFamily:
    """Say what each family chose, and where two families are farthest apart.

    The interval is Newcombe's of the two shares (`newcombe`), at a level that allows for all pairs and choices that were
    looked at, because the widest of them was picked.

    Parameters
    ----------
    splits
        As `ias_widgets.cohorts.splits`; the last round of each room counts, rooms are added up. Questions where one can
        choose several are left out. Where ``k`` is 5 or more, all or none of a family are told as nearly so, and not compared.
    hidden
        Names of families that may not be told anywhere: named in the figure.
    least
        Answers that a family must have to a question, else it is hidden there, named, and counted as missing.
    level
        Of the interval.
    """
    import pandas as pd  # noqa: PLC0415

    rows: list[tuple[str, str, str, int, int, float, str]] = []
    hides: dict[str, tuple[str, ...]] = {"": tuple(hidden)} if hidden else {}
    pairs: list[tuple[float, str, str, tuple[str, int, int], tuple[str, int, int]]] = []
    in_words: list[tuple[float, str, str, tuple[str, int, int], tuple[str, int, int]]] = []
    missing = 0
    most = 0
    for asked in families_by_question(splits):
        of = asked.counts.sum(axis=1)
        missing += int(of[of < least].sum())
        named = [asked.families[family] for family in asked.counts.index if of[family] < least]
        if named:
            hides[asked.short] = (*hides.get(asked.short, ()), *named)
        told = [(asked.families[family], int(of[family]), asked.counts.loc[family]) for family in of[of >= least].index]
        most = max(most, len(told))
        rows += [
            (
                asked.short,
                name,
                asked.labels[choice],
                int(people),
                of_family,
                int(people) / of_family,
                _nearly(int(people), of_family, asked.k),
            )
            for name, of_family, counts in told
            for choice, people in counts.items()
        ]
        for label, more, less in _pairs(told, asked.labels):
            told_so = any(_nearly(people, of_family, asked.k) for _, people, of_family in (more, less))
            pair = (more[1] / more[2] - less[1] / less[2], asked.short, label, more, less)
            (in_words if told_so else pairs).append(pair)
    frame = pd.DataFrame(rows, columns=["question", "family", "choice", "people", "of", "share", "nearly"])
    people = int(frame["people"].sum())
    if not pairs and in_words:
        _, question, choice, more, less = max(in_words, key=lambda pair: pair[0])
        return DecisionsByFamily(
            estimate=None, level=level, n=people, missing=missing, rows=frame, hidden=hides, widest=(question, choice, more, less),
        )  # fmt: skip
    if not pairs:
        few = TooFew(unit="groups", needed=LEAST_FAMILIES, found=most)
        return DecisionsByFamily(estimate=None, n=people, missing=missing, few=few, rows=frame, hidden=hides)
    apart, question, choice, more, less = max(pairs, key=lambda pair: pair[0])
    return DecisionsByFamily(
        estimate=apart,
        interval=newcombe(more[1:], less[1:], 1 - (1 - level) / len(pairs)),
        level=level,
        n=people,
        missing=missing,
        rows=frame,
        hidden=hides,
        widest=(question, choice, more, less),
        compared=len(pairs),
    )


def _nearly(people: int, of: int, k: int) -> str:
    told = told_share(people / of, k)
    return told if isinstance(told, str) else ""


def _pairs(
    told: Sequence[tuple[str, int, Any]], labels: dict[str, str]
) -> Iterator[tuple[str, tuple[str, int, int], tuple[str, int, int]]]:
    """Yield each choice with two families, first the one where it is more frequent: (name, found, of)."""
    for one, other in combinations(told, 2):
        for choice, label in labels.items():
            pair = [(name, int(counts[choice]), of) for name, of, counts in (one, other)]
            more, less = sorted(pair, key=lambda family: -family[1] / family[2])
            yield label, more, less
