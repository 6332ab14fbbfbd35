"""What a room answered so far, as rows: for a notebook's live frame. Small groups are protected as on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.questions import say
from ias_widgets.rooms.counting import NO_TEXTS, result_of
from ias_widgets.rooms.wire import ResultRow
from ias_widgets.rooms.writings import released

if TYPE_CHECKING:
    from ias_widgets.rooms.counting import Texts
    from ias_widgets.rooms.parts import FamilyResult, RoundResult
    from ias_widgets.rooms.state import Ask, Room

__all__ = ["results"]


def results(room: Room, language: str, texts: Texts = NO_TEXTS) -> list[ResultRow]:
    """Return a row for each thing counted in each closed round, for everybody and for each family shown.

    What is counted says the kind (`Question.counted`): choices, ranges of numbers, places, words.
    Rows of everybody count hands too, and say how many of the count were hands.
    Of ``texts``, all that was written, only what was released is counted.
    """
    read = released(room, texts)
    return [row for ask in room.asks.values() for row in _rows(room, ask, language, read)]


def _rows(room: Room, ask: Ask, language: str, texts: Texts) -> list[ResultRow]:
    result = result_of(room, ask, texts=texts)
    if result is None:
        return []
    question = say(ask.question.short or ask.question.prompt, language)
    rows: list[ResultRow] = []

    def add(shown: RoundResult, group: RoundResult | FamilyResult, family: str | None, hands: dict[str, int]) -> None:
        rows.extend(
            ResultRow(
                ask=ask.id,
                question=question,
                round=shown.number,
                family=family,
                **row,
                hands=hands.get(row["choice"], 0),
                answered=group.answered,
                present=shown.present,
            )
            for row in (ask.question.counted(group.tally, language) if group.tally is not None else [])
        )

    for shown, round_ in zip(result.rounds, ask.counted, strict=True):
        add(shown, shown, None, round_.hands)
    for family in result.split or []:
        add(result.rounds[-1], family, family.family, {})
    return rows
