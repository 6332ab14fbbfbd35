"""``ias film translated``."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console

__all__ = ["translated"]


def translated(
    film: Annotated[str, typer.Argument(help="The film's folder, or the name of a built-in one.")],
    language: Annotated[str, typer.Argument(help="The translation that is up to date: en, uk …")],
    *,
    ids: Annotated[list[str] | None, typer.Option("--id", help="Only this line; may be given again.")] = None,
) -> None:
    """Mark a translation, or lines of it, as made from the original as it now stands."""
    from ias_widgets.cases import find_film, read, stamp  # noqa: PLC0415

    folder = find_film(film)
    marked = stamp(read(folder).case, folder, language, ids)
    Console().print(f"{folder}: {marked} lines marked in {language}")
