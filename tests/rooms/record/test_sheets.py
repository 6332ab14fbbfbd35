"""Sheets in a record: whole, true, and in groups that tell whoever knows who came late or left early of no fewer than five."""

from collections import Counter, defaultdict
from random import Random

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ias_widgets.rooms.agenda import Occasion, question_step
from ias_widgets.rooms.commands import EndRoom, GoTo, LeaveRoom
from tests.rooms.filled import RIGHT, a_test, feedback_step, fill_in, give, hand_in, keyed, link, person, training
from tests.rooms.made import Evening, small_agenda
from tests.rooms.record.recorded import recorded

K = 5
TESTS = ("before", "after")


def day_of(*, leave=0, late=0, stay=10, agency="border"):
    """A day at which some left before the test after, and some came when the one before was over."""
    evening = training()
    evening.join(stay + leave, agency)
    evening.next()
    fill_in(evening, evening.people)
    for who in evening.people[:leave]:
        evening.do(LeaveRoom(participant=who))
    evening.next()
    came = evening.join(late, agency)
    evening.next()
    fill_in(evening, [*evening.people[leave : leave + stay], *came], right=3)
    return evening


def ended(evening):
    evening.lead(EndRoom())
    return recorded(evening)


def by_person(record, step):
    """Person to their rows of a step."""
    found = defaultdict(list)
    for row in record.sheets:
        if row.step == step:
            found[row.person].append(row)
    return found


def counts(record):
    return {row.step: (row.present, row.begun, row.done, row.told, row.linked) for row in record.tests}


# ---- what is told ------------------------------------------------------------------------------


def test_each_item_of_a_sheet_has_its_row_with_what_was_chosen_and_whether_it_was_right():
    record = ended(day_of())
    before = by_person(record, "before")

    assert len(before) == 10
    for rows in before.values():
        (form,) = {row.form for row in rows}
        assert [row.item for row in rows] == [f"{form}1", f"{form}2", f"{form}3"]
        assert [row.choice for row in rows] == [RIGHT, RIGHT, "a"]
        assert [row.right for row in rows] == [True, True, False]
    assert counts(record) == {"before": (10, 10, 10, 10, 0), "after": (10, 10, 10, 10, 0)}


def test_a_persons_sheets_of_one_room_carry_one_person_and_never_their_number_of_the_evening():
    record = ended(day_of())

    before, after = by_person(record, "before"), by_person(record, "after")
    assert before.keys() == after.keys()
    assert {rows[0].form for rows in before.values()} == {"a", "b"}
    assert all(before[who][0].form != after[who][0].form for who in before)
    assert not before.keys() & {row.participant for row in record.participants}


def test_an_item_left_out_has_a_row_without_a_choice():
    evening = training(a_test("before", "before"))
    evening.join(5, "border")
    evening.next()
    for who in evening.people:
        give(evening, who, next(iter(evening.room.sheet.forms[evening.own(who).sheet.form])), "a")
        hand_in(evening, who)
    rows = ended(evening).sheets

    assert Counter((row.choice, row.right) for row in rows) == {("a", False): 5, (None, None): 10}


def test_items_stand_in_the_record_with_their_keys_and_topics():
    record = ended(day_of())

    first = record.items[0]
    assert (first.step, first.form, first.item, first.place, first.kind) == ("before", "a", "a1", 1, "keyed")
    assert (first.right, first.topic, first.mark) == (RIGHT, "signs", "S")
    assert first.short == first.prompt  # the item has no short form of its own
    assert len(record.items) == 12


def test_feedback_is_nobodys_also_with_several_marks():
    evening = training(feedback_step())
    evening.join(6, "border")
    evening.next()
    for number, who in enumerate(evening.people):
        give(evening, who, "sure", 1 + number % 5)
        give(evening, who, "helped", ["film", "talk"] if number % 2 else ["test"])
        hand_in(evening, who)
    record = ended(evening)

    assert {row.person for row in record.sheets} == {None}
    assert [row.number for row in record.sheets if row.item == "sure"] == [1, 1, 2, 3, 4, 5]
    assert Counter(row.choice for row in record.sheets if row.item == "helped") == {"film": 3, "talk": 3, "test": 3}
    assert {row.right for row in record.sheets} == {None}
    assert counts(record) == {"feedback": (6, 6, 6, 6, 0)}


def test_the_choices_of_a_keyed_question_say_which_is_right():
    evening = Evening(small_agenda(_asked_of_all()))
    evening.join(3, "border")
    evening.next(2)
    record = ended(evening)

    assert [(row.choice, row.right) for row in record.choices] == [("a", False), ("b", True), ("c", False)]


def _asked_of_all():
    return question_step("quiz", keyed("quiz").asked("quiz"))


def test_the_room_says_what_was_held_for_whom_and_whether_anybody_was_there():
    occasion = Occasion(kind="training", audience="Border Guard", programme="trainings-2026", synthetic=True)
    (room,) = ended(Evening(msgspec.structs.replace(small_agenda(), occasion=occasion))).rooms

    assert (room.kind, room.audience, room.programme, room.synthetic) == (
        "training", "Border Guard", "trainings-2026", True,
    )  # fmt: skip


# ---- the linking code --------------------------------------------------------------------------


def test_a_code_ties_a_persons_sheets_to_those_of_other_rooms():
    evening = training(a_test("before", "before"))
    evening.join(6, "border")
    evening.next()
    for number, who in enumerate(evening.people[:4]):
        link(evening, who, number + 50)
    link(evening, evening.people[4], None)
    fill_in(evening, evening.people)
    record = ended(evening)

    assert {person(number + 50) for number in range(4)} < set(by_person(record, "before"))
    assert counts(record)["before"] == (6, 6, 6, 6, 4)


def test_nobody_sees_whether_a_person_declined_the_code():
    evening = training(a_test("before", "before"))
    evening.join(6, "border")
    evening.next()
    link(evening, evening.people[0], None)
    link(evening, evening.people[1], 2**100 + 12345)
    fill_in(evening, evening.people)

    persons = set(by_person(ended(evening), "before"))
    assert {len(one) for one in persons} == {32}
    assert all(set(one) <= set("0123456789abcdef") for one in persons)


def test_two_of_a_room_with_one_code_both_lose_it():
    evening = training(a_test("before", "before"))
    evening.join(6, "border")
    evening.next()
    for who in evening.people[:2]:
        link(evening, who, 77)
    fill_in(evening, evening.people)
    record = ended(evening)

    assert person(77) not in by_person(record, "before")
    assert len(by_person(record, "before")) == 6
    assert counts(record)["before"][-1] == 0


# ---- small groups ------------------------------------------------------------------------------


def test_four_who_left_early_are_withheld_whole_and_counted():
    record = ended(day_of(leave=4))

    assert by_person(record, "before").keys() == by_person(record, "after").keys()
    assert counts(record) == {"before": (14, 14, 14, 10, 0), "after": (10, 10, 10, 10, 0)}


def test_five_who_left_early_are_told():
    record = ended(day_of(leave=5))

    assert len(by_person(record, "before")) == 15
    assert len(by_person(record, "after")) == 10


def test_late_comers_are_a_group_of_their_own():
    assert counts(ended(day_of(late=3)))["after"] == (13, 13, 13, 10, 0)
    assert counts(ended(day_of(late=6)))["after"] == (16, 16, 16, 16, 0)


def test_what_was_begun_and_not_handed_in_is_told_of_nobody():
    evening = training(a_test("before", "before"))
    evening.join(12, "border")
    evening.next()
    fill_in(evening, evening.people[:6])
    fill_in(evening, evening.people[6:], hand=False)
    record = ended(evening)

    assert len(by_person(record, "before")) == 6
    assert counts(record)["before"] == (12, 12, 6, 6, 0)


def test_a_room_still_going_on_tells_no_sheets_but_counts_people():
    record = recorded(day_of())

    assert record.sheets == ()
    assert counts(record) == {"before": (10, 10, 10, 0, 0), "after": (10, 10, 10, 0, 0)}


def test_few_feedback_forms_are_withheld():
    evening = training(feedback_step())
    evening.join(9, "border")
    evening.next()
    for who in evening.people[:4]:
        give(evening, who, "sure", 3)
        hand_in(evening, who)
    record = ended(evening)

    assert record.sheets == ()
    assert counts(record)["feedback"] == (9, 4, 4, 0, 0)


def test_a_record_is_the_same_however_often_it_is_made():
    evening = day_of(leave=5)
    evening.lead(EndRoom())

    assert recorded(evening) == recorded(evening)


# ---- whoever knows who was where ---------------------------------------------------------------


def any_day(seed):
    """A day with people of any agencies, who come, hand in, and leave as it happens; and what each did."""
    dice = Random(seed)
    steps = [a_test("before", "before"), a_test("after", "after", k=dice.choice([5, 5, 7])), feedback_step()]
    evening = training(*steps)
    for agency in ("border", "police", "labour", "social", "press"):
        evening.join(dice.choice([0, 2, 4, 5, 6, 9]), agency)
    did = defaultdict(dict)
    for step in steps:
        evening.join(dice.choice([0, 1, 3, 5]), dice.choice(["border", "social"]))
        evening.lead(GoTo(step=step.id))
        for who in evening.people:
            if dice.random() < 0.3:
                link(evening, who, dice.randrange(30)) if step.purpose != "feedback" else None
            if dice.random() < 0.2:
                continue
            items = evening.room.sheet.forms[evening.own(who).sheet.form]
            marks = {item: dice.choice("abc") if step.purpose != "feedback" else None for item in items}
            if step.purpose == "feedback":
                marks = {"sure": dice.randint(1, 5), "helped": [dice.choice(["film", "talk"])]}
            for item, value in marks.items():
                give(evening, who, item, value)
            if dice.random() < 0.85:
                hand_in(evening, who)
                did[who][step.id] = marks
    evening.lead(EndRoom())
    return evening, did


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_whoever_knows_who_handed_in_what_and_all_agencies_looks_for_a_person_among_five(seed):
    """The intruder knows of everybody when they came and left, what they handed in, their agency; and has the record."""
    evening, did = any_day(seed)
    record = recorded(evening)
    least = max(sheet.step.k for step, sheet in evening.room.sheets.items() if step in TESTS)
    theirs = {who: frozenset(set(did[who]) & set(TESTS)) for who in evening.people}
    told = defaultdict(set)
    families = {}
    for row in record.sheets:
        if row.person:
            told[row.person].add(row.step)
            families.setdefault(row.person, set()).add(row.family)
    assert all(len(some) == 1 for some in families.values())
    groups = Counter(frozenset(steps) for steps in told.values())
    people = Counter(handed for handed in theirs.values() if handed)
    # Each group of the record is a group of the room, whole, and none is smaller than K; the others are not there at all.
    assert groups == {handed: many for handed, many in people.items() if many >= least}
    # Nor do families make any cell smaller, and what is left of a group is none or K.
    cells = Counter((frozenset(told[one]), next(iter(family))) for one, family in families.items())
    assert all(many >= least for many in cells.values())
    of = evening.room.grouping.of
    for handed in groups:
        mine = Counter(of.get(evening.room.persons[who].agency) for who in evening.people if theirs[who] == handed)
        for family in {family for kept, family in cells if kept == handed and family}:
            assert cells[handed, family] == mine[family]
    # Feedback: as many rows as it has, in families of K, with nobody's name.
    feedback = [row for row in record.sheets if row.step == "feedback"]
    done = [who for who in evening.people if "feedback" in did[who]]
    assert len(feedback) == (2 * len(done) if len(done) >= K else 0)
    assert all(many >= K for many in Counter(row.family for row in feedback if row.item == "sure").values())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_what_is_told_is_what_they_answered_and_counts_are_the_rooms_own(seed):
    evening, did = any_day(seed)
    record = recorded(evening)

    for row in record.tests:
        sheet = evening.room.sheets[row.step]
        handed = [who for who in evening.people if row.step in did[who]]
        assert (row.begun, row.done) == (len(sheet.begun), len(handed))
        assert row.done <= row.begun <= row.present <= len(evening.people)
        persons = {one.person for one in record.sheets if one.step == row.step}
        if row.purpose != "feedback":
            assert row.told == len(persons)
            assert row.linked == len(persons & set(evening.room.links.values()))
            possible = Counter(tuple(sorted(did[who][row.step].items())) for who in handed)
            found = Counter(
                tuple(sorted((one.item, one.choice) for one in rows)) for rows in by_person(record, row.step).values()
            )
            assert found <= possible


@pytest.mark.parametrize("seed", range(3))
def test_nothing_of_a_withheld_group_is_in_any_table(seed):
    """A mark that only withheld people made is nowhere in the record."""
    dice = Random(seed)
    evening = training(a_test("before", "before"), a_test("after", "after"))
    evening.join(11, "border")
    few = dice.sample(evening.people, 3)
    evening.next()
    for who in evening.people:
        fill_in(evening, [who], right=0 if who in few else 3)
    evening.next()
    fill_in(evening, [who for who in evening.people if who not in few], right=3)
    record = ended(evening)

    assert {row.choice for row in record.sheets} == {RIGHT}
