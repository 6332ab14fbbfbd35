"""Script concordance: an answer is worth what experts make of it, and what they made of it is told with the reveal."""

from contextlib import suppress
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import validate

from ias_widgets.errors import ContentError, Refused
from ias_widgets.questions.concordance import ScriptConcordance

POINTS = ("-2", "-1", "0", "1", "2")
PANELS = st.dictionaries(st.sampled_from(POINTS), st.integers(0, 20)).filter(lambda panel: sum(panel.values()))
ANSWERS = st.lists(st.integers(-2, 2), max_size=30)


def asked(panel: dict[str, int]) -> ScriptConcordance:
    return ScriptConcordance.of("Is it now …", hypothesis="Forced labour", news="He holds his passport.", panel=panel)


KNOWN = asked({"-2": 0, "-1": 1, "0": 3, "1": 6, "2": 0})


def test_credits_are_those_of_the_known_panel() -> None:
    """Charlin et al. 2000, aggregate scoring: six of ten chose the modal answer, three one beside it, one another."""
    assert list(KNOWN.credits().values()) == [0, 0.167, 0.5, 1, 0]
    assert KNOWN.tally([1, 0, -1, 2])["credit"] == 1.667


@given(PANELS, ANSWERS, st.dictionaries(st.sampled_from(POINTS), st.integers(0, 4)))
def test_a_tally_is_a_recount(panel, answers, hands) -> None:
    told = asked(panel).tally(iter(answers), hands)
    everybody = answers + [int(point) for point, number in hands.items() for _ in range(number)]
    assert told["counts"] == {point: everybody.count(int(point)) for point in POINTS}
    mode = max(panel.values())
    exact = sum(Fraction(panel.get(str(answer), 0), mode) for answer in everybody)
    assert abs(told["credit"] - exact) <= Fraction(len(everybody), 2000) + Fraction(1, 10**9)
    assert asked(panel).tally(sorted(answers, reverse=True), hands) == told


@given(PANELS, ANSWERS, st.integers(0, 30))
def test_tallies_of_two_groups_add_up(panel, answers, at) -> None:
    question = asked(panel)
    one, other, all_ = (question.tally(some) for some in (answers[:at], answers[at:], answers))
    assert all_["counts"] == {point: one["counts"][point] + other["counts"][point] for point in POINTS}
    assert all_["credit"] == round(one["credit"] + other["credit"], 3)


@given(PANELS)
def test_the_answer_of_most_experts_has_full_credit_and_no_answer_more(panel) -> None:
    worth = asked(panel).credits()
    assert max(worth.values()) == 1
    assert {point for point, credit in worth.items() if credit == 1} >= {
        point for point, experts in panel.items() if experts == max(panel.values())
    }
    assert [worth[point] for point in POINTS if not panel.get(point)] == [0] * (5 - sum(map(bool, panel.values())))


@given(PANELS, st.sampled_from(["pl", "en", "uk"]))
def test_the_face_is_the_same_whatever_the_panel_thinks(panel, language) -> None:
    assert asked(panel).face(language) == KNOWN.face(language)


@given(st.integers() | st.floats() | st.booleans() | st.text(max_size=2))
def test_only_the_five_answers_are_taken_and_they_fit_the_schema(value) -> None:
    with suppress(Refused):
        taken = KNOWN.check(value, "value")
        validate(taken, KNOWN.schema())
        assert taken in range(-2, 3)
        assert type(taken) is int


@pytest.mark.parametrize("panel", [{}, {"1": 0}, {"3": 1}, {"1": -1, "2": 5}])
def test_a_panel_is_of_experts_and_answers_that_there_are(panel) -> None:
    with pytest.raises(ContentError, match="how many experts"):
        asked(panel)


def test_answers_have_words_and_signs_and_the_mean_is_told() -> None:
    assert [one["letter"] for one in KNOWN.legend("en")] == ["−2", "−1", "0", "+1", "+2"]
    assert [one["text"] for one in KNOWN.legend("pl")][::4] == [
        "Dużo mniej prawdopodobne",
        "Dużo bardziej prawdopodobne",
    ]
    assert KNOWN.told(KNOWN.tally([1, 1, 0]), "en")[3:] == [
        "+1 · More likely: 2", "+2 · Much more likely: 0", "Mean credit 0.83 of 1",
    ]  # fmt: skip
    assert KNOWN.told(KNOWN.tally([1, 0]), "pl")[-1] == "Średnio 0,75 punktu na 1 możliwy"
    assert len(KNOWN.told(KNOWN.tally([]), "en")) == 5


def test_the_panel_stands_in_the_key_alone() -> None:
    assert asked({"1": 6, "0": 3}).key("uk") == {
        "panel": {"-2": 0, "-1": 0, "0": 3, "1": 6, "2": 0},
        "credits": {"-2": 0, "-1": 0, "0": 0.5, "1": 1, "2": 0},
    }


def test_hands_and_records_stand_for_the_answer() -> None:
    assert [KNOWN.hand(point) for point in KNOWN.choice_ids()] == [-2, -1, 0, 1, 2]
    assert KNOWN.record(-2) == [{"number": -2}]
