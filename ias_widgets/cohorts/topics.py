"""What topics of test items are called: as the item bank of the package says."""

from __future__ import annotations

from ias_widgets.shipped import dataset

__all__ = ["topic_title"]


def topic_title(topic: str, language: str) -> str:
    """Return a topic's title in a language, in English where it has none; of a topic that the bank does not know, its id.

    Examples
    --------
    >>> topic_title("signs", "pl"), topic_title("of our own", "pl"), topic_title("", "pl")
    ('Oznaki', 'of our own', '')
    """
    titles: dict[str, str] = dataset("items")["topics"].get(topic, {})
    return titles.get(language) or titles.get("en") or topic
