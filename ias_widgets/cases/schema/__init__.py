"""JSON Schemas (draft 7) of a film's files, for editors: they complete words and underline what does not fit.

Made from the reader's own lists, so that they cannot tell another story than it does. What an
editor cannot know stays with ``ias film check``: whether a scene exists, whether a way ends.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from ias_widgets.cases.schema.boards import boards_schema
from ias_widgets.cases.schema.film import film_schema
from ias_widgets.cases.schema.texts import texts_schema

if TYPE_CHECKING:
    from pathlib import Path

    from ias_widgets.cases.catalogue import Catalogue

__all__ = ["boards_schema", "film_schema", "texts_schema", "write_schemas"]


def write_schemas(folder: Path, catalogue: Catalogue | None = None) -> list[Path]:
    """Write the schemas into a folder, made where it is missing; return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    schemas = {"film": film_schema(catalogue), "texts": texts_schema(), "boards": boards_schema()}
    for name, schema in schemas.items():
        path = folder / f"{name}.schema.json"
        text = json.dumps(schema, ensure_ascii=False, indent=1)
        path.write_text(f"{text}\n", encoding="utf-8", newline="\n")
        written.append(path)
    return written
