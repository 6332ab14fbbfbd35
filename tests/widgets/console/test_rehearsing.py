"""A rehearsal is led like a room, says that it is none, and leaves nothing."""

import threading

import pytest

from ias_widgets.client import Leader
from ias_widgets.widgets.words import Words
from tests.widgets.hands import STILL, buttons, part, prepared, press_row, text, until

say, rich = Words("en").say, Words("en").rich


@pytest.fixture
def rehearsing(hub, consoles, monkeypatch):
    """A console in the middle of a rehearsal with few people."""
    monkeypatch.setattr("ias_widgets.widgets.console.console.REHEARSED_BY", 2)
    console = consoles(language="en", hub=hub)
    prepared(console)
    until(lambda: "rehearsal" in [row["key"] for row in part(console, "preflight").rows])
    press_row(console, "rehearsal", "rehearse")
    until(lambda: console._stages.now == "lead")
    return console


def rooms(hub):
    leader = Leader(hub)
    lines = leader.rooms()
    leader.close()
    return lines


def test_it_is_told_clearly_and_people_come(rehearsing):
    until(lambda: rich("rehearsal") in text(rehearsing))
    assert rehearsing.room.card.rehearsal
    until(lambda: rehearsing.room.view.tablets == 2)


def test_pressed_twice_it_begins_once(hub, consoles, monkeypatch):
    monkeypatch.setattr("ias_widgets.widgets.console.console.REHEARSED_BY", 1)
    console = consoles(language="en", hub=hub)
    prepared(console)
    with STILL:
        console.rehearse()
        console.rehearse()
    done = threading.Event()
    console.errands.run(lambda: None, lambda _: done.set(), lambda _: None)  # behind all that was pressed
    until(lambda: done.is_set() and console._stages.now == "lead")
    assert [line.room for line in rooms(hub) if line.rehearsal] == [console.room.id]


def test_ended_it_is_gone_and_what_was_prepared_is_there_again(rehearsing, hub):
    gone = rehearsing.room.id
    until(lambda: say("rehearsal-end") in buttons(rehearsing))
    with STILL:
        rehearsing.end_rehearsal()
    room = prepared(rehearsing)
    assert (room.phase, room.card.rehearsal) == ("preparing", False)
    until(lambda: gone not in [line.room for line in rooms(hub)])
    until(lambda: [row["look"] for row in part(rehearsing, "preflight").rows if row["key"] == "rehearsal"] == ["ok"])


def test_ended_elsewhere_the_console_comes_back_by_itself(rehearsing):
    rehearsing.room.end()
    room = prepared(rehearsing)
    until(lambda: rehearsing.room is not None and not rehearsing.room.card.rehearsal)
    assert room is not None


def test_a_console_that_is_closed_takes_its_rehearsal_along(rehearsing, hub):
    gone = rehearsing.room.id
    with STILL:
        rehearsing.close()
    until(lambda: gone not in [line.room for line in rooms(hub)])
