"""How divided a room was over a question, from results that may be shown and from nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.questions.measures import parting
from ias_widgets.rooms.prompts import told_of_result

if TYPE_CHECKING:
    from ias_widgets.publishing.summary.gathering import Put

__all__ = ["divided"]


def divided(put: Put) -> float:
    """Return how divided the room was, 0 to 1: the larger of its division and the parting of its families.

    Both as `ias_widgets.questions.measures` has them. Below 0 where nothing of the result may be shown.
    """
    if not put.open or put.result is None:
        return -1.0
    told = told_of_result(put.ask, put.result, "")
    return max(told.whole.division, parting(told.split)[0])
