"""What a path map is made of, in one language: as it is sent to a screen, a notebook's cell or a page."""

from __future__ import annotations

from typing import Literal

import msgspec

from ias_widgets.cases.model import Concern, How  # noqa: TC001  messages are decoded by their types

__all__ = ["MapChoice", "MapDecision", "MapEnding", "MapLayout", "MapLink", "MapNode", "MapTouch", "PathMap"]


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the map."""


class MapNode(Part, frozen=True, kw_only=True):
    """A scene. ``orders``: the how-manieth of the walk, from 1; empty where it was not walked."""

    scene: str
    title: str
    state: Literal["walked", "open", "beyond"]
    """``open``: directly behind a way not taken; ``beyond``: further on."""
    orders: list[int]
    ending: bool


class MapLink(Part, frozen=True, kw_only=True):
    """A way between two scenes; of a decision that was walked, one for each choice, with its letter.

    ``to`` is empty where it leads to a scene that may still come.
    """

    scene: str
    to: str
    letter: str
    state: Literal["taken", "open", "closed", "beyond"]
    """``closed``: a condition kept it from this walk; ``beyond``: it leaves a scene that was not walked."""


class MapChoice(Part, frozen=True, kw_only=True):
    """A choice at a decision of the walk. ``to``: the scene it leads to on this walk; null while that may still come."""

    id: str
    letter: str
    label: str
    state: Literal["taken", "open", "closed"]
    to: str | None


class MapTouch(Part, frozen=True, kw_only=True):
    """What a choice did to a concern, and why."""

    concern: Concern
    how: How
    words: str


class MapDecision(Part, frozen=True, kw_only=True):
    """A decision that was made on this walk, and what came of the choice taken."""

    number: int
    scene: str
    short: str
    agency: str
    choices: list[MapChoice]
    happened: str
    why: str
    touched: list[MapTouch]
    source: str
    checked: bool
    """False where the rule is marked as general knowledge or provisional: shown as "to be checked"."""


class MapEnding(Part, frozen=True, kw_only=True):
    """What became of each concern at the end of the walk."""

    scene: str
    name: str
    concerns: dict[Concern, str]


class MapLayout(Part, frozen=True, kw_only=True):
    """Where things stand, in units of which letters are 32 high, for one width.

    ``places``: left, top, width and height by scene. ``lines`` and ``badges``: for each link an SVG path, and where
    its letter stands. A line may be empty: it is not drawn.
    """

    columns: int
    width: float
    height: float
    places: dict[str, tuple[float, float, float, float]]
    lines: list[str]
    badges: list[tuple[float, float]]


class PathMap(Part, frozen=True, kw_only=True):
    """A walk on the map of its film. Without ``layouts`` there is too much to draw: it is a list."""

    film: str
    title: str
    language: str
    finished: bool
    """Whether the walk has come to an ending. Before that no scene is named that may still come."""
    nodes: list[MapNode]
    links: list[MapLink]
    decisions: list[MapDecision]
    ending: MapEnding | None
    layouts: list[MapLayout]
