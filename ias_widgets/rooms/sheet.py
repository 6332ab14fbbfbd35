"""What participants may do with a sheet: answer, hand in, give a linking code. Pure."""
# ruff: noqa: ARG001  functions that are found by a command's type share one signature

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.errors import Refused, did_you_mean
from ias_widgets.rooms import events as happened
from ias_widgets.rooms.people import here_again, person_of
from ias_widgets.rooms.sheets import asks_code, form_of
from ias_widgets.rooms.superseded import Superseded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ias_widgets.rooms.events import Event
    from ias_widgets.rooms.sheet_commands import AnswerItem, HandIn, Link
    from ias_widgets.rooms.sheets import Sheet
    from ias_widgets.rooms.state import Room

__all__ = ["answer_item", "hand_in", "link"]


def answer_item(command: AnswerItem, room: Room, now: float) -> Sequence[Event]:
    """Answer a question of the sheet at hand, answer it anew, or take the answer back.

    Raises
    ------
    Refused
        ``sheet-closed``, ``no-item``, ``bad-answer``.
    """
    person = person_of(room, command.participant)
    sheet = room.sheets.get(command.step)
    if sheet is None:
        raise _closed(command.step)
    filled = sheet.filled.get(person.id)
    before = filled.answers.get(command.item) if filled else None
    if before and command.seq <= before.seq:
        return Superseded()
    _open(room, sheet, person.id)
    form = form_of(room, sheet, person)
    question = sheet.forms[form].get(command.item)
    if question is None:
        hint = did_you_mean(command.item, sheet.forms[form])
        raise Refused("no-item", "item", "a question of one's form", command.item, hint)
    value = None if command.value is None else question.check(command.value, "value")
    answered = happened.SheetAnswered(
        step=command.step, participant=person.id, form=form, item=command.item, value=value, seq=command.seq
    )
    return (*here_again(person), answered)


def hand_in(command: HandIn, room: Room, now: float) -> Sequence[Event]:
    """Hand a sheet in; one that was handed in stays so.

    Raises
    ------
    Refused
        ``sheet-closed``; ``sheet-empty``: where nothing of it is answered.
    """
    person = person_of(room, command.participant)
    sheet = room.sheets.get(command.step)
    filled = sheet.filled.get(person.id) if sheet else None
    if filled and filled.done:
        return ()
    if sheet is None:
        raise _closed(command.step)
    _open(room, sheet, person.id)
    if filled is None or not filled.answered:
        raise Refused("sheet-empty", "step", "a sheet with an answer", "none", "answer one question, or leave it")
    return (*here_again(person), happened.SheetFinished(step=command.step, participant=person.id))


def link(command: Link, room: Room, now: float) -> Sequence[Event]:
    """Give a fingerprint, another one, or none; until one hands in the sheet that asks for it.

    Raises
    ------
    Refused
        ``sheet-closed``.
    """
    person = person_of(room, command.participant)
    sheet = room.sheet
    if sheet is None or not asks_code(sheet):
        raise Refused("sheet-closed", "step", "a sheet that asks for a linking code", room.step or "the lobby")
    _open(room, sheet, person.id)
    if room.links.get(person.id) == command.person:
        return ()
    return (*here_again(person), happened.Linked(participant=person.id, person=command.person))


def _open(room: Room, sheet: Sheet, participant: str) -> None:
    """Refuse what comes after the room has left a sheet, or after this person handed theirs in."""
    filled = sheet.filled.get(participant)
    if room.sheet is not sheet or (filled and filled.done):
        raise _closed(sheet.step.id)


def _closed(step: str) -> Refused:
    return Refused(
        "sheet-closed", "step", "the sheet at hand, not handed in yet", step, "it cannot be changed any more"
    )
