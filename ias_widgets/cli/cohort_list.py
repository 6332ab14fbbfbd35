"""``ias cohort list``."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from ias_widgets.cli.cohort_add import Archive  # noqa: TC001  typer reads annotations

__all__ = ["list_"]


def list_(
    *, archive: Archive = None, as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False
) -> None:
    """List the cohorts of an archive with their rooms, and which records should have been deleted by now."""
    from datetime import UTC, datetime  # noqa: PLC0415

    from ias_widgets.cohorts.programme.archive import default_archive, listed  # noqa: PLC0415

    folder = archive or default_archive()
    cohorts = listed(folder)
    if as_json:
        typer.echo(json.dumps(cohorts, ensure_ascii=False, indent=2))
        return
    table = Table(box=None, pad_edge=False, header_style="dim")
    for heading in ("cohort", "kind", "title", "place", "date", "rooms", "people"):
        table.add_column(heading, justify="right" if heading in {"rooms", "people"} else "left", overflow="fold")
    console = Console(highlight=False, soft_wrap=True, markup=False)
    problems: list[str] = []
    today = datetime.now(UTC).date().isoformat()
    for cohort in cohorts:
        rooms: list[dict[str, Any]] = cohort["rooms"]  # type: ignore[assignment]
        here = [room for room in rooms if room["here"]]
        people = sum(room["participants"] + room["hands_present"] for room in here)
        words = (str(cohort[key] or "") for key in ("cohort", "kind", "title", "place", "date"))
        table.add_row(
            *words, f"{len(here)} of {len(rooms)}" if len(here) < len(rooms) else str(len(rooms)), str(people)
        )
        problems += [
            f"room {room['room'][:8]}: {room['problem'] or 'no record here'}" for room in rooms if not room["here"]
        ]
        problems += [
            f"room {room['room'][:8]}: was to be deleted on {room['delete_on']}" for room in here
            if room["delete_on"] and room["delete_on"] < today
        ]  # fmt: skip
    console.print(table if cohorts else "No cohorts.")
    for problem in problems:
        console.print(problem)
    console.print(f"\n{folder}")
