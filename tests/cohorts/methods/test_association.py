"""Cramér's V with Bergsma's correction, held against what others compute, and told of families."""

import numpy as np
import pandas as pd
import pytest
from scipy.stats import contingency
from statsmodels.stats.multitest import multipletests

from ias_widgets.cohorts.methods.association import association, cramers_v, holm, interval_of_v


def rests(of, one, other):
    """The table of a number's rests: how often n % one meets n % other below ``of``."""
    table = np.zeros((one, other), dtype=int)
    for n in range(of):
        table[n % one, n % other] += 1
    return table


def test_bergsma_2013_as_clickhouse_documents_it():
    """ClickHouse's reference, cramersVBiasCorrected: numbers below 150, number % 10 and number % 4."""
    assert cramers_v(rests(150, 10, 4)) == pytest.approx(0.5305112825189074, abs=1e-12)


@pytest.mark.parametrize("seed", range(4))
def test_without_correction_it_is_scipys(seed):
    table = np.random.default_rng(seed).integers(1, 20, (4, 3))
    assert cramers_v(table, corrected=False) == pytest.approx(contingency.association(table, method="cramer"))


def test_bergsma_2013_correction_takes_away_what_chance_alone_gives():
    chance = np.random.default_rng(7)
    tables = [chance.multinomial(15, [0.25] * 4, size=4) for _ in range(200)]
    assert np.mean([cramers_v(table, corrected=False) for table in tables]) > 0.2
    assert np.mean([cramers_v(table) ** 2 for table in tables]) < 0.02


def test_an_answer_that_the_family_decides_is_one_and_one_that_it_does_not_is_none():
    assert cramers_v([[30, 0], [0, 30]]) == pytest.approx(1)
    assert cramers_v([[10, 20], [20, 40]]) == 0
    assert cramers_v([[10, 0], [20, 0]]) == 0


def test_the_interval_covers_the_populations_v_as_often_as_it_says():
    chance = np.random.default_rng(11)
    people = np.array([[0.55, 0.25, 0.20], [0.25, 0.45, 0.30], [0.25, 0.25, 0.50]]) / 3
    expected = people.sum(axis=1, keepdims=True) * people.sum(axis=0, keepdims=True)
    true = float((((people - expected) ** 2 / expected).sum() / 2) ** 0.5)
    ends = [interval_of_v(chance.multinomial(180, people.ravel()).reshape(3, 3)) for _ in range(200)]
    assert 0.91 <= np.mean([low <= true <= high for low, high in ends]) <= 0.99


def test_holm_is_statsmodels():
    values = [0.01, 0.2, 0.03, 0.005, 0.04]
    assert holm(values) == pytest.approx(multipletests(values, method="holm")[1])


def splits(**questions):
    return pd.DataFrame(
        [
            {"short": short, "family": family, "choice": choice, "people": people}
            for short, families in questions.items()
            for family, counts in families.items()
            for choice, people in zip("abc", counts, strict=True)
        ]
    )


def test_the_question_at_which_families_differ_most_is_named():
    found = association(
        splits(Gate={"border": (18, 2, 0), "social": (3, 16, 1)}, Hall={"border": (8, 6, 6), "social": (7, 7, 6)})
    )
    assert "“Gate”" in found.sentence()
    assert found.interval[0] < found.estimate < found.interval[1]
    assert found.questions.set_index("question")["holm"].lt(0.05).to_dict() == {"Gate": True, "Hall": False}
    assert (found.n, found.missing) == (80, 0)


def test_the_last_round_of_each_room_counts():
    first = splits(Gate={"border": (0, 12, 0), "social": (12, 0, 0)}).assign(room="r", round=1)
    last = splits(Gate={"border": (6, 6, 0), "social": (6, 6, 0)}).assign(room="r", round=2)
    found = association(pd.concat([first, last]))
    assert (found.estimate, found.n) == (0, 24)


def test_families_of_fewer_than_ten_take_no_part_and_one_alone_is_too_few():
    found = association(splits(Gate={"border": (18, 2, 0), "social": (3, 2, 1)}))
    assert (found.few.unit, found.few.found, found.missing) == ("groups", 1, 26)
    assert found.estimate is None


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_prints_shows_and_draws(language):
    data = splits(Gate={"border": (18, 2, 0), "social": (3, 16, 1)})
    found = association(data).told_in(language)
    assert len(found.table()) == 1
    assert found.sentence() in found.figure().layout.title.text.replace("<br>", " ")
    assert "V" in found.sentence()
