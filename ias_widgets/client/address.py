"""How a hub is found: through its environment, or through the address file beside its store."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["SECRET_HEADER", "HubAddress", "address_file", "hub_of_environment", "read_address", "write_address"]

SECRET_HEADER = "X-IAS-Secret"  # noqa: S105
"""Header in which a kernel on this machine shows that it may lead. Not ``Authorization``: that is the house's."""

_ADDRESS, _SECRET, _ROOM = "IAS_HUB_LEAD", "IAS_HUB_SECRET", "IAS_HUB_ROOM"


class HubAddress(msgspec.Struct, frozen=True, kw_only=True):
    """A hub that is running.

    Attributes
    ----------
    lead
        WebSocket address for facilitators, ``ws://127.0.0.1:…/lead``.
    room
        Address of the room's door as tablets open it, with a slash at its end.
    secret
        What `SECRET_HEADER` has to carry.
    pid
        The hub's process.
    """

    lead: str
    room: str
    secret: str
    pid: int = 0

    def environment(self) -> dict[str, str]:
        """Return the variables by which kernels inherit the address."""
        return {_ADDRESS: self.lead, _SECRET: self.secret, _ROOM: self.room}


def hub_of_environment() -> HubAddress | None:
    """Return the hub that this process was started under, if any."""
    values = [os.environ.get(name, "") for name in (_ADDRESS, _SECRET, _ROOM)]
    return HubAddress(lead=values[0], secret=values[1], room=values[2]) if all(values) else None


def address_file(store: Path) -> Path:
    """Return the file beside a store that says where its hub listens."""
    return store.with_name(f"{store.name}.hub.json")


def write_address(store: Path, address: HubAddress) -> None:
    """Write the address file so that only this user can read it."""
    path = address_file(store)
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(msgspec.json.encode(address))


def read_address(store: Path) -> HubAddress | None:
    """Return the address written beside a store; None where there is none or it cannot be read."""
    try:
        return msgspec.json.decode(address_file(store).read_bytes(), type=HubAddress)
    except (OSError, msgspec.DecodeError):
        return None
