"""The kinds whose answers are choices: an answer is checked, answers add up as counted by hand, the face is public and whole.

What every kind is held to stands in `test_every_kind`.
"""

import json
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ias_widgets.errors import ContentError, Refused
from ias_widgets.questions import Choice, question_data, question_from
from ias_widgets.questions.scale import AgreementScale
from ias_widgets.questions.several import SeveralChoices
from ias_widgets.questions.single import SingleChoice

LANGUAGES = ("pl", "en", "uk")
NOTE = "NOTE!"


def said(words: str) -> dict[str, str]:
    return {language: f"{words} ({language})" for language in LANGUAGES}


def choices(*ids: str) -> tuple[Choice, ...]:
    return tuple(Choice(id=id_, text=said(f"Do {id_}"), label=said(id_.upper())) for id_ in ids)


ASKED = {
    "single": (
        SingleChoice(prompt=said("Go?"), choices=choices("a", "b", "c"), notes=said(NOTE)),
        st.sampled_from(["a", "b", "c"]),
    ),
    "several": (
        SeveralChoices(prompt=said("Whom?"), choices=choices("a", "b", "c", "d"), at_most=3, notes=said(NOTE)),
        st.lists(st.sampled_from(["a", "b", "c", "d"]), min_size=1, max_size=3, unique=True),
    ),
    "scale": (AgreementScale(prompt=said("Sure?"), points=7, notes=said(NOTE)), st.integers(1, 7)),
}
NAMES = sorted(ASKED)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner, max_size=2),
    max_leaves=4,
)


@pytest.mark.parametrize("name", NAMES)
def test_a_question_is_read_as_it_was_written_also_from_json(name) -> None:
    question, _ = ASKED[name]
    data = question_data(question)
    assert data["kind"] == name
    assert question_from(data) == question_from(json.loads(json.dumps(data))) == question


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
def test_an_answer_that_fits_is_taken_in_one_form_and_stays_in_it(name, data) -> None:
    question, answers = ASKED[name]
    taken = question.check(data.draw(answers), "value")
    assert question.check(taken, "value") == taken
    assert json.loads(json.dumps(taken)) == taken


def taken_or_refused(question, value) -> tuple[object, Refused | None]:
    try:
        return question.check(value, "round 3"), None
    except Refused as no:
        return None, no


@pytest.mark.parametrize("name", NAMES)
@given(value=ANYTHING)
def test_any_other_is_refused_with_its_place_and_without_its_words(name, value) -> None:
    question, _ = ASKED[name]
    taken, no = taken_or_refused(question, value)
    if no is None:
        assert question.tally([taken])
        return
    assert (no.code, no.where) == ("bad-answer", "round 3")
    if isinstance(value, str):
        assert no.found == f"words ({len(value)} characters)"
    elif isinstance(value, list | dict):
        assert no.found == f"{type(value).__name__} of {len(value)}"
    else:
        assert no.found == repr(value)[:80]


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
def test_a_tally_is_a_recount(name, data) -> None:
    question, answers = ASKED[name]
    taken = [question.check(value, "value") for value in data.draw(st.lists(answers, max_size=30))]
    hands = data.draw(st.dictionaries(st.sampled_from(question.choice_ids()), st.integers(0, 9)))
    counted = Counter(str(one) for answer in taken for one in (answer if isinstance(answer, list) else [answer]))
    counted.update(hands)
    told = question.tally(iter(taken), hands)
    assert told["counts"] == {id_: counted[id_] for id_ in question.choice_ids()}
    assert question.tally(list(reversed(taken)), hands) == told


@pytest.mark.parametrize("name", NAMES)
def test_no_answers_add_up_to_nothing(name) -> None:
    question, _ = ASKED[name]
    assert set(question.tally([])["counts"].values()) == {0}


@pytest.mark.parametrize("language", [*LANGUAGES, "de"])
@pytest.mark.parametrize("name", NAMES)
def test_a_face_is_public_and_in_one_language(name, language) -> None:
    question, _ = ASKED[name]
    told = json.dumps(question.face(language))
    spoken = language if language in LANGUAGES else "en"
    assert NOTE not in told
    assert not [other for other in LANGUAGES if other != spoken and f"({other})" in told]


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
def test_no_fewer_people_raise_hands_than_any_choice_has(name, data) -> None:
    question, _ = ASKED[name]
    hands = data.draw(st.dictionaries(st.sampled_from(question.choice_ids()), st.integers(0, 9)))
    assert max(hands.values(), default=0) <= question.raised(hands) <= sum(hands.values())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("k", [-1, 0, 2, 101, "3"])
def test_a_smallest_group_below_three_or_out_of_reason_is_refused(name, k) -> None:
    with pytest.raises(ContentError):
        question_from({**question_data(ASKED[name][0]), "k": k})


@pytest.mark.parametrize("name", NAMES)
def test_a_misspelt_field_is_named(name) -> None:
    with pytest.raises(ContentError, match="promt"):
        question_from({**question_data(ASKED[name][0]), "promt": {}})
