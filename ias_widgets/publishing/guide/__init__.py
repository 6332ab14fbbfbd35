"""A guide on paper: the day's plan with its times, and each step with its task and the words for whoever leads."""

from ias_widgets.publishing.guide.gathering import handout
from ias_widgets.publishing.guide.page import guide_html
from ias_widgets.publishing.guide.paper import guide_pdf, guide_pictures

__all__ = ["guide_html", "guide_pdf", "guide_pictures", "handout"]
