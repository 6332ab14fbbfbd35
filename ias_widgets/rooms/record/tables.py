"""The tables of a record: a row of each, its key, and what it refers to.

Columns come in the order of the fields. What may be missing is ``None``: it does not apply, or it is
withheld so that nobody can be told from it (see `ias_widgets.rooms.record.protection`).
"""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

__all__ = [
    "LEAST", "SCHEMA", "TABLES", "AgencyRow", "AnswerRow", "ChoiceRow", "DecisionRow", "FamilyRow", "ItemRow", "MarkRow",
    "NoteRow", "ParticipantRow", "QuestionRow", "Record", "RoomRow", "RoundRow", "Row", "SheetRow", "SignRow", "StepRow",
    "TestRow",
]  # fmt: skip

SCHEMA = "1"
"""The version of these tables; raised when a column changes its meaning or goes."""

LEAST = 3
"""Fewer than these are never told apart."""

Rule = Literal["most", "family", "agency", "facilitator"]
OF_ROOM: dict[tuple[str, ...], tuple[str, tuple[str, ...]]] = {("room",): ("rooms", ("room",))}
Purpose = Literal["before", "after", "later", "feedback"]
Form = Literal["a", "b"]
OF_QUESTION = OF_ROOM | {("room", "question"): ("questions", ("room", "question"))}


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A row. ``key``: the columns that tell rows apart, none where rows may be alike; ``refers``: to rows of other tables."""

    key: ClassVar[tuple[str, ...]] = ()
    refers: ClassVar[dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = OF_ROOM


class RoomRow(Row, frozen=True, kw_only=True):
    """The room: one row."""

    key: ClassVar[tuple[str, ...]] = ("room",)
    refers: ClassVar[dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = {}

    room: str
    schema: str
    release: str
    title: str
    language: str
    languages: str
    date: str | None
    place: str
    cohort: str
    controller: str
    delete_on: str | None
    films: str
    participants: int
    hands_present: int
    minutes: int
    ended: bool
    kind: Literal["training", "workshop", "e-learning", "other"] = "other"
    audience: str = ""
    programme: str = ""
    synthetic: bool = False


class AgencyRow(Row, frozen=True, kw_only=True):
    """An agency of the room's list, with the family it was shown with in the end."""

    key: ClassVar[tuple[str, ...]] = ("room", "agency")
    refers: ClassVar[dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = OF_ROOM | {
        ("family",): ("families", ("family",))
    }

    room: str
    agency: str
    name: str
    family: str | None
    family_name: str | None


class FamilyRow(Row, frozen=True, kw_only=True):
    """A family that agencies were grouped into at any time, with its agencies."""

    key: ClassVar[tuple[str, ...]] = ("room", "family")

    room: str
    family: str
    name: str
    agencies: str


class ParticipantRow(Row, frozen=True, kw_only=True):
    """A participant, told apart from no fewer than K - 1 others."""

    key: ClassVar[tuple[str, ...]] = ("room", "participant")
    refers: ClassVar[dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = OF_ROOM | {
        ("agency",): ("agencies", ("agency",)),
        ("family",): ("families", ("family",)),
    }

    room: str
    participant: str
    agency: str | None
    family: str | None
    language: str | None
    table: bool | None
    late: bool | None


class QuestionRow(Row, frozen=True, kw_only=True):
    """A question that the room came to: of an agenda's step, or a film's decision."""

    key: ClassVar[tuple[str, ...]] = ("room", "question")

    room: str
    question: str
    step: str
    film: str | None
    scene: str | None
    kind: str
    prompt: str
    short: str
    k: int
    deep: bool
    rule: Rule | None


class ChoiceRow(Row, frozen=True, kw_only=True):
    """Something that could be chosen; of a scale, a point.

    ``right``: of a question with a key, whether it is the right one; ``experts``: of a script concordance, how many of its
    panel gave this answer.
    """

    key: ClassVar[tuple[str, ...]] = ("room", "question", "choice")
    refers: ClassVar[dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = OF_QUESTION

    room: str
    question: str
    choice: str
    letter: str
    label: str
    text: str
    right: bool | None = None
    experts: int | None = None


class RoundRow(Row, frozen=True, kw_only=True):
    """A closed round of a question. ``shown``: enough answered for its answers to be told."""

    key: ClassVar[tuple[str, ...]] = ("room", "question", "round")
    refers: ClassVar[dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = OF_QUESTION

    room: str
    question: str
    round: int
    answered: int
    present: int
    hands: int
    shown: bool
    revealed: bool


class AnswerRow(Row, frozen=True, kw_only=True):
    """One thing marked by somebody, or the hands counted for it."""

    refers: ClassVar[dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = OF_ROOM | {
        ("room", "question", "round"): ("rounds", ("room", "question", "round")),
        ("participant",): ("participants", ("participant",)),
        ("family",): ("families", ("family",)),
    }

    room: str
    question: str
    round: int
    participant: str | None
    family: str | None
    choice: str | None
    number: float | None
    people: int
    by: Literal["tablet", "hands"]


class DecisionRow(Row, frozen=True, kw_only=True):
    """A way that a film went and that stood; ways taken back are told by `StepRow` alone."""

    key: ClassVar[tuple[str, ...]] = ("room", "question")
    refers: ClassVar[dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = OF_QUESTION | {
        ("room", "question", "choice"): ("choices", ("room", "question", "choice"))
    }

    room: str
    question: str
    film: str
    scene: str
    choice: str
    way: Literal["rule", "minority", "facilitator", "lot"]
    rule: Rule
    tied: str
    to: str


class StepRow(Row, frozen=True, kw_only=True):
    """A step, or in a film a scene, that the room came to. Minutes since it left the lobby; none while it is there."""

    key: ClassVar[tuple[str, ...]] = ("room", "order")

    room: str
    order: int
    step: str
    kind: str
    title: str
    film: str | None
    scene: str | None
    ending: bool
    from_minute: int
    to_minute: int | None
    visit: Literal["on", "back"]


class SignRow(Row, frozen=True, kw_only=True):
    """A sign, or a decoy, in a scene in which the room tapped: when it could be noticed, and how many people did.

    ``visit`` counts the scenes the room came to: a scene come to again is another visit. ``people`` of ``could``, and
    ``named`` of them rightly; ``shown``: the room saw it. Where too few could tap, the numbers are missing.
    """

    key: ClassVar[tuple[str, ...]] = ("room", "visit", "sign")

    room: str
    visit: int
    film: str
    scene: str
    shot: str
    sign: str
    kind: Literal["sign", "decoy"]
    name: str
    strength: Literal["strong", "medium", "weak"] | None
    start: float
    end: float
    could: int
    people: int | None
    named: int | None
    shown: bool


class MarkRow(Row, frozen=True, kw_only=True):
    """A tap of somebody who noticed something, to the whole second of the scene.

    ``signs``: the signs and decoys in whose windows it lies, separated by semicolons; empty for a false alarm.
    """

    refers: ClassVar[dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = OF_ROOM | {
        ("participant",): ("participants", ("participant",)),
        ("family",): ("families", ("family",)),
    }

    room: str
    visit: int
    participant: str | None
    family: str | None
    film: str
    scene: str
    shot: str
    seconds: int
    signs: str
    indicator: str | None


class NoteRow(Row, frozen=True, kw_only=True):
    """Words of a participant that were released: a note, a commitment, a question, or an answer in words."""

    key: ClassVar[tuple[str, ...]] = ("room", "note")
    refers: ClassVar[dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = OF_QUESTION | {
        ("who",): ("agencies", ("agency",))
    }

    room: str
    note: str
    kind: Literal["note", "commitment", "question", "answer"]
    step: str | None
    question: str | None
    words: str
    grp: str
    votes: int | None
    answered: bool | None
    who: str | None
    whom: str
    by_date: str | None
    order: int


class TestRow(Row, frozen=True, kw_only=True):
    """A sheet that the room came to: a test or feedback, with counts of people.

    ``present`` were there, or answered; ``begun`` answered something; ``done`` handed in; of ``told`` the sheets stand in
    `SheetRow`, and ``linked`` of them carry a linking code's fingerprint.
    """

    key: ClassVar[tuple[str, ...]] = ("room", "step")

    room: str
    step: str
    purpose: Purpose
    title: str
    order: int
    present: int
    begun: int
    done: int
    told: int
    linked: int


class ItemRow(Row, frozen=True, kw_only=True):
    """A question of a sheet's form, at its place from 1 on. ``right``: of a test, the id of the right choice."""

    key: ClassVar[tuple[str, ...]] = ("room", "step", "form", "item")
    refers: ClassVar[dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = OF_ROOM | {
        ("room", "step"): ("tests", ("room", "step"))
    }

    room: str
    step: str
    form: Form
    item: str
    place: int
    kind: str
    topic: str
    prompt: str
    short: str
    right: str | None
    source: str
    mark: Literal["S", "S~", "K"] | None


class SheetRow(Row, frozen=True, kw_only=True):
    """One thing that somebody marked in a sheet they handed in; a question left out has a row without choice and number.

    ``person`` is the same in all test sheets of a person in this room, and in other rooms where they gave the same
    linking code; never their number as a participant. Of feedback there is none.
    """

    refers: ClassVar[dict[tuple[str, ...], tuple[str, tuple[str, ...]]]] = OF_ROOM | {
        ("room", "step"): ("tests", ("room", "step")),
        ("room", "step", "form", "item"): ("items", ("room", "step", "form", "item")),
        ("family",): ("families", ("family",)),
    }

    room: str
    step: str
    purpose: Purpose
    form: Form
    person: str | None
    family: str | None
    item: str
    choice: str | None
    number: float | None
    right: bool | None


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What a room leaves for analysts. ``language``: in which its titles, questions and labels are."""

    language: str
    rooms: tuple[RoomRow, ...]
    agencies: tuple[AgencyRow, ...]
    families: tuple[FamilyRow, ...]
    participants: tuple[ParticipantRow, ...]
    questions: tuple[QuestionRow, ...]
    choices: tuple[ChoiceRow, ...]
    rounds: tuple[RoundRow, ...]
    answers: tuple[AnswerRow, ...]
    decisions: tuple[DecisionRow, ...]
    steps: tuple[StepRow, ...]
    signs: tuple[SignRow, ...] = ()
    marks: tuple[MarkRow, ...] = ()
    notes: tuple[NoteRow, ...] = ()
    tests: tuple[TestRow, ...] = ()
    items: tuple[ItemRow, ...] = ()
    sheets: tuple[SheetRow, ...] = ()

    @property
    def room(self) -> RoomRow:
        """The room's own row."""
        return self.rooms[0]

    @property
    def least(self) -> int:
        """K: how many participants at least share what is said of each."""
        return max([LEAST, *(question.k for question in self.questions)])


TABLES: dict[str, type[Row]] = {
    "rooms": RoomRow, "agencies": AgencyRow, "families": FamilyRow, "participants": ParticipantRow,
    "questions": QuestionRow, "choices": ChoiceRow, "rounds": RoundRow, "answers": AnswerRow,
    "decisions": DecisionRow, "steps": StepRow, "signs": SignRow, "marks": MarkRow, "notes": NoteRow,
    "tests": TestRow, "items": ItemRow, "sheets": SheetRow,
}  # fmt: skip
"""Table to its rows' type, in the order in which they are written."""
