"""How much rooms agree: normalised entropy, and consensus as Tastle and Wierman give it."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ias_widgets.cohorts.methods.room_agreement import agreement, consensus, room_agreement


def test_tastle_wierman_2007_likert_example():
    """Page 537: 19, 16, 26, 29 and 10 of 100 from strongly agree to strongly disagree."""
    assert consensus([19, 16, 26, 29, 10]) == pytest.approx(0.518, abs=5e-4)


def test_tastle_wierman_consensus_as_agrmt_documents_it():
    """R package agrmt 1.42, help of consensus: seven points."""
    assert consensus([30, 40, 210, 130, 530, 50, 10]) == pytest.approx(0.7256876, abs=5e-8)


def test_tastle_wierman_2007_ends_of_the_measure():
    assert consensus([0, 0, 9, 0, 0]) == 1
    assert consensus([7, 0, 0, 0, 7]) == pytest.approx(0, abs=1e-12)
    assert consensus([0, 5, 0, 5, 0]) == pytest.approx(0.585, abs=5e-4)


def test_entropy_is_none_where_all_agree_and_greatest_where_answers_are_spread():
    assert agreement([8, 0, 0]) == 1
    assert agreement([4, 4, 4]) == pytest.approx(0, abs=1e-12)
    assert agreement([3, 1]) == pytest.approx(1 - 0.8112781, abs=1e-6)


@settings(deadline=None)
@given(st.lists(st.integers(0, 40), min_size=2, max_size=7).filter(any))
def test_both_lie_between_none_and_one(counts):
    assert -1e-9 <= agreement(counts) <= 1 + 1e-9
    assert -1e-9 <= consensus(counts) <= 1 + 1e-9


def rows(room, short, kind, *rounds):
    return [
        {"room": room, "film": None, "scene": None, "step": short, "short": short, "kind": kind, "round": number,
         "choice": str(place), "people": people}
        for number, counts in enumerate(rounds, 1)
        for place, people in enumerate(counts, 1)
    ]  # fmt: skip


def test_the_last_round_counts_and_rooms_weigh_as_many_as_answered():
    frame = pd.DataFrame(rows("a", "Gate", "single", (6, 6), (12, 0)) + rows("b", "Gate", "single", (4, 4)))
    found = room_agreement(frame)
    assert found.estimate == pytest.approx(12 / 20)
    assert (found.n, found.missing, found.interval) == (20, 0, None)


def test_an_ordered_question_is_told_by_its_consensus():
    frame = pd.DataFrame(rows("a", "Sure", "scale", (6, 0, 0, 0, 6)) + rows("a", "Gate", "single", (10, 0)))
    found = room_agreement(frame)
    assert found.questions.set_index("question")["agreement"].to_dict() == pytest.approx({"Sure": 0, "Gate": 1})
    assert "“Gate” (1.00)" in found.sentence()


def test_many_rooms_give_an_interval_and_three_do_not():
    many = pd.DataFrame([one for room in range(8) for one in rows(room, "Gate", "single", (8 + room, 9 - room))])
    found = room_agreement(many)
    assert found.interval[0] < found.estimate < found.interval[1]
    assert room_agreement(many[many["room"] < 3]).interval is None


def test_questions_with_several_answers_each_say_nothing_of_agreement():
    frame = pd.DataFrame(rows("a", "Signs", "several", (9, 9)) + rows("a", "Gate", "single", (10, 2)))
    assert room_agreement(frame).questions["question"].tolist() == ["Gate"]


def test_that_all_of_a_room_gave_one_answer_is_not_told_of_a_sensitive_question():
    frame = pd.DataFrame(rows("a", "Gate", "single", (12, 0)) + rows("b", "Gate", "single", (15, 0)))
    assert room_agreement(frame.assign(k=3)).sentence() == "Agreement on “Gate”: 1.00"
    found = room_agreement(frame.assign(k=5))
    assert found.sentence() == "Agreement on “Gate”: >\u00a00.97"
    assert found.table()["Agreement"].tolist() == [">\u00a00.97"]
    drawn = [at for trace in found.figure().data for at in trace.x]
    assert max(drawn) < 1


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_too_few_answers_are_an_answer(language):
    found = room_agreement(pd.DataFrame(rows("a", "Gate", "single", (3, 2)))).told_in(language)
    assert found.few.found == 5
    assert found.estimate is None
    assert found.sentence() == found.figure().layout.annotations[0].text.replace("<br>", " ")


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_prints_shows_and_draws(language):
    frame = pd.DataFrame(rows("a", "Gate", "single", (10, 2)) + rows("b", "Sure", "scale", (3, 9, 4)))
    found = room_agreement(frame).told_in(language)
    assert len(found.table()) == 2
    assert found.figure().layout.meta["language"] == language
    assert found.assumption in str(found)
