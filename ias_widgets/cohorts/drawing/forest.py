"""The figure of cohorts' gains: a row a cohort under its group's heading, the whole below, as wide as its interval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.drawing.axes import axis
from ias_widgets.cohorts.drawing.look import empty, looks_of
from ias_widgets.cohorts.drawing.rows import Column, Rows, quiet
from ias_widgets.cohorts.saying import NONE, interval, points

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from ias_widgets.cohorts.methods.cohort_gain import CohortGain
    from ias_widgets.cohorts.methods.cohort_rows import CohortRow

__all__ = ["forest", "month"]

LETTER, LONGEST = 8, 26
"""Pixels of a letter, on average; and letters of the longest name that is not shortened."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def month(date: str, language: str) -> str:
    """Return month and year of a date of ISO 8601.

    >>> month("2026-09-14", "pl"), month("2026-09-14", "en"), month("", "uk")
    ('09.2026', 'Sep 2026', '')
    """
    if len(date) < len("2026-09"):
        return date
    return f"{MONTHS[int(date[5:7]) - 1]} {date[:4]}" if language == "en" else f"{date[5:7]}.{date[:4]}"


def forest(told: CohortGain) -> go.Figure:
    """Draw what cohorts gained, in percentage points."""
    if told.few is not None:
        return empty(told.sentence(), told.language)
    say, language = told.words.say, told.language
    drawn = [row for row in told.rows if row.gain is not None or not told.pooled]  # what a pool holds is named beside
    columns = (Column(say("cohort-gain-column-pairs"), 150), Column(say("cohort-gain-axis"), 0))
    longest = max(min(len(_name(told, row)), LONGEST) for row in drawn)
    beside_at = max(206, 16 + LETTER * longest + 76)
    rows = Rows(language, say("cohort-gain-kind", kind=told.kind), columns, left=max(305, beside_at + 36))
    looks = looks_of(f"{row.kind} {row.group}" for row in drawn)
    heading: tuple[str, str] | None = None
    for row in drawn:
        if (row.kind, row.group) != heading:
            heading = row.kind, row.group
            rows.heading(_heading(told, row))
        y = rows.row(_name(told, row), _numbers(row, language), beside=month(row.date, language), beside_at=beside_at)
        if row.gain is None:
            rows.note(y, 0, say("cohort-gain-hidden", least=told.least))
        else:
            ends = None if row.ends is None else (row.ends[0] * 100, row.ends[1] * 100)
            said = f"{_name(told, row)}: {points(row.gain, language)} {interval(ends, 1, language)}"
            rows.mark(y, row.gain * 100, ends, looks[f"{row.kind} {row.group}"], said)
    if told.fit is not None and told.interval is not None and told.estimate is not None:
        low, high = (end * 100 for end in told.interval)
        rows.band((low, high))
        rows.space(14)
        rows.rule()
        ends_told = f"{points(told.estimate, language)} {interval((low, high), 1, language)}"
        y = rows.row(say("cohort-gain-all"), (str(told.n), ends_told), bold=True)
        rows.diamond(y, told.estimate * 100, (low, high), ends_told)
    reach = [end * 100 for row in drawn for end in (row.gain, *(row.ends or ())) if end is not None]
    span, step = axis(reach)
    about = say("cohort-gain-about" if told.fit is not None else "cohort-gain-about-few", later=str(told.later).lower())
    return rows.finished(told.headline, about, span=span, step=step)


def _heading(told: CohortGain, row: CohortRow) -> str:
    """Name a group: by its audience, by its kind where there are several; and that it is only described."""
    say = told.words.say
    kind = say("cohort-gain-kind-heading", kind=row.kind)
    several = len({other.kind for other in told.rows}) > 1
    name = f"{kind}: {row.group}" if several and row.group else row.group or kind
    return f"{name} {quiet(say('cohort-gain-beside'))}" if several and row.kind != told.kind else name


def _name(told: CohortGain, row: CohortRow) -> str:
    name = row.name or told.words.say("cohort-gain-pool")
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"


def _numbers(row: CohortRow, language: str) -> tuple[str, ...]:
    if row.gain is None:
        return "", quiet(NONE)
    ends = None if row.ends is None else (row.ends[0] * 100, row.ends[1] * 100)
    return str(row.pairs), f"{points(row.gain, language)} {quiet(interval(ends, 1, language))}"
