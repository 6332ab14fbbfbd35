"""``ias cohort report``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from ias_widgets.cli.cohort_add import Archive  # noqa: TC001  typer reads annotations

__all__ = ["report"]


def report(
    *,
    archive: Archive = None,
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder to write; made where it is missing.")] = Path(
        "report"
    ),
    language: Annotated[
        str | None, typer.Option(help="Language of the report: pl, en, uk. Default: the first room's.")
    ] = None,
    training: Annotated[
        list[str] | None,
        typer.Option(help="Write this cohort's page for its facilitator instead; can be given several times."),
    ] = None,
    trainings: Annotated[
        bool, typer.Option("--trainings", help="Write a page for each cohort but e-learning instead.")
    ] = False,
) -> None:
    """Write the programme's report for a closing conference, or a page a training for its facilitator: HTML and PDF."""
    from datetime import UTC, datetime  # noqa: PLC0415

    from ias_widgets.cohorts.programme.archive import default_archive  # noqa: PLC0415
    from ias_widgets.errors import ContentError  # noqa: PLC0415
    from ias_widgets.phrases import SPOKEN  # noqa: PLC0415
    from ias_widgets.publishing.report import publish_report  # noqa: PLC0415

    if language is not None and language not in SPOKEN:
        raise ContentError("--language", f"one of {', '.join(SPOKEN)}", language)
    made = publish_report(
        archive or default_archive(),
        output,
        today=datetime.now(UTC).date().isoformat(),
        language=language,
        trainings=trainings or training or False,
    )
    console = Console(highlight=False, soft_wrap=True, markup=False)
    for path in made.files:
        console.print(f"{path}: {path.stat().st_size / 1024:.0f} KiB")
    if made.release is not None:
        console.print(f"release {made.release.number} of {made.release.date}")
