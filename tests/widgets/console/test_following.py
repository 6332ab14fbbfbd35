"""Nothing is kept in a console: it follows its room, draws what differs, and opens where rooms are."""

import asyncio
import threading

import pytest

from ias_widgets import Room
from ias_widgets.errors import Refused
from ias_widgets.rooms.commands import Next
from ias_widgets.widgets.words import Words
from tests.widgets.conftest import seen
from tests.widgets.hands import go_on, part, text, to_decision, until, visible

say, rich = Words("en").say, Words("en").rich
EIGHT = ("police", "police", "police", "police", "labour_inspectorate", "labour_inspectorate", "kcik", "kcik")


def test_a_second_console_shows_the_same_room(film_room, consoles):
    first = consoles(film_room)
    to_decision(first)
    again = Room.open(film_room.code, language="en", hub=film_room.hub)
    second = consoles(again)
    assert text(second).replace(str(again.version), "") == text(first).replace(str(film_room.version), "")
    go_on(first)
    until(lambda: part(second, "next").label == say("next-close"))
    again.leave()


@pytest.mark.parametrize("language", ["pl", "uk"])
def test_it_is_switched_to_another_language(film_room, consoles, language):
    console = consoles(film_room)
    part(console, "language").value = language
    seen(film_room, lambda: part(console, "next").label == Words(language).say("next-begin"))
    assert console._frame.language == language


def test_a_view_that_says_the_same_draws_nothing(film_room, consoles):
    console = consoles(film_room)
    to_decision(console)
    sent = []
    for some in visible(console):
        some.observe(lambda change: sent.append((change["owner"], change["name"])))
    console._look()
    assert sent == []


def test_one_more_answer_redraws_the_count_alone(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join(*EIGHT)
    to_decision(console)
    go_on(console)
    seen(film_room, lambda: film_room.view.present == 8)
    changed = set()
    for widget in visible(console):
        widget.observe(lambda change: changed.update(change["owner"]._dom_classes or [change["name"]]), "value")
    some.answer(film_room.view.ways[0])
    seen(film_room, lambda: film_room.view.answered == 1)
    assert changed == {"count"}


def test_updates_arrive_while_no_cell_runs(hub):
    """On a loop, as in a kernel: drawing happens there, and never in the client's thread."""
    from ias_widgets import Console

    threads = set()

    async def kernel():
        room = await asyncio.to_thread(Room, film="night_shift", language="en", hub=hub)
        console = Console(room)
        drawn = asyncio.Event()

        def heard(_change):
            threads.add(threading.current_thread())
            drawn.set()

        part(console, "next").observe(heard, "label")
        other = await asyncio.to_thread(Room.open, room.id, hub=hub)
        await asyncio.to_thread(other.lead, Next())
        async with asyncio.timeout(20):
            await drawn.wait()
        assert part(console, "next").label == say("next-go_on")
        console.close()
        await asyncio.to_thread(other.leave)
        await asyncio.to_thread(room.leave)

    asyncio.run(kernel())
    assert threads == {threading.main_thread()}


def test_a_refusal_without_words_of_its_own_tells_how_to_mend_it(film_room, consoles):
    console = consoles(film_room)
    console._answered(Refused("never-heard-of", "a", "b", "c", "look under the table"))
    assert "look under the table" in part(console, "news").value


def test_what_comes_from_the_room_is_shown_as_text(hub, consoles):
    room = Room(film="night_shift", title="<img src=x onerror=alert(1)>", language="en", hub=hub)
    assert "<img" not in text(consoles(room))
    room.leave()


def test_a_room_that_was_deleted_elsewhere_is_told_and_another_is_prepared(film_room, consoles):
    console = consoles(film_room)
    gone = film_room.id
    film_room.delete()
    until(lambda: rich("refusal-room-deleted") in part(console, "news").value)
    until(lambda: console.room is not None and console.room.id != gone)
