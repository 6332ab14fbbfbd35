"""The clips of films that rooms play, kept as files beside the store: no vote waits for a film to be written into it."""

from __future__ import annotations

import contextlib
import shutil
from typing import TYPE_CHECKING

from ias_widgets.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet
    from pathlib import Path

__all__ = ["Media"]

_UNFINISHED = ".part"


class Media:
    """The folder ``<store>.media``: each clip under its content hash.

    Parameters
    ----------
    store
        The store's file.
    """

    def __init__(self, store: Path) -> None:
        self.folder = store.with_name(f"{store.name}.media")

    def path(self, hash_: str) -> Path | None:
        """Return the file of a clip, or None where it is not kept."""
        path = self.folder / hash_
        return path if path.is_file() else None

    def keep(self, clips: Mapping[str, Path]) -> None:
        """Copy clips into the folder, under their content hashes, unless they are there.

        Raises
        ------
        StoreError
            Where the folder cannot be written.
        """
        try:
            for hash_, clip in clips.items():
                if self.path(hash_) is None:
                    self.folder.mkdir(parents=True, exist_ok=True)
                    unfinished = self.folder / f"{hash_}{_UNFINISHED}"
                    shutil.copyfile(clip, unfinished)
                    unfinished.replace(self.folder / hash_)
        except OSError as error:
            why = error.strerror or str(error)
            raise StoreError(str(self.folder), "a folder that can be written", why, "free some space") from error

    def sweep(self, held: AbstractSet[str]) -> None:
        """Take away the clips that no room holds any more. Called before rooms are opened."""
        for file in self.folder.iterdir() if self.folder.is_dir() else ():
            if file.name not in held:
                with contextlib.suppress(OSError):
                    file.unlink()
