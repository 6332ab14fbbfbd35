"""When each line of a shot begins, and whether it can be read in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases.texts import say

if TYPE_CHECKING:
    from ias_widgets.cases.model import Shot

__all__ = ["beginnings", "reading_speeds"]


def beginnings(shot: Shot, language: str) -> list[float]:
    """Return the second of the shot at which each line begins, rounded to tenths.

    Lines without a time of their own share what lies between their neighbours that have one, or
    the shot's ends, in proportion to their characters.
    """
    weights = [max(len(say(line.text, language)), 1) for line in shot.lines]
    starts: list[float] = []
    begun, free = 0.0, 0
    for number, line in enumerate([*shot.lines, None]):
        until = shot.seconds if line is None else line.at
        if until is None:
            continue
        waiting = weights[free:number]
        starts += [
            round(begun + (until - begun) * sum(waiting[:place]) / sum(waiting), 1) for place in range(len(waiting))
        ]
        begun, free = until, number
    return starts


def reading_speeds(shot: Shot, language: str) -> list[float]:
    """Return the characters a second that each line asks its readers for, until the next line or the shot's end."""
    starts = [*beginnings(shot, language), shot.seconds]
    return [
        len(say(line.text, language)) / max(starts[number + 1] - starts[number], 0.1)
        for number, line in enumerate(shot.lines)
    ]
