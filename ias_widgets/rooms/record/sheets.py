"""The rows of a record about sheets: tests before, after and later, and feedback.

A test sheet tells a person's whole knowledge of a day, and by the linking code it can be joined with sheets of other rooms. So:

1. **Whose they are.** A sheet never carries the participant's number of the evening, agency, language, table or hour:
   it cannot be joined with their votes. The sheets of one room that are one person's carry the same ``person``: the keyed
   fingerprint of their linking code, else one drawn for this room alone, which looks no different. So nobody sees in a sheet
   whether its person declined the code. Where two people of a room gave the same code, both lose it: nobody knows whose is whose.
2. **Groups.** What sets a person's sheets apart from others is which of the room's tests they handed in: one who came late has
   none from before, one who left early none from after. So people are grouped by that, and a group of fewer than K (5,
   or the largest ``k`` of the room's tests) is withheld whole: in no row, no sum, no family. What was begun and not
   handed in is told of nobody.
3. **Families** are told within each group as on screens: those of K or more, where what is left of the group is none or K
   or more (`ias_widgets.rooms.splits.shown_families`). Groups are apart from one another, so are their cells.
4. **Feedback** is nobody's: its rows carry no ``person``, so that not even the answers of one sheet lie together. Fewer than K
   sheets of a feedback are withheld, families told as above among those who handed it in.
5. **Nothing to subtract.** No answer of a sheet, and no sum of any, is on a screen, a tablet or a console, at any time. `TestRow`
   counts people who took part, never what they answered: what is withheld cannot be computed from what is told.
6. **A room still going on tells no sheets**: two records of it would tell what the one did who handed in between.

So somebody who knows who came late, left early or handed in what learns that a person's sheets are among those of at least K
people, and nothing of those in smaller groups. What remains:

- Whoever knows some of a person's answers (their own for a start), or a linking code, can find the sheets that fit. A code is
  no secret to one who knows a person well, but without the programme's key it leads to no fingerprint.
- Which form somebody had is drawn, half of each family each, and seen by nobody else. Yet people compare in the break: whoever
  learns it looks for the person among those of their group and family who had the same form: of five, two or three, or fewer where
  the group is a part of the family.
- A fingerprint joins rooms: who came to a later test of a few people is looked for among the few of their training who came. The
  later room tells nothing of fewer than K, but a cohort's export must count again (`ias_widgets.cohorts`).
"""

from __future__ import annotations

import hashlib
import hmac
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.questions import say
from ias_widgets.rooms.record import tables as rows
from ias_widgets.rooms.sheets import TESTS, present_at
from ias_widgets.rooms.splits import shown_families

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ias_widgets.questions import Question
    from ias_widgets.rooms.record.course import Course
    from ias_widgets.rooms.sheets import Filled, Sheet
    from ias_widgets.rooms.state import Room

__all__ = ["Handed", "handed_in", "items_of", "sheets_of", "tests_of"]


class Handed(NamedTuple):
    """A sheet that is told: whose, and the family it is told with; ``person`` is None in feedback."""

    participant: str
    person: str | None
    family: str | None


def handed_in(room: Room, secrets: Iterable[str]) -> dict[str, list[Handed]]:
    """Return the sheets of each step that a record tells.

    Parameters
    ----------
    room
        The room as it is now; of one still going on none are told.
    secrets
        What only the store knows: the hashes of participants' first tokens.
    """
    told: dict[str, list[Handed]] = {step: [] for step in room.sheets}
    if not room.ended:
        return told
    tests = {step: sheet for step, sheet in room.sheets.items() if sheet.step.purpose in TESTS}
    least = max([sheet.step.k for sheet in tests.values()], default=rows.LEAST)
    persons = _persons(room, secrets)
    groups: dict[frozenset[str], list[str]] = {}
    for id_ in room.persons:
        theirs = frozenset(step for step, sheet in tests.items() if id_ in sheet.filled and sheet.filled[id_].done)
        groups.setdefault(theirs, []).append(id_)
    for theirs, people in groups.items():
        for step in theirs if len(people) >= least else ():
            told[step] += [Handed(id_, persons[id_], family) for id_, family in _families(room, people, least)]
    for step, sheet in room.sheets.items():
        if step not in tests and len(sheet.done) >= sheet.step.k:
            told[step] = [Handed(id_, None, family) for id_, family in _families(room, sheet.done, sheet.step.k)]
    return told


def _persons(room: Room, secrets: Iterable[str]) -> dict[str, str]:
    """Return everybody's fingerprint: of their linking code where it is theirs alone, else one of this room."""
    key = hashlib.sha256("\n".join(["sheets", *sorted(secrets)]).encode()).digest()
    of_room = {id_: hmac.digest(key, f"{room.id}:{id_}".encode(), "sha256").hex()[:32] for id_ in room.persons}
    given = Counter(link for link in room.links.values() if link)
    alone = {id_: link for id_, link in room.links.items() if given[link] == 1}
    return of_room | alone


def _families(room: Room, people: Iterable[str], least: int) -> Iterator[tuple[str, str | None]]:
    families = {id_: room.family(id_) for id_ in people}
    counts = Counter(family for family in families.values() if family is not None)
    without = sum(family is None for family in families.values())
    shown = set(shown_families(dict(sorted(counts.items())), without, least))
    yield from ((id_, family if family in shown else None) for id_, family in families.items())


# ---- rows ------------------------------------------------------------------------------------


def tests_of(course: Course, told: dict[str, list[Handed]], language: str) -> Iterator[rows.TestRow]:
    """Yield the sheets that the room came to, in the order of its agenda, with counts of people."""
    room = course.room
    linked = {id_ for id_, person in _persons(room, course.secrets).items() if room.links.get(id_) == person}
    for order, sheet in enumerate(_in_order(room), 1):
        theirs = told[sheet.step.id]
        yield rows.TestRow(
            room=room.id,
            step=sheet.step.id,
            purpose=sheet.step.purpose,
            title=say(sheet.step.title, language),
            order=order,
            present=len(present_at(room, sheet)),
            begun=len(sheet.begun),
            done=len(sheet.done),
            told=len(theirs),
            linked=sum(one.person is not None and one.participant in linked for one in theirs),
        )


def items_of(room: Room, language: str) -> Iterator[rows.ItemRow]:
    """Yield the questions of the sheets that the room came to, form by form."""
    for sheet in _in_order(room):
        for form, items in sorted(sheet.forms.items()):
            for place, (id_, question) in enumerate(items.items(), 1):
                yield rows.ItemRow(
                    room=room.id,
                    step=sheet.step.id,
                    form=form,
                    item=id_,
                    place=place,
                    kind=question.kind_name,
                    topic=getattr(question, "topic", ""),
                    prompt=say(question.prompt, language),
                    short=say(question.short or question.prompt, language),
                    right=_right(question),
                    source=getattr(question, "source", ""),
                    mark=getattr(question, "mark", None),
                )


def sheets_of(room: Room, told: dict[str, list[Handed]]) -> Iterator[rows.SheetRow]:
    """Yield what the sheets say that may be told: tests by their persons, feedback by what it says."""
    for sheet in _in_order(room):
        found = [row for one in told[sheet.step.id] for row in _answers(room, sheet, one)]
        yield from sorted(found, key=lambda row: _place(row, sheet))


def _answers(room: Room, sheet: Sheet, whose: Handed) -> Iterator[rows.SheetRow]:
    filled: Filled = sheet.filled[whose.participant]
    answers = filled.answered
    for id_, question in sheet.forms[filled.form].items():
        marked: list[dict[str, Any]] = question.record(answers[id_]) if id_ in answers else []
        right = _right(question)
        for one in marked or [{}]:
            choice = one.get("choice")
            yield rows.SheetRow(
                room=room.id,
                step=sheet.step.id,
                purpose=sheet.step.purpose,
                form=filled.form,
                person=whose.person,
                family=whose.family,
                item=id_,
                choice=choice,
                number=one.get("number"),
                right=choice == right if right is not None and choice is not None else None,
            )


def _right(question: Question) -> str | None:
    right: str | None = getattr(question, "right", None)
    return right


def _in_order(room: Room) -> list[Sheet]:
    return [room.sheets[step.id] for step in room.steps if step.id in room.sheets]


def _place(row: rows.SheetRow, sheet: Sheet) -> tuple[str, int, str, str, float]:
    place = list(sheet.forms[row.form]).index(row.item)
    return row.person or "", place, row.family or "~", row.choice or "~", row.number or 0.0
