"""A server, and a browser that knows tablets under a plain http origin and notes whom each page asks."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from ias_widgets.errors import IasError
from ias_widgets.widgets import Room
from tests.e2e.people import Console, hub_of
from tests.e2e.serving import TABLET_HOST, Server, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, BrowserContext, Page, Playwright

    from ias_widgets.rooms import Agenda

PICTURES = Path(__file__).parent / "pictures"
AXE = Path(__file__).parents[2] / "ias_widgets/frontend/node_modules/axe-core/axe.min.js"
SIZES = {
    "phone": (375, 812),
    "tablet": (820, 1180),
    "landscape": (1180, 820),
    "zoomed": (410, 590),
    "console": (1366, 768),
    "console-zoomed": (683, 384),
    "screen": (1920, 1080),
    "projector": (1280, 720),
}
"""CSS pixels. ``zoomed`` is a tablet at 200 %, ``console-zoomed`` a console."""
HANDHELD = {"phone", "tablet", "landscape", "zoomed"}
LOCALES = {"pl": "pl-PL", "en": "en-GB", "uk": "uk-UA"}


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("store") / "rooms.sqlite") as running:
        yield running


def chromium(playwright: Playwright) -> Browser:
    """Start Chromium: the machine's own where there is one, else Playwright's."""
    system = next(
        (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
    )
    return playwright.chromium.launch(
        executable_path=system,
        args=[
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", f"--host-resolver-rules=MAP {TABLET_HOST} 127.0.0.1",
        ],
    )  # fmt: skip


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = chromium(playwright)
        yield started
        started.close()


class Pages:
    """Opens pages, and remembers what each asked of whom."""

    def __init__(self, browser: Browser, own_ports: set[int]) -> None:
        self.ports = own_ports
        """Whom the pages may ask; a server that is started anew may get others."""
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        self.strangers: list[str] = []
        self.troubles: list[str] = []

    def open(self, url: str, size: str, language: str = "pl", *, dark: bool = False) -> Page:
        """Open a page on a device of its own."""
        return self.on_device(self.device(size, language, dark=dark), url)

    def device(self, size: str, language: str = "pl", *, dark: bool = False) -> BrowserContext:
        """Take a device that has not been here before."""
        width, height = SIZES[size]
        context = self._browser.new_context(
            viewport={"width": width, "height": height},
            locale=LOCALES[language],
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
            has_touch=size in HANDHELD,
        )
        self._contexts.append(context)
        return context

    def on_device(self, device: BrowserContext, url: str) -> Page:
        """Open a page on a device that is there."""
        page = device.new_page()
        page.on("request", lambda request: self._note(request.url))
        page.on("websocket", lambda socket: self._note(socket.url))
        page.on("pageerror", lambda error: self.troubles.append(f"{url}: {error}"))
        page.goto(url)
        return page

    def _note(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in {"data", "blob", "about"}:
            return
        if parts.hostname not in {"127.0.0.1", TABLET_HOST} or parts.port not in self.ports:
            self.strangers.append(url)

    def close(self) -> None:
        for context in self._contexts:
            context.close()

    def were_good(self) -> None:
        """Nobody was asked but the own server, and no script failed."""
        assert self.strangers == [], "a page asked somebody else"
        assert self.troubles == [], "a page's script failed"


@pytest.fixture
def pages(browser: Browser, server: Server) -> Iterator[Pages]:
    opened = Pages(browser, server.ports)
    yield opened
    opened.close()
    opened.were_good()


@pytest.fixture(scope="session")
def console(browser: Browser, server: Server) -> Iterator[Console]:
    """One console that leads one room after the other: a page in Voilà takes its time to open."""
    opened = Pages(browser, server.ports)
    yield Console(opened.open(server.console_url, "console"))
    opened.close()
    opened.were_good()


@pytest.fixture
def open_room(server: Server) -> Iterator[Callable[[Agenda], Room]]:
    """Open rooms and lead them from the test itself; they are deleted with it, so that no record of them is written."""
    rooms: list[Room] = []

    def opened(agenda: Agenda) -> Room:
        rooms.append(Room(agenda=agenda, hub=hub_of(server)))
        return rooms[-1]

    yield opened
    for room in rooms:
        with contextlib.suppress(IasError):
            room.delete()
        room.leave()


SETTLED = """() => Promise.race([
  new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))), new Promise(done => setTimeout(done, 200)),
]).then(() => document.fonts.ready).then(() => true)"""


def look(page: Page, name: str) -> None:
    """Wait until a page is drawn; keep a picture of it, to be looked at, where ``IAS_PICTURES`` asks for pictures."""
    page.evaluate(SETTLED)
    if os.environ.get("IAS_PICTURES"):
        PICTURES.mkdir(exist_ok=True)
        page.screenshot(path=PICTURES / f"{name}.png")


def axe(page: Page, within: str = "body") -> list[str]:
    """Return what axe finds against WCAG 2.2 A and AA; empty is good.

    What lies under a tablet's foot comes out by scrolling, so the foot is let go of while axe measures targets.
    """
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(
        """async (within) => {
          const feet = document.querySelectorAll(".tab > .foot");
          for (const foot of feet) foot.style.position = "static";
          const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
          // No rule of these tags reads style sheets: axe need not fetch and parse them.
          const { violations } = await axe.run(within, { runOnly: tags, resultTypes: ["violations"], preload: { assets: ["media"] } });
          for (const foot of feet) foot.style.position = "";
          return violations.map(v => v.id + ": " + v.nodes.map(n => n.target.join(" ")).slice(0, 4).join(" | "));
        }""",
        within,
    )
    return list(found)


def inspect(page: Page, name: str) -> None:
    """Keep a picture of a state, and let nothing in it keep people out."""
    look(page, name)
    assert axe(page) == [], name
