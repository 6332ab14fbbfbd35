"""Signs, taps and shifts: of cohorts in which ten could, rounded; shifts of three cohorts or more together."""

import pytest

from ias_widgets.cohorts.disclosure import Safe
from tests.cohorts.disclosure.made import KEY, Programme, Training


@pytest.fixture(scope="module")
def told():
    programme = Programme(
        [Training("A"), Training("B"), Training("C"), Training("W", kind="workshop")],
        signs={"A": (14, 22), "B": (9, 9), "C": (5, 30)},
        moved=[
            (cohort, f"{cohort}/1", "What now?", "single", {("ask", "ask"): 8, ("wait", "ask"): 7, ("wait", "wait"): 4})
            for cohort in ("A", "B", "C", "W")
        ],
    )
    return Safe(programme, KEY, frames=programme)


def test_a_cohort_in_which_nine_could_tap_is_in_no_sum(told):
    signs = told.noticing()
    assert signs["rooms"].item() == 2
    assert abs(signs["could"].item() - 52) <= 8
    assert signs["could"].item() % 3 == signs["people"].item() % 3 == 0
    assert told.of(cohort="B").noticing().empty


def test_cohorts_add_up_under_every_filter(told):
    one, two = (told.of(cohort=cohort).noticing()["people"].item() for cohort in "AC")
    assert told.noticing()["people"].item() == one + two == told.of(cohort=["A", "C"]).noticing()["people"].item()


def test_taps_are_those_of_scenes_that_are_told(told):
    assert abs(told.taps()["people"].item() - 19) <= 4
    assert told.of(cohort="B").taps().empty


def test_a_shift_is_told_of_three_trainings_together_and_of_no_single_cohort(told):
    moves = told.shifts()
    assert set(moves.columns).isdisjoint({"cohort", "room", "question"})
    assert (moves["people"] % 3 == 0).all()
    assert abs(moves["people"].sum() - 57) <= 6
    assert told.of(kind="workshop").shifts().empty
    assert told.of(cohort="A").shifts().empty
