"""The hub keeps the time: a timer runs, stops, runs out, and closes the round or the sheet if it was told to."""

import pytest

from ias_widgets.rooms.commands import Back, CloseRound, EndRoom, GoTo, Next, StartTimer, StopTimer, TimeUp
from tests.rooms.filled import a_test, feedback_step, fill_in, training


def up(evening, ends_at: float, at: float | None = None):
    evening.now = ends_at if at is None else at
    return evening.do(TimeUp(ends_at=ends_at))


def test_everybody_sees_when_the_time_is_up(crowd) -> None:
    crowd.lead(StartTimer(seconds=60))
    for role in ("participant", "screen", "facilitator"):
        timer = crowd.see(role).timer
        assert (timer.ends_at, timer.seconds, timer.running, timer.closes) == (1_060_000.0, 60, True, False)


def test_a_timer_that_runs_out_closes_nothing_by_itself(crowd) -> None:
    crowd.lead(StartTimer(seconds=60))
    up(crowd, 1060.0)
    timer = crowd.see().timer
    assert (crowd.see().phase, timer.running, timer.left) == ("open", False, 0.0)


def test_a_timer_that_was_told_to_closes_the_round(crowd) -> None:
    crowd.vote(yes=crowd.people)
    crowd.lead(StartTimer(seconds=60, closes=True))
    up(crowd, 1060.0)
    assert (crowd.see().phase, crowd.see().timer) == ("closed", None)
    assert crowd.see().result.rounds[0].answered == 15


def test_a_timer_started_anew_is_left_alone_by_the_old_ones_alarm(crowd) -> None:
    crowd.lead(StartTimer(seconds=60, closes=True))
    crowd.now = 1030.0
    crowd.lead(StartTimer(seconds=60, closes=True))
    assert up(crowd, 1060.0, at=1060.0) == ()
    assert crowd.see().phase == "open"


def test_an_alarm_that_rings_early_or_twice_does_nothing(crowd) -> None:
    assert up(crowd, 1060.0) == ()
    crowd.now = 1000.0
    crowd.lead(StartTimer(seconds=60))
    assert up(crowd, 1060.0, at=1059.9) == ()
    assert len(up(crowd, 1060.0)) == 1
    assert up(crowd, 1060.0) == ()


def test_a_stopped_timer_keeps_what_is_left_and_does_not_ring(crowd) -> None:
    assert crowd.lead(StopTimer()) == ()
    crowd.lead(StartTimer(seconds=60, closes=True))
    crowd.now = 1020.0
    crowd.lead(StopTimer())
    crowd.now = 1050.0
    crowd.lead(StopTimer())
    assert (crowd.see().timer.running, crowd.see().timer.left) == (False, 40.0)
    assert up(crowd, 1060.0) == ()
    crowd.lead(StopTimer(off=True))
    assert crowd.see().timer is None


def at_a_test(*behind):
    evening = training(a_test("before", "before"), *behind)
    evening.join(6, "border")
    evening.next()
    fill_in(evening, evening.people[:5])
    return evening


def test_a_timer_that_was_told_to_closes_the_sheet_and_goes_on() -> None:
    evening = at_a_test(feedback_step())
    evening.lead(StartTimer(seconds=60, closes=True))
    up(evening, 1060.0)

    assert (evening.room.step, evening.see().timer) == ("feedback", None)
    assert len(evening.room.sheets["before"].done) == 5
    evening.lead(Back())
    assert evening.own(evening.people[5]).sheet.done is False


def test_a_timer_that_was_not_told_to_leaves_the_sheet_open() -> None:
    evening = at_a_test(feedback_step())
    evening.lead(StartTimer(seconds=60))
    up(evening, 1060.0)

    assert (evening.room.step, evening.see().timer.left) == ("before", 0.0)


def test_no_timer_ends_a_room_whose_last_step_is_a_sheet() -> None:
    evening = at_a_test()
    evening.lead(StartTimer(seconds=60, closes=True))
    up(evening, 1060.0)

    assert (evening.see().phase, evening.see().timer.left) == ("sheet", 0.0)


@pytest.mark.parametrize("command", [CloseRound(), Next(), Back(), GoTo(step="pause"), EndRoom()])
def test_what_ends_the_vote_ends_its_timer(crowd, command) -> None:
    crowd.lead(StartTimer(seconds=60, closes=True))
    crowd.lead(command)
    assert crowd.see().timer is None
    assert up(crowd, 1060.0) == ()
