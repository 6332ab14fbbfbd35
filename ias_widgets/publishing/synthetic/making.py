"""``make_programme``: play the programme, and write it as a data package."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ias_widgets.publishing.folders import write_folder
from ias_widgets.publishing.synthetic.effects import EFFECTS
from ias_widgets.publishing.synthetic.package import PACKAGE, combined, package_files
from ias_widgets.publishing.synthetic.plan import programme
from ias_widgets.publishing.synthetic.playing import play
from ias_widgets.publishing.synthetic.readme import readme
from ias_widgets.publishing.synthetic.stating import effects_yaml

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from ias_widgets.rooms.record import Record

__all__ = ["make_programme"]


def make_programme(
    folder: Path, *, seed: int = 1, scale: float = 1.0, heard: Callable[[Record], None] | None = None
) -> Path:
    """Play the synthetic programme and write its package into ``folder``; return where it lies.

    Parameters
    ----------
    folder
        A new one, an empty one, or one that holds an earlier synthetic programme, which is replaced.
    seed
        The same seed gives the same programme.
    scale
        Share of its cohorts that are played, 0 to 1: see `plan.programme`.
    heard
        Is told each room's record when the room has ended.

    Raises
    ------
    IasError
        Where the folder holds something else, or cannot be written.
    """
    planned = programme(scale)
    records = []
    for record in play(planned, EFFECTS, seed):
        records.append(record)
        if heard is not None:
            heard(record)
    rooms = [(one, [record.room.room for record in records if record.room.cohort == one.id]) for one in planned]
    together = combined(records)
    words = readme(together, planned, seed)
    files = package_files(together, rooms, effects_yaml(EFFECTS, seed), words, seed=seed)
    return write_folder(folder, files, _is_synthetic)


def _is_synthetic(folder: Path) -> bool:
    try:
        told = json.loads((folder / PACKAGE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(told, dict) and told.get("ias:synthetic") is True
