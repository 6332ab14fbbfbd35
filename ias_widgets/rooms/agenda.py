"""What a room is going to do: its steps, and who takes part. Written by the facilitator, pinned by hash."""

from __future__ import annotations

import hashlib
from typing import Annotated, Any, Literal

import msgspec

from ias_widgets.errors import ContentError
from ias_widgets.questions import Question, Text, question_data, question_from
from ias_widgets.rooms.parts_sheets import Form, SheetPurpose  # noqa: TC001  agendas are decoded by their types

__all__ = [
    "Agency", "Agenda", "BoardStep", "BreakStep", "DiscussionStep", "Family", "FilmStep", "Help", "Notice", "Occasion", "QuestionStep",
    "SheetItem", "SheetStep", "Step", "agenda_bytes", "agenda_from", "content_hash", "step_from",
]  # fmt: skip

Identifier = Annotated[str, msgspec.Meta(pattern="^[a-z0-9][a-z0-9_-]{0,47}$")]


ISO_DATE = r"^\d{4}-\d{2}-\d{2}$"


class Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of an agenda."""


class Agency(Part, frozen=True, kw_only=True):
    """A participant's institution; ``family`` is the group it is shown with, or None for "other"."""

    id: Identifier
    name: Text
    family: Identifier | None = None


class Family(Part, frozen=True, kw_only=True):
    """Agencies that are shown together."""

    id: Identifier
    name: Text


class Notice(Part, frozen=True, kw_only=True):
    """The information notice: who is the controller, and until when data is kept (ISO date)."""

    controller: str
    delete_on: str | None = None
    more: Text = {}


class Occasion(Part, frozen=True, kw_only=True):
    """When and where a room meets, and the cohort it is looked at with afterwards. All may be left open.

    Attributes
    ----------
    kind, audience
        What was held, and for whom, in the facilitator's words.
    programme
        Id of the programme whose key makes fingerprints of linking codes; empty: ``programme``.
    synthetic
        Nobody was there: a generator played it. Said wherever its data is shown.
    """

    cohort: Annotated[str, msgspec.Meta(max_length=120)] = ""
    place: Annotated[str, msgspec.Meta(max_length=120)] = ""
    date: Annotated[str, msgspec.Meta(pattern=ISO_DATE)] | None = None
    kind: Literal["training", "workshop", "e-learning", "other"] = "other"
    audience: Annotated[str, msgspec.Meta(max_length=120)] = ""
    programme: Annotated[str, msgspec.Meta(pattern="^([a-z0-9][a-z0-9_-]{0,47})?$")] = ""
    synthetic: bool = False


class Help(Part, frozen=True, kw_only=True):
    """A help line on the break page; ``checked`` says that its number was verified for this training."""

    name: Text
    number: str
    checked: bool = False


class StepBase(Part, tag_field="kind", frozen=True, kw_only=True):
    """A step: ``id`` names it within its agenda, ``minutes`` is the time planned for it."""

    id: Identifier
    title: Text
    minutes: Annotated[int, msgspec.Meta(ge=1, le=600)] | None = None
    notes: Text = {}


class FilmStep(StepBase, tag="film", frozen=True, kw_only=True):
    """Play a film, by its id. ``signs``: while a scene plays, participants may tap what looks wrong."""

    film: Identifier
    signs: bool = True


class QuestionStep(StepBase, tag="question", frozen=True, kw_only=True):
    """Ask a question: plain data whose ``kind`` names the kind of question."""

    question: dict[str, Any]

    def asked(self) -> Question:
        """Return the question."""
        return question_from(self.question, f"step {self.id}")


class DiscussionStep(StepBase, tag="discussion", frozen=True, kw_only=True):
    """Talk: a task, and questions for it."""

    prompt: Text
    questions: tuple[Text, ...] = ()


class BoardStep(StepBase, tag="board", frozen=True, kw_only=True):
    """Write notes, or promises, that everybody reads once the facilitator has released them.

    Attributes
    ----------
    collects
        Notes of experience, or commitments: what the author's agency will do, with whom, by when.
    votes
        How many notes each participant may vote for; 0: there is no vote. Commitments are not voted on.
    groups
        What notes can be put into from the beginning; the facilitator makes others on the spot.
    k
        Fewest people who must have voted for their votes to be told.
    """

    prompt: Text
    collects: Literal["notes", "commitments"] = "notes"
    votes: Annotated[int, msgspec.Meta(ge=0, le=10)] = 3
    groups: tuple[Family, ...] = ()
    k: Annotated[int, msgspec.Meta(ge=3, le=100)] = 5


class BreakStep(StepBase, tag="pause", frozen=True, kw_only=True):
    """A break for everybody."""


class SheetItem(Part, frozen=True, kw_only=True):
    """A question of a sheet: plain data whose ``kind`` names the kind of question."""

    id: Identifier
    question: dict[str, Any]

    def asked(self, step: str) -> Question:
        """Return the question."""
        return question_from(self.question, f"step {step}, {self.id}")


class SheetStep(StepBase, tag="sheet", frozen=True, kw_only=True):
    """A test or a feedback form that everybody fills in alone, at their own pace. Nothing of it is shown to the room.

    Attributes
    ----------
    purpose
        A test ``before`` the training, ``after`` it, or ``later``; or ``feedback``.
    forms
        Questions of ``a`` and, in a test, of a parallel form ``b``: who gets which is counterbalanced.
    linking
        Whether the linking code is asked for. Of feedback never.
    k
        Fewest people whose sheets are told apart from others in the record.
    """

    purpose: SheetPurpose
    forms: dict[Form, tuple[SheetItem, ...]]
    linking: bool = True
    k: Annotated[int, msgspec.Meta(ge=5, le=100)] = 5

    def asked(self) -> dict[Form, dict[str, Question]]:
        """Return the questions of each form by their ids.

        Raises
        ------
        ContentError
            Where a question cannot be read, is of a kind that does not suit, or stands in a form twice.
        """
        return {form: {item.id: item.asked(self.id) for item in items} for form, items in self.forms.items()}


Step = FilmStep | QuestionStep | DiscussionStep | BoardStep | BreakStep | SheetStep


class Agenda(Part, frozen=True, kw_only=True):
    """A room's plan. A ``rehearsal`` is thrown away when it ends: nothing of it is kept.

    Where a room is ``online``, nobody stands before a big screen: tablets play the film themselves. ``asking``:
    participants can ask the room questions from the beginning; the facilitator can change that at any time.

    Raises
    ------
    ContentError
        Where two things share an id, a family is unknown, a question cannot be read, or nobody could join.
    """

    title: Text
    languages: tuple[str, ...] = ("pl", "en", "uk")
    steps: tuple[Step, ...] = ()
    agencies: tuple[Agency, ...]
    families: tuple[Family, ...]
    notice: Notice
    help: tuple[Help, ...] = ()
    occasion: Occasion = Occasion()
    rehearsal: bool = False
    online: bool = False
    asking: bool = True

    def __post_init__(self) -> None:
        _different("steps", [step.id for step in self.steps])
        if not self.agencies:
            raise ContentError("agencies", "one or more, for people to join as", "none", "name one")
        _different("agencies", [agency.id for agency in self.agencies])
        _different("families", [family.id for family in self.families])
        known = {family.id for family in self.families}
        for agency in self.agencies:
            if agency.family is not None and agency.family not in known:
                raise ContentError(f"agency {agency.id}", f"a family: {', '.join(sorted(known))}", agency.family)
        for step in self.steps:
            if isinstance(step, QuestionStep):
                step.asked()
            elif isinstance(step, BoardStep):
                _different(f"step {step.id}: groups", [group.id for group in step.groups])
            elif isinstance(step, SheetStep):
                _check_sheet(step)


def _different(where: str, ids: list[str]) -> None:
    twice = sorted({id_ for id_ in ids if ids.count(id_) > 1})
    if twice:
        raise ContentError(where, "each id once", f"{', '.join(twice)} more than once", "rename one of them")


FILLED_IN = {"feedback": ("scale", "single", "several")}
"""Kinds of question that suit a sheet of a purpose; a test has keyed items alone."""
MOST_ITEMS = 60
"""Questions of a form."""


def _check_sheet(step: SheetStep) -> None:
    where = f"step {step.id}"
    known = {"a"} if step.purpose == "feedback" else {"a", "b"}
    if "a" not in step.forms or not known.issuperset(step.forms):
        raise ContentError(where, f"questions of form {' and '.join(sorted(known))}", ", ".join(step.forms) or "none")
    kinds = FILLED_IN.get(step.purpose, ("keyed",))
    seen: dict[str, Question] = {}
    for form, items in step.forms.items():
        if not 1 <= len(items) <= MOST_ITEMS:
            raise ContentError(f"{where}, form {form}", f"1 to {MOST_ITEMS} questions", str(len(items)))
        _different(f"{where}, form {form}", [item.id for item in items])
        for item in items:
            question = item.asked(step.id)
            if question.kind_name not in kinds:
                raise ContentError(f"{where}, {item.id}", f"a question of kind {', '.join(kinds)}", question.kind_name)
            if seen.setdefault(item.id, question) != question:
                raise ContentError(f"{where}, {item.id}", "one question of this id", "two", "rename one of them")


def question_step(id_: str, question: Question, title: Text | None = None, minutes: int | None = None) -> QuestionStep:
    """Return a step that asks ``question``."""
    return QuestionStep(
        id=id_, title=title or question.short or question.prompt, minutes=minutes, question=question_data(question)
    )


def agenda_bytes(agenda: Agenda) -> bytes:
    """Return the agenda in the one form that is hashed and kept."""
    return msgspec.json.encode(agenda, order="sorted")


def agenda_from(data: bytes) -> Agenda:
    """Read what `agenda_bytes` wrote."""
    agenda: Agenda = _convert(Agenda, msgspec.json.decode(data), "agenda")
    return agenda


def step_from(data: object, where: str = "step") -> Step:
    """Read one step from plain data."""
    step: Step = _convert(Step, data, where)
    if isinstance(step, QuestionStep):
        step.asked()
    elif isinstance(step, SheetStep):
        _check_sheet(step)
    return step


def _convert(wanted: Any, data: object, where: str) -> Any:
    try:
        return msgspec.convert(data, wanted)
    except msgspec.ValidationError as error:
        raise ContentError(where, "the fields of an agenda", str(error), "see ias_widgets.rooms.agenda") from error


def content_hash(data: bytes) -> str:
    """Return the hash under which the store keeps a content."""
    return hashlib.sha256(data).hexdigest()
