"""Single choice: one of two to six."""

import pytest

from ias_widgets.errors import ContentError, Refused
from ias_widgets.questions import Choice
from ias_widgets.questions.single import SingleChoice


def asked(*ids: str) -> SingleChoice:
    return SingleChoice(prompt={"en": "Go?"}, choices=tuple(Choice(id=id_, text={"en": f"Do {id_}"}) for id_ in ids))


@pytest.mark.parametrize("ids", [(), ("a",), ("a", "a"), tuple("abcdefg")])
def test_a_question_needs_two_to_six_different_choices(ids) -> None:
    with pytest.raises(ContentError, match="two to six"):
        asked(*ids)


@pytest.mark.parametrize("value", ["", "A", "ab", ["a"], 0, None])
def test_an_answer_is_the_id_of_a_choice(value) -> None:
    with pytest.raises(Refused, match="one of a, b"):
        asked("a", "b").check(value, "value")


def test_choices_keep_their_order_their_letters_and_their_words() -> None:
    assert asked("x", "y").face("pl")["choices"] == [
        {"id": "x", "letter": "A", "text": "Do x", "label": "Do x"},
        {"id": "y", "letter": "B", "text": "Do y", "label": "Do y"},
    ]


def test_a_choice_nobody_took_counts_nought() -> None:
    assert asked("a", "b", "c").tally(["c", "c", "a"], {"a": 2}) == {"counts": {"a": 3, "b": 0, "c": 2}}
