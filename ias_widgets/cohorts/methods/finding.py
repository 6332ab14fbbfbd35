"""What a method answers: an estimate with its interval, whom it is about, who is missing, and what it takes for granted."""

from __future__ import annotations

import html
import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ias_widgets.cohorts.saying import percent, ze
from ias_widgets.phrases import Phrases, bind

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

__all__ = ["Finding", "TooFew"]


@dataclass(frozen=True, kw_only=True)
class TooFew:
    """Why there is no answer. ``unit`` names what is counted: a key ``unit-<unit>`` of the catalogue ``methods``."""

    unit: str
    needed: int
    found: int


class _Words(Phrases):
    """Words of a method, with the level of its intervals wherever they name it."""

    def __init__(self, domain: tuple[str, ...], language: str, level: str) -> None:
        super().__init__(domain, language)
        self._level = level

    def say(self, key: str, **values: Any) -> str:
        return super().say(key, **({"level": self._level} | values))


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A method's answer.

    It prints as a sentence, shows as a table and draws itself; a subclass adds the figures that its method gives
    beside the estimate, and overrides `sentence`, `table` and `figure`.

    Attributes
    ----------
    estimate
        The figure that the method is asked for, in the unit its docstring names; None where there are too few.
    interval
        Its interval at `level`; None where the method gives none, or there are too few.
    level
        Coverage of the interval, 0 to 1.
    n
        People, or whatever the method counts, that the estimate rests on.
    missing
        How many belong to the question and are not in it.
    few
        Why there is no estimate; None where there is one. "Too few" is an answer.
    language
        In which the finding prints itself: ``pl``, ``en`` or ``uk``. `told_in` gives it in another.
    """

    method: ClassVar[str]
    """The method's stem: of its module, its test and its catalogue ``method_<stem>``."""

    estimate: float | None
    interval: tuple[float, float] | None = None
    level: float = 0.95
    n: int
    missing: int = 0
    few: TooFew | None = None
    language: str = "en"

    def told_in(self, language: str) -> Self:
        """Return the same finding, to be printed, shown and drawn in another language."""
        return replace(self, language=language)

    @property
    def words(self) -> Phrases:
        """The words of this method, and those that all methods share; each may name the intervals' ``level``."""
        digits = 0 if math.isclose(self.level * 100, round(self.level * 100)) else 1
        return _Words(("methods", f"method_{self.method}"), self.language, percent(self.level, self.language, digits))

    def sentence(self) -> str:
        """Return the finding as a sentence: the figure with its title, or why there is none."""
        raise NotImplementedError

    def said(self, key: str, **values: object) -> str:
        """Return words of the catalogue, or that there are too few, with short words bound."""
        if self.few is not None:
            unit = self.words.say(f"unit-{self.few.unit}")
            return self.words.say("few", unit=unit, needed=self.few.needed, found=self.few.found)
        return bind(self.words.say(key, **values), self.language)

    def of(self, some: int, every: int) -> str:
        """Return "13 of 14"."""
        return self.words.say("of", n=int(some), all=int(every), ze=ze(int(every)))

    @property
    def title(self) -> str:
        """What the method asks, as a heading."""
        return bind(self.words.say(f"{self.method.replace('_', '-')}-title"), self.language)

    @property
    def assumption(self) -> str:
        """What the method takes for granted, in a sentence."""
        return bind(self.words.say(f"{self.method.replace('_', '-')}-assumption"), self.language)

    @property
    def concerns(self) -> str:
        """Whom it concerns: n, and who is missing."""
        return bind(self.words.say("concerns", n=self.n, missing=self.missing), self.language)

    def table(self) -> pd.DataFrame:
        """Return the figures as a table with headings in the reader's language."""
        raise NotImplementedError

    def figure(self) -> go.Figure:
        """Return the figure: its title says the finding."""
        raise NotImplementedError

    def __str__(self) -> str:
        return f"{self.sentence()} {self.concerns} {self.assumption}"

    def _repr_html_(self) -> str:
        """Show in a notebook: the sentence, the table, whom it concerns, the assumption."""
        rows = "" if self.few is not None else self.table().to_html(index=False, border=0, escape=True)
        told = html.escape(self.sentence())
        beside = html.escape(f"{self.concerns} {self.assumption}")
        return f'<div lang="{self.language}"><p><b>{told}</b></p>{rows}<p>{beside}</p></div>'
