"""What people knew before and after, person by person."""

import pandas as pd
import pytest

from ias_widgets.cohorts.methods.paired_gain import paired_gain

LAKENS = {"after": [9, 7, 8, 9, 8, 9, 9, 10, 9, 9], "before": [9, 6, 7, 8, 7, 9, 8, 8, 8, 7]}
"""Two ratings by ten people: Lakens, D. (2013). Frontiers in Psychology 4, 863, table 1."""


def pairs(before, after, **more):
    return pd.DataFrame({"before": before, "after": after, **more})


def test_lakens_2013_t_and_effect_sizes_of_two_ratings_by_ten_people():
    told = paired_gain(pairs(**LAKENS))
    assert (told.df, f"{told.t:.3f}") == (9, "4.743")
    assert f"{told.p:.3f}" == "0.001"
    assert told.estimate == 1
    assert f"{told.effect.d_av:.4f}" == "1.1287"
    assert f"{told.effect.g_av:.3f}" == "1.032"
    low, high = told.effect.interval
    assert 0 < low < told.effect.g_av < high


def test_wilcoxon_stands_beside_t_and_is_near_what_going_through_all_signs_gives():
    told = paired_gain(pairs(**LAKENS))
    assert told.wilcoxon == pytest.approx(2 / 2**8, abs=0.003)  # eight changed, all the same way


def test_a_gain_is_told_in_percentage_points_after_what_it_was():
    told = paired_gain(pairs([0.4, 0.5, 0.5, 0.6] * 3, [0.5, 0.8, 0.6, 0.9] * 3, kind="workshop"))
    assert told.sentence() == "After the workshop 20.0 percentage points more right answers [13.4,\u00a026.6]."


def test_a_loss_is_told_as_fewer_and_no_change_as_none():
    lost = paired_gain(pairs([0.5, 0.8, 0.6, 0.9] * 3, [0.4, 0.5, 0.5, 0.6] * 3))
    assert lost.sentence() == "Afterwards 20.0 percentage points fewer right answers [13.4,\u00a026.6]."
    none = paired_gain(pairs([0.4, 0.6] * 6, [0.6, 0.4] * 6))
    assert none.course == "unclear"
    assert none.p == pytest.approx(1)


def test_everybody_gaining_the_same_has_neither_t_nor_p():
    told = paired_gain(pairs([0.4, 0.6] * 5, [0.5, 0.7] * 5))
    assert (told.t, told.p, told.course) == (None, None, "same")
    assert told.effect.d_av == pytest.approx(0.1 / pd.Series([0.4, 0.6] * 5).std())
    assert told.sentence() == "Everybody’s share of right answers rose by the same: 10.0 percentage points."


def test_all_right_before_and_after_have_nothing_to_compare():
    told = paired_gain(pairs([1.0] * 10, [1.0] * 10))
    assert told.estimate == 0
    assert (told.t, told.effect, told.wilcoxon) == (None, None, None)
    assert told.figure().layout.title.text


def test_nine_pairs_are_too_few_and_unpaired_people_are_missing():
    told = paired_gain(pairs([0.4] * 9 + [0.5], [0.5] * 9 + [None]), missing=3)
    assert (told.n, told.missing) == (9, 4)
    assert told.sentence() == "Too few pairs of tests to say: 9 of at least 10."
    assert "Too few" in told.figure().layout.annotations[0].text


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_is_told_shown_and_drawn_in_each_language(language):
    told = paired_gain(pairs([0.4, 0.5, 0.5, 0.6] * 3, [0.5, 0.8, 0.6, 0.9] * 3, kind="training"), language=language)
    number = "20.0" if language == "en" else "20,0"
    assert number in told.sentence()
    assert number in told.figure().layout.title.text
    assert told.table().iloc[2, 1] == number
    assert str(told).count(".") >= 3
    assert told.title
