"""A rehearsal: simulated participants in a room of its own, of which nothing is left."""

import pytest

from ias_widgets.client import Rehearsal, agenda_of_question
from ias_widgets.errors import AddressError, Refused
from ias_widgets.rooms.commands import EndRoom
from tests.hub.people import Room, until, yes_or_no

AT_ONCE = (0.0, 0.01)


def agenda():
    return agenda_of_question(yes_or_no(), {"en": "Poll"})


def rooms_left(workshop):
    return workshop.thread.run(workshop.hub.in_thread(lambda: workshop.hub.store.streams("room")))


def test_people_of_several_agencies_come_and_answer_and_stopping_leaves_nothing(workshop):
    prepared = workshop.leader.prepare(agenda())
    with Rehearsal(workshop.address, prepared.room, participants=12, pace=AT_ONCE) as rehearsal:
        room = Room(workshop, workshop.leader.rooms()[-1])
        assert (room.id, room.code) == (rehearsal.room, rehearsal.code)
        until(lambda: rehearsal.entered == room.state.tablets == 12, "the coming")
        assert len({person.agency for person in room.state.persons.values()}) > 2
        room.open_vote()
        until(lambda: rehearsal.saved >= 9, "the answers")
        assert rehearsal.going_on
        assert "12 of 12" in repr(rehearsal)
    assert not rehearsal.going_on
    assert rooms_left(workshop) == [f"room:{prepared.room}"]
    assert workshop.leader.preflight(prepared.room).rehearsed_at
    rehearsal.stop()


def test_one_that_ended_by_itself_has_gone_and_can_be_stopped(workshop):
    rehearsal = Rehearsal(workshop.address, agenda(), participants=2)
    assert workshop.hub.find(rehearsal.code).room.agenda.rehearsal
    workshop.leader.enter(rehearsal.room)
    workshop.leader.lead(EndRoom())
    until(lambda: not rehearsal.going_on, "the people's leaving")
    until(lambda: not rooms_left(workshop), "the deletion")
    rehearsal.stop()


def test_it_wants_some_people_and_not_too_many(workshop):
    for number in (0, 151):
        with pytest.raises(Refused) as no:
            Rehearsal(workshop.address, agenda(), participants=number)
        assert no.value.code == "bad-number"


def test_a_room_that_is_not_there_is_not_rehearsed(workshop):
    with pytest.raises(Refused) as no:
        Rehearsal(workshop.address, "000000")
    assert no.value.code == "no-room"


def test_where_the_hub_is_gone_the_people_leave_and_it_is_said(workshop, monkeypatch):
    monkeypatch.setattr("ias_widgets.client.line.PATIENCE", 0.3)
    monkeypatch.setattr("ias_widgets.client.line.find_again", lambda _: None)
    rehearsal = Rehearsal(workshop.address, agenda(), participants=2)
    until(lambda: rehearsal.entered == 2, "the coming")
    workshop.stop()
    with pytest.raises(AddressError):
        rehearsal.stop()
    assert not rehearsal.going_on
