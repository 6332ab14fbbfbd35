"""A folder is written whole or not at all, and nothing of anybody else's in it is lost."""

from __future__ import annotations

import secrets
import shutil
from typing import TYPE_CHECKING

from ias_widgets.errors import IasError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

__all__ = ["write_folder"]


def write_folder(folder: Path, files: Mapping[str, bytes], replaceable: Callable[[Path], bool]) -> Path:
    """Write files into a folder beside ``folder`` first, then put it in its place; return where it lies.

    Parameters
    ----------
    folder
        A new one, an empty one, or one that ``replaceable`` says is an earlier writing of the same;
        whatever else somebody laid into it stays.
    files
        Path within the folder, with slashes, to content.

    Raises
    ------
    IasError
        Where the folder holds something else, or cannot be written; then it is as it was.
    """
    folder = folder.resolve()
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir()) and not replaceable(folder)):
        raise IasError(
            str(folder),
            "a new folder, an empty one, or an earlier record of this room",
            "something else",
            "name another",
        )
    fresh, former = (folder.with_name(f".{folder.name}.{what}-{secrets.token_hex(4)}") for what in ("new", "old"))
    try:
        for path, data in files.items():
            target = fresh.joinpath(*path.split("/"))
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        _put(fresh, folder, former, files)
    except OSError as error:
        mend = "close the programs that have it open, or choose another place"
        raise IasError(str(folder), "a folder that can be written", error.strerror or str(error), mend) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return folder


def _put(fresh: Path, folder: Path, former: Path, files: Mapping[str, bytes]) -> None:
    if not folder.exists():
        fresh.rename(folder)
        return
    folder.rename(former)
    try:
        fresh.rename(folder)
    except OSError:
        former.rename(folder)
        raise
    ours = {path.split("/")[0] for path in files}
    for other in former.iterdir():
        if other.name not in ours:
            other.rename(folder / other.name)
    shutil.rmtree(former, ignore_errors=True)
