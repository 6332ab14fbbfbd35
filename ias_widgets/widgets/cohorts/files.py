"""Files that are taken along: the table as CSV and Excel, the package; and plotly.js for a page whose server has none."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import tempfile
import zipfile
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ias_widgets.widgets.cohorts.page import Say

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.widgets.cohorts.opening import Opened
    from ias_widgets.widgets.cohorts.page import Shown
    from ias_widgets.widgets.cohorts.view import CohortView

__all__ = ["FILES", "Carried"]

FILES = ("svg", "png", "csv", "xlsx", "package", "report")
"""What can be taken along; the browser itself makes the first two."""
CHUNK = 256 * 1024
"""Bytes in a message; the browser asks for the next, so that the server's limit for a kernel's output is kept."""


class Carried:
    """Files on their way to the browser, part by part.

    Parameters
    ----------
    view
        Whose they are.
    """

    def __init__(self, view: CohortView) -> None:
        self._view = view
        self._data: dict[str, bytes] = {}

    def part(self, name: str, start: int) -> tuple[dict[str, Any], bytes]:
        """Return a part of a file, and how long all of it is; the file is made when its beginning is asked for."""
        if start == 0:
            self._data[name] = self.file(name)
        data = self._data.get(name, b"")
        part = data[start : start + CHUNK]
        if start + len(part) >= len(data):
            self._data.pop(name, None)
        return {"event": "part", "name": name, "start": start, "size": len(data)}, part

    def send(self, said: dict[str, Any]) -> None:
        """Answer the browser's wish for a part."""
        name, start = said.get("name"), said.get("start")
        if isinstance(name, str) and isinstance(start, int) and start >= 0:
            told, part = self.part(name, start)
            self._view.send(told, buffers=[part])

    def file(self, name: str) -> bytes:
        """Return a file; empty where there is none.

        Raises
        ------
        IasError
            Where the package cannot be protected or written.
        """
        view = self._view
        if name == "plotly":
            return _plotly()
        if view.opened is None or view.shown is None:
            return b""
        if name == "package":
            return package_of(view.opened, view.shown.language)
        if name == "report":
            return report_of(view.opened, view.shown.language)
        if name == "csv":
            return csv_of(view.shown)
        return workbook_of(view.shown, view.opened) if name == "xlsx" else b""


def csv_of(shown: Shown) -> bytes:
    """Return the table as CSV that Excel opens: with a mark of its encoding, and semicolons where the comma is in numbers."""
    return (
        "\ufeff" + _table(shown).to_csv(index=False, sep="," if shown.language == "en" else ";", lineterminator="\r\n")
    ).encode()


def workbook_of(shown: Shown, opened: Opened) -> bytes:
    """Return the table as an Excel file, with what is said of it on a second sheet."""
    import xlsxwriter  # noqa: PLC0415

    say, table = Say(shown.language), _table(shown)
    written = io.BytesIO()
    with xlsxwriter.Workbook(
        written, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        head, wrapped = (
            book.add_format({"bold": True, "text_wrap": True}),
            book.add_format({"text_wrap": True, "valign": "top"}),
        )
        rows = book.add_worksheet(say("cohort-view-table"))
        rows.write_row(0, 0, [str(name) for name in table.columns], head)
        for place, row in enumerate(table.itertuples(index=False), 1):
            rows.write_row(place, 0, [str(value) for value in row], wrapped)
        rows.freeze_panes(1, 0)
        rows.set_column(0, len(table.columns) - 1, 24)
        about = book.add_worksheet(say("cohort-view-about-sheet"))
        about.set_column(0, 0, 100)
        for place, line in enumerate(_said(shown, opened, say)):
            about.write_string(place, 0, line, wrapped if place else head)
    return written.getvalue()


def package_of(opened: Opened, language: str) -> bytes:
    """Return the export of all cohorts as a zip file: of an archive it is noted as a release, as ``ias cohort export`` does."""
    from ias_widgets.cohorts.disclosure.releases import Release  # noqa: PLC0415
    from ias_widgets.publishing.cohort import Export, cohort_files, publish_cohorts  # noqa: PLC0415

    records = opened.records
    if opened.synthetic:
        title = records.programme.title.get(language) or records.programme.id
        last = str(records.cohorts["date"].max())
        release = Release(1, last, opened.safe.least, "", tuple(sorted(opened.safe.ended)))
        files = cohort_files(opened.safe, Export(records.programme.id, title, True, release, language, False))  # noqa: FBT003
    else:
        with tempfile.TemporaryDirectory(prefix="ias-cohorts-") as folder:
            written, _ = publish_cohorts(
                opened.source.path, Path(folder) / "ias-cohorts", today=_today(), language=language
            )
            files = {
                path.relative_to(written).as_posix(): path.read_bytes()
                for path in sorted(written.rglob("*"))
                if path.is_file()
            }
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in files.items():
            file.writestr(name, content)
    return archive.getvalue()


def report_of(opened: Opened, language: str) -> bytes:
    """Return the programme's report as a PDF; of an archive it is noted as a release, as ``ias cohort report`` does."""
    from ias_widgets.publishing.report import publish_report, report_files  # noqa: PLC0415

    name = f"report.{language}.pdf"
    if opened.synthetic:
        return report_files(opened.safe, language)[name]
    with tempfile.TemporaryDirectory(prefix="ias-report-") as folder:
        publish_report(opened.source.path, Path(folder), today=_today(), language=language)
        return (Path(folder) / name).read_bytes()


def _today() -> str:
    return dt.datetime.now().astimezone().date().isoformat()


def _table(shown: Shown) -> pd.DataFrame:
    """Return the figures of all findings shown; of two, with a column that says whose they are."""
    import pandas as pd  # noqa: PLC0415

    tables = [(card.of, card.finding.table()) for card in shown.cards]
    if len(tables) == 1:
        return tables[0][1]
    side = Say(shown.language)("cohort-view-side")
    return pd.concat(
        [table.assign(**{side: of})[[side, *table.columns]] for of, table in tables], ignore_index=True
    ).fillna("")


def _said(shown: Shown, opened: Opened, say: Say) -> list[str]:
    lines = [card.finding.sentence() for card in shown.cards]
    lines += [say("cohort-view-synthetic")] if opened.synthetic else []
    for part in shown.beside:
        lines += [
            "",
            part.heading,
            *(f"{name}: {value}" for name, value in part.rows),
            *([part.text] if part.text else []),
        ]
    return lines


@cache
def _plotly() -> bytes:
    from plotly.offline import get_plotlyjs  # noqa: PLC0415

    return gzip.compress(get_plotlyjs().encode(), compresslevel=5)
