"""The agencies that a film may name: those of ``datasets/agencies.yaml``."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ias_widgets.cases.texts import say
from ias_widgets.shipped import dataset

if TYPE_CHECKING:
    from ias_widgets.cases.model import Text

__all__ = ["agency_name", "agency_names"]


@cache
def agency_names() -> dict[str, Text]:
    """Return the names of all agencies by their ids.

    >>> agency_names()["police"]["en"]
    'Police'
    """
    return {str(agency["id"]): dict(agency["name"]) for agency in dataset("agencies")["agencies"]}


def agency_name(id_: str, language: str) -> str:
    """Return an agency's name; its id where it is none of ``datasets/agencies.yaml``.

    >>> agency_name("police", "en"), agency_name("fire_brigade", "en")
    ('Police', 'fire_brigade')
    """
    return say(agency_names().get(id_, {}), language) or id_
