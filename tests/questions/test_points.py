"""Points to share out: all of them, in steps, to two to six things."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from ias_widgets.errors import ContentError, Refused
from ias_widgets.phrases import SPOKEN
from ias_widgets.questions import Choice
from ias_widgets.questions.points import PointsToShare


def asked(ids: str = "abc", **limits: int) -> PointsToShare:
    choices = tuple(Choice(id=id_, text={"en": f"Do {id_}"}) for id_ in ids)
    return PointsToShare(prompt={"en": "Where to?"}, choices=choices, **limits)


@st.composite
def answered(draw) -> tuple[PointsToShare, list[dict[str, int]]]:
    """A question and its answers: cuts of the row of all steps."""
    ids = "abcdef"[: draw(st.integers(2, 6))]
    step, steps = draw(st.sampled_from([(1, 7), (5, 20), (10, 10), (25, 4)]))
    question = asked(ids, points=step * steps, step=step)
    answers = []
    for _ in range(draw(st.integers(0, 15))):
        cuts = sorted(draw(st.lists(st.integers(0, steps), min_size=len(ids) - 1, max_size=len(ids) - 1)))
        ends = [0, *cuts, steps]
        shares = {id_: step * (ends[i + 1] - ends[i]) for i, id_ in enumerate(ids)}
        answers.append(question.check(shares, "value"))
    return question, answers


@pytest.mark.parametrize("ids", ["", "a", "aa", "abcdefg"])
def test_a_question_needs_two_to_six_different_choices(ids) -> None:
    with pytest.raises(ContentError, match="two to six"):
        asked(ids)


@pytest.mark.parametrize(
    "limits", [{"step": 0}, {"step": 7}, {"step": 100}, {"points": 0}, {"points": 2000}, {"points": -100, "step": -5}]
)
def test_points_that_the_steps_do_not_make_up_are_refused(limits) -> None:
    with pytest.raises(ContentError, match="multiple of the step"):
        asked(**limits)


@pytest.mark.parametrize(
    "value",
    [
        {"a": 50, "b": 45, "c": 0}, {"a": 50, "b": 55, "c": 0}, {"a": 110, "b": -10, "c": 0}, {"a": 98, "b": 2, "c": 0}, {"a": 50, "b": 50},
        {"a": 50, "b": 50, "x": 0}, {"a": 50, "b": 50, "c": 0, "x": 0}, {"a": 50.0, "b": 50, "c": 0}, {"a": True, "b": 100, "c": 0}, [50, 50, 0], "100", None,
    ],
)  # fmt: skip
def test_whatever_does_not_share_out_all_points_in_steps_is_refused(value) -> None:
    with pytest.raises(Refused):
        asked().check(value, "value")


def test_a_share_may_be_nothing_or_all_of_it() -> None:
    assert asked().check({"c": 100, "a": 0, "b": 0}, "value") == {"a": 0, "b": 0, "c": 100}


@given(answered())
def test_no_point_is_lost_and_a_recount_by_choice_finds_the_same(given_) -> None:
    question, answers = given_
    tally = question.tally(iter(answers))
    assert sum(tally["sums"].values()) == question.points * len(answers) == question.points * tally["people"]
    rows = [(row["choice"], row["number"]) for answer in answers for row in question.record(answer)]
    for id_ in tally["sums"]:
        shares = [share for choice, share in rows if choice == id_]
        assert tally["sums"][id_] == sum(shares)
        assert tally["counts"][id_] == len(shares) - shares.count(0)


@given(answered(), st.randoms(use_true_random=False), st.integers(0, 15))
def test_order_does_not_matter_and_tallies_of_groups_add_up(given_, chance, cut) -> None:
    question, answers = given_
    whole = question.tally(answers)
    mixed = chance.sample(answers, len(answers))
    some, others = question.tally(mixed[:cut]), question.tally(mixed[cut:])
    assert question.tally(mixed) == whole
    assert some["people"] + others["people"] == whole["people"]
    for part in ("sums", "counts"):
        assert {id_: some[part][id_] + others[part][id_] for id_ in some[part]} == whole[part]


@given(answered())
def test_what_is_taken_is_of_the_form_that_is_told(given_) -> None:
    question, answers = given_
    of_this_form = Draft202012Validator(question.schema())
    assert all(of_this_form.is_valid(answer) for answer in answers)


@given(answered(), st.integers())
def test_a_simulated_answer_is_one(given_, seed) -> None:
    question, _ = given_
    answer = PointsToShare.simulated(question.face("en"), Random(seed), Random(seed + 1))
    assert question.check(answer, "value") == answer


def test_it_is_told_as_means() -> None:
    question = asked("ab")
    told = question.told(question.tally([{"a": 100, "b": 0}, {"a": 65, "b": 35}]), "en")
    assert told == [
        "A · Do a: 82.5 points on average; 2 of 2 gave it any",
        "B · Do b: 17.5 points on average; 1 of 2 gave it any",
    ]


@pytest.mark.parametrize(("language", "mean"), [("pl", "82,5"), ("en", "82.5"), ("uk", "82,5")])
def test_it_is_told_in_every_language_also_of_nobody(language, mean) -> None:
    question = asked("ab")
    assert mean in question.told(question.tally([{"a": 100, "b": 0}, {"a": 65, "b": 35}]), language)[0]
    assert len(question.told(question.tally([]), language)) == 2
    assert language in SPOKEN


def test_a_frame_has_the_points_beside_the_people_who_gave_any() -> None:
    rows = asked("ab").counted(asked("ab").tally([{"a": 100, "b": 0}]), "en")
    assert [(row["choice"], row["count"], row["points"]) for row in rows] == [("a", 1, 100), ("b", 0, 0)]


def test_one_line_makes_it() -> None:
    question = PointsToShare.of("Na co?", ["Schronienie", "Tłumacze"], language="pl", points=10, step=1)
    assert question.check({"a": 7, "b": 3}, "value")
    assert (question.face("pl")["points"], question.face("pl")["step"]) == (10, 1)
