"""One hub for one store; how it opens its doors, and gives them back."""

import socket
import stat
import sys
import urllib.request
from contextlib import suppress
from pathlib import Path
from ssl import CERT_NONE, create_default_context

import pytest

from ias_widgets.client import address_file, answers, read_address
from ias_widgets.errors import AddressError, StoreError
from ias_widgets.hub.lock import HubLock
from ias_widgets.hub.server import RoomDoor
from tests.hub.people import Workshop, until
from tests.soak.kill import HubProcess

TLS = Path(__file__).parent / "tls"
CERTIFICATE, KEY = TLS / "cert.pem", TLS / "key.pem"


def test_a_second_hub_on_a_store_is_refused_with_the_firsts_address(workshop, assets):
    with pytest.raises(StoreError) as refused:
        Workshop(workshop.store, assets)
    assert workshop.address.room in str(refused.value)
    assert answers(workshop.address)


def test_a_hub_that_stops_takes_its_address_away_and_leaves_the_store_free(tmp_path, assets):
    store = tmp_path / "rooms.sqlite"
    Workshop(store, assets).stop()
    assert not address_file(store).exists()
    Workshop(store, assets).stop()


def test_a_hub_that_was_killed_leaves_the_store_free(tmp_path, assets):
    store = tmp_path / "rooms.sqlite"
    killed = HubProcess(store)
    with pytest.raises(StoreError):
        HubLock(store)
    killed.kill()
    assert read_address(store) is not None
    assert not answers(read_address(store))
    HubLock(store).release()
    again = Workshop(store, assets)
    assert read_address(store) == again.address
    again.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps files of a profile by its folder's rights")
def test_what_is_secret_beside_the_store_is_readable_by_its_user_alone(workshop):
    for file in (address_file(workshop.store), workshop.store.with_name("rooms.sqlite.key")):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_secret_is_new_with_each_hub(tmp_path, assets):
    secrets = set()
    for _ in range(2):
        made = Workshop(tmp_path / "rooms.sqlite", assets)
        secrets.add(made.address.secret)
        made.stop()
    assert len(secrets) == 2


def test_a_store_whose_folder_cannot_be_made_is_refused(tmp_path, assets):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StoreError, match="--store"):
        Workshop(tmp_path / "file" / "rooms.sqlite", assets)


def test_a_file_that_is_no_store_is_refused_and_left_as_it_was(tmp_path, assets):
    store = tmp_path / "rooms.sqlite"
    store.write_text("Dear diary, " * 500, encoding="utf-8")
    with pytest.raises(StoreError):
        Workshop(store, assets)
    assert store.read_text(encoding="utf-8").startswith("Dear diary")
    HubLock(store).release()


@pytest.fixture
def taken():
    """A port that something else listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def test_where_the_port_is_taken_the_next_free_one_is_used(tmp_path, assets, taken):
    made = Workshop(tmp_path / "rooms.sqlite", assets, door=RoomDoor(port=taken))
    port = int(made.address.room.rstrip("/").rsplit(":", 1)[1])
    assert taken < port < taken + 20
    made.stop()


def test_where_a_taken_port_was_to_be_the_one_it_is_refused_and_the_store_given_back(tmp_path, assets, taken):
    with pytest.raises(AddressError, match="--room-port"):
        Workshop(tmp_path / "rooms.sqlite", assets, door=RoomDoor(port=taken, search=False))
    HubLock(tmp_path / "rooms.sqlite").release()


@pytest.mark.parametrize(
    ("door", "named"),
    [
        (RoomDoor(port=70_000), "--room-port"),
        (RoomDoor(port=-1), "--room-port"),
        (RoomDoor(host="no such host!"), "--host"),
        (RoomDoor(join_url="vote.example.org"), "--join-url"),
    ],
)
def test_a_door_that_cannot_be_opened_is_refused_by_the_name_of_its_flag(tmp_path, assets, door, named):
    with pytest.raises(AddressError, match=named):
        Workshop(tmp_path / "rooms.sqlite", assets, door=door)
    HubLock(tmp_path / "rooms.sqlite").release()


# ---- TLS --------------------------------------------------------------------------------------


def test_with_a_certificate_the_rooms_door_speaks_https_and_tablets_vote(tmp_path, assets, caplog):
    made = Workshop(tmp_path / "rooms.sqlite", assets, door=RoomDoor(port=0, certificate=CERTIFICATE, key=KEY))
    try:
        assert made.address.room.startswith("https://127.0.0.1:")
        trusting = create_default_context(cafile=CERTIFICATE)
        with urllib.request.urlopen(made.address.room + "health", context=trusting, timeout=20) as reply:
            assert reply.status == 200
        room = made.open_room()
        assert room.leader().join.url.startswith("https://")
        page = made.connect(Origin=made.address.room.rstrip("/"))
        page.say(room.hello())
        assert page.hear("welcome")
        assert room.somebody_votes()
    finally:
        made.stop()


def test_a_device_that_does_not_trust_the_certificate_is_no_harm(tmp_path, assets):
    made = Workshop(tmp_path / "rooms.sqlite", assets, door=RoomDoor(port=0, certificate=CERTIFICATE, key=KEY))
    try:
        with pytest.raises(OSError, match="CERTIFICATE"):
            urllib.request.urlopen(made.address.room, timeout=20)
        plain = socket.create_connection(("127.0.0.1", int(made.address.room.rstrip("/").rsplit(":", 1)[1])))
        plain.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        with suppress(ConnectionError):
            assert not plain.recv(100).startswith(b"HTTP/1.1 200")
        plain.close()
        careless = create_default_context()
        careless.check_hostname, careless.verify_mode = False, CERT_NONE
        with urllib.request.urlopen(made.address.room, context=careless, timeout=20) as reply:
            assert reply.status == 200
    finally:
        made.stop()


@pytest.mark.parametrize(
    ("certificate", "key"),
    [
        (TLS / "nowhere.pem", KEY),
        (TLS / "README.md", KEY),
        (None, KEY),
        (CERTIFICATE, None),
        (CERTIFICATE, TLS / "other.pem"),
        (CERTIFICATE, TLS / "locked.pem"),
    ],
    ids=["missing", "no certificate", "key alone", "certificate alone", "another's key", "locked"],
)
def test_a_certificate_that_cannot_be_used_is_refused_and_nothing_is_asked(tmp_path, assets, certificate, key):
    with pytest.raises(AddressError, match="--tls"):
        Workshop(tmp_path / "rooms.sqlite", assets, door=RoomDoor(port=0, certificate=certificate, key=key))


def test_when_a_hub_stops_its_tablets_are_told_and_come_back_by_themselves(tmp_path, assets):
    made = Workshop(tmp_path / "rooms.sqlite", assets)
    room = made.open_room()
    tablet, stranger = room.tablet(), made.connect()
    made.thread.run(made.running.stop())
    for device in (tablet, stranger):
        assert device.hear("pong") is None
        until(lambda device=device: device.close_code == 1001, "the goodbye")
    made.leader.close()
    made.people.end()
    made.thread.end()
