"""The tabs: each asks a method with what may be told, and says what stands beside its figure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ias_widgets.widgets.cohorts import answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.widgets.cohorts.answers import Answer, Told

__all__ = ["TABS", "Tab"]


@dataclass(frozen=True)
class Tab:
    """A tab: how it answers, and which filters it has besides programme, cohorts and place.

    ``parts``: what the last filter chooses among, ``question`` or ``topic``; empty without such a filter.
    """

    answer: Callable[[Told], Answer]
    filters: tuple[str, ...] = ("family",)
    parts: str = ""


TABS: dict[str, Tab] = {
    "gain": Tab(answers.gain, ("family", "tests")),
    "decisions": Tab(answers.decided, ("film",), "question"),
    "items": Tab(answers.items, ("family",), "topic"),
    "ways": Tab(answers.ways, ("film",)),
    "signs": Tab(answers.signs, ("film",)),
    "agreement": Tab(answers.agreement, ()),
    "missing": Tab(answers.missing, ()),
    "places": Tab(answers.places, ()),
}
"""In the order in which they stand."""
