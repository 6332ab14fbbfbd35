"""What has happened to sheets: tests and feedback that everybody fills in alone."""

from __future__ import annotations

from typing import Any, Literal

from ias_widgets.rooms.event import Event

__all__ = ["Linked", "SheetAnswered", "SheetFinished"]


class SheetAnswered(Event, frozen=True, kw_only=True):
    """A participant answered a question of their form, or answered it anew; None: took the answer back."""

    step: str
    participant: str
    form: Literal["a", "b"]
    item: str
    value: Any
    seq: int


class SheetFinished(Event, frozen=True, kw_only=True):
    """A participant handed their sheet in."""

    step: str
    participant: str


class Linked(Event, frozen=True, kw_only=True):
    """A participant gave a linking code: ``person`` is its keyed fingerprint, empty where they would rather not."""

    participant: str
    person: str
