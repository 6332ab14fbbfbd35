"""The way on: one large button, refusals in words, other actions."""

import ipywidgets

from ias_widgets import Room
from ias_widgets.rooms.commands import TakeBranch
from ias_widgets.widgets.path_picture import PathPicture
from ias_widgets.widgets.words import Words
from tests.widgets.hands import buttons, go_on, part, press, settle, text, to_decision, visible

say, rich = Words("en").say, Words("en").rich
EIGHT = ("police", "police", "police", "police", "labour_inspectorate", "labour_inspectorate", "kcik", "kcik")


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


def test_the_way_is_shown_and_another_way_played_from_the_console(film_room, consoles):
    console = consoles(film_room)
    to_decision(console)
    film_room.open_vote()
    film_room.close_vote()
    assert say("console-path-show") in buttons(console)
    settle(console, lambda: console.do(TakeBranch(way="facilitator", choice=film_room.view.ways[0])))
    press(console, say("console-path-show"))
    assert film_room.view.path_open
    drawn = next(some for some in visible(console) if isinstance(some, PathPicture))
    first = drawn.path["map"]["nodes"][0]["scene"]
    settle(console, lambda: drawn._pressed(drawn, {"select": first}, []))
    assert film_room.view.path.scene == first
    press(console, say("console-path-play"))
    assert film_room.view.what_if is not None
    assert part(console, "next").label == say("next-what_if_end")
    assert film_room.view.what_if.title in text(console)
    go_on(console)
    press(console, say("console-path-hide"))
    assert (film_room.view.what_if, film_room.view.path_open) == (None, False)
