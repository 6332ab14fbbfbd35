"""How a hub is found: through its environment, or through the address file beside its store."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "HOUSE_OF",
    "SECRET_HEADER",
    "HubAddress",
    "address_file",
    "hub_of_environment",
    "read_address",
    "write_address",
    "write_private",
]

SECRET_HEADER = "X-IAS-Secret"  # noqa: S105
"""Header in which a kernel on this machine shows that it may lead. Not ``Authorization``: that is the house's."""

HOUSE_OF = "IAS_HOUSE_OF"
"""Variable that tells a Jupyter Server which ``ias serve`` started it: it ends with it."""

_ADDRESS, _SECRET, _ROOM, _STORE = "IAS_HUB_LEAD", "IAS_HUB_SECRET", "IAS_HUB_ROOM", "IAS_STORE"


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
    store
        The file of its store: beside it lies the address of the hub that comes after this one.
    """

    lead: str
    room: str
    secret: str
    pid: int = 0
    store: str = ""

    @property
    def inside(self) -> str:
        """The address of the hub's door for this machine, with a slash at its end: the room's routes are there too."""
        return self.lead.replace("ws", "http", 1).removesuffix("lead")

    def environment(self) -> dict[str, str]:
        """Return the variables by which kernels inherit the address."""
        named = {_STORE: self.store} if self.store else {}
        return {_ADDRESS: self.lead, _SECRET: self.secret, _ROOM: self.room, **named}


def hub_of_environment() -> HubAddress | None:
    """Return the hub that this process was started under, if any."""
    values = [os.environ.get(name, "") for name in (_ADDRESS, _SECRET, _ROOM)]
    if not all(values):
        return None
    return HubAddress(lead=values[0], secret=values[1], room=values[2], store=os.environ.get(_STORE, ""))


def address_file(store: Path) -> Path:
    """Return the file beside a store that says where its hub listens."""
    return store.with_name(f"{store.name}.hub.json")


def write_address(store: Path, address: HubAddress) -> HubAddress:
    """Write the address file, with the store in it, so that only this user can read it; return what was written."""
    written = msgspec.structs.replace(address, store=str(store.absolute()))
    write_private(address_file(store), msgspec.json.encode(written))
    return written


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only this user can read: the whole of it, or nothing."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(part, flags, 0o600), "wb") as file:
        file.write(data)
    part.replace(path)


def read_address(store: Path) -> HubAddress | None:
    """Return the address written beside a store; None where there is none or it cannot be read."""
    try:
        return msgspec.json.decode(address_file(store).read_bytes(), type=HubAddress)
    except (OSError, msgspec.DecodeError):
        return None
