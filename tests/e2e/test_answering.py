"""What somebody does with a question: with a finger, with a keyboard, in another language, after a break, in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.agendas import ONE, SCALE, SOME, asking, open_question
from tests.e2e.conftest import inspect
from tests.e2e.crowd import Crowd
from tests.e2e.people import Tablet, open_screen, until
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms import Agenda
    from ias_widgets.widgets import Room
    from tests.e2e.conftest import Pages
    from tests.e2e.people import Console
    from tests.e2e.serving import Server

    Open = Callable[[Agenda], Room]

pytestmark = pytest.mark.browser


def counts(room: Room) -> dict[str, int]:
    frame = room.results()
    everybody = frame[frame["family"].isna()]
    return dict(zip(everybody["choice"], everybody["count"], strict=True))


def test_a_vote_by_keyboard_alone(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "tablet"), "tablet")
    keys = tablet.page.keyboard
    tablet.shows("agency-title")
    tablet.page.evaluate("document.activeElement.blur()")
    while not tablet.page.evaluate("document.activeElement.matches('.opt')"):
        keys.press("Tab")
    keys.press("Space")
    keys.press("ArrowDown")
    keys.press("ArrowDown")
    expect(tablet.agency(room, "labour_inspectorate")).to_be_focused()
    while not tablet.page.evaluate("document.activeElement.matches('.btn-main')"):
        keys.press("Tab")
    keys.press("Enter")
    tablet.shows("lobby-title")
    open_question(room)
    expect(tablet.heading()).to_be_focused()
    keys.press("Tab")
    expect(tablet.choices().nth(0)).to_be_focused()
    keys.press("Space")
    tablet.is_saved()
    tablet.has_chosen(0)
    keys.press("ArrowDown")
    tablet.has_chosen(1)
    keys.press("ArrowUp")
    keys.press("ArrowUp")
    tablet.has_chosen(2)
    expect(tablet.choices().nth(2)).to_be_focused()
    inspect(tablet.page, "keyboard-tablet")
    until(room, lambda view: view.answered == 1, "the vote arrived")
    tablet.is_saved()


def test_another_language_in_the_middle_of_a_vote_keeps_the_answer(
    pages: Pages, server: Server, open_room: Open
) -> None:
    room = open_room(asking(ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.join(room, "ngo")
    open_question(room)
    expect(tablet.heading()).to_have_text("Do kogo zadzwonić najpierw?")
    tablet.choose(2)
    tablet.is_saved()
    tablet.more()
    tablet.page.locator("select.lang").select_option("uk")
    expect(tablet.heading()).to_have_text("Кому зателефонувати насамперед?")
    expect(tablet.page.locator("html")).to_have_attribute("lang", "uk")
    tablet.is_saved()
    tablet.has_chosen(2)
    expect(tablet.choices().nth(2)).to_contain_text("Інспекція праці")
    inspect(tablet.page, "language-changed-phone-uk")
    tablet.choose(0)
    tablet.is_saved()
    tablet.page.reload()
    expect(tablet.heading()).to_have_text("Кому зателефонувати насамперед?")
    tablet.has_chosen(0)


def test_a_break_is_neutral_loses_nothing_and_tells_nobody_who(
    pages: Pages, server: Server, open_room: Open, console: Console
) -> None:
    room = open_room(asking(ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.join(room, "court")
    others = Crowd(server, room)
    others.come("police", "police", "ngo")
    console.enter_room(room.code)
    open_question(room)
    tablet.choose(1)
    tablet.is_saved()
    groups = console.page.locator(".people-list")
    expect(groups).to_contain_text("Prokuratura i sądy")
    shown = groups.inner_text()
    tablet.press("break-button")
    tablet.shows("break-title")
    expect(tablet.page.locator(".lines a")).to_have_count(2)
    expect(tablet.page.locator(".lines .to-check")).to_have_count(2)
    inspect(tablet.page, "break-phone")
    console.shows("console-on-break", n=1)
    told = console.page.locator(".on-break")
    expect(told).to_have_text(said("console-on-break", "console", n=1))
    assert groups.inner_text() == shown, "the groups told whose break it is"
    inspect(console.page, "break-console")
    tablet.press("break-back")
    tablet.is_saved()
    tablet.has_chosen(1)
    expect(told).to_be_hidden()
    until(room, lambda view: view.on_break == 0, "back in the room")
    others.go()


def test_several_choices_are_saved_once_there_are_enough(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(SOME))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.join(room, "police")
    others = Crowd(server, room)
    others.come("ngo", "ngo")
    open_question(room)
    tablet.choose(3)
    tablet.shows("several-too-few", least=2)
    inspect(tablet.page, "several-too-few-phone")
    tablet.page.reload()
    tablet.has_chosen(3)
    tablet.choose(0)
    tablet.is_saved()
    tablet.choose(1)
    expect(tablet.choices().nth(2)).to_have_attribute("aria-disabled", "true")
    tablet.choices().nth(2).click(force=True)
    tablet.has_chosen(0, 1, 3)
    tablet.is_saved()
    inspect(tablet.page, "several-saved-phone")
    others.answer(["police", "kcik"], ["police", "papers"])
    room.close_vote()
    assert counts(room) == {"police": 3, "kcik": 2, "inspector": 0, "papers": 2}
    room.reveal()
    screen = open_screen(pages, server, room.code)
    expect(screen.get_by_text(said("screen-people-counted", "screen"))).to_be_visible()
    inspect(screen, "several-result-screen")
    expect(tablet.page.locator(".is-own")).to_have_count(3)
    inspect(tablet.page, "several-result-phone")
    others.go()


def test_a_scale_shows_its_middle_answer(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(SCALE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone", "en"), language="en")
    tablet.join(room, "police")
    others = Crowd(server, room)
    others.come("ngo", "ngo")
    open_question(room)
    tablet.choose(3)
    tablet.is_saved()
    inspect(tablet.page, "scale-phone-en")
    others.answer(2, 4)
    room.close_vote()
    room.reveal()
    expect(tablet.page.locator(".results")).to_contain_text(tablet.said("result-median", median=4))
    inspect(tablet.page, "scale-result-phone-en")
    screen = open_screen(pages, server, room.code, "en")
    expect(screen.get_by_text(said("result-median", "screen", "en", median=4)).first).to_be_visible()
    inspect(screen, "scale-result-screen-en")
    others.go()


def test_a_timer_closes_the_vote_by_itself(pages: Pages, server: Server, open_room: Open) -> None:
    room = open_room(asking(ONE))
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.join(room, "police")
    open_question(room)
    screen = open_screen(pages, server, room.code)
    room.timer(90, closes=True)
    expect(tablet.page.get_by_role("timer")).to_be_visible()
    expect(screen.get_by_text("1:2", exact=False).first).to_be_visible()
    inspect(tablet.page, "timer-phone")
    inspect(screen, "timer-screen")
    room.timer(1, closes=True)
    tablet.shows("badge-closed")
    tablet.shows("closed-hidden")
    until(room, lambda view: view.phase == "closed", "the timer closed the vote")
    expect(tablet.choices().first).to_be_disabled()
    inspect(tablet.page, "timer-closed-phone")
    expect(screen.get_by_text(said("screen-closed", "screen")).first).to_be_visible()
