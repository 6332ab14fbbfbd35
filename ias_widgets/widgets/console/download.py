"""Files from the kernel to the browser's downloads: in JupyterLab and Voilà alike, with no address of their own."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anywidget
import traitlets

from ias_widgets.widgets.console.pieces import plain_layout

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Download", "zipped"]

CHUNK = 256 * 1024
"""Bytes in a message; the browser asks for the next, so that the server's limit for a kernel's output is kept."""


class Download(anywidget.AnyWidget):
    """A button that downloads a file.

    Parameters
    ----------
    read
        Returns the file's bytes; called when the button is pressed. None: there is none.
    """

    _esm = Path(__file__).parent / "download.js"

    label = traitlets.Unicode("", help="What the button says.").tag(sync=True)
    name = traitlets.Unicode("", help="The file's name.").tag(sync=True)
    kind = traitlets.Unicode("application/octet-stream", help="The file's media type.").tag(sync=True)
    disabled = traitlets.Bool(default_value=False, help="Whether there is no file yet.").tag(sync=True)

    def __init__(self, read: Callable[[], bytes | None], *classes: str, kind: str) -> None:
        super().__init__(layout=plain_layout(), _dom_classes=("download", *classes), kind=kind)
        self._read = read
        self._data = b""
        self.on_msg(lambda _, content, __: self._hear(content))

    def chunk(self, start: int) -> tuple[dict[str, Any], bytes]:
        """Return a part of the file, and how long all of it is."""
        if start == 0:
            self._data = self._read() or b""
        part = self._data[start : start + CHUNK]
        told = {"event": "part", "start": start, "size": len(self._data)}
        if start + len(part) >= len(self._data):
            self._data = b""
        return told, part

    def _hear(self, content: dict[str, Any]) -> None:
        start = content.get("start")
        if content.get("event") == "want" and isinstance(start, int) and start >= 0:
            told, part = self.chunk(start)
            self.send(told, buffers=[part])


def zipped(folder: Path) -> bytes:
    """Return a folder with all that is in it as a zip archive, under the folder's own name."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                file.write(path, f"{folder.name}/{path.relative_to(folder).as_posix()}")
    return archive.getvalue()
