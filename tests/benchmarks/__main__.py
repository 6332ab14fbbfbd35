"""``python -m tests.benchmarks room|kinds|page|console|films|signs|film|cohorts|all``."""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console

from ias_widgets.hub import run_fast
from tests.benchmarks.report import AIMS, table
from tests.benchmarks.room import BURSTS, measure_room, real_disk

if TYPE_CHECKING:
    from collections.abc import Iterator

OUT = Path("build/benchmarks.json")
SCENES = 5000
ANSWERS = 10_000_000
"""In Parquet, to every table of the dashboard."""
WATCHED = 12
"""Scenes of a walk through a film."""
ALL = {"500": {"voila": 50, "solara": 50}, "2000": {}}
"""Rooms of ``all``, and how many tablets each rival of theirs gets."""


@contextmanager
def _folder() -> Iterator[Path]:
    folder = real_disk()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def room(tablets: int, bursts: int, rivals: dict[str, int], *, under_render: bool) -> dict[str, Any]:
    """Return the figures of a room, with those of its rivals measured right after it."""
    figures: dict[str, Any] = {}

    async def measure() -> None:
        with _folder() as folder:
            figures.update(await measure_room(folder, tablets, bursts))

    async def measure_rendering() -> None:
        from tests.benchmarks.rendering import measure_under_render

        with _folder() as folder:
            figures.update(await measure_under_render(folder, tablets, bursts))

    run_fast(measure())
    for name, number in rivals.items():
        from tests.benchmarks.against import measure_rival

        with _folder() as folder:
            figures[name] = asyncio.run(measure_rival(name, folder, number))
    if under_render:
        run_fast(measure_rendering())
    return figures


def page() -> dict[str, Any]:
    """Return the figures of the tablet page."""
    from tests.benchmarks.page import measure_page

    with _folder() as folder:
        return measure_page(folder)


def console_page() -> dict[str, Any]:
    """Return the figures of the console, beside a page with one button."""
    from tests.benchmarks.console import measure_console

    with _folder() as folder:
        return measure_console(folder)


def films(scenes: int) -> dict[str, Any]:
    """Return the figures of the checker of films."""
    from tests.benchmarks.films import measure_films

    return measure_films(scenes)


def signs(tablets: int) -> dict[str, Any]:
    """Return how far taps are placed from where the film was, beside two ways not taken."""
    from tests.benchmarks.signs import measure_signs

    with _folder() as folder:
        return asyncio.run(measure_signs(folder, tablets))


def kinds(tablets: int, bursts: int) -> dict[str, Any]:
    """Return the figures of every kind of question, answered by all at one instant."""
    from tests.benchmarks.kinds import measure_kinds

    figures: dict[str, Any] = {}

    async def measure() -> None:
        with _folder() as folder:
            figures.update(await measure_kinds(folder, tablets, bursts))

    run_fast(measure())
    return figures


def film(scenes: int) -> dict[str, Any]:
    """Return the figures of a film that is played."""
    from tests.benchmarks.playing import measure_playing

    with _folder() as folder:
        return measure_playing(folder, scenes)


def programme(answers: int) -> dict[str, Any]:
    """Return the figures of a programme analysed whole, of so many answers asked of, and with all of them of the analyst's page."""
    from tests.benchmarks.cohorts import measure_cohorts
    from tests.benchmarks.console import measure_dashboard

    with _folder() as folder:
        figures = measure_cohorts(folder, answers)
    if answers != ANSWERS:
        return figures
    with _folder() as folder:
        return figures | measure_dashboard(folder)


def everything(bursts: int, out: Path) -> None:
    """Measure all, show tables, and write a JSON file."""
    console = Console()
    figures: dict[str, Any] = {}
    for name, rivals in ALL.items():
        console.print(f"A room of {name} tablets …")
        figures[name] = room(int(name), bursts, rivals, under_render=name == "500")
        console.print(table(f"{name} tablets", figures[name], AIMS[name]))
    console.print("The tablet page …")
    figures["page"] = page()
    console.print(table("Tablet page", figures["page"], AIMS["page"]))
    console.print("The console …")
    figures["console"] = console_page()
    console.print(table("Console", figures["console"], AIMS["console"], "console"))
    console.print("Taps while a film is watched …")
    figures["signs"] = signs(20)
    console.print(table("Signs spotted", figures["signs"], AIMS["signs"]))
    console.print("A film that is played …")
    figures["film"] = film(WATCHED)
    console.print(table("A film that is played", figures["film"], AIMS["film"], "player"))
    console.print("A programme, and ten million answers …")
    figures["cohorts"] = programme(ANSWERS)
    console.print(table("Cohorts", figures["cohorts"], AIMS["cohorts"], "cohorts"))
    console.print("Films of 5,000 scenes …")
    figures["films"] = films(SCENES)
    console.print(table(f"Films of {SCENES:,} scenes", figures["films"], AIMS["films"], "checker"))
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(figures, indent=2), encoding="utf-8")
    console.print(f"Written to {out}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description=sys.modules["tests.benchmarks"].__doc__
    )
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("room", help="a full room: arriving, voting at one instant, the way to the screen")
    one.add_argument("--tablets", type=int, default=500)
    one.add_argument("--against", action="append", choices=["voila", "solara"], default=[], help="may be given twice")
    one.add_argument("--against-tablets", type=int, default=10, help="tablets of what is measured beside it")
    one.add_argument("--under-render", action="store_true", help="the same bursts while a Voilà page is rendered")
    every = commands.add_parser("kinds", help="every kind of question, answered by a full room at one instant")
    every.add_argument("--tablets", type=int, default=500)
    two = commands.add_parser("page", help="the tablet page in Chromium")
    five = commands.add_parser("console", help="the console in Chromium, beside a page with one button")
    four = commands.add_parser("films", help="the checker of films, on films of thousands of scenes")
    four.add_argument("--scenes", type=int, default=SCENES)
    six = commands.add_parser("signs", help="where taps are placed: tablets minutes off, on a slow network")
    six.add_argument("--tablets", type=int, default=20)
    six = commands.add_parser("film", help="a film that is played in Chromium: gaps, frames a second")
    six.add_argument("--scenes", type=int, default=WATCHED, help="of a walk through it")
    seven = commands.add_parser("cohorts", help="a programme analysed whole; ten million answers through DuckDB")
    seven.add_argument("--answers", type=int, default=ANSWERS)
    three = commands.add_parser("all", help="everything, as tables and a JSON file")
    three.add_argument("--out", type=Path, default=OUT)
    for command in (one, every, three):
        command.add_argument("--bursts", type=int, default=BURSTS)
    for command in (one, every, two, four, five, six, seven):
        command.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    return parser.parse_args()


def main() -> None:
    """Measure what was asked for."""
    asked = _arguments()
    if asked.command == "all":
        everything(asked.bursts, asked.out)
        return
    own = "hub"
    if asked.command == "page":
        title, figures, aims = "Tablet page", page(), AIMS["page"]
    elif asked.command == "console":
        title, figures, aims, own = "Console", console_page(), AIMS["console"], "console"
    elif asked.command == "signs":
        title, figures, aims = "Signs spotted", signs(asked.tablets), AIMS["signs"]
    elif asked.command == "kinds":
        figures = kinds(asked.tablets, asked.bursts)
        title = f"{asked.tablets} tablets answer every kind"
        aims = {name: 2.0 for name in figures if name.endswith("_times_single")}
    elif asked.command == "film":
        title, figures = f"{asked.scenes} scenes of a film", film(asked.scenes)
        aims, own = AIMS["film"], "player"
    elif asked.command == "cohorts":
        title, figures, own = f"{asked.answers:,} answers", programme(asked.answers), "cohorts"
        aims = AIMS["cohorts"] if asked.answers == ANSWERS else {}
    elif asked.command == "films":
        title, figures = f"Films of {asked.scenes:,} scenes", films(asked.scenes)
        aims, own = (AIMS["films"] if asked.scenes == SCENES else {}), "checker"
    else:
        rivals = dict.fromkeys(asked.against, asked.against_tablets)
        figures = room(asked.tablets, asked.bursts, rivals, under_render=asked.under_render)
        title, aims = f"{asked.tablets} tablets", AIMS.get(str(asked.tablets), {})
    if asked.json:
        print(json.dumps(figures))
    else:
        Console().print(table(title, figures, aims, own))


main()
