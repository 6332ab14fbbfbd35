"""Draw a film's graph as SVG, and tell which scene a place in its files belongs to."""

from ias_widgets.cases.drawing.drawing import draw
from ias_widgets.cases.drawing.placing import scene_at, scenes_by_place
from ias_widgets.cases.drawing.words import DrawingWords

__all__ = ["DrawingWords", "draw", "scene_at", "scenes_by_place"]
