"""The summary on paper: one A4 page made by typst, which also says how high a page would become."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib.resources import files
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.publishing.summary.model import Summary

__all__ = ["heights", "summary_pdf", "summary_pictures"]


def summary_pdf(summary: Summary) -> bytes:
    """Return the summary as a PDF (PDF/UA-1). The same summary gives the same bytes."""
    import typst  # noqa: PLC0415

    at = datetime.fromisoformat(summary.day).replace(tzinfo=UTC)
    made: bytes = typst.compile(
        _template(),
        format="pdf",
        sys_inputs=_inputs([summary]),
        ignore_system_fonts=True,
        pdf_standards="ua-1",
        timestamp=at,
    )
    return made


def summary_pictures(summary: Summary, *, dots_per_inch: float = 100) -> list[bytes]:
    """Return the pages on paper as PNG pictures: there is one."""
    import typst  # noqa: PLC0415

    pages = typst.compile(
        _template(), format="png", sys_inputs=_inputs([summary]), ignore_system_fonts=True, ppi=dots_per_inch
    )
    return pages if isinstance(pages, list) else [pages]


def heights(summaries: Sequence[Summary]) -> list[float]:
    """Return how high each would be on paper, in millimetres, however high that is."""
    import typst  # noqa: PLC0415

    told = typst.query(
        _template(), "<heights>", field="value", one=True, sys_inputs=_inputs(summaries) | {"measure": "yes"},
        ignore_system_fonts=True,
    )  # fmt: skip
    found: list[float] = json.loads(told)
    return found


def _template() -> bytes:
    return files("ias_widgets").joinpath("publishing", "summary", "paper.typ").read_bytes()


def _inputs(summaries: Sequence[Summary]) -> dict[str, str]:
    return {"data": json.dumps([msgspec.to_builtins(one) for one in summaries], ensure_ascii=False)}
