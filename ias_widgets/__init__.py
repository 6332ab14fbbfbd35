"""Interactive training films and live rooms in notebooks, against human trafficking.

The public names are loaded when they are first used: importing the package loads neither
pandas nor a server.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.6.0"

_HOMES = {
    "CasePlayer": "ias_widgets.widgets",
    "CohortView": "ias_widgets.widgets",
    "Console": "ias_widgets.widgets",
    "JoinCard": "ias_widgets.widgets",
    "PathMap": "ias_widgets.widgets",
    "Poll": "ias_widgets.widgets",
    "Room": "ias_widgets.widgets",
    "Screen": "ias_widgets.widgets",
    "Tablet": "ias_widgets.widgets",
    "Workbench": "ias_widgets.widgets",
    "IasError": "ias_widgets.errors",
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


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
