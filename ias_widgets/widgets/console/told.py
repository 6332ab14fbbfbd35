"""Times and sizes as people say them, by this machine's clock."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ias_widgets.widgets.words import Words

__all__ = ["bytes_told", "clock_told", "day_told", "minutes_ago", "moment_told"]

MILLION, BILLION = 1_000_000, 1_000_000_000


def clock_told(at: float) -> str:
    """Return the time of day of milliseconds since 1970: 9:41.

    Hours have no leading zero, as in running text.
    """
    local = dt.datetime.fromtimestamp(at / 1000).astimezone()
    return f"{local.hour}:{local.minute:02d}"


def day_told(date: str, words: Words) -> str:
    """Return an ISO date as it is written in a language; what is no day of the calendar as it is."""
    try:
        day = dt.date.fromisoformat(date)
    except ValueError:
        return date
    return f"{day:%d/%m/%Y}" if words.language == "en" else f"{day:%d.%m.%Y}"


def moment_told(at: float, words: Words, *, now: float | None = None) -> tuple[str, str]:
    """Return the ISO date of milliseconds since 1970, and the moment in words: today, yesterday, or the date, with its time."""
    local = dt.datetime.fromtimestamp(at / 1000).astimezone()
    date = local.date().isoformat()
    today = dt.datetime.fromtimestamp((at if now is None else now) / 1000).astimezone().date()
    days = (today - local.date()).days
    key = {0: "today", 1: "yesterday"}.get(days, "on")
    return date, words.say(f"preflight-when-{key}", day=day_told(date, words), time=clock_told(at))


def minutes_ago(at: float, now: float, words: Words) -> str:
    """Return how long ago something was, in whole minutes, or its moment where that was long ago."""
    minutes = int((now - at) // 60_000)
    hour = 60
    if minutes >= hour:
        return moment_told(at, words, now=now)[1]
    return words.say("preflight-minutes-ago", n=max(0, minutes))


def bytes_told(size: int, words: Words) -> str:
    """Return a size in MB or GB."""
    if size < BILLION:
        return words.say("preflight-megabytes", n=f"{max(0, size) // MILLION}")
    return words.say("preflight-gigabytes", n=f"{size // BILLION}")
