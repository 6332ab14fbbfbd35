"""Frame → frame: what records say, added up. Each takes `Records` and gives a tidy pandas frame, the same from every engine."""

from ias_widgets.cohorts.frames.adding import decisions, splits
from ias_widgets.cohorts.frames.attending import attendance
from ias_widgets.cohorts.frames.itemising import item_answers, item_pairs
from ias_widgets.cohorts.frames.noticing import noticing, taps
from ias_widgets.cohorts.frames.rating import concordances, ratings
from ias_widgets.cohorts.frames.scoring import pairs, scores
from ias_widgets.cohorts.frames.shifting import shifts
from ias_widgets.cohorts.frames.walking import paths, ways

__all__ = [
    "DASHBOARD", "attendance", "concordances", "decisions", "item_answers", "item_pairs", "noticing", "pairs", "paths",
    "ratings", "scores", "shifts", "splits", "taps", "ways",
]  # fmt: skip

DASHBOARD = {
    "attendance": attendance, "scores": scores, "pairs": pairs, "item_pairs": item_pairs, "decisions": decisions,
    "splits": splits, "ratings": ratings, "concordances": concordances, "shifts": shifts, "ways": ways,
    "noticing": noticing, "taps": taps,
}  # fmt: skip
"""The tables that the dashboard is made of: name to the frame's function."""
