"""Which questions are worth talking about again, and why: the prompts that the room's talk was given, in the page's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.publishing.summary.model import Worth
from ias_widgets.rooms.prompts import prompts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ias_widgets.publishing.summary.gathering import Put
    from ias_widgets.publishing.summary.model import Asked
    from ias_widgets.publishing.summary.saying import Saying
    from ias_widgets.rooms.state import Room

__all__ = ["worth_talking"]

ENDED = (".", "?", "!", "…", ":")
"""What a title may end with where a sentence follows it; else it gets its full stop."""


def worth_talking(room: Room, puts: Sequence[Put], asked: Sequence[Asked], saying: Saying) -> Iterator[Worth]:
    """Yield the questions that the room's answers propose for a talk, strongest first; each once."""
    known = {put.ask.id: one for put, one in zip(puts, asked, strict=True)}
    for prompt in prompts_of(room, saying.asked):
        if prompt.ask in known:
            one = known[prompt.ask]
            title = one.title if one.title.endswith(ENDED) else f"{one.title}."
            yield Worth(number=one.number, title=title, why=saying.text(prompt.why), question=saying.text(prompt.text))
