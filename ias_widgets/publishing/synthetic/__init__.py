"""A whole programme that nobody took part in: people drawn with stated effects, rooms played through the engine."""

from ias_widgets.publishing.synthetic.directly import DrawnTests, drawn_tests
from ias_widgets.publishing.synthetic.effects import EFFECTS, Effects
from ias_widgets.publishing.synthetic.making import make_programme
from ias_widgets.publishing.synthetic.plan import programme
from ias_widgets.publishing.synthetic.playing import play
from ias_widgets.publishing.synthetic.stating import stated

__all__ = ["EFFECTS", "DrawnTests", "Effects", "drawn_tests", "make_programme", "play", "programme", "stated"]
