"""``ias film new``."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer reads the annotation
from typing import Annotated

import typer
from rich.console import Console

__all__ = ["new"]


def new(
    folder: Annotated[Path, typer.Argument(help="Where the film shall lie: a new or an empty folder.")],
    *,
    language: Annotated[
        list[str] | None,
        typer.Option(help="A language of the film; may be given again. The first is the original. Default: pl, en."),
    ] = None,
    id_: Annotated[str, typer.Option("--id", help="The film's id. Default: made from the folder's name.")] = "",
) -> None:
    """Begin a film: a small complete one, with comments that explain it, to be made your own."""
    from ias_widgets.cases import new_film  # noqa: PLC0415

    untranslated = new_film(folder, tuple(language or ("pl", "en")), id_)
    say = Console(soft_wrap=True, highlight=False).print
    say(f"{folder}: film.yaml, texts, schemas for your editor", markup=False)
    for code in untranslated:
        say(
            f"texts/{code}.yaml holds English words: write them in {code}, then: ias film translated {folder} {code}",
            markup=False,
        )
    say(f"Next: ias film read {folder}", markup=False)
