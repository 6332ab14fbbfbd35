"""The list of words to come back with, read once."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from ias_widgets.rooms import Words

__all__ = ["load_words"]


@cache
def load_words() -> Words:
    """Return the words that travel with the package."""
    text = files("ias_widgets").joinpath("locales/words.csv").read_text(encoding="utf-8")
    return Words(text.splitlines())
