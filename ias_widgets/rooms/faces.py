"""The parts of views that everybody may see, built so that nothing hidden can be in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cases import cited
from ias_widgets.questions import say
from ias_widgets.questions.outside import is_outside, view_module
from ias_widgets.rooms.agenda import FilmStep
from ias_widgets.rooms.branching import outcome
from ias_widgets.rooms.parts import (
    AgencyCard,
    Fact,
    FamilyCard,
    HelpLine,
    NoticeCard,
    QuestionFace,
    RoomCard,
    SceneFace,
    TimerFace,
    Where,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ias_widgets.cases import TalkQuestion
    from ias_widgets.questions import Text
    from ias_widgets.rooms.state import Ask, Person, Room

__all__ = [
    "facts", "family_cards", "own_votes", "question_face", "room_card", "scene_face", "talk_questions",
    "timer_face", "where",
]  # fmt: skip

LOOKS = 7
"""Colours and patterns that a family can have."""


def family_cards(room: Room, language: str) -> list[FamilyCard]:
    """Return the families as they are grouped now, with their looks in order of assignment.

    Behind them stand those that only results counted earlier name.
    """
    earlier = [ask.grouping for ask in room.asks.values() if ask.grouping]
    named: dict[str, Text] = {}
    for grouping in (room.grouping, *earlier):
        used = set(grouping.of.values())
        for id_, name in grouping.names.items():
            if id_ in used:
                named.setdefault(id_, name)
    return [
        FamilyCard(id=id_, name=say(name, language), look=number % LOOKS + 1)
        for number, (id_, name) in enumerate(named.items())
    ]


def room_card(room: Room, language: str) -> RoomCard:
    """Return what everybody may know of a room before joining it."""
    agenda = room.agenda
    if agenda is None:
        raise LookupError("a room without an agenda has no card")
    notice = agenda.notice
    return RoomCard(
        id=room.id,
        code=room.code,
        title=say(agenda.title, language),
        languages=list(agenda.languages),
        agencies=[
            AgencyCard(id=agency.id, name=say(agency.name, language), family=room.grouping.of.get(agency.id))
            for agency in agenda.agencies
        ],
        families=family_cards(room, language),
        notice=NoticeCard(controller=notice.controller, delete_on=notice.delete_on, more=say(notice.more, language)),
        help=[
            HelpLine(name=say(help_.name, language), number=help_.number, checked=help_.checked)
            for help_ in agenda.help
        ],
        preparing=room.preparing,
        rehearsal=agenda.rehearsal,
        cohort=agenda.occasion.cohort,
        place=agenda.occasion.place,
        date=agenda.occasion.date,
        kind=agenda.occasion.kind,
        audience=agenda.occasion.audience,
        programme=agenda.occasion.programme,
        online=agenda.online,
    )


def where(room: Room, language: str) -> Where | None:
    """Return the top line: the step, and in a film the scene and decision numbers."""
    step, film, walk = room.current, room.film, room.walks.get(room.step, ())
    if step is None:
        return None
    if not isinstance(step, FilmStep) or film is None:
        return Where(step=step.id, title=say(step.title, language))
    if room.what_if:
        return Where(step=step.id, title=say(film.case.title, language))
    decision = sum(visit.ask is not None for visit in walk)
    return Where(
        step=step.id,
        title=say(film.case.title, language),
        scene=len(walk),
        decision=decision if walk and walk[-1].ask else None,
        decisions=max(film.decisions, decision),
    )


def scene_face(room: Room, language: str) -> SceneFace | None:
    """Return the name of the scene's public bundle and of its still."""
    film, visit = room.film, room.visit
    if film is None or visit is None:
        return None
    scene = film.case.scenes[visit.playthrough.scene]
    return SceneFace(
        id=scene.id,
        title=say(scene.title, language),
        bundle=film.bundle(scene.id, language, visit.playthrough.variables),
        picture=film.picture(scene.id),
        ending=scene.ending is not None,
    )


def question_face(room: Room, language: str, *, preview: bool = False) -> QuestionFace | None:
    """Return the question at hand, once a round of it has been opened; with ``preview`` before that, too."""
    ask = room.ask
    if ask is None or not (preview or ask.at_hand):
        return None
    question, last = ask.question, ask.at_hand
    name = next((a.name for a in room.agenda.agencies if a.id == ask.agency), None) if room.agenda else None
    views = view_module(type(question))
    return QuestionFace(
        ask=ask.id,
        round=f"{ask.id}#{last.number if last else len(ask.rounds) + 1}",
        number=len(ask.counted) + bool(ask.open_round or not last),
        kind=question.kind_name,
        prompt=say(question.prompt, language),
        short=say(question.short or question.prompt, language),
        k=question.k,
        rule=ask.rule,
        agency=say(name, language) if name and ask.rule == "agency" else None,
        deep=ask.deep,
        body=question.face(language),
        view=views.name if views else None,
        schema=question.schema() if is_outside(question) else None,
    )


def timer_face(room: Room) -> TimerFace | None:
    """Return the running or stopped timer."""
    timer = room.timer
    if timer is None:
        return None
    return TimerFace(
        ends_at=timer.ends_at * 1000,
        seconds=timer.seconds,
        running=timer.running,
        left=timer.left,
        closes=timer.closes,
    )


def talk_questions(room: Room, questions: Iterable[TalkQuestion], language: str) -> list[str]:
    """Return questions for the talk; one that is for an agency of the room begins with its name."""
    names = {agency.id: agency.name for agency in room.agenda.agencies} if room.agenda else {}
    return [
        f"{say(names[question.agency], language)}: {say(question.text, language)}"
        if question.agency in names
        else say(question.text, language)
        for question in questions
    ]


# ---- what a choice led to, and one's own answers ---------------------------------------------


def facts(room: Room, language: str) -> Fact | None:
    """Return what happened after the choice at hand, why, and the rule. The caller decides who may see it."""
    ask, film, visit = room.ask, room.film, room.visit
    way = outcome(room, ask) if ask else None
    if way is None or way.choice is None or film is None or visit is None:
        return None
    decision = film.case.scenes[visit.playthrough.scene].decision
    chosen = next((choice for choice in decision.choices if choice.id == way.choice), None) if decision else None
    if chosen is None:
        return None
    feedback = chosen.feedback
    return Fact(
        choice=chosen.id,
        happened=say(feedback.happened, language),
        why=say(feedback.why, language),
        rule=say(feedback.rule, language),
        source=cited(film.case, feedback.sources),
        checked=feedback.mark == "S",
    )


def own_votes(ask: Ask | None, person: Person) -> dict[str, dict[str, Any]]:
    """Return a person's own answers to the rounds of a question."""
    if ask is None:
        return {}
    return {
        f"{ask.id}#{round_.number}": {"seq": round_.votes[person.id].seq, "value": round_.votes[person.id].value}
        for round_ in ask.rounds
        if not round_.withdrawn and person.id in round_.votes
    }
