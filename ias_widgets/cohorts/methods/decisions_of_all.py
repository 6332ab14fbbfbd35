"""What did people choose? Shares of all, where families are not told apart, such as trainings of one service."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from ias_widgets.cohorts.drawing import empty
from ias_widgets.cohorts.drawing.cells import Band, Cell, Row, cells
from ias_widgets.cohorts.drawing.heading import headed
from ias_widgets.cohorts.methods.finding import Finding, TooFew
from ias_widgets.cohorts.methods.shares import wilson
from ias_widgets.cohorts.methods.tables import families_by_question
from ias_widgets.cohorts.saying import interval, percent
from ias_widgets.questions.base import SENSITIVE_K

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["DecisionsOfAll", "decisions_of_all"]

DRAWN = 6
"""Questions that a figure shows by itself: those where most agree."""


class Chosen(NamedTuple):
    """A choice of a question: how many took it, of how many; whether all or none may only be told as nearly so."""

    question: str
    choice: str
    people: int
    of: int
    sensitive: bool

    @property
    def share(self) -> float:
        """Of all who answered, 0 to 1."""
        return self.people / self.of

    @property
    def nearly(self) -> str:
        """``all`` or ``none`` where that is all that may be told, else empty."""
        if not self.sensitive or 0 < self.people < self.of:
            return ""
        return "all" if self.people else "none"


@dataclass(frozen=True, kw_only=True)
class DecisionsOfAll(Finding):
    """The largest share that chose one thing (``estimate``, 0 to 1, Wilson's interval); ``n`` counts answers.

    The estimate is None where all chose it and that may only be told as nearly so.

    Attributes
    ----------
    choices
        Every choice of every question told, in the order in which questions came.
    most
        The choice that the sentence is about.
    """

    method: ClassVar[str] = "decisions_of_all"
    choices: tuple[Chosen, ...] = field(default=(), repr=False)
    most: Chosen | None = None

    def sentence(self) -> str:
        """Return what most agreed on."""
        if self.most is None:
            return self.said("few")
        return self.said(
            "decisions-of-all-sentence", question=self.most.question, choice=self.most.choice.rpartition(" · ")[2],
            share=self._share(self.most), nearly=self.most.nearly or "no",
        )  # fmt: skip

    def table(self) -> pd.DataFrame:
        """Return a row for each choice."""
        import pandas as pd  # noqa: PLC0415

        say = self.words.say
        return pd.DataFrame(
            {
                say("column-question"): [one.question for one in self.choices],
                say("column-choice"): [one.choice for one in self.choices],
                say("column-people"): ["" if one.nearly else self._of(one) for one in self.choices],
                say("column-share"): [self._share(one) for one in self.choices],
            }
        )

    def figure(self, *questions: str) -> go.Figure:
        """Return a bar for each choice; of the questions named, else of those where most agree."""
        if self.few is not None:
            return empty(self.sentence(), self.language)
        wanted = questions or self._clearest()
        bands = []
        for question in wanted:
            own = [one for one in self.choices if one.question == question]
            drawn = [Row(one.choice, [Cell(self._length(one), self._told(one))]) for one in own]
            bands.append(Band([self.words.say("column-share")], drawn, question))
        figure, body = cells(bands, language=self.language, width=44)
        about = self.words.say("decisions-of-all-about-nearly")
        if self.interval is not None:
            ends = interval([end * 100 for end in self.interval], 0, self.language)
            about = self.words.say("decisions-of-all-about", interval=ends)
        return headed(figure, self.sentence(), about, self.language, body=body)

    def _clearest(self) -> list[str]:
        greatest: dict[str, float] = {}
        for one in self.choices:
            greatest[one.question] = max(greatest.get(one.question, 0.0), one.share)
        first = sorted(greatest, key=lambda question: -greatest[question])[:DRAWN]
        return [question for question in greatest if question in first]

    def _of(self, one: Chosen) -> str:
        return self.of(one.people, one.of)

    def _share(self, one: Chosen) -> str:
        return self.words.say(f"decisions-of-all-{one.nearly}") if one.nearly else percent(one.share, self.language)

    def _told(self, one: Chosen) -> str:
        return self._share(one) if one.nearly else f"{self._share(one)} · {self._of(one)}"

    @staticmethod
    def _length(one: Chosen) -> float:
        return {"all": 0.97, "none": 0.03}.get(one.nearly, one.share)


def decisions_of_all(
    decisions: pd.DataFrame, *, least: int = 10, level: float = 0.95, language: str = "en"
) -> DecisionsOfAll:
    """Say what people chose, all families together.

    Parameters
    ----------
    decisions
        As `ias_widgets.cohorts.decisions`, or `ias_widgets.cohorts.disclosure.Safe.decisions`; the last round counts, rooms or
        cohorts are added up. Questions where one can choose several are left out.
    least
        Answers that a question must have; those of a question with fewer are counted as missing.
    level
        Of the interval.
    language
        In which the finding prints itself.

    Examples
    --------
    >>> import pandas as pd
    >>> counts = pd.DataFrame({"short": ["Gate"] * 2, "choice": ["a", "b"], "label": ["Wait", "Go in"], "people": [12, 8]})
    >>> decisions_of_all(counts).sentence()
    'Where most agreed, at “Gate”, 60% chose “Wait”'
    """
    found: list[Chosen] = []
    missing = most = 0
    for asked in families_by_question(decisions.drop(columns=["family"], errors="ignore")):
        counts = asked.counts.sum(axis=0)
        of = int(counts.sum())
        most = max(most, of)
        if of < least:
            missing += of
            continue
        found += [
            Chosen(asked.short, asked.labels[str(choice)], int(people), of, asked.k >= SENSITIVE_K)
            for choice, people in counts.items()
        ]
    n = sum(one.people for one in found)
    if not found:
        few = TooFew(unit="answers", needed=least, found=most)
        return DecisionsOfAll(estimate=None, n=n, missing=missing, few=few, language=language)
    top = max(found, key=lambda one: one.share)
    return DecisionsOfAll(
        estimate=None if top.nearly else top.share, interval=None if top.nearly else wilson(top.people, top.of, level),
        level=level, n=n, missing=missing, choices=tuple(found), most=top, language=language,
    )  # fmt: skip
