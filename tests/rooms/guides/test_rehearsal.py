"""The interagency workshop is led from its first step to its record by 24 simulated people of all families."""

from collections import Counter
from random import Random

import msgspec
import pytest

from ias_widgets.cases import load
from ias_widgets.client import agenda_for, guide_named, guide_of
from ias_widgets.questions import kinds
from ias_widgets.rooms import Audience, view
from ias_widgets.rooms.commands import EndRoom, Next, TakeBranch
from ias_widgets.rooms.wire import Answer, Write
from ias_widgets.rooms.writing import apart
from ias_widgets.rooms.writing_commands import Release, VoteForNote
from tests.rooms.made import Evening
from tests.rooms.record.recorded import recorded

PEOPLE = {
    "border_guard": 3, "police": 3, "labour_inspectorate": 5, "social_welfare": 3, "family_centre": 2, "kcik": 3, "ngo": 2,
    "prosecutor": 2, "school": 1,
}  # fmt: skip
MOST_MOVES = 200


class Rehearsal(Evening):
    """An evening by the guide, with people who answer and write as simulated ones do."""

    def __init__(self) -> None:
        guide = "interagency_workshop"
        film = msgspec.structs.replace(load("night_shift"), id="walk")
        title = guide_of(guide_named(guide)).title
        super().__init__(agenda_for("walk", title, plan=guide, film_title=film.title), film)
        self.texts = {}
        self.done_steps, self.split, self.revealed, self.tallies, self.walls = [], set(), set(), {}, {}
        for agency, number in PEOPLE.items():
            self.join(number, agency)

    def see(self, role="facilitator", language="en"):
        return view(self.room, Audience(role, language), self.texts)

    def say(self, who, message):
        """Send a tablet's message as a hub does: words part from the command."""
        parted = apart(self.room, who, message)
        self.do(parted.command)
        self.texts.update(parted.texts)

    def everybody_answers(self) -> None:
        question = self.see("participant", "pl").question
        families = {agency.id: agency.family for agency in self.room.agenda.agencies}
        for who in self.people:
            agency = who.rpartition("-")[0]
            leaning = Random(f"{question.ask}:{families[agency]}")
            value = kinds()[question.kind].simulated(question.body, Random(f"{question.round}:{who}"), leaning)
            self.say(who, Answer(id=f"{question.round}:{who}", round=question.round, seq=1, value=value))

    def everybody_writes(self) -> None:
        step = self.room.current
        commits = step.collects == "commitments"
        for number, who in enumerate(self.people):
            more = {"whom": ("kcik",), "by": "2027-03-31"} if commits else {}
            self.say(
                who, Write(id=f"{step.id}:{who}", wall=step.id, words=f"Kartka {number}: ktoś odebrał telefon", **more)
            )
        self.everything_is_released(step.id)

    def everything_is_released(self, wall) -> None:
        for writing in [one.id for one in self.room.writings.values() if one.wall == wall]:
            self.lead(Release(writing=writing))

    def some_vote(self) -> None:
        first = next(one.id for one in self.room.writings.values() if one.wall == self.room.step)
        for who in self.people[:9]:
            self.do(VoteForNote(participant=who, writing=first, on=True))

    def go(self) -> None:
        """Press the large button until the last step is over; do what each phase asks of people."""
        for _ in range(MOST_MOVES):
            seen = self.see()
            if self.room.step and self.room.step not in self.done_steps:
                self.done_steps.append(self.room.step)
            if seen.phase == "open":
                self.everybody_answers()
            if seen.phase == "board" and seen.next.code == "board_done" and seen.wall.stage == "vote":
                self.some_vote()
            if seen.phase == "board" and seen.wall.stage == "collect" and not seen.wall.notes:
                self.everybody_writes()
            if seen.phase == "closed" and self.room.ask.question.writes:
                self.everything_is_released(self.room.ask.id)
            screen = self.see("screen", "pl")
            if screen.result:
                self.revealed.add(self.room.step)
                self.tallies[self.room.step] = screen.result.rounds[-1].tally
                if screen.result.split:
                    self.split.add(self.room.step)
            if screen.wall:
                self.walls[screen.wall.id] = screen.wall
            if seen.next.code == "end":
                return
            self.lead(TakeBranch(way="lot", lot=0.4) if seen.next.code == "decide" else Next())
        raise AssertionError(f"it never ended: {self.see().phase} in {self.room.step}")


@pytest.fixture(scope="module")
def workshop():
    rehearsal = Rehearsal()
    rehearsal.go()
    rehearsal.lead(EndRoom())
    return rehearsal


def test_every_step_of_the_guide_was_led(workshop):
    guide = guide_of(guide_named("interagency_workshop"))
    assert workshop.done_steps == [step.id for step in guide.steps]
    assert workshop.room.ended


def test_every_question_was_answered_by_all_and_revealed(workshop):
    asked = {step.id for step in workshop.room.steps if hasattr(step, "question")}
    assert asked <= workshop.revealed
    counted = {id_.rpartition(".")[0]: ask.counted[-1] for id_, ask in workshop.room.asks.items()}
    assert {step: len(counted[step].votes) for step in asked} == dict.fromkeys(asked, len(workshop.people))


def test_splits_were_shown_and_never_of_words(workshop):
    assert {"film", "whom_next", "first_calls", "first_day"} <= workshop.split
    assert "needs" not in workshop.split


def test_what_people_wrote_was_read_by_all_once_it_was_released(workshop):
    assert len(workshop.tallies["needs"]["texts"]) == len(workshop.people)
    seen, promises = workshop.walls["seen"], workshop.walls["promises"]
    assert (seen.stage, promises.stage) == ("done", "done")
    assert len(seen.notes) == len(promises.notes) == len(workshop.people)
    assert max(note.votes or 0 for note in seen.notes) == 9
    assert {note.commitment.by for note in promises.notes} == {"2027-03-31"}


def test_the_words_beside_a_step_are_the_guides_in_the_language_of_the_console():
    rehearsal = Rehearsal()
    rehearsal.next()
    assert "**Cel.**" in rehearsal.see("facilitator", "pl").notes[0]
    assert "**Aim.**" in rehearsal.see("facilitator", "en").notes[0]
    assert "**Aim.**" in rehearsal.see("facilitator", "uk").notes[0]
    for role in ("participant", "screen", "remote"):
        told = msgspec.json.encode(rehearsal.see(role, "en")).decode()
        assert "**Aim.**" not in told


def test_people_saw_everything_in_their_own_language():
    for step in guide_of(guide_named("interagency_workshop")).steps:
        texts = [step.data["title"], *_texts(step.data.get("question", step.data))]
        assert all(set(text) == {"pl", "en", "uk"} for text in texts), step.id


def _texts(data):
    """Yield what participants read: all texts but the facilitator's."""
    for name, value in data.items():
        if name in {"notes", "panel"} or not value:
            continue
        if isinstance(value, dict):
            yield value
        elif isinstance(value, list | tuple):
            for one in value:
                yield from (text for text in _texts(one if "id" in one else {"": one}) if text)


def test_the_day_leaves_a_record_with_its_answers(workshop):
    record = recorded(workshop)
    assert len(record.participants) == len(workshop.people)
    questions = {row.step for row in record.questions}
    assert {"who_is_here", "sure_before", "whom_next", "certificate", "sure_after", "film"} <= questions


def test_the_record_keeps_what_was_released_and_who_promised_what_to_whom_by_when(workshop):
    notes = recorded(workshop, texts=workshop.texts).notes
    people = len(workshop.people)
    assert Counter((note.step, note.kind) for note in notes) == {
        ("seen", "note"): people,
        ("needs", "answer"): people,
        ("promises", "commitment"): people,
    }
    promises = [note for note in notes if note.kind == "commitment"]
    assert Counter(note.who for note in promises) == PEOPLE
    assert {(note.whom, note.by_date) for note in promises} == {("kcik", "2027-03-31")}
    assert {note.who for note in notes if note.kind != "commitment"} == {None}
    assert all(note.words == "Kartka 0: ktoś odebrał telefon" for note in notes if note.votes == 9)
    assert [note.votes for note in notes if note.kind == "note"].count(9) == 1
