"""Before a room begins: it is planned, looked at, told where it is, and rehearsed."""

import asyncio
import datetime as dt
import os
from types import SimpleNamespace

import psutil
import pytest
from msgspec.structs import replace

from ias_widgets.client import agenda_for, agenda_of_question
from ias_widgets.errors import ContentError, Refused
from ias_widgets.hub import preflight
from ias_widgets.hub.preparation import Preparation
from ias_widgets.hub.server import RoomDoor
from ias_widgets.rooms import Occasion
from ias_widgets.rooms.commands import EndRoom, OpenRoom
from tests.hub.people import Room, Workshop, until, yes_or_no


def agenda(title="Poll"):
    return agenda_of_question(yes_or_no(), {"en": title})


def prepared(workshop, title="Poll", room=None):
    return Room(workshop, workshop.leader.prepare(agenda(title), room))


def refusal(call, *given):
    with pytest.raises(Refused) as no:
        call(*given)
    return no.value.code


@pytest.fixture
def ready(own_workshop):
    """A room that is being prepared at a hub of its own."""
    return prepared(own_workshop)


@pytest.fixture
def lan(tmp_path, assets, network):
    """A hub whose room door is open to the network of a hotel."""
    network({"Wi-Fi": "192.168.1.20", "tun0": "10.8.0.2", "lo": "127.0.0.1"}, outgoing="10.8.0.2")
    made = Workshop(tmp_path / "rooms.sqlite", assets, door=RoomDoor(lan=True, port=0))
    made.address = made.running.address
    yield made
    made.stop()


# ---- the plan --------------------------------------------------------------------------------


def test_a_room_being_prepared_has_its_code_and_its_screen_and_lets_nobody_in(own_workshop, ready):
    assert ready.screen().view(lambda view: view["phase"] == "preparing")
    tablet = ready.device()
    assert tablet.card["room"]["preparing"]
    assert tablet.refused({"type": "join", "id": "1", "token": "0" * 32, "agency": "police"}) == "room-preparing"


def test_a_new_plan_reaches_the_screen_and_the_room_stays_the_same(own_workshop, ready):
    screen = ready.screen()
    again = prepared(own_workshop, "Another")
    assert again.id == ready.id
    assert screen.hear("welcome")["room"]["title"] == "Another"
    film = own_workshop.leader.prepare(agenda_for("night_shift", {"en": "Film"}), ready.code)
    assert film.room == ready.id
    assert ready.state.films.keys() == {"night_shift"}


def test_what_was_planned_last_is_there_after_a_restart(own_workshop, ready, assets):
    own_workshop.leader.prepare(agenda_for("night_shift", {"en": "Film"}))
    own_workshop.stop()
    restarted = Workshop(own_workshop.store, assets)
    try:
        room = Room(restarted, restarted.leader.prepare(agenda("Later")))
        assert room.id == ready.id
        assert room.state.agenda.title == {"en": "Later"}
        assert room.state.preparing
    finally:
        restarted.stop()


def test_an_opened_room_is_planned_no_more_and_the_next_one_is_another(own_workshop, ready):
    ready.leader().lead(OpenRoom())
    assert refusal(own_workshop.leader.prepare, agenda(), ready.id) == "room-open"
    assert prepared(own_workshop).id != ready.id


def test_what_cannot_be_planned_is_said_and_leaves_the_plan_as_it_was(own_workshop, ready):
    with pytest.raises(ContentError, match="night_shif"):
        own_workshop.leader.prepare(agenda_for("night_shif", {"en": "Film"}))
    assert ready.state.agenda.title == {"en": "Poll"}
    assert refusal(own_workshop.leader.prepare, agenda(), "000000") == "no-room"


# ---- what leaves nothing ---------------------------------------------------------------------


def rooms_left(workshop):
    return workshop.thread.run(workshop.hub.in_thread(lambda: workshop.hub.store.streams("room")))


def test_a_room_given_up_before_it_was_opened_is_deleted_for_good(own_workshop, ready):
    ready.leader().lead(EndRoom())
    until(lambda: not rooms_left(own_workshop), "the deletion")
    until(lambda: own_workshop.leader.gone, "the word of it")
    assert own_workshop.leader.gone.code == "room-deleted"
    assert not (own_workshop.store.parent / "records").exists()
    assert prepared(own_workshop).id != ready.id


def test_a_rehearsal_is_deleted_when_it_ends_and_the_hub_remembers_when_that_was(own_workshop, ready):
    rehearsal = Room(own_workshop, own_workshop.leader.rehearse(ready.id))
    assert rehearsal.state.agenda.rehearsal
    assert rehearsal.state.steps == ready.state.steps
    tablet = rehearsal.tablet()
    rehearsal.leader().lead(EndRoom())
    assert tablet.hear("refused")["refusal"]["code"] == "room-deleted"
    until(lambda: len(rooms_left(own_workshop)) == 1, "the deletion")
    until(lambda: own_workshop.leader.preflight(ready.id).rehearsed_at, "the note of it")
    assert Preparation.beside(own_workshop.store).rehearsed_at


def test_a_rehearsal_that_nobody_leads_is_deleted_after_half_an_hour(own_workshop, ready):
    rehearsal = Room(own_workshop, own_workshop.leader.rehearse(ready.id))
    remote = rehearsal.remote()

    def sweep(minutes):
        own_workshop.clock.now += 60 * minutes
        own_workshop.thread.call(own_workshop.hub.passing.sweep, own_workshop.clock.now, 0.0)

    sweep(40)
    remote.close()
    until(lambda: not rehearsal.live.connections, "the remote's leaving")
    sweep(29)
    assert len(rooms_left(own_workshop)) == 2
    sweep(2)
    until(lambda: rooms_left(own_workshop) == [f"room:{ready.id}"], "the deletion")


def test_a_room_is_forgotten_a_day_after_its_last_plan_unless_it_was_opened(own_workshop, ready):
    open_ = own_workshop.open_room()
    planned = max(at for _, at, *_ in own_workshop.hub.store.events(f"room:{ready.id}"))
    sweep = own_workshop.hub.passing.sweep
    own_workshop.thread.call(sweep, 0.0, planned + 24 * 3600 - 1)
    assert len(rooms_left(own_workshop)) == 2
    ready.leader()
    own_workshop.thread.call(sweep, 0.0, planned + 24 * 3600 + 1)
    assert len(rooms_left(own_workshop)) == 2
    open_.leader()
    own_workshop.thread.call(sweep, 0.0, planned + 24 * 3600 + 1)
    until(lambda: rooms_left(own_workshop) == [f"room:{open_.id}"], "the deletion")


def test_a_room_planned_for_a_later_day_is_kept_until_that_day_is_over(own_workshop, ready):
    planned = max(at for _, at, *_ in own_workshop.hub.store.events(f"room:{ready.id}"))
    day = dt.datetime.fromtimestamp(planned).date() + dt.timedelta(days=5)  # noqa: DTZ006  as a facilitator names it
    agenda = replace(ready.state.agenda, occasion=Occasion(date=day.isoformat()))
    own_workshop.leader.prepare(agenda, ready.id)
    sweep = own_workshop.hub.passing.sweep
    own_workshop.thread.call(sweep, 0.0, planned + 5 * 24 * 3600)
    assert len(rooms_left(own_workshop)) == 1
    own_workshop.thread.call(sweep, 0.0, planned + 7 * 24 * 3600 + 60)
    until(lambda: not rooms_left(own_workshop), "the deletion")


def test_a_rehearsal_found_at_the_start_is_deleted(own_workshop, ready, assets):
    rehearsal = Room(own_workshop, own_workshop.leader.rehearse(ready.id))
    own_workshop.stop()
    restarted = Workshop(own_workshop.store, assets)
    try:
        until(lambda: rooms_left(restarted) == [f"room:{ready.id}"], "the deletion")
        assert refusal(restarted.leader.enter, rehearsal.id) == "no-room"
    finally:
        restarted.stop()


# ---- how people get in -----------------------------------------------------------------------


def test_the_wifi_is_shown_on_the_screen_and_to_facilitators_and_to_nobody_else(own_workshop, ready):
    screen, remote, tablet = ready.screen(), ready.remote(), ready.device()
    leader = ready.leader()
    leader.set_wifi("Sala;1", 'zażółć "gęślą"')
    shown = screen.hear("welcome")["join"]["wifi"]
    assert (shown["name"], shown["password"]) == ("Sala;1", 'zażółć "gęślą"')
    assert shown["qr"].startswith("M0 0h7")
    assert shown["qr_size"] >= 21
    until(lambda: leader.join.wifi, "the leader's Wi-Fi")
    assert remote.hear("welcome")["join"]["wifi"] is None
    assert tablet.card["join"] is None
    assert ready.device("screen", key=ready.created.screen_key).card["join"]["wifi"] == shown
    leader.set_wifi("")
    assert screen.hear("welcome")["join"]["wifi"] is None


@pytest.mark.parametrize(("name", "password"), [("Sala", "short"), ("", "long enough"), ("ż" * 17, "")])
def test_a_wifi_that_cannot_be_is_refused(workshop, name, password):
    assert refusal(workshop.leader.set_wifi, name, password) == "bad-wifi"


def test_what_is_set_at_the_same_time_is_all_kept(own_workshop):
    preparing = own_workshop.hub.preparing

    async def both():
        await asyncio.gather(preparing.set_wifi("Hotel", "12345678"), preparing.rehearsed(1.0))

    own_workshop.thread.run(both())
    kept = Preparation.beside(own_workshop.store)
    assert (kept.wifi_name, kept.rehearsed_at) == ("Hotel", 1.0)


def test_the_password_lies_in_a_file_that_only_this_user_reads(own_workshop):
    own_workshop.leader.set_wifi("Sala", "tajne hasło")
    file = own_workshop.store.with_name("rooms.sqlite.preparation.json")
    assert "tajne hasło" in file.read_text(encoding="utf-8")
    assert os.name != "posix" or file.stat().st_mode & 0o777 == 0o600
    assert "tajne" not in repr(Preparation.beside(own_workshop.store))


def test_another_address_is_on_the_screen_at_once_and_beside_the_store(lan):
    room = prepared(lan)
    port = lan.running.join_address.rsplit(":", 1)[1].rstrip("/")
    assert room.created.join.address == f"192.168.1.20:{port}"
    screen = lan.connect(f"ws://127.0.0.1:{port}/ws")
    screen.say(room.hello("screen", key=room.created.screen_key))
    screen.hear("welcome")
    lan.leader.set_address("10.8.0.2")
    assert screen.hear("welcome")["join"]["url"] == f"http://10.8.0.2:{port}/{room.code}"
    assert lan.running.join_address == lan.running.address.room == f"http://10.8.0.2:{port}/"
    assert refusal(lan.leader.set_address, "192.168.99.99") == "bad-address"
    lan.leader.set_address("")
    assert screen.hear("welcome")["join"]["address"] == f"192.168.1.20:{port}"


def test_the_address_chosen_is_taken_again_after_a_restart_where_it_is_still_there(tmp_path, network, assets):
    store = tmp_path / "rooms.sqlite"
    Preparation(address="10.8.0.2", wifi_name="Sala").keep(store)
    for cards, address in (
        ({"Wi-Fi": "192.168.1.20", "tun0": "10.8.0.2"}, "10.8.0.2"),
        ({"Wi-Fi": "10.1.1.1"}, "10.1.1.1"),
    ):
        network(cards)
        made = Workshop(store, assets, door=RoomDoor(lan=True, port=0))
        assert made.running.join_address.startswith(f"http://{address}:")
        assert made.leader.prepare(agenda()).join.wifi.name == "Sala"
        made.stop()


def test_an_address_named_at_the_start_counts_for_more_than_one_chosen_before(tmp_path, network, assets):
    store = tmp_path / "rooms.sqlite"
    Preparation(address="10.8.0.2").keep(store)
    network({"Wi-Fi": "192.168.1.20", "tun0": "10.8.0.2"})
    made = Workshop(store, assets, door=RoomDoor(lan=True, port=0, join_url="https://vote.example.org/"))
    assert made.running.join_address == "https://vote.example.org/"
    made.stop()


def test_a_file_of_the_preparation_that_was_damaged_is_no_bar(tmp_path):
    store = tmp_path / "rooms.sqlite"
    store.with_name("rooms.sqlite.preparation.json").write_text("{", encoding="utf-8")
    assert Preparation.beside(store) == Preparation()


# ---- the preflight ---------------------------------------------------------------------------


def test_the_preflight_says_which_address_is_told_and_which_are_traps(lan):
    report = lan.leader.preflight(prepared(lan).id)
    assert [(line.address, line.kind, line.used) for line in report.addresses] == [
        ("192.168.1.20", "network", True),
        ("10.8.0.2", "vpn", False),
    ]
    assert report.open_to == "network"
    assert report.door.startswith("192.168.1.20:")


def test_the_preflight_of_a_door_for_this_machine_says_so(workshop, room, network):
    network({"Wi-Fi": "192.168.1.20"})
    report = workshop.leader.preflight(room.code)
    assert (report.open_to, [line.used for line in report.addresses]) == ("machine", [False])


def test_the_store_was_written_and_the_disk_has_room(workshop, room):
    report = workshop.leader.preflight(room.id)
    assert report.store_error == ""
    assert report.store_ms > 0
    assert report.disk_free > 0


def test_a_store_that_takes_nothing_says_why(workshop, room, monkeypatch):
    def full():
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(workshop.hub.store, "try_writing", full)
    assert "No space left" in workshop.leader.preflight(room.id).store_error


@pytest.mark.parametrize(
    ("battery", "told"),
    [
        (None, None),
        ((57.4, 5400, False), (57, False, 90)),
        ((99.9, psutil.POWER_TIME_UNLIMITED, True), (100, True, None)),
        ((40, psutil.POWER_TIME_UNKNOWN, False), (40, False, None)),
    ],
)
def test_power_is_told_where_the_system_tells_it(monkeypatch, battery, told):
    made = battery and SimpleNamespace(percent=battery[0], secsleft=battery[1], power_plugged=battery[2])
    monkeypatch.setattr(psutil, "sensors_battery", lambda: made, raising=False)
    found = preflight.power()
    assert (found and (found.percent, found.plugged, found.minutes)) == told


def test_a_system_that_knows_no_batteries_has_none(monkeypatch):
    monkeypatch.delattr(psutil, "sensors_battery", raising=False)
    assert preflight.power() is None


def test_screens_are_told_with_their_size_as_long_as_they_are_there(workshop, room):
    screen = room.device("screen", key=room.created.screen_key, viewport=[1920, 1080])
    room.screen()
    until(lambda: len(workshop.leader.preflight(room.id).screens) == 2, "both screens")
    assert {(line.width, line.height) for line in workshop.leader.preflight(room.id).screens} == {
        (1920, 1080),
        (None, None),
    }
    screen.close()
    until(lambda: len(workshop.leader.preflight(room.id).screens) == 1, "the leaving")


def test_a_phone_counts_from_its_page_and_stays_counted_and_a_program_does_not(workshop, room):
    build = workshop.hub.assets.build
    room.device(build="python-1.0")
    assert (workshop.leader.preflight(room.id).phones, workshop.leader.preflight(room.id).phone_at) == (0, None)
    phone = room.device(build=build)
    first = workshop.leader.preflight(room.id)
    assert first.phones == 1
    phone.close()
    until(lambda: len(room.live.connections) == 1, "the leaving")
    again = room.device(build=build)
    second = workshop.leader.preflight(room.id)
    assert (second.phones, second.phone_at) == (1, first.phone_at)
    again.close()


def test_a_page_on_this_machine_shows_nothing_of_the_network(lan):
    room = prepared(lan)
    port = lan.running.join_address.rsplit(":", 1)[1].rstrip("/")
    page = lan.connect(f"ws://127.0.0.1:{port}/ws")
    page.say(room.hello(build=lan.hub.assets.build))
    page.hear("welcome")
    assert lan.leader.preflight(room.id).phones == 0


def test_a_room_that_is_not_there_is_refused(workshop):
    assert refusal(workshop.leader.preflight, "000000") == "no-room"
