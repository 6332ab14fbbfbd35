"""A room of the synthetic programme, led from its first step to its end through the engine: commands, decided and evolved."""

from __future__ import annotations

import hashlib
from random import Random
from typing import TYPE_CHECKING, Any

from ias_widgets.errors import Refused
from ias_widgets.phrases import Phrases
from ias_widgets.publishing.synthetic import film as film_people
from ias_widgets.publishing.synthetic.answering import LEFT_OUT, answers_of, forms_as
from ias_widgets.publishing.synthetic.confidence import points
from ias_widgets.questions import kinds
from ias_widgets.rooms import RoomDecider
from ias_widgets.rooms import commands as asked
from ias_widgets.rooms.agenda import BoardStep, FilmStep, SheetStep
from ias_widgets.rooms.moves import next_move, next_step, phase_of
from ias_widgets.rooms.signs import windows_of
from ias_widgets.rooms.writings import stage_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ias_widgets.publishing.synthetic.effects import Effects
    from ias_widgets.publishing.synthetic.people import People
    from ias_widgets.rooms.commands import Lead, RoomCommand
    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.state import Ask, Room

__all__ = ["Leading"]

THINKS, ALIKE = 25.0, {"labour": "social"}
"""Seconds that a vote takes; families that lean as another does."""
NAMED = "table"
"""The scene after which the room is asked which signs it tapped at."""
WRITES, BY = {"note": 0.6, "commitment": 0.5}, "2027-06-30"
"""Shares of people who write to a board; until when they promise."""
MOST_STEPS = 400


class Leading:
    """A room and what happened in it.

    Attributes
    ----------
    history
        As `Store.events` gives it: number, time, type, version, event.
    texts
        What people wrote, by the ids of their writings.
    """

    def __init__(
        self, people: People, effects: Effects, id_: str, began: float, contents: Callable[[str], bytes]
    ) -> None:
        self.people, self.effects, self.now = people, effects, began
        self.decider = RoomDecider()
        self.room: Room = self.decider.initial(contents)
        self.history: list[tuple[int, float, str, int, Event]] = []
        self.texts: dict[str, str] = {}
        self.ids = [hashlib.sha256(f"{id_}:{place}".encode()).hexdigest()[:16] for place in range(len(people))]
        self._id = id_
        self._last: dict[str, list[str | None]] = {}

    # ---- the room ------------------------------------------------------------------------------

    def do(self, command: RoomCommand) -> None:
        """Let the room decide and evolve."""
        room = self.room
        for event in self.decider.decide(room, command, self.now):
            room = self.decider.evolve(room, event, self.now)
            self.history.append((len(self.history) + 1, self.now, "", 1, event))
        self.room = room

    def lead(self, command: Lead) -> None:
        """Say something as the facilitator."""
        self.do(asked.Led(command=command))

    def create(self, agenda: str, films: Mapping[str, str], places: Iterable[int]) -> None:
        """Open the room, and let the first people in."""
        code = f"{int(hashlib.sha256(self._id.encode()).hexdigest(), 16) % 1_000_000:06}"
        self.do(asked.CreateRoom(room=self._id, code=code, agenda=agenda, films=dict(films)))
        self.enter(places)

    def enter(self, places: Iterable[int]) -> None:
        """Let people in, one after another."""
        for place in places:
            self.now += 1.0
            secret = hashlib.sha256(f"{self.ids[place]}:token".encode()).hexdigest()[:-1] + "0"
            self.do(
                asked.Enter(
                    participant=self.ids[place],
                    token=secret,
                    words=secret[::-1],
                    agency=self.people.agency[place],
                    language=self.people.language[place],
                )
            )

    @property
    def here(self) -> list[int]:
        """Who is in the room, by their places."""
        persons = self.room.persons
        return [place for place, id_ in enumerate(self.ids) if id_ in persons and persons[id_].present]

    # ---- the evening ---------------------------------------------------------------------------

    def to_the_end(self) -> None:
        """Lead the room through its steps, and end it."""
        for _ in range(MOST_STEPS):
            phase = phase_of(self.room)
            if phase == "open":
                self._vote()
            elif phase == "watch" and isinstance(self.room.current, FilmStep):
                self._watch()
            elif phase == "board":
                self._write()
            elif phase == "sheet":
                self._fill_in()
            move = next_move(self.room)
            if move.code == "end":
                break
            self._on(move.code, allowed=move.allowed)
        self.lead(asked.EndRoom())

    def _on(self, code: str, *, allowed: bool) -> None:
        minutes = {"step": 0.5, "talk": 0.5, "ask_again": 4.0, "path_talk": 1.0, "board_vote": 1.0}
        self.now += 60 * minutes.get(code, 0.2)
        if not allowed:
            ask = self.room.ask
            lot = self.people.chance(f"lot {ask.id if ask else ''}").uniform(2)
            self._decide(ask, float(lot[0]))
            return
        step = self.room.current
        if step is not None and not isinstance(step, FilmStep) and step.minutes and code in {"step", "sheet_close"}:
            self.now += 60 * step.minutes
        if code in {"step", "sheet_close"} and self._tested_next():
            for place in self.people.leaves.nonzero()[0]:
                self.do(asked.LeaveRoom(participant=self.ids[place]))
        self.lead(asked.Next())
        if isinstance(step, SheetStep) and step.purpose == "before":
            self.enter(int(place) for place in self.people.late.nonzero()[0])

    def _tested_next(self) -> bool:
        coming = next((step for step in self.room.steps if step.id == next_step(self.room)), None)
        return isinstance(coming, SheetStep) and coming.purpose == "after"

    def _decide(self, ask: Ask | None, drawn: float) -> None:
        """Let the lot decide, or the facilitator where too few voted."""
        try:
            self.lead(asked.TakeBranch(way="lot", lot=drawn))
        except Refused:
            ids = ask.question.choice_ids() if ask else ()
            self.lead(asked.TakeBranch(way="facilitator", choice=ids[int(drawn * len(ids))]))

    # ---- the film ------------------------------------------------------------------------------

    def _watch(self) -> None:
        """Watch the scene to its end, and tap."""
        visit, watch, film = self.room.visit, self.room.watch, self.room.film
        if visit is None or watch is None or film is None or watch.shown:
            return
        scene, began = visit.playthrough.scene, watch.clock[0].at - min(0.0, watch.clock[0].position)
        self.now = began + watch.length
        windows = windows_of(film.case, visit.playthrough)
        names: list[tuple[str, int, str]] = []
        here = set(self.here)
        if windows:
            for seq, tap in enumerate(film_people.taps(self.people, self.effects, scene, windows, watch.length), 1):
                if tap.person not in here:
                    continue
                id_ = self.ids[tap.person]
                self.do(asked.MarkSign(participant=id_, visit=visit.id, seq=seq, at=began + tap.seconds))
                if tap.indicator:
                    names.append((id_, seq, tap.indicator))
        if scene == NAMED:
            self.lead(asked.ShowSigns(show="name"))
            self.now += 60
            for id_, seq, indicator in names:
                self.do(asked.NameMark(participant=id_, visit=visit.id, seq=seq, indicator=indicator))
            self.lead(asked.ShowSigns(show="result"))

    # ---- answering -----------------------------------------------------------------------------

    def _vote(self) -> None:
        ask = self.room.ask
        if ask is None or ask.open_round is None:
            return
        self.now += THINKS
        answers = self._decision(ask) if ask.rule else self._answers(ask)
        number = f"{ask.id}#{ask.open_round.number}"
        for place in self.here:
            value = answers[place]
            if value is not None:
                self.do(asked.AnswerRound(participant=self.ids[place], round=number, seq=1, value=value))

    def _decision(self, ask: Ask) -> list[str | None]:
        visit, film = self.room.visit, self.room.film
        if visit is None or film is None:
            return []
        scene, ways = visit.playthrough.scene, ask.question.choice_ids()
        decision = film.case.scenes[scene].decision
        if len(ask.rounds) > 1:
            return film_people.second_choices(self.people, self.effects, scene, ways, self._last[scene])
        known = [choice.id for choice in decision.choices] if decision else []
        self._last[scene] = film_people.choices(self.people, self.effects, scene, ways, known)
        return self._last[scene]

    def _answers(self, ask: Ask) -> list[Any]:
        """Return what everybody answers to a question that is no decision; None of whoever does not answer."""
        step, question = self.room.step, ask.question
        number = len(ask.rounds)
        chance = self.people.chance(f"question {step} {number}")
        silent = chance.uniform(len(self.people)) < self.effects.deciding.silent
        if step.startswith("sure_"):
            said: list[Any] = list(points(self.people, self.effects.confidence, after=step == "sure_after"))
        else:
            said = [
                self._simulated(question.kind_name, question.face("pl"), place, number)
                for place in range(len(self.people))
            ]
        if question.writes:
            said = [None if words is None else self._apart(ask.id, place, words) for place, words in enumerate(said)]
        return [None if quiet else value for value, quiet in zip(said, silent, strict=True)]

    def _simulated(self, kind: str, face: Mapping[str, Any], place: int, number: int) -> Any:
        """Return an answer as `client.simulation` gives it: as the family leans; in a second vote some come round."""
        family = self.people.family[place]
        own = Random(f"{self.people.seed}:{self._id}:{self.room.step}:{place}")  # noqa: S311
        again = number > 1 and own.random() < self.effects.deciding.comes_round
        leaning = Random(f"{self.room.step}:{'talk' if again else ALIKE.get(family, family)}")  # noqa: S311
        return kinds()[kind].simulated(face, own, leaning)

    def _apart(self, ask: str, place: int, words: str) -> dict[str, Any]:
        writing = hashlib.sha256(f"{self._id}:{ask}:{place}".encode()).hexdigest()[:16]
        self.texts[writing] = words
        return {"writing": writing, "length": len(words)}

    # ---- sheets --------------------------------------------------------------------------------

    def _fill_in(self) -> None:
        """Let everybody answer the sheet at hand, and hand it in."""
        step = self.room.current
        if not isinstance(step, SheetStep):
            return
        if step.purpose == "feedback":
            self._feed_back(step)
            return
        forms = forms_as(step.forms, self.effects.testing)
        answers = answers_of(self.people, forms, self.effects, step.purpose)
        for place in self.here:
            id_, form = self.ids[place], forms[answers.form[place]]
            if id_ not in self.room.links:
                self.do(asked.Link(participant=id_, person=self.people.person[place]))
            stops = step.purpose == "before" and bool(self.people.unfinished[place])
            for item, choice in enumerate(answers.choice[place][: len(form) // 2 if stops else None]):
                if choice != LEFT_OUT:
                    value = form.choices[item][choice]
                    self.do(asked.AnswerItem(participant=id_, step=step.id, item=form.ids[item], value=value, seq=1))
            if not stops:
                self.do(asked.HandIn(participant=id_, step=step.id))

    def _feed_back(self, step: SheetStep) -> None:
        kind, asked_of_all = self.people.planned.kind, step.asked()["a"]
        good = self.effects.feedback.good[kind]
        for place in self.here:
            own = Random(f"{self.people.seed}:{self._id}:{step.id}:{place}")  # noqa: S311
            for item, question in asked_of_all.items():
                face, leaning = question.face("pl"), Random(f"{item}:{kind}")  # noqa: S311
                value = kinds()[question.kind_name].simulated(face, own, leaning)
                if question.kind_name == "scale":
                    value = 1 + sum(own.random() < good for _ in range(face["points"] - 1))
                self.do(asked.AnswerItem(participant=self.ids[place], step=step.id, item=item, value=value, seq=1))
            self.do(asked.HandIn(participant=self.ids[place], step=step.id))

    # ---- writing -------------------------------------------------------------------------------

    def _write(self) -> None:
        """Write on a board, and release all of it; or vote for what was released."""
        board = self.room.current
        if not isinstance(board, BoardStep):
            return
        stage = stage_of(self.room, board.id)
        chance = self.people.chance(f"board {board.id} {stage}").uniform(len(self.people), 3)
        if stage == "collect":
            kind = "note" if board.collects == "notes" else "commitment"
            known = _words(kind)
            for place in self.here:
                if chance[place, 0] < WRITES[kind]:
                    self._note(board.id, kind, place, known[int(chance[place, 1] * len(known))])
        elif stage == "vote":
            released = [
                one.id for one in self.room.writings.values() if one.wall == board.id and one.state == "released"
            ]
            for place in self.here:
                first = int(chance[place, 1] * len(released))
                for step in range(min(board.votes, len(released))):
                    writing = released[(first + step) % len(released)]
                    self.do(asked.VoteForNote(participant=self.ids[place], writing=writing, on=True))

    def _note(self, wall: str, kind: str, place: int, words: str) -> None:
        writing = hashlib.sha256(f"{self._id}:{wall}:{place}".encode()).hexdigest()[:16]
        self.texts[writing] = words
        by = BY if kind == "commitment" else None
        who = self.ids[place]
        self.do(asked.WriteNote(participant=who, writing=writing, wall=wall, length=len(words), by=by))
        self.lead(asked.Release(writing=writing))


def _words(kind: str) -> list[str]:
    phrases = Phrases("simulated", "pl")
    found: list[str] = []
    while phrases.has(f"simulated-{kind}-{len(found) + 1}"):
        found.append(phrases.say(f"simulated-{kind}-{len(found) + 1}"))
    return found
