"""People come in without a name, go, rest, come back, and hand the tablet on."""

import pytest

from ias_widgets.rooms.commands import Enter, LeaveRoom, MarkAway, MarkBack, Next, Reclaim, Rest


def enter(number: int, **more) -> Enter:
    given = {"token": f"{number:064x}", "words": f"{number + 900:064x}", "agency": "border", "language": "pl", **more}
    return Enter(participant=f"p{number}", **given)


def test_whoever_joined_is_present(evening) -> None:
    evening.join(3, "border")
    evening.join(1, "press")
    screen = evening.see("screen")
    assert screen.present == 4
    assert [(family.family, family.present) for family in screen.families] == [("uniformed", 3)]


def test_who_comes_before_the_first_step_is_not_late_and_who_comes_after_is(evening) -> None:
    (early,) = evening.join(1, "border")
    evening.next()
    (late,) = evening.join(1, "border")
    assert [evening.own(who).joined_late for who in (early, late)] == [False, True]


def test_a_latecomer_gets_the_open_round_and_the_story_so_far(evening) -> None:
    people = evening.join(3, "border")
    evening.next(2)
    evening.vote(yes=people)
    evening.next(4)
    evening.vote(knock=people)
    evening.next(3)
    evening.vote(knock=people)
    evening.next(5)
    (late,) = evening.join(1, "labour")
    view = evening.see("participant")
    assert view.phase == "open"
    assert view.story == ["At the gate. (en) → KNOCK (en)", "At the hall. (en)"]
    evening.answer(late, "listen")
    assert evening.own(late).answers[view.question.round]["value"] == "listen"


def test_a_language_the_room_does_not_speak_becomes_its_first(evening) -> None:
    (who,) = evening.join(1, "border", language="xx")
    assert evening.room.persons[who].language == "pl"


@pytest.mark.parametrize(
    ("again", "code"),
    [
        ({"agency": "bordr"}, "unknown-agency"),
        ({"token": f"{1:064x}"}, "token-in-use"),
        ({"words": f"{901:064x}"}, "words-in-use"),
    ],
)
def test_somebody_who_cannot_be_told_apart_is_refused(evening, again, code) -> None:
    evening.do(enter(1))
    assert evening.refused(enter(2, **again)) == code


def test_a_participant_enters_once(evening) -> None:
    evening.do(enter(1))
    assert evening.refused(enter(1, token=f"{7:064x}", words=f"{7:064x}")) == "token-in-use"


def test_one_tablet_answers_for_a_table(crowd) -> None:
    (table,) = crowd.join(1, "labour", table=True)
    crowd.answer(table, "yes")
    assert crowd.own(table).table
    assert crowd.see().answered == 1


def test_a_tablet_handed_on_answers_for_each_person(crowd) -> None:
    first, second = crowd.join(2, "school")
    crowd.answer(first, "yes")
    crowd.answer(second, "no")
    assert [next(iter(crowd.own(who).answers.values()))["value"] for who in (first, second)] == ["yes", "no"]


def test_who_leaves_is_gone_and_the_answer_stays(crowd) -> None:
    who = crowd.people[0]
    crowd.answer(who, "yes")
    crowd.do(LeaveRoom(participant=who))
    assert (crowd.see().tablets, crowd.see().answered) == (14, 1)
    assert crowd.do(LeaveRoom(participant=who)) == ()


def test_who_is_away_does_not_count_until_back(crowd) -> None:
    gone = tuple(crowd.people[:2])
    crowd.do(MarkAway(participants=(*gone, "nobody")))
    assert crowd.see().present == 13
    assert crowd.do(MarkAway(participants=gone)) == ()
    crowd.do(MarkBack(participants=(*gone, "nobody")))
    assert crowd.see().present == 15
    assert crowd.do(MarkBack(participants=gone)) == ()


def test_an_answer_shows_that_somebody_away_or_gone_is_here(crowd) -> None:
    away, left = crowd.people[:2]
    crowd.do(MarkAway(participants=(away,)))
    crowd.do(LeaveRoom(participant=left))
    crowd.vote(yes=[away, left])
    assert crowd.see().tablets == 15


def test_a_break_has_no_penalty(crowd) -> None:
    who = crowd.people[0]
    crowd.answer(who, "yes")
    crowd.do(Rest(participant=who, on=True))
    assert crowd.do(Rest(participant=who, on=True)) == ()
    assert crowd.own(who).on_break
    assert (crowd.see().on_break, crowd.see().tablets, crowd.see().answered) == (1, 14, 1)
    crowd.do(Rest(participant=who, on=False))
    assert (crowd.see().on_break, crowd.see().tablets) == (0, 15)


def test_nobody_sees_whose_break_it_is(crowd) -> None:
    before = {role: crowd.see(role).families for role in ("facilitator", "remote", "screen")}
    advice = crowd.see().advice
    crowd.do(Rest(participant=crowd.people[0], on=True))
    crowd.do(MarkAway(participants=(crowd.people[0],)))
    assert {role: crowd.see(role).families for role in before} == before
    assert crowd.see().advice == advice


def test_three_words_bring_a_participant_back_on_another_device(crowd) -> None:
    who = crowd.people[0]
    crowd.answer(who, "yes")
    crowd.do(LeaveRoom(participant=who))
    crowd.do(Reclaim(words=f"{5001:064x}", token="f" * 64))
    assert crowd.room.tokens["f" * 64] == who
    assert f"{1:064x}" not in crowd.room.tokens
    assert crowd.see().tablets == 15
    assert crowd.own(who).answers[crowd.round]["value"] == "yes"


def test_wrong_words_and_a_token_in_use_bring_nobody_back(crowd) -> None:
    assert crowd.refused(Reclaim(words="0" * 64, token="f" * 64)) == "wrong-words"
    assert crowd.refused(Reclaim(words=f"{5001:064x}", token=f"{2:064x}")) == "token-in-use"


@pytest.mark.parametrize("command", [Rest(participant="x", on=True), LeaveRoom(participant="x")])
def test_a_stranger_can_do_nothing(crowd, command) -> None:
    assert crowd.refused(command) == "unknown-participant"


def test_after_the_end_nobody_comes_in(evening) -> None:
    from ias_widgets.rooms.commands import EndRoom

    people = evening.join(2, "border")
    evening.lead(EndRoom())
    assert evening.refused(enter(9)) == "room-ended"
    assert evening.lead_refused(Next()) == "room-ended"
    assert not evening.see("screen").join_open
    evening.do(MarkAway(participants=tuple(people)))
    assert evening.see("participant").phase == "ended"
