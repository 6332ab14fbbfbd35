"""``ias film read``."""

from __future__ import annotations

from itertools import islice
from pathlib import Path  # noqa: TC003 - typer reads the annotation
from typing import TYPE_CHECKING, Annotated

import typer

from ias_widgets.cli.languages import spoken

if TYPE_CHECKING:
    from ias_widgets.cases import Case
    from ias_widgets.cases.walks import Walk

__all__ = ["read"]


def read(
    film: Annotated[str, typer.Argument(help="The film's folder, or the name of a built-in one.")],
    *,
    path: Annotated[
        str,
        typer.Option(help="The choices to take, by their ids: apart,presume. Without it: up to the first decision."),
    ] = "",
    language: Annotated[str, typer.Option(help="Whose words are read. Default: the film's original.")] = "",
    every: Annotated[bool, typer.Option("--all", help="List all walks: their choices and where they end.")] = False,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", help="With --all: a folder; each walk is written there as a file.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="With --all: no more walks than this.")] = 200,
) -> None:
    """Read a walk through a film as a script."""
    from ias_widgets.cases import load, tell  # noqa: PLC0415

    case = load(film)
    language = spoken(case, language or None)
    if every:
        _all(case, language, output, limit)
    elif output is not None:
        raise typer.BadParameter("goes with --all", param_hint="-o")
    else:
        typer.echo(tell(case, [choice.strip() for choice in path.split(",") if choice.strip()], language), nl=False)


def _all(case: Case, language: str, folder: Path | None, limit: int) -> None:
    from ias_widgets.cases import say, tell  # noqa: PLC0415
    from ias_widgets.cases.walks import count_walks, walks  # noqa: PLC0415

    shown = list(islice(walks(case), limit + 1))
    more, shown = len(shown) > limit, shown[:limit]
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
    for number, walk in enumerate(shown, 1):
        choices = ",".join(walk.path)
        if folder is None:
            ending = case.scenes[walk.scene].ending
            name = say(ending.name, language) if ending else ""
            typer.echo(f"{choices}  →  {name or _broken(walk)}")
        else:
            head = f"ias film read {case.id} --path {choices}\n\n"
            file = folder / f"{number:0{len(str(len(shown)))}}_{walk.scene}.txt"
            file.write_text(head + tell(case, walk.path, language), encoding="utf-8", newline="\n")
    total = count_walks(case)
    known = (
        f"{total:,}".replace(",", " ")
        if total is not None
        else "more than can be counted (a loop, or very many states)"
    )
    where = f" in {folder}" if folder else ""
    typer.echo(
        f"{len(shown)} of {known} walks{where}" + (f"; for more: --limit {limit * 10}" if more else ""),
        err=folder is None,
    )


def _broken(walk: Walk) -> str:
    return f"no ending: it stops, or goes round, at {walk.scene}"
