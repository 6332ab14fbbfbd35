"""Steps of a procedure: the right order stays home until the reveal."""

import json
from itertools import combinations, permutations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from ias_widgets.errors import ContentError, Refused
from ias_widgets.phrases import SPOKEN
from ias_widgets.questions import Choice, question_data, question_from
from ias_widgets.questions.procedure import ProcedureOrder

WORDS = ["secure", "ask", "call", "note", "notify", "assess", "meet", "archive"]


def asked(*ids: str, **fields) -> ProcedureOrder:
    steps = tuple(Choice(id=id_, text={"en": f"Do {id_}"}) for id_ in ids or WORDS[:4])
    return ProcedureOrder(prompt={"en": "In which order?"}, steps=steps, **fields)


@st.composite
def answered(draw) -> tuple[ProcedureOrder, list[list[str]]]:
    """A question and its answers."""
    right = draw(st.permutations(WORDS[: draw(st.integers(3, 8))]))
    question = asked(*right)
    return question, [question.check(order, "value") for order in draw(st.lists(st.permutations(right), max_size=20))]


@pytest.mark.parametrize("ids", [["one", "two"], ["one", "one", "two"], [f"{'x' * i}y" for i in range(1, 10)]])
def test_a_question_needs_three_to_eight_different_steps(ids) -> None:
    with pytest.raises(ContentError, match="three to eight"):
        asked(*ids)


@pytest.mark.parametrize("ids", ["abc", ["1", "2", "3"], ["step1", "step2", "step3"], ["s-a1", "s-b2", "s-c3"]])
def test_ids_that_count_along_give_the_order_away_and_are_refused(ids) -> None:
    with pytest.raises(ContentError, match="do not give the right order away"):
        asked(*ids)


@given(st.permutations(WORDS), st.integers(3, 8))
def test_the_face_never_lists_the_steps_in_the_right_order_and_has_no_key(words, many) -> None:
    question = asked(*words[:many], rationale={"en": "Because."}, source="The Act")
    shown = [one["id"] for one in question.face("en")["choices"]]
    assert sorted(shown) == sorted(words[:many])
    assert shown != words[:many]
    told = json.dumps(question.face("en"))
    assert "Because" not in told
    assert "The Act" not in told


@pytest.mark.parametrize("right", permutations(["ask", "call", "note"]))
def test_what_the_face_lists_first_says_nothing_of_what_is_first(right) -> None:
    drawn = {tuple(one["id"] for one in asked(*order).face("en")["choices"]) for order in permutations(right)}
    assert len(drawn) <= 2


def test_steps_from_bare_words_have_ids_that_do_not_count_along() -> None:
    question = ProcedureOrder.of(
        "In which order?", ["Secure the person", "Call KCIK", "Write a note"], source="The Act", mark="S"
    )
    right = question.key("en")["order"]
    assert [one["text"] for id_ in right for one in question.legend("en") if one["id"] == id_] == [
        "Secure the person",
        "Call KCIK",
        "Write a note",
    ]
    assert question_from(question_data(question)) == question
    assert ProcedureOrder.of("Else?", [Choice(id=id_, text={"en": id_}) for id_ in ("ask", "call", "a")]).key("en")[
        "order"
    ] == ["ask", "call", "a"]


def test_the_key_is_the_order_with_why_and_whether_it_was_checked() -> None:
    question = asked("ask", "call", "note", rationale={"en": "Because.", "pl": "Bo tak."}, source="The Act", mark="S~")
    assert question.key("pl") == {
        "order": ["ask", "call", "note"],
        "rationale": "Bo tak.",
        "source": "The Act",
        "checked": False,
    }
    assert asked(mark="S").key("en")["checked"] is True


@pytest.mark.parametrize(
    "value", [["ask"], ["ask", "ask", "call", "note"], ["secure", "ask", "call", "x"], "ask", None, {"ask": 1}]
)
def test_whatever_is_not_an_order_of_all_steps_is_refused_without_the_right_one(value) -> None:
    with pytest.raises(Refused) as no:
        asked().check(value, "value")
    assert no.value.expected == "4 different ones of ask, call, note, secure, in order"


@given(answered())
def test_a_tally_is_a_recount_person_by_person(given_) -> None:
    question, answers = given_
    right = question.key("en")["order"]
    tally = question.tally(iter(answers))
    assert tally["counts"] == {id_: sum(order[right.index(id_)] == id_ for order in answers) for id_ in right}
    wrong = [
        {(one, other) for one, other in combinations(order, 2) if right.index(other) < right.index(one)}
        for order in answers
    ]
    assert tally["swaps"] == {
        f"{one}>{other}": sum((other, one) in pairs for pairs in wrong) for one, other in combinations(right, 2)
    }
    assert all(sum(people) == len(answers) for people in tally["places"].values())


@given(answered(), st.randoms(use_true_random=False), st.integers(0, 20))
def test_order_does_not_matter_and_tallies_of_groups_add_up(given_, chance, cut) -> None:
    question, answers = given_
    whole = question.tally(answers)
    mixed = chance.sample(answers, len(answers))
    some, others = question.tally(mixed[:cut]), question.tally(mixed[cut:])
    assert question.tally(mixed) == whole
    for part in ("counts", "swaps"):
        assert {id_: some[part][id_] + others[part][id_] for id_ in some[part]} == whole[part]
    assert {
        id_: [x + y for x, y in zip(some["places"][id_], others["places"][id_], strict=True)] for id_ in some["places"]
    } == whole["places"]


@given(answered())
def test_what_is_taken_is_of_the_form_that_is_told_and_the_form_does_not_tell_the_order(given_) -> None:
    question, answers = given_
    schema = question.schema()
    assert schema["items"]["enum"] == sorted(schema["items"]["enum"])
    assert all(Draft202012Validator(schema).is_valid(answer) for answer in answers)


@given(answered(), st.integers())
def test_a_simulated_answer_is_one(given_, seed) -> None:
    question, _ = given_
    answer = ProcedureOrder.simulated(question.face("en"), Random(seed), Random(seed + 1))
    assert question.check(answer, "value") == answer


def test_it_is_told_in_the_right_order_with_what_most_have_the_wrong_way_round() -> None:
    question = asked("ask", "call", "note")
    told = question.told(
        question.tally([["ask", "note", "call"], ["ask", "note", "call"], ["call", "ask", "note"]]), "en"
    )
    assert told == [
        "1. Do ask: 2 people put it here",
        "2. Do call: 0 people put it here",
        "3. Do note: 1 person put it here",
        "Most often the wrong way round: “Do note” before “Do call”, by 2 people",
    ]


@pytest.mark.parametrize("language", SPOKEN)
def test_where_nobody_has_anything_wrong_nothing_of_it_is_told(language) -> None:
    question = asked()
    assert len(question.told(question.tally([WORDS[:4]] * 5), language)) == 4
    assert len(question.told(question.tally([]), language)) == 4


def test_hands_are_not_counted() -> None:
    assert asked().choice_ids() == ()
    assert asked().tally([], {"ask": 3}) == asked().tally([])
