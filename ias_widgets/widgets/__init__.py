"""Rooms in notebooks: led from cells, from the console, or asked in a line.

`Room` is the facade for cells; `Poll` asks one question; `Console` leads an agenda; `JoinCard`,
`Screen` and `Tablet` are the very views that tablets and the projector show. `CasePlayer` plays a
film for one person, with no room at all; `Workbench` shows an author a film while it is written;
`CohortView` shows an analyst a programme's cohorts; `PathMap` the way that a room or a learner took.

Each is loaded when it is first used: a page waits for its own view, and for no other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.lazily import first_used

if TYPE_CHECKING:
    from ias_widgets.widgets.cohorts import CohortView
    from ias_widgets.widgets.console import Console
    from ias_widgets.widgets.mounted import JoinCard, Screen, Tablet
    from ias_widgets.widgets.path_map import PathMap
    from ias_widgets.widgets.player import CasePlayer
    from ias_widgets.widgets.poll import Poll
    from ias_widgets.widgets.results import LiveResults
    from ias_widgets.widgets.room import Room
    from ias_widgets.widgets.workbench import Workbench

__all__ = [
    "CasePlayer",
    "CohortView",
    "Console",
    "JoinCard",
    "LiveResults",
    "PathMap",
    "Poll",
    "Room",
    "Screen",
    "Tablet",
    "Workbench",
]

_HOMES = {
    "CasePlayer": "player", "CohortView": "cohorts", "Console": "console", "JoinCard": "mounted", "LiveResults": "results",
    "PathMap": "path_map", "Poll": "poll", "Room": "room", "Screen": "mounted", "Tablet": "mounted", "Workbench": "workbench",
}  # fmt: skip

__getattr__ = first_used(__name__, _HOMES)


def __dir__() -> list[str]:
    return sorted(__all__)
