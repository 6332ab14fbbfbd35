"""A facilitator leads: one large button for what comes next, and every step aside from it."""

import pytest

from ias_widgets.rooms.commands import (
    AddStep,
    AskAgain,
    Back,
    CloseRound,
    Curtain,
    EndRoom,
    GoTo,
    Hide,
    Led,
    MarkAway,
    Next,
    OpenFacts,
    OpenRound,
    Reveal,
    Talk,
)
from tests.rooms.made import NOTE, extra


def codes(evening, times: int) -> list[str]:
    """What the large button says, pressed so many times."""
    seen = []
    for _ in range(times):
        seen.append(evening.see().next.code)
        evening.next()
    return seen


def at_the_gate(evening):
    """Nine people come to the film's first, deep decision."""
    people = evening.join(5, "border") + evening.join(4, "labour")
    evening.lead(GoTo(step="film"))
    return people


def test_a_question_is_opened_closed_and_revealed_and_then_comes_the_next_step(evening) -> None:
    evening.join(3, "border")
    assert codes(evening, 5) == ["begin", "open", "close", "reveal", "step"]
    assert evening.room.step == "film"


def test_a_deep_decision_is_voted_on_talked_about_and_voted_on_again(evening) -> None:
    people = at_the_gate(evening)
    assert codes(evening, 1) == ["open"]
    evening.vote(knock=people)
    assert codes(evening, 3) == ["close", "talk", "ask_again"]
    evening.vote(wait=people)
    assert codes(evening, 3) == ["close", "reveal", "branch"]
    assert evening.see().scene.id == "yard"


def test_a_quick_decision_needs_neither_talk_nor_second_vote(evening) -> None:
    people = at_the_gate(evening)
    evening.next()
    evening.vote(knock=people)
    evening.next(3)
    evening.vote(knock=people)
    evening.next(3)
    assert codes(evening, 2) == ["go_on", "open"]
    evening.vote(listen=people)
    assert codes(evening, 3) == ["close", "reveal", "branch"]
    scene = evening.see("participant").scene
    assert (scene.id, scene.ending) == ("home", True)


def test_after_an_ending_the_next_step_comes_and_behind_the_last_one_nothing(evening) -> None:
    at_the_gate(evening)
    evening.lead(GoTo(step="sure"))
    assert codes(evening, 3) == ["open", "close", "reveal"]
    view = evening.see()
    assert (view.next.code, view.next.allowed) == ("end", False)
    assert evening.lead_refused(Next()) == "nothing-next"


def test_a_talk_and_a_break_are_steps_of_their_own(evening) -> None:
    evening.lead(GoTo(step="talk"))
    talk = evening.see("participant").talk
    assert (talk.prompt, talk.questions, talk.vote_again) == ("Talk. (en)", ["Who? (en)"], False)
    evening.next()
    assert evening.see("screen").phase == "break"


def test_what_comes_next_is_named(evening) -> None:
    assert evening.see().next.detail == "Shall we? (en)"
    people = at_the_gate(evening)
    evening.next()
    evening.vote(call=people)
    evening.lead(CloseRound(), Reveal())
    assert evening.see().next.detail == "C · CALL (en)"


def test_a_command_for_another_state_of_the_room_is_refused(evening) -> None:
    seen = evening.room.version
    evening.do(Led(command=Next(), at=seen))
    assert evening.refused(Led(command=Next(), at=seen)) == "stale-view"
    assert evening.see().where.step == "first"


def test_people_who_come_and_answer_do_not_make_a_command_stale(crowd) -> None:
    seen = crowd.room.version
    crowd.join(1, "border")
    crowd.vote(yes=crowd.people[:4])
    crowd.do(MarkAway(participants=(crowd.people[0],)))
    assert crowd.do(Led(command=CloseRound(), at=seen))


# ---- back, aside, and on the spot ------------------------------------------------------------


def test_back_takes_an_open_round_back_then_goes_to_the_step_before(crowd) -> None:
    crowd.lead(Back())
    assert (crowd.see().phase, crowd.room.step) == ("watch", "first")
    crowd.lead(Back())
    assert (crowd.see().phase, crowd.see().can_back) == ("lobby", False)
    assert crowd.lead_refused(Back()) == "nothing-back"


def test_back_in_a_film_takes_the_branch_back_and_the_vote_stays(evening) -> None:
    people = at_the_gate(evening)
    evening.lead(OpenRound())
    evening.vote(wait=people)
    evening.lead(CloseRound(), Reveal())
    evening.next(2)
    assert [step.id for step in evening.see().steps if step.level] == ["film:gate", "film:yard", "film:office"]
    evening.lead(Back(), Back())
    view = evening.see("participant")
    assert (view.scene.id, view.phase, view.story) == ("gate", "revealed", [])
    assert (view.result.outcome.choice, view.result.outcome.taken) == ("wait", False)


def test_back_does_not_show_facts_that_nobody_opened_for_this_way(evening) -> None:
    people = at_the_gate(evening)
    evening.lead(OpenRound())
    evening.vote(wait=people)
    evening.lead(CloseRound(), Reveal(), OpenFacts())
    assert evening.see("screen").facts.choice == "wait"
    evening.next()
    evening.lead(Back())
    assert evening.see("screen").facts is None


def test_going_elsewhere_closes_the_open_round(crowd) -> None:
    crowd.vote(yes=crowd.people[:5])
    crowd.lead(GoTo(step="talk"))
    crowd.lead(GoTo(step="first"))
    assert crowd.see().phase == "closed"
    assert crowd.see().result.rounds[0].tally["counts"]["yes"] == 5


def test_a_step_that_is_not_there_cannot_be_gone_to(evening) -> None:
    assert evening.lead_refused(GoTo(step="frist")) == "unknown-step"


def test_a_film_goes_on_where_it_was_left(evening) -> None:
    people = at_the_gate(evening)
    evening.lead(OpenRound())
    evening.vote(wait=people)
    evening.lead(CloseRound(), Reveal())
    evening.next()
    evening.lead(GoTo(step="pause"), GoTo(step="film"))
    assert evening.see().scene.id == "yard"


def order(evening) -> list[str]:
    return [step.id for step in evening.see().steps if not step.level]


def test_a_step_is_added_here_there_or_at_the_beginning(evening) -> None:
    evening.lead(GoTo(step="talk"), AddStep(step=extra("here")))
    evening.lead(AddStep(step=extra("there"), after="sure"), AddStep(step=extra("begin"), after=""))
    assert order(evening) == ["begin", "first", "film", "talk", "here", "pause", "whom", "sure", "there"]
    evening.next()
    assert evening.room.step == "here"
    assert codes(evening, 3) == ["open", "close", "reveal"]


@pytest.mark.parametrize(
    ("step", "after", "code"),
    [
        (extra("first"), None, "bad-step"),
        (extra("Not An Id"), None, "bad-step"),
        ({}, None, "bad-step"),
        ({"kind": "film", "id": "f", "title": {}, "film": "unknown"}, None, "bad-step"),
        ({"kind": "question", "id": "q", "title": {}, "question": {"kind": ["single"]}}, None, "bad-step"),
        ({"kind": "question", "id": "q", "title": {}, "question": {"kind": "single", "prompt": {}, "choices": []}}, None, "bad-step"),
        ({"kind": "pause", "id": "p", "title": {"en": object()}}, None, "bad-step"),
        (extra(), "nowhere", "unknown-step"),
    ],
)  # fmt: skip
def test_a_step_that_cannot_be_done_is_not_added(evening, step, after, code) -> None:
    assert evening.lead_refused(AddStep(step=step, after=after)) == code


# ---- asking ----------------------------------------------------------------------------------


def test_a_question_is_opened_once_and_then_asked_again(crowd) -> None:
    assert crowd.lead_refused(OpenRound()) == "already-asked"
    assert crowd.lead_refused(AskAgain()) == "not-closed"
    crowd.lead(CloseRound())
    assert crowd.lead_refused(OpenRound()) == "already-asked"
    assert crowd.lead_refused(CloseRound()) == "not-open"
    crowd.lead(AskAgain())
    assert crowd.see("participant").question.number == 2


@pytest.mark.parametrize("command", [Reveal(), Talk()])
def test_an_open_vote_is_neither_revealed_nor_talked_about(crowd, command) -> None:
    assert crowd.lead_refused(command) == "not-closed"


@pytest.mark.parametrize("command", [OpenRound(), CloseRound(), AskAgain(), Reveal(), Hide(), Talk(), OpenFacts()])
def test_where_there_is_no_question_nothing_can_be_asked(evening, command) -> None:
    assert evening.lead_refused(command) == "no-question"
    evening.lead(GoTo(step="talk"))
    assert evening.lead_refused(command) == "no-question"


def test_a_result_is_revealed_hidden_and_revealed_again(crowd) -> None:
    crowd.vote(yes=crowd.people)
    crowd.lead(CloseRound(), Reveal())
    assert crowd.lead(Reveal()) == ()
    shown = crowd.see("participant").result
    assert shown.rounds[0].tally["counts"]["yes"] == 15
    crowd.lead(Hide())
    assert crowd.lead(Hide()) == ()
    for role in ("participant", "screen"):
        assert (crowd.see(role).result, crowd.see(role).phase) == (None, "closed")
    crowd.lead(Reveal())
    assert crowd.see("participant").result == shown


def test_the_screen_is_darkened_and_everybody_calmed(crowd) -> None:
    crowd.lead(Curtain(curtain="blank"))
    assert crowd.lead(Curtain(curtain="blank")) == ()
    dark = crowd.see("screen")
    assert (dark.curtain, dark.question, dark.where, dark.answered) == ("blank", None, None, 0)
    assert crowd.see("participant").question is not None
    assert not crowd.see("participant").calm
    crowd.lead(Curtain(curtain="calm"))
    assert crowd.see("participant").calm
    crowd.lead(Curtain(curtain="none"))
    assert (crowd.see("screen").curtain, crowd.see("participant").calm) == ("none", False)


def test_the_end_closes_what_is_open_and_is_for_good(crowd) -> None:
    crowd.vote(yes=crowd.people)
    crowd.lead(EndRoom())
    assert crowd.see().phase == "ended"
    assert {row.choice: row.count for row in crowd.rows() if row.family is None} == {"yes": 15, "no": 0, "maybe": 0}
    assert crowd.lead_refused(Back()) == "room-ended"


def test_notes_are_for_the_facilitator_and_not_for_the_remote(evening) -> None:
    at_the_gate(evening)
    assert [NOTE in note for note in evening.see().notes] == [True, True, False]
    assert evening.see("remote").notes == []
