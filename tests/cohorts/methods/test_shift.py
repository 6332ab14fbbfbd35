"""What talking changed: the same people's first and last answers."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.contingency_tables import SquareTable

from ias_widgets.cohorts.methods.shares import wilson
from ias_widgets.cohorts.methods.shift import shift, stuart_maxwell

VISION = [[1520, 266, 124, 66], [234, 1512, 432, 78], [117, 362, 1772, 205], [36, 82, 179, 492]]
"""Stuart 1955: unaided vision of 7,477 women, right eye by left eye."""


def test_stuart_1955_unaided_vision():
    found, free, p = stuart_maxwell(VISION)
    assert (round(found, 2), free, round(p, 4)) == (11.96, 3, 0.0075)


def test_stuart_maxwell_is_statsmodels():
    held = SquareTable(pd.DataFrame(VISION), shift_zeros=False).homogeneity(method="stuart_maxwell")
    assert stuart_maxwell(VISION) == pytest.approx((held.statistic, held.df, held.pvalue))


def test_of_two_answers_it_is_mcnemar():
    assert stuart_maxwell([[20, 40], [8, 12]])[0] == pytest.approx((40 - 8) ** 2 / 48)


def test_answers_that_nobody_left_or_came_to_change_nothing():
    assert stuart_maxwell([[5, 0, 7], [0, 9, 0], [2, 0, 4]]) == pytest.approx(stuart_maxwell([[5, 7], [2, 4]]))
    assert stuart_maxwell([[5, 0], [0, 4]]) == (0.0, 0, 1.0)


def moves(**questions):
    return pd.DataFrame(
        [
            {"short": short, "first": move[0], "last": move[1], "first_label": f"Way {move[0]}",
             "last_label": f"Way {move[1]}", "people": people}
            for short, table in questions.items()
            for move, people in table.items()
        ]
    )  # fmt: skip


TALKED = moves(Gate={"aa": 6, "ab": 9, "bb": 4, "ba": 1}, Hall={"aa": 8, "ab": 1, "bb": 6})


def test_the_answer_that_won_most_is_told_with_before_and_after():
    found = shift(TALKED)
    assert found.sentence() == "After talking, 13 of 20 people chose “Way b”, before it 5"
    assert (found.estimate, found.interval) == (11 / 35, wilson(11, 35))


def test_rooms_are_added_up():
    twice = shift(pd.concat([TALKED.assign(room="one"), TALKED.assign(room="two")]))
    assert twice.n == 70
    assert twice.widest.table == ((12, 18), (2, 8))


@given(
    st.dictionaries(
        st.sampled_from(["aa", "ab", "ac", "ba", "bb", "bc", "ca", "cb", "cc"]), st.integers(1, 30), min_size=1
    )
)
def test_everybody_who_answered_first_answered_last(table):
    [asked] = shift(moves(Gate=table), least=1).questions
    assert sum(asked.first) == sum(asked.last) == asked.people == sum(table.values())
    assert asked.moved == sum(people for move, people in table.items() if move[0] != move[1])


def test_ribbons_leave_and_enter_whole_bars():
    drawn = shift(TALKED).figure("Gate")
    bars = sum(shape.y1 - shape.y0 for shape in drawn.layout.shapes)
    leaving = sum(trace.y[-1] - trace.y[0] for trace in drawn.data)
    assert bars == pytest.approx(2 * leaving)
    assert len(drawn.data) == 4


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_fewer_than_ten_are_too_few(language):
    found = shift(moves(Gate={"ab": 6})).told_in(language)
    assert (found.few.unit, found.few.found, found.missing) == ("people", 6, 6)
    assert found.figure().layout.annotations[0].text


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_prints_shows_and_draws(language):
    found = shift(TALKED).told_in(language)
    assert found.table().shape == (4, 6)
    assert "13" in found.figure().layout.title.text
