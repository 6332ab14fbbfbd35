"""Which network address tablets can reach this machine at."""

from __future__ import annotations

import ipaddress
import socket
from typing import NamedTuple

__all__ = ["LanAddress", "lan_addresses"]


class LanAddress(NamedTuple):
    """An address of this machine, and how likely tablets can reach it (smaller is likelier)."""

    address: str
    rank: int
    note: str


def lan_addresses() -> list[LanAddress]:
    """Return this machine's IPv4 addresses, likeliest first; loopback only where there is no other.

    The address that outgoing traffic would take stands first, unless it looks like a tunnel's.
    No packet is sent to find it.
    """
    found = (
        {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)} if _named() else set()
    )
    outgoing = _outgoing()
    if outgoing:
        found.add(outgoing)
    ranked = sorted((_ranked(str(address), outgoing) for address in found), key=lambda lan: (lan.rank, lan.address))
    outside = [lan for lan in ranked if not ipaddress.ip_address(lan.address).is_loopback]
    return outside or [LanAddress("127.0.0.1", 9, "only this machine can reach it")]


def _named() -> bool:
    try:
        socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
    except OSError:
        return False
    return True


def _outgoing() -> str | None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # a documentation address; a datagram socket sends nothing yet
        except OSError:
            return None
        return str(probe.getsockname()[0])


def _ranked(address: str, outgoing: str | None) -> LanAddress:
    ip = ipaddress.ip_address(address)
    if ip.is_link_local:
        return LanAddress(address, 5, "no router gave it: tablets will not find it")
    if ip in ipaddress.ip_network("100.64.0.0/10"):
        return LanAddress(address, 4, "looks like a VPN")
    if ip in ipaddress.ip_network("172.17.0.0/16"):
        return LanAddress(address, 3, "looks like a container network")
    if not ip.is_private:
        return LanAddress(address, 2, "a public address")
    return LanAddress(address, 0 if address == outgoing else 1, "a local network")
