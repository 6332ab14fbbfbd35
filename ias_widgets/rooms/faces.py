"""The parts of views that everybody may see, built so that nothing hidden can be in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.questions import say
from ias_widgets.rooms.agenda import DiscussionStep, FilmStep
from ias_widgets.rooms.branching import large_enough, outcome
from ias_widgets.rooms.moves import phase_of
from ias_widgets.rooms.splits import shown_families
from ias_widgets.rooms.wire import (
    AgencyCard, Fact, FamilyCard, FamilyResult, HelpLine, NoticeCard, QuestionFace, Result, RoomCard, RoundResult,
    SceneFace, Shift, TalkFace, TimerFace, Where,
)  # fmt: skip

if TYPE_CHECKING:
    from ias_widgets.rooms.state import Ask, Person, Room, Round, Vote

__all__ = [
    "facts", "family_cards", "question_face", "result_of", "room_card", "scene_face", "talk_face", "timer_face", "where",
]  # fmt: skip

LOOKS = 7
"""Colours and patterns that a family can have."""


def family_cards(room: Room, language: str) -> list[FamilyCard]:
    """Return the families as they are grouped now, with their looks in order of assignment."""
    used = set(room.grouping.of.values())
    named = [(id_, name) for id_, name in room.grouping.names.items() if id_ in used]
    return [
        FamilyCard(id=id_, name=say(name, language), look=number % LOOKS + 1)
        for number, (id_, name) in enumerate(named)
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
        notice=NoticeCard(
            controller=notice.controller, delete_on=notice.delete_on, more=say(notice.more, language)
        ),
        help=[
            HelpLine(name=say(help_.name, language), number=help_.number, checked=help_.checked)
            for help_ in agenda.help
        ],
    )


def where(room: Room, language: str) -> Where | None:
    """Return the top line: the step, and in a film the scene and decision numbers."""
    step, film, walk = room.current, room.film, room.walks.get(room.step, ())
    if step is None:
        return None
    if not isinstance(step, FilmStep) or film is None:
        return Where(step=step.id, title=say(step.title, language))
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
        bundle=film.bundle(scene.id, language),
        picture=film.picture(scene.id),
        ending=scene.ending is not None,
    )


def question_face(room: Room, language: str, *, preview: bool = False) -> QuestionFace | None:
    """Return the question at hand, once a round of it has been opened; with ``preview`` before that, too."""
    ask = room.ask
    if ask is None or not (preview or ask.open_round or ask.counted):
        return None
    question, last = ask.question, ask.open_round or (ask.counted[-1] if ask.counted else None)
    name = next((a.name for a in room.agenda.agencies if a.id == ask.agency), None) if room.agenda else None
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
        )
    if ask is None:
        return None
    decision = film.case.scenes[visit.playthrough.scene].decision if film and visit else None
    return TalkFace(
        prompt=say(ask.question.short or ask.question.prompt, language),
        questions=[say(question, language) for question in decision.talk] if decision else [],
        vote_again=not ask.revealed,
    )


# ---- results ---------------------------------------------------------------------------------


def result_of(room: Room, ask: Ask) -> Result | None:
    """Return the closed rounds' result with small groups protected. The caller decides who may see it."""
    rounds = ask.counted
    if not rounds or ask.open_round:
        return None
    split, left_out = _split(room, ask, rounds[-1])
    return Result(
        k=ask.question.k,
        rounds=[_round_result(ask, round_, number) for number, round_ in enumerate(rounds, 1)],
        split=split,
        left_out=left_out,
        shift=_shift(ask, rounds),
        outcome=outcome(room, ask),
    )


def _round_result(ask: Ask, round_: Round, number: int) -> RoundResult:
    shown = large_enough(round_, ask.question.k)
    return RoundResult(
        number=number,
        answered=round_.answered,
        present=max(round_.present, round_.answered),
        hands=sum(round_.hands.values()),
        tally=tally(ask, round_.votes, round_.hands) if shown else None,
    )


def tally(ask: Ask, votes: dict[str, Vote], hands: dict[str, int] | None = None) -> dict[str, Any]:
    """Count answers: always from the answers themselves."""
    return ask.question.tally((vote.value for vote in votes.values()), hands)


def by_family(room: Room, ask: Ask, votes: dict[str, Vote]) -> tuple[dict[str, dict[str, Vote]], int]:
    """Return the votes of each family in the order of families, and how many votes belong to none."""
    grouping = ask.grouping or room.grouping
    families: dict[str, dict[str, Vote]] = {family: {} for family in grouping.names}
    others = 0
    for id_, vote in votes.items():
        family = room.family(id_, grouping)
        if family is None:
            others += 1
        else:
            families[family][id_] = vote
    return families, others


def _split(room: Room, ask: Ask, round_: Round) -> tuple[list[FamilyResult] | None, int]:
    families, others = by_family(room, ask, round_.votes)
    shown = shown_families({family: len(votes) for family, votes in families.items()}, others, ask.question.k)
    if len(shown) < 2:
        return None, 0
    results = [
        FamilyResult(family=family, answered=len(families[family]), tally=tally(ask, families[family]))
        for family in shown
    ]
    return results, len(round_.votes) - sum(result.answered for result in results)


def _shift(ask: Ask, rounds: tuple[Round, ...]) -> Shift | None:
    """Count who changed, of those who answered both of the last two rounds; None below k of them."""
    if len(rounds) < 2:
        return None
    before, after = rounds[-2].votes, rounds[-1].votes
    both = before.keys() & after.keys()
    if len(both) < ask.question.k:
        return None
    return Shift(both=len(both), changed=sum(before[id_].value != after[id_].value for id_ in both))


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
        source=feedback.source,
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
