"""``described``: what a data package holds, for the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from rich.console import Group
from rich.table import Table
from rich.text import Text

from ias_widgets.errors import ContentError
from ias_widgets.publishing.synthetic.package import PACKAGE

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["described"]


def described(folder: Path) -> Group:
    """Return a package's title, what it says of itself, and its files with their rows.

    Raises
    ------
    ContentError
        Where there is no package.
    """
    path = folder / PACKAGE
    try:
        package = json.loads(path.read_text(encoding="utf-8"))
        title, about, resources = package["title"], package["description"], package["resources"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ContentError(
            str(path), "a data package", str(error), "make one: ias dataset make --out <folder>"
        ) from error
    table = Table()
    for heading in ("file", "title", "rows", "KB"):
        table.add_column(heading, justify="right" if heading in {"rows", "KB"} else "left", overflow="fold")
    for one in resources:
        rows, size = one.get("ias:rows"), one.get("bytes", 0)
        table.add_row(
            one.get("path", ""), one.get("title", ""), "" if rows is None else str(rows), f"{size / 1024:.0f}"
        )
    return Group(Text(title, style="bold"), Text(about), table)
