"""``record.xlsx``: a codebook, and a sheet for each table, for institutions that read Excel or LibreOffice."""

from __future__ import annotations

from datetime import date, datetime, time
from io import BytesIO
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from ias_widgets.phrases import Phrases, bind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ias_widgets.publishing.record.schema import Table
    from ias_widgets.rooms.record import Record

__all__ = ["Sheets", "as_workbook"]

LONGEST = 32_767
"""Characters that a cell holds."""
NARROWEST, WIDEST = 9, 48
"""Widths of columns, in characters."""
LINE_HEIGHT, HIGHEST = 15.0, 409.0
"""Points: of a line, and of the highest row there can be."""
INK, PAPER, LINE, MUTED = "#1d2b36", "#e8eef0", "#b9c4ca", "#5a6872"
_CODEBOOK = ("table", "column", "title", "type", "unit", "empty", "values", "sentence")
_CODEBOOK_WIDTHS = (20, 18, 22, 19, 11, 11, 24, 74)


def as_workbook(record: Record, tables: Sequence[Table]) -> bytes:
    """Return the workbook. Texts are written as texts, whatever they begin with; nothing in it tells when it was made.

    Parameters
    ----------
    record
        The record; its language is the codebook's.
    tables
        Its tables, as `ias_widgets.publishing.record.schema.tables` gives them.
    """
    import xlsxwriter  # noqa: PLC0415

    written = BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True})
    day = date.fromisoformat(record.room.date) if record.room.date else date(2026, 1, 1)
    made = datetime.combine(day, time())
    phrases = Phrases("record", record.language)
    title = phrases.say("record-title")
    book.set_properties({"title": f"{title} · {record.room.title}", "author": record.room.controller, "created": made})
    sheets = Sheets(book, phrases, record.language)
    sheets.codebook(f"{sheets.say('title')} · {record.room.title}", _told(record, sheets), tables)
    for table in tables:
        sheets.table(table)
    book.close()
    return written.getvalue()


def _told(record: Record, sheets: Sheets) -> list[tuple[str, bool]]:
    """Return what is said first, whose data it is and how it is protected; and what of it stands out."""
    room, say = record.room, sheets.say
    whose = f"{say('controller')}: {room.controller or '–'}."
    until = f"{say('delete')}: {room.delete_on or say('delete-none')}."
    return [
        (" · ".join(part for part in (room.date, room.place, room.cohort) if part), False),
        (say("about"), False),
        (f"{whose} {until}", False),
        (say("personal"), True),
        (say("protected", k=record.least), False),
        ("" if room.ended else say("going"), False),
    ]


class Sheets:
    """A workbook's sheets: the codebook, and one for each table. ``phrases`` holds the catalogue ``record``."""

    def __init__(self, book: Any, phrases: Phrases, language: str) -> None:
        self.book, self.phrases, self.language = book, phrases, language
        top = {"valign": "top", "font_color": INK}
        self.plain = book.add_format({**top})
        self.number = book.add_format({**top, "align": "right", "indent": 1})
        self.wrapped = book.add_format({**top, "text_wrap": True})
        self.strong = book.add_format({**top, "text_wrap": True, "bold": True})
        self.heading = book.add_format({**top, "bold": True, "font_size": 18})
        self.head = book.add_format({**top, "bold": True, "text_wrap": True, "bg_color": PAPER})
        self.part = book.add_format({**top, "text_wrap": True, "bold": True, "top": 1, "top_color": LINE})
        self.name = book.add_format({
            "valign": "top", "bg_color": PAPER, "bottom": 1, "bottom_color": LINE, "font_color": MUTED, "font_size": 9,
        })  # fmt: skip

    def say(self, key: str, **values: Any) -> str:
        return bind(self.phrases.say(f"record-{key}", **values), self.language)

    def codebook(self, title: str, told: Iterable[tuple[str, bool]], tables: Iterable[Table]) -> None:
        """Say first what ``told`` says, in bold where it stands out, then explain every column."""
        sheet = self.book.add_worksheet(self.say("codebook")[:31])
        last = len(_CODEBOOK) - 1
        for column, width in enumerate(_CODEBOOK_WIDTHS):
            sheet.set_column(column, column, width)
        sheet.write_string(0, 0, title[:LONGEST], self.heading)
        sheet.set_row(0, 30)
        line = 1
        for text, strong in told:
            if not text:
                continue
            sheet.merge_range(line, 0, line, last, "", self.wrapped)
            sheet.write_string(line, 0, text[:LONGEST], self.strong if strong else self.wrapped)
            sheet.set_row(line, _height([(text, sum(_CODEBOOK_WIDTHS))]))
            line += 1
        line += 1
        heads = [self.say(f"head-{head}") for head in _CODEBOOK]
        for column, head in enumerate(heads):
            sheet.write_string(line, column, head, self.head)
        sheet.set_row(line, _height(zip(heads, _CODEBOOK_WIDTHS, strict=True)))
        first = line
        for table in tables:
            for number, cells in enumerate(self.explained(table)):
                line += 1
                for column, text in enumerate(cells):
                    sheet.write_string(line, column, text, self.wrapped if number else self.part)
                sheet.set_row(line, _height(zip(cells, _CODEBOOK_WIDTHS, strict=True)))
        sheet.autofilter(first, 0, line, last)
        sheet.freeze_panes(first + 1, 0)
        self.paper(sheet, first)

    def explained(self, table: Table) -> Iterable[tuple[str, ...]]:
        yield (table.title, table.name, "", "", "", "", "", bind(table.sentence, self.language))
        for column in table.columns:
            yield (
                table.title,
                column.name,
                column.title,
                self.say(f"type-{column.kind}"),
                column.unit_words,
                self.say("no" if column.required else "yes"),
                ", ".join(column.values),
                bind(column.sentence, self.language),
            )

    def table(self, table: Table) -> None:
        """Write the titles of the columns above their names: the ones to be read, the others as in CSV and Parquet."""
        sheet = self.book.add_worksheet(table.title[:31])
        widths: list[int] = []
        for place, column in enumerate(table.columns):
            sheet.write_string(0, place, column.title, self.head)
            sheet.write_string(1, place, column.name, self.name)
            cells = [str(row[place]) for row in table.rows if row[place] is not None]
            longest = max(map(len, [*cells, column.title, f"{column.name}   "]))
            widths.append(min(max(longest + 2, NARROWEST), WIDEST))
            sheet.set_column(place, place, widths[-1])
        for line, row in enumerate(table.rows, 2):
            for place, value in enumerate(row):
                self.cell(sheet, line, place, value)
            height = _height(zip(map(str, row), widths, strict=True))
            if height > 2 * LINE_HEIGHT:
                sheet.set_row(line, height)
        sheet.autofilter(1, 0, max(1, len(table.rows) + 1), len(table.columns) - 1)
        sheet.freeze_panes(2, min(2, len(table.columns)))
        self.paper(sheet, 1)

    def cell(self, sheet: Any, line: int, place: int, value: Any) -> None:
        if isinstance(value, bool):
            sheet.write_string(line, place, self.say("yes" if value else "no"), self.plain)
        elif isinstance(value, int | float):
            sheet.write_number(line, place, value, self.number)
        elif value is not None:
            sheet.write_string(line, place, value[:LONGEST], self.wrapped if len(value) > WIDEST else self.plain)

    @staticmethod
    def paper(sheet: Any, heads: int) -> None:
        """Set it for printing: A4 across, as wide as the page, the head on each."""
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(max(0, heads - 1), heads)


def _height(cells: Iterable[tuple[str, int]]) -> float:
    """Return the height of a row of texts with their columns' widths: not every program finds it by itself."""
    lines = max(sum(_lines(part, width) for part in text.split("\n")) for text, width in cells)
    return min(HIGHEST, LINE_HEIGHT * lines + 1)


def _lines(text: str, width: int) -> int:
    return 1 if len(text) <= width else len(wrap(text, width))
