"""Files that are taken along: the table as CSV and Excel, the package; and plotly.js for a page whose server has none."""

from __future__ import annotations

import gzip
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ias_widgets.widgets.cohorts.view import CohortView

__all__ = ["FILES", "Carried"]

FILES = ("svg", "png", "csv", "xlsx", "package")
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
        """Return a file; empty where there is none."""
        if name == "plotly":
            return _plotly()
        table = self._view.table
        if table is None:
            return b""
        if name == "csv":
            return (
                "\ufeff" + table.to_csv(index=False, sep=";" if self._view.page["language"] != "en" else ",")
            ).encode()
        return b""


@cache
def _plotly() -> bytes:
    from plotly.offline import get_plotlyjs  # noqa: PLC0415

    return gzip.compress(get_plotlyjs().encode(), compresslevel=5)
