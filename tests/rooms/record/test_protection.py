"""What somebody who was there, and has the record, could try: each try ends at a group large enough."""

from collections import Counter

import pytest

from ias_widgets.rooms import question_step
from ias_widgets.rooms.commands import (
    AskAgain,
    CloseRound,
    CountHands,
    EndRoom,
    OpenRound,
    Reveal,
    SetFamilies,
    SetRule,
)
from tests.rooms.made import Evening, confidence, said, small_agenda, whom_to_call, yes_or_no
from tests.rooms.record.recorded import alike, named_in, patterns, recorded, told_of


def asking(*questions) -> Evening:
    """An evening that asks these questions, one step each, waiting in its lobby."""
    return Evening(
        small_agenda(*(question_step(f"q{number}", question) for number, question in enumerate(questions, 1)))
    )


def held(evening, **answers) -> None:
    """Go to the next question and hold a vote."""
    evening.next()
    evening.lead(OpenRound())
    evening.vote(**answers)
    evening.lead(CloseRound(), Reveal())


def unnamed(record, round_=("q1.1", 1)):
    return [row for row in record.answers if (row.question, row.round) == round_ and not row.participant]


def test_in_a_room_of_large_agencies_everybody_can_be_followed() -> None:
    evening = asking(yes_or_no(), yes_or_no())
    evening.join(5, "border")
    evening.join(4, "labour")
    for _ in range(2):
        held(evening, yes=evening.people[:4], no=evening.people[4:])
    evening.lead(EndRoom())
    record = recorded(evening)
    assert Counter((row.family, row.agency) for row in record.participants) == {
        ("uniformed", "border"): 5,
        ("labour", "labour"): 4,
    }
    assert all(rounds == {("q1.1", 1), ("q2.2", 1)} for rounds in patterns(record).values())
    assert len(patterns(record)) == 9


def test_who_left_early_is_not_the_only_one_without_a_later_answer() -> None:
    evening = asking(yes_or_no(), yes_or_no(), yes_or_no())
    police = evening.join(8, "police")
    held(evening, yes=police)
    held(evening, yes=police[:-1])
    held(evening, yes=police[:-1])
    evening.lead(EndRoom())
    record = recorded(evening)
    assert set(patterns(record).values()) == {frozenset({("q2.2", 1), ("q3.3", 1)})}
    assert set(alike(record).values()) == {7}
    assert len(unnamed(record)) == 8


def test_the_one_tablet_beside_many_hands_is_not_told() -> None:
    evening = asking(yes_or_no())
    evening.join(1, "police")
    evening.next()
    evening.lead(OpenRound())
    evening.vote(no=evening.people)
    evening.lead(CountHands(counts={"yes": 6}), CloseRound(), EndRoom())
    record = recorded(evening)
    assert record.answers == ()
    assert [(row.answered, row.shown) for row in record.rounds] == [(7, False)]


def test_three_hands_are_told_and_two_are_not() -> None:
    for hands, shown in ((3, True), (2, False)):
        evening = asking(yes_or_no())
        evening.next()
        evening.lead(OpenRound(), CountHands(counts={"yes": hands}), CloseRound(), EndRoom())
        record = recorded(evening)
        assert [row.shown for row in record.rounds] == [shown]
        assert [(row.choice, row.people, row.by) for row in record.answers] == [("yes", hands, "hands")] * shown


def test_an_agency_of_two_hides_in_its_family_and_a_family_of_two_among_others() -> None:
    evening = asking(yes_or_no())
    for agency, number in {"border": 5, "police": 2, "labour": 2, "press": 4}.items():
        evening.join(number, agency)
    held(evening, yes=evening.people[:6], no=evening.people[6:])
    evening.lead(EndRoom())
    record = recorded(evening)
    assert Counter((row.family, row.agency) for row in record.participants) == {("uniformed", None): 7, (None, None): 6}


def test_the_only_one_of_another_language_or_at_a_table_or_late_is_not_told() -> None:
    evening = asking(yes_or_no())
    evening.join(5, "police")
    evening.join(1, "police", language="uk")
    evening.join(1, "police", table=True)
    held(evening, yes=evening.people)
    evening.join(1, "police")
    evening.lead(EndRoom())
    assert set(told_of(recorded(evening)).values()) == {("uniformed", "police", None, None, None)}


def test_a_question_with_a_larger_k_is_not_opened_by_one_with_a_smaller() -> None:
    """Three of a family may be shown at k = 3; followed into the question with k = 5 they would be three there, too."""
    evening = asking(yes_or_no(), confidence())
    evening.join(8, "border")
    evening.join(3, "labour")
    evening.join(3, "press")
    held(evening, yes=evening.people)
    evening.next()
    evening.lead(OpenRound())
    for number, who in enumerate(evening.people):
        evening.answer(who, number % 5 + 1)
    evening.lead(CloseRound(), EndRoom())
    record = recorded(evening)
    assert {row.family for row in unnamed(record)} == {"labour", None}
    assert all(many >= 5 for many in alike(record).values())
    assert Counter(row.family for row in record.participants) == {"uniformed": 8, None: 6}


def test_two_groupings_do_not_meet_in_a_small_agency() -> None:
    """Police stand with the border guard in one question and with labour in the next: both at once would be the police."""
    evening = asking(yes_or_no(k=4), yes_or_no(k=4))
    for agency, number in {"border": 4, "police": 3, "labour": 5, "social": 5}.items():
        evening.join(number, agency)
    held(evening, yes=evening.people)
    names = {"guards": said("Guards"), "law": said("Law"), "care": said("Care")}
    evening.lead(SetFamilies(names=names, of={"border": "guards", "police": "law", "labour": "law", "social": "care"}))
    held(evening, yes=evening.people)
    evening.lead(EndRoom())
    record = recorded(evening)
    followed = patterns(record)
    families = {}
    for row in record.answers:
        if row.participant:
            families.setdefault(row.participant, {})[row.question] = row.family
    both = Counter(tuple(sorted(of.items())) for of in families.values() if len(of) == 2)
    assert all(many >= 4 for many in both.values())
    assert all(many >= 4 for many in alike(record).values())
    assert followed


def test_what_an_agency_decided_does_not_give_away_who_is_unnamed_beside_it() -> None:
    """The deciding police are three of family and rest; nobody is left alone with them among the unnamed."""
    evening = Evening()
    for agency, number in {"border": 7, "police": 4}.items():
        evening.join(number, agency)
    evening.next(2)
    evening.lead(CloseRound(), Reveal())
    evening.next()
    evening.lead(SetRule(rule="agency", agency="police"), OpenRound())
    border, police = evening.people[:7], evening.people[7:]
    evening.vote(knock=[*police[:3], *border[:3]], wait=[police[3], *border[3:6]], call=border[6:])
    evening.lead(CloseRound(), EndRoom())
    record = recorded(evening)
    (ask,) = {row.question for row in record.answers}
    assert record.questions[1].rule == "agency"
    agency = {row.participant: row.agency for row in record.participants}
    named = Counter(agency[participant] for participant in named_in(record)[ask, 1])
    for own, many in {"border": 7, "police": 4}.items():
        rest = many - named[own]
        assert rest == 0 or rest >= 3


def test_a_few_who_answered_one_of_two_votes_hide_among_unnamed_of_both() -> None:
    evening = asking(yes_or_no())
    border, labour = evening.join(9, "border"), evening.join(6, "labour")
    evening.next()
    evening.lead(OpenRound())
    evening.vote(yes=border, no=labour)
    evening.lead(CloseRound(), AskAgain())
    evening.vote(yes=border[1:], no=labour)
    evening.lead(CloseRound(), EndRoom())
    record = recorded(evening)
    named = named_in(record)
    assert named["q1.1", 1] == named["q1.1", 2]
    assert min(len(unnamed(record, ("q1.1", number))) for number in (1, 2)) >= 3


@pytest.mark.parametrize("turned", [False, True])
def test_neither_numbers_nor_rows_follow_the_order_in_which_people_came_and_answered(turned) -> None:
    evening = asking(whom_to_call())
    people = evening.join(12, "border")
    evening.next()
    evening.lead(OpenRound())
    for number, who in list(enumerate(people))[:: -1 if turned else 1]:
        evening.answer(who, ["police"] if number % 3 else ["labour", "kcik"])
    evening.lead(CloseRound(), EndRoom())
    record = recorded(evening)
    assert record == recorded(evening)
    assert [row.participant for row in record.participants] == [f"p{number:02}" for number in range(1, 13)]
    came = [row.choice for row in record.answers if row.choice != "kcik"]
    assert came != [("police" if number % 3 else "labour") for number in range(12)]
    other = asking(whom_to_call())
    other.join(13, "border")
    assert [row.participant for row in recorded(other).participants][-1] == "p13"
