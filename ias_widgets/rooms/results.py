"""What a room answered so far, as rows: for a notebook's live frame. Small groups are protected as on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.questions import say
from ias_widgets.rooms.faces import result_of
from ias_widgets.rooms.wire import ResultRow

if TYPE_CHECKING:
    from ias_widgets.rooms.state import Ask, Room

__all__ = ["results"]


def results(room: Room, language: str) -> list[ResultRow]:
    """Return a row for each choice of each closed round, for everybody and for each family shown."""
    return [row for ask in room.asks.values() for row in _rows(room, ask, language)]


def _rows(room: Room, ask: Ask, language: str) -> list[ResultRow]:
    result = result_of(room, ask)
    if result is None:
        return []
    labels = _labels(ask, language)
    question = say(ask.question.short or ask.question.prompt, language)
    groups = [
        (round_.number, None, round_.answered, round_.present, round_.tally) for round_ in result.rounds if round_.tally
    ]
    last = result.rounds[-1]
    groups += [
        (last.number, family.family, family.answered, last.present, family.tally) for family in result.split or []
    ]
    return [
        ResultRow(
            ask=ask.id, question=question, round=number, family=family, choice=choice,
            label=labels.get(choice, choice), count=count, answered=answered, present=present,
        )
        for number, family, answered, present, tally in groups
        for choice, count in (tally or {}).get("counts", {}).items()
    ]  # fmt: skip


def _labels(ask: Ask, language: str) -> dict[str, str]:
    return {choice["id"]: choice["label"] for choice in ask.question.face(language).get("choices", [])}
