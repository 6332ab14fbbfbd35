"""All files of an export, and the folder they are written to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets import __version__
from ias_widgets.phrases import SPOKEN, Phrases
from ias_widgets.publishing.cohort.columns import described
from ias_widgets.publishing.cohort.frames import frames_of
from ias_widgets.publishing.folders import write_folder
from ias_widgets.publishing.record.files import as_csv, as_parquet
from ias_widgets.publishing.record.package import resources
from ias_widgets.publishing.record.workbook import Sheets

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ias_widgets.cohorts.disclosure import Safe
    from ias_widgets.cohorts.disclosure.releases import Release
    from ias_widgets.publishing.record.schema import Table

__all__ = ["Export", "cohort_files", "publish_cohorts"]

NAME = "ias-cohorts"
CATALOGUES = ("record", "cohort_export")


class Export(NamedTuple):
    """What an export is: of which programme and release, in which language, and whether for everybody."""

    programme: str
    title: str
    synthetic: bool
    release: Release
    language: str
    public: bool


def publish_cohorts(
    archive: Path, folder: Path, *, today: str, language: str | None = None, public: bool = False
) -> tuple[Path, Export]:
    """Write the export of an archive into a folder, and note the release; return where it lies.

    Synthetic people need no protection from two releases: of them none is noted, and their key is everybody's.

    Parameters
    ----------
    archive
        The folder of the archive.
    folder
        A new one, an empty one, or an earlier export's.
    today
        ISO date, for a new release.
    language
        ``pl``, ``en`` or ``uk``; default: of the first room.
    public
        For everybody: see `ias_widgets.publishing.cohort.frames.frames_of`.

    Raises
    ------
    IasError
        Where the archive cannot be read, the folder cannot be written, or a table cannot be protected: then no release
        is noted.
    """
    from ias_widgets.client.keys import key_mark, programme_key  # noqa: PLC0415
    from ias_widgets.cohorts import load  # noqa: PLC0415
    from ias_widgets.cohorts.disclosure import OF_NOBODY, Safe, rounding_key  # noqa: PLC0415
    from ias_widgets.cohorts.disclosure.releases import Release, note_release, planned_release, stages  # noqa: PLC0415

    records = load(archive)
    flags = records.frame("cohorts")["synthetic"].fillna(value=False)
    nobody = bool(records.programme.synthetic or (len(flags) and flags.all()))
    key = OF_NOBODY if nobody else programme_key(records.programme.id)
    safe = Safe(records, rounding_key(key), stages=() if nobody else stages(archive))
    rooms = records.frame("rooms")
    spoken = language or str(rooms["language"].iloc[0])
    frames = frames_of(safe, public=public)
    release = (
        Release(1, today, safe.least, key_mark(key), ())
        if nobody
        else planned_release(archive, safe.ended, today, safe.least, key_mark(key))
    )
    title = records.programme.title.get(spoken) or next(iter(records.programme.title.values()), records.programme.id)
    synthetic = nobody or bool(flags.any())
    export = Export(
        records.programme.id, title, synthetic, release, spoken if spoken in SPOKEN else "en", public
    )  # fmt: skip
    files = _files(export, described(frames, Phrases(CATALOGUES, export.language)), safe.least)
    written = write_folder(Path(folder), files, _is_export)
    if not nobody:
        note_release(archive, release)
    return written, export


def cohort_files(safe: Safe, export: Export) -> dict[str, bytes]:
    """Return every file of an export: path within its folder, with slashes, to content."""
    phrases = Phrases(CATALOGUES, export.language)
    return _files(export, described(frames_of(safe, public=export.public), phrases), safe.least)


def _files(export: Export, tables: Sequence[Table], least: int) -> dict[str, bytes]:
    data = {f"csv/{table.name}.csv": as_csv(table) for table in tables}
    data |= {f"parquet/{table.name}.parquet": as_parquet(table) for table in tables}
    package = json.dumps(_package(export, tables, data, least), ensure_ascii=False, indent=1)
    return {"datapackage.json": f"{package}\n".encode(), "cohorts.xlsx": _workbook(export, tables, least), **data}


def _said(export: Export, least: int) -> list[tuple[str, bool]]:
    """Return what is said of the whole, line by line, and what of it stands out."""
    phrases = Phrases(CATALOGUES, export.language)
    number = f"{export.release.number}"
    return [
        (phrases.say("export-synthetic") if export.synthetic else "", True),
        (phrases.say("export-release", number=number, date=export.release.date), False),
        (phrases.say("export-about"), False),
        (phrases.say("export-protected", least=least), False),
        (phrases.say("export-public") if export.public else phrases.say("export-not-public"), True),
        (phrases.say("export-keep"), False),
    ]


def _title(export: Export) -> str:
    phrases = Phrases(CATALOGUES, export.language)
    mark = phrases.say("export-synthetic-mark")
    said = f"{phrases.say('export-title')} · {export.title}"
    return f"{said} · {mark}" if export.synthetic and mark not in said else said


def _package(export: Export, tables: Sequence[Table], files: Mapping[str, bytes], least: int) -> dict[str, Any]:
    return {
        "profile": "data-package",
        "name": NAME,
        "title": _title(export),
        "description": " ".join(text for text, _ in _said(export, least) if text),
        "ias:programme": export.programme,
        "ias:release_number": export.release.number,
        "ias:release_date": export.release.date,
        "ias:release": __version__,
        "ias:language": export.language,
        "ias:synthetic": export.synthetic,
        "ias:public": export.public,
        "ias:least": least,
        "resources": [resource for table in tables for resource in resources(table, files)],
    }


def _workbook(export: Export, tables: Sequence[Table], least: int) -> bytes:
    from datetime import date, datetime, time  # noqa: PLC0415
    from io import BytesIO  # noqa: PLC0415

    import xlsxwriter  # noqa: PLC0415

    written = BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True})
    made = datetime.combine(date.fromisoformat(export.release.date), time())
    book.set_properties({"title": _title(export), "created": made})
    sheets = Sheets(book, Phrases(CATALOGUES, export.language), export.language)
    sheets.codebook(_title(export), _said(export, least), tables)
    for table in tables:
        sheets.table(table)
    book.close()
    return written.getvalue()


def _is_export(folder: Path) -> bool:
    try:
        package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(package, dict) and package.get("name") == NAME
