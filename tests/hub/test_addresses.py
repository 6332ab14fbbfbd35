"""Which of this machine's addresses tablets can reach, and which are traps."""

import psutil
import pytest

from ias_widgets.errors import Refused
from ias_widgets.hub import addresses
from ias_widgets.hub.addresses import LanAddress, lan_addresses
from ias_widgets.hub.reach import Reach
from ias_widgets.hub.server import RoomDoor


def told():
    return [(lan.address, lan.kind) for lan in lan_addresses()]


def test_the_address_traffic_goes_out_by_comes_first(network):
    network({"Wi-Fi": "192.168.1.20", "Ethernet": "10.0.0.3"}, outgoing="192.168.1.20")
    assert lan_addresses() == [
        LanAddress("192.168.1.20", "network", "Wi-Fi"),
        LanAddress("10.0.0.3", "network", "Ethernet"),
    ]


def test_a_vpn_that_takes_all_traffic_does_not_stand_before_the_wifi(network):
    network({"tun0": "10.8.0.2", "wlan0": "192.168.1.20"}, outgoing="10.8.0.2")
    assert told() == [("192.168.1.20", "network"), ("10.8.0.2", "vpn")]


@pytest.mark.parametrize(
    ("card", "address", "kind"),
    [
        ("utun3", "10.0.0.9", "vpn"),
        ("wg0", "10.0.0.9", "vpn"),
        ("Tailscale", "100.101.2.3", "vpn"),
        ("OpenVPN TAP-Windows6", "10.8.0.9", "vpn"),
        ("ProtonVPN", "10.2.0.2", "vpn"),
        ("FortiClient", "10.212.134.1", "vpn"),
        ("docker0", "172.17.0.1", "container"),
        ("br-3f2a9c", "172.18.0.1", "container"),
        ("vEthernet (WSL)", "172.29.16.1", "container"),
        ("VirtualBox Host-Only Ethernet Adapter", "192.168.56.1", "container"),
        ("VMware Network Adapter VMnet8", "192.168.80.1", "container"),
        ("eth0", "172.17.0.2", "container"),
        ("", "100.64.0.9", "vpn"),
        ("Wi-Fi", "100.72.4.5", "network"),
        ("Wi-Fi", "172.17.3.4", "network"),
        ("enp3s0", "10.0.0.3", "network"),
        ("Połączenie lokalne* 2", "192.168.137.1", "network"),
        ("bridge100", "192.168.2.1", "network"),
        ("Wi-Fi", "8.8.4.4", "public"),
        ("Wi-Fi", "169.254.3.3", "link-local"),
        ("Loopback Pseudo-Interface 1", "127.0.0.1", "loopback"),
    ],
)
def test_what_an_address_is_shows_in_the_name_of_its_card_and_in_itself(network, card, address, kind):
    network({card: address, "lo": "127.0.0.1"})
    assert told()[0] == (address, kind)


def test_traps_come_last(network):
    network({"a": "100.64.0.9", "docker0": "172.17.0.1", "b": "169.254.3.3", "c": "192.168.1.20", "lo": "127.0.0.1"})
    assert [kind for _, kind in told()] == ["network", "container", "vpn", "link-local"]


def test_a_card_that_is_off_is_left_out(network):
    network({"Ethernet": "192.168.9.9", "Wi-Fi": "192.168.1.20"}, off={"Ethernet"})
    assert told() == [("192.168.1.20", "network")]


def test_without_a_network_there_is_this_machine(network):
    network({})
    assert told() == [("127.0.0.1", "loopback")]
    network({"lo": "127.0.1.1"})
    assert told() == [("127.0.0.1", "loopback")]


def test_where_the_system_tells_no_cards_there_is_the_address_traffic_goes_out_by(monkeypatch):
    def forbidden():
        raise psutil.AccessDenied

    monkeypatch.setattr(psutil, "net_if_addrs", forbidden)
    monkeypatch.setattr(addresses, "_outgoing", lambda: "192.168.1.20")
    assert lan_addresses() == [LanAddress("192.168.1.20", "network")]


@pytest.mark.parametrize(
    ("door", "address", "open_to"),
    [
        (RoomDoor(), "http://127.0.0.1:8899/", "machine"),
        (RoomDoor(lan=True), "http://192.168.1.20:8899/", "network"),
        (RoomDoor(host="0.0.0.0"), "http://192.168.1.20:8899/", "network"),
        (RoomDoor(host="10.0.0.3", lan=True), "http://10.0.0.3:8899/", "network"),
        (RoomDoor(host="::1"), "http://[::1]:8899/", "machine"),
        (RoomDoor(host="localhost"), "http://localhost:8899/", "machine"),
        (RoomDoor(lan=True, join_url="https://vote.example.org"), "https://vote.example.org/", "named"),
        (RoomDoor(lan=True, join_url="https://example.org/ias/"), "https://example.org/ias/", "named"),
    ],
)
def test_a_door_says_its_address_as_tablets_open_it(network, door, address, open_to):
    network({"Wi-Fi": "192.168.1.20", "Ethernet": "10.0.0.3"})
    reach = door.reach(8899)
    assert (reach.url, reach.open_to) == (address, open_to)


def test_after_another_wifi_the_new_address_can_be_chosen_and_the_likeliest_is_found_again(network):
    network({"Wi-Fi": "192.168.1.20"})
    reach = Reach("0.0.0.0", 8899)
    network({"Wi-Fi": "10.20.0.7", "tun0": "10.8.0.2"})
    assert reach.choice("10.20.0.7") == reach.choice("") == "http://10.20.0.7:8899/"
    assert reach.choice("10.8.0.2") == "http://10.8.0.2:8899/"
    with pytest.raises(Refused) as no:
        reach.choice("192.168.1.20")
    assert no.value.code == "bad-address"
    assert "10.20.0.7" in no.value.expected
    assert reach.url == "http://192.168.1.20:8899/"


def test_a_name_that_was_given_can_be_taken_again(network):
    network({"Wi-Fi": "192.168.1.20"})
    reach = Reach("0.0.0.0", 8899, named="http://sala.local:8899")
    assert reach.choice("192.168.1.20") == "http://192.168.1.20:8899/"
    for name in ("", "sala.local", "SALA.local:8899", "http://sala.local:8899/"):
        assert reach.choice(name) == "http://sala.local:8899/"


@pytest.mark.parametrize("reach", [("127.0.0.1", 8899), ("127.0.0.1", 80, "https", "/", "https://vote.example.org")])
def test_a_door_that_no_network_reaches_keeps_its_one_address(network, reach):
    network({"Wi-Fi": "192.168.1.20"})
    with pytest.raises(Refused) as no:
        Reach(*reach).choice("192.168.1.20")
    assert no.value.code == "address-fixed"
