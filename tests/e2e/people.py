"""Whom the browser tests play: the facilitator at the console, people at tablets, the big screen."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from ias_widgets.client import Leader, read_address

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.e2e.conftest import Pages, Server

PATIENCE = 20.0
"""Seconds for things that take a moment on a busy machine."""


def watcher(server: Server, code: str) -> Leader:
    """A second leader, who only looks: tells the test where the room stands."""
    address = read_address(server.store)
    assert address is not None
    leader = Leader(address, "pl")
    leader.enter(code)
    return leader


def open_screen(pages: Pages, server: Server, code: str, language: str = "pl") -> Page:
    """Open the big screen with the room's read-only key."""
    address = read_address(server.store)
    assert address is not None
    leader = Leader(address)
    line = next(line for line in leader.rooms() if line.code == code)
    leader.close()
    url = f"http://127.0.0.1:{server.room_port}/screen#room={line.room}&key={line.screen_key}&lang={language}"
    return pages.open(url, "screen", language)


class Tablet:
    """Somebody with a tablet or a phone."""

    def __init__(self, page: Page, size: str, language: str) -> None:
        self.page, self.size, self.language = page, size, language

    def join(self, leader: Leader, agency: str) -> None:
        """Choose an agency and go in; the room counts one more."""
        assert leader.card is not None
        before = leader.view.present
        number = [card.id for card in leader.card.agencies].index(agency)
        self.page.get_by_role("radio").nth(number).click()
        self.main_button().click()
        until = time.monotonic() + PATIENCE
        while leader.view.present == before and time.monotonic() < until:
            self.page.wait_for_timeout(50)
        assert leader.view.present == before + 1

    def main_button(self) -> Locator:
        return self.page.locator(".btn-main")

    def choices(self) -> Locator:
        return self.page.locator("[role=radio].choice")

    def choose(self, number: int) -> None:
        """Tap a choice."""
        self.choices().nth(number).click()

    def is_saved(self) -> None:
        """The tablet says so, and only after the commit."""
        expect(self.page.locator(".badge-saved")).to_be_visible(timeout=PATIENCE * 1000)

    def has_ended(self) -> None:
        """The last page is there, and it is in the tablet's language."""
        expect(self.choices()).to_have_count(0)
        expect(self.page.locator("html")).to_have_attribute("lang", self.language)


class Console:
    """The facilitator's page in Voilà."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def open_room(self, controller: str) -> str:
        """Open a room that plays the film the form offers, and return its six digits."""
        start = self.page.get_by_role("button", name="Otwórz salę")
        expect(start).to_be_visible(timeout=3 * PATIENCE * 1000)
        self.page.get_by_label("Administrator danych").fill(controller)
        self.page.get_by_label("Administrator danych").blur()
        start.click()
        expect(self.button()).to_be_visible(timeout=PATIENCE * 1000)
        code = self.page.locator(".bar-code")
        expect(code).to_contain_text(re.compile(r"\d{3}\s\d{3}"))
        return "".join(letter for letter in code.inner_text() if letter.isdigit())

    def button(self) -> Locator:
        """The one large button."""
        return self.page.locator("button.next-button")

    def next(self, leader: Leader) -> None:
        """Press the large button and wait until the room has moved on."""
        before = leader.version
        expect(self.button()).to_have_attribute("aria-disabled", "false", timeout=PATIENCE * 1000)
        expect(self.button()).to_have_attribute("aria-busy", "false", timeout=PATIENCE * 1000)
        self.button().click()
        until = time.monotonic() + PATIENCE
        while leader.version == before and time.monotonic() < until:
            self.page.wait_for_timeout(50)
        assert leader.version > before, "nothing came next"

    def shows_answered(self, count: int) -> None:
        """The console counts the answers."""
        expect(self.page.get_by_text(re.compile(rf"\b{count}\b")).first).to_be_visible()

    def end(self, leader: Leader) -> None:
        """End the room: it asks once more."""
        self.page.get_by_role("button", name="Inne działania").click()
        self.page.get_by_role("button", name="Zakończ spotkanie").click()
        self.page.get_by_role("button", name="Tak, zakończ").click()
        until = time.monotonic() + PATIENCE
        while leader.view.phase != "ended" and time.monotonic() < until:
            self.page.wait_for_timeout(50)
        assert leader.view.phase == "ended"
