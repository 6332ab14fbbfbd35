"""The messages with which a participant fills in a sheet. They are part of `ias_widgets.rooms.wire`, which names them all."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec

from ias_widgets.rooms.message import Message, Short

__all__ = ["LinkingCode", "SheetAnswer", "SheetDone"]


class SheetAnswer(Message, tag="sheet_answer", frozen=True, kw_only=True):
    """An answer to a question of the sheet at hand. ``seq`` counts up with every answer to this question.

    Acknowledged without `You`, as `Answer` is; ``value`` null takes the answer back.
    """

    id: Short
    step: Short
    item: Short
    value: Any
    seq: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]


class SheetDone(Message, tag="sheet_done", frozen=True, kw_only=True):
    """Hand the sheet in: from now on nothing of it can be changed. What was not answered was left out."""

    id: Short
    step: Short


class LinkingCode(Message, tag="linking_code", frozen=True, kw_only=True):
    """The parts of the linking code as the person typed them; none: "I would rather not".

    The hub makes a keyed fingerprint of them at once; they are kept nowhere.
    """

    id: Short
    words: Annotated[tuple[Short, ...], msgspec.Meta(max_length=5)]
