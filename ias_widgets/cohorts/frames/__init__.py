"""Frame → frame: what records say, added up."""

from ias_widgets.cohorts.frames.adding import decisions, splits
from ias_widgets.cohorts.frames.attending import attendance
from ias_widgets.cohorts.frames.scoring import pairs, scores
from ias_widgets.cohorts.frames.walking import paths, ways

__all__ = ["attendance", "decisions", "pairs", "paths", "scores", "splits", "ways"]
