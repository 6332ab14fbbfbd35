"""Agreement scale: points have an order, so the middle is told, and no mean."""

from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ias_widgets.errors import ContentError, Refused
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
