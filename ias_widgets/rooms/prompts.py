"""Prompts for the talk, proposed from the data: which of all revealed questions, of any kind, are worth it, and why.

A question is proposed where the room split most, where families parted, where the second vote moved, where the answers
differ from the experts' key, or where families expect of each other what they do not do (`ias_widgets.rooms.reasons`).
Nothing is read but what everybody may see: results that are revealed, with small groups protected.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from ias_widgets.phrases import Phrases
from ias_widgets.questions import say
from ias_widgets.questions.measures import Telling
from ias_widgets.rooms.counting import result_of
from ias_widgets.rooms.faces import family_cards, talk_questions
from ias_widgets.rooms.parts import TalkPrompt
from ias_widgets.rooms.reasons import Told, rank, reasons, sentences
from ias_widgets.rooms.talk_questions import asked_first

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases import TalkQuestion
    from ias_widgets.rooms.parts import Result
    from ias_widgets.rooms.state import Ask, Room

__all__ = ["MOST", "prompts_of", "told_of_ask", "told_of_result"]

MOST = 5
"""Prompts that are proposed at once."""
SENTENCES = 2
"""Reasons that are told of one question: the strongest."""


def prompts_of(room: Room, language: str, most: int = MOST) -> list[TalkPrompt]:
    """Return the prompts, strongest first; none while a vote is open, which is no time to talk.

    Of questions that measure alike the one asked later stands first: it is what the room has in mind.
    """
    if room.ask and room.ask.open_round:
        return []
    found = [(told, ask) for ask in room.asks.values() if (told := told_of_ask(room, ask, language))]
    speaking = sorted((one for one in reversed(found) if reasons(one[0])), key=lambda one: rank(one[0]), reverse=True)
    return [_prompt(room, ask, told, language) for told, ask in speaking[:most]]


def told_of_ask(room: Room, ask: Ask, language: str) -> Told | None:
    """Return what everybody may see of a question's result; None before its reveal."""
    result = result_of(room, ask, language) if ask.revealed else None
    return told_of_result(ask, result, language) if result else None


def told_of_result(ask: Ask, result: Result, language: str) -> Told:
    """Return what the measures read of a result that everybody may see."""
    question, last, shift = ask.question, result.rounds[-1], result.shift
    return Told(
        whole=Telling() if last.tally is None else question.telling(last.tally, last.answered, language),
        split={one.family: question.telling(one.tally, one.answered, language) for one in result.split or []},
        changed=shift.changed if shift else 0,
        both=shift.both if shift else 0,
        expected=tuple(question.unmet(result.across, language)) if result.across else (),
    )


def _prompt(room: Room, ask: Ask, told: Told, language: str) -> TalkPrompt:
    phrases = Phrases("prompts", language)
    found, families = reasons(told), {card.id: card.name for card in family_cards(room, language)}
    strongest = max(found, key=lambda name: found[name])
    of_film = talk_questions(room, asked_first(_of_film(room, ask), told, _agencies(room, ask)), language)
    return TalkPrompt(
        ask=ask.id,
        title=say(ask.question.short or ask.question.prompt, language),
        text=of_film[0] if of_film else phrases.say(f"prompts-ask-{strongest}"),
        why=" ".join(islice(sentences(told, families, phrases), SENTENCES)),
    )


def _of_film(room: Room, ask: Ask) -> Iterator[TalkQuestion]:
    """Yield the questions that a film asks about its decision, where the ask is one."""
    for step in room.steps:
        for visit in room.walks.get(step.id, ()):
            if visit.ask == ask.id:
                decision = room.films[step.film].case.scenes[visit.playthrough.scene].decision  # type: ignore[union-attr]
                yield from decision.talk if decision else ()


def _agencies(room: Room, ask: Ask) -> dict[str, str]:
    return dict((ask.grouping or room.grouping).of)
