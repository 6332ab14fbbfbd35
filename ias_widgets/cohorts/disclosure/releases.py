"""What was released when: the rooms of each release, kept in the archive as ``releases.json``.

A release is an export, or a report, of the rooms that had ended by then. The next one makes its groups knowing the earlier
ones (`ias_widgets.cohorts.disclosure.blocks`): what was told stays, and who came since is told in tens. So a package and a
report name their release. Released again with no new room, it is the same release, and the same files.

The list holds rooms, no people; it must stay with the archive: without it the next release would tell of everybody anew.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["RELEASES", "Release", "note_release", "planned_release", "releases", "stages"]

RELEASES = "releases.json"


class Release(NamedTuple):
    """A release: its number from 1 on, the day (ISO) it was first made, the threshold, the mark of the key, and all rooms it held."""

    number: int
    date: str
    least: int
    key: str
    rooms: tuple[str, ...]


def releases(archive: Path) -> list[Release]:
    """Return the releases of an archive, in order.

    Raises
    ------
    ContentError
        Where the list cannot be read.
    """
    file = Path(archive) / RELEASES
    if not file.exists():
        return []
    mend = "put the file back from a copy: it keeps two releases from telling of the few who came between"
    try:
        rows: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))["releases"]
        return [Release(row["number"], row["date"], row["least"], row["key"], tuple(row["rooms"])) for row in rows]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ContentError(str(file), "a list of releases", str(error) or type(error).__name__, mend) from error


def stages(archive: Path) -> list[frozenset[str]]:
    """Return the rooms of each release, as `ias_widgets.cohorts.disclosure.Safe` takes them."""
    return [frozenset(release.rooms) for release in releases(archive)]


def planned_release(archive: Path, ended: Collection[str], today: str, least: int, key: str) -> Release:
    """Return the release that holds these rooms: the last one where none is new, else the next one.

    Parameters
    ----------
    archive
        The folder of the archive.
    ended
        Rooms that have ended.
    today
        ISO date.
    least
        People of the smallest group told.
    key
        The mark of the programme's key (`ias_widgets.client.keys.key_mark`).

    Raises
    ------
    ContentError
        Where an earlier release was made with another threshold or key: counts rounded twice, by two keys, would tell more.
    """
    earlier, where = releases(archive), str(Path(archive) / RELEASES)
    if earlier and earlier[-1].least != least:
        raise ContentError(
            where, f"the threshold of all releases, {earlier[-1].least}", f"{least}", "keep the threshold"
        )
    if earlier and earlier[-1].key != key:
        mend = "bring the programme's key to this machine: ias cohort key take"
        raise ContentError(where, f"the key of all releases, {earlier[-1].key}", key, mend)
    known = {room for release in earlier for room in release.rooms}
    if earlier and known.issuperset(ended):
        return earlier[-1]
    return Release(len(earlier) + 1, today, least, key, tuple(sorted(ended)))


def note_release(archive: Path, release: Release) -> None:
    """Note in the archive that a release was made; one that is noted already stays as it is."""
    earlier = releases(archive)
    if release.number <= len(earlier):
        return
    text = json.dumps({"releases": [one._asdict() for one in (*earlier, release)]}, indent=1)
    file = Path(archive) / RELEASES
    fresh = file.with_name(f".{file.name}.new")
    fresh.write_text(f"{text}\n", encoding="utf-8", newline="\n")
    fresh.replace(file)
