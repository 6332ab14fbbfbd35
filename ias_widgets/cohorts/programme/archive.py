"""The archive of a programme: copies of records, each room once, and ``programme.yaml`` beside them."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from typing import TYPE_CHECKING, Literal, NamedTuple

from ias_widgets.client import default_store
from ias_widgets.cohorts.programme.bringing import Brought, Found, brought_from, checked_record
from ias_widgets.cohorts.programme.making import made_cohorts, slug
from ias_widgets.cohorts.programme.model import Cohort, Programme
from ias_widgets.cohorts.programme.reading import PROGRAMME_FILE, read_programme
from ias_widgets.cohorts.programme.writing import begun_programme, with_cohorts_added
from ias_widgets.errors import ContentError, IasError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from ias_widgets.rooms.record import Record

__all__ = ["RECORDS", "Added", "add", "default_archive", "listed"]

RECORDS = "records"
"""The folder of an archive with a folder for each room."""


class Added(NamedTuple):
    """What became of a record that was to be added.

    ``added``; ``replaced`` an older one; ``same`` as the one that is there; ``kept``: the one that is there is newer, or as
    new and different; ``failed``, and ``why``.
    """

    source: str
    room: str
    title: str
    date: str | None
    what: Literal["added", "replaced", "same", "kept", "failed"]
    cohort: str = ""
    why: str = ""


def default_archive(store: Path | None = None) -> Path:
    """Return the folder of the archive: ``cohorts`` beside the store, the user's own by default."""
    return (store or default_store()).parent / "cohorts"


def add(
    sources: Iterable[Path], archive: Path, write: Callable[[Record], Mapping[str, bytes]], *, replace: bool = False
) -> list[Added]:
    """Copy records into an archive, each room once; a record that cannot be used is no bar to the others.

    Parameters
    ----------
    sources
        Records, folders of them, other archives, zip files of either, stores.
    archive
        The folder; made where it is missing.
    write
        Returns the files of a record made from a store: `ias_widgets.publishing.record.record_files`.
    replace
        Whether a record that is as new as the one that is there, and different, takes its place.

    Raises
    ------
    ContentError
        Where the archive's ``programme.yaml`` cannot be used, or a source holds nothing to add: then nothing is added.
    """
    read_programme(archive)
    done: list[Added] = []
    with ExitStack() as stack:
        found = [one for source in sources for one in brought_from(source, write, stack)]
        taken: list[Brought] = []
        for one in found:
            told = _taken(one, archive, replace=replace)
            done.append(told)
            if isinstance(one, Brought) and told.what != "failed":
                taken.append(one)
        cohorts = _with_rooms(archive, taken)
    return [told._replace(cohort=cohorts.get(told.room, "")) for told in done]


def _taken(one: Found, archive: Path, *, replace: bool) -> Added:
    if not isinstance(one, Brought):
        return Added(one.source, one.room, "", None, "failed", why=str(one.error))
    told = Added(one.source, one.room, one.row["title"] or "", one.row["date"], "added")
    place = archive / RECORDS / one.room
    if place.exists():
        try:
            there = checked_record(place)
        except IasError:
            there = None  # damaged: a whole one takes its place
        if there is not None:
            if there.sums == one.sums:
                return told._replace(what="same")
            newer = one.age > there.age
            if not newer and not (replace and one.age == there.age):
                why = "" if there.age > one.age else "as new, and different: --replace takes this one"
                return told._replace(what="kept", why=why)
        told = told._replace(what="replaced")
    try:
        _put(one, place)
    except OSError as error:
        return told._replace(what="failed", why=error.strerror or str(error))
    return told


def _put(one: Brought, place: Path) -> None:
    """Copy a record's own files beside their place first, then let them have it."""
    place.parent.mkdir(parents=True, exist_ok=True)
    fresh, former = place.with_name(f".{place.name}.new"), place.with_name(f".{place.name}.old")
    for left in (fresh, former):
        shutil.rmtree(left, ignore_errors=True)
    for name in one.files:
        target = fresh.joinpath(*name.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(one.folder.joinpath(*name.split("/")), target)
    if place.exists():
        place.rename(former)
    fresh.rename(place)
    shutil.rmtree(former, ignore_errors=True)


def _with_rooms(archive: Path, taken: list[Brought]) -> dict[str, str]:
    """Write into ``programme.yaml`` the rooms that it lacks; return room to the id of its cohort."""
    path = archive / PROGRAMME_FILE
    here = read_programme(archive)
    of = {room: cohort.id for cohort in (here.cohorts if here else ()) for room in cohort.rooms}
    new = {one.room: one for one in taken if one.room not in of}
    if not new:
        return of
    if here is None:
        first = next(iter(new.values()))
        named = first.programme.id if first.programme else first.row["programme"] or Programme().id
        text = begun_programme(named, synthetic=all(one.row["synthetic"] for one in new.values()))
        here = Programme(named)
    else:
        with path.open(encoding="utf-8-sig", newline="") as file:
            text = file.read()
    added = list(_cohorts(new, here))
    text = with_cohorts_added(text, str(path), added)
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_text(text, encoding="utf-8", newline="")
    fresh.replace(path)
    return of | {room: cohort.id for cohort in added for room in cohort.rooms}


def _cohorts(new: Mapping[str, Brought], here: Programme) -> Iterable[Cohort]:
    """Yield the cohorts of new rooms: as the archive they come from says it, else as their occasions do."""
    ids = {cohort.id for cohort in here.cohorts}
    titles = {cohort.title: cohort.id for cohort in here.cohorts}
    said: dict[str, Cohort] = {}
    for room, one in new.items():
        for cohort in one.programme.cohorts if one.programme else ():
            if room in cohort.rooms:
                known = said.get(cohort.id, cohort._replace(rooms=()))
                said[cohort.id] = known._replace(rooms=(*known.rooms, room))
    named = {room for cohort in said.values() for room in cohort.rooms}
    yield from said.values()
    for made in made_cohorts([one.row for room, one in new.items() if room not in named]):
        id_ = made.id
        if (
            made.title == id_ and new[made.rooms[0]].row["cohort"]
        ):  # called by name: rooms of the same name belong together
            id_ = titles.get(made.title) or slug(made.title) or slug(made.rooms[0])
        elif id_ in ids | said.keys():
            id_ = f"{id_}-{slug(made.rooms[0])[:8]}"
        yield made._replace(id=id_)


def listed(archive: Path) -> list[dict[str, object]]:
    """Return the cohorts of an archive with their rooms, for a list.

    Raises
    ------
    ContentError
        Where there is no archive, or its ``programme.yaml`` cannot be used.
    """
    programme = read_programme(archive)
    if programme is None:
        mend = "bring records together: ias cohort add <record>, or name an archive with --archive"
        raise ContentError(str(archive), f"an archive: a folder with {PROGRAMME_FILE}", "none", mend)
    return [
        {
            "cohort": cohort.id,
            **{key: getattr(cohort, key) for key in ("kind", "title", "place", "date", "audience", "family")},
            "rooms": [_listed_room(archive / RECORDS / room, room) for room in cohort.rooms],
        }
        for cohort in programme.cohorts
    ]


def _listed_room(place: Path, room: str) -> dict[str, object]:
    try:
        row = checked_record(place).row
    except IasError as error:
        found = place.exists()
        return {"room": room, "here": False, "problem": str(error) if found else ""}
    told = {key: row[key] for key in ("title", "date", "participants", "hands_present", "ended", "delete_on")}
    return {"room": room, "here": True, **told, "problem": ""}
