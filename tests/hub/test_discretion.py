"""What the hub keeps of those who come: no address and no token in a log, no secret of theirs in the store."""

import logging
import secrets

import pytest

from ias_widgets.rooms.commands import EndRoom
from tests.hub.people import Visit, Workshop
from tests.hub.test_routes import get
from tests.soak.kill import HubProcess

ADDRESS = "127.0.0.1"


@pytest.fixture
def everything_said(caplog):
    """Let every logger say everything."""
    caplog.set_level(logging.DEBUG)
    for name in ("tornado.access", "tornado.application", "tornado.general", "asyncio", "ias_widgets.hub"):
        caplog.set_level(logging.DEBUG, logger=name)
    return caplog


def an_evening(workshop):
    """Whatever happens at a room's door, the unpleasant included; return what must be kept nowhere."""
    room = workshop.open_room()
    round_ = room.open_vote()
    tablet = room.tablet()
    tablet.answer(round_, "yes")
    back = room.device()
    new = secrets.token_hex(16)
    back.ask({"type": "recover", "token": new, "words": tablet.you["words"]})
    lost = room.come_back(new)
    lost.vanish()
    stranger = workshop.connect()
    stranger.say("{")
    stranger.say(b"\x00")
    stranger.refused(room.hello("screen", key="0" * 32))
    stranger.close()
    get(workshop.address.room + room.code)
    get(workshop.address.room + "nothing/here")
    get(workshop.address.room, "POST", b"x")
    return room, [tablet.token, new, *({*tablet.you["words"]} - {""})]


def test_no_log_of_the_rooms_door_holds_an_address_or_a_token(everything_said, tmp_path, assets, capfd):
    workshop = Workshop(tmp_path / "rooms.sqlite", assets)
    _, secret = an_evening(workshop)
    workshop.stop()
    said = "\n".join(record.getMessage() for record in everything_said.records if record.threadName != "test-people")
    out, err = capfd.readouterr()
    for word in (ADDRESS, *secret[:2]):
        assert word not in said + out + err


def test_a_handler_that_fails_says_why_and_not_for_whom(everything_said, tmp_path, assets, monkeypatch):
    workshop = Workshop(tmp_path / "rooms.sqlite", assets)
    monkeypatch.setattr(workshop.hub, "bundle", lambda hash_: 1 / 0)
    assert get(f"{workshop.address.room}bundle/{'0' * 64}")[0] == 500
    workshop.stop()
    failed = [record for record in everything_said.records if record.levelno >= logging.ERROR]
    assert [record.exc_info[0] for record in failed] == [ZeroDivisionError]
    assert ADDRESS not in logging.Formatter().format(failed[0])


def test_no_file_beside_or_of_the_store_holds_what_brings_somebody_back(tmp_path, assets):
    workshop = Workshop(tmp_path / "rooms.sqlite", assets)
    room, secret = an_evening(workshop)
    kept = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    room.leader().lead(EndRoom())
    workshop.stop()
    kept |= {f"after, {path.name}": path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert any(name.endswith("-wal") for name in kept)
    for name, data in kept.items():
        for word in secret[:2]:
            assert word.encode() not in data, name
            assert bytes.fromhex(word) not in data, name
        if not name.endswith("hub.json"):
            assert ADDRESS.encode() not in data, name
    room_events = b"".join(data for name, data in kept.items() if name.startswith("rooms.sqlite"))
    assert " ".join(secret[2:]).encode() not in room_events


def test_the_three_words_stand_in_no_event(workshop):
    room, secret = an_evening(workshop)
    events = "".join(repr(row) for row in workshop.hub.store.events(f"room:{room.id}"))
    for word in secret:
        assert f"'{word}'" not in events


def test_ias_serve_says_no_address_and_no_token_of_those_who_come(tmp_path):
    """The process itself, whose standard error is its log."""
    hub = HubProcess(tmp_path / "rooms.sqlite")
    visit = Visit(hub.address)
    try:
        room = visit.open_room()
        room.open_vote()
        tablet = room.tablet()
        tablet.vanish()
        stranger = visit.connect()
        stranger.say(b"\x00")
        assert room.somebody_votes()
    finally:
        visit.stop()
        hub.kill()
    said = (tmp_path / "hub.txt").read_text(encoding="utf-8")
    assert ADDRESS not in said
    assert tablet.token not in said
