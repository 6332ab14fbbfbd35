"""What the console knows at one moment, and what its parts may ask of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from ias_widgets.widgets.console.course import NO_COURSE, Course

if TYPE_CHECKING:
    from ias_widgets.rooms.commands import Lead
    from ias_widgets.rooms.wire import FacilitatorView, FamilyCard, JoinInfo, RoomCard
    from ias_widgets.widgets.words import Words

__all__ = ["Desk", "Moment", "choices_of", "talk_first", "things_of"]


@dataclass(frozen=True)
class Moment:
    """A view with the words to say it in."""

    words: Words
    view: FacilitatorView
    card: RoomCard
    join: JoinInfo
    screen_url: str
    version: int = 0
    connected: bool = True
    sending: bool = False
    drawer: str = ""
    """Which drawer is open: ``more``, ``add``, or none."""
    merged: bool = False
    """Whether this console joined groups, and can take it back."""
    course: Course = NO_COURSE
    """How the evening runs against its plan."""
    remote_url: str = ""
    """Where a phone leads this room; for nobody else's eyes."""

    def family(self, id_: str) -> FamilyCard | None:
        """Return a family's card."""
        return next((family for family in self.card.families if family.id == id_), None)


class Desk(Protocol):
    """What parts of the console may do."""

    def do(self, command: Lead, *, moving: bool = True, at: int | None = None) -> None:
        """Let the room do something. ``moving``: only if it has not moved on since this view, or since version ``at``."""

    def pull(self, drawer: str) -> None:
        """Open a drawer, or close it if it is open."""

    def say(self, words: str) -> None:
        """Show a message beside the buttons; empty takes it away."""

    def merge(self, families: list[str]) -> None:
        """Show these families together from now on."""

    def split(self) -> None:
        """Take the last joining of groups back."""

    def speak(self, language: str) -> None:
        """Go on in another language."""

    def start_over(self) -> None:
        """Go back to preparing and choosing a room; the one that is led goes on."""

    def end_rehearsal(self) -> None:
        """End the rehearsal: its room is deleted for good."""


def choices_of(body: dict[str, Any]) -> list[dict[str, str]]:
    """Return what can be chosen, whatever the kind: id, letter, text and label."""
    choices = body.get("choices")
    if isinstance(choices, list):
        return choices
    points = body.get("points")
    if not isinstance(points, int) or "low" not in body:
        return []
    ends = {1: str(body.get("low", "")), points: str(body.get("high", ""))}
    apart = str(body.get("not_mine", ""))
    return [
        {"id": str(point), "letter": str(point), "text": ends.get(point, ""), "label": ends.get(point, "")}
        for point in range(1, points + 1)
    ] + ([{"id": "not_mine", "letter": "–", "text": apart, "label": apart}] if apart else [])


def things_of(body: dict[str, Any]) -> list[dict[str, str]]:
    """Return what a question is about: its choices, or the first list in it of things that have an id."""
    lists = (value for value in body.values() if isinstance(value, list) and value)
    named = (value for value in lists if all(isinstance(one, dict) and "id" in one for one in value))
    return choices_of(body) or next(named, [])


def talk_first(view: FacilitatorView) -> bool:
    """Whether the room is of two minds at its first vote, so that a talk is worth its time before the reveal."""
    first = view.question is not None and view.question.number == 1
    return view.divided and first and not view.revealed and view.phase in {"open", "closed"}
