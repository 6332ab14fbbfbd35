"""A training day made by hand: a test before, a talk, the test after, feedback; and people who fill it in."""

from ias_widgets.questions import Choice as Answer
from ias_widgets.questions import question_data
from ias_widgets.questions.keyed import KeyedItem
from ias_widgets.questions.several import SeveralChoices
from ias_widgets.rooms import DiscussionStep, SheetItem, SheetStep
from ias_widgets.rooms.commands import AnswerItem, HandIn, Link
from tests.rooms.made import NOTE, Evening, confidence, said, small_agenda

KEY = "KEY!"
"""In every word that only a key tells."""
RIGHT = "b"


def keyed(id_: str) -> SheetItem:
    choices = tuple(Answer(id=one, text=said(f"{id_} {one}")) for one in "abc")
    question = KeyedItem(
        prompt=said(f"{id_}?"), choices=choices, right=RIGHT, rationale=said(KEY), source=KEY, mark="S", topic="signs",
        notes=said(NOTE),
    )  # fmt: skip
    return SheetItem(id=id_, question=question_data(question))


def a_test(id_: str, purpose: str, items: int = 3, **more) -> SheetStep:
    forms = {form: tuple(keyed(f"{form}{number}") for number in range(1, items + 1)) for form in ("a", "b")}
    return SheetStep(id=id_, title=said(id_.title()), purpose=purpose, forms=forms, **more)


def feedback_step(id_: str = "feedback") -> SheetStep:
    choices = tuple(Answer(id=one, text=said(one)) for one in ("film", "talk", "test"))
    several = SeveralChoices(prompt=said("What helped?"), choices=choices, k=5)
    items = (
        SheetItem(id="sure", question=question_data(confidence())),
        SheetItem(id="helped", question=question_data(several)),
    )
    return SheetStep(id=id_, title=said("Feedback"), purpose="feedback", forms={"a": items})


def training(*steps: SheetStep) -> Evening:
    """A room with a test before, a talk, the test after, and feedback; or with other steps."""
    day = steps or (
        a_test("before", "before"),
        DiscussionStep(id="talk", title=said("Talk"), prompt=said("Talk.")),
        a_test("after", "after"),
        feedback_step(),
    )
    return Evening(small_agenda(*day))


def person(number: int) -> str:
    """A linking code's fingerprint."""
    return f"{number:032x}"


def link(evening: Evening, who: str, number: int | None):
    return evening.do(Link(participant=who, person="" if number is None else person(number)))


def give(evening: Evening, who: str, item: str, value, *, seq: int = 1, step: str | None = None):
    step = step or evening.room.step
    return evening.do(AnswerItem(participant=who, step=step, item=item, value=value, seq=seq))


def hand_in(evening: Evening, who: str):
    return evening.do(HandIn(participant=who, step=evening.room.step))


def fill_in(evening: Evening, people, right: int = 2, hand: bool = True) -> None:
    """Let people answer every question of the test at hand, so many of them rightly, and hand it in."""
    for who in people:
        form = evening.own(who).sheet.form
        for number, item in enumerate(evening.room.sheet.forms[form], 1):
            give(evening, who, item, RIGHT if number <= right else "a")
        if hand:
            hand_in(evening, who)
