"""Which network addresses this machine has, and which of them tablets can reach it at."""

from __future__ import annotations

import ipaddress
import re
import socket
from typing import Literal, NamedTuple

import psutil

__all__ = ["Kind", "LanAddress", "lan_addresses"]

Kind = Literal["network", "public", "vpn", "container", "link-local", "loopback"]

NOTES: dict[Kind, str] = {
    "network": "a local network",
    "public": "a public address",
    "vpn": "looks like a VPN",
    "container": "looks like a network of containers or virtual machines",
    "link-local": "no router gave it: tablets will not find it",
    "loopback": "only this machine can reach it",
}
RANKS: tuple[Kind, ...] = ("network", "public", "container", "vpn", "link-local", "loopback")

_VPN = re.compile(
    r"^(tun|tap|utun|wg|ppp|ipsec|zt|cscotun|gpd)[0-9a-z]*$"
    r"|vpn|tailscale|wireguard|wintun|zerotier|nordlynx|anyconnect|forti|globalprotect|pangp|hamachi|\bwarp\b"
)
_VIRTUAL = re.compile(
    r"^(docker|br-[0-9a-f]|veth|virbr|vmnet|vboxnet|lxc|lxd|cni|podman|flannel)"
    r"|vethernet|virtualbox|vmware|hyper-v|host-only|\bwsl\b"
)
_WIRELESS = re.compile(r"^(wlan|wl[opx]|wifi)|wi-fi|wireless|bezprzewod")
_WIRED = re.compile(r"^(en[opsx]?\d|eth\d|em\d)|^ethernet")
_SHARED = ipaddress.ip_network("100.64.0.0/10")
"""Given by VPNs such as Tailscale; but also by the Wi-Fi of some hotels."""
_DOCKER = ipaddress.ip_network("172.17.0.0/16")


class LanAddress(NamedTuple):
    """An address of this machine.

    Attributes
    ----------
    kind
        ``network`` is one that tablets in the same network reach; the others are traps, told from the
        address and from the name of the card.
    card
        Name of the network card; empty where it is not known.
    """

    address: str
    kind: Kind
    card: str = ""

    @property
    def note(self) -> str:
        """What stands beside the address in a terminal."""
        return f"{self.card}: {NOTES[self.kind]}" if self.card else NOTES[self.kind]


def lan_addresses() -> list[LanAddress]:
    """Return this machine's IPv4 addresses, likeliest first; loopback only where there is no other.

    Among addresses of the same kind, the one that outgoing traffic would take stands first. No packet is
    sent to find it. Cards that are switched off are left out.
    """
    outgoing = _outgoing()
    cards = _cards()
    if outgoing is not None:
        cards.setdefault(outgoing, "")
    found = [LanAddress(address, _kind(address, card), card) for address, card in cards.items()]
    found.sort(key=lambda lan: (RANKS.index(lan.kind), lan.address != outgoing, lan.address))
    outside = [lan for lan in found if lan.kind != "loopback"]
    return outside or [LanAddress("127.0.0.1", "loopback")]


def _cards() -> dict[str, str]:
    """Return the name of the card of each IPv4 address."""
    try:
        found, told = psutil.net_if_addrs(), psutil.net_if_stats()
    except (OSError, psutil.Error):
        return {}
    return {
        line.address: card
        for card, lines in found.items()
        for line in lines
        if line.family == socket.AF_INET and (card not in told or told[card].isup)
    }


def _outgoing() -> str | None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # a documentation address; a datagram socket sends nothing yet
        except OSError:
            return None
        return str(probe.getsockname()[0])


def _kind(address: str, card: str) -> Kind:
    ip, name = ipaddress.ip_address(address), card.lower()
    if ip.is_loopback:
        return "loopback"
    if ip.is_link_local:
        return "link-local"
    if _VPN.search(name):
        return "vpn"
    if _VIRTUAL.search(name):
        return "container"
    if ip in _DOCKER and not _WIRELESS.search(name):
        return "container"
    if ip in _SHARED:
        return "network" if _WIRELESS.search(name) or _WIRED.search(name) else "vpn"
    return "network" if ip.is_private else "public"
