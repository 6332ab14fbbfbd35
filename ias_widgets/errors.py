"""The package's errors: where, what was expected, what was found, how to mend it.

Every error that a person may meet is an :class:`IasError`. Its message is built from four
parts, so that no part is forgotten:

>>> print(IasError("film.yaml:88", 'a scene of this film', '"canten"', 'did you mean "canteen"?'))
film.yaml:88: expected a scene of this film, found "canten"; did you mean "canteen"?
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["AddressError", "ContentError", "IasError", "Refused", "StoreError", "did_you_mean"]


class IasError(Exception):
    """Something a person can mend.

    Parameters
    ----------
    where
        The place: a file with its line, a message's field, a flag of the command line.
    expected
        What would have been right, as a phrase that follows "expected".
    found
        What was there instead, as a phrase that follows "found".
    mend
        What to do about it; empty where there is nothing to add.
    """

    def __init__(self, where: str, expected: str, found: str, mend: str = "") -> None:
        self.where, self.expected, self.found, self.mend = where, expected, found, mend
        super().__init__(str(self))

    def __str__(self) -> str:
        said = f"{self.where}: expected {self.expected}, found {self.found}"
        return f"{said}; {self.mend}" if self.mend else said

    def __reduce__(self) -> tuple[type[IasError], tuple[str, ...]]:
        """Let an error go to another process whole."""
        return type(self), (self.where, self.expected, self.found, self.mend)


class ContentError(IasError):
    """A film, a question or an agenda that cannot be used as it is written."""


class StoreError(IasError):
    """A store that cannot be opened, read or written."""


class AddressError(IasError):
    """An address or a port that the hub cannot listen on, or that nobody answers at."""


class Refused(IasError):
    """A command that a room does not carry out.

    ``code`` is stable and short: screens look up their own words for it
    (``refusal-<code>`` in ``locales/``), programs compare it.
    """

    def __init__(self, code: str, where: str, expected: str, found: str, mend: str = "") -> None:
        self.code = code
        super().__init__(where, expected, found, mend)

    def __reduce__(self) -> tuple[type[IasError], tuple[str, ...]]:
        return type(self), (self.code, self.where, self.expected, self.found, self.mend)


def did_you_mean(found: str, known: Iterable[str]) -> str:
    """Return a hint that names the nearest known word, or lists the known ones.

    >>> did_you_mean("canten", ["canteen", "gate"])
    'did you mean "canteen"?'
    >>> did_you_mean("xyz", ["canteen", "gate"])
    'known: canteen, gate'
    """
    words = sorted(known)
    near = get_close_matches(found, words, n=1)
    if near:
        return f'did you mean "{near[0]}"?'
    return f"known: {', '.join(words)}" if words else ""
