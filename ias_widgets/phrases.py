"""Words around content, in the language somebody reads: the Fluent catalogues of ``locales/``, for any layer."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from fluent.runtime import FluentBundle, FluentResource

if TYPE_CHECKING:
    from fluent.syntax.ast import Resource

__all__ = ["SPOKEN", "Phrases", "bind"]

SPOKEN = ("pl", "en", "uk")
"""Languages that the catalogues hold."""

_SHORT = {
    "pl": re.compile(r"(^|[\s(„«–—])([aiouwz]) ", re.IGNORECASE),
    "uk": re.compile(r"(^|[\s(„«–—])([ійвуз]) ", re.IGNORECASE),
}


def bind(text: str, language: str) -> str:
    r"""Bind one-letter words to the next word, so that none stays behind at a line's end.

    >>> bind("Głos i rozmowa", "pl").replace("\u00a0", "_")
    'Głos i_rozmowa'
    """
    short = _SHORT.get(language)
    if short is None:
        return text
    bound = short.sub("\\1\\2\u00a0", text)
    return short.sub("\\1\\2\u00a0", bound)  # twice: neighbours share the space between them


@cache
def _bundle(language: str, domains: tuple[str, ...]) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for domain in domains:
        bundle.add_resource(_catalogue(language, domain), allow_overrides=True)
    return bundle


@cache
def _catalogue(language: str, domain: str) -> Resource:
    text = files("ias_widgets").joinpath("locales", language, f"{domain}.ftl").read_text(encoding="utf-8")
    return FluentResource(text)


class Phrases:
    """The words of a catalogue, or of several together, in one language.

    Parameters
    ----------
    domain
        The catalogue's name: the stem of its file; of several, the last that has a key answers.
    language
        One of `SPOKEN`; another is answered in English.

    Examples
    --------
    >>> Phrases("telling", "en").say("telling-path-ends", open="now, later")
    'The path ends here. Open: now, later'
    """

    def __init__(self, domain: str | tuple[str, ...], language: str) -> None:
        self.language = language if language in SPOKEN else "en"
        self._domain = _bundle(self.language, (domain,) if isinstance(domain, str) else domain)

    def has(self, key: str) -> bool:
        """Whether there are words for ``key``."""
        return bool(self._domain.has_message(key))

    def say(self, key: str, **values: Any) -> str:
        """Return the words of a key.

        Raises
        ------
        LookupError
            Where the catalogue lacks the words, or they lack a value.
        """
        message = self._domain.get_message(key) if self.has(key) else None
        if message is None or message.value is None:
            raise LookupError(f'no words for "{key}" in "{self.language}"')
        said, errors = self._domain.format_pattern(message.value, values)
        if errors:
            raise LookupError(f'"{key}" in "{self.language}": {errors[0]}')
        return str(said)
