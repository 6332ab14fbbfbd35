"""A hidden vote, a talk, a second vote, then both side by side with the shift: of whom, and told of whom."""

from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ias_widgets.rooms.commands import AskAgain, CloseRound, GoTo, LeaveRoom, Next, OpenRound, Reveal, SetFamilies, Talk
from tests.rooms.made import Evening


def voted(*rounds: dict[str, str], k: int = 3) -> Evening:
    """The first question, asked once for each of ``rounds`` (who answered what); closed, not revealed."""
    from ias_widgets.rooms import question_step
    from tests.rooms.made import small_agenda, yes_or_no

    evening = Evening(small_agenda(question_step("first", yes_or_no(k))))
    evening.join(12, "border")
    evening.lead(GoTo(step="first"))
    for number, answers in enumerate(rounds):
        evening.lead(AskAgain() if number else OpenRound())
        for who, value in answers.items():
            evening.answer(f"border-{who}", value)
        evening.lead(CloseRound())
    return evening


def everybody(value: str, people=range(1, 9)) -> dict[str, str]:
    return {str(who): value for who in people}


def shift(*rounds: dict[str, str], **more) -> tuple[int, int] | None:
    found = voted(*rounds, **more).see().result.shift
    return found and (found.both, found.changed)


def test_asking_again_shows_nobody_but_the_facilitator_the_first_vote() -> None:
    evening = voted(everybody("yes"))
    for command in (Talk(), Next()):
        assert evening.see().result.rounds[0].tally["counts"]["yes"] == 8
        for role in ("participant", "screen"):
            assert evening.see(role).result is None
        evening.lead(command)
    assert (evening.see("participant").phase, evening.see("participant").question.number) == ("open", 2)
    assert evening.see().result is None


def test_the_talk_says_that_a_second_vote_follows() -> None:
    evening = voted(everybody("yes"))
    evening.lead(Talk(seconds=300))
    view = evening.see("screen")
    assert (view.phase, view.talk.vote_again, view.timer.seconds) == ("talk", True, 300)
    evening.lead(Reveal())
    evening.lead(Talk())
    assert not evening.see("screen").talk.vote_again


def test_both_votes_are_shown_side_by_side_and_the_shift_counts_who_changed() -> None:
    evening = voted(everybody("yes"), everybody("yes") | {"1": "no", "2": "maybe"})
    evening.lead(Reveal())
    result = evening.see("participant").result
    assert [round_.tally["counts"]["yes"] for round_ in result.rounds] == [8, 6]
    assert [round_.number for round_ in result.rounds] == [1, 2]
    assert (result.shift.both, result.shift.changed) == (8, 2)


def test_the_shift_is_counted_of_those_who_answered_both() -> None:
    assert shift(everybody("yes", range(1, 8)), everybody("no", range(4, 11))) == (4, 4)


def test_a_shift_of_too_few_is_not_told() -> None:
    assert shift(everybody("yes", range(1, 7)), everybody("no", range(5, 11))) is None
    assert shift(everybody("yes")) is None


def test_a_revealed_result_is_hidden_while_the_question_is_asked_again() -> None:
    evening = voted(everybody("yes"))
    evening.lead(Reveal(), AskAgain())
    assert evening.see("participant").result is None
    assert {row.count for row in evening.rows() if row.choice == "yes"} == {8}


def test_who_left_between_two_votes_still_counts_in_the_first() -> None:
    evening = voted(everybody("yes"))
    for who in evening.people[8:]:
        evening.do(LeaveRoom(participant=who))
    evening.lead(AskAgain(), CloseRound())
    assert [(round_.answered, round_.present) for round_ in evening.see().result.rounds] == [(8, 12), (0, 8)]


def test_families_stay_as_they_were_at_the_first_closing() -> None:
    evening = Evening()
    people = evening.join(4, "border") + evening.join(4, "labour")
    evening.next(2)
    evening.vote(yes=people)
    evening.lead(CloseRound())
    evening.lead(SetFamilies(names={"all": {"en": "All"}}, of={"border": "all", "labour": "all"}), AskAgain())
    evening.vote(no=people)
    evening.lead(CloseRound())
    assert [family.family for family in evening.see().result.split] == ["uniformed", "labour"]


# ---- what the shift must not tell ------------------------------------------------------------


def test_where_one_person_answered_only_once_others_are_left_out_of_the_comparison() -> None:
    newcomer = {"9": "no"}
    assert shift(everybody("yes"), everybody("yes") | newcomer) == (5, 0)
    assert shift(everybody("yes"), everybody("yes") | newcomer, k=5) is None
    assert shift(everybody("yes"), everybody("no", range(3, 9))) == (3, 3)


def test_no_more_are_left_out_than_make_k_together_with_those_who_answered_once() -> None:
    assert shift(everybody("yes"), everybody("no", range(2, 10))) == (5, 5)


def test_where_enough_people_answered_only_once_nobody_is_left_out() -> None:
    assert shift(everybody("yes"), everybody("yes", range(1, 12))) == (8, 0)


def possible(before: tuple[int, int], after: tuple[int, int], both: int, changed: int, came: int) -> set[int]:
    """Intruder: how many of those who ``came`` for the second vote may have said yes, after all that was told."""
    others = sum(before) - both
    found = set()
    for to_no, to_yes, stayed, others_yes in product(
        range(changed + 1), range(changed + 1), range(both + 1), range(others + 1)
    ):
        if to_no + to_yes != changed or changed + stayed > both:
            continue
        compared_yes_before, compared_yes_after = to_no + stayed, to_yes + stayed
        if compared_yes_before + others_yes != before[0]:
            continue
        found |= {
            newcomers for newcomers in range(came + 1) if 0 <= after[0] - compared_yes_after - newcomers <= others
        }
    return found


@given(
    before=st.lists(st.sampled_from(["yes", "no"]), min_size=8, max_size=11),
    flips=st.sets(st.integers(0, 10)),
    newcomer=st.sampled_from(["yes", "no"]),
)
def test_the_shift_does_not_give_a_newcomers_answer_away(before, flips, newcomer) -> None:
    """Without leaving people out it would: with two choices the parity of all numbers together tells it.

    Where those who are not compared are all of one mind, that is a group's result as any other (see `view`).
    """
    first = {str(who): value for who, value in enumerate(before, 1)}
    turned = {"yes": "no", "no": "yes"}
    second = {who: turned[value] if int(who) - 1 in flips else value for who, value in first.items()}
    evening = voted(first, second | {"12": newcomer})
    result = evening.see().result
    counts = [(round_.tally["counts"]["yes"], round_.tally["counts"]["no"]) for round_ in result.rounds]
    assume(all(min(pair) >= 4 for pair in counts))
    left_out = sorted(first)[result.shift.both :]
    assume(len({newcomer, *(second[who] for who in left_out)}) > 1)
    assert possible(*counts, result.shift.both, result.shift.changed, came=1) == {0, 1}


def test_the_intruder_of_this_test_is_no_fool() -> None:
    assert possible((4, 4), (5, 4), both=8, changed=0, came=1) == {1}
    assert possible((4, 4), (5, 4), both=8, changed=1, came=1) == {0}


@pytest.mark.parametrize("came", [1, 2])
def test_nor_do_those_who_are_compared_leave_fewer_than_k(came) -> None:
    evening = voted(everybody("yes"), everybody("yes", range(1, 9 + came)))
    result = evening.see().result
    assert all(round_.answered - result.shift.both >= result.k for round_ in result.rounds)
