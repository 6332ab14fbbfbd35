"""Sheets as a room knows them: who answered what, in which form, and who handed in. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.rooms.agenda import SheetStep
from ias_widgets.rooms.parts_sheets import Form, LinkState, SheetPurpose  # noqa: TC001
from ias_widgets.rooms.people import seated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.questions import Question
    from ias_widgets.rooms.state import Person, Room, Vote

__all__ = ["TESTS", "Filled", "Sheet", "asks_code", "form_of", "link_state", "present_at"]

TESTS: tuple[SheetPurpose, ...] = ("before", "after", "later")
"""Purposes of a test, in their order."""


class Filled(msgspec.Struct, gc=False, frozen=True, kw_only=True):
    """One person's sheet. ``form`` stands from their first answer on; an answer of None was taken back."""

    form: Form
    answers: dict[str, Vote]
    done: bool = False

    @property
    def answered(self) -> dict[str, Any]:
        """The questions that are answered, with their answers."""
        return {item: vote.value for item, vote in self.answers.items() if vote.value is not None}


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """What everybody fills in at one step.

    Attributes
    ----------
    forms
        Form to its questions by their ids, in order.
    filled
        Participant to what they answered.
    here
        Who was here when the room left the sheet, or answered something.
    """

    step: SheetStep
    forms: Mapping[Form, Mapping[str, Question]]
    filled: dict[str, Filled] = {}
    here: frozenset[str] = frozenset()

    @property
    def begun(self) -> list[str]:
        """Who answered something, or handed in."""
        return [id_ for id_, filled in self.filled.items() if filled.done or filled.answered]

    @property
    def done(self) -> list[str]:
        """Who handed in."""
        return [id_ for id_, filled in self.filled.items() if filled.done]


def form_of(room: Room, sheet: Sheet, person: Person) -> Form:
    """Return which form a person gets: half of each family the one before and the other after, the other half the reverse.

    Who comes alone to a later test is given a form by the fingerprint of their linking code, where they gave one
    before their first answer: the same each time.
    """
    kept = sheet.filled.get(person.id)
    if kept is not None:
        return kept.form
    if "b" not in sheet.forms:
        return "a"
    half = person.half + (sheet.step.purpose == "after")
    link = room.links.get(person.id)
    if link and sheet.step.purpose == "later" and not _trained_here(room):
        half = int(link[-1], 16)
    return "b" if half % 2 else "a"


def _trained_here(room: Room) -> bool:
    return any(isinstance(step, SheetStep) and step.purpose in {"before", "after"} for step in room.steps)


def link_state(room: Room, sheet: Sheet, participant: str) -> LinkState:
    """Return whether a person was asked for a linking code, and what they said."""
    if not asks_code(sheet):
        return "not_asked"
    link = room.links.get(participant)
    return "asked" if link is None else "given" if link else "declined"


def asks_code(sheet: Sheet) -> bool:
    """Whether the linking code is asked for: of tests alone, for feedback is nobody's."""
    return sheet.step.linking and sheet.step.purpose != "feedback"


def present_at(room: Room, sheet: Sheet) -> frozenset[str]:
    """Return who was here at a sheet, or is, or answered something of it."""
    return sheet.here.union(sheet.begun, seated(room) if room.sheet is sheet else ())
