"""Phones, tablets both ways round, twice the size, projectors, in the dark: everything can be read and reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from ias_widgets.rooms.commands import SetRule
from tests.e2e.agendas import film, to_decision
from tests.e2e.conftest import inspect
from tests.e2e.crowd import Crowd
from tests.e2e.people import Console, Tablet, open_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from ias_widgets.rooms import Agenda
    from ias_widgets.widgets import Room
    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

    Open = Callable[[Agenda], Room]

pytestmark = pytest.mark.browser

BEYOND = """() => {
  const [wide, high] = [innerWidth + 1, innerHeight + 1];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set();
  while (words.nextNode()) {
    const element = words.currentNode.parentElement;
    if (!words.currentNode.data.trim() || element.closest(".vh, .controls, script, style")) continue;
    const range = document.createRange();
    range.selectNodeContents(words.currentNode);
    const { left, top, right, bottom, width } = range.getBoundingClientRect();
    if (width && (left < -1 || top < -1 || right > wide || bottom > high)) found.add(words.currentNode.data.trim());
  }
  return [...found];
}"""
"""Words that lie outside the window."""


def runs_sideways(page: Page) -> bool:
    return bool(page.evaluate("() => document.scrollingElement.scrollWidth > innerWidth"))


@pytest.mark.parametrize(
    "device",
    [("phone", "uk", True), ("tablet", "pl", False), ("landscape", "en", True), ("zoomed", "uk", False)],
    ids=lambda device: str(device[0]),
)
def test_a_tablet_of_any_size_shows_all_there_is_to_do(
    pages: Pages, server: Server, open_room: Open, device: tuple[str, str, bool]
) -> None:
    size, language, dark = device
    room = open_room(film())
    page = pages.open(server.tablet_url, size, language, dark=dark)
    tablet = Tablet(page, size, language)

    def fits(state: str) -> None:
        inspect(page, f"size-{size}-{state}")
        assert not runs_sideways(page), state

    tablet.shows("join-title")
    fits("code")
    page.locator("#ias-code").press_sequentially(room.code)
    expect(tablet.main_button()).to_be_in_viewport()
    tablet.main_button().click()
    tablet.shows("agency-title")
    fits("agency")
    tablet.join(room, "labour_inspectorate")
    others = Crowd(server, room)
    others.come("police", "police", "border_guard", "employment_office", "employment_office")
    tablet.words()
    fits("lobby")
    to_decision(room)
    room.open_vote()
    expect(tablet.choices()).to_have_count(3)
    fits("vote")
    tablet.choose(2)
    tablet.is_saved()
    expect(page.locator(".badge-saved")).to_be_in_viewport()
    fits("saved")
    tablet.press("break-button")
    tablet.shows("break-title")
    expect(tablet.main_button()).to_be_in_viewport()
    fits("break")
    tablet.press("break-back")
    others.answer("apart", "apart", "through", "papers", "papers")
    room.close_vote()
    room.reveal()
    tablet.shows("own-choice")
    fits("result")
    room.show_facts()
    tablet.shows("facts-title")
    fits("facts")
    others.go()


@pytest.mark.parametrize(("size", "language"), [("screen", "uk"), ("projector", "pl")])
def test_a_projector_shows_all_words_at_once(
    pages: Pages, server: Server, open_room: Open, size: str, language: str
) -> None:
    room = open_room(film())
    page = open_screen(pages, server, room.code, language, size)
    others = Crowd(server, room)
    others.come("police", "police", "border_guard", *["labour_inspectorate"] * 3)

    def fits(state: str, shown: str) -> None:
        expect(page.locator(shown).first).to_be_visible()
        inspect(page, f"projector-{size}-{state}")
        assert page.evaluate(BEYOND) == [], state
        assert not runs_sideways(page), state

    expect(page.locator(".total b")).to_have_text("6")
    fits("join", ".code")
    room.next()
    fits("scene", ".join-line")
    to_decision(room)
    room.lead(SetRule(rule="agency", agency="labour_inspectorate"))
    room.open_vote()
    room.timer(120)
    fits("question", ".opts")
    others.answer("apart", "apart", "through", "papers", "papers", "through")
    room.close_vote()
    room.talk(120)
    fits("talk", ".talk")
    room.ask_again()
    others.answer("apart", "papers", "papers", "papers", "papers", "papers")
    room.close_vote()
    room.reveal()
    fits("result", ".grid")
    room.show_facts()
    fits("facts", ".facts")
    others.go()


@pytest.mark.parametrize(("size", "dark"), [("console", True), ("console-zoomed", False)])
def test_the_console_can_be_used_in_the_dark_and_at_twice_the_size(
    pages: Pages, server: Server, open_room: Open, size: str, dark: bool
) -> None:
    room = open_room(film())
    console = Console(pages.open(server.console_url, size, dark=dark))
    console.has_opened()
    inspect(console.page, f"size-{size}-start")
    assert not runs_sideways(console.page)
    console.enter_room(room.code)
    to_decision(room)
    room.open_vote()
    console.shows_answered(0)
    inspect(console.page, f"size-{size}-vote")
    assert not runs_sideways(console.page)
    console.button().scroll_into_view_if_needed()
    console.next(room)
    console.press("console-more")
    expect(console.page.locator(".drawer-more :focus")).to_be_in_viewport()
    inspect(console.page, f"size-{size}-more")
    assert not runs_sideways(console.page)
