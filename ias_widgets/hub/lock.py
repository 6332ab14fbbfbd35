"""One hub for one store: the first holds a lock beside it, a second is told where the first is."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from ias_widgets.client import HubAddress, address_file, read_address, write_address
from ias_widgets.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["HubLock"]


class HubLock:
    """The right to run a hub on a store. The operating system gives it back when the process ends.

    Raises
    ------
    StoreError
        Where another hub holds it: it names that hub's address.
    """

    def __init__(self, store: Path) -> None:
        self._store = store
        self._lock = FileLock(store.with_name(f"{store.name}.hub.lock"))
        try:
            store.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
        except Timeout as error:
            other = read_address(store)
            place = other.room if other else "an address not yet known"
            raise StoreError(
                str(store), "a store no other hub uses", f"a hub at {place}",
                "use that one, stop it, or name another file with --store",
            ) from error  # fmt: skip
        except (OSError, NotImplementedError) as error:
            raise StoreError(
                str(store), "a folder in which files can be made and locked", str(error), "name another with --store"
            ) from error

    def publish(self, address: HubAddress) -> HubAddress:
        """Say where this hub listens; return the address with the store in it."""
        return write_address(self._store, address)

    def release(self) -> None:
        """Give the right back and take the address away."""
        with contextlib.suppress(OSError):  # Windows: somebody is reading it just now
            address_file(self._store).unlink(missing_ok=True)
        self._lock.release()
