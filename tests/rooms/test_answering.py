"""An answer counts once, the last one wins, and one that comes too late or too early does not."""

import pytest

from ias_widgets.rooms.commands import AnswerRound, AskAgain, Back, CloseRound, GoTo


def test_an_answer_is_counted_and_shown_to_its_owner_alone(crowd) -> None:
    first, second = crowd.people[:2]
    crowd.answer(first, "yes")
    assert crowd.see("screen").answered == 1
    assert crowd.own(first).answers == {crowd.round: {"seq": 1, "value": "yes"}}
    assert crowd.own(second).answers == {}


def test_while_the_round_is_open_an_answer_may_be_changed(crowd) -> None:
    people = crowd.people[:3]
    crowd.vote(yes=people)
    crowd.answer(people[0], "no", seq=2)
    crowd.next()
    assert crowd.see().result.rounds[0].tally == {"counts": {"yes": 2, "no": 1, "maybe": 0}}


@pytest.mark.parametrize("seq", [1, 2, 3])
def test_an_earlier_answer_that_arrives_later_does_not_win(crowd, seq) -> None:
    who = crowd.people[0]
    crowd.answer(who, "no", seq=3)
    happened = crowd.answer(who, "yes", seq=seq)
    assert (tuple(happened), happened.note) == ((), "superseded")
    assert crowd.own(who).answers[crowd.round]["value"] == "no"


def test_a_repeated_answer_after_closing_is_superseded_and_a_new_one_refused(crowd) -> None:
    first, second = crowd.people[:2]
    crowd.answer(first, "yes", seq=2)
    round_ = crowd.round
    crowd.next()
    assert crowd.answer(first, "yes", seq=2, round_=round_).note == "superseded"
    for who, seq in ((first, 3), (second, 1)):
        assert crowd.refused(AnswerRound(participant=who, round=round_, seq=seq, value="no")) == "round-closed"


def test_an_answer_for_the_first_vote_does_not_count_in_the_second(crowd) -> None:
    round_ = crowd.round
    crowd.lead(CloseRound(), AskAgain())
    late = AnswerRound(participant=crowd.people[0], round=round_, seq=1, value="yes")
    assert crowd.refused(late) == "round-closed"
    assert crowd.see().answered == 0


def test_an_answer_to_a_step_the_room_has_left_is_refused(crowd) -> None:
    round_ = crowd.round
    crowd.lead(GoTo(step="pause"))
    assert crowd.refused(AnswerRound(participant=crowd.people[0], round=round_, seq=1, value="yes")) == "round-closed"


@pytest.mark.parametrize(
    "round_", ["", "#", "first.1", "first.1#", "first.1#2", "first.1#²", "first.1#01", "first.1#" + "9" * 5000, "x#1"]
)
def test_a_round_that_never_was_is_refused(crowd, round_) -> None:
    assert crowd.refused(AnswerRound(participant=crowd.people[0], round=round_, seq=1, value="yes")) == "no-question"


@pytest.mark.parametrize("value", ["perhaps", "", None, 1, True, ["yes"], {"yes": 1}, "yes" * 100])
def test_an_answer_that_fits_no_choice_is_refused_and_changes_nothing(crowd, value) -> None:
    who = crowd.people[0]
    crowd.answer(who, "yes")
    refused = AnswerRound(participant=who, round=crowd.round, seq=2, value=value)
    assert crowd.refused(refused) == "bad-answer"
    assert crowd.own(who).answers[crowd.round] == {"seq": 1, "value": "yes"}


def test_a_stranger_cannot_answer(crowd) -> None:
    assert crowd.refused(AnswerRound(participant="x", round=crowd.round, seq=1, value="yes")) == "unknown-participant"


def test_a_round_taken_back_counts_for_nothing(crowd) -> None:
    crowd.vote(yes=crowd.people)
    taken_back = crowd.round
    crowd.lead(Back())
    assert crowd.see("participant").question is None
    assert crowd.own(crowd.people[0]).answers == {}
    assert crowd.rows() == []
    crowd.next()
    assert crowd.round != taken_back
    crowd.vote(no=crowd.people[:4])
    crowd.next()
    assert [round_.tally for round_ in crowd.see().result.rounds] == [{"counts": {"yes": 0, "no": 4, "maybe": 0}}]


def test_the_room_is_the_same_after_a_restart(crowd) -> None:
    crowd.vote(yes=crowd.people[:6], no=crowd.people[6:])
    assert crowd.replayed() == crowd.room
