"""A kind of question that somebody adds from outside the package works in a room as those of the package do."""

import hashlib

import pytest

from ias_widgets.errors import ContentError
from ias_widgets.questions import Question, question_data, question_from
from ias_widgets.questions.outside import view_module, view_named
from ias_widgets.rooms import question_step
from ias_widgets.rooms.commands import AddStep, AnswerRound, AskAgain, CloseRound, CountHands, EndRoom, Reveal
from tests.questions.installed import install
from tests.rooms.made import Evening, said, small_agenda, yes_or_no
from tests.rooms.record.recorded import recorded


@pytest.fixture
def likelihood(monkeypatch: pytest.MonkeyPatch):
    return install(monkeypatch)


def asked(kind, *, people: int = 6, k: int = 3) -> Evening:
    evening = Evening(small_agenda(question_step("how", kind(prompt=said("How likely?"), k=k))))
    evening.join(people, "border")
    evening.next(2)
    return evening


def answered(evening: Evening, *values: int) -> Evening:
    for who, value in zip(evening.people, values, strict=False):
        evening.answer(who, value)
    evening.lead(CloseRound(), Reveal())
    return evening


def test_it_is_asked_answered_counted_and_revealed(likelihood) -> None:
    evening = asked(likelihood)
    face = evening.see("participant").question
    assert (face.kind, face.body["steps"][-1]) == ("likelihood", 100)
    wrong = AnswerRound(participant=evening.people[0], round=evening.round, seq=2, value=51)
    assert evening.refused(wrong) == "bad-answer"
    answered(evening, 20, 20, 20, 80, 80, 100)
    last = evening.see("screen").result.rounds[0]
    assert {step: count for step, count in last.tally["counts"].items() if count} == {"20": 3, "80": 2, "100": 1}
    assert last.told == ["20%: 3", "80%: 2", "100%: 1"]


def test_its_views_are_named_by_their_content_and_its_schema_stands_in_for_them(likelihood) -> None:
    face = asked(likelihood).see("participant").question
    data = likelihood.view.read_bytes()
    assert face.view == f"likelihood-{hashlib.sha256(data).hexdigest()[:16]}"
    assert (view_named(face.view), view_named("likelihood-0000000000000000")) == (data, None)
    assert face.schema == {"type": "integer", "minimum": 0, "maximum": 100, "multipleOf": 20}


def test_a_kind_of_the_package_is_drawn_by_the_pages_and_sends_no_schema() -> None:
    evening = Evening(small_agenda(question_step("first", yes_or_no())))
    evening.next(2)
    face = evening.see("participant").question
    assert (face.view, face.schema) == (None, None)


def test_views_that_are_not_where_the_kind_says_are_told_of(likelihood, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(likelihood, "view", tmp_path / "gone.js")
    with pytest.raises(ContentError, match=r"kind likelihood.view.*gone\.js"):
        view_module(likelihood)


def test_it_is_protected_like_every_other(likelihood) -> None:
    evening = answered(asked(likelihood, people=4, k=5), 60, 60, 60, 60)
    assert evening.see("screen").result.rounds[0].tally is None


def test_it_takes_no_hands_and_has_rows_by_what_it_counts(likelihood) -> None:
    evening = asked(likelihood, people=4)
    assert evening.lead_refused(CountHands(counts={"60": 1})) == "unknown-choice"
    answered(evening, 60, 60, 60, 20)
    assert {row.choice: row.count for row in evening.rows() if row.count} == {"20": 1, "60": 3}


def test_what_the_room_should_talk_about_is_found_of_it_too(likelihood) -> None:
    evening = answered(asked(likelihood), 0, 0, 0, 100, 100, 100)
    [prompt] = evening.see().prompts
    assert (prompt.title, prompt.why) == ("How likely? (en)", "The room was of two minds, 3 to 3.")
    evening.lead(AskAgain())
    assert evening.see().prompts == []


def test_it_is_added_on_the_spot_and_survives_a_restart(likelihood) -> None:
    evening = Evening()
    data = question_data(likelihood(prompt=said("How likely?")))
    evening.lead(AddStep(step={"kind": "question", "id": "how", "title": {}, "question": data}, after=""))
    evening.next(2)
    (who,) = evening.join(1, "border")
    evening.answer(who, 80)
    assert evening.replayed() == evening.room


def test_without_it_its_questions_say_that_the_kind_is_unknown() -> None:
    with pytest.raises(ContentError, match="a kind of question"):
        question_from({"kind": "likelihood", "prompt": {}})


def test_a_kind_that_answers_nothing_says_which_it_is() -> None:
    with pytest.raises(NotImplementedError, match="Question"):
        Question(prompt={}).check(1, "value")


def test_its_answers_stand_in_the_record_as_it_says(likelihood) -> None:
    evening = asked(likelihood)
    for who in evening.people:
        evening.answer(who, 40)
    evening.lead(EndRoom())
    rows = recorded(evening).answers
    assert [(row.number, row.people) for row in rows] == [(40, 1)] * 6


def test_a_record_says_no_more_of_an_answer_than_its_kind_does(likelihood, monkeypatch) -> None:
    monkeypatch.setattr(likelihood, "record", Question.record)
    evening = asked(likelihood)
    for who in evening.people:
        evening.answer(who, 40)
    evening.lead(EndRoom())
    assert [(row.choice, row.number, row.people) for row in recorded(evening).answers] == [(None, None, 1)] * 6
