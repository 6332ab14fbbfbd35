"""What a facilitator set before the room began, for the next start of the hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ias_widgets.client import write_private

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Preparation"]


class Preparation(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept in ``<store>.preparation.json``, beside the store and never in it.

    The Wi-Fi's password stands in this file as it is, for it is shown on the big screen; only this user can
    read the file.

    Attributes
    ----------
    address
        The address of this machine that tablets are told; empty for the likeliest.
    wifi_name, wifi_password
        The room's Wi-Fi; no name: none is shown. No password: an open one.
    rehearsed_at
        When a rehearsal was last ended and deleted: milliseconds since 1970.
    """

    address: str = ""
    wifi_name: str = ""
    wifi_password: str = ""
    rehearsed_at: float | None = None

    def __repr__(self) -> str:
        return f"<Preparation: address {self.address!r}, Wi-Fi {self.wifi_name!r}>"

    @classmethod
    def beside(cls, store: Path) -> Preparation:
        """Read what is kept beside a store; nothing where there is no file, or one that cannot be read."""
        try:
            return msgspec.json.decode(_file(store).read_bytes(), type=cls)
        except (OSError, msgspec.DecodeError):
            return cls()

    def keep(self, store: Path) -> None:
        """Write it beside a store, readable by this user alone."""
        write_private(_file(store), msgspec.json.encode(self))


def _file(store: Path) -> Path:
    return store.with_name(f"{store.name}.preparation.json")
