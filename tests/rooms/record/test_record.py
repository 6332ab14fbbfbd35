"""The record of an evening says what was asked, answered and decided, and where the room went when."""

import pytest

from ias_widgets.errors import StoreError
from ias_widgets.questions.several import SeveralChoices
from ias_widgets.rooms import Occasion, question_step
from ias_widgets.rooms.commands import (
    AskAgain,
    Back,
    CloseRound,
    CountHands,
    CountPresent,
    EndRoom,
    GoTo,
    OpenRound,
    Reveal,
    SetFamilies,
    TakeBranch,
)
from ias_widgets.rooms.record import TABLES, record_of
from tests.rooms.made import Evening, confidence, said, small_agenda, whom_to_call
from tests.rooms.record.recorded import recorded


@pytest.fixture
def played(evening):
    """Six of the border guard went through the film's gate, back, and through it another way, then ended."""
    evening.join(6, "border")
    evening.lead(GoTo(step="film"), OpenRound())
    evening.vote(knock=evening.people[:2], call=evening.people[2:])
    evening.now += 90
    evening.lead(CloseRound(), Reveal(), TakeBranch(), Back(), TakeBranch(way="facilitator", choice="wait"))
    evening.now += 200
    evening.next()
    evening.lead(OpenRound(), Back())
    evening.now += 31
    evening.lead(EndRoom())
    return evening


def test_the_room_says_what_it_was() -> None:
    agenda = small_agenda()
    occasion = Occasion(cohort="Spring", place="Lublin", date="2026-11-24")
    evening = Evening(
        type(agenda)(**{name: getattr(agenda, name) for name in agenda.__struct_fields__} | {"occasion": occasion})
    )
    evening.join(4, "border")
    evening.lead(CountPresent(number=2))
    evening.next()
    room = recorded(evening, release="9.9").room
    assert (room.room, room.schema, room.release, room.title, room.language) == (
        "r1",
        "1",
        "9.9",
        "An evening (pl)",
        "pl",
    )
    assert (room.date, room.place, room.cohort) == ("2026-11-24", "Lublin", "Spring")
    assert (room.controller, room.delete_on) == ("A school", "2027-01-31")
    assert (room.participants, room.hands_present, room.ended) == (4, 2, False)
    assert room.films.partition("@")[0] == "walk"
    assert room.films.partition("@")[2] in evening.contents
    assert recorded(evening, language="uk").room.title == "An evening (uk)"


def test_a_room_without_a_date_has_the_day_on_which_it_began(evening) -> None:
    assert recorded(evening).room.date is None
    evening.now = 1_795_000_000.0
    evening.next()
    assert recorded(evening).room.date == "2026-11-18"


def test_every_visit_is_a_step_with_whole_minutes_and_going_back_is_told(played) -> None:
    steps = recorded(played).steps
    assert [(row.order, row.scene, row.visit, row.from_minute, row.to_minute) for row in steps] == [
        (1, "gate", "on", 0, 1),
        (2, "hall", "on", 1, 1),
        (3, "gate", "back", 1, 1),
        (4, "yard", "on", 1, 4),
        (5, "office", "on", 4, 5),
    ]
    assert {(row.kind, row.film, row.ending) for row in steps} == {("film", "walk", False)}
    assert steps[0].title == "Gate (pl)"
    assert recorded(played).room.minutes == 5


def test_decisions_are_those_that_stood(played) -> None:
    record = recorded(played)
    assert [(row.scene, row.choice, row.way, row.rule, row.to) for row in record.decisions] == [
        ("gate", "wait", "facilitator", "most", "yard")
    ]
    (question,) = {row.question for row in record.answers}
    assert record.decisions[0].question == question
    assert [(row.scene, row.step, row.film, row.deep) for row in record.questions] == [
        ("gate", "film", "walk", True), ("office", "film", "walk", False)
    ]  # fmt: skip


def test_what_was_taken_back_is_not_in_it(played) -> None:
    assert [(row.question.partition(".")[0], row.round) for row in recorded(played).rounds] == [("film:gate", 1)]


def test_rounds_say_how_many_were_there_and_whether_all_saw_it(crowd) -> None:
    crowd.vote(yes=crowd.people[:12])
    crowd.lead(CountHands(counts={"no": 2}), CloseRound(), AskAgain())
    crowd.vote(no=crowd.people[:2])
    crowd.lead(CloseRound())
    assert [(row.answered, row.present, row.hands, row.shown, row.revealed) for row in recorded(crowd).rounds] == [
        (14, 15, 2, True, False), (2, 15, 0, False, False)
    ]  # fmt: skip
    crowd.lead(Reveal())
    assert [row.revealed for row in recorded(crowd).rounds] == [True, True]


def test_each_kind_is_told_in_its_own_way() -> None:
    nothing = SeveralChoices(prompt=said("Which?"), choices=whom_to_call().choices, at_least=0, k=3)
    evening = Evening(small_agenda(question_step("which", nothing), question_step("sure", confidence())))
    people = evening.join(6, "border")
    evening.next(2)
    for who, value in zip(people, [[], ["police", "kcik"], ["kcik"], ["kcik"], ["kcik"], ["kcik"]], strict=True):
        evening.answer(who, value)
    evening.lead(CountHands(counts={"police": 2}), CloseRound())
    evening.lead(GoTo(step="sure"), OpenRound(), CountHands(counts={"4": 3}))
    for who in people:
        evening.answer(who, 2)
    evening.lead(CloseRound(), EndRoom())
    record = recorded(evening)
    which = [(row.choice, row.number, row.people, row.by) for row in record.answers if row.question == "which.1"]
    assert sorted(which, key=str) == sorted(
        [
            (None, None, 1, "tablet"),
            ("police", None, 1, "tablet"),
            *[("kcik", None, 1, "tablet")] * 5,
            ("police", None, 2, "hands"),
        ],
        key=str,
    )
    sure = [(row.choice, row.number, row.people) for row in record.answers if row.question == "sure.2"]
    assert sure == [*[(None, 2, 1)] * 6, (None, 4, 3)]
    points = [(row.letter, row.label) for row in record.choices if row.question == "sure.2"]
    assert (points[0], points[1]) == (("1", "Zdecydowanie nie"), ("2", "2"))


def test_families_of_earlier_groupings_are_explained(crowd) -> None:
    crowd.vote(yes=crowd.people)
    crowd.lead(CloseRound())
    crowd.lead(SetFamilies(names={"all": said("All")}, of={"border": "all", "labour": "all"}))
    families = {row.family: row.agencies for row in recorded(crowd).families}
    assert families == {
        "all": "border;labour",
        "uniformed": "border;police",
        "labour": "labour",
        "care": "school;social",
    }
    assert {row.agency: row.family_name for row in recorded(crowd).agencies}["border"] == "All (pl)"


@pytest.mark.parametrize("led", ["played", "crowd"])
def test_what_refers_to_another_table_is_found_there(led, request) -> None:
    record = recorded(request.getfixturevalue(led))
    for name, row in TABLES.items():
        rows = getattr(record, name)
        keys = [tuple(getattr(one, column) for column in row.key) for one in rows]
        assert not row.key or len(set(keys)) == len(keys)
        for mine, (other, theirs) in row.refers.items():
            known = {tuple(getattr(one, column) for column in theirs) for one in getattr(record, other)}
            found = {tuple(getattr(one, column) for column in mine) for one in rows}
            assert {some for some in found if None not in some} <= known


def test_events_of_no_room_make_no_record() -> None:
    with pytest.raises(StoreError, match="the events of a room"):
        record_of([], {}.__getitem__)
