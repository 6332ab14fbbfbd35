"""The words of the console and of the notebook views, in the language it is led in."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from ias_widgets.phrases import bind

__all__ = ["LANGUAGES", "Words", "bind"]

LANGUAGES = {"pl": "Polski", "en": "English", "uk": "Українська"}
"""Languages the console speaks, by their own names."""

_BOLD = re.compile(r"\*([^*]+)\*")


@cache
def _bundle(language: str) -> FluentBundle:
    folder = files("ias_widgets") / "locales" / language
    bundle = FluentBundle([language], use_isolating=False)
    for domain in ("common", "console", "workbench"):
        text = (folder / f"{domain}.ftl").read_text(encoding="utf-8")
        bundle.add_resource(FluentResource(text), allow_overrides=True)
    return bundle


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
        self.language = language if language in LANGUAGES else "en"

    def has(self, key: str) -> bool:
        """Whether there are words for ``key``."""
        return bool(_bundle(self.language).has_message(key))

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
        bundle = _bundle(self.language)
        message = bundle.get_message(key) if bundle.has_message(key) else None
        if message is None or message.value is None:
            raise LookupError(f'no words for "{key}" in "{self.language}"')
        said, errors = bundle.format_pattern(message.value, values)
        if errors:
            raise LookupError(f'"{key}" in "{self.language}": {errors[0]}')
        return bind(str(said), self.language)
