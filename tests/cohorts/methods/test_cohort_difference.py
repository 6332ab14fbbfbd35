"""What two groups of cohorts gained, held against published and recomputed results."""

import numpy as np
import pandas as pd
import pytest
from scipy.stats import ttest_ind

from ias_widgets.cohorts.methods.cohort_difference import cohort_difference

SLEEP = (
    [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
    [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
)
"""Hours of sleep gained with two drugs: "Student", The probable error of a mean, Biometrika 6, 1908."""


def side(*cohorts, name="c"):
    rows = [
        {"cohort": f"{name}{place}", "date": f"2026-0{place + 1}-01", "before": 0.4, "after": 0.4 + gain}
        for place, gains in enumerate(cohorts)
        for gain in gains
    ]
    return pd.DataFrame(rows)


def drawn(seed, cohorts, people, level, *, name):
    draw = np.random.default_rng(seed)
    return side(*(level + draw.normal(0, 0.05) + draw.normal(0, 0.1, people) for _ in range(cohorts)), name=name)


def test_student_1908_sleep_by_welch():
    found = cohort_difference(side(SLEEP[0]), side(SLEEP[1], name="d"))
    assert not found.modelled
    assert round(found.estimate, 2) == -1.58
    assert round(found.df, 3) == 17.776
    assert [round(end, 4) for end in found.interval] == [-3.3655, 0.2055]


def test_with_three_cohorts_each_a_balanced_model_is_welchs_t_on_the_means_of_cohorts():
    one, other = drawn(1, 6, 12, 0.2, name="a"), drawn(2, 4, 12, 0.1, name="b")
    found = cohort_difference(one, other)
    means = [(frame["after"] - frame["before"]).groupby(frame["cohort"]).mean() for frame in (one, other)]
    welch = ttest_ind(*means, equal_var=False)
    assert found.modelled
    assert found.df == pytest.approx(welch.df)
    assert found.interval == pytest.approx(tuple(welch.confidence_interval(0.95)))


@pytest.mark.filterwarnings("ignore::UserWarning")  # of the optimizer, on its way
def test_a_mixed_model_of_statsmodels_finds_the_same_difference():
    from statsmodels.formula.api import mixedlm

    one, other = drawn(3, 5, 10, 0.25, name="a"), drawn(4, 5, 10, 0.1, name="b")
    frame = pd.concat([one.assign(side=1), other.assign(side=0)])
    frame["gain"] = frame["after"] - frame["before"]
    fit = mixedlm("gain ~ side", frame, groups=frame["cohort"]).fit()
    assert cohort_difference(one, other).estimate == pytest.approx(fit.params["side"], abs=1e-6)


def test_with_two_cohorts_on_a_side_people_are_compared_and_it_says_so():
    found = cohort_difference(drawn(5, 2, 10, 0.3, name="a"), drawn(6, 4, 10, 0.1, name="b"))
    assert "Welch" in found.assumption
    assert "cannot then be told" in found.assumption
    assert "mixed model" in cohort_difference(drawn(5, 3, 10, 0.3, name="a"), drawn(6, 4, 10, 0.1, name="b")).assumption


def test_the_sentence_names_the_side_that_gained_more_first():
    one, other = drawn(7, 4, 10, 0.1, name="a"), drawn(8, 4, 10, 0.4, name="b")
    for found in (
        cohort_difference(one, other, names=("few", "many")),
        cohort_difference(other, one, names=("many", "few")),
    ):
        assert found.sentence().startswith("“many” gained")
    alike = cohort_difference(drawn(9, 4, 10, 0.2, name="a"), drawn(9, 4, 10, 0.2, name="b"))
    assert "cannot be told from chance" in alike.sentence()


def test_too_few_is_an_answer_and_draws_itself():
    found = cohort_difference(side([0.1, 0.2]), drawn(1, 4, 10, 0.1, name="b"), language="pl")
    assert found.sentence() == "Za mało danych: pary testów – 2, potrzeba co najmniej 10."
    assert found.figure().layout.annotations[0].text.startswith("Za mało")
    assert found.table().empty


def test_people_told_without_their_cohort_are_one_more():
    pooled = side([0.1, 0.2, 0.3] * 4).assign(cohort=None)
    found = cohort_difference(pd.concat([drawn(1, 3, 10, 0.2, name="a"), pooled]), drawn(2, 3, 10, 0.1, name="b"))
    assert found.modelled
    assert "Smaller cohorts together" in set(found.table()["Cohort"])


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_both_sides_stand_on_one_axis_with_the_difference_below(language):
    names = ("A", "B")
    found = cohort_difference(
        drawn(1, 3, 10, 0.2, name="a"), drawn(2, 3, 10, 0.1, name="b"), names=names, language=language
    )
    figure, table = found.figure(), found.table()
    assert len(figure.data) == 3 + 1 + 3 + 1 + 1
    assert len({trace.xaxis for trace in figure.data}) == 1
    assert len(table) == 9
    assert found.sentence().rstrip(".").replace("\xa0", " ") in figure.layout.title.text.replace("<br>", " ").replace(
        "\xa0", " "
    )
