import re

import pytest

from ias_widgets import Poll
from ias_widgets.errors import ContentError
from ias_widgets.widgets.words import Words
from tests.widgets.conftest import seen
from tests.widgets.hands import buttons, text, visible

say, rich = Words("en").say, Words("en").rich
CHOICES = ["Police", "KCIK", "Labour inspectorate"]


@pytest.fixture
def poll(hub):
    made = Poll("Whom do you call first?", CHOICES, hub=hub)
    yield made
    made.close()
    made.room.leave()


def click(poll, says):
    next(some for some in visible(poll) if getattr(some, "description", "") == says).click()


def counts(poll):
    return re.findall(r"<span>(\d+)</span></b>", text(poll))


def test_it_asks_at_once_and_shows_how_to_join(poll):
    assert poll.room.phase == "open"
    assert "Whom do you call first?" in text(poll)
    assert all(choice in text(poll) for choice in CHOICES)
    assert any(getattr(some, "view", "") == "joincard" for some in visible(poll))
    assert buttons(poll) == [say("poll-close")]


def test_it_counts_but_shows_no_tally_before_the_reveal(poll, people):
    some = people(poll.room)
    some.join(*["police"] * 12)
    some.answer(*["a"] * 8, *["b"] * 4)
    seen(poll.room, lambda: poll.room.view.live is not None)
    seen(poll.room, lambda: poll.room.view.answered == 12)
    assert rich("poll-answered", n=12, of=12, ze="no") in text(poll)
    assert counts(poll) == []
    click(poll, say("poll-close"))
    assert rich("poll-hidden") in text(poll)
    assert counts(poll) == []
    click(poll, say("poll-reveal"))
    assert counts(poll) == ["8", "4", "0"]
    click(poll, say("poll-hide"))
    assert counts(poll) == []


def test_it_is_asked_again(poll, people):
    some = people(poll.room)
    some.join(*["police"] * 3)
    some.answer("a", "a", "a")
    click(poll, say("poll-close"))
    click(poll, say("poll-again"))
    some.answer("b", "b", "a")
    click(poll, say("poll-close"))
    click(poll, say("poll-reveal"))
    assert rich("console-shift", changed=2, both=3, ze="no") in text(poll)


def test_too_few_answers_are_not_shown(poll, people):
    some = people(poll.room)
    some.join("police", "police")
    some.answer("a", "a")
    click(poll, say("poll-close"))
    click(poll, say("poll-reveal"))
    assert rich("console-too-few", k=3) in text(poll)


def test_its_results_are_a_frame(poll, people):
    some = people(poll.room)
    some.join(*["police"] * 3)
    some.answer("a", "a", "b")
    click(poll, say("poll-close"))
    assert poll.room.results()["label"].tolist() == CHOICES


def test_in_a_room_that_is_going_on_it_is_the_next_step(film_room):
    film_room.next()
    poll = Poll("Who else?", ["A", "B"], room=film_room)
    assert [step.title for step in film_room.view.steps if step.level == 0][1] == "Who else?"
    assert film_room.phase == "open"
    film_room.go_to("film")
    seen(film_room, lambda: rich("poll-elsewhere") in text(poll))
    poll.close()


def test_a_refusal_is_said_in_words(poll):
    poll.room.end()
    from ias_widgets.rooms.commands import CloseRound

    poll._do(CloseRound())
    assert rich("refusal-room-ended") in text(poll)


def test_a_rooms_title_is_for_a_room_of_its_own(film_room):
    with pytest.raises(ContentError, match="room of its own"):
        Poll("Who?", ["A", "B"], room=film_room, title="Another")


def test_one_answer_is_no_choice(hub):
    with pytest.raises(ContentError, match="two to six"):
        Poll("Who?", ["A"], hub=hub)
