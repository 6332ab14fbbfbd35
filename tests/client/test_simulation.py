"""Simulated participants play through the real protocol."""

import asyncio
import threading

import msgspec
import pytest
from rich.console import Console

from ias_widgets.client import agenda_for
from ias_widgets.client.simulation import SimulatedParticipant, simulate_room
from ias_widgets.errors import AddressError, Refused
from ias_widgets.questions import Choice
from ias_widgets.questions.scale import AgreementScale
from ias_widgets.questions.several import SeveralChoices
from ias_widgets.questions.words import FreeText
from ias_widgets.rooms import BoardStep
from ias_widgets.rooms.commands import EndRoom, Next, Release, Seek, ShowSigns, Speed, TakeBranch
from tests.hub.people import Room, until, yes_or_no
from tests.questions.asked import ASKED
from tests.rooms.filled import a_test, feedback_step

QUICK = (0.0, 0.05)


def play(workshop, room, number, lead):
    """Let simulated people take part while somebody leads; return them."""
    people = [SimulatedParticipant(n, seed=3, pace=QUICK) for n in range(number)]

    async def all_of_them():
        await asyncio.gather(*(person.take_part(workshop.address.inside, room.code) for person in people))

    playing = threading.Thread(target=asyncio.run, args=(all_of_them(),))
    playing.start()
    until(lambda: len(room.state.persons) == number, "joining")
    lead()
    room.leader().lead(EndRoom())
    playing.join(30)
    assert not playing.is_alive()
    assert {person.trouble for person in people} == {""}
    return people


@pytest.mark.parametrize(
    "question",
    [
        yes_or_no(),
        AgreementScale(prompt={"en": "I know whom to call."}),
        ASKED["ranking"],
        FreeText(prompt={"en": "What helped?"}),
        SeveralChoices(
            prompt={"en": "What did you notice?"},
            choices=tuple(Choice(id=id_, text={"en": id_}) for id_ in "abcd"),
            at_most=2,
        ),
    ],
    ids=["single", "scale", "ranking", "words", "several"],
)
def test_simulated_people_of_many_agencies_answer_each_kind(workshop, question):
    room = workshop.open_room(question)

    def lead():
        room.open_vote()
        until(lambda: len(room.state.ask.rounds[0].votes) >= 26, "most votes")

    people = play(workshop, room, 30, lead)
    votes = room.state.ask.rounds[0].votes
    assert 20 < sum(person.saved for person in people) <= len(votes)
    assert len({person.agency for person in room.state.persons.values()}) > 3
    assert len({str(vote.value) for vote in votes.values()}) > 1


def test_simulated_people_play_a_film_to_an_ending(workshop):
    room = Room(workshop, workshop.leader.create(agenda_for("night_shift", {"en": "Evening"})))
    leader = room.leader()

    def lead():
        for _ in range(60):
            view = leader.view
            if view.scene and view.scene.ending:
                return
            if view.phase == "open":
                until(lambda: leader.view.answered >= 20, "the votes")
            if view.next.allowed:
                leader.lead(Next())
            else:
                leader.lead(TakeBranch(way="facilitator", choice=view.ways[0]))
        raise AssertionError(leader.view.next)

    play(workshop, room, 24, lead)
    assert leader.view.phase == "ended"


def test_the_same_seed_gives_the_same_answers(workshop):
    tallies = []
    for _ in range(2):
        room = workshop.open_room()

        def lead(room=room):
            room.open_vote()
            until(lambda: len(room.state.ask.rounds[0].votes) >= 11, "the votes")

        play(workshop, room, 12, lead)
        people = room.state.persons.values()
        tallies.append(sorted(person.agency for person in people))
    assert tallies[0] == tallies[1]


def test_where_the_room_is_not_there_the_code_is_named(workshop):
    with pytest.raises(Refused) as refused:
        simulate_room(workshop.address.inside, "000000", 3, 1, Console(quiet=True))
    assert refused.value.code == "no-room"
    assert "000000" in str(refused.value)


def test_where_nobody_answers_the_address_is_named():
    with pytest.raises(AddressError, match=r"127\.0\.0\.1:9"):
        simulate_room("http://127.0.0.1:9/", "123456", 3, 1, Console(quiet=True))


def test_simulated_people_tap_while_a_scene_plays_and_name_what_they_noticed(workshop):
    room = Room(workshop, workshop.leader.create(agenda_for("night_shift", {"en": "Evening"})))
    leader = room.leader()

    def lead():
        for command in (Next(), Speed(rate=2), Seek(to=0)):
            leader.lead(command)
        until(lambda: leader.view.marked >= 8, "the taps")
        leader.lead(ShowSigns(show="name"))
        until(lambda: any(mark.indicator for own in room.state.watch.marks.values() for mark in own.values()), "a name")
        leader.lead(ShowSigns(show="result"))
        until(lambda: leader.view.signs, "the result")
        assert leader.view.signs.could == 16

    play(workshop, room, 16, lead)


def test_simulated_people_write_notes_commitments_and_questions_and_vote_for_them(workshop):
    """Of what they write something has to be looked at before it is let onto the screen."""
    boards = (
        BoardStep(id="notes", title={"en": "Experience"}, prompt={"en": "What happened?"}, votes=2),
        BoardStep(id="pledges", title={"en": "Promises"}, prompt={"en": "Who does what?"}, collects="commitments"),
    )
    agenda = msgspec.structs.replace(agenda_for("night_shift", {"en": "Evening"}), steps=boards)
    room = Room(workshop, workshop.leader.create(agenda))
    leader = room.leader()

    def of(kind, state="waiting"):
        return [one for one in room.state.writings.values() if one.kind == kind and one.state == state]

    def lead():
        leader.lead(Next())
        until(lambda: len(of("note")) >= 6 and of("question"), "notes and questions")
        hinted = [card for card in leader.view.desk.cards if card.hints]
        assert {hint.kind for card in hinted for hint in card.hints} <= {"phone", "name"}
        for one in (*of("note"), *of("question")):
            leader.lead(Release(writing=one.id))
        leader.lead(Next())
        until(lambda: sum(len(one.voters) for one in of("note", "released")) >= 6, "votes for notes")
        until(lambda: any(one.voters for one in of("question", "released")), "votes for questions")
        leader.lead(Next())
        leader.lead(Next())
        until(lambda: any(one.whom for one in of("commitment")), "commitments with another agency")

    people = play(workshop, room, 14, lead)
    assert all(person.entered for person in people)


def test_simulated_people_fill_in_tests_and_feedback(workshop):
    """Most give a linking code of their own and hand in what they answered; a few leave questions out."""
    steps = (a_test("before", "before", items=6), feedback_step())
    agenda = msgspec.structs.replace(agenda_for("night_shift", {"en": "Training"}), steps=steps)
    room = Room(workshop, workshop.leader.create(agenda))
    leader = room.leader()

    def lead():
        for step in steps:
            leader.lead(Next())
            until(lambda step=step: len(room.state.sheets[step.id].done) >= 14, "handing in")

    people = play(workshop, room, 16, lead)
    given = [link for link in room.state.links.values() if link]
    assert 10 <= len(set(given)) == len(given) <= 16
    assert {filled.form for filled in room.state.sheets["before"].filled.values()} == {"a", "b"}
    assert sum(person.saved for person in people) >= 14 * 7
