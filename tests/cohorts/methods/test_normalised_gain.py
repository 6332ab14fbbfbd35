"""Normalised gain: Hake's classes and bands, ANCOVA beside it."""

import pandas as pd
import pytest

from ias_widgets.cohorts.methods.normalised_gain import class_gain, normalised_gain
from tests.cohorts.methods.known.leprosy import leprosy


def classes(*gains, before=0.4, people=12):
    """Classes with the given gains: half of their people begin .1 lower, half .1 higher."""
    rows = [
        (f"class {place}", start, start + gain * (1 - before))
        for place, gain in enumerate(gains)
        for start in (before - 0.1, before + 0.1) * (people // 2)
    ]
    return pd.DataFrame(rows, columns=["cohort", "before", "after"])


def test_hake_1998_a_class_gain_is_taken_on_its_means_and_not_on_peoples_own_gains():
    told = pd.DataFrame({"cohort": "a", "before": [0.2, 0.8], "after": [0.6, 0.9]})
    own = [class_gain(b, a) for b, a in zip(told["before"], told["after"], strict=True)]
    assert own == [0.5, 0.5]
    skewed = told.assign(after=[0.6, 1.0])
    assert normalised_gain(skewed, least=2).estimate == pytest.approx((0.8 - 0.5) / 0.5)
    assert sum(class_gain(b, a) for b, a in zip(skewed["before"], skewed["after"], strict=True)) / 2 == 0.75


def test_hake_1998_fourteen_traditional_and_forty_eight_interactive_courses_are_told_by_mean_and_deviation():
    """Courses that lie about the published means as the published deviations have it: 14 of .23 ± .04, 48 of .48 ± .14."""

    def spread(mean, sd, many):
        step = sd * ((many - 1) / many) ** 0.5
        return [mean + (step if place % 2 else -step) for place in range(many)]

    traditional = normalised_gain(classes(*spread(0.23, 0.04, 14)))
    interactive = normalised_gain(classes(*spread(0.48, 0.14, 48)))
    assert (f"{traditional.estimate:.2f}", f"{traditional.sd:.2f}") == ("0.23", "0.04")
    assert (f"{interactive.estimate:.2f}", f"{interactive.sd:.2f}") == ("0.48", "0.14")
    assert traditional.band == "low"
    assert interactive.band == "medium"
    assert len(traditional.classes) == 14


@pytest.mark.parametrize(("gain", "band"), [(0.29, "low"), (0.3, "medium"), (0.69, "medium"), (0.7, "high")])
def test_hake_1998_bands_begin_at_three_and_seven_tenths(gain, band):
    assert normalised_gain(classes(gain)).band == band


def test_snedecor_and_cochran_1967_ancova_of_the_leprosy_patients():
    told = normalised_gain(leprosy(), by="family").ancova
    assert f"{told.slope:.8f}" == "0.98718381"
    assert f"{told.slope_se:.8f}" == "0.16449757"
    assert {drug: f"{mean:.7f}" for drug, mean in told.adjusted} == {
        "A": "6.7149635",
        "D": "6.8239348",
        "F": "10.1611017",
    }
    assert f"{told.p:.4f}" == "0.1384"
    assert told.clusters == 0


def test_from_five_cohorts_on_errors_are_robust_to_cohorts():
    assert normalised_gain(classes(0.1, 0.2, 0.3, 0.4, 0.5)).ancova.clusters == 5
    assert normalised_gain(classes(0.1, 0.2, 0.3, 0.4)).ancova.clusters == 0


def test_three_classes_are_described_by_their_spread_without_an_interval():
    told = normalised_gain(classes(0.3, 0.4, 0.5))
    assert told.interval is None
    assert told.sentence() == "A middling part of the possible gain was reached: 0.40 ± 0.10."


def test_one_class_has_the_interval_of_its_people():
    told = normalised_gain(pd.DataFrame({"cohort": "a", "before": [0.4, 0.5, 0.6] * 4, "after": [0.7, 0.7, 0.9] * 4}))
    low, high = told.interval
    assert low < told.estimate < high
    assert told.sd is None


def test_a_class_that_had_everything_right_before_is_left_out_and_counted():
    told = normalised_gain(
        pd.concat([classes(0.4), pd.DataFrame({"cohort": "full", "before": [1.0] * 10, "after": [1.0] * 10})])
    )
    assert told.estimate == pytest.approx(0.4)
    assert told.full == 1


def test_where_all_had_everything_right_before_there_is_nothing_to_gain():
    told = normalised_gain(pd.DataFrame({"cohort": "full", "before": [1.0] * 10, "after": [1.0] * 10}))
    assert told.estimate is None
    assert told.sentence() == "Everybody had everything right before, so there was nothing to gain."
    assert told.ancova is None
    assert told.figure().layout.annotations[0].text.startswith("Everybody")


def test_classes_with_too_few_pairs_are_missing():
    told = normalised_gain(pd.concat([classes(0.4), classes(0.9, people=8).assign(cohort="small")]))
    assert (told.n, told.missing) == (12, 8)
    few = normalised_gain(classes(0.4, people=8))
    assert few.few.needed == 10
    assert "8 of at least 10" in few.sentence()


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_is_told_shown_and_drawn_in_each_language(language):
    told = normalised_gain(classes(0.2, 0.3, 0.4, 0.45, 0.5), language=language)
    number = "0.37" if language == "en" else "0,37"
    assert number in told.sentence()
    assert number in told.figure().layout.title.text.replace("<br>", " ")
    assert len(told.table()) == 5
    assert told.beside()
    assert normalised_gain(classes(-0.2), language=language).band == "low"
    assert normalised_gain(leprosy(), by="family", language=language).beside().count("%") == 4
