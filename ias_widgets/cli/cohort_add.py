"""``ias cohort add``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

__all__ = ["Archive", "add"]

Archive = Annotated[
    Path | None, typer.Option(help="Folder of the archive. Default: cohorts, beside your store.", show_default=False)
]
WHAT = {
    "added": "added", "replaced": "in place of an older one", "same": "is there already", "kept": "left out: a newer one is there",
    "failed": "cannot be used",
}  # fmt: skip


def add(
    sources: Annotated[
        list[Path], typer.Argument(help="Records, folders of records, zip files, other archives, stores.")
    ],
    *,
    archive: Archive = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Take a record also where one as new, but different, is there.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Bring records of rooms together in an archive, each room once; say of each what became of it."""
    from ias_widgets.cohorts.programme.archive import add as add_to  # noqa: PLC0415
    from ias_widgets.cohorts.programme.archive import default_archive  # noqa: PLC0415
    from ias_widgets.publishing.record import record_files  # noqa: PLC0415

    folder = archive or default_archive()
    done = add_to(sources, folder, record_files, replace=replace)
    if as_json:
        typer.echo(json.dumps([told._asdict() for told in done], ensure_ascii=False, indent=2))
    else:
        console = Console(highlight=False, soft_wrap=True, markup=False)
        table = Table(box=None, pad_edge=False, header_style="dim")
        for heading in ("room", "date", "title", "cohort", ""):
            table.add_column(heading, overflow="fold")
        for told in done:
            why = told.why or WHAT[told.what]
            table.add_row(told.room[:8] or told.source, told.date or "", told.title, told.cohort, why)
        console.print(table)
        console.print(f"\n{folder}")
    if any(told.what == "failed" for told in done):
        raise typer.Exit(1)
