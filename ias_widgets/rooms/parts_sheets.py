"""What views are made of while everybody fills in a sheet alone. No part of them tells what anybody answered, but one's own."""

from __future__ import annotations

from typing import Any, Literal

from ias_widgets.rooms.part import Part

__all__ = ["Form", "LinkState", "OwnSheet", "SheetCount", "SheetDesk", "SheetFace", "SheetPurpose", "SheetQuestion"]

SheetPurpose = Literal["before", "after", "later", "feedback"]
Form = Literal["a", "b"]
LinkState = Literal["not_asked", "asked", "given", "declined"]


class SheetQuestion(Part, frozen=True, kw_only=True):
    """A question of a sheet as a tablet shows it: ``face`` is its kind's own public face, without a key."""

    id: str
    kind: str
    prompt: str
    face: dict[str, Any]


class SheetFace(Part, frozen=True, kw_only=True):
    """The sheet at hand, the same for all tablets; `OwnSheet` says which of its forms is one's own."""

    step: str
    purpose: SheetPurpose
    title: str
    forms: dict[str, list[SheetQuestion]]
    """``a``, and where there are two parallel forms ``b``."""
    linking: bool
    """Whether the linking code is asked for, before the first question."""
    k: int
    """Fewest people whose sheets are told apart from others in the record."""


class SheetCount(Part, frozen=True, kw_only=True):
    """The sheet at hand on the big screen: how many handed it in, by fives until all who are here have."""

    step: str
    purpose: SheetPurpose
    title: str
    done: int
    present: int
    """Tablets that are here."""


class SheetDesk(Part, frozen=True, kw_only=True):
    """The sheet at hand for whoever leads: counts of people, never what they answered."""

    step: str
    purpose: SheetPurpose
    title: str
    questions: int
    """In each form."""
    linking: bool
    begun: int
    """People who answered something, those who handed in among them."""
    done: int
    present: int
    """Tablets that are here."""


class OwnSheet(Part, frozen=True, kw_only=True):
    """One's own part of the sheet at hand."""

    step: str
    form: Form
    answers: dict[str, Any]
    """Question to what one answered; left out where one did not."""
    seqs: dict[str, int]
    """Question to the ``seq`` of that answer."""
    done: bool
    """Handed in: nothing can be changed any more."""
    linked: LinkState
    """``not_asked``: this sheet asks for no linking code; ``asked``: it does, and one has neither given nor declined it."""
