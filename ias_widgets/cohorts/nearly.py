"""Of a sensitive question all and none of a group are told as nearly so: one rule for shares and for measures of agreement."""

from __future__ import annotations

from typing import Literal

from ias_widgets.cohorts.saying import NARROW, number, percent
from ias_widgets.questions.base import SENSITIVE_K

__all__ = ["CLOSE", "close", "measured", "open_percent", "told_share"]

CLOSE = 0.97
"""The greatest agreement, 0 to 1, that is told of a sensitive question: more would say that all gave one answer."""


def told_share(share: float | None, k: int) -> float | Literal["all", "none"] | None:
    """Return a share as it may be told: of a question whose *k* is 5 or more, ``all`` stands for nearly all, ``none`` for nearly none.

    Examples
    --------
    >>> told_share(1.0, 5), told_share(1.0, 3), told_share(0.5, 5)
    ('all', 1.0, 0.5)
    """
    if share is None or share != share or k < SENSITIVE_K:  # noqa: PLR0124
        return share
    return "all" if share >= 1 else "none" if share <= 0 else share


def close(measure: float, k: int) -> float:
    """Return a measure of agreement or association as it may be told of a question with this *k*: at most `CLOSE`."""
    return min(measure, CLOSE) if k >= SENSITIVE_K else measure


def measured(measure: float, k: int, language: str) -> str:
    r"""Return such a measure in words: two digits, or that it is above the greatest one told.

    Examples
    --------
    >>> measured(1.0, 5, "pl"), measured(1.0, 3, "pl"), measured(0.5, 5, "en")
    ('>\xa00,97', '1,00', '0.50')
    """
    if k >= SENSITIVE_K and measure >= CLOSE - 1e-9:
        return f">{NARROW}{number(CLOSE, 2, language)}"
    return number(measure, 2, language)


def open_percent(share: float | None, k: int, language: str) -> str:
    r"""Return a share in per cent; all and none, where this *k* is that of a sensitive question, as more or less than is told.

    Examples
    --------
    >>> open_percent(1.0, 5, "en"), open_percent(0.0, 5, "pl"), open_percent(1.0, 3, "en"), open_percent(0.98, 5, "en")
    ('>\xa097%', '<\xa03\xa0%', '100%', '98%')
    """
    told = told_share(share, k)
    if isinstance(told, str):
        return f">{NARROW}{percent(CLOSE, language)}" if told == "all" else f"<{NARROW}{percent(1 - CLOSE, language)}"
    return percent(told, language)
