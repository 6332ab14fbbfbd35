"""People fill in a sheet alone: a test by what they know, with their linking code; feedback."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from ias_widgets.publishing.synthetic.answering import LEFT_OUT, answers_of, forms_as
from ias_widgets.questions import kinds
from ias_widgets.rooms import SheetStep
from ias_widgets.rooms import commands as asked

if TYPE_CHECKING:
    from ias_widgets.publishing.synthetic.room import Played

__all__ = ["fill_in"]


def fill_in(played: Played) -> None:
    """Let everybody answer the sheet at hand, and hand it in."""
    step = played.room.current
    if not isinstance(step, SheetStep):
        return
    if step.purpose == "feedback":
        _feed_back(played, step)
        return
    forms = forms_as(step.forms, played.effects.testing)
    answers = answers_of(played.people, forms, played.effects, step.purpose)
    for place in played.here:
        id_, form = played.participants[place], forms[answers.form[place]]
        if id_ not in played.room.links:
            played.do(asked.Link(participant=id_, person=played.people.person[place]))
        stops = step.purpose == "before" and bool(played.people.unfinished[place])
        for item, choice in enumerate(answers.choice[place][: len(form) // 2 if stops else None]):
            if choice != LEFT_OUT:
                value = form.choices[item][choice]
                played.do(asked.AnswerItem(participant=id_, step=step.id, item=form.ids[item], value=value, seq=1))
        if not stops:
            played.do(asked.HandIn(participant=id_, step=step.id))


def _feed_back(played: Played, step: SheetStep) -> None:
    kind, asked_of_all = played.people.planned.kind, step.asked()["a"]
    good = played.effects.feedback.good[kind]
    for place in played.here:
        own = Random(f"{played.people.seed}:{played.id}:{step.id}:{place}")  # noqa: S311
        for item, question in asked_of_all.items():
            face, leaning = question.face("pl"), Random(f"{item}:{kind}")  # noqa: S311
            value = kinds()[question.kind_name].simulated(face, own, leaning)
            if question.kind_name == "scale":
                value = 1 + sum(own.random() < good for _ in range(face["points"] - 1))
            played.do(
                asked.AnswerItem(participant=played.participants[place], step=step.id, item=item, value=value, seq=1)
            )
        played.do(asked.HandIn(participant=played.participants[place], step=step.id))
