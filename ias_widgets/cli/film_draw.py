"""``ias film draw``."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from ias_widgets.cli.languages import spoken

__all__ = ["draw"]


def draw(
    film: Annotated[str, typer.Argument(help="The film's folder, or the name of a built-in one.")],
    *,
    out: Annotated[Path | None, typer.Option("--out", "-o", help="The file to write. Default: FILM.svg, here.")] = None,
    language: Annotated[str | None, typer.Option(help="Of the words; default: the film's first.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
    open_: Annotated[bool, typer.Option("--open", help="Open the drawing in the browser.")] = False,
) -> None:
    """Draw a film's graph as SVG: scenes, decisions, ways, and what is to be mended."""
    from ias_widgets.cases import check, find_film, read  # noqa: PLC0415
    from ias_widgets.cases import draw as drawn  # noqa: PLC0415
    from ias_widgets.errors import ContentError  # noqa: PLC0415

    folder = find_film(film)
    reading = read(folder)
    language = spoken(reading.case, language, str(folder))
    path = out or Path(f"{folder.resolve().name}.svg")
    if path.is_dir():
        raise ContentError(str(path), "a file to write", "a folder", "name a file in it: -o FOLDER/film.svg")
    if path.exists() and not force:
        raise ContentError(
            str(path), "no file of that name", "one", "add --force to write over it, or name another: -o"
        )
    svg = drawn(reading, language=language, findings=check(reading))
    try:
        path.write_text(svg, encoding="utf-8", newline="\n")
    except OSError as error:
        why = error.strerror or "an error"
        raise ContentError(str(path), "a place to write", why, "name another file: -o FILE.svg") from error
    Console().print(f"{path}: {len(reading.case.scenes)} scenes", soft_wrap=True, highlight=False)
    if open_:
        webbrowser.open(path.resolve().as_uri())
