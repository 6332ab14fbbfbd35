"""Numbers as a reader of a language writes them: decimal commas, minus signs, intervals, shares."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ias_widgets.phrases import SPOKEN

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["NONE", "interval", "number", "p_value", "percent", "points", "ze"]

NONE = "–"
"""Stands where there is no number."""
NARROW, MINUS = "\u00a0", "−"
COMMA = frozenset(SPOKEN) - {"en"}


def number(value: float | None, digits: int, language: str) -> str:
    r"""Return a number with so many digits after the decimal sign; `NONE` where it is missing or not finite.

    Examples
    --------
    >>> number(1032.5, 1, "pl"), number(-0.04, 1, "en"), number(None, 2, "uk")
    ('1\xa0032,5', '0.0', '–')
    """
    if value is None or not math.isfinite(value):
        return NONE
    told = f"{value:,.{digits}f}"
    if told.startswith("-"):
        told = told[1:] if float(told.replace(",", "")) == 0 else MINUS + told[1:]
    if language in COMMA:
        return told.replace(",", NARROW).replace(".", ",")
    return told


def interval(ends: Sequence[float] | None, digits: int, language: str) -> str:
    r"""Return both ends in brackets; a semicolon between them where the comma is the decimal sign.

    Examples
    --------
    >>> interval((12.5, 17.1), 1, "pl")
    '[12,5;\xa017,1]'
    """
    if ends is None:
        return NONE
    between = ";" if language in COMMA else ","
    low, high = (number(end, digits, language) for end in ends)
    return f"[{low}{between}{NARROW}{high}]"


def percent(share: float | None, language: str, digits: int = 0) -> str:
    """Return a share of 0 to 1 in per cent, as the language sets the sign: ``86 %`` in Polish and Ukrainian, ``86%`` in English."""
    if share is None or not math.isfinite(share):
        return NONE
    return f"{number(share * 100, digits, language)}{NARROW if language in COMMA else ''}%"


def points(share: float | None, language: str, digits: int = 1) -> str:
    """Return a difference of two shares in percentage points, without the unit: words name it."""
    return number(None if share is None else share * 100, digits, language)


def p_value(p: float | None, language: str) -> str:
    """Return a p value with its sign: two digits, three where it is small, and never "p = 0"."""
    if p is None or not math.isfinite(p):
        return NONE
    least = 0.001
    if p < least:
        return f"p{NARROW}<{NARROW}{number(least, 3, language)}"
    return f"p{NARROW}={NARROW}{number(p, 2 if p >= 0.1 else 3, language)}"  # noqa: PLR2004


def ze(number: int) -> str:
    """Return "yes" where Polish says "ze", Ukrainian "зі" before a number: it is read with "sto", "сто" first.

    Examples
    --------
    >>> ze(100), ze(14), ze(1020)
    ('yes', 'no', 'no')
    """
    first = f"{number:,}".split(",")[0]
    return "yes" if len(first) == len("100") and first[0] == "1" else "no"
