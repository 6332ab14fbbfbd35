"""Gains on paper: the forest of trainings, a training's own row beside the programme's band, and what lasted."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from ias_widgets.cohorts.drawing.axes import axis
from ias_widgets.cohorts.drawing.forest import month
from ias_widgets.cohorts.drawing.look import looks_of
from ias_widgets.cohorts.methods.retention import TIMES
from ias_widgets.cohorts.saying import NONE, interval, number, percent, points
from ias_widgets.publishing.report.drawing import ACCENT, BAND, HALF, INK, LINE, QUIET, WIDE, Drawing, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ias_widgets.cohorts.drawing.look import FamilyLook
    from ias_widgets.cohorts.methods.cohort_gain import CohortGain
    from ias_widgets.cohorts.methods.cohort_rows import CohortRow
    from ias_widgets.cohorts.methods.retention import Level, Retention

__all__ = ["forest_svg", "retention_svg"]

NAME, DATE, LEFT, RIGHT, PAIRS = 12.0, 150.0, 222.0, 524.0, 566.0
ROW, HEADING, HEAD = 15.2, 21.0, 28.0


def forest_svg(
    told: CohortGain, name: str = "forest", *, only: str | None = None, some: Sequence[CohortRow] | None = None
) -> str:
    """Draw what cohorts gained, by groups, with the band of the whole; of one cohort (``only``) or some rows, if so asked."""
    drawing = Drawing(name, WIDE)
    say, language = told.words.say, told.language
    rows = [row for row in (told.rows if some is None else some) if only in {None, row.cohort}]
    looks = looks_of(f"{row.kind} {row.group}" for row in told.rows)
    reach = [end * 100 for row in rows for end in (row.gain, *(row.ends or ())) if end is not None]
    reach += [end * 100 for end in told.interval or ()]
    (low, high), step = axis(reach or [0.0, 30.0])

    def at(value: float) -> float:
        return LEFT + (value - low) / (high - low) * (RIGHT - LEFT)

    headings = len({(row.kind, row.group) for row in rows}) if only is None else 0
    bottom = HEAD + headings * HEADING + len(rows) * ROW + 6
    whole = told.fit is not None and told.interval is not None and told.estimate is not None
    height = bottom + (ROW + 12 if whole else 4)
    if whole and told.interval is not None:
        x0, x1 = (at(end * 100) for end in told.interval)
        drawing.box(x0, HEAD - 6, x1 - x0, height - HEAD, BAND)
    _head(drawing, told, only)
    tick = low
    while tick <= high + 1e-9:
        drawing.text(number(tick, 0, language), at(tick), 12, colour=QUIET, anchor="middle")
        drawing.line(
            at(tick), HEAD - 6, at(tick), height - 6, colour=INK if tick == 0 else LINE, width=1.5 if tick == 0 else 0.8
        )
        tick += step
    y = HEAD
    group: tuple[str, str] | None = None
    for row in rows:
        if only is None and (row.kind, row.group) != group:
            group = row.kind, row.group
            y += HEADING
            drawing.text(_heading(told, row), 0, y - 9, bold=True, halo=True)
        y += ROW
        _row(drawing, told, row, y - ROW / 2, at=at, look=looks[f"{row.kind} {row.group}"])
    if whole and told.interval is not None and told.estimate is not None:
        drawing.line(0, bottom, WIDE, bottom, width=1.2, colour=QUIET)
        y = bottom + ROW / 2 + 4
        x0, x1 = (at(end * 100) for end in told.interval)
        middle = at(told.estimate * 100)
        drawing.shape([(x0, y), (middle, y - 7), (x1, y), (middle, y + 7)], ACCENT)
        drawing.text(say("cohort-gain-all"), 0, y, bold=True)
        ends = interval([end * 100 for end in told.interval], 1, language)
        _numbers(drawing, y, str(told.n), points(told.estimate, language), ends, bold=True)
    return drawing.svg(height)


def _head(drawing: Drawing, told: CohortGain, only: str | None) -> None:
    say = told.words.say
    drawing.text(say("cohort-gain-kind", kind=told.kind), 0 if only is None else NAME, 12, colour=QUIET)
    drawing.text(say("cohort-gain-column-pairs"), PAIRS, 12, colour=QUIET, anchor="end")
    drawing.text(say("cohort-gain-axis"), WIDE, 12, colour=QUIET, anchor="end")


def _heading(told: CohortGain, row: CohortRow) -> str:
    say = told.words.say
    kind = say("cohort-gain-kind-heading", kind=row.kind)
    several = len({other.kind for other in told.rows}) > 1
    name = f"{kind}: {row.group}" if several and row.group else row.group or kind
    return f"{name} {say('cohort-gain-beside')}" if several and row.kind != told.kind else name


def _row(
    drawing: Drawing, told: CohortGain, row: CohortRow, y: float, *, at: Callable[[float], float], look: FamilyLook
) -> None:
    language = told.language
    name = row.name or told.words.say("cohort-gain-pool")
    drawing.text(shortened(name, DATE - NAME - 6), NAME, y)
    drawing.text(month(row.date, language), DATE, y, colour=QUIET)
    if row.gain is None:
        drawing.text(told.words.say("cohort-gain-hidden", least=told.least), at(0) + 6, y, colour=QUIET, halo=True)
        drawing.text(NONE, WIDE, y, colour=QUIET, anchor="end")
        return
    if row.ends is not None:
        x0, x1 = (at(end * 100) for end in row.ends)
        drawing.line(x0, y, x1, y, colour=look.colour, width=1.8)
        for x in (x0, x1):
            drawing.line(x, y - 4, x, y + 4, colour=look.colour, width=1.8)
    drawing.mark(look.symbol, at(row.gain * 100), y, 4.6, look.colour)
    ends = NONE if row.ends is None else interval([end * 100 for end in row.ends], 1, language)
    _numbers(drawing, y, str(row.pairs), points(row.gain, language), ends)


def _numbers(drawing: Drawing, y: float, pairs: str, gain: str, ends: str, *, bold: bool = False) -> None:
    drawing.text(pairs, PAIRS, y, anchor="end", bold=bold)
    drawing.text(ends, WIDE, y, anchor="end", colour=INK if bold else QUIET, bold=bold)
    drawing.text(gain, WIDE - 78, y, anchor="end", bold=bold)


def retention_svg(told: Retention, name: str = "retention") -> str:
    """Draw the share right before, after and later, of those who took all three tests, and of those without the later one."""
    drawing = Drawing(name, HALF)
    say, language = told.words.say, told.language
    places = [70.0, 172.0, 274.0]
    top, bottom = 10.0, 132.0
    ends = [end for level in (*told.levels, *told.absent) for end in level.ends]
    low = max(0.0, (int(min(ends) * 10) - 1) / 10)
    high = min(1.0, (int(max(ends) * 10) + 2) / 10)

    def at(share: float) -> float:
        return bottom - (share - low) / (high - low) * (bottom - top)

    tick = round(low * 10)
    while tick <= round(high * 10):
        drawing.line(40, at(tick / 10), HALF, at(tick / 10), width=0.8)
        drawing.text(percent(tick / 10, language), 34, at(tick / 10), colour=QUIET, anchor="end", size=11)
        tick += 1 if high - low < 0.45 else 2  # noqa: PLR2004
    _course(
        drawing,
        [(x - 7, level) for x, level in zip(places, told.absent, strict=False)],
        at,
        QUIET,
        dash="3 3",
        symbol="square",
    )
    _course(drawing, [(x + 7, level) for x, level in zip(places, told.levels, strict=False)], at, ACCENT)
    for x, level, when in zip(places, told.levels, TIMES, strict=False):
        said = percent(level.mean, language)
        first = level is told.levels[0]
        drawing.text(said, x + 14, at(level.mean) + (10 if first else -8), bold=True, halo=True)
        drawing.text(say(f"retention-{when}"), x, bottom + 14, anchor="middle", colour=QUIET)
    drawing.line(40, bottom, HALF, bottom, colour=INK, width=1.2)
    drawing.mark("circle", 6, bottom + 33, 4, ACCENT)
    drawing.text(say("retention-all-three", n=told.n), 16, bottom + 33)
    if told.absent:
        drawing.mark("square", 6, bottom + 49, 4, QUIET)
        drawing.text(say("retention-two", n=told.missing), 16, bottom + 49)
    return drawing.svg(bottom + (58 if told.absent else 42))


def _course(
    drawing: Drawing,
    levels: Sequence[tuple[float, Level]],
    at: Callable[[float], float],
    colour: str,
    *,
    dash: str = "",
    symbol: str = "circle",
) -> None:
    for (x0, one), (x1, two) in pairwise(levels):
        drawing.line(x0, at(one.mean), x1, at(two.mean), colour=colour, width=1.6, dash=dash)
    for x, level in levels:
        low, high = (at(end) for end in level.ends)
        drawing.line(x, low, x, high, colour=colour, width=1.6)
        for end in (low, high):
            drawing.line(x - 3.5, end, x + 3.5, end, colour=colour, width=1.6)
        drawing.mark(symbol, x, at(level.mean), 4.4, colour)
