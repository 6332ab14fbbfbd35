"""Budgets, keys and addresses."""

import pytest

from ias_widgets.hub import addresses
from ias_widgets.hub.addresses import LanAddress, lan_addresses
from ias_widgets.hub.keys import Keys
from ias_widgets.hub.limits import Bucket
from ias_widgets.hub.server import RoomDoor


def test_a_budget_fills_again_and_never_above_its_size():
    bucket = Bucket(size=3, rate=1.0)
    assert [bucket.take(1000.0) for _ in range(4)] == [True, True, True, False]
    assert bucket.take(1001.0)
    assert [bucket.take(9999.0) for _ in range(4)] == [True, True, True, False]


def test_keys_are_the_same_after_a_restart_and_differ_by_role_room_and_store(tmp_path):
    keys = Keys.beside(tmp_path / "rooms.sqlite")
    again, other = Keys.beside(tmp_path / "rooms.sqlite"), Keys.beside(tmp_path / "other.sqlite")
    assert keys.key("screen", "a") == again.key("screen", "a")
    assert (
        len({keys.key("screen", "a"), keys.key("remote", "a"), keys.key("screen", "b"), other.key("screen", "a")}) == 4
    )


def test_a_key_file_that_was_cut_short_is_made_anew(tmp_path):
    file = tmp_path / "rooms.sqlite.key"
    for cut in (b"", b"short"):
        file.write_bytes(cut)
        Keys.beside(tmp_path / "rooms.sqlite")
        assert len(file.read_bytes()) == 32


@pytest.fixture
def network(monkeypatch):
    """Let this machine have the addresses a test names; the first is the one traffic goes out by."""

    def have(*found):
        monkeypatch.setattr(addresses.socket, "getaddrinfo", lambda *_: [(0, 0, 0, "", (one, 0)) for one in found])
        monkeypatch.setattr(addresses, "_outgoing", lambda: found[0] if found else None)
        return lan_addresses()

    return have


def test_the_address_traffic_goes_out_by_comes_first(network):
    assert [lan.address for lan in network("192.168.1.20", "10.0.0.3")] == ["192.168.1.20", "10.0.0.3"]


def test_a_tunnel_a_container_and_an_address_no_router_gave_come_last(network):
    found = network("100.64.0.9", "172.17.0.1", "169.254.3.3", "192.168.1.20", "127.0.0.1")
    assert found == [
        LanAddress("192.168.1.20", 1, "a local network"),
        LanAddress("172.17.0.1", 3, "looks like a container network"),
        LanAddress("100.64.0.9", 4, "looks like a VPN"),
        LanAddress("169.254.3.3", 5, "no router gave it: tablets will not find it"),
    ]


def test_without_a_network_there_is_this_machine(network):
    assert [lan.address for lan in network()] == ["127.0.0.1"]
    assert [lan.address for lan in network("127.0.1.1")] == ["127.0.0.1"]


@pytest.mark.parametrize(
    ("door", "address"),
    [
        (RoomDoor(), "http://127.0.0.1:8899/"),
        (RoomDoor(lan=True), "http://192.168.1.20:8899/"),
        (RoomDoor(host="0.0.0.0"), "http://192.168.1.20:8899/"),
        (RoomDoor(host="10.0.0.3", lan=True), "http://10.0.0.3:8899/"),
        (RoomDoor(host="::1"), "http://[::1]:8899/"),
        (RoomDoor(lan=True, join_url="https://vote.example.org"), "https://vote.example.org/"),
        (RoomDoor(lan=True, join_url="https://example.org/ias/"), "https://example.org/ias/"),
    ],
)
def test_a_door_says_its_address_as_tablets_open_it(network, door, address):
    network("192.168.1.20", "10.0.0.3")
    assert door.address(8899) == address
