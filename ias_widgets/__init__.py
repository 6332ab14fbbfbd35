"""Interactive training films and live rooms in notebooks, against human trafficking.

The public names are loaded when they are first used: importing the package loads neither
pandas nor a server.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.lazily import first_used

__version__ = "0.6.0"

_HOMES = {
    "CasePlayer": "widgets",
    "CohortView": "widgets",
    "Console": "widgets",
    "JoinCard": "widgets",
    "PathMap": "widgets",
    "Poll": "widgets",
    "Room": "widgets",
    "Screen": "widgets",
    "Tablet": "widgets",
    "Workbench": "widgets",
    "IasError": "errors",
}

__all__ = [
    "CasePlayer",
    "CohortView",
    "Console",
    "IasError",
    "JoinCard",
    "PathMap",
    "Poll",
    "Room",
    "Screen",
    "Tablet",
    "Workbench",
]

if TYPE_CHECKING:
    from ias_widgets.errors import IasError
    from ias_widgets.widgets import (
        CasePlayer,
        CohortView,
        Console,
        JoinCard,
        PathMap,
        Poll,
        Room,
        Screen,
        Tablet,
        Workbench,
    )

__getattr__ = first_used(__name__, _HOMES)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
