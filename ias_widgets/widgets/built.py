"""What the browser build made for notebooks: one module, one style sheet for the views, one for the console."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ias_widgets.errors import ContentError

__all__ = ["STATIC", "built"]

STATIC = Path(__file__).parent.parent / "static"


def built(name: str) -> str:
    """Return the text of a built file.

    Raises
    ------
    ContentError
        Where the views have not been built.
    """
    return _read(STATIC / name)


@cache
def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise ContentError(
            str(path), "the built views", "none", "run `make build`, or install the package again"
        ) from error
