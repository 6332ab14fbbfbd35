"""A test in the room, filled in on two tablets and closed from the console; then one by link, some months later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec
import pytest
from playwright.sync_api import expect

from ias_widgets.client import agenda_for
from ias_widgets.client.sheets import LATER, sheet_step
from tests.e2e.agendas import ONE, TITLE, asking
from tests.e2e.conftest import inspect
from tests.e2e.people import Tablet, open_screen, until
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator

    from ias_widgets.rooms import Agenda
    from ias_widgets.widgets import Room
    from tests.e2e.conftest import Pages
    from tests.e2e.people import Console
    from tests.e2e.serving import Server

    Open = Callable[[Agenda], Room]

pytestmark = pytest.mark.browser

ITEMS = 3


class Sitting(Tablet):
    """Somebody who fills in a sheet."""

    def said(self, key: str, **values: object) -> str:
        return said(key, "sheet" if key.startswith("sheet-") else "tablet", self.language, **values)

    def give_code(self, *parts: str) -> None:
        for number, part in enumerate(parts):
            self.page.locator(".sheet-parts input").nth(number).fill(part)
        self.main_button().click()

    def is_at(self, number: int, of: int = ITEMS) -> None:
        expect(self.page.locator(".sheet-line .kicker")).to_have_text(self.said("sheet-item", n=number, of=of, ze="no"))

    def badge(self) -> Locator:
        return self.page.locator(".sheet-line .badge")

    def answer(self, *choices: int) -> None:
        """Answer items one after the other, each saved before the next."""
        for choice in choices:
            self.choose(choice)
            expect(self.badge()).to_have_text(self.said("badge-saved"))
            self.on()

    def on(self) -> None:
        self.page.locator(".foot .btn").last.click()

    def hand_in(self) -> None:
        self.main_button().click()
        self.main_button().click()


def in_the_room() -> Agenda:
    test = sheet_step("before", each=ITEMS)
    asked = asking(ONE)
    return msgspec.structs.replace(asked, steps=(test, *asked.steps))


def test_a_test_is_filled_in_on_two_tablets_and_closed_from_the_console(
    pages: Pages, server: Server, open_room: Open, console: Console
) -> None:
    room = open_room(in_the_room())
    console.enter_room(room.code)
    first, second = (
        Sitting(pages.open(f"{server.tablet_url}{room.code}", size, language), size, language)
        for size, language in (("tablet", "pl"), ("phone", "uk"))
    )
    first.join(room, "police")
    second.join(room, "ngo")
    screen = open_screen(pages, server, room.code)
    console.next(room)

    first.shows("sheet-code-title")
    inspect(first.page, "sheet-code-tablet")
    first.give_code("ha", "17", "łó")
    first.is_at(1)
    second.page.get_by_role("button", name=second.said("sheet-code-rather-not")).click()
    second.is_at(1)
    first.answer(0, 1)

    second.page.context.set_offline(True)
    second.choose(1)
    expect(second.badge()).to_have_text(second.said("badge-kept"))
    inspect(second.page, "sheet-offline-phone")
    second.on()
    second.on()
    second.page.context.set_offline(False)
    expect(second.page.locator(".banner")).to_have_count(0)
    second.is_at(3)

    first.answer(2)
    expect(first.heading()).to_have_text(first.said("sheet-over-title", n=0))
    first.hand_in()
    expect(first.heading()).to_have_text(first.said("sheet-done-title", purpose="before"))
    until(room, lambda view: view.sheet is not None and (view.sheet.begun, view.sheet.done) == (2, 1), "one handed in")
    expect(console.page.locator(".count .big")).to_have_text(re.compile(r"^1\b"))
    expect(console.page.locator(".hint")).to_contain_text("1 osoba jeszcze nie oddała")
    inspect(console.page, "sheet-console")
    expect(screen.locator(".live .big")).to_have_text("0")  # by fives: one is not told apart from the other
    inspect(screen, "sheet-screen")

    console.next(room)
    until(room, lambda view: view.sheet is None, "the test is closed")
    expect(second.page.locator(".banner")).to_contain_text(second.said("sheet-shut-title", purpose="before"))
    first.shows("look-at-screen")
    expect(first.page.locator(".banner")).to_have_count(0)


def test_a_later_test_is_opened_by_its_link_and_ends_with_thanks(pages: Pages, server: Server, open_room: Open) -> None:
    agenda = agenda_for("", TITLE, plan=LATER)
    room = open_room(msgspec.structs.replace(agenda, steps=(sheet_step("later", each=ITEMS),)))
    room.next()
    screen = open_screen(pages, server, room.code)
    expect(screen.locator(".addr")).to_be_visible()
    inspect(screen, "sheet-later-screen")
    person = Sitting(pages.open(f"{server.tablet_url}{room.code}", "phone"))
    person.join(room, "border_guard")
    person.give_code("ha", "17", "łó")
    person.is_at(1)
    person.answer(0, 0)
    person.page.reload()
    person.is_at(3)
    person.answer(1)
    person.hand_in()
    expect(person.heading()).to_have_text(person.said("sheet-done-title", purpose="later"))
    person.shows("sheet-done-later")
    inspect(person.page, "sheet-thanks-phone")
