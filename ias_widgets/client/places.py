"""Where things lie: the store in the user's data folder, and what travels with the package."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from ias_widgets.shipped import shipped

__all__ = ["default_store", "records_folder", "shipped"]


def default_store() -> Path:
    """Return the store's file: ``IAS_STORE``, else ``rooms.sqlite`` in the user's data folder."""
    named = os.environ.get("IAS_STORE")
    return Path(named) if named else user_data_path("ias-workshop", appauthor=False) / "rooms.sqlite"


def records_folder(store: Path) -> Path:
    """Return the folder in which a hub leaves the records of the rooms of a store: ``records`` beside it."""
    return store.parent / "records"
