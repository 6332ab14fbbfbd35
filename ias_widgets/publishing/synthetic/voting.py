"""People answer the open round: a decision of the film as their family leans, other questions as simulated people do."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

from ias_widgets.publishing.synthetic.confidence import points
from ias_widgets.publishing.synthetic.film import choices, second_choices
from ias_widgets.questions import kinds
from ias_widgets.rooms import commands as asked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.publishing.synthetic.room import Played
    from ias_widgets.rooms.state import Ask

__all__ = ["vote"]

THINKS = 25.0
"""Seconds that a vote takes."""
ALIKE = {"labour": "social"}
"""Families that lean as another does."""


def vote(played: Played) -> None:
    """Let everybody who is in the room answer the open round, but for a few."""
    ask = played.room.ask
    if ask is None or ask.open_round is None:
        return
    played.now += THINKS
    answers = _decision(played, ask) if ask.rule else _answers(played, ask)
    number = f"{ask.id}#{ask.open_round.number}"
    for place in played.here:
        value = answers[place]
        if value is not None:
            played.do(asked.AnswerRound(participant=played.participants[place], round=number, seq=1, value=value))


def _decision(played: Played, ask: Ask) -> list[str | None]:
    visit, film = played.room.visit, played.room.film
    if visit is None or film is None:
        return []
    scene, ways = visit.playthrough.scene, ask.question.choice_ids()
    decision = film.case.scenes[scene].decision
    if len(ask.rounds) > 1:
        return second_choices(played.people, played.effects, scene, ways, played.first_votes[scene])
    known = [choice.id for choice in decision.choices] if decision else []
    played.first_votes[scene] = choices(played.people, played.effects, scene, ways, known)
    return played.first_votes[scene]


def _answers(played: Played, ask: Ask) -> list[Any]:
    """Return what everybody answers to a question that is no decision; None of whoever does not answer."""
    step, question = played.room.step, ask.question
    number = len(ask.rounds)
    chance = played.people.chance(f"question {step} {number}")
    silent = chance.uniform(len(played.people)) < played.effects.deciding.silent
    if step.startswith("sure_"):
        said: list[Any] = list(points(played.people, played.effects.confidence, after=step == "sure_after"))
    else:
        said = [
            _simulated(played, question.kind_name, question.face("pl"), place, number)
            for place in range(len(played.people))
        ]
    if question.writes:
        said = [None if words is None else _apart(played, ask.id, place, words) for place, words in enumerate(said)]
    return [None if quiet else value for value, quiet in zip(said, silent, strict=True)]


def _simulated(played: Played, kind: str, face: Mapping[str, Any], place: int, number: int) -> Any:
    """Return an answer as `client.simulation` gives it: as the family leans; in a second vote some come round."""
    family = played.people.family[place]
    own = Random(f"{played.people.seed}:{played.id}:{played.room.step}:{place}")  # noqa: S311
    again = number > 1 and own.random() < played.effects.deciding.comes_round
    leaning = Random(f"{played.room.step}:{'talk' if again else ALIKE.get(family, family)}")  # noqa: S311
    return kinds()[kind].simulated(face, own, leaning)


def _apart(played: Played, ask: str, place: int, words: str) -> dict[str, Any]:
    writing = played.name(f"{ask}:{place}")
    played.texts[writing] = words
    return {"writing": writing, "length": len(words)}
