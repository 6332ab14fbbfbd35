"""The agencies that a film may name: those of ``datasets/agencies.yaml``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import yaml

from ias_widgets.shipped import shipped

if TYPE_CHECKING:
    from ias_widgets.cases.model import Text

__all__ = ["agency_names"]


@cache
def agency_names() -> dict[str, Text]:
    """Return the names of all agencies by their ids.

    >>> agency_names()["police"]["en"]
    'Police'
    """
    listed = yaml.safe_load((shipped("datasets") / "agencies.yaml").read_text(encoding="utf-8"))
    return {str(agency["id"]): dict(agency["name"]) for agency in listed["agencies"]}
