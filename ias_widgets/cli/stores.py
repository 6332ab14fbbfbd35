"""The store that a command is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from ias_widgets.store import Store

__all__ = ["opened_store"]


def opened_store(store: Path | None) -> Store:
    """Open the store that ``--store`` names, or the user's own.

    Raises
    ------
    StoreError
        Where there is none: a command that reads makes no store.
    """
    from ias_widgets.client import default_store  # noqa: PLC0415
    from ias_widgets.errors import StoreError  # noqa: PLC0415
    from ias_widgets.rooms import RoomDecider  # noqa: PLC0415
    from ias_widgets.store import Store as RoomStore  # noqa: PLC0415

    file = store or default_store()
    if not file.exists():
        raise StoreError(str(file), "a store", "no such file", "name it with --store")
    return RoomStore.open(file, {"room": RoomDecider()})
