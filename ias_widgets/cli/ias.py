"""The command ``ias``, and what it does beside films: serve, simulate, back up."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console
from rich.text import Text

from ias_widgets import __version__
from ias_widgets.cli.cohort import cohort_app
from ias_widgets.cli.dataset import dataset_app
from ias_widgets.cli.film import film_app
from ias_widgets.cli.guide import guide_app
from ias_widgets.cli.room import room_app
from ias_widgets.cli.stores import opened_store
from ias_widgets.errors import ContentError, IasError

app = typer.Typer(
    name="ias", no_args_is_help=True, add_completion=False, rich_markup_mode="rich",
    help="Training films and live votes for those who recognise human trafficking.",
)  # fmt: skip
store_app = typer.Typer(no_args_is_help=True, help="The store: where rooms are kept.")
app.add_typer(store_app, name="store")
app.add_typer(cohort_app, name="cohort")
app.add_typer(dataset_app, name="dataset")
app.add_typer(film_app, name="film")
app.add_typer(guide_app, name="guide")
app.add_typer(room_app, name="room")

Store = Annotated[Path | None, typer.Option(help="The store's file. Default: in your data folder.")]
_errors = Console(stderr=True)


@app.command()
def serve(
    *,
    host: Annotated[str | None, typer.Option(help="Address the room's door listens on; overrides --lan.")] = None,
    port: Annotated[int, typer.Option(help="Port of the house door (Jupyter), always on this machine only.")] = 8888,
    lan: Annotated[bool, typer.Option("--lan", help="Open the room's door to tablets in the network.")] = False,
    room_port: Annotated[int, typer.Option(help="Port of the room's door; the next free one if it is taken.")] = 8899,
    join_url: Annotated[
        str | None, typer.Option(help="Address tablets open, where it is not the machine's own.")
    ] = None,
    store: Store = None,
    tls_cert: Annotated[Path | None, typer.Option(help="Certificate (PEM) for the room's door.")] = None,
    tls_key: Annotated[Path | None, typer.Option(help="Its key (PEM).")] = None,
    room_only: Annotated[bool, typer.Option("--room-only", help="Rooms only: no notebooks, no Voilà.")] = False,
    browser: Annotated[bool, typer.Option(help="Open the console in a browser.")] = False,
) -> None:
    """Start the server and print the facilitator's address and the join address with its QR code."""
    from ias_widgets.client import default_store  # noqa: PLC0415
    from ias_widgets.hub.server import RoomDoor  # noqa: PLC0415
    from ias_widgets.hub.serving import Plan, serve_plan  # noqa: PLC0415

    door = RoomDoor(lan=lan, host=host, port=room_port, join_url=join_url, certificate=tls_cert, key=tls_key)
    plan = Plan(store=store or default_store(), door=door, house_port=port, room_only=room_only, browser=browser)
    serve_plan(plan, Console())


@app.command()
def simulate(
    room: Annotated[str, typer.Argument(help="The room's six digits.")],
    *,
    participants: Annotated[int, typer.Option("--participants", "-n", min=1, max=5000, help="How many join.")] = 24,
    seed: Annotated[int, typer.Option(help="The same seed gives the same people and answers.")] = 1,
    url: Annotated[str | None, typer.Option(help="The room's door; default: the hub that runs on the store.")] = None,
    store: Store = None,
) -> None:
    """Let simulated participants of disagreeing agencies join a room and vote, until it ends or Ctrl-C."""
    from ias_widgets.client import find_hub  # noqa: PLC0415
    from ias_widgets.client.simulation import simulate_room  # noqa: PLC0415

    address = url or find_hub(store, start=False).inside
    simulate_room(address.rstrip("/") + "/", room, participants, seed, Console())


@store_app.command()
def backup(
    path: Annotated[Path, typer.Argument(help="The copy to write; it must not exist.")],
    store: Store = None,
) -> None:
    """Write a consistent copy of the store, also while a room is going on."""
    with opened_store(store) as opened:
        opened.backup(path)
    Console().print(f"{path}: {path.stat().st_size / 1024:.0f} KiB")


@app.command()
def version() -> None:
    """Print the version."""
    Console().print(__version__)


def main() -> None:
    """Run the command; say an error in a line, without a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # an old terminal lacks the QR code's blocks, or Polish letters
    try:
        app()
    except IasError as error:
        _fail(error)
    except OSError as error:
        if error.filename is None:
            raise
        why, mend = error.strerror or "an error", "name another, or allow it"
        _fail(ContentError(str(error.filename), "a file or folder to read and write", why, mend))


def _fail(error: IasError) -> NoReturn:
    _errors.print(Text.assemble(("ias:", "bold red"), " ", str(error)), soft_wrap=True)
    raise SystemExit(1) from error
