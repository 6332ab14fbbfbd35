"""``ias cohort``: records of several rooms and machines as one programme. A command is a file of its own, ``cohort_<command>.py``."""

from __future__ import annotations

import typer

from ias_widgets.cli.cohort_add import add
from ias_widgets.cli.cohort_export import export
from ias_widgets.cli.cohort_key import key_app
from ias_widgets.cli.cohort_list import list_
from ias_widgets.cli.cohort_report import report

__all__ = ["cohort_app"]

cohort_app = typer.Typer(no_args_is_help=True, help="Cohorts: bring records together, list, export, report.")
cohort_app.command()(add)
cohort_app.command("list")(list_)
cohort_app.command()(export)
cohort_app.command()(report)
cohort_app.add_typer(key_app, name="key")
