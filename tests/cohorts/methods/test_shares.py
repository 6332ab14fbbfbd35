"""Intervals of shares, as they are published."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.proportion import proportion_confint

from ias_widgets.cohorts.methods.shares import newcombe, wilson


@pytest.mark.parametrize(
    ("found", "of", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_newcombe_1998_single_proportion_wilson_score(found, of, low, high):
    assert wilson(found, of) == pytest.approx((low, high), abs=5e-5)


def test_newcombe_1998_difference_of_proportions_method_10():
    assert newcombe((56, 70), (48, 80)) == pytest.approx((0.0524, 0.3339), abs=5e-5)


@given(st.integers(1, 400).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_wilson_is_what_statsmodels_gives(pair):
    assert wilson(*pair) == pytest.approx(proportion_confint(*pair, method="wilson"), abs=1e-9)
