"""The talk that is going on, as everybody sees it: its task, questions for it, and what the room's answers propose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.questions import say
from ias_widgets.rooms.agenda import DiscussionStep
from ias_widgets.rooms.faces import talk_questions
from ias_widgets.rooms.moves import phase_of
from ias_widgets.rooms.parts import TalkFace
from ias_widgets.rooms.prompts import prompts_of

if TYPE_CHECKING:
    from ias_widgets.rooms.state import Room

__all__ = ["talk_face"]

SHOWN = 3
"""Prompts that a screen has room for."""


def talk_face(room: Room, language: str) -> TalkFace | None:
    """Return the talk that is going on: a discussion step's, or the one about a question."""
    step, ask, film, visit = room.current, room.ask, room.film, room.visit
    if phase_of(room) != "talk":
        return None
    if isinstance(step, DiscussionStep):
        return TalkFace(
            prompt=say(step.prompt, language),
            questions=[say(question, language) for question in step.questions],
            vote_again=False,
            prompts=prompts_of(room, language, SHOWN),
        )
    if ask is None:
        return None
    decision = film.case.scenes[visit.playthrough.scene].decision if film and visit else None
    return TalkFace(
        prompt=say(ask.question.short or ask.question.prompt, language),
        questions=talk_questions(room, decision.talk, language) if decision else [],
        vote_again=not ask.revealed,
    )
