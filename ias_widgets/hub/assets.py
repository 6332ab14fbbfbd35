"""The built pages, held in memory as they are sent: plain, gzip and brotli."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import NamedTuple

from ias_widgets.errors import ContentError

__all__ = ["Asset", "Assets"]

STATIC = Path(__file__).parent.parent / "static"
_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".html": "text/html",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
}


class Asset(NamedTuple):
    """One file: its content type, and its bytes by encoding (``""`` is plain)."""

    content_type: str
    encoded: dict[str, bytes]

    def best(self, accepted: str) -> tuple[str, bytes]:
        """Return the smallest encoding that a client accepts, and the bytes."""
        for encoding in ("br", "gzip"):
            if encoding in self.encoded and encoding in accepted:
                return encoding, self.encoded[encoding]
        return "", self.encoded[""]


class Assets:
    """What the browser build made.

    Attributes
    ----------
    build
        The build's id; pages carry it, and an older one is told to reload.
    """

    def __init__(self, folder: Path = STATIC) -> None:
        try:
            self.build = (folder / "build.txt").read_text(encoding="utf-8").strip()
        except FileNotFoundError as error:
            raise ContentError(
                str(folder), "the built views", "none", "run `make build`, or install the package again"
            ) from error
        self.pages = {name: _read(folder / f"{name}.html") for name in ("tablet", "screen", "remote")}
        root = folder / "assets"
        self.files = {
            path.relative_to(root).as_posix(): _read(path)
            for path in sorted(root.rglob("*"))
            if path.is_file() and path.suffix not in {".gz", ".br"}
        }


def _read(path: Path) -> Asset:
    encoded = {"": path.read_bytes()}
    for encoding, ending in (("gzip", ".gz"), ("br", ".br")):
        packed = path.with_name(path.name + ending)
        if packed.exists():
            encoded[encoding] = packed.read_bytes()
    kind = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Asset(f"{kind}; charset=utf-8" if kind.startswith("text/") else kind, encoded)
