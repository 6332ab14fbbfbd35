"""A notebook's connection: plain calls, which hold through a restart of the hub and happen once."""

import threading

import msgspec
import pytest

from ias_widgets.client import HubAddress, Leader, agenda_of_question, line
from ias_widgets.client.connection import Connection
from ias_widgets.errors import AddressError, ContentError, Refused
from ias_widgets.hub.leaders import LeaderSocket
from ias_widgets.rooms import Agenda, RoomDecider, wire
from ias_widgets.rooms.commands import CloseRound, EndRoom, GoTo, Next, Reveal
from ias_widgets.store import Store
from tests.hub.people import Room, Workshop, until, yes_or_no


def agenda():
    return agenda_of_question(yes_or_no(), {"en": "Poll"})


@pytest.fixture
def short(monkeypatch):
    """Let calls wait for a moment only."""
    monkeypatch.setattr(line, "PATIENCE", 0.3)


def test_a_room_is_created_entered_led_and_read_in_plain_calls(workshop):
    created = workshop.leader.create(agenda())
    room = Room(workshop, created)
    workshop.leader.enter(created.room)
    assert (workshop.leader.view.phase, workshop.leader.card.code) == ("lobby", created.code)
    assert created.join.url == f"{workshop.address.room}{created.code}"
    round_ = room.open_vote()
    for number in range(5):
        assert room.tablet().answer(round_, "yes" if number else "no")["outcome"] == "done"
    workshop.leader.lead(CloseRound())
    workshop.leader.lead(Reveal())
    counts = {row.choice: row.count for row in workshop.leader.results() if row.family is None}
    assert counts == {"yes": 4, "no": 1}
    assert created.room in [line.room for line in workshop.leader.rooms()]


def test_what_a_room_does_not_do_is_raised_with_its_code(workshop):
    room = workshop.open_room()
    with pytest.raises(Refused) as refused:
        room.leader().lead(GoTo(step="nowhere"))
    assert refused.value.code == "unknown-step"


def test_leading_before_entering_is_refused_and_not_waited_for(workshop):
    workshop.open_room()
    with pytest.raises(Refused) as refused:
        workshop.leader.lead(Next())
    assert refused.value.code == "no-room"


def test_a_room_that_is_not_there_is_refused_and_the_one_entered_before_stays(workshop):
    room = workshop.open_room()
    leader = room.leader()
    with pytest.raises(Refused) as refused:
        leader.enter("000000")
    assert refused.value.code == "no-room"
    leader.lead(Next())
    assert room.state.version == leader.version


def test_entering_another_room_shows_the_other_rooms_view(workshop):
    first, second = workshop.open_room(), workshop.open_room()
    first.open_vote()
    second.leader()
    assert workshop.leader.view.phase == "lobby"
    assert workshop.leader.card.id == second.id
    first.leader()
    assert workshop.leader.view.phase == "open"


def test_an_agenda_that_cannot_be_used_is_raised_as_content(workshop):
    class Coloured(Agenda, frozen=True, kw_only=True):
        colour: str = "red"

    with pytest.raises(ContentError, match="colour"):
        workshop.leader.create(Coloured(**msgspec.structs.asdict(agenda())))


def test_two_leaders_see_each_others_steps_and_a_stale_one_is_refused(workshop):
    room = workshop.open_room()
    room.leader()
    second = Leader(workshop.address, "pl")
    try:
        second.enter(room.code)
        seen = second.version
        workshop.leader.lead(Next(), at=workshop.leader.version)
        with pytest.raises(Refused) as refused:
            second.lead(Next(), at=seen)
        assert refused.value.code == "stale-view"
        until(lambda: second.version == workshop.leader.version, "the second leader's view")
        second.lead(Next(), at=second.version)
        assert second.view.phase == "open"
    finally:
        second.close()


def test_listeners_hear_of_each_change_until_they_stop_and_one_that_fails_is_no_bar(workshop, caplog):
    room = workshop.open_room()
    leader = room.leader()
    heard = []
    leader.listen(lambda: 1 / 0)
    stop = leader.listen(lambda: heard.append(leader.version))
    leader.lead(Next())
    until(lambda: leader.version in heard, "the news")
    stop()
    stop()
    before = len(heard)
    leader.lead(Next())
    leader.rooms()
    assert len(heard) == before
    assert "a listener failed" in caplog.text


def test_a_command_that_is_not_waited_for_tells_what_became_of_it(workshop):
    room = workshop.open_room()
    told, done = [], threading.Event()

    def tell(no):
        told.append(no)
        done.set()

    room.leader().send(Next(), None, tell)
    assert done.wait(20)
    done.clear()
    room.leader().send(GoTo(step="nowhere"), None, tell)
    assert done.wait(20)
    assert told[0] is None
    assert told[1].code == "unknown-step"


def test_another_language_is_spoken_at_once(workshop):
    room = workshop.open_room()
    leader = room.leader()
    names = [agency.name for agency in leader.card.agencies]
    leader.speak("uk")
    until(lambda: [agency.name for agency in leader.card.agencies] != names, "the other language")


# ---- when the hub is gone ----------------------------------------------------------------------


def test_where_nobody_answers_the_error_says_where_and_how_to_mend_it(short):
    lost = Leader(HubAddress(lead="ws://127.0.0.1:9/lead", room="http://127.0.0.1:9/", secret="x"))
    try:
        with pytest.raises(AddressError) as error:
            lost.rooms()
        assert error.value.where == "ws://127.0.0.1:9/lead"
        assert "ias serve" in str(error.value)
    finally:
        lost.close()


def test_a_wrong_secret_is_said_at_once(workshop):
    stranger = Leader(msgspec.structs.replace(workshop.address, secret="0" * 64, store=""))
    try:
        with pytest.raises(AddressError, match="403"):
            stranger.rooms()
        with pytest.raises(AddressError, match="403"):
            stranger.enter("123456")
    finally:
        stranger.close()


def test_after_the_hub_has_restarted_a_leader_finds_its_new_port_and_secret_and_goes_on(workshop, assets):
    room = workshop.open_room()
    leader = room.leader()
    room.open_vote()
    workshop.thread.run(workshop.running.stop())
    until(lambda: not leader.connected, "the loss")
    again = Workshop(workshop.store, assets)
    try:
        assert (again.address.lead, again.address.secret) != (workshop.address.lead, workshop.address.secret)
        leader.lead(CloseRound())
        assert leader.connected
        assert leader.view.phase == "closed"
        assert again.hub.find(room.id).room.ask.counted
    finally:
        again.stop()


def test_a_room_that_was_deleted_while_no_hub_ran_is_said_to_be_gone(workshop, assets):
    room = workshop.open_room()
    leader = room.leader()
    workshop.thread.run(workshop.running.stop())
    with Store.open(workshop.store, {"room": RoomDecider()}) as store:
        store.delete(f"room:{room.id}")
    again = Workshop(workshop.store, assets)
    try:
        until(lambda: leader.gone, "the word of it")
        assert leader.gone.code == "room-deleted"
        assert leader.rooms() == []
    finally:
        again.stop()


def test_a_leader_asks_where_the_hub_is_now_if_it_was_given_somebody_to_ask(workshop, assets, tmp_path):
    known = {"hub": msgspec.structs.replace(workshop.address, store="")}
    leader = Leader(known["hub"], "en", refind=lambda: known["hub"])
    leader.rooms()
    workshop.thread.run(workshop.running.stop())
    again = Workshop(tmp_path / "another.sqlite", assets)
    try:
        known["hub"] = again.address
        assert leader.rooms() == []
    finally:
        leader.close()
        again.stop()


def test_what_was_not_acknowledged_is_sent_again_and_happens_once(workshop, monkeypatch):
    """The acknowledgement is lost on its way, with the connection."""
    room = workshop.open_room()
    leader = room.leader()
    acknowledge, lost = LeaderSocket.acknowledge, []

    def lose_the_first(socket, id_, outcome, you=None):
        if lost:
            acknowledge(socket, id_, outcome, you)
        else:
            lost.append(outcome)
            socket.ws_connection.stream.close()

    monkeypatch.setattr(LeaderSocket, "acknowledge", lose_the_first)
    before = room.state.version
    leader.lead(Next())
    assert lost[0].status == "done"
    assert room.state.version == before + 1


def test_a_room_whose_creation_was_not_acknowledged_is_created_once(workshop, monkeypatch):
    say, lost = LeaderSocket.say, []

    def lose_the_first(socket, message):
        if isinstance(message, wire.Created) and not lost:
            lost.append(message)
            socket.ws_connection.stream.close()
        else:
            say(socket, message)

    monkeypatch.setattr(LeaderSocket, "say", lose_the_first)
    created = workshop.leader.create(agenda())
    assert (created.room, created.code) == (lost[0].room, lost[0].code)
    assert len(workshop.leader.rooms()) == 1


def test_what_nobody_waits_for_any_more_is_not_done_later(workshop, assets, monkeypatch):
    room = workshop.open_room()
    leader = room.leader()
    workshop.thread.run(workshop.running.stop())
    until(lambda: not leader.connected, "the loss")
    monkeypatch.setattr("ias_widgets.client.line.PATIENCE", 0.2)
    with pytest.raises(AddressError):
        leader.lead(EndRoom())
    monkeypatch.setattr("ias_widgets.client.line.PATIENCE", 20)
    again = Workshop(workshop.store, assets)
    try:
        leader.lead(Next())
        assert not again.hub.find(room.id).room.ended
    finally:
        again.stop()


def test_a_leader_that_is_closed_lets_its_thread_go_even_where_nobody_answers():
    lost = Leader(HubAddress(lead="ws://127.0.0.1:9/lead", room="http://127.0.0.1:9/", secret="x"))
    lost.close()
    assert not lost._thread.is_alive()
    lost.close()


def test_a_hub_of_another_protocol_is_said_to_be_one(workshop, monkeypatch):
    room = workshop.open_room()

    async def hello_of_an_older_release(connection, room, role, language):
        await connection.send(wire.Hello(protocol=0, build="", room=room, role=role, language=language))

    monkeypatch.setattr(Connection, "hello", hello_of_an_older_release)
    older = Leader(workshop.address)
    try:
        with pytest.raises(AddressError, match="protocol"):
            older.enter(room.id)
    finally:
        older.close()
