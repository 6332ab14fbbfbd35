"""What the page can look at: the archive and the records beside the user's store, the synthetic programme, any folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ias_widgets.cohorts.disclosure import Safe
    from ias_widgets.cohorts.records import Records

__all__ = ["Opened", "Source", "first_of", "opened", "sources"]


class Source(NamedTuple):
    """Where records lie. ``kind``: ``archive``, ``records``, ``synthetic`` or ``folder``."""

    kind: str
    path: Path


class Opened(NamedTuple):
    """Records, and what may be told of them."""

    source: Source
    records: Records
    safe: Safe
    synthetic: bool


def sources() -> list[Source]:
    """Return what there is to look at, the most likely first: only what exists, and the synthetic programme."""
    from ias_widgets.client import default_store, records_folder, shipped  # noqa: PLC0415
    from ias_widgets.cohorts.loading import records_in  # noqa: PLC0415
    from ias_widgets.cohorts.programme.archive import default_archive  # noqa: PLC0415

    beside = [Source("archive", default_archive()), Source("records", records_folder(default_store()))]
    there = [one for one in beside if one.path.is_dir() and records_in(one.path)]
    return [*there, Source("synthetic", shipped("datasets") / "synthetic")]


def first_of(folder: str | Path | None) -> Source:
    """Return the folder that is named, else the first of `sources`."""
    return Source("folder", Path(folder)) if folder is not None else sources()[0]


def opened(source: Source) -> Opened:
    """Read records, and make the groups that are told.

    Raises
    ------
    ContentError
        Where there are none, or they cannot be read.
    """
    from ias_widgets.client.keys import programme_key  # noqa: PLC0415
    from ias_widgets.cohorts.disclosure import OF_NOBODY, Safe, rounding_key  # noqa: PLC0415
    from ias_widgets.cohorts.disclosure.releases import stages  # noqa: PLC0415
    from ias_widgets.cohorts.loading import load  # noqa: PLC0415

    records = load(source.path)
    cohorts = records.cohorts["synthetic"]
    synthetic = records.programme.synthetic or bool(len(cohorts) and cohorts.fillna(value=False).all())
    earlier = stages(source.path) if source.path.is_dir() and not synthetic else ()
    key = OF_NOBODY if synthetic else programme_key(records.programme.id)
    return Opened(source, records, Safe(records, rounding_key(key), stages=earlier), synthetic)
