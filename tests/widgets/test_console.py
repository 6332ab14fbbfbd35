import asyncio
import re
import threading

import ipywidgets
import pytest

from ias_widgets import Room
from ias_widgets.errors import Refused
from ias_widgets.rooms.commands import Next
from ias_widgets.widgets.words import Words
from tests.widgets.conftest import seen
from tests.widgets.hands import buttons, go_on, part, press, settle, text, visible

say, rich = Words("en").say, Words("en").rich
EIGHT = ("police", "police", "police", "police", "labour_inspectorate", "labour_inspectorate", "kcik", "kcik")


def to_decision(console):
    while console.room.view.question is None:
        go_on(console)


# ---- the way on ------------------------------------------------------------------------------


def test_the_large_button_says_what_comes_next_and_does_it(film_room, consoles):
    console = consoles(film_room)
    said = [part(console, "next").label]
    for _ in range(5):
        go_on(console)
        said.append(part(console, "next").label)
    assert said == [*(say(f"next-{code}") for code in ("begin", "go_on", "open", "close", "reveal", "decide"))]


def test_a_press_while_the_last_one_is_under_way_does_nothing(film_room, consoles):
    console = consoles(film_room)
    button = part(console, "next")

    def twice():
        button.press()
        button.press()

    settle(console, twice)
    assert film_room.phase == "watch"
    assert film_room.version == console._version


def test_a_press_meant_for_an_older_view_is_refused_in_words(film_room, consoles):
    console = consoles(film_room)
    other = Room.open(film_room.id, language="en", hub=film_room.hub)
    console._stop()
    other.next()
    settle(console, part(console, "next").press)
    assert rich("refusal-stale-view") in part(console, "news").value
    other.leave()


def test_a_press_on_words_that_a_slow_browser_still_shows_is_refused(film_room, consoles):
    console = consoles(film_room)
    read = part(console, "next").seen
    go_on(console)
    before = film_room.version
    settle(console, lambda: part(console, "next").press(read))
    assert rich("refusal-stale-view") in part(console, "news").value
    assert film_room.version == before


def test_every_refusal_is_said_in_words_and_goes_away(film_room, consoles):
    console = consoles(film_room)
    from ias_widgets.rooms.commands import CloseRound

    settle(console, lambda: console.do(CloseRound()))
    assert rich("refusal-no-question") in part(console, "news").value
    go_on(console)
    assert part(console, "news").value == ""


def test_one_goes_back_a_step(film_room, consoles):
    console = consoles(film_room)
    assert say("console-back") not in buttons(console)
    go_on(console)
    press(console, say("console-back"))
    assert film_room.phase == "lobby"


def test_ending_is_asked_twice(film_room, consoles):
    console = consoles(film_room)
    console.pull("end")
    assert rich("console-end-sure") in text(console)
    next(some for some in visible(console) if getattr(some, "description", "") == say("console-end-no")).click()
    assert rich("console-end-sure") not in text(console)
    console.pull("end")
    press(console, say("console-end-yes"))
    assert film_room.phase == "ended"
    assert part(console, "next").label == say("next-ended")


# ---- what it tells, and when -----------------------------------------------------------------


def test_it_tells_how_many_answered_but_no_tally_before_the_tenth(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join(*EIGHT, *EIGHT[:4])
    to_decision(console)
    go_on(console)
    ways = film_room.view.ways
    some.answer(*[ways[0]] * 4, *[ways[1]] * 5)
    seen(film_room, lambda: film_room.view.answered == 9)
    assert rich("console-answered", n=9, missing=3) in part(console, "count").value
    assert rich("console-live-later", k=10) in part(console, "count").value
    assert 'class="fill' not in part(console, "answers").value
    some.answer(*[None] * 9, ways[1])
    seen(film_room, lambda: film_room.view.live is not None)
    assert re.findall(r"<span>(\d)</span></b>", part(console, "answers").value)[:2] == ["4", "1"]


def test_after_closing_it_shows_families_and_the_shift_of_a_second_vote(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join(*["police"] * 4, *["labour_inspectorate"] * 4)
    to_decision(console)
    go_on(console)
    ways = film_room.view.ways
    some.answer(*[ways[0]] * 4, *[ways[1]] * 4)
    go_on(console)
    assert rich("console-by-group") in text(console)
    assert "Uniformed services" in text(console)
    console.pull("more")
    press(console, say("console-ask-again"))
    some.answer(*[ways[0]] * 6, *[ways[1]] * 2)
    go_on(console)
    assert rich("console-shift", changed=2, both=8, ze="no") in part(console, "answers").value
    assert rich("console-round", n=1) in part(console, "answers").value


def test_votes_close_together_are_called_split(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join(*EIGHT)
    to_decision(console)
    go_on(console)
    ways = film_room.view.ways
    some.answer(*[ways[0]] * 4, *[ways[1]] * 4)
    go_on(console)
    assert rich("console-split-votes") in part(console, "hint").value


def test_votes_far_apart_are_not(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join(*EIGHT)
    to_decision(console)
    go_on(console)
    ways = film_room.view.ways
    some.answer(*[ways[0]] * 7, ways[1])
    go_on(console)
    assert rich("console-split-votes") not in part(console, "hint").value


def test_a_tie_is_said_openly_and_decided_by_a_press(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join(*EIGHT)
    to_decision(console)
    go_on(console)
    ways = film_room.view.ways
    some.answer(*[ways[0]] * 4, *[ways[1]] * 4)
    go_on(console)
    go_on(console)
    assert rich("console-tie", letters="A and B") in text(console)
    assert part(console, "next").detail == say("next-decide-tie")
    assert {*(say("console-way", letter=letter) for letter in "ABC"), say("console-way-lot")} <= set(buttons(console))
    before = film_room.view.scene.id
    press(console, say("console-way", letter="B"))
    assert film_room.view.scene.id != before


def test_the_minoritys_way_is_one_press_away(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join(*EIGHT)
    to_decision(console)
    go_on(console)
    ways = film_room.view.ways
    some.answer(*[ways[0]] * 6, *[ways[2]] * 2)
    go_on(console)
    go_on(console)
    press(console, say("console-way-minority", letter="C"))
    assert film_room.results()["choice"].nunique() == 3


def test_facts_are_shown_to_all_and_hidden(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join(*EIGHT)
    to_decision(console)
    go_on(console)
    some.answer(*[film_room.view.ways[0]] * 8)
    go_on(console)
    assert rich("console-facts-happened") not in text(console)
    go_on(console)
    assert rich("console-facts-happened") in text(console)
    press(console, say("console-facts-show"))
    assert film_room.view.facts_open
    press(console, say("console-facts-hide"))
    assert not film_room.view.facts_open


def test_small_groups_are_named_joined_and_taken_apart(film_room, consoles, people):
    console = consoles(film_room)
    people(film_room).join("police", "police", "police", "labour_inspectorate", "labour_inspectorate", "kcik")
    seen(film_room, lambda: film_room.view.tablets == 6)
    assert rich("console-groups-small", family="Labour", n=2, k=3) in text(console)
    offer = next(says for says in buttons(console) if says.startswith(say("console-merge", name="").strip()))
    press(console, offer)
    assert any(" + " in family.name for family in film_room.card.families)
    press(console, say("console-merge-undo"))
    assert not any(" + " in family.name for family in film_room.card.families)


def test_joined_groups_are_named_in_every_language(film_room, consoles, people):
    console = consoles(film_room)
    people(film_room).join("police", "police", "police", "labour_inspectorate", "labour_inspectorate", "kcik")
    seen(film_room, lambda: film_room.view.tablets == 6)
    settle(console, lambda: console.merge(["labour", "ngo"]))
    for language, name in (("pl", "Praca + Organizacje pozarządowe"), ("uk", "Праця + Громадські організації")):
        film_room.language = language
        seen(film_room, lambda name=name: name in {family.name for family in film_room.card.families})


def test_a_break_is_counted_without_a_name(film_room, consoles, people):
    console = consoles(film_room)
    some = people(film_room)
    some.join("police", "kcik")
    some.rest(0)
    seen(film_room, lambda: film_room.view.on_break == 1)
    assert rich("console-on-break", n=1) in part(console, "on-break").value


# ---- other actions ---------------------------------------------------------------------------


def test_a_question_is_added_on_the_spot(film_room, consoles):
    console = consoles(film_room)
    console.pull("add")
    drawer = part(console, "drawer-add")
    add = next(some for some in visible(drawer) if getattr(some, "description", "") == say("console-add-do"))
    add.click()
    assert rich("console-add-missing-prompt") in part(console, "news").value
    fields = {
        some.description: some for some in visible(drawer) if isinstance(some, ipywidgets.Text | ipywidgets.Textarea)
    }
    fields[say("console-add-title")].value = "Next call"
    fields[say("console-add-prompt")].value = "Whom do you call?"
    fields[say("console-add-choices")].value = "Police"
    add.click()
    assert rich("console-add-missing-choices") in part(console, "news").value
    fields[say("console-add-choices")].value = "Police\nKCIK\n"
    settle(console, add.click)
    assert [step.title for step in film_room.view.steps] == ["Next call", "The Night Shift"]
    go_on(console)
    assert film_room.view.question.prompt == "Whom do you call?"


def test_hands_are_counted_at_the_vote(film_room, consoles):
    console = consoles(film_room)
    to_decision(console)
    go_on(console)
    console.pull("more")
    fields = [some for some in visible(part(console, "hands-fields")) if isinstance(some, ipywidgets.BoundedIntText)]
    fields[0].value, fields[1].value = 4, 1
    press(console, say("console-hands-save"))
    assert film_room.view.answered == 5


def test_who_decides_is_changed_before_the_vote(film_room, consoles):
    console = consoles(film_room)
    to_decision(console)
    console.pull("more")
    drawer = part(console, "drawer-more")
    rule = next(some for some in visible(drawer) if getattr(some, "description", "") == say("console-rule"))
    rule.value = "family"
    press(console, say("console-rule-change"))
    assert film_room.view.question.rule == "family"


def test_the_timer_is_started_stopped_and_lengthened(film_room, consoles):
    console = consoles(film_room)
    press(console, say("console-timer-start"))
    assert film_room.view.timer.seconds == 120
    press(console, say("console-timer-more"))
    assert film_room.view.timer.seconds in range(170, 181)
    press(console, say("console-timer-stop"))
    assert not film_room.view.timer.running


def test_calm_and_blank_are_pressed_on_and_off(film_room, consoles):
    console = consoles(film_room)
    press(console, say("console-calm"))
    assert film_room.view.curtain == "calm"
    assert console._frame.marks["calm-button"]["aria-pressed"] == "true"
    press(console, say("console-calm-off"))
    press(console, say("console-blank"))
    assert film_room.view.curtain == "blank"


# ---- nothing is kept here --------------------------------------------------------------------


def test_a_second_console_shows_the_same_room(film_room, consoles):
    first = consoles(film_room)
    to_decision(first)
    again = Room.open(film_room.code, language="en", hub=film_room.hub)
    second = consoles(again)
    assert text(second).replace(str(again.version), "") == text(first).replace(str(film_room.version), "")
    go_on(first)
    seen(again, lambda: again.phase == "open")
    assert part(second, "next").label == say("next-close")
    again.leave()


def test_it_opens_a_room_with_what_the_form_says(hub, consoles):
    console = consoles(language="en", hub=hub)
    fields = {getattr(some, "description", ""): some for some in visible(console)}
    fields[say("console-start-title")].value = "Lublin, day 1"
    fields[say("console-start-controller")].value = "Fundacja"
    fields["Українська"].value = False
    part(console, "next").press()
    room = console.room
    assert (room.title, room.card.languages, room.card.notice.controller) == ("Lublin, day 1", ["pl", "en"], "Fundacja")
    assert room.card.notice.delete_on is not None
    room.leave()


def test_it_goes_into_a_room_that_is_going_on(film_room, consoles):
    console = consoles(language="en", hub=film_room.hub)
    code = f"{film_room.code[:3]}\u00a0{film_room.code[3:]}"
    line = next(some for some in visible(console) if isinstance(some, ipywidgets.Button) and code in some.description)
    line.click()
    assert console.room.id == film_room.id
    console.room.leave()


def test_a_form_without_a_language_is_not_sent(hub, consoles):
    console = consoles(language="en", hub=hub)
    for some in visible(console):
        if isinstance(some, ipywidgets.Checkbox):
            some.value = False
    part(console, "next").press()
    assert console.room is None
    assert rich("console-start-no-language") in text(console)


def test_a_hub_that_is_gone_is_said_in_words(hub, consoles):
    from ias_widgets.client import HubAddress
    from ias_widgets.client import line as slow

    gone = HubAddress(lead="ws://127.0.0.1:9/lead", room="http://127.0.0.1:9/", secret="x")
    patience, slow.PATIENCE = slow.PATIENCE, 0.2
    try:
        assert rich("console-start-hub") in text(consoles(language="en", hub=gone))
    finally:
        slow.PATIENCE = patience


@pytest.mark.parametrize("language", ["pl", "uk"])
def test_it_is_switched_to_another_language(film_room, consoles, language):
    console = consoles(film_room)
    part(console, "language").value = language
    seen(film_room, lambda: part(console, "next").label == Words(language).say("next-begin"))
    assert console._frame.language == language


# ---- how it draws ----------------------------------------------------------------------------


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
