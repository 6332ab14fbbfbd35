"""The hub keeps the time: a timer runs, stops, runs out, and closes the round if it was told to."""

import pytest

from ias_widgets.rooms.commands import Back, CloseRound, EndRoom, GoTo, Next, StartTimer, StopTimer, TimeUp


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


@pytest.mark.parametrize("command", [CloseRound(), Next(), Back(), GoTo(step="pause"), EndRoom()])
def test_what_ends_the_vote_ends_its_timer(crowd, command) -> None:
    crowd.lead(StartTimer(seconds=60, closes=True))
    crowd.lead(command)
    assert crowd.see().timer is None
    assert up(crowd, 1060.0) == ()
