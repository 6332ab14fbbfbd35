"""``evolve(room, event)``: what an event makes of a room."""
# ruff: noqa: ARG001  functions that are found by an event's type share one signature

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from ias_widgets.cases import begin, choose, go_on, open_choices, shots_of
from ias_widgets.errors import StoreError
from ias_widgets.questions import Choice, Question
from ias_widgets.questions.single import SingleChoice
from ias_widgets.rooms import events as happened
from ias_widgets.rooms import evolve_sheets, evolve_timer, evolve_writings, what_if
from ias_widgets.rooms.agenda import FilmStep, QuestionStep, SheetStep, agenda_from, step_from
from ias_widgets.rooms.films import film_from
from ias_widgets.rooms.marking import mark, mark_undone, name_given
from ias_widgets.rooms.people import seated
from ias_widgets.rooms.state import Ask, Branch, Grouping, Person, Room, Round, Visit, Vote, Watch, as_led

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.cases import Playthrough
    from ias_widgets.rooms.events import Event

__all__ = ["evolve"]

LIVE_STEP = 5
"""A facilitator's tallies move on by five answers at least: otherwise each vote tells whose it was."""


TURNS = (
    happened.Moved, happened.SceneLeft, happened.BranchTaken, happened.SteppedBack, happened.RoundOpened, happened.RoomEnded,
)  # fmt: skip
"""With these a room turns from the way that was shown, and from a what-if."""


def live_step(question: Question) -> int:
    """Return by how many answers a facilitator's tallies move on."""
    return max(LIVE_STEP, question.k)


def evolve(room: Room, event: Event) -> Room:
    """Return the room after ``event``; the one it is given stays as it is."""
    return _evolve(event, what_if.put_away(room, event) if isinstance(event, TURNS) else room)


@singledispatch
def _evolve(event: Event, room: Room) -> Room:
    raise StoreError("event", "an event of rooms", type(event).__name__)


# ---- people ----------------------------------------------------------------------------------


@_evolve.register(happened.Answered)
def _(event: happened.Answered, room: Room) -> Room:
    ask = room.asks[event.ask]
    round_ = ask.rounds[-1]
    votes = dict(round_.votes)
    fresh = event.participant not in votes
    votes[event.participant] = Vote(seq=event.seq, value=event.value)
    live, standing = round_.live, round_.standing
    if fresh and len(votes) % live_step(ask.question) == 0:
        live, standing = standing, votes
    ask = _last(ask, votes=votes, live=live, standing=standing)
    return replace(room, asks=room.asks | {ask.id: ask})


@_evolve.register(happened.Entered)
def _(event: happened.Entered, room: Room) -> Room:
    half, halves = evolve_sheets.half_of(room, event)
    person = Person(
        id=event.participant,
        agency=event.agency,
        language=event.language,
        token=event.token,
        table=event.table,
        late=bool(room.step),
        half=half,
    )
    return replace(
        room,
        persons=room.persons | {person.id: person},
        tokens=room.tokens | {event.token: person.id},
        words=room.words | {event.words: person.id},
        halves=halves,
    )


@_evolve.register(happened.Reclaimed)
def _(event: happened.Reclaimed, room: Room) -> Room:
    tokens = {token: id_ for token, id_ in room.tokens.items() if token != event.former}
    room = replace(room, tokens=tokens | {event.token: event.participant})
    return _person(room, event.participant, token=event.token, away=False, left=False)


@_evolve.register(happened.RoomLeft)
def _(event: happened.RoomLeft, room: Room) -> Room:
    return _person(room, event.participant, left=True)


@_evolve.register(happened.WentAway)
def _(event: happened.WentAway, room: Room) -> Room:
    return _persons(room, event.participants, away=True)


@_evolve.register(happened.CameBack)
def _(event: happened.CameBack, room: Room) -> Room:
    return _persons(room, event.participants, away=False, left=False)


@_evolve.register(happened.Rested)
def _(event: happened.Rested, room: Room) -> Room:
    return _person(room, event.participant, resting=event.on)


def _person(room: Room, participant: str, **changes: Any) -> Room:
    return _persons(room, (participant,), **changes)


def _persons(room: Room, participants: tuple[str, ...], **changes: Any) -> Room:
    changed = {id_: replace(room.persons[id_], **changes) for id_ in participants}
    return replace(room, persons=room.persons | changed)


@_evolve.register(happened.HandsPresent)
def _(event: happened.HandsPresent, room: Room) -> Room:
    return as_led(room, hands_present=event.number)


# ---- where the room is -----------------------------------------------------------------------


@_evolve.register(happened.RoomCreated)
def _(event: happened.RoomCreated, room: Room) -> Room:
    return _planned(replace(room, id=event.room, code=event.code, preparing=event.prepared), event.agenda, event.films)


@_evolve.register(happened.AgendaSet)
def _(event: happened.AgendaSet, room: Room) -> Room:
    return _planned(room, event.agenda, event.films)


@_evolve.register(happened.RoomOpened)
def _(event: happened.RoomOpened, room: Room) -> Room:
    return as_led(room, preparing=False)


def _planned(room: Room, digest: str, films: Mapping[str, str]) -> Room:
    """Give a room its agenda and its films."""
    if room.contents is None:
        raise StoreError("room", "a state made by RoomDecider.initial", "one that cannot read pinned contents")
    agenda = agenda_from(room.contents(digest))
    return as_led(
        room,
        agenda=agenda,
        films={film: film_from(package, room.contents) for film, package in films.items()},
        steps=agenda.steps,
        asking=agenda.asking,
        grouping=Grouping(
            names={family.id: family.name for family in agenda.families},
            of={agency.id: agency.family for agency in agenda.agencies if agency.family},
        ),
    )


@_evolve.register(happened.Moved)
def _(event: happened.Moved, room: Room) -> Room:
    room = as_led(evolve_sheets.left(room), step=event.step, timer=None)
    step = room.current
    if isinstance(step, SheetStep):
        return evolve_sheets.came(room, step)
    if isinstance(step, FilmStep) and step.id not in room.walks:
        return _visit(room, begin(room.films[step.film].case))
    if isinstance(step, QuestionStep) and step.id not in room.step_asks:
        room, ask = _ask(room, step.id, step.asked())
        return replace(room, step_asks=room.step_asks | {step.id: ask.id})
    return room


@_evolve.register(happened.StepAdded)
def _(event: happened.StepAdded, room: Room) -> Room:
    step = step_from(event.step)
    place = next((number for number, other in enumerate(room.steps, 1) if other.id == event.after), 0)
    return as_led(room, steps=(*room.steps[:place], step, *room.steps[place:]))


def _ask(room: Room, name: str, question: Question, **changes: Any) -> tuple[Room, Ask]:
    ask = Ask(id=f"{name}.{room.asked + 1}", question=question, **changes)
    return replace(room, asked=room.asked + 1, asks=room.asks | {ask.id: ask}), ask


def _visit(room: Room, playthrough: Playthrough) -> Room:
    """Reach a scene: a decision in it becomes an ask."""
    film = room.films[room.current.film]  # type: ignore[union-attr]
    decision = film.case.scenes[playthrough.scene].decision
    name = None
    if decision is not None:
        question = SingleChoice(
            prompt=decision.prompt,
            short=decision.short,
            notes=decision.notes,
            choices=tuple(
                Choice(id=choice.id, text=choice.text, label=choice.label)
                for choice in open_choices(film.case, playthrough)
            ),
        )
        room, ask = _ask(
            room, f"{room.step}:{playthrough.scene}", question,
            deep=decision.deep, rule=decision.rule, agency=decision.agency,
        )  # fmt: skip
        name = ask.id
    visit = Visit(id=f"{room.step}#{room.visits + 1}", playthrough=playthrough, ask=name)
    watch = Watch(
        length=sum(shot.seconds for shot in shots_of(film.case, playthrough)),
        signs=room.current.signs,  # type: ignore[union-attr]
    )
    return replace(
        room,
        walks=room.walks | {room.step: (*room.walks.get(room.step, ()), visit)},
        visits=room.visits + 1,
        watches=room.watches | {visit.id: watch},
        timer=None,
    )


@_evolve.register(happened.SceneLeft)
def _(event: happened.SceneLeft, room: Room) -> Room:
    visit = room.walks[event.step][-1]
    return as_led(_visit(room, go_on(room.films[_film(room, event.step)].case, visit.playthrough)))


@_evolve.register(happened.BranchTaken)
def _(event: happened.BranchTaken, room: Room) -> Room:
    ask = room.asks[event.ask]
    room = _put(room, replace(ask, branch=Branch(choice=event.choice, way=event.way, tied=event.tied), talking=False))
    visit = room.walks[room.step][-1]
    return _visit(room, choose(room.films[_film(room, room.step)].case, visit.playthrough, event.choice))


@_evolve.register(happened.SteppedBack)
def _(event: happened.SteppedBack, room: Room) -> Room:
    walk = room.walks[event.step][:-1]
    room = as_led(room, walks=room.walks | {event.step: walk}, timer=None)
    name = walk[-1].ask
    return _put(room, replace(room.asks[name], branch=None, facts_open=False), led=False) if name else room


def _film(room: Room, step: str) -> str:
    return next(other.film for other in room.steps if other.id == step and isinstance(other, FilmStep))


# ---- watching: the clock itself is kept by `transport` -----------------------------------------


def _watch(room: Room, visit: str, **changes: Any) -> Room:
    return as_led(room, watches=room.watches | {visit: replace(room.watches[visit], **changes)})


@_evolve.register(happened.FilmPlayed)
def _(event: happened.FilmPlayed, room: Room) -> Room:
    return _watch(room, event.visit, **({"paper": None} if event.on else {}))


@_evolve.register(happened.FilmSought)
def _(event: happened.FilmSought, room: Room) -> Room:
    return _watch(room, event.visit, paper=None)


@_evolve.register(happened.FilmSped)
def _(event: happened.FilmSped, room: Room) -> Room:
    return _watch(room, event.visit)


@_evolve.register(happened.PaperShown)
def _(event: happened.PaperShown, room: Room) -> Room:
    return _watch(room, event.visit, paper=event.paper)


@_evolve.register(happened.SignsShown)
def _(event: happened.SignsShown, room: Room) -> Room:
    watch = room.watches[event.visit]
    if event.show != "result" or watch.shown:
        return _watch(room, event.visit, showing=event.show, paper=None)
    return _watch(
        room, event.visit, showing="result", paper=None, shown=True, here=seated(room), grouping=room.grouping
    )


_evolve.register(happened.PathShown)(what_if.path_shown)
_evolve.register(happened.WhatIfBegan)(what_if.began)
_evolve.register(happened.WhatIfEnded)(what_if.ended)
_evolve.register(happened.SignMarked)(mark)
_evolve.register(happened.MarkNamed)(name_given)
_evolve.register(happened.MarkUndone)(mark_undone)
for _kind, _made in (evolve_writings.MADE | evolve_sheets.MADE | evolve_timer.MADE).items():
    _evolve.register(_kind)(_made)


@_evolve.register(happened.CurtainSet)
def _(event: happened.CurtainSet, room: Room) -> Room:
    return as_led(room, curtain=event.curtain)


@_evolve.register(happened.RoomEnded)
def _(_event: happened.RoomEnded, room: Room) -> Room:
    return as_led(evolve_sheets.left(room), ended=True, timer=None, curtain="none")


# ---- asking ----------------------------------------------------------------------------------


def _put(room: Room, ask: Ask, *, led: bool = True) -> Room:
    room = replace(room, asks=room.asks | {ask.id: ask})
    return as_led(room) if led else room


def _last(ask: Ask, **changes: Any) -> Ask:
    return replace(ask, rounds=(*ask.rounds[:-1], replace(ask.rounds[-1], **changes)))


@_evolve.register(happened.RoundOpened)
def _(event: happened.RoundOpened, room: Room) -> Room:
    ask = room.asks[event.ask]
    rounds = (*ask.rounds, Round(number=event.number))
    return _put(replace(room, timer=None), replace(ask, rounds=rounds, revealed=False, talking=False, facts_open=False))


@_evolve.register(happened.RoundClosed)
def _(event: happened.RoundClosed, room: Room) -> Room:
    ask = _last(room.asks[event.ask], closed=True, present=room.present)
    return _put(replace(room, timer=None), replace(ask, grouping=ask.grouping or room.grouping))


@_evolve.register(happened.RoundWithdrawn)
def _(event: happened.RoundWithdrawn, room: Room) -> Room:
    ask = _last(room.asks[event.ask], closed=True, withdrawn=True)
    return _put(replace(room, timer=None), ask)


@_evolve.register(happened.HandsCounted)
def _(event: happened.HandsCounted, room: Room) -> Room:
    ask = room.asks[event.ask]
    raised = ask.question.raised(event.counts)
    rounds = tuple(
        replace(round_, hands=event.counts, raised=raised) if round_.number == event.number else round_
        for round_ in ask.rounds
    )
    return _put(room, replace(ask, rounds=rounds))


@_evolve.register(happened.Revealed)
def _(event: happened.Revealed, room: Room) -> Room:
    return _put(replace(room, timer=None), replace(room.asks[event.ask], revealed=True, talking=False))


@_evolve.register(happened.Hidden)
def _(event: happened.Hidden, room: Room) -> Room:
    return _put(room, replace(room.asks[event.ask], revealed=False, facts_open=False))


@_evolve.register(happened.FactsOpened)
def _(event: happened.FactsOpened, room: Room) -> Room:
    return _put(room, replace(room.asks[event.ask], facts_open=event.on))


@_evolve.register(happened.TalkBegan)
def _(event: happened.TalkBegan, room: Room) -> Room:
    return _put(room, replace(room.asks[event.ask], talking=True))


@_evolve.register(happened.RuleSet)
def _(event: happened.RuleSet, room: Room) -> Room:
    return _put(room, replace(room.asks[event.ask], rule=event.rule, agency=event.agency))


@_evolve.register(happened.FamiliesSet)
def _(event: happened.FamiliesSet, room: Room) -> Room:
    return as_led(room, grouping=Grouping(names=event.names, of=event.of))
