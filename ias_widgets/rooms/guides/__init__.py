"""Agendas as text: Markdown that people read, and rooms run. Everything here gets texts and reads no file."""

from ias_widgets.rooms.guides.model import Guide, GuideStep, Span
from ias_widgets.rooms.guides.reading import examine_guide, is_guide, read_guide

__all__ = ["Guide", "GuideStep", "Span", "examine_guide", "is_guide", "read_guide"]
