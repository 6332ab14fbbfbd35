"""Taps through the real protocol: placed by the hub, saved before they are acknowledged, once, and for nobody else to see."""

import time

import pytest

from ias_widgets.client import agenda_for
from ias_widgets.rooms.commands import Next, Play, Seek, ShowSigns
from tests.hub.people import Room, until


@pytest.fixture(scope="module")
def watching(workshop):
    """A room that rests at the twentieth second of the film's first scene."""
    room = Room(workshop, workshop.leader.create(agenda_for("night_shift", {"en": "Evening"})))
    leader = room.leader()
    for command in (Next(), Play(on=False), Seek(to=20)):
        leader.lead(command)
    return room


def mark(device, room, seq=1, id_=None, at=None):
    at = time.time() * 1000 if at is None else at
    return device.ask({"type": "mark", "visit": room.state.visit.id, "seq": seq, "at": at}, id_)


def test_a_tap_is_acknowledged_with_its_place_in_the_scene(watching):
    tablet = watching.tablet()
    assert tablet.view()["film"]["position"] == 20
    ack = mark(tablet, watching)
    assert ack["outcome"] == "done"
    assert ack["you"]["marks"] == [{"seq": 1, "seconds": 20.0, "indicator": None}]
    visit = watching.state.visit.id
    named = tablet.ask({"type": "name_mark", "visit": visit, "seq": 1, "indicator": "documents_confiscated"})
    assert named["you"]["marks"][0]["indicator"] == "documents_confiscated"
    assert tablet.ask({"type": "unmark", "visit": visit, "seq": 1})["you"]["marks"] == []


def test_a_tap_sent_again_on_a_new_connection_counts_once(watching):
    tablet = watching.tablet()
    first = mark(tablet, watching, id_="same")
    tablet.vanish()
    back = watching.come_back(tablet.token)
    assert back.card["you"]["marks"] == first["you"]["marks"]
    assert mark(back, watching, id_="same")["outcome"] == "done"
    assert mark(back, watching, id_="another")["outcome"] == "superseded"
    assert len(watching.state.watch.tapped[first["you"]["participant"]]) == 1


def test_whoever_has_not_joined_cannot_tap(watching):
    assert (
        watching.device().refused({"type": "mark", "id": "x", "visit": "film#1", "seq": 1, "at": 0})
        == "unknown-participant"
    )
    screen = watching.screen()
    assert screen.refused({"type": "mark", "id": "x", "visit": "film#1", "seq": 1, "at": 0}) == "not-allowed"


def test_the_screen_and_the_facilitator_learn_how_many_tapped_and_other_tablets_nothing(watching):
    screen, other = watching.screen(), watching.tablet()
    before = len(watching.state.watch.tapped)
    screen.view()
    mark(watching.tablet(), watching)
    assert screen.view(lambda view: view["marked"] == before + 1)["signs"] is None
    assert watching.leader().view.signs is None
    assert mark(other, watching)["you"]["marks"] == [{"seq": 1, "seconds": 20.0, "indicator": None}]


def test_a_pong_carries_the_hubs_time_and_the_clients_own_stamp(watching):
    device = watching.device()
    device.say({"type": "ping", "stamp": 12.5})
    pong = device.hear("pong")
    assert pong["stamp"] == 12.5
    assert pong["now"] > 0


def test_everybody_sees_the_signs_together(watching):
    tablet, screen = watching.tablet(), watching.screen()
    mark(tablet, watching)
    watching.leader().lead(ShowSigns(show="result"))
    seen = [device.view(lambda view: view["phase"] == "signs")["signs"] for device in (tablet, screen)]
    assert seen[0]["windows"]
    assert [window["people"] for window in seen[0]["windows"]] == [window["people"] for window in seen[1]["windows"]]
    until(lambda: watching.leader().view.signs, "the facilitator's view")
    assert mark(tablet, watching, seq=2)["refusal"]["code"] == "signs-shown"
