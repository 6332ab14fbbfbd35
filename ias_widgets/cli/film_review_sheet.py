"""``ias film review-sheet``."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path  # noqa: TC003 - typer reads the annotation
from typing import Annotated

import typer
from rich.console import Console

from ias_widgets.cli.languages import spoken

__all__ = ["review_sheet"]


def review_sheet(
    film: Annotated[str, typer.Argument(help="The film's folder, or the name of a built-in one.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The PDF to write.")],
    *,
    language: Annotated[str, typer.Option(help="The language it is read in. Default: the film's original.")] = "",
    day: Annotated[
        datetime | None, typer.Option("--date", formats=["%Y-%m-%d"], help="The day printed on it. Default: today.")
    ] = None,
) -> None:
    """Print every rule, sign and choice with its source, its mark and room to judge and sign."""
    from ias_widgets.cases import load  # noqa: PLC0415
    from ias_widgets.errors import ContentError  # noqa: PLC0415
    from ias_widgets.publishing import review_sheet as made  # noqa: PLC0415

    case = load(film)
    language = spoken(case, language or None)
    if not output.parent.is_dir():
        raise ContentError(str(output), "a file in a folder that exists", f"no folder {output.parent}", "make it first")
    output.write_bytes(made(case, day.date() if day else date.today(), language))  # noqa: DTZ011 - the reader's own day
    Console(soft_wrap=True, highlight=False).print(f"{output}: {output.stat().st_size / 1024:.0f} KiB", markup=False)
