"""What travels with the package: beside it in a checkout, inside it in the wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from ias_widgets.errors import ContentError

__all__ = ["YAML_LOADER", "dataset", "shipped"]

_PACKAGE = Path(__file__).parent
YAML_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's loader where PyYAML was built with it: many times faster."""


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


@cache
def dataset(name: str) -> dict[str, Any]:
    """Return what ``datasets/<name>.yaml`` holds. Everybody gets the same mapping: leave it as it is."""
    text = (shipped("datasets") / f"{name}.yaml").read_text(encoding="utf-8")
    data: dict[str, Any] = yaml.load(text, YAML_LOADER)  # noqa: S506  a safe loader
    return data
