"""``ias guide print``."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path  # noqa: TC003 - typer reads the annotation
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ias_widgets.questions import Text

__all__ = ["print_"]

FORMS = (".pdf", ".html")


def print_(
    guide: Annotated[str, typer.Argument(help="The guide's id, or one of its files.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The PDF or the web page to write: .pdf or .html.")],
    *,
    language: Annotated[
        str, typer.Option("-l", "--language", help="The language it is read in. Default: the guide's original.")
    ] = "",
) -> None:
    """Print a guide for the hand: the day's plan, each step's task and words, and room for notes."""
    from ias_widgets.client import guide_named, guide_of  # noqa: PLC0415
    from ias_widgets.errors import ContentError, did_you_mean  # noqa: PLC0415
    from ias_widgets.publishing.guide import guide_html, guide_pdf, handout  # noqa: PLC0415

    read = guide_of(guide_named(guide))
    language = language or read.languages[0]
    if language not in read.languages:
        mend = did_you_mean(language, read.languages)
        raise ContentError("--language", f"a language of {read.id}", f'"{language}"', mend)
    form = output.suffix.lower()
    if form not in FORMS:
        raise ContentError(str(output), "a name that ends in .pdf or .html", output.suffix or "neither", "change it")
    if not output.parent.is_dir():
        raise ContentError(str(output), "a file in a folder that exists", f"no folder {output.parent}", "make it first")
    sheet = handout(read, language, _films(step.data["film"] for step in read.steps if "film" in step.data))
    if form == ".html":
        output.write_text(guide_html(sheet), encoding="utf-8")
    else:
        output.write_bytes(guide_pdf(sheet))
    Console(soft_wrap=True, highlight=False).print(f"{output}: {output.stat().st_size / 1024:.0f} KiB", markup=False)


def _films(names: Iterable[str]) -> dict[str, Text]:
    """Return the titles of films that can be read."""
    from ias_widgets.cases import load  # noqa: PLC0415
    from ias_widgets.errors import ContentError  # noqa: PLC0415

    found: dict[str, Text] = {}
    for name in names:
        with suppress(ContentError):
            found[name] = load(name).title
    return found
