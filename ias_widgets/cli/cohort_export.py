"""``ias cohort export``."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003  typer reads annotations
from typing import Annotated

import typer
from rich.console import Console

from ias_widgets.cli.cohort_add import Archive  # noqa: TC001  typer reads annotations

__all__ = ["export"]


def export(
    *,
    output: Annotated[
        Path, typer.Option("-o", "--output", help="Folder to write; made, or one with an earlier export.")
    ],
    archive: Archive = None,
    public: Annotated[
        bool,
        typer.Option("--public", help="For everybody: also counts of who was there are rounded, shares to per cent."),
    ] = False,
    language: Annotated[
        str | None, typer.Option(help="Language of the descriptions: pl, en, uk. Default: the first room's.")
    ] = None,
) -> None:
    """Write tables of counts and results of groups of ten or more: CSV, Parquet, a data package, Excel. No person is in it."""
    from datetime import UTC, datetime  # noqa: PLC0415

    from ias_widgets.cohorts.programme.archive import default_archive  # noqa: PLC0415
    from ias_widgets.errors import ContentError  # noqa: PLC0415
    from ias_widgets.phrases import SPOKEN  # noqa: PLC0415
    from ias_widgets.publishing.cohort import publish_cohorts  # noqa: PLC0415

    if language is not None and language not in SPOKEN:
        raise ContentError("--language", f"one of {', '.join(SPOKEN)}", language)
    today = datetime.now(UTC).date().isoformat()
    folder, made = publish_cohorts(archive or default_archive(), output, today=today, language=language, public=public)
    console = Console(highlight=False, soft_wrap=True, markup=False)
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        console.print(f"{path}: {path.stat().st_size / 1024:.0f} KiB")
    console.print(f"release {made.release.number} of {made.release.date}")
