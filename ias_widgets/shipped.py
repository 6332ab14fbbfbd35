"""Where that lies which travels with the package: beside it in a checkout, inside it in the wheel."""

from __future__ import annotations

from pathlib import Path

from ias_widgets.errors import ContentError

__all__ = ["shipped"]

_PACKAGE = Path(__file__).parent


def shipped(folder: str) -> Path:
    """Return a folder that travels with the package: ``notebooks``, ``datasets`` or ``workshop_guides``.

    Raises
    ------
    ContentError
        Where the installation lacks it.
    """
    for place in (_PACKAGE / "_share" / folder, _PACKAGE.parent / folder):
        if place.is_dir():
            return place
    raise ContentError(folder, "a folder that travels with ias_widgets", "none", "install the package again")
