"""Whom the browser tests play: the facilitator at the console, people at tablets, the big screen."""

from __future__ import annotations

import re
import threading
import time
from typing import TYPE_CHECKING, Protocol

from playwright.sync_api import expect

from ias_widgets.client import HubAddress, Leader, read_address
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

    from ias_widgets.rooms.wire import FacilitatorView, RoomCard
    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

PATIENCE = 30.0
"""Seconds for things that take a moment on a busy machine."""
expect.set_options(timeout=PATIENCE * 1000)


class Watched(Protocol):
    """A room as somebody sees it who leads or only looks: a `Leader` or a `Room`."""

    view: FacilitatorView
    version: int
    card: RoomCard

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]: ...


def hub_of(server: Server) -> HubAddress:
    address = read_address(server.store)
    assert address is not None
    return address


def watcher(server: Server, code: str) -> Leader:
    """A second leader, who only looks: tells the test where the room stands."""
    leader = Leader(hub_of(server), "pl")
    leader.enter(code)
    return leader


def comes(room: Watched, so: Callable[[FacilitatorView], bool], patience: float = PATIENCE) -> bool:
    """Wait until a room stands so; false where it does not within ``patience`` seconds."""
    moved = threading.Event()
    deaf = room.listen(moved.set)
    end = time.monotonic() + patience
    try:
        while not so(room.view):
            if not moved.wait(max(0.0, end - time.monotonic())):
                return so(room.view)
            moved.clear()
    finally:
        deaf()
    return True


def until(room: Watched, so: Callable[[FacilitatorView], bool], what: str) -> None:
    """Wait until a room stands so."""
    assert comes(room, so), f"{what}: not within {PATIENCE:.0f} s"


def open_screen(pages: Pages, server: Server, code: str, language: str = "pl", size: str = "screen") -> Page:
    """Open the big screen with the room's read-only key."""
    leader = Leader(hub_of(server))
    line = next(line for line in leader.rooms() if line.code == code)
    leader.close()
    url = f"http://127.0.0.1:{server.room_port}/screen#room={line.room}&key={line.screen_key}&lang={language}"
    return pages.open(url, size, language)


class Tablet:
    """Somebody with a tablet or a phone."""

    def __init__(self, page: Page, size: str = "phone", language: str = "pl") -> None:
        self.page, self.size, self.language = page, size, language

    def join(self, room: Watched, agency: str) -> None:
        """Choose an agency and go in; the room counts one more."""
        before = room.view.tablets
        self.agency(room, agency).click()
        self.main_button().click()
        until(room, lambda view: view.tablets > before, "somebody came in")

    def agency(self, room: Watched, agency: str) -> Locator:
        number = [card.id for card in room.card.agencies].index(agency)
        return self.page.get_by_role("radio").nth(number)

    def main_button(self) -> Locator:
        return self.page.locator(".btn-main")

    def press(self, key: str) -> None:
        """Press the button that says this."""
        self.page.get_by_role("button", name=self.said(key), exact=True).click()

    def said(self, key: str, **values: object) -> str:
        return said(key, "tablet", self.language, **values)

    def shows(self, key: str, **values: object) -> None:
        """These words stand on the page."""
        expect(self.page.get_by_text(self.said(key, **values)).first).to_be_visible()

    def heading(self) -> Locator:
        return self.page.get_by_role("heading", level=1)

    def choices(self) -> Locator:
        return self.page.locator(".choice")

    def choose(self, number: int) -> None:
        """Tap a choice."""
        self.choices().nth(number).click()

    def is_saved(self) -> None:
        """The tablet says so, and only after the commit."""
        expect(self.page.locator(".badge-saved")).to_be_visible()

    def has_chosen(self, *numbers: int) -> None:
        """These choices are marked, and no others."""
        expect(self.page.locator(".choice[aria-checked=true]")).to_have_count(len(numbers))
        for number in numbers:
            expect(self.choices().nth(number)).to_have_attribute("aria-checked", "true")

    def words(self) -> list[str]:
        """Return the three words to come back with."""
        expect(self.page.locator(".words b")).to_have_count(3)
        return self.page.locator(".words b").all_inner_texts()

    def more(self) -> None:
        """Open what is rarely needed."""
        self.page.locator(".more summary").click()

    def has_ended(self) -> None:
        """The last page is there, and it is in the tablet's language."""
        expect(self.heading()).to_have_text(self.said("ended-title"))
        expect(self.page.locator("html")).to_have_attribute("lang", self.language)


class Console:
    """The facilitator's page in Voilà."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def open_room(self, controller: str) -> str:
        """Open a room that plays the film the form offers, and return its six digits."""
        self.has_opened()
        field = self.page.get_by_label(said("preparing-controller", "preparing"))
        field.fill(controller)
        field.blur()
        expect(self.button()).to_have_attribute("aria-disabled", "false")
        self.button().click()
        return self.shows_code()

    def has_opened(self) -> None:
        """The form that opens a room is there."""
        start = self.page.get_by_role("button", name=said("console-start-open", "console"))
        expect(start).to_be_visible(timeout=3 * PATIENCE * 1000)

    def enter_room(self, code: str) -> None:
        """Lead a room that is going on; where this console has led another to its end, go back to the list first."""
        over = self.page.locator(".next-label", has_text=said("next-ended", "console"))
        form = self.page.get_by_role("button", name=said("console-start-refresh", "console"))
        expect(over.or_(form)).to_be_visible(timeout=3 * PATIENCE * 1000)
        if over.is_visible():
            self.button().click()
        form.click()
        self.page.get_by_role("button", name=re.compile(rf"{code[:3]}\s{code[3:]}")).click()
        assert self.shows_code() == code

    def shows_code(self) -> str:
        code = self.page.locator(".bar-code")
        expect(code).to_contain_text(re.compile(r"\d{3}\s\d{3}"))
        return "".join(letter for letter in code.inner_text() if letter.isdigit())

    def button(self) -> Locator:
        """The one large button."""
        return self.page.locator("button.next-button")

    def next(self, room: Watched) -> None:
        """Press the large button and wait until the room has moved on."""
        before = room.version
        expect(self.button()).to_have_attribute("data-seen", str(before))
        expect(self.button()).to_have_attribute("aria-disabled", "false")
        expect(self.button()).to_have_attribute("aria-busy", "false")
        self.button().click()
        until(room, lambda _: room.version > before, "something came next")

    def press(self, key: str, **values: object) -> None:
        """Press the button that says this."""
        self.page.get_by_role("button", name=said(key, "console", **values), exact=True).click()

    def shows(self, key: str, **values: object) -> None:
        """These words stand on the page."""
        expect(self.page.get_by_text(said(key, "console", **values)).first).to_be_visible()

    def shows_answered(self, count: int) -> None:
        """The console counts the answers."""
        expect(self.page.locator(".count .big")).to_have_text(re.compile(rf"^{count}\b"))

    def reveal(self, room: Watched) -> None:
        """Reveal a divided vote at once, where the large button would begin a talk first."""
        self.press("console-more")
        drawer = self.page.locator(".drawer-more")
        drawer.get_by_role("button", name=said("console-reveal", "console"), exact=True).click()
        until(room, lambda view: view.phase == "revealed", "the reveal")
        self.press("console-close")

    def end(self, room: Watched) -> None:
        """End the room: it asks once more."""
        self.press("console-more")
        self.press("console-end")
        self.press("console-end-yes")
        until(room, lambda view: view.phase == "ended", "the room ended")
