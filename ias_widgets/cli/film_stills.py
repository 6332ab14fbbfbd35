"""``ias film stills``."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003 - typer reads the annotation
from typing import Annotated

import typer
from rich.console import Console

from ias_widgets.cli.languages import spoken

__all__ = ["stills"]


def stills(
    film: Annotated[str, typer.Argument(help="The film's folder, or the name of a built-in one.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The folder to write into.")],
    *,
    language: Annotated[
        str, typer.Option("--language", "--lang", help="Of papers and phones. Default: the film's original.")
    ] = "",
    scene: Annotated[list[str] | None, typer.Option(help="Only this scene; may be given again.")] = None,
) -> None:
    """Draw each shot as a picture of 1600 by 900, and a sheet of each scene, as the player shows them.

    Needs a browser: Chromium or Chrome, led by Playwright.
    """
    from ias_widgets.cases import find_film, read  # noqa: PLC0415
    from ias_widgets.errors import ContentError  # noqa: PLC0415
    from ias_widgets.publishing.stills import View, draw_stills  # noqa: PLC0415
    from ias_widgets.widgets.built import built  # noqa: PLC0415

    folder = find_film(film)
    reading = read(folder)
    language = spoken(reading.case, language or None)
    pictures = {path.stem: path.read_text(encoding="utf-8") for path in sorted((folder / "pictures").glob("*.svg"))}
    view = View(built("stills.js"), built("stills.css"))
    say = Console(soft_wrap=True, highlight=False).print
    wanted = tuple(scene or ())
    drawn = draw_stills(reading.case, reading.kit, pictures, view=view, language=language, scenes=wanted)
    for name, picture in drawn:
        try:
            output.mkdir(parents=True, exist_ok=True)
            (output / name).write_bytes(picture)
        except OSError as error:
            why = error.strerror or "an error"
            raise ContentError(str(output / name), "a place to write", why, "name another folder: -o") from error
        say(str(output / name), markup=False)
