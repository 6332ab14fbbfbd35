"""``ias cohort key``: the key of a programme, which its machines share."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003  typer reads annotations
from typing import Annotated

import typer
from rich.console import Console

__all__ = ["key_app"]

key_app = typer.Typer(
    no_args_is_help=True,
    help="The programme's key: with it linking codes become fingerprints. Machines of one programme must share it.",
)
Programme = Annotated[str, typer.Argument(help="The programme's name, as rooms are opened with it.")]


@key_app.command()
def show(programme: Programme = "programme") -> None:
    """Say where a programme's key lies, and by which eight digits it is compared; never the key."""
    from ias_widgets.client.keys import key_file, key_mark, read_key  # noqa: PLC0415
    from ias_widgets.errors import ContentError  # noqa: PLC0415

    file = key_file(programme)
    if not file.exists():
        mend = "make one here: ias cohort key make; or bring it from a machine that has it: ias cohort key take"
        raise ContentError(str(file), f"the key of {programme}", "none", mend)
    _say(f"{file}\n{key_mark(read_key(file))}")


@key_app.command()
def make(programme: Programme = "programme") -> None:
    """Make the key of a programme that has none on this machine; one that is there stays."""
    from ias_widgets.client.keys import key_file, key_mark, make_key, read_key  # noqa: PLC0415

    file = key_file(programme)
    key = read_key(file) if file.exists() else make_key(programme)
    _say(f"{file}\n{key_mark(key)}\nCarry this file to the programme's other machines: ias cohort key take")


@key_app.command()
def take(
    file: Annotated[Path, typer.Argument(help="The key's file, from a machine that has it.")],
    programme: Programme = "programme",
    *,
    replace: Annotated[
        bool, typer.Option("--replace", help="Lose a different key that is here: what it joined joins nothing later.")
    ] = False,
) -> None:
    """Take over the key of another machine of the programme, so that a person's tests on both can be joined."""
    from ias_widgets.client.keys import key_file, key_mark, take_key  # noqa: PLC0415

    key = take_key(programme, file, replace=replace)
    _say(f"{key_file(programme)}\n{key_mark(key)}")


def _say(words: str) -> None:
    Console(highlight=False, soft_wrap=True, markup=False).print(words)
