"""A room on one page: what was decided and how, where people differed, and what is left to talk about."""

from ias_widgets.publishing.summary.making import summary_of
from ias_widgets.publishing.summary.model import Summary
from ias_widgets.publishing.summary.page import summary_html
from ias_widgets.publishing.summary.paper import summary_pdf

__all__ = ["Summary", "summary_html", "summary_of", "summary_pdf"]
