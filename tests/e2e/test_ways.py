"""Which way the film goes, led from the console: ties, the minority's way, hands, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.agendas import ONE, asking, film, open_question, to_decision
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


def scene(room: Room) -> str:
    scenes = [step for step in room.view.steps if step.level == 1]
    return scenes[-1].id.partition(":")[2]


def test_a_tie_is_shown_openly_and_broken_by_lot_or_by_choice(
    pages: Pages, server: Server, open_room: Open, console: Console
) -> None:
    room = open_room(film())
    console.enter_room(room.code)
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.join(room, "police")
    screen = open_screen(pages, server, room.code)
    others = Crowd(server, room)
    others.come("border_guard", "ngo", "court")
    to_decision(room)
    room.open_vote()
    tablet.choose(0)
    tablet.is_saved()
    others.answer("apart", "through", "through")
    console.next(room)
    console.reveal(room)
    tied = said("and", first="A", last="B")
    tablet.shows("way-tie", tied=tied)
    expect(screen.get_by_text(said("screen-tie", "screen", tied=tied)).first).to_be_visible()
    console.shows("console-tie", letters=tied)
    expect(console.button()).to_have_attribute("aria-disabled", "true")
    for name, page in (("phone", tablet.page), ("screen", screen), ("console", console.page)):
        inspect(page, f"tie-{name}")
    console.press("console-way-lot")
    until(room, lambda view: view.phase == "watch", "the lot was drawn")
    assert scene(room) in {"canteen", "corridor"}
    console.press("console-back")
    until(room, lambda view: view.phase != "watch", "the way is open again")
    console.press("console-way", letter="B")
    until(room, lambda view: view.phase == "watch", "the facilitator chose")
    assert scene(room) == "corridor"
    others.go()


def test_what_came_of_it_is_shown_and_the_minoritys_way_is_played(
    pages: Pages, server: Server, open_room: Open, console: Console
) -> None:
    room = open_room(film())
    console.enter_room(room.code)
    tablet = Tablet(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    tablet.join(room, "police")
    screen = open_screen(pages, server, room.code)
    others = Crowd(server, room)
    others.come("border_guard", "ngo", "court")
    to_decision(room)
    room.open_vote()
    tablet.choose(0)
    tablet.is_saved()
    others.answer("through", "through", "through")
    console.next(room)
    console.next(room)
    tablet.shows("way", letter="B")
    console.press("console-facts-show")
    for key in ("facts-happened", "facts-why", "facts-rule", "facts-source", "to-be-checked"):
        tablet.shows(key)
    expect(tablet.page.locator(".facts dd").last).to_contain_text("Sciemce")
    expect(screen.get_by_text(said("screen-facts-rule", "screen")).first).to_be_visible()
    expect(screen.get_by_text(said("to-be-checked", "screen")).first).to_be_visible()
    for name, page in (("phone", tablet.page), ("screen", screen), ("console", console.page)):
        inspect(page, f"facts-{name}")
    console.press("console-facts-hide")
    tablet.shows("own-choice")
    console.press("console-way-minority", letter="A")
    until(room, lambda view: view.phase == "watch", "the minority's way")
    assert scene(room) == "canteen"
    others.go()


def test_hands_of_people_without_a_tablet_are_counted_from_the_console(
    pages: Pages, server: Server, open_room: Open, console: Console
) -> None:
    room = open_room(asking(ONE))
    console.enter_room(room.code)
    screen = open_screen(pages, server, room.code)
    others = Crowd(server, room)
    others.come("police", "ngo", "court")
    open_question(room)
    others.answer("police", "police", "kcik")
    here = console.page.get_by_label(said("console-hands-present", "console"))
    here.fill("4")
    here.press("Enter")
    until(room, lambda view: view.present == 7, "four more are here")
    console.press("console-more")
    for letter, number in (("A", "1"), ("C", "2")):
        field = console.page.locator(".hands").get_by_label(letter, exact=True)
        field.fill(number)
        field.press("Enter")
    console.press("console-hands-save")
    until(room, lambda view: view.answered == 6, "hands were counted")
    inspect(console.page, "hands-console")
    console.press("console-close")
    console.shows_answered(6)
    console.next(room)
    console.reveal(room)
    frame = room.results()
    assert dict(zip(frame["choice"], frame["count"], strict=True)) == {"police": 3, "kcik": 1, "inspector": 2}
    expect(screen.get_by_text(said("screen-hands", "screen", n=3))).to_be_visible()
    inspect(screen, "hands-screen")
    others.go()
