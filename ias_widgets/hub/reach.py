"""At which address tablets reach the room's door: found at the start, and chosen anew when the Wi-Fi has changed."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from ias_widgets.errors import Refused
from ias_widgets.hub.addresses import lan_addresses

if TYPE_CHECKING:
    from ias_widgets.hub.addresses import LanAddress

__all__ = ["EVERYWHERE", "Reach"]

EVERYWHERE = frozenset({"", "*", "0.0.0.0", "::"})  # noqa: S104
"""What a door listens on that is open to every network."""


class Reach:
    """How tablets come to the room's door.

    Parameters
    ----------
    listens_on
        The address that the door is bound to.
    port
        Its port.
    scheme
        ``http`` or ``https``.
    path
        Where the room's pages are, with a slash at both ends.
    named
        The address as it was given by whoever started the hub (a reverse proxy, a name); empty where
        it is to be found.

    Attributes
    ----------
    url
        The room's door as tablets open it, with a slash at its end.
    """

    def __init__(self, listens_on: str, port: int, scheme: str = "http", path: str = "/", named: str = "") -> None:
        self._listens_on, self._port, self._scheme, self._path = listens_on, port, scheme, path
        self._named = f"{named.rstrip('/')}/" if named else ""
        self._own: frozenset[str] = frozenset()
        self.url = self.likeliest()

    @property
    def open_to(self) -> Literal["network", "machine", "named"]:
        """Who can reach the door: the network, this machine alone, or whoever reaches the address it was given."""
        if self._named:
            return "named"
        return "network" if self._everywhere or not _loopback(self._listens_on) else "machine"

    @property
    def _everywhere(self) -> bool:
        return self._listens_on in EVERYWHERE

    @property
    def door(self) -> str:
        """The address as people type it."""
        return self.url.split("://", 1)[-1].rstrip("/")

    def uses(self, address: str) -> bool:
        """Whether tablets are told this address of the machine."""
        return urlsplit(self.url).hostname == address

    def addresses(self) -> list[LanAddress]:
        """Return the addresses this machine has now, likeliest first."""
        found = lan_addresses()
        self._own = frozenset(lan.address for lan in found)
        return found

    def is_own(self, address: str) -> bool:
        """Whether an address was this machine's when `addresses` were last looked at."""
        plain = address.removeprefix("::ffff:")
        return plain in self._own or _loopback(plain)

    def likeliest(self) -> str:
        """Return the address that is named, or else the likeliest one now."""
        return self._named or self._at(self.addresses()[0].address if self._everywhere else self._listens_on)

    def choice(self, address: str) -> str:
        """Return the door's address if tablets are to be told this one from now on; `url` stays.

        Parameters
        ----------
        address
            An address of this machine, the name the hub was given, or nothing for the likeliest.

        Raises
        ------
        Refused
            ``bad-address``: where nobody would reach the door at it; ``address-fixed``: where the door has one only.
        """
        wanted = address.strip().lower()
        if not wanted:
            return self.likeliest()
        if self._named and wanted in {self._named, urlsplit(self._named).netloc, urlsplit(self._named).hostname}:
            return self._named
        reached = [lan.address for lan in self.addresses()] if self._everywhere else [self._listens_on]
        if wanted in reached and (self._everywhere or not self._named):
            return self._at(wanted)
        found, expected = address, f"an address at which it is reached: {', '.join(reached)}"
        if not self._everywhere:
            raise Refused("address-fixed", "address", expected, found, "start the hub with `ias serve --lan`")
        raise Refused("bad-address", "address", expected, found, "choose one of these")

    def _at(self, host: str) -> str:
        named = f"[{host}]" if ":" in host else host
        return f"{self._scheme}://{named}:{self._port}{self._path}"


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
