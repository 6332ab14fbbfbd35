"""A guide as a PDF, made by typst."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

__all__ = ["guide_pdf", "guide_pictures"]


def guide_pdf(sheet: dict[str, Any]) -> bytes:
    """Return a `handout` as a PDF (PDF/UA-1). The same guide gives the same bytes."""
    import typst  # noqa: PLC0415

    made: bytes = typst.compile(
        _template(), format="pdf", sys_inputs=_inputs(sheet), ignore_system_fonts=True, pdf_standards="ua-1"
    )
    return made


def guide_pictures(sheet: dict[str, Any], *, dots_per_inch: float = 100) -> list[bytes]:
    """Return its pages as PNG pictures, to be looked at."""
    import typst  # noqa: PLC0415

    pages = typst.compile(
        _template(), format="png", sys_inputs=_inputs(sheet), ignore_system_fonts=True, ppi=dots_per_inch
    )
    return pages if isinstance(pages, list) else [pages]


def _template() -> bytes:
    return files("ias_widgets").joinpath("publishing", "guide", "paper.typ").read_bytes()


def _inputs(sheet: dict[str, Any]) -> dict[str, str]:
    return {"data": json.dumps(sheet, ensure_ascii=False)}
