"""Several choices: any number within limits, in one order, each at most once."""

import pytest

from ias_widgets.errors import ContentError, Refused
from ias_widgets.questions import Choice
from ias_widgets.questions.several import SeveralChoices


def asked(ids: str = "abcd", **limits) -> SeveralChoices:
    choices = tuple(Choice(id=id_, text={"en": f"Do {id_}"}) for id_ in ids)
    return SeveralChoices(prompt={"en": "Whom?"}, choices=choices, **limits)


@pytest.mark.parametrize("ids", ["", "a", "aa", "abcdefghijklm"])
def test_a_question_needs_two_to_twelve_different_choices(ids) -> None:
    with pytest.raises(ContentError, match="two to twelve"):
        asked(ids)


@pytest.mark.parametrize(
    "limits", [{"at_least": -1}, {"at_least": 3, "at_most": 2}, {"at_most": 5}, {"at_least": 0, "at_most": 0}]
)
def test_limits_that_nobody_could_keep_are_refused(limits) -> None:
    with pytest.raises(ContentError, match="at_least, at_most"):
        asked(**limits)


def test_the_order_of_marking_does_not_matter() -> None:
    assert asked().check(["d", "a"], "value") == asked().check(("a", "d"), "value") == ["a", "d"]


@pytest.mark.parametrize("value", [[], ["a", "b", "c"], ["a", "a"], ["x"], "ab", [["a"]], {"a": 1}, None])
def test_too_many_too_few_twice_the_same_or_something_else_is_refused(value) -> None:
    with pytest.raises(Refused):
        asked(at_most=2).check(value, "value")


def test_none_may_be_marked_where_none_is_allowed() -> None:
    assert asked(at_least=0).check([], "value") == []


def test_everybody_counts_once_for_each_choice_they_marked() -> None:
    assert asked("abc").tally([["a", "b"], ["b"]], {"c": 4}) == {"counts": {"a": 1, "b": 2, "c": 4}}


def test_hands_are_as_few_people_as_can_have_raised_them() -> None:
    assert asked(at_most=2).raised({"a": 3, "b": 3, "c": 3}) == 5
    assert asked().raised({"a": 3, "b": 1}) == 3
    assert asked().raised({}) == 0


def test_the_face_tells_the_limits() -> None:
    face = asked(at_least=2).face("en")
    assert (face["at_least"], face["at_most"], len(face["choices"])) == (2, 4, 4)
