"""Agreement scale: points have an order, so the middle is told, and no mean."""

from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import validate

from ias_widgets.errors import ContentError, Refused
from ias_widgets.questions import question_from
from ias_widgets.questions.scale import AgreementScale

SURE = AgreementScale(prompt={"en": "Sure?"})


@pytest.mark.parametrize("points", [2, 8, 0])
def test_a_scale_has_three_to_seven_points(points) -> None:
    with pytest.raises(ContentError, match="3 to 7"):
        AgreementScale(prompt={}, points=points)


@pytest.mark.parametrize("value", [0, 6, 2.0, 2.5, "2", True, None, [2]])
def test_an_answer_is_a_whole_point_of_the_scale(value) -> None:
    with pytest.raises(Refused, match="from 1 to 5"):
        SURE.check(value, "value")


@given(st.lists(st.integers(1, 5)), st.dictionaries(st.sampled_from("12345"), st.integers(0, 5)))
def test_the_median_is_that_of_everybody_tablets_and_hands(answers, hands) -> None:
    everybody = answers + [int(point) for point, number in hands.items() for _ in range(number)]
    assert SURE.tally(answers, hands)["median"] == (median(everybody) if everybody else None)


def test_a_median_may_lie_between_two_points() -> None:
    assert SURE.tally([1, 2, 4, 5])["median"] == 3.0
    assert SURE.tally([2, 3])["median"] == 2.5


def test_the_ends_have_words_in_three_languages_unless_the_author_gave_others() -> None:
    assert SURE.face("pl") == {"points": 5, "low": "Zdecydowanie nie", "high": "Zdecydowanie tak"}
    assert len({SURE.face(language)["low"] for language in ("pl", "en", "uk")}) == 3
    assert AgreementScale(prompt={}, low={"en": "Cold"}, high={"en": "Hot"}).face("uk")["high"] == "Hot"


def test_two_scales_do_not_share_their_words() -> None:
    one, other = AgreementScale(prompt={}), AgreementScale(prompt={})
    one.low["en"] = "changed"
    assert other.face("en")["low"] == "Strongly disagree"


OURS = AgreementScale(prompt={"en": "Sure?"}, not_mine=True)
ANSWERS = st.lists(st.integers(1, 5) | st.just("not_mine"), max_size=30)


@given(ANSWERS, st.dictionaries(st.sampled_from(OURS.choice_ids()), st.integers(0, 5)))
def test_whose_field_it_is_not_is_counted_apart_and_is_no_part_of_the_median(answers, hands) -> None:
    everybody = answers + [OURS.hand(choice) for choice, number in hands.items() for _ in range(number)]
    points = [answer for answer in everybody if answer != "not_mine"]
    told = OURS.tally(answers, hands)
    assert told["counts"]["not_mine"] == len(everybody) - len(points)
    assert told["median"] == (median(points) if points else None)
    assert OURS.tally(answers[::-1], hands) == told


@given(ANSWERS, st.integers(0, 30))
def test_tallies_of_two_groups_add_up(answers, at) -> None:
    one, other, all_ = (OURS.tally(some)["counts"] for some in (answers[:at], answers[at:], answers))
    assert {choice: one[choice] + other[choice] for choice in one} == all_


@given(st.integers(1, 5) | st.just("not_mine"))
def test_what_is_taken_fits_the_schema(answer) -> None:
    validate(OURS.check(answer, "value"), OURS.schema())


def test_not_my_field_is_an_answer_only_where_it_is_offered() -> None:
    assert OURS.check("not_mine", "value") == "not_mine"
    with pytest.raises(Refused):
        SURE.check("not_mine", "value")
    with pytest.raises(Refused, match='from 1 to 5, or "not_mine"'):
        OURS.check("mine", "value")
    assert "not_mine" not in SURE.tally([3])["counts"]


def test_not_my_field_stands_behind_the_points_in_three_languages_and_in_a_record() -> None:
    assert [one["text"] for one in OURS.legend("en")] == [
        "Strongly disagree",
        "2",
        "3",
        "4",
        "Strongly agree",
        "Not my field",
    ]
    assert [OURS.face(language)["not_mine"] for language in ("pl", "uk")] == [
        "To nie moja dziedzina",
        "Це не моя сфера",
    ]
    assert OURS.told(OURS.tally([2, "not_mine"]), "en")[-1] == "– · Not my field: 1"
    assert (OURS.record("not_mine"), OURS.record(2)) == ([{"choice": "not_mine"}], [{"number": 2}])


def test_a_scale_as_it_was_kept_before_offers_no_other_field() -> None:
    kept = {"kind": "scale", "prompt": {"en": "Sure?"}, "low": {"en": "No"}, "high": {"en": "Yes"}, "points": 5}
    assert question_from(kept) == AgreementScale(prompt={"en": "Sure?"}, low={"en": "No"}, high={"en": "Yes"})
