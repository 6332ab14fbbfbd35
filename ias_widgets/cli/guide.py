"""``ias guide``: what trainers do with agendas as text. A command is a file of its own, ``guide_<command>.py``."""

from __future__ import annotations

import typer

from ias_widgets.cli.guide_check import check
from ias_widgets.cli.guide_list import list_
from ias_widgets.cli.guide_print import print_

__all__ = ["guide_app"]

guide_app = typer.Typer(no_args_is_help=True, help="Guides: agendas as text, to be checked, printed and led.")
guide_app.command()(check)
guide_app.command("print")(print_)
guide_app.command("list")(list_)
