"""Who is missing, and whether those who left differ."""

import numpy as np
import pandas as pd
import pytest
from scipy.stats import ttest_ind

from ias_widgets.cohorts.methods.missing import missing
from ias_widgets.cohorts.methods.shares import wilson


def attendance(*rows):
    names = ["cohort", "place", "date", "present", "before", "after", "pairs", "later", "withheld"]
    return pd.DataFrame(rows, columns=names)


TWO = attendance(
    ("one", "Radom", "2026-09-14", 24, 24, 20, 19, 6, 0), ("two", "Radom", "2026-10-02", 16, 15, 14, 13, 2, 3)
)


def scores(left, stayed):
    rows = [("one", f"l{n}", "before", share) for n, share in enumerate(left)]
    rows += [("one", f"s{n}", purpose, share) for n, share in enumerate(stayed) for purpose in ("before", "after")]
    return pd.DataFrame(rows, columns=["cohort", "person", "purpose", "share"])


def test_those_without_a_pair_are_missing():
    found = missing(TWO)
    assert (found.n, found.missing, found.estimate) == (40, 8, 0.2)
    assert found.interval == wilson(8, 40)
    assert found.sentence() == "32 of 40 present have both tests (80%)"


def test_nobody_is_lost_on_the_way_through_the_figure():
    drawn = missing(TWO).figure()
    told = [note.text for note in drawn.layout.annotations]
    assert {"24", "16", "<b>40</b>", "<b>32 · 80%</b>", "19 · 79%"} <= set(told)
    assert "Radom 09.2026" in told


def test_tests_that_may_not_be_shown_are_counted():
    about = missing(TWO).figure().layout.annotations[-1].text
    assert "may not be shown: 3" in about


def test_those_who_left_are_compared_with_those_who_stayed_by_welchs_t():
    chance = np.random.default_rng(5)
    left, stayed = chance.normal(0.4, 0.1, 20), chance.normal(0.6, 0.15, 60)
    found = missing(TWO, scores(left, stayed)).leavers
    ends = ttest_ind(left, stayed, equal_var=False).confidence_interval(0.95)
    assert found.interval == pytest.approx((ends.low, ends.high))
    assert (found.left, found.stayed) == (20, 60)
    assert "lower in the first" in missing(TWO, scores(left, stayed)).sentence()


def test_an_uncertain_difference_is_said_to_be_uncertain():
    chance = np.random.default_rng(6)
    told = missing(TWO, scores(chance.normal(0.5, 0.2, 12), chance.normal(0.5, 0.2, 40))).sentence()
    assert "did not differ significantly" in told


def test_a_handful_who_left_is_not_compared():
    assert missing(TWO, scores([0.2] * 4, [0.5] * 40)).leavers is None


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_too_few_people_are_an_answer(language):
    found = missing(attendance(("one", "Radom", None, 7, 7, 7, 7, 0, 0))).told_in(language)
    assert (found.few.unit, found.few.found) == ("people", 7)
    assert found.estimate is None


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_prints_shows_and_draws(language):
    found = missing(TWO, scores(np.linspace(0.1, 0.4, 12), np.linspace(0.5, 0.9, 30))).told_in(language)
    assert found.table().shape == (2, 7)
    assert "32" in found.figure().layout.title.text
