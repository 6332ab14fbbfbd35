"""Names of cohorts that differ: by month where a place was visited twice, by day where twice in a month, by number on one day."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["labels"]


def labels(names: Sequence[str], dates: Sequence[object], *, beside: bool = False) -> list[str]:
    """Return a name for each cohort, all different.

    Parameters
    ----------
    names
        Such as places.
    dates
        Of ISO 8601; what is none is passed over.
    beside
        Whether the month is shown beside the name anyway.

    Examples
    --------
    >>> labels(["Radom", "Chełm", "Radom", "Radom"], ["2026-10-02", "2026-10-05", "2026-11-03", "2026-11-17"])
    ['Radom 10.2026', 'Chełm', 'Radom 03.11.2026', 'Radom 17.11.2026']
    >>> labels(["Radom", "Radom", "Radom"], ["2026-10-02", "2026-11-03", "2026-11-03"], beside=True)
    ['Radom', 'Radom 03.11 · 1', 'Radom 03.11 · 2']
    """
    days = [date[:10] if isinstance(date, str) else "" for date in dates]
    months = [day[:7] if beside else "" for day in days]
    told = list(names)
    for part in (slice(5, 10),) if beside else (slice(7), slice(10)):
        often = Counter(zip(told, months, strict=True))
        told = [
            f"{name} {_turned(day[part])}".strip() if often[one, month] > 1 else one
            for name, one, month, day in zip(names, told, months, days, strict=True)
        ]
    often, passed = Counter(zip(told, months, strict=True)), Counter[tuple[str, str]]()
    for place, key in enumerate(zip(tuple(told), months, strict=True)):
        passed[key] += 1
        if often[key] > 1:
            told[place] = f"{key[0]} · {passed[key]}"
    return told


def _turned(day: str) -> str:
    return ".".join(reversed(day.split("-")))
