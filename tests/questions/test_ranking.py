"""Ranking: an order of all choices or of the first few, added up by Borda's points."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from ias_widgets.errors import ContentError, Refused
from ias_widgets.phrases import SPOKEN
from ias_widgets.questions import Choice
from ias_widgets.questions.ranking import Ranking


def asked(ids: str = "abcd", top: int | None = None) -> Ranking:
    return Ranking(
        prompt={"en": "What first?"}, choices=tuple(Choice(id=id_, text={"en": f"Do {id_}"}) for id_ in ids), top=top
    )


QUESTIONS = st.builds(lambda ids, top: asked("abcdefgh"[:ids], min(ids, top)), st.integers(2, 8), st.integers(1, 8))


@st.composite
def answered(draw) -> tuple[Ranking, list[list[str]]]:
    """A question and its answers."""
    question = draw(QUESTIONS)
    orders = draw(st.lists(st.permutations([choice.id for choice in question.choices]), max_size=25))
    return question, [question.check(order[: question.ranked], "value") for order in orders]


def added(some: dict, others: dict) -> dict:
    return {id_: [x + y for x, y in zip(some[id_], others[id_], strict=True)] for id_ in some}


@pytest.mark.parametrize("ids", ["", "a", "aa", "abcdefghi"])
def test_a_question_needs_two_to_eight_different_choices(ids) -> None:
    with pytest.raises(ContentError, match="two to eight"):
        asked(ids)


@pytest.mark.parametrize("top", [0, -1, 5])
def test_no_more_can_be_ranked_than_there_are_and_no_fewer_than_one(top) -> None:
    with pytest.raises(ContentError, match="1 to 4"):
        asked("abcd", top)


@pytest.mark.parametrize(
    "value",
    [
        ["a", "b"],
        ["a", "b", "c", "c"],
        ["a", "b", "c", "d", "a"],
        ["x", "a", "b", "c"],
        "abcd",
        [1, 2, 3, 4],
        {"a": 1},
        None,
    ],
)
def test_whatever_is_not_an_order_of_all_is_refused(value) -> None:
    with pytest.raises(Refused):
        asked().check(value, "value")


def test_of_the_first_few_exactly_so_many_are_an_answer() -> None:
    assert asked("abcd", 2).check(("d", "a"), "value") == ["d", "a"]
    with pytest.raises(Refused):
        asked("abcd", 2).check(["d", "a", "b"], "value")


def test_points_are_those_that_were_counted_by_hand() -> None:
    tally = asked("abc").tally([["a", "b", "c"], ["a", "c", "b"], ["b", "a", "c"]])
    assert tally == {
        "counts": {"a": 2, "b": 1, "c": 0},
        "places": {"a": [2, 1, 0], "b": [1, 1, 1], "c": [0, 1, 2]},
        "borda": {"a": 5, "b": 3, "c": 1},
    }


def test_of_a_list_that_stops_early_the_last_named_gets_one_point_and_the_others_none() -> None:
    assert asked("abcde", 2).tally([["c", "a"]])["borda"] == {"a": 1, "b": 0, "c": 2, "d": 0, "e": 0}
    assert asked("abc", 2).tally([["c", "a"]])["borda"] == asked("abc").tally([["c", "a", "b"]])["borda"]


@given(answered())
def test_points_are_the_duels_that_a_choice_wins_where_all_are_ranked(given_) -> None:
    question, answers = given_
    ids = [choice.id for choice in question.choices]
    duels = {
        id_: sum(
            (order.index(id_) if id_ in order else len(ids)) < (order.index(other) if other in order else len(ids))
            for order in answers
            for other in (ids if question.ranked >= len(ids) - 1 else [*order, "nobody"])
            if other != id_
        )
        for id_ in ids
    }
    assert question.tally(answers)["borda"] == duels


@given(answered())
def test_first_places_are_a_column_of_the_places_and_nobody_is_lost(given_) -> None:
    question, answers = given_
    tally = question.tally(iter(answers))
    assert tally["counts"] == {
        choice.id: sum(order[0] == choice.id for order in answers) for choice in question.choices
    }
    assert sum(tally["counts"].values()) == len(answers)
    assert all(sum(people) <= len(answers) for people in tally["places"].values())


@given(answered(), st.randoms(use_true_random=False), st.integers(0, 25))
def test_order_does_not_matter_and_tallies_of_groups_add_up(given_, chance, cut) -> None:
    question, answers = given_
    whole = question.tally(answers)
    mixed = chance.sample(answers, len(answers))
    some, others = question.tally(mixed[:cut]), question.tally(mixed[cut:])
    assert question.tally(mixed) == whole
    assert added(some["places"], others["places"]) == whole["places"]
    for part in ("counts", "borda"):
        assert {id_: some[part][id_] + others[part][id_] for id_ in some[part]} == whole[part]


@given(answered())
def test_what_is_taken_is_of_the_form_that_is_told(given_) -> None:
    question, answers = given_
    of_this_form = Draft202012Validator(question.schema())
    assert all(of_this_form.is_valid(answer) for answer in answers)


@given(QUESTIONS, st.integers())
def test_a_simulated_answer_is_one(question, seed) -> None:
    answer = Ranking.simulated(question.face("en"), Random(seed), Random(seed + 1))
    assert question.check(answer, "value") == answer


def test_hands_are_not_counted_and_no_branch_hangs_on_an_order() -> None:
    assert asked().choice_ids() == ()
    assert asked().tally([], {"a": 3}) == asked().tally([])


def test_it_is_told_by_points_and_equals_share_a_place() -> None:
    told = asked("abc").told(asked("abc").tally([["b", "a", "c"], ["a", "b", "c"]]), "en")
    assert told == [
        "1. A · Do a: 3 points; put first by 1 person",
        "1. B · Do b: 3 points; put first by 1 person",
        "3. C · Do c: 0 points; put first by 0 people",
    ]


@pytest.mark.parametrize("language", SPOKEN)
def test_it_is_told_in_every_language_also_of_nobody(language) -> None:
    told = [asked().told(asked().tally(answers), language) for answers in ([], [list("abcd")] * 22)]
    assert [len(lines) for lines in told] == [4, 4]
    assert "22" in told[1][0]


def test_a_frame_has_the_points_beside_the_people() -> None:
    rows = asked("ab").counted(asked("ab").tally([["b", "a"], ["b", "a"]]), "en")
    assert rows == [
        {"choice": "a", "label": "Do a", "count": 0, "points": 0},
        {"choice": "b", "label": "Do b", "count": 2, "points": 2},
    ]


def test_one_line_makes_it() -> None:
    question = Ranking.of("Co najpierw?", ["Schronienie", "Tłumacz", "Paszport"], language="pl", top=2, k=5)
    assert (question.ranked, question.most, question.k) == (2, 2, 5)
    assert [one["text"] for one in question.face("pl")["choices"]] == ["Schronienie", "Tłumacz", "Paszport"]
