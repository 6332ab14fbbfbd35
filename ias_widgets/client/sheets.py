"""Steps in which everybody fills in a sheet: tests made of the item bank, feedback; and the agenda of a test by link."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.client import items
from ias_widgets.errors import ContentError
from ias_widgets.phrases import SPOKEN, Phrases
from ias_widgets.rooms import Step, step_from
from ias_widgets.rooms.item_bank import EACH

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from ias_widgets.questions import Text
    from ias_widgets.rooms.parts_sheets import SheetPurpose

__all__ = ["AROUND", "LATER", "later_steps", "sheet_id", "sheet_step", "sheet_text", "with_items", "with_sheets"]

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
    forms = items.feedback_form() if purpose == "feedback" else _test_forms(each)
    minutes = {"minutes": MINUTES[purpose]} if purpose in MINUTES else {}
    step = {"kind": "sheet", "id": id_ or sheet_id(purpose), "title": sheet_text(f"sheet-title-{purpose}")}
    return step_from({**step, "purpose": purpose, "forms": forms, **minutes})


def later_steps() -> tuple[dict[str, Any], ...]:
    """Return what a room does that is a later test alone, as plain data."""
    return (msgspec.to_builtins(sheet_step("later")),)


def _test_forms(each: int, topics: Iterable[str] | None = None) -> dict[str, list[dict[str, Any]]]:
    """Return the forms of a test; read anew only where items of one's own have changed: it takes a tenth of a second."""
    own = items.own_items()
    files = sorted(own.glob("*.yaml")) if own.is_dir() else []
    stamp = tuple((str(file), file.stat().st_mtime_ns) for file in files)
    return _read_forms(each, None if topics is None else tuple(topics), stamp)


@lru_cache(maxsize=16)
def _read_forms(
    each: int, topics: tuple[str, ...] | None, _stamp: tuple[tuple[str, int], ...]
) -> dict[str, list[dict[str, Any]]]:
    return items.bank_forms(each, topics)


def with_items(step: dict[str, Any], where: str) -> dict[str, Any]:
    """Return a step with the questions that it names in place of writing them out.

    A sheet's ``items: bank`` are the two parallel forms of a test: ``each`` of them, about ``topics``. Its ``items: feedback``
    are the feedback form. Any other step comes back as it is.

    Raises
    ------
    ContentError
        Where it names something else, or the bank cannot give it.
    """
    if step.get("kind") != "sheet" or "items" not in step:
        return step
    plain = {name: value for name, value in step.items() if name not in {"items", "each", "topics"}}
    if step["items"] == "bank":
        each, topics = step.get("each", EACH), step.get("topics")
        if type(each) is not int or not (topics is None or isinstance(topics, list)):
            raise ContentError(where, "each as a number, topics as a list", f"{each!r}, {topics!r}")
        return {**plain, "forms": _test_forms(each, topics)}
    if step["items"] == "feedback":
        return {**plain, "forms": items.feedback_form()}
    raise ContentError(where, '"items: bank" or "items: feedback"', str(step["items"]), "or write the forms out")


def with_sheets(steps: Iterable[Step], purposes: Collection[str]) -> tuple[Step, ...]:
    """Put sheets around steps: the test before them first, the test after them and feedback last; none that is there already."""
    steps = tuple(steps)
    there = {step.id for step in steps}
    before, *behind = AROUND
    missing = [purpose for purpose in AROUND if purpose in purposes and sheet_id(purpose) not in there]
    first = (sheet_step(before),) if before in missing else ()
    return (*first, *steps, *(sheet_step(purpose) for purpose in behind if purpose in missing))
