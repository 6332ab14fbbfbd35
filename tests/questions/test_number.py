"""A number: people see a shape and the bin that holds the middle, never what one person said."""

from collections import Counter
from contextlib import suppress
from fractions import Fraction
from itertools import pairwise
from statistics import median_high, median_low

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import validate

from ias_widgets.errors import ContentError, Refused
from ias_widgets.questions.number import NumberQuestion

SHARE = NumberQuestion(prompt={"en": "What share?"}, unit={"en": "%"}, truth=40, source="A report, 2024", mark="S~")
LANGUAGES = ("pl", "en", "uk")


@st.composite
def grids(draw) -> NumberQuestion:
    """Any question there can be: decimals, numbers below nothing, a few steps or a billion."""
    places = draw(st.integers(0, 3))
    step = draw(st.sampled_from([1, 2, 5, 7, 10, 25, 100]))
    least = step * draw(st.sampled_from([0, 0, 1, 3, 100, -5, -1000]))
    steps = draw(st.integers(1, 60) | st.integers(1, 10**4) | st.integers(1, 10**9))
    by = 10**places
    return NumberQuestion(prompt={}, least=least / by, most=(least + step * steps) / by, step=step / by)


@st.composite
def answered(draw) -> tuple[NumberQuestion, list[float]]:
    question = draw(grids())
    steps = round((Fraction(str(question.most)) - Fraction(str(question.least))) / Fraction(str(question.step)))
    found = draw(st.lists(st.integers(0, steps), max_size=25))
    exact = [Fraction(str(question.least)) + at * Fraction(str(question.step)) for at in found]
    return question, [question.check(float(one), "value") for one in exact]


@given(grids())
def test_bins_are_few_enough_to_read_and_follow_each_other(question) -> None:
    bins = question.face("en")["bins"]
    numbers = round((question.most - question.least) / question.step) + 1
    assert min(8, numbers) <= len(bins) <= 20
    assert (bins[0][0], bins[-1][1]) == (question.least, question.most)
    assert all(first <= last for first, last in bins)
    assert all(after[0] - before[1] == pytest.approx(question.step) for before, after in pairwise(bins))


@given(answered())
def test_a_tally_is_a_recount(asked) -> None:
    question, answers = asked
    told = question.tally(iter(answers))
    assert told["bins"] == [
        [first, last, sum(first <= answer <= last for answer in answers)] for first, last in question.face("en")["bins"]
    ]
    assert sum(people for *_, people in told["bins"]) == len(answers)
    assert question.tally(sorted(answers)) == question.tally(answers[::-1]) == told


@given(answered())
def test_the_median_is_the_bin_that_holds_the_middle_answer(asked) -> None:
    question, answers = asked
    told = question.tally(answers)
    if not answers:
        assert told["median"] is None
        return
    first, last = told["median"]
    assert first <= median_low(answers) <= median_high(answers) <= last
    holding = [bin_ for bin_ in told["bins"] if bin_[0] <= median_low(answers) <= bin_[1]]
    assert holding[0][0] == first


@given(answered(), st.integers(0, 25))
def test_tallies_of_two_groups_add_up(asked, at) -> None:
    question, answers = asked
    one, other, all_ = (question.tally(some)["bins"] for some in (answers[:at], answers[at:], answers))
    assert [[*a[:2], a[2] + b[2]] for a, b in zip(one, other, strict=True)] == all_


@given(answered())
def test_what_is_taken_fits_the_schema_and_is_of_one_form(asked) -> None:
    question, answers = asked
    for answer in answers:
        validate(answer, question.schema())
        assert question.check(answer, "value") == answer


@given(grids(), st.floats(allow_nan=True, allow_infinity=True) | st.integers() | st.text(max_size=3) | st.booleans())
def test_a_number_off_the_grid_is_refused(question, value) -> None:
    with suppress(Refused):
        taken = question.check(value, "value")
        assert type(value) in (int, float)
        assert taken == value
        assert (Fraction(str(taken)) - Fraction(str(question.least))) % Fraction(str(question.step)) == 0


@given(st.randoms(use_true_random=False), grids())
def test_a_simulated_answer_is_one_that_is_taken(chance, question) -> None:
    assert question.check(question.simulated(question.face("en"), chance, chance), "value") is not None


def test_a_number_has_one_form_however_it_was_sent() -> None:
    assert repr(SHARE.check(40.0, "value")) == "40"
    halves = NumberQuestion(prompt={}, least=0, most=5, step=0.5)
    assert [repr(halves.check(value, "value")) for value in (2, 2.0, 2.5)] == ["2.0", "2.0", "2.5"]


@pytest.mark.parametrize("value", [-1, 101, 40.5, "40", True, None, [40], float("nan")])
def test_what_is_out_of_range_or_between_the_steps_is_refused_with_the_limits(value) -> None:
    with pytest.raises(Refused, match="from 0 to 100 in steps of 1"):
        SHARE.check(value, "value")


def test_a_small_range_has_a_bin_for_each_number() -> None:
    stars = NumberQuestion(prompt={}, least=1, most=5)
    assert stars.tally([3, 3, 5])["bins"] == [[1, 1, 0], [2, 2, 0], [3, 3, 2], [4, 4, 0], [5, 5, 1]]


def test_a_range_of_a_million_has_bins_that_grow() -> None:
    face = NumberQuestion(prompt={}, least=0, most=1_000_000).face("en")
    assert face["bins"][:5] == [[0, 0], [1, 1], [2, 4], [5, 9], [10, 19]]
    assert face["bins"][-1] == [500_000, 1_000_000]
    assert (len(face["bins"]), face["even"]) == (19, False)
    assert NumberQuestion(prompt={}, least=0, most=1_000_000, step=1000).face("en")["even"]


@pytest.mark.parametrize(
    ("fields", "about"),
    [
        ({"least": 5, "most": 5}, "least below most"),
        ({"step": 0}, "above 0"),
        ({"most": 10, "step": 3}, "whole number of steps"),
        ({"step": 0.0001}, "3 decimals"),
        ({"most": float("inf")}, "3 decimals"),
        ({"truth": 101}, "from the least to the most"),
    ],
)
def test_a_question_that_cannot_be_asked_says_why(fields, about) -> None:
    with pytest.raises(ContentError, match=about):
        NumberQuestion(prompt={}, **fields)


def test_the_true_value_stands_in_the_key_alone() -> None:
    assert SHARE.key("pl") == {"truth": 40, "source": "A report, 2024", "checked": False}
    assert NumberQuestion(prompt={}).key("pl") is None
    assert SHARE.face("pl") == NumberQuestion(prompt={"en": "What share?"}, unit={"en": "%"}, truth=77).face("pl")


def test_a_tally_is_told_as_its_language_writes_numbers() -> None:
    paid = NumberQuestion(prompt={}, least=0, most=20_000, step=0.5, unit={"pl": "zł", "en": "PLN"})
    tally = paid.tally([15_000.5, 15_100, 0])
    told = {language: [line.replace("\u00a0", "_") for line in paid.told(tally, language)] for language in LANGUAGES}
    assert told["en"] == ["0_PLN: 1", "10,000–20,000_PLN: 2", "Middle answer: 10,000–20,000_PLN"]
    assert told["pl"] == ["0_zł: 1", "10_000–20_000_zł: 2", "Odpowiedź środkowa: 10_000–20_000_zł"]
    assert paid.told(paid.tally([]), "uk") == []
    halves = NumberQuestion(prompt={}, least=-2, most=2, step=0.5)
    assert halves.told(halves.tally([-1.5]), "uk")[0] == "−1,5: 1"


def test_a_frame_counts_the_bins() -> None:
    rows = SHARE.counted(SHARE.tally([3, 3, 99]), "pl")
    assert [row["count"] for row in rows] == [2, *[0] * 8, 1]
    assert rows[0] == {"choice": "0", "label": "0–9\u00a0%", "count": 2}
    assert rows[-1]["label"] == "90–100\u00a0%"


def test_nobody_raises_a_hand_for_a_number_and_a_record_holds_it() -> None:
    assert (SHARE.choice_ids(), SHARE.legend("en"), SHARE.record(12)) == ((), [], [{"number": 12}])


def test_the_counts_of_a_tally_are_of_bins_alone() -> None:
    told = SHARE.tally([3, 3, 99])
    assert Counter(people for *_, people in told["bins"]) == Counter({0: 8, 2: 1, 1: 1})
    assert set(told) == {"bins", "median"}
