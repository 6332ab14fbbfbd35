"""The room that is measured: one question with four choices, asked as often as is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.client import Leader, agenda_of_question
from ias_widgets.questions import Choice
from ias_widgets.questions.single import SingleChoice

if TYPE_CHECKING:
    from ias_widgets.client import HubAddress
    from ias_widgets.questions import Question
    from ias_widgets.rooms.wire import Created

__all__ = ["ASK", "CHOICES", "open_poll"]

CHOICES = ("a", "b", "c", "d")
ASK = "poll.1"
"""Id of the question in its room; ``poll.1#2`` is its second round."""


def open_poll(address: HubAddress, question: Question | None = None) -> tuple[Leader, Created]:
    """Open a room at a hub, by default one that asks for one of four choices; it waits in its lobby."""
    leader = Leader(address, "pl")
    asked = question or SingleChoice(
        prompt={"pl": "Do kogo dzwonisz najpierw?"},
        choices=tuple(Choice(id=id_, text={"pl": f"Odpowiedź {id_}"}) for id_ in CHOICES),
    )
    created = leader.create(agenda_of_question(asked, {"pl": "Pomiar"}))
    leader.enter(created.room)
    return leader, created
