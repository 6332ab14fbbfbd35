"""The page as it was when it was opened last, kept beside the store: it stands at once, while the records are read.

It holds what the page showed, which is protected, and no record. It is shown again only while the files it was made of are
the same, in the same language, by the same release; what is read then takes its place.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from typing import TYPE_CHECKING, Any

from ias_widgets import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["FirstPage"]

NAME = "cohorts-page.json"
LOOKED_AT = ("programme.yaml", "releases.json", "datapackage.json", "*/datapackage.json", "*/*/datapackage.json")
"""Files that change whenever records do; a store that is named is looked at itself."""


class FirstPage:
    """The page that was kept of a folder, or of what is opened where none is named.

    Parameters
    ----------
    folder
        As `CohortView` takes it.
    language
        Of the page.
    """

    def __init__(self, folder: str | Path | None, language: str) -> None:
        from ias_widgets.client.places import default_store, records_folder, shipped  # noqa: PLC0415

        store = default_store()
        self._file = store.parent / NAME
        self._places = (
            [type(store)(folder)]
            if folder is not None
            else [store.parent / "cohorts", records_folder(store), shipped("datasets") / "synthetic"]
        )
        self._language = language
        self._mark = self._marked()

    def read(self) -> dict[str, Any] | None:
        """Return ``page`` and ``figures``; None where none is kept, or not of these files."""
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            kept: dict[str, Any] = json.loads(self._file.read_text(encoding="utf-8"))
            if kept["mark"] == self._mark:
                return {"page": kept["page"], "figures": kept["figures"]}
        return None

    def keep(self, page: dict[str, Any], figures: list[Any]) -> None:
        """Keep a page, unless the files changed while it was made, or there is no store's folder to keep it in."""
        if self._marked() != self._mark or not self._file.parent.is_dir():
            return
        made = self._file.with_name(f"{NAME}.{os.getpid()}")
        with contextlib.suppress(OSError):
            made.write_text(json.dumps({"mark": self._mark, "page": page, "figures": figures}), encoding="utf-8")
            made.replace(self._file)

    def _marked(self) -> str:
        said = json.dumps([__version__, self._language, [str(place) for place in self._places], list(self._seen())])
        return hashlib.sha256(said.encode()).hexdigest()

    def _seen(self) -> Iterator[tuple[str, int, int]]:
        for place in self._places:
            files = [place] if place.is_file() else [path for name in LOOKED_AT for path in sorted(place.glob(name))]
            for path in files:
                about = path.stat()
                yield str(path), about.st_size, about.st_mtime_ns
