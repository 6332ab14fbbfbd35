"""The language that a command about a film was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from ias_widgets.cases import Case

__all__ = ["spoken"]


def spoken(case: Case, language: str | None, film: str = "") -> str:
    """Return the language asked for, or the one the film was written in where none was.

    Parameters
    ----------
    case, language
        The film, and the value of ``--language``.
    film
        What the error calls the film; default: its id.

    Raises
    ------
    ContentError
        Where the film has no such language.
    """
    if language is not None and language not in case.languages:
        mend = did_you_mean(language, case.languages)
        raise ContentError("--language", f"a language of {film or case.id}", f'"{language}"', mend)
    return language or case.languages[0]
