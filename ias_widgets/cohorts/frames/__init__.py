"""Frame → frame: what records say, added up."""

from ias_widgets.cohorts.frames.adding import decisions, splits
from ias_widgets.cohorts.frames.walking import paths, ways

__all__ = ["decisions", "paths", "splits", "ways"]
