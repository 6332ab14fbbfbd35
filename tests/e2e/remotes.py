"""A phone that leads, and a connection that can be slow."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from playwright.sync_api import expect

from tests.e2e.words import said

if TYPE_CHECKING:
    from playwright.sync_api import Page, WebSocketRoute

    from tests.e2e.conftest import Pages

SLIP_MS = 601
"""Longer than the phone takes two taps for one; passes at once, by the page's own clock."""


class Phone:
    """A phone that leads."""

    def __init__(self, page: Page, language: str = "pl") -> None:
        self.page, self.language = page, language

    def lead(self, move: str, *, large: bool = True) -> None:
        """Tap what stands under ``move``, and wait until the room has done it."""
        self.tap(move, large=large)
        expect(self.page.locator(".sent")).to_contain_text(said(f"remote-did-{move}", "remote", self.language))
        self.page.clock.fast_forward(SLIP_MS)

    def tap(self, move: str, *, large: bool = True) -> None:
        """Tap what stands under ``move``."""
        words = said(f"remote-{move}", "remote", self.language)
        large_button = self.page.locator(".go").filter(has_text=words)
        (large_button if large else self.page.get_by_role("button", name=words, exact=True)).click(delay=20)

    def shows(self, phase: str) -> None:
        """The room is there; what is tapped from now on is meant for it."""
        expect(self.page.locator(".kicker")).to_contain_text(said(f"remote-phase-{phase}", "remote", self.language))
        self.page.clock.fast_forward(SLIP_MS)


def opened(pages: Pages, url: str, size: str, language: str = "pl") -> Page:
    """Open a page whose clock can be moved on."""
    device = pages.device(size, language)
    device.clock.install()
    return pages.on_device(device, url)


def at(base: str, url: str) -> str:
    """The same page and fragment under another base: devices know the room by another name."""
    parts = urlsplit(url)
    return f"{base}{parts.path.rsplit('/', 1)[1]}#{parts.fragment}"


class SlowWire:
    """A connection whose messages to the page can be held back for a while."""

    def __init__(self) -> None:
        self._held: list[str | bytes] | None = None
        self._page: WebSocketRoute | None = None

    def carry(self, page: WebSocketRoute) -> None:
        """Stand between a page and its server."""
        self._page = page
        page.connect_to_server().on_message(self._heard)

    def _heard(self, message: str | bytes) -> None:
        if self._held is not None:
            self._held.append(message)
        elif self._page:
            self._page.send(message)

    def hold(self) -> None:
        """Let no message through from now on."""
        self._held = []

    def release(self) -> None:
        """Let through what was held, and what comes."""
        held, self._held = self._held or [], None
        for message in held:
            assert self._page
            self._page.send(message)
