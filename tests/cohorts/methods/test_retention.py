"""What is left of a gain at the later test."""

import numpy as np
import pandas as pd
import pytest

from ias_widgets.cohorts.methods.groups import grouped_mean
from ias_widgets.cohorts.methods.retention import retention


def scores(people=24, *, before=0.4, after=0.6, later=0.55, cohorts=1, noise=0.05, seed=2, returned=1.0):
    draw = np.random.default_rng(seed)
    rows = []
    for person in range(people):
        for purpose, mean in (("before", before), ("after", after), ("later", later)):
            if purpose != "later" or person < people * returned:
                rows.append((f"cohort {person % cohorts}", f"p{person}", purpose, mean + draw.normal(0, noise)))
    return pd.DataFrame(rows, columns=["cohort", "person", "purpose", "share"])


def test_the_share_kept_is_a_ratio_of_means_with_an_interval_that_holds_the_truth():
    told = retention(scores(people=200))
    assert told.estimate == pytest.approx(0.75, abs=0.05)
    low, high = told.interval
    assert low < 0.75 < high
    before, after, later = (level.mean for level in told.levels)
    assert told.estimate == pytest.approx((later - before) / (after - before))
    assert told.still.mean == pytest.approx(later - before)
    assert told.lost.mean == pytest.approx(later - after)
    assert told.lost.ends[1] < 0


def test_cochran_1977_the_interval_of_a_ratio_of_means_is_that_of_what_each_person_leaves_over():
    frame = scores()
    wide = frame.pivot_table(index="person", columns="purpose", values="share")
    gain, rest = wide["after"] - wide["before"], wide["later"] - wide["before"]
    over = rest - rest.mean() / gain.mean() * gain
    se = over.std(ddof=1) / len(over) ** 0.5 / gain.mean()
    told = retention(frame)
    assert (told.interval[1] - told.interval[0]) / 2 == pytest.approx(
        2.0687 * se, rel=1e-4
    )  # t of 23 degrees of freedom


def test_five_cohorts_are_counted_as_groups_and_four_are_not():
    five = retention(scores(cohorts=5))
    assert five.grouped
    wide = scores(cohorts=5).pivot_table(index=["cohort", "person"], columns="purpose", values="share").reset_index()
    fit = grouped_mean(wide["after"], wide["cohort"])
    assert five.levels[1].mean == pytest.approx(fit.mean)
    assert not retention(scores(cohorts=4)).grouped
    assert "cohorts counted as groups" in five.assumption


def test_people_without_their_cohort_are_taken_as_independent():
    assert not retention(scores(cohorts=6).assign(cohort=None)).grouped


def test_those_who_did_not_come_back_stand_beside_those_who_did():
    told = retention(scores(people=40, returned=0.6))
    assert (told.n, told.missing) == (24, 16)
    assert len(told.absent) == 2
    assert len(told.figure().data) == 2
    assert retention(scores(people=40, returned=0.9)).absent == ()


def test_where_nothing_was_gained_nothing_can_be_kept():
    told = retention(scores(after=0.4, later=0.4))
    assert told.estimate is None
    assert told.few is None
    assert told.sentence().startswith("There was no gain that could be told from chance")


def test_whoever_took_a_test_twice_is_left_out():
    frame = scores()
    again = frame[(frame["person"] == "p0") & (frame["purpose"] == "before")]
    assert retention(pd.concat([frame, again])).n == 23


def test_nine_who_came_back_are_too_few():
    told = retention(scores(people=30, returned=0.3))
    assert told.sentence() == "Too few people to say: 9 of at least 10."
    assert told.missing == 21
    assert retention(scores()[lambda frame: frame["purpose"] != "later"]).n == 0


def test_everybody_with_the_same_shares_leaves_no_spread():
    told = retention(scores(noise=0))
    assert told.estimate == pytest.approx(0.75)
    assert told.interval == pytest.approx((0.75, 0.75))


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_is_told_shown_and_drawn_in_each_language(language):
    told = retention(scores(people=40, returned=0.6), language=language)
    figure = told.figure()
    assert "%" in told.sentence()
    assert [trace.line.dash for trace in figure.data] == ["solid", "dash"]
    assert figure.data[0].marker.symbol != figure.data[1].marker.symbol
    assert len(told.table()) == 7
    assert len(figure.layout.xaxis.ticktext) == 3
    assert told.assumption
