"""``ias guide check``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.text import Text

if TYPE_CHECKING:
    from ias_widgets.client import Checked

__all__ = ["check"]


def check(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[GUIDE|FILE]...", help="Ids of guides, or files <id>.<language>.md. Default: all there are."
        ),
    ] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object, for programs.")] = False,
) -> None:
    """Say what is to be mended in guides, in which line and how; the files of a guide in other languages belong to it.

    Ends with 1 where there is anything to mend, else with 0.
    """
    from ias_widgets.cases import built_in  # noqa: PLC0415
    from ias_widgets.client import check_guide, guide_named, known_guides, own_films  # noqa: PLC0415

    films = [*built_in(), *(folder.name for folder in sorted(own_films().glob("*/")))]
    found = [guide_named(name) for name in names] if names else known_guides()
    checked = [check_guide(files, films) for files in found]
    if as_json:
        typer.echo(json.dumps({"guides": [_row(one) for one in checked]}, indent=2, ensure_ascii=False))
    else:
        console = Console(highlight=False, soft_wrap=True)
        for one in checked:
            _print(one, console)
    raise typer.Exit(int(any(one.problems for one in checked)))


def _print(checked: Checked, console: Console) -> None:
    number = len(checked.problems)
    amiss = f"{number} {'finding' if number == 1 else 'findings'}" if number else "nothing to mend"
    guide = checked.guide
    told = f"{len(guide.steps)} steps, {guide.minutes} min, {' '.join(guide.languages)}; " if guide else ""
    console.print(Text.assemble((checked.files.id, "bold"), f"  {told}{amiss}"))
    for problem in checked.problems:
        console.print(
            Text.assemble(("  " + problem.where, "yellow"), f": expected {problem.expected}, found {problem.found}")
        )
        if problem.mend:
            console.print(Text(f"      {problem.mend}"))


def _row(checked: Checked) -> dict[str, Any]:
    guide = checked.guide
    return {
        "id": checked.files.id,
        "files": [str(path) for path in checked.files.paths],
        "languages": list(guide.languages) if guide else [],
        "steps": len(guide.steps) if guide else 0,
        "minutes": guide.minutes if guide else 0,
        "findings": [
            {"where": one.where, "expected": one.expected, "found": one.found, "mend": one.mend}
            for one in checked.problems
        ],
    }
