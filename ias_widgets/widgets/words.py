"""The words of the console and of the notebook views, in the language it is led in."""

from __future__ import annotations

import re
from html import escape
from typing import Any

from ias_widgets.phrases import Phrases, bind

__all__ = ["LANGUAGES", "Words", "bind"]

LANGUAGES = {"pl": "Polski", "en": "English", "uk": "Українська"}
"""Languages the console speaks, by their own names."""

_BOLD = re.compile(r"\*([^*]+)\*")


_DOMAINS = ("common", "path", "board", "desk", "console", "preparing", "sheet_console", "workbench")


class Words:
    """The words of one language.

    Parameters
    ----------
    language
        One of `LANGUAGES`; another is answered with English.

    Examples
    --------
    >>> Words("en").say("console-on-break", n=2)
    '2 people asked for a break'
    """

    def __init__(self, language: str) -> None:
        self._phrases = Phrases(_DOMAINS, language)
        self.language = self._phrases.language

    def has(self, key: str) -> bool:
        """Whether there are words for ``key``."""
        return self._phrases.has(key)

    def say(self, key: str, **values: Any) -> str:
        """Return plain words.

        Raises
        ------
        LookupError
            Where the catalogue lacks the words, or they lack a value.
        """
        return _BOLD.sub(r"\1", self._said(key, values))

    def rich(self, key: str, **values: Any) -> str:
        """Return the words as HTML: what stands between asterisks is bold."""
        return _BOLD.sub(r"<b>\1</b>", escape(self._said(key, values)))

    def text(self, words: str) -> str:
        """Return words that came from the room as HTML, one-letter words bound."""
        return escape(bind(words, self.language))

    @staticmethod
    def ze(number: int) -> str:
        """Return "yes" where Polish says "ze", Ukrainian "зі" before a number: it is read with "sto", "сто" first."""
        read_first = f"{number:,}".split(",")[0]
        return "yes" if len(read_first) == len("100") and read_first[0] == "1" else "no"

    def join(self, parts: list[str]) -> str:
        """Return "A, B and C"."""
        if not parts[1:]:
            return "".join(parts)
        return self.say("and", first=", ".join(parts[:-1]), last=parts[-1])

    def _said(self, key: str, values: dict[str, Any]) -> str:
        return bind(self._phrases.say(key, **values), self.language)
