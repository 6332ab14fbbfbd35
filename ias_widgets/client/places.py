"""Where things lie: the store in the user's data folder, and what travels with the package."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from ias_widgets.errors import ContentError

__all__ = ["default_store", "shipped"]

_PACKAGE = Path(__file__).parent.parent


def default_store() -> Path:
    """Return the store's file: ``IAS_STORE``, else ``rooms.sqlite`` in the user's data folder."""
    named = os.environ.get("IAS_STORE")
    return Path(named) if named else user_data_path("ias-workshop", appauthor=False) / "rooms.sqlite"


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
