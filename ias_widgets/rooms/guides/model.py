"""A guide: what a room does step by step, and what whoever leads it says and does."""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec

from ias_widgets.questions import Text  # noqa: TC001  msgspec reads the types of a class

__all__ = ["Guide", "GuideStep", "Span"]


class Span(NamedTuple):
    """How long a day is, in minutes; ``begins`` counts from midnight, None where it may begin at any time."""

    minutes: int
    begins: int | None = None

    def clock(self, after: int) -> str:
        """Return the time so many minutes after it begins: ``9:30``, or ``0:45`` where no beginning is named.

        >>> Span(360, 570).clock(45), Span(90).clock(45)
        ('10:15', '0:45')
        """
        at = after + (self.begins or 0)
        return f"{at // 60}:{at % 60:02d}"


class GuideStep(msgspec.Struct, frozen=True, kw_only=True):
    """A step of a guide.

    Attributes
    ----------
    data
        The step of an agenda as plain data, notes included.
    words
        What is said to whoever leads, in Markdown, by language; those who wrote none are not in it.
    materials
        What is needed for it.
    where
        The place in the file it was first read from.
    """

    data: dict[str, Any]
    words: Text = {}
    materials: Text = {}
    where: str = ""

    @property
    def id(self) -> str:
        """Names it within its guide, in every language."""
        return str(self.data["id"])

    @property
    def kind(self) -> str:
        """The tag of the step: ``film``, ``question``, ``discussion``, ``pause``, ``board``."""
        return str(self.data["kind"])

    @property
    def minutes(self) -> int:
        """How long it is planned for; 0 where nobody said."""
        return int(self.data.get("minutes") or 0)


class Guide(msgspec.Struct, frozen=True, kw_only=True):
    """A workshop to be led, in the languages it was written in; the first of them is the original's.

    Attributes
    ----------
    words
        What is said to whoever leads before the first step, in Markdown, by language.
    """

    id: str
    title: Text
    about: Text
    languages: tuple[str, ...]
    span: Span | None = None
    words: Text = {}
    steps: tuple[GuideStep, ...]

    @property
    def minutes(self) -> int:
        """How long its steps take together."""
        return sum(step.minutes for step in self.steps)
