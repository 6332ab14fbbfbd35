"""Draw a film's graph as SVG."""

from ias_widgets.cases.drawing.drawing import draw
from ias_widgets.cases.drawing.placing import scene_at

__all__ = ["draw", "scene_at"]
