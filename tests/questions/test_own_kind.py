"""A kind of question that somebody adds from outside the package works in a room as those of the package do."""

from typing import Any

import pytest

from ias_widgets.errors import ContentError
from ias_widgets.questions import Question, base, kind, question_data, question_from, refuse_answer
from ias_widgets.rooms import question_step
from ias_widgets.rooms.commands import AddStep, AnswerRound, CloseRound, CountHands, EndRoom, Reveal
from tests.rooms.made import Evening, said, small_agenda
from tests.rooms.record.recorded import recorded


@pytest.fixture
def estimate(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(base, "_KINDS", dict(base.kinds()))

    @kind("estimate")
    class Estimate(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
        """How many? The tally is the smallest and the largest guess."""

        most: int = 100

        def schema(self) -> dict[str, Any]:
            return {"type": "integer", "minimum": 0, "maximum": self.most}

        def check(self, value: object, where: str) -> int:
            if not isinstance(value, int) or not 0 <= value <= self.most:
                raise refuse_answer(where, f"a number up to {self.most}", value)
            return value

        def tally(self, answers, hands=None) -> dict[str, Any]:
            guesses = list(answers)
            return {"guesses": len(guesses), "least": min(guesses, default=None), "most": max(guesses, default=None)}

        def face(self, language: str) -> dict[str, Any]:
            return {"most": self.most}

    return Estimate


def test_it_is_asked_answered_counted_and_revealed(estimate) -> None:
    evening = Evening(small_agenda(question_step("many", estimate(prompt=said("How many?"), most=50))))
    people = evening.join(6, "border")
    evening.next(2)
    face = evening.see("participant").question
    assert (face.kind, face.body) == ("estimate", {"most": 50})
    for number, who in enumerate(people):
        evening.answer(who, number * 9)
    assert evening.refused(AnswerRound(participant=people[0], round=evening.round, seq=2, value=51)) == "bad-answer"
    evening.lead(CloseRound(), Reveal())
    assert evening.see("screen").result.rounds[0].tally == {"guesses": 6, "least": 0, "most": 45}


def test_it_is_protected_like_every_other(estimate) -> None:
    evening = Evening(small_agenda(question_step("many", estimate(prompt=said("How many?"), k=5))))
    people = evening.join(4, "border")
    evening.next(2)
    for who in people:
        evening.answer(who, 7)
    evening.lead(CloseRound(), Reveal())
    assert evening.see("screen").result.rounds[0].tally is None


def test_it_has_rows_only_if_it_counts_choices_and_takes_no_hands(estimate) -> None:
    evening = Evening(small_agenda(question_step("many", estimate(prompt=said("How many?")))))
    people = evening.join(4, "border")
    evening.next(2)
    for who in people:
        evening.answer(who, 7)
    assert evening.lead_refused(CountHands(counts={"7": 1})) == "unknown-choice"
    evening.lead(CloseRound())
    assert evening.rows() == []


def test_it_is_added_on_the_spot_and_survives_a_restart(estimate) -> None:
    evening = Evening()
    step = {
        "kind": "question",
        "id": "many",
        "title": {},
        "question": question_data(estimate(prompt=said("How many?"))),
    }
    evening.lead(AddStep(step=step, after=""))
    evening.next(2)
    (who,) = evening.join(1, "border")
    evening.answer(who, 9)
    assert evening.replayed() == evening.room


def test_without_it_its_questions_say_that_the_kind_is_unknown() -> None:
    with pytest.raises(ContentError, match="a kind of question"):
        question_from({"kind": "estimate", "prompt": {}})


def test_a_kind_that_answers_nothing_says_which_it_is() -> None:
    with pytest.raises(NotImplementedError, match="Question"):
        Question(prompt={}).check(1, "value")


def test_a_record_says_no_more_of_an_answer_than_its_kind_does(estimate) -> None:
    evening = Evening(small_agenda(question_step("many", estimate(prompt=said("How many?")))))
    people = evening.join(6, "border")
    evening.next(2)
    for number, who in enumerate(people):
        evening.answer(who, number)
    evening.lead(EndRoom())
    rows = recorded(evening).answers
    assert [(row.choice, row.number, row.people) for row in rows] == [(None, None, 1)] * 6
