"""What the browser build made for notebooks: one module, one style sheet for the views, one for the console."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ias_widgets.errors import ContentError

__all__ = ["STATIC", "built"]

STATIC = Path(__file__).parent.parent / "static"


@cache
def built(name: str, folder: Path = STATIC) -> str:
    """Return the text of a built file.

    Raises
    ------
    ContentError
        Where the views have not been built.
    """
    try:
        return (folder / name).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise ContentError(
            str(folder / name), "the built views", "none", "run `make build`, or install the package again"
        ) from error
