"""``ias film schema``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

__all__ = ["schema"]


def schema(
    folder: Annotated[Path, typer.Option("-o", "--output", help="The folder to write them into.")] = Path(".schema"),
) -> None:
    """Write the JSON Schemas of film.yaml and of the texts, by which editors complete and check what you type."""
    from ias_widgets.cases import write_schemas  # noqa: PLC0415

    for path in write_schemas(folder):
        Console(soft_wrap=True, highlight=False).print(str(path), markup=False)
