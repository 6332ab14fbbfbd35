"""Krippendorff's alpha, as his paper prints it, and what a programme is told from it."""

import pandas as pd
import pytest

from ias_widgets.cohorts.methods.agency_agreement import agency_agreement, krippendorff

FOUR = ("123321412___", "1233224125_3", "_3332342251_", "12332441251_")
"""Krippendorff 2011, section C: four observers, twelve units, values missing."""


def units(*observers):
    """Count values by unit: a row for each unit; observers' values as characters, "_" where one is missing."""
    values = sorted({value for one in observers for value in one} - {"_"})
    return [[sum(one[unit] == value for one in observers) for value in values] for unit in range(len(observers[0]))]


def test_krippendorff_2011_section_a_binary_two_observers():
    assert krippendorff(units("0100000010", "1110010000"), level="nominal") == pytest.approx(0.095, abs=5e-4)


def test_krippendorff_2011_section_b_nominal_two_observers():
    assert krippendorff(units("aabbdcccedda", "babbbccceddd"), level="nominal") == pytest.approx(0.692, abs=5e-4)


@pytest.mark.parametrize(("level", "alpha"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849)])
def test_krippendorff_2011_sections_c_and_d_four_observers_with_missing_values(level, alpha):
    assert krippendorff(units(*FOUR), level=level) == pytest.approx(alpha, abs=5e-4)


def test_observers_who_all_agree_agree_wholly_and_who_answer_half_and_half_do_not():
    assert krippendorff([[5, 0], [0, 5]], level="nominal") == 1
    assert krippendorff([[50, 50], [50, 50]], level="nominal") == pytest.approx(0, abs=0.01)


def ratings(**families):
    """Three statements of five points; each family's people by point and statement."""
    return pd.DataFrame(
        [
            {"short": f"Statement {unit}", "family": family, "choice": str(point), "people": people}
            for family, tables in families.items()
            for unit, counts in enumerate(tables)
            for point, people in enumerate(counts, 1)
        ]
    )


LOW, HIGH = [12, 4, 0, 0, 0], [0, 0, 0, 4, 12]


def test_families_that_judge_alike_and_one_that_judges_the_other_way_are_told_apart():
    found = agency_agreement(ratings(border=[LOW, HIGH, LOW], police=[LOW, HIGH, LOW], social=[HIGH, LOW, HIGH]))
    assert found.metric == "ordinal"
    assert found.statements == 3
    assert found.between[0, 1] > 0.8
    assert found.between[0, 2] < -0.3
    low, high = found.interval
    assert low < found.estimate < high
    assert "police" in found.sentence() or "border" in found.sentence()
    assert "social" in found.sentence()


def test_the_interval_is_the_same_every_time():
    data = ratings(border=[LOW, HIGH, LOW], social=[[5, 5, 2, 2, 2], HIGH, LOW])
    assert agency_agreement(data).interval == agency_agreement(data).interval


def test_agreement_of_all_lies_between_that_of_pairs():
    found = agency_agreement(ratings(border=[LOW, HIGH, LOW], social=[LOW, LOW, HIGH]))
    assert found.between.min() < found.estimate < found.between.max()


def test_questions_with_choices_of_their_own_are_left_out_and_counted():
    scale = ratings(border=[LOW, HIGH], social=[LOW, HIGH])
    film = pd.DataFrame([{"short": "Gate", "family": "border", "choice": "call", "people": 9}])
    found = agency_agreement(pd.concat([scale, film]))
    assert (found.n, found.missing) == (64, 9)


def test_one_family_or_one_statement_is_too_few():
    assert agency_agreement(ratings(border=[LOW, HIGH])).few.unit == "groups"
    found = agency_agreement(ratings(border=[LOW], social=[HIGH]))
    assert (found.few.unit, found.few.found) == ("statements", 1)
    assert found.figure().layout.annotations[0].text.startswith("Too few")


def test_a_family_of_fewer_than_ten_takes_no_part():
    few = [[1, 2, 0, 0, 0], [0, 0, 0, 2, 1]]
    found = agency_agreement(ratings(border=[LOW, HIGH], labour=[LOW, HIGH], ngo=few))
    assert found.families == ("border", "labour")
    assert found.missing == 6


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_figure_and_table_hold_a_number_for_each_two_families(language):
    found = agency_agreement(ratings(border=[LOW, HIGH], labour=[HIGH, HIGH])).told_in(language)
    assert found.table().shape == (2, 3)
    told = [note.text for note in found.figure().layout.annotations]
    assert sum("0" in text and len(text) < 14 for text in told) >= 4
    assert found.figure().layout.title.text.count("α") == 1


def test_that_families_are_of_one_mind_is_not_told_of_sensitive_statements():
    alike = pd.DataFrame(
        [
            {"short": short, "family": family, "choice": choice, "people": 12, "k": 5}
            for short, choice in (("One", "1"), ("Two", "2"))
            for family in ("law", "care")
        ]
    )
    found = agency_agreement(alike)
    assert ">\u00a00.97" in found.sentence()
    assert set(found.table().iloc[:, 1:].to_numpy().ravel()) == {">\u00a00.97"}
    assert found.between.max() < 1
    assert agency_agreement(alike.assign(k=3)).estimate == 1
