"""``ias dataset``: the synthetic programme, made and described."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

if TYPE_CHECKING:
    from ias_widgets.rooms.record import Record

__all__ = ["dataset_app"]

dataset_app = typer.Typer(no_args_is_help=True, help="Data sets: make the synthetic programme, say what is in one.")

OUT = Path("synthetic")


@dataset_app.command()
def make(
    *,
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same people and answers.")] = 1,
    out: Annotated[Path, typer.Option(help="Folder to write to: new, empty, or with an earlier one in it.")] = OUT,
    scale: Annotated[
        float, typer.Option(min=0.0, max=1.0, help="Share of its cohorts, of each kind at least one.")
    ] = 1.0,
) -> None:
    """Play a programme that nobody took part in, through the engine that leads real rooms, and write its data package."""
    from ias_widgets.publishing.synthetic import make_programme, programme  # noqa: PLC0415

    console = Console()
    cohorts = {one.id: one.title for one in programme(scale)}
    console.print(f"{len(cohorts)} cohorts of synthetic people. The whole programme takes about half a minute.")
    with console.status("") as status:

        def heard(record: Record) -> None:
            status.update(f"{cohorts[record.room.cohort]}: {record.room.participants} people")

        folder = make_programme(out, seed=seed, scale=scale, heard=heard)
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    console.print(f"{folder}  ({size / 1024:.0f} KB)", soft_wrap=True, highlight=False)


@dataset_app.command()
def describe(
    folder: Annotated[
        Path | None, typer.Argument(help="A data package. Default: the one that travels with ias.")
    ] = None,
) -> None:
    """Say what a data package holds: its title, its tables and their rows."""
    from ias_widgets.publishing.synthetic.describing import described  # noqa: PLC0415
    from ias_widgets.shipped import shipped  # noqa: PLC0415

    Console().print(described(folder or shipped("datasets") / "synthetic"), highlight=False)
