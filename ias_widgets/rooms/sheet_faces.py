"""Sheets in views: the questions for tablets, counts for whoever leads and for the screen, and one's own answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.questions import say
from ias_widgets.rooms.parts_sheets import OwnSheet, SheetCount, SheetDesk, SheetFace, SheetQuestion
from ias_widgets.rooms.sheets import asks_code, form_of, link_state

if TYPE_CHECKING:
    from ias_widgets.questions import Question
    from ias_widgets.rooms.state import Room

__all__ = ["own_sheet", "sheet_count", "sheet_desk", "sheet_face"]

BY = 5
"""The screen counts those who handed in by so many, until all have."""


def sheet_face(room: Room, language: str) -> SheetFace | None:
    """Return the sheet at hand as all tablets get it: questions without their keys."""
    sheet = room.sheet
    if sheet is None:
        return None
    return SheetFace(
        step=sheet.step.id,
        purpose=sheet.step.purpose,
        title=say(sheet.step.title, language),
        forms={
            form: [_face(id_, asked, language) for id_, asked in items.items()] for form, items in sheet.forms.items()
        },
        linking=asks_code(sheet),
        k=sheet.step.k,
    )


def _face(id_: str, question: Question, language: str) -> SheetQuestion:
    return SheetQuestion(
        id=id_, kind=question.kind_name, prompt=say(question.prompt, language), face=question.face(language)
    )


def sheet_count(room: Room, language: str) -> SheetCount | None:
    """Return how far the sheet at hand is, for the big screen."""
    sheet = room.sheet
    if sheet is None:
        return None
    done, present = len(sheet.done), max(room.tablets, len(sheet.done))
    return SheetCount(
        step=sheet.step.id,
        purpose=sheet.step.purpose,
        title=say(sheet.step.title, language),
        done=done if done == present else done // BY * BY,
        present=present,
    )


def sheet_desk(room: Room, language: str) -> SheetDesk | None:
    """Return how far the sheet at hand is, for whoever leads."""
    sheet = room.sheet
    if sheet is None:
        return None
    begun = len(sheet.begun)
    return SheetDesk(
        step=sheet.step.id,
        purpose=sheet.step.purpose,
        title=say(sheet.step.title, language),
        questions=max(map(len, sheet.forms.values())),
        linking=asks_code(sheet),
        begun=begun,
        done=len(sheet.done),
        present=max(room.tablets, begun),
    )


def own_sheet(room: Room, participant: str) -> OwnSheet | None:
    """Return a participant's own part of the sheet at hand."""
    sheet = room.sheet
    if sheet is None:
        return None
    filled = sheet.filled.get(participant)
    return OwnSheet(
        step=sheet.step.id,
        form=form_of(room, sheet, room.persons[participant]),
        answers=filled.answered if filled else {},
        seqs={item: vote.seq for item, vote in filled.answers.items()} if filled else {},
        done=bool(filled and filled.done),
        linked=link_state(room, sheet, participant),
    )
