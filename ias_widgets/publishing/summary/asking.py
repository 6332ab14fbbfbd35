"""A question as it stands on the page: its counts in columns, the way the film went, and who decided."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ias_widgets.publishing.summary.model import Asked, Cell, Row
from ias_widgets.questions import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ias_widgets.cases import Choice
    from ias_widgets.publishing.summary.gathering import Put
    from ias_widgets.publishing.summary.model import Group
    from ias_widgets.publishing.summary.saying import Saying
    from ias_widgets.rooms.parts import FamilyResult, RoundResult
    from ias_widgets.rooms.state import Room

    Column = RoundResult | FamilyResult

__all__ = ["asked_of", "labels"]

MOST_LINES = 6
"""Lines that a question's result may tell beside its table."""
COUNTED = re.compile(r": \d+$")
"""A line that says what the table says."""


def asked_of(room: Room, put: Put, number: int, groups: Sequence[Group], saying: Saying) -> Asked:
    """Return a question with its last two votes, split by those of the page's ``groups`` that may be shown."""
    question, taken = put.ask.question, _taken(put)
    title = saying.content(question.short or question.prompt)
    prompt = saying.content(question.prompt)
    votes = put.result.rounds[-2:] if put.result and put.open else []
    split = {family.family: family for family in (put.result.split if put.result and put.open else None) or []}
    shown = tuple(group for group in groups if group.id in split)
    columns: list[Column] = [*votes, *(split[group.id] for group in shown)]
    return Asked(
        number=number,
        title=title,
        prompt="" if prompt == title else prompt,
        votes=tuple(saying(f"vote-{number}") for number in (1, 2)) if len(votes) > 1 else (saying("all"),) * len(votes),
        groups=shown,
        rows=tuple(_rows(put, columns, saying)) if columns else (),
        sizes=tuple(_size(column, put, saying) for column in columns),
        told=tuple(_told(room, put, saying)),
        rule=saying.content(taken.feedback.rule) if taken else "",
        unchecked=taken is not None and taken.feedback.mark != "S",
    )


def labels(put: Put, language: str) -> dict[str, tuple[str, str]]:
    """Return each choice's letter and label; a point of a scale is its own letter."""
    named = put.ask.question.face(language).get("choices", [])
    return {choice["id"]: (choice["letter"], choice["label"]) for choice in named} or {
        id_: (id_, "") for id_ in put.ask.question.choice_ids()
    }


def _taken(put: Put) -> Choice | None:
    branch = put.ask.branch
    choices = put.decision.choices if put.decision and branch else ()
    return next((choice for choice in choices if branch and choice.id == branch.choice), None)


# ---- counts --------------------------------------------------------------------------------------


def _size(column: Column, put: Put, saying: Saying) -> Cell:
    if column.tally is None:
        return Cell(words=saying("below", k=put.ask.question.k))
    present = getattr(column, "present", None)
    return Cell(words=f"{column.answered}/{present}" if present else str(column.answered))


def _rows(put: Put, columns: Sequence[Column], saying: Saying) -> Iterator[Row]:
    branch = put.ask.branch
    if any(_is_middle((column.tally or {}).get("median")) for column in columns):
        yield Row(letter="", label=saying("median"), cells=tuple(_median(column, saying) for column in columns))
        return
    named = labels(put, saying.asked)
    if not named:
        yield from _counted(put, columns, saying)
    for id_, (letter, label) in named.items():
        yield Row(
            letter=letter,
            label=saying.text(label),
            cells=tuple(_cell(column, id_) for column in columns),
            taken=branch is not None and branch.choice == id_,
        )


def _counted(put: Put, columns: Sequence[Column], saying: Saying) -> Iterator[Row]:
    """Yield what a kind without choices can count, such as the bins of a number; of those the ones that anybody is in."""
    question = put.ask.question
    counted = [question.counted(column.tally, saying.asked) if column.tally else [] for column in columns]
    for at, row in enumerate(next(filter(None, counted), [])):
        people = [found[at]["count"] if found else 0 for found in counted]
        cells = (
            Cell(words=str(n), share=n / max(1, column.answered)) if column.tally else Cell()
            for n, column in zip(people, columns, strict=True)
        )
        if any(people):
            yield Row(letter="", label=saying.text(row["label"]), cells=tuple(cells))


def _is_middle(median: object) -> bool:
    return isinstance(median, int | float)


def _cell(column: Column, choice: str) -> Cell:
    counts: dict[str, int] = (column.tally or {}).get("counts", {})
    if choice not in counts:
        return Cell()
    return Cell(words=str(counts[choice]), share=counts[choice] / max(1, column.answered))


def _median(column: Column, saying: Saying) -> Cell:
    median = (column.tally or {}).get("median")
    return Cell(words="" if median is None else saying("number", n=median))


# ---- sentences -----------------------------------------------------------------------------------


def _told(room: Room, put: Put, saying: Saying) -> Iterator[str]:
    if put.ask.branch is not None:
        yield _way(room, put, saying)
    result = put.result
    if result is None:
        return
    if not put.open:
        yield saying("hidden")
        return
    yield from _points(put, saying)
    if len(result.rounds) > 2:  # noqa: PLR2004
        yield saying("rounds", n=len(result.rounds))
    if result.shift is not None:
        yield saying("shift", both=result.shift.both, changed=result.shift.changed, ze=saying.ze(result.shift.both))
    hands = result.rounds[-1].hands if result.rounds[-1].tally is not None else 0
    if hands:
        yield saying("hands", n=hands)
    yield from _meant(put, saying)


def _meant(put: Put, saying: Saying) -> Iterator[str]:
    """Yield what the counts of this kind are, where they are no plain votes, and what its last vote tells beside them."""
    question, last = put.ask.question, put.result.rounds[-1] if put.result else None
    if saying.has(f"counts-{question.kind_name}"):
        yield saying(f"counts-{question.kind_name}")
    elif last and last.tally is not None:
        plain = {f"{row['label']}: {row['count']}" for row in question.counted(last.tally, saying.asked)}
        letters = tuple(f"{one['letter']} · " for one in question.legend(saying.asked))
        beside = [
            line
            for line in question.told(last.tally, saying.asked)
            if line not in plain and not (line.startswith(letters) and COUNTED.search(line))
        ]
        yield from map(saying.text, (f"{line.rstrip('.')}." for line in beside[:MOST_LINES]))


def _points(put: Put, saying: Saying) -> Iterator[str]:
    """Yield, for a scale, how many chose each point in each of the votes that are printed."""
    face, votes = put.ask.question.face(saying.asked), put.result.rounds[-2:] if put.result else []
    points = [str(point) for point in range(1, face["points"] + 1)] if "low" in face else []
    counted = [[vote.tally["counts"][point] for point in points] for vote in votes if vote.tally and points]
    if counted:
        counts = "; ".join(", ".join(map(str, row)) for row in counted)
        yield saying("points", low=face["low"], points=face["points"], high=face["high"], counts=counts)


def _way(room: Room, put: Put, saying: Saying) -> str:
    ask, branch = put.ask, put.ask.branch
    if branch is None:
        return ""
    named = labels(put, saying.asked)
    letter = named[branch.choice][0]
    values: dict[str, Any] = {
        "letter": letter,
        "tied": saying.join([named[id_][0] for id_ in branch.tied if id_ in named]),
    }
    if branch.way in ("facilitator", "lot") and branch.tied and put.open:
        return saying(f"way-tie-{branch.way}", **values)
    if branch.way != "rule":
        return saying(f"way-{branch.way}", **values)
    agency = next((one.name for one in room.agenda.agencies if one.id == ask.agency), {}) if room.agenda else {}
    return saying(f"way-rule-{ask.rule}", agency=say(agency, saying.asked), **values)
