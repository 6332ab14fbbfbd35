"""People without a device are counted by their hands, openly, and do not uncover those who have one."""

import pytest

from ias_widgets.rooms.commands import (
    AskAgain,
    CloseRound,
    CountHands,
    CountPresent,
    GoTo,
    Hide,
    LeaveRoom,
    OpenRound,
    Reveal,
)


def test_hands_are_added_to_the_tablets_and_told_apart_in_the_rows(crowd) -> None:
    crowd.lead(CountPresent(number=6))
    assert crowd.lead(CountPresent(number=6)) == ()
    crowd.vote(yes=crowd.people[:5])
    crowd.lead(CountHands(counts={"no": 4, "yes": 1}), CloseRound(), Reveal())
    shown = crowd.see("screen").result.rounds[0]
    assert (shown.answered, shown.present, shown.hands) == (10, 21, 5)
    assert shown.tally["counts"] == {"yes": 6, "no": 4, "maybe": 0}
    assert [(row.choice, row.count, row.hands) for row in crowd.rows() if row.family is None] == [
        ("yes", 6, 1),
        ("no", 4, 4),
        ("maybe", 0, 0),
    ]


def test_a_count_replaces_the_one_before(crowd) -> None:
    crowd.lead(CountHands(counts={"no": 4}), CountHands(counts={"yes": 2}))
    assert crowd.see().answered == 2


def test_hands_may_be_counted_after_closing_but_not_after_the_reveal(crowd) -> None:
    crowd.vote(yes=crowd.people[:5])
    crowd.lead(CloseRound(), CountHands(counts={"no": 1}), Reveal())
    assert crowd.lead_refused(CountHands(counts={"no": 2})) == "round-closed"
    crowd.lead(Hide(), CountHands(counts={"no": 2}))
    assert crowd.see().answered == 7


def test_hands_of_the_second_vote_are_not_those_of_the_first(crowd) -> None:
    crowd.vote(yes=crowd.people[:5])
    crowd.lead(CountHands(counts={"no": 3}), CloseRound(), AskAgain(), CountHands(counts={"yes": 1}), CloseRound())
    assert [round_.hands for round_ in crowd.see().result.rounds] == [3, 1]


def test_hands_for_something_that_is_no_choice_are_refused(crowd) -> None:
    assert crowd.lead_refused(CountHands(counts={"perhaps": 2})) == "unknown-choice"


def test_hands_need_a_question_that_was_opened(evening) -> None:
    assert evening.lead_refused(CountHands(counts={"yes": 2})) == "no-question"
    evening.next()
    assert evening.lead_refused(CountHands(counts={"yes": 2})) == "not-closed"


@pytest.mark.parametrize(("tablets", "shown"), [(0, True), (1, False), (2, False), (3, True)])
def test_hands_do_not_uncover_a_few_tablets(crowd, tablets, shown) -> None:
    """Hands are seen by all: the result without them is the tablets' own."""
    crowd.vote(yes=crowd.people[:tablets])
    crowd.lead(CountHands(counts={"no": 9}), CloseRound(), Reveal())
    assert (crowd.see("screen").result.rounds[0].tally is not None) == shown


def test_a_room_without_any_answer_has_no_result(crowd) -> None:
    crowd.lead(CloseRound(), Reveal())
    assert crowd.see("screen").result.rounds[0].tally is None


def test_the_split_is_of_tablets_alone(crowd) -> None:
    crowd.vote(yes=crowd.people)
    crowd.lead(CountHands(counts={"no": 9}), CloseRound(), Reveal())
    split = crowd.see("screen").result.split
    assert sum(family.tally["counts"]["no"] for family in split) == 0


def test_where_several_may_be_marked_raised_hands_are_more_than_people(evening) -> None:
    evening.lead(GoTo(step="whom"), OpenRound(), CountHands(counts={"police": 5, "labour": 4}), CloseRound())
    shown = evening.see().result.rounds[0]
    assert (shown.answered, shown.tally["counts"]["labour"]) == (5, 4)
    evening.lead(CountHands(counts={"police": 5, "labour": 5, "kcik": 5, "nobody": 5}))
    assert evening.see().result.rounds[0].answered == 7


def test_all_have_answered_when_the_last_tablet_has_and_all_hands_are_counted(crowd) -> None:
    *most, last = crowd.people
    crowd.lead(CountPresent(number=2))
    crowd.vote(yes=most)
    assert not crowd.see().all_answered
    crowd.answer(last, "no")
    assert not crowd.see().all_answered
    crowd.lead(CountHands(counts={"yes": 2}))
    assert crowd.see().all_answered
    crowd.lead(CloseRound())
    assert not crowd.see().all_answered


def test_all_have_answered_when_whoever_has_not_is_gone(crowd) -> None:
    *most, last = crowd.people
    crowd.vote(yes=most)
    crowd.do(LeaveRoom(participant=last))
    assert crowd.see().all_answered


def test_an_empty_room_has_not_answered(evening) -> None:
    evening.next(2)
    assert not evening.see().all_answered
