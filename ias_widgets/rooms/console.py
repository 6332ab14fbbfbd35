"""The facilitator's view: where the room stands, what comes next, and only what may be told already."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal

from ias_widgets.questions import say
from ias_widgets.questions.single import SingleChoice
from ias_widgets.rooms import faces, film_faces, path_faces, sheet_faces, writing_faces
from ias_widgets.rooms.agenda import FilmStep
from ias_widgets.rooms.branching import minority_of
from ias_widgets.rooms.counting import NO_TEXTS, result_of, tally
from ias_widgets.rooms.groups import FEWEST_SHOWN, by_family
from ias_widgets.rooms.moves import next_move, phase_of
from ias_widgets.rooms.parts import (
    AgencyPresent,
    FacilitatorFamily,
    FacilitatorView,
    Live,
    Merge,
    NextMove,
    SplitAdvice,
    StepCard,
)
from ias_widgets.rooms.prompts import prompts_of
from ias_widgets.rooms.splits import merges_to_offer, shown_families
from ias_widgets.rooms.talk_faces import talk_face

if TYPE_CHECKING:
    from ias_widgets.rooms.counting import Texts
    from ias_widgets.rooms.state import Ask, Room, Round

__all__ = ["console_view", "present_families"]

DIVIDED = 0.55
"""Largest share of the leading choice at which a room is of two minds: 45 to 55, talk first."""

PROCEDURE_K = 3
"""The k by which splits are foretold where no question is at hand."""


def console_view(room: Room, language: str, *, notes: bool = True, texts: Texts = NO_TEXTS) -> FacilitatorView:
    """Return the view of a console, or of a phone remote (without ``notes``), but for the desk.

    ``texts``: what was written and released.
    """
    ask = room.ask
    round_ = ask.at_hand if ask else None
    film, minority = room.film, minority_of(room)
    can_path = room.walked is not None and not (ask and ask.open_round) and not room.ended
    return FacilitatorView(
        phase=phase_of(room),
        curtain=room.curtain,
        where=faces.where(room, language),
        scene=faces.scene_face(room, language),
        question=faces.question_face(room, language, preview=True),
        result=result_of(room, ask, language, texts) if ask and not ask.open_round else None,
        revealed=bool(ask and ask.revealed),
        talk=talk_face(room, language),
        timer=faces.timer_face(room),
        facts=faces.facts(room, language),
        facts_open=bool(ask and ask.facts_open),
        steps=_steps(room, language),
        next=_next(room, language),
        notes=_notes(room, language) if notes else [],
        present=max(room.present, round_.answered if round_ else 0),
        tablets=room.tablets,
        hands_present=room.hands_present,
        on_break=sum(person.resting and not person.left for person in room.persons.values()),
        answered=round_.answered if round_ else 0,
        all_answered=_all_answered(room, ask.open_round if ask else None),
        live=_live(ask, language) if ask else None,
        families=_families(room, ask),
        advice=_advice(room, ask, language),
        ways=list(ask.question.choice_ids()) if ask and ask.rule else [],
        minority=minority[1] if minority else None,
        review=film.case.review if film else "",
        can_back=bool(room.step),
        agencies=_agencies(room),
        divided=_divided(room, ask),
        began_at=None if room.began_at is None else room.began_at * 1000,
        step_since=None if room.step_since is None else room.step_since * 1000,
        film=film_faces.film_face(room),
        shots=film_faces.shots(room, language),
        seen=film_faces.seen(room, language) if notes else [],
        signs=film_faces.signs(room, language),
        marked=film_faces.marked(room),
        path=path_faces.path_of(room, language) if can_path else None,
        path_open=room.path is not None,
        can_path=can_path,
        what_if=path_faces.what_if_face(room, language),
        desk=None,
        wall=writing_faces.board_face(room, language, texts, waiting=True),
        questions=writing_faces.questions_face(room, language, texts, waiting=True),
        questions_open=room.questions_open,
        asking=room.asking and not room.ended,
        prompts=prompts_of(room, language),
        sheet=sheet_faces.sheet_desk(room, language),
    )


def _all_answered(room: Room, round_: Round | None) -> bool:
    """Whether every tablet that is here has answered, and the hands of all who have none were counted."""
    if round_ is None or not room.present:
        return False
    tablets = (id_ in round_.votes for id_, person in room.persons.items() if person.present)
    return round_.raised >= room.hands_present and all(tablets)


def _steps(room: Room, language: str) -> list[StepCard]:
    cards: list[StepCard] = []
    ids = [step.id for step in room.steps]
    now = ids.index(room.step) if room.step in ids else -1
    for number, step in enumerate(room.steps):
        status: Literal["done", "now", "next"] = (
            "done" if number < now or room.ended else "now" if number == now else "next"
        )
        cards.append(
            StepCard(
                id=step.id,
                kind=str(type(step).__struct_config__.tag),
                title=say(step.title, language),
                level=0,
                status=status,
                minutes=step.minutes,
            )
        )
        if isinstance(step, FilmStep) and number == now:
            cards += _scenes(room, step, language)
    return cards


def _scenes(room: Room, step: FilmStep, language: str) -> list[StepCard]:
    walk, case = room.walks.get(step.id, ()), room.films[step.film].case
    return [
        StepCard(
            id=f"{step.id}:{visit.playthrough.scene}",
            kind="decision" if visit.ask else "scene",
            title=say(case.scenes[visit.playthrough.scene].title, language),
            level=1,
            status="now" if number == len(walk) - 1 else "done",
            minutes=None,
        )
        for number, visit in enumerate(walk)
    ]


def _next(room: Room, language: str) -> NextMove:
    move = next_move(room)
    detail = move.detail
    if move.code in {"begin", "step", "sheet_close"}:
        detail = next((say(step.title, language) for step in room.steps if step.id == move.detail), "")
    elif move.code == "branch" and room.ask:
        body = room.ask.question.face(language)
        detail = next((f"{c['letter']} · {c['label']}" for c in body["choices"] if c["id"] == move.detail), "")
    return NextMove(code=move.code, detail=detail, allowed=move.allowed)


def _notes(room: Room, language: str) -> list[str]:
    step, ask, film, visit = room.current, room.ask, room.film, room.visit
    notes = [say(step.notes, language)] if step and step.notes else []
    if ask and ask.question.notes:
        notes.append(say(ask.question.notes, language))
    if film and visit:
        scene = film.case.scenes[visit.playthrough.scene]
        asked = scene.decision.talk if scene.decision else film.case.talk if scene.ending else ()
        notes += faces.talk_questions(room, asked, language)
    return notes


def _live(ask: Ask, language: str = "") -> Live | None:
    """Return the tally as it stood before the last full step of answers, so that what came since is a step or more.

    Counts by family are not given with it: a family all of which had answered, taken from the
    tally of that moment, would leave the answers of the few others.
    """
    round_ = ask.open_round
    if round_ is None or round_.live is None:
        return None
    counted = tally(ask, round_.live)
    told = ask.question.told(counted, language) if language else []
    return Live(answered=len(round_.live), tally=counted, families=[], told=told)


def present_families(room: Room) -> dict[str, int]:
    """Return how many of each family are here or on a break, of those that have anybody here."""
    counts = dict.fromkeys(room.grouping.names, 0)
    for person in room.persons.values():
        family = room.grouping.of.get(person.agency)
        if family is not None and person.seated:
            counts[family] += 1
    return {family: count for family, count in counts.items() if count}


def _agencies(room: Room) -> list[AgencyPresent]:
    here = Counter(person.agency for person in room.persons.values() if person.seated)
    listed = room.agenda.agencies if room.agenda else ()
    return [AgencyPresent(agency=agency.id, present=here[agency.id]) for agency in listed if here[agency.id]]


def _divided(room: Room, ask: Ask | None) -> bool:
    """Say whether talking comes before revealing: from the lagging tally of an open round, or the closed one's."""
    if ask is None or ask.revealed or not isinstance(ask.question, SingleChoice):
        return False
    live, result = _live(ask), result_of(room, ask)
    told = live.tally if live else result.rounds[-1].tally if result and not ask.open_round else None
    counts = list(told["counts"].values()) if told else []
    return bool(sum(counts)) and max(counts) <= DIVIDED * sum(counts)


def _families(room: Room, ask: Ask | None) -> list[FacilitatorFamily]:
    here = present_families(room)
    answered: dict[str, int] | None = None
    if ask and ask.counted and not ask.open_round:
        votes, _ = by_family(room, ask.counted[-1].votes, room.grouping.of)
        answered = {family: len(some) for family, some in votes.items()}
    families = [family for family in room.grouping.names if family in here or (answered or {}).get(family)]
    return [
        FacilitatorFamily(
            family=family, present=here.get(family, 0), answered=None if answered is None else answered.get(family, 0)
        )
        for family in families
    ]


def _advice(room: Room, ask: Ask | None, language: str) -> SplitAdvice | None:
    """Say which splits will be possible, from who is here, and offer merges."""
    if room.ended or (ask and ask.grouping):
        return None
    here = present_families(room)
    others = sum(person.seated for person in room.persons.values()) - sum(here.values())
    k = ask.question.k if ask else PROCEDURE_K
    shown = shown_families(here, others, k)
    name = room.grouping.names
    return SplitAdvice(
        shown=shown if len(shown) >= FEWEST_SHOWN else [],
        too_small=[family for family, count in here.items() if count < k],
        k=k,
        merges=[
            Merge(families=list(group), name=" + ".join(say(name[family], language) for family in group))
            for group in merges_to_offer(here, others, k)
        ],
    )
