"""A mean of people who come in groups, and the size of a gain."""

import math

import numpy as np
import pandas as pd
import pytest

from ias_widgets.cohorts.methods.groups import grouped_mean, single_mean
from ias_widgets.cohorts.methods.standardised import effect_of
from tests.cohorts.methods.known.pastes import pastes


def test_davies_1972_pastes_gives_the_variances_of_batches_casks_and_tests():
    told = pastes()
    fit = grouped_mean(told["strength"], told["batch"], told["cask"])
    assert f"{fit.mean:.4f}" == "60.0533"
    assert f"{fit.model_se:.4f}" == f"{fit.se:.4f}" == "0.6769"
    assert f"{fit.between:.3f}" == "1.657"
    assert f"{fit.within:.3f}" == "8.434"  # 8.43367, the exact solution of the balanced analysis of variance
    assert math.floor(fit.within * 1000) / 1000 == 8.433
    assert f"{fit.residual:.3f}" == "0.678"
    assert fit.df == pytest.approx(9)


def unequal(seed):
    draw = np.random.default_rng(seed)
    groups = np.repeat(np.arange(14), draw.integers(3, 30, 14))
    return draw.normal(3, 2, len(groups)) + draw.normal(0, 1, 14)[groups], groups


@pytest.mark.filterwarnings("ignore")
def test_the_model_is_that_of_statsmodels_where_statsmodels_converges():
    from statsmodels.regression.mixed_linear_model import MixedLM

    values, groups = unequal(7)
    ours = grouped_mean(values, groups)
    theirs = MixedLM(values, np.ones((len(values), 1)), groups=groups).fit(method=["nm"])
    assert ours.mean == pytest.approx(theirs.fe_params[0], abs=1e-4)
    assert ours.between == pytest.approx(theirs.cov_re[0, 0], rel=2e-3)
    assert ours.residual == pytest.approx(theirs.scale, rel=2e-3)
    assert ours.model_se == pytest.approx(theirs.bse_fe[0], rel=2e-3)


def test_bell_and_mccaffrey_2002_the_robust_error_and_its_degrees_of_freedom_are_those_of_the_matrices():
    values, groups = unequal(3)
    fit = grouped_mean(values, groups)
    n, names = len(values), np.unique(groups)
    spread = fit.between * (groups[:, None] == groups) + fit.residual * np.eye(n)
    weight = np.linalg.inv(spread)
    ones = np.ones(n)
    information = ones @ weight @ ones
    hat = np.eye(n) - np.outer(ones, ones @ weight) / information
    left = values - fit.mean
    rows = []
    for name in names:
        own = groups == name
        root = np.linalg.cholesky(spread[np.ix_(own, own)])
        inside = root.T @ (hat @ spread @ hat.T)[np.ix_(own, own)] @ root
        size, turn = np.linalg.eigh(inside)
        half = turn @ np.diag([1 / math.sqrt(s) if s > 1e-9 else 0 for s in size]) @ turn.T
        adjusted = root @ half @ root.T
        row = np.zeros(n)
        row[own] = ones[own] @ weight[np.ix_(own, own)] @ adjusted / information
        rows.append(row)
    scores = np.array(rows)
    assert fit.se == pytest.approx(math.sqrt(((scores @ left) ** 2).sum()), rel=1e-6)
    covariance = scores @ hat @ spread @ hat.T @ scores.T
    assert fit.df == pytest.approx(np.trace(covariance) ** 2 / (covariance**2).sum(), rel=1e-6)


def test_groups_that_differ_no_more_than_by_chance_are_said_to_be_singular():
    fit = grouped_mean([1, 2, 3, 1, 2, 3, 1, 2, 3], list("aaabbbccc"))
    assert fit.singular
    assert fit.icc == 0
    assert fit.design_effect == 1
    assert fit.se == 0


def test_people_who_all_gained_the_same_leave_no_variance_and_no_share_of_it():
    fit = grouped_mean([0.2] * 6, list("aabbcc"))
    assert fit.mean == pytest.approx(0.2)
    assert fit.icc is None
    assert fit.design_effect is None
    assert fit.p is None


def test_groups_alike_inside_and_different_outside_have_all_variance_between_them():
    fit = grouped_mean([1, 1, 2, 2, 6, 6], list("aabbcc"))
    assert fit.mean == pytest.approx(3)
    assert fit.icc == pytest.approx(1)
    assert fit.se == pytest.approx(np.std([1, 2, 6], ddof=1) / math.sqrt(3))


def test_one_group_has_no_model():
    with pytest.raises(ValueError, match="at least two groups, found 1"):
        grouped_mean([1, 2], ["a", "a"])
    assert single_mean([1, 2, 3]).interval() == pytest.approx((-0.4841, 4.4841), abs=1e-4)


def test_inner_groups_of_one_each_are_the_outer_ones_again():
    values, groups = unequal(5)
    one, two = grouped_mean(values, groups), grouped_mean(values, groups, groups)
    assert two.between == pytest.approx(one.between)
    assert two.within == 0


def test_bonett_2008_interval_of_a_standardised_gain():
    """Means 110.4 and 102.1, deviations 15.3 and 14.6, correlation .75, 25 pairs."""
    draw = np.random.default_rng(1).normal(size=(25, 2))
    one, two = np.linalg.qr(np.column_stack([np.ones(25), draw]))[0][:, 1:].T * math.sqrt(24)
    after = 110.4 + 15.3 * one
    before = 102.1 + 14.6 * (0.75 * one + math.sqrt(1 - 0.75**2) * two)
    effect = effect_of(pd.Series(before), pd.Series(after))
    assert f"{effect.se:.7f}" == "0.1609934"
    assert [f"{end:.7f}" for end in effect.interval] == ["0.2394905", "0.8705732"]


def test_tests_that_do_not_vary_have_no_standardised_gain():
    assert effect_of([0.5, 0.5, 0.5], [1, 1, 1]) is None
    assert effect_of([0.5], [1]) is None
