"""A question of any kind is asked in one line, in a poll or in a room that goes on, and its result is told in words."""

import pytest

from ias_widgets import Poll
from ias_widgets.errors import ContentError
from ias_widgets.questions import question_of
from ias_widgets.rooms.commands import Release
from ias_widgets.widgets.words import Words
from tests.widgets.conftest import seen
from tests.widgets.hands import go_on, part, text

say, rich = Words("en").say, Words("en").rich

THREE = ["Safety", "Papers", "A doctor"]
ASKED = {
    "ranking": (["What first?", THREE], {}, [["a", "b", "c"]] * 5, ["Safety: 10 points"], [5, 0, 0]),
    "points": (["Share out", THREE], {}, [{"a": 60, "b": 40, "c": 0}] * 5, ["Safety: 60 points on average"], [5, 5, 0]),
    "number": (
        ["How many a year?"],
        {"least": 0, "most": 100, "step": 10, "unit": "people", "truth": 40, "source": "A report", "k": 3},
        [10, 20, 40, 40, 100],
        ["True value: <b>40</b> people", "A report"],
        None,
    ),
    "procedure": (["In which order?", THREE], {"rationale": "Safety first."}, None, ["Safety first."], None),
    "keyed": (
        ["Is consent a defence?", ["Yes", "No"]],
        {"right": "b", "rationale": "Deceit makes it void."},
        ["b", "b", "b", "b", "a"],
        ["B · No", "Deceit makes it void.", rich("to-be-checked")],
        [1, 4],
    ),
    "concordance": (
        ["Is it now …"],
        {"hypothesis": "Forced labour", "news": "He holds his passport.", "panel": {"0": 3, "1": 6}},
        [1, 1, 1, 0, 0],
        [say("console-key-panel", answers="-2: 0, -1: 0, 0: 3, 1: 6 and 2: 0")],
        [0, 0, 2, 3, 0],
    ),
    "referral": (["Whom next?", THREE], {}, [{"own": ["a"], "expect": {}}] * 5, ["Safety"], [5, 0, 0]),
}  # fmt: skip


def asked(room, people, kind):
    """Let five people answer a question of a kind that was just asked, and see that each was kept."""
    _, _, answers, _, _ = ASKED[kind]
    some = people(room)
    some.join(*["police"] * 5)
    if answers is None:
        right = [step["id"] for step in room.view.question.body["choices"]]
        answers = [right] * 5
    assert some.answer(*answers) == ["done"] * 5


@pytest.mark.parametrize("kind", ASKED)
def test_a_poll_of_any_kind_tells_nothing_before_the_reveal_and_all_in_words_after_it(kind, hub, people):
    given, fields, _, told, _ = ASKED[kind]
    poll = Poll(*given, kind=kind, hub=hub, **fields)
    asked(poll.room, people, kind)
    poll.room.close_vote()
    seen(poll.room, lambda: poll.room.phase == "closed" and rich("poll-hidden") in text(poll))
    hidden = [line for line in told if line != "Safety"]
    assert not [line for line in hidden if line in text(poll)]
    poll.room.reveal()
    seen(poll.room, lambda: all(line in text(poll) for line in told))
    poll.close()
    poll.room.leave()


@pytest.mark.parametrize("kind", ["ranking", "keyed", "number"])
def test_a_facilitator_sees_result_and_key_once_it_is_closed_and_which_of_it_nobody_else_knows(
    kind, poll_room, consoles, people
):
    given, fields, _, told, _ = ASKED[kind]
    console = consoles(poll_room)
    poll_room.ask(kind, *given, **fields)
    assert (poll_room.phase, poll_room.view.question.kind) == ("open", kind)
    asked(poll_room, people, kind)
    go_on(console)
    answers = part(console, "answers")
    assert all(line in answers.value for line in told)
    has_key = kind != "ranking"
    assert (rich("console-key-hidden") in answers.value) is has_key
    poll_room.reveal()
    seen(poll_room, lambda: rich("console-key-hidden") not in answers.value)


@pytest.mark.parametrize("kind", [kind for kind, (*_, counts) in ASKED.items() if counts])
def test_its_frame_has_a_row_for_each_thing_counted(kind, poll_room, people):
    given, fields, _, _, counts = ASKED[kind]
    poll_room.ask(kind, *given, **fields)
    asked(poll_room, people, kind)
    poll_room.close_vote()
    frame = poll_room.results()
    assert frame["count"].tolist() == counts
    assert frame["answered"].unique().tolist() == [5]
    if kind == "ranking":
        assert frame["points"].tolist() == [10.0, 5.0, 0.0]


def test_of_answers_in_words_a_frame_counts_the_words_of_those_that_were_released(poll_room, people):
    poll_room.ask("words", "What would have helped?")
    some = people(poll_room)
    some.join(*["police"] * 5)
    said = ("An interpreter", "interpreter at once", "shelter", "a doctor", "Jan Kowalski")
    assert some.answer(*said) == ["done"] * 5
    poll_room.close_vote()
    assert poll_room.results().empty
    for card in poll_room.view.desk.cards[:4]:
        poll_room.lead(Release(writing=card.id))
    counts = dict(poll_room.results()[["choice", "count"]].values.tolist())
    assert counts["interpreter"] == 2
    assert "kowalski" not in {word.casefold() for word in counts}


def test_a_question_that_is_made_already_is_asked_as_it_is(poll_room):
    made = question_of("several", "What did you see?", ["Fear", "No papers"], at_most=1)
    poll_room.ask(made)
    assert poll_room.view.question.body["at_most"] == 1
    with pytest.raises(ContentError, match="more beside it"):
        poll_room.ask(made, "Something else?")


def test_a_kind_there_is_not_and_a_question_without_words_are_said_to_be_so(poll_room):
    with pytest.raises(ContentError, match="ranking"):
        poll_room.ask("rankings", "What first?", THREE)
    with pytest.raises(ContentError, match="what is asked"):
        poll_room.ask("ranking", "", THREE)
