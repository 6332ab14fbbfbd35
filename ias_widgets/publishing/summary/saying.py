"""The words around a room's results, in one language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from ias_widgets.phrases import Phrases, bind
from ias_widgets.questions import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.questions import Text

__all__ = ["Saying"]

LONGEST = 400
"""Letters of any one text: far more than a film's longest rule, so that nothing fills the page by itself."""


class Saying:
    """Say a key of the catalogue ``summary``.

    Attributes
    ----------
    asked
        The language that was asked for: content is told in it.
    language
        The one the page's own words are in.
    """

    def __init__(self, language: str) -> None:
        self._phrases = Phrases(("common", "summary"), language)
        self.asked, self.language = language, self._phrases.language

    def __call__(self, key: str, **values: Any) -> str:
        """Return the words of ``summary-<key>``."""
        return self.text(self._phrases.say(f"summary-{key}", **values))

    def has(self, key: str) -> bool:
        """Whether there are words for ``summary-<key>``."""
        return self._phrases.has(f"summary-{key}")

    def text(self, words: str) -> str:
        """Return words with one-letter words bound to the next; of very many those that stand first."""
        kept = words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
        return bind(kept, self.language)

    def content(self, text: Text) -> str:
        """Return a text of the film or the agenda."""
        return self.text(say(text, self.asked))

    def join(self, parts: Sequence[str]) -> str:
        """Return "A, B and C"."""
        if len(parts) < 2:  # noqa: PLR2004
            return "".join(parts)
        return self.text(self._phrases.say("and", first=", ".join(parts[:-1]), last=parts[-1]))

    @staticmethod
    def ze(number: int) -> str:
        """Return "yes" where Polish says "ze", Ukrainian "зі" before a number: it is read with "sto", "сто" first."""
        first = f"{number:,}".split(",")[0]
        return "yes" if len(first) == len("100") and first[0] == "1" else "no"

    def day(self, iso: str | None) -> str:
        """Return an ISO date as it is written out in a letter; what is no date as it is."""
        try:
            day = date.fromisoformat(iso or "")
        except ValueError:
            return iso or ""
        said = self("day", number=day.day, month=day.month, year=str(day.year))
        return said.replace(" ", "\u00a0")
