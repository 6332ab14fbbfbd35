"""Votes on paper: what families chose, what talk changed, how far families agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cohorts.drawing.look import looks_of
from ias_widgets.cohorts.records import each
from ias_widgets.cohorts.saying import number, p_value
from ias_widgets.publishing.report.drawing import (
    ACCENT,
    GROUND,
    HALF,
    INK,
    QUIET,
    WIDE,
    Drawing,
    lines_of,
    shortened,
    width_of,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.cohorts.methods.agency_agreement import AgencyAgreement
    from ias_widgets.cohorts.methods.decisions_by_family import DecisionsByFamily
    from ias_widgets.cohorts.methods.shift import Shift, Talked

__all__ = ["agreement_svg", "decisions_svg", "shift_svg"]

QUESTIONS = 4
"""Questions that a report shows: those at which families differ most."""
TALKS = 4
"""Questions asked twice that a report shows."""
NAMES, BAR = 152.0, 10.0
DEEPEST = 0.55
"""Of the accent in the darkest cell, so that ink can be read on it."""
NEARLY = {"all": 0.97, "none": 0.03}


def decisions_svg(told: DecisionsByFamily, name: str = "decisions", *, most: int = QUESTIONS) -> str:
    """Draw the shares of families by choice, of the questions at which families differ most."""
    drawing = Drawing(name, WIDE)
    looks = looks_of(told.rows["family"])
    y = 0.0
    for question in widest_questions(told, most):
        own = told.rows[told.rows["question"] == question]
        choices = list(dict.fromkeys(own["choice"]))
        wide = (WIDE - NAMES) / max(len(choices), 2)
        bar = wide - 64
        heads = [lines_of(str(choice).rpartition(" · ")[2], wide - 10, 11)[:2] for choice in choices]
        high = max(len(head) for head in heads) * 13.2
        drawing.lines(lines_of(question, NAMES - 12), 0, y + 12, bold=True)
        for place, head in enumerate(heads):
            drawing.lines(head, NAMES + place * wide, y + 5 + high / 2, size=11, colour=QUIET)
        y += max(high + 8, len(lines_of(question, NAMES - 12)) * 14.4 + 6)
        for family in dict.fromkeys(own["family"]):
            drawing.text(shortened(str(family), NAMES - 10), 0, y + 8)
            by_choice = {row.choice: row for row in each(own[own["family"] == family])}
            for place, choice in enumerate(choices):
                row, x = by_choice.get(choice), NAMES + place * wide
                if row is None:
                    continue
                share = NEARLY.get(row.nearly, row.share)
                look = looks[family]
                drawing.box(x, y + 3, bar * share, BAR, look.colour, pattern=look.pattern)
                drawing.line(x, y + 1, x, y + 15, colour=INK, width=1)
                drawing.text(_said(told, row), x + bar * share + 5, y + 8, size=11)
            y += 16
        y += 12
    return drawing.svg(y - 6)


def widest_questions(told: DecisionsByFamily, most: int) -> list[str]:
    """Return the questions at which families differ most, in the order in which they came."""
    shares = told.rows.groupby(["question", "choice"], sort=False)["share"]
    apart = (shares.max() - shares.min()).groupby(level="question", sort=False).max()
    widest = set(apart.nlargest(most).index)
    return [question for question in dict.fromkeys(told.rows["question"]) if question in widest]


def _said(told: DecisionsByFamily, row: object) -> str:
    nearly = getattr(row, "nearly", "")
    if nearly:
        return told.words.say(f"decisions-by-family-{nearly}")
    return told.of(int(row.people), int(row.of))  # type: ignore[attr-defined]


def shift_svg(told: Shift, name: str = "shift") -> str:
    """Draw answers before and after talking: a pale bar above a dark one for each choice."""
    drawing = Drawing(name, HALF)
    say, language = told.words.say, told.language
    names, bar = 146.0, HALF - 146 - 66
    y = 8.0
    drawing.box(0, y - 5, 14, 9, GROUND, edge=ACCENT, thick=1.2)
    drawing.text(say("shift-first"), 20, y, size=11)
    x = 40 + width_of(say("shift-first"), 11)
    drawing.box(x, y - 5, 14, 9, ACCENT)
    drawing.text(say("shift-last"), x + 20, y, size=11)
    y += 18
    for one in most_moved(told):
        drawing.text(shortened(one.question, HALF - 90), 0, y, bold=True)
        drawing.text(p_value(one.holm, language), HALF, y, anchor="end", colour=QUIET, size=11)
        y += 12
        most = max([*one.first, *one.last])
        for choice, before, after in zip(one.choices, one.first, one.last, strict=True):
            drawing.lines(lines_of(choice, names - 10, 11)[:2], 0, y + 11, size=11)
            drawing.box(names, y + 1, bar * before / most, 8, GROUND, edge=ACCENT, thick=1.2)
            drawing.box(names, y + 12, bar * after / most, 9, ACCENT)
            drawing.text(number(before, 0, language), names + bar * before / most + 5, y + 5, size=11, colour=QUIET)
            drawing.text(number(after, 0, language), names + bar * after / most + 5, y + 17, size=11, bold=True)
            y += 28
        y += 12
    return drawing.svg(y - 8)


def most_moved(told: Shift) -> list[Talked]:
    """Return the questions at which the greatest part gave another answer, in the order in which they were asked."""
    widest = sorted(told.questions, key=lambda one: -one.moved / one.people)[:TALKS]
    return [one for one in told.questions if one in widest]


def agreement_svg(told: AgencyAgreement, name: str = "agreement") -> str:
    """Draw how far each two families agree: the darker, the more; the figure stands in each cell."""
    drawing = Drawing(name, HALF)
    between = told.between
    if between is None:
        return drawing.svg(1)
    count, names = len(told.families), 126.0
    cell = (HALF - names) / count
    heads = [lines_of(one, cell - 4, 11)[:3] for one in told.families]
    top = max(len(head) for head in heads) * 13.2 + 8
    high = min(max(cell * 0.55, 26.0), 40.0)
    for column, head in enumerate(heads):
        drawing.lines(head, names + (column + 0.5) * cell, top / 2 - 2, size=11, anchor="middle", colour=QUIET)
    for row, family in enumerate(told.families):
        y = top + row * high
        drawing.lines(lines_of(family, names - 8)[:2], 0, y + high / 2)
        for column in range(count):
            value = float(between[row, column])
            drawing.box(
                names + column * cell + 1,
                y + 1,
                cell - 2,
                high - 2,
                _tint(value),
                edge=QUIET,
                thick=1.6 if row == column else 0.6,
            )
            drawing.text(
                number(value, 2, told.language), names + (column + 0.5) * cell, y + high / 2, anchor="middle",
                bold=row == column,
            )  # fmt: skip
    return drawing.svg(top + count * high + 2)


def _tint(share: float) -> str:
    ends: Sequence[Sequence[int]] = ((255, 255, 255), (12, 82, 95))
    weight = min(max(share, 0.0), 1.0) * DEEPEST
    return "#" + "".join(f"{round(low + (high - low) * weight):02x}" for low, high in zip(*ends, strict=True))
