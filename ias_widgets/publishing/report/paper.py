"""A report on paper: A4 pages made by typst, tagged, each picture with its words."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib.resources import files
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from ias_widgets.publishing.report.model import Picture, Report

__all__ = ["report_pdf", "report_pictures"]


def report_pdf(report: Report) -> bytes:
    """Return the report as a PDF (PDF/UA-1). The same report gives the same bytes."""
    import typst  # noqa: PLC0415

    at = datetime.fromisoformat(report.day).replace(tzinfo=UTC)
    made: bytes = typst.compile(
        _template(),
        format="pdf",
        sys_inputs=_inputs(report),
        ignore_system_fonts=True,
        pdf_standards="ua-1",
        timestamp=at,
    )
    return made


def report_pictures(report: Report, *, dots_per_inch: float = 100) -> list[bytes]:
    """Return the pages on paper as PNG pictures."""
    import typst  # noqa: PLC0415

    pages = typst.compile(
        _template(), format="png", sys_inputs=_inputs(report), ignore_system_fonts=True, ppi=dots_per_inch
    )
    return pages if isinstance(pages, list) else [pages]


def _template() -> bytes:
    return files("ias_widgets").joinpath("publishing", "report", "paper.typ").read_bytes()


def _inputs(report: Report) -> dict[str, str]:
    plain = msgspec.to_builtins(report)
    pictures = (picture for section in report.sections for picture in section.pictures)
    words = {picture.id: _heard(picture) for picture in pictures}
    return {"data": json.dumps(plain | {"heard": words}, ensure_ascii=False)}


def _heard(picture: Picture) -> str:
    """Return what is read out instead of a picture: its finding, and its table row by row."""
    heads = picture.table.heads
    rows = (
        "; ".join(f"{head}: {word}" if head else word for head, word in zip(heads, row, strict=True) if word)
        for row in picture.table.rows
    )
    return "\n".join((picture.title, *rows))
