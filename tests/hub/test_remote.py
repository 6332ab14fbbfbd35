"""The phone remote: it leads its room, and nothing else."""

import pytest

from ias_widgets.rooms.commands import CloseRound, Reveal
from tests.hub.test_routes import get

LEADERS_ONLY = (
    "create",
    "prepare",
    "rehearse",
    "preflight",
    "set_address",
    "set_wifi",
    "delete",
    "record",
    "rooms",
    "results",
)


@pytest.mark.parametrize("kind", LEADERS_ONLY)
def test_what_leaders_ask_of_the_hub_is_not_known_at_the_rooms_door(room, kind):
    remote = room.remote()
    assert (
        remote.refused({"type": kind, "id": "1", "room": room.id, "name": "x", "address": "127.0.0.1"}) == "malformed"
    )
    assert room.somebody_votes()


def test_a_remote_does_not_end_the_room(room):
    ack = room.remote().lead("end")
    assert (ack["outcome"], ack["refusal"]["code"]) == ("refused", "not-allowed")
    assert not room.state.ended


def test_a_tap_meant_for_an_earlier_view_is_refused(room):
    remote = room.remote()
    seen = remote.hear("view")
    message = {"type": "lead", "command": {"do": "next"}, "at": seen["version"]}
    assert remote.ask(message)["outcome"] == "done"
    late = remote.ask(message)
    assert (late["outcome"], late["refusal"]["code"]) == ("refused", "stale-view")


def test_the_same_tap_sent_again_after_a_lost_connection_happens_once(room):
    first = room.remote()
    seen = first.hear("view")
    message = {"type": "lead", "command": {"do": "next"}, "at": seen["version"]}
    assert first.ask(message, "tap")["outcome"] == "done"
    first.vanish()
    again = room.remote()
    after = again.hear("view")["version"]
    assert again.ask(message, "tap")["outcome"] == "done"
    assert room.state.version == after


def test_a_remote_hears_no_result_before_the_reveal(room):
    remote = room.remote()
    round_ = room.open_vote()
    for value in ["yes", "yes", "no"]:
        assert room.tablet().answer(round_, value)["outcome"] == "done"
    room.leader().lead(CloseRound())
    closed = remote.view(lambda view: view["phase"] == "closed")
    assert (closed["answered"], closed["result"], closed["live"]) == (3, None, None)
    room.leader().lead(Reveal())
    shown = remote.view(lambda view: view["phase"] == "revealed")
    assert shown["result"]["rounds"][0]["tally"]["counts"] == {"yes": 2, "no": 1}


def test_the_page_lies_at_the_rooms_door_with_the_policy_of_the_others(workshop):
    status, headers, body = get(workshop.address.room + "remote")
    assert status == 200
    assert "remote.css" in body.decode()
    assert "script-src 'self'" in headers["Content-Security-Policy"]
    assert "unsafe-inline" not in headers["Content-Security-Policy"]
