"""The map of a walk through a film: the way taken, the ways not taken, and what each choice did."""

from ias_widgets.cases.path_map.mapping import LETTERS, path_map
from ias_widgets.cases.path_map.model import (
    MapChoice,
    MapDecision,
    MapEnding,
    MapLayout,
    MapLink,
    MapNode,
    MapTouch,
    PathMap,
)
from ias_widgets.cases.path_map.other_ways import may_come, stood_at, walk_of, way_to

__all__ = [
    "LETTERS", "MapChoice", "MapDecision", "MapEnding", "MapLayout", "MapLink", "MapNode", "MapTouch", "PathMap", "may_come", "path_map",
    "stood_at", "walk_of", "way_to",
]  # fmt: skip
