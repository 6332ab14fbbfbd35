"""``ias film``: what authors do with a film. A command is a file of its own, ``film_<command>.py``."""

from __future__ import annotations

import typer

from ias_widgets.cli.film_check import check
from ias_widgets.cli.film_draw import draw
from ias_widgets.cli.film_new import new
from ias_widgets.cli.film_read import read
from ias_widgets.cli.film_review_sheet import review_sheet
from ias_widgets.cli.film_schema import schema
from ias_widgets.cli.film_stills import stills
from ias_widgets.cli.film_translated import translated

__all__ = ["film_app"]

film_app = typer.Typer(no_args_is_help=True, help="Films: begin one, check it, draw it, read it, have it reviewed.")
film_app.command()(translated)
film_app.command()(new)
film_app.command()(check)
film_app.command()(read)
film_app.command()(schema)
film_app.command()(review_sheet)
film_app.command()(draw)
film_app.command()(stills)
