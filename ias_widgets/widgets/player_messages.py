"""What a player's view asks for."""

from __future__ import annotations

from typing import Annotated

import msgspec

__all__ = [
    "Asked", "BackMessage", "BeginMessage", "ChooseMessage", "LackMessage", "Message", "OnMessage", "SpeakMessage",
]  # fmt: skip

Short = Annotated[str, msgspec.Meta(max_length=64)]


class Message(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="do"):
    """What the view asks for; ``at`` is the page it was asked from."""

    at: int


class BeginMessage(Message, frozen=True, kw_only=True, tag="begin"):
    """Begin, or play again."""


class OnMessage(Message, frozen=True, kw_only=True, tag="on"):
    """Go on."""


class ChooseMessage(Message, frozen=True, kw_only=True, tag="choose"):
    """Take a choice."""

    choice: Short


class BackMessage(Message, frozen=True, kw_only=True, tag="back"):
    """Go back to the decision of this number."""

    to: Annotated[int, msgspec.Meta(ge=1)]


class SpeakMessage(Message, frozen=True, kw_only=True, tag="speak"):
    """Speak another language."""

    language: Short


class LackMessage(Message, frozen=True, kw_only=True, tag="lack"):
    """Send parts anew, by their hashes: the page was loaded again, or shows the player a second time."""

    parts: Annotated[list[Annotated[str, msgspec.Meta(max_length=64)]], msgspec.Meta(max_length=300)]


Asked = BeginMessage | OnMessage | ChooseMessage | BackMessage | SpeakMessage | LackMessage
