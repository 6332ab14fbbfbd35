"""What may be asked of a room about sheets: the hub's, on behalf of participants."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec

from ias_widgets.rooms.command import Command

__all__ = ["AnswerItem", "HandIn", "Link"]

Fingerprint = Annotated[str, msgspec.Meta(pattern="^([0-9a-f]{32})?$")]


class AnswerItem(Command, tag="sheet_answer", frozen=True, kw_only=True):
    """Answer a question of the sheet at hand; None takes the answer back. The one with the highest ``seq`` counts."""

    participant: str
    step: str
    item: str
    value: Any
    seq: int


class HandIn(Command, tag="sheet_done", frozen=True, kw_only=True):
    """Hand the sheet at hand in."""

    participant: str
    step: str


class Link(Command, tag="link", frozen=True, kw_only=True):
    """Say by which fingerprint a participant's sheets can be joined across rooms; an empty one: they would rather not.

    ``person``: a keyed hash of the linking code, made by the hub. The code itself is in no command.
    """

    participant: str
    person: Fingerprint
