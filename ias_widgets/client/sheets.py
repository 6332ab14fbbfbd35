"""Steps in which everybody fills in a sheet: tests made of the item bank, feedback; and the agenda of a test by link."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.client.items import bank_forms, feedback_form
from ias_widgets.phrases import SPOKEN, Phrases
from ias_widgets.rooms import Step, step_from
from ias_widgets.rooms.item_bank import EACH

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from ias_widgets.questions import Text
    from ias_widgets.rooms.parts_sheets import SheetPurpose

__all__ = ["AROUND", "LATER", "sheet_id", "sheet_step", "sheet_text", "with_sheets"]

AROUND: tuple[SheetPurpose, ...] = ("before", "after", "feedback")
"""Sheets that can stand around whatever else a room does."""
LATER = "later_test"
"""Id of the ready agenda that is a later test alone."""
MINUTES = {"before": 10, "after": 10, "feedback": 5}
"""Time planned for a sheet in a room; a later test has all the time it takes."""


def sheet_id(purpose: SheetPurpose) -> str:
    """Return the id that a step of this purpose has by default."""
    return f"sheet-{purpose}"


def sheet_text(key: str) -> Text:
    """Return words of the catalogue in every language, as an agenda takes them."""
    return {language: Phrases("sheet_console", language).say(key) for language in SPOKEN}


def sheet_step(purpose: SheetPurpose, *, each: int = EACH, id_: str = "") -> Step:
    """Return a step that asks a test of the item bank, or for feedback.

    Parameters
    ----------
    each
        Items of each of a test's two forms. Tests of one programme are compared: they are to have as many.
    """
    forms = feedback_form() if purpose == "feedback" else bank_forms(each)
    minutes = {"minutes": MINUTES[purpose]} if purpose in MINUTES else {}
    step = {"kind": "sheet", "id": id_ or sheet_id(purpose), "title": sheet_text(f"sheet-title-{purpose}")}
    return step_from({**step, "purpose": purpose, "forms": forms, **minutes})


def later_steps() -> tuple[dict[str, Any], ...]:
    """Return what a room does that is a later test alone, as plain data."""
    return (msgspec.to_builtins(sheet_step("later")),)


def with_sheets(steps: Iterable[Step], purposes: Collection[str]) -> tuple[Step, ...]:
    """Put sheets around steps: the test before them first, the test after them and feedback last."""
    before, *behind = AROUND
    first = (sheet_step(before),) if before in purposes else ()
    return (*first, *steps, *(sheet_step(purpose) for purpose in behind if purpose in purposes))
