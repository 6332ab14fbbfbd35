"""A server as `ias serve` starts it, and a browser that knows tablets under a plain http origin."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page, Playwright

PICTURES = Path(__file__).parent / "pictures"
TABLET_HOST = "room.test"
"""Resolved to loopback by the browser alone: a name that is not a secure context, as an address in a hotel."""
AXE = Path(__file__).parents[2] / "ias_widgets/frontend/node_modules/axe-core/axe.min.js"
SIZES = {"phone": (375, 812), "tablet": (820, 1180), "console": (1366, 768), "screen": (1920, 1080)}
STARTS_WITHIN = 90.0
"""Seconds; generous, for a busy machine."""


@dataclass
class Server:
    """A running `ias serve`: what it printed, and where it is."""

    process: subprocess.Popen[str]
    store: Path
    lines: list[str] = field(default_factory=list)

    def printed(self, pattern: str) -> str:
        """Wait for a line that matches and return its first group."""
        until = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < until:
            for line in list(self.lines):
                found = re.search(pattern, line)
                if found:
                    return found[1]
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        raise AssertionError(f"ias serve did not print {pattern!r}; it said:\n" + "".join(self.lines))

    @property
    def console_url(self) -> str:
        return self.printed(r"Facilitator\s+(http\S+)")

    @property
    def room_port(self) -> int:
        return int(self.printed(r"Join\s+http://[^:/]+:(\d+)/"))

    @property
    def house_port(self) -> int:
        return int(str(urlsplit(self.console_url).port))

    @property
    def tablet_url(self) -> str:
        return f"http://{TABLET_HOST}:{self.room_port}/"


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    store = tmp_path_factory.mktemp("store") / "rooms.sqlite"
    command = [sys.executable, "-m", "ias_widgets.cli", "serve", "--store", str(store), "--room-port", "0", "--port", "18888"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("IAS_", "JUPYTER"))}
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
        env=environment | {"PYTHONUNBUFFERED": "1", "COLUMNS": "200"},
    )  # fmt: skip
    running = Server(process, store)
    assert process.stdout is not None
    reader = threading.Thread(target=lambda: running.lines.extend(process.stdout or []), daemon=True)
    reader.start()
    try:
        _ = running.console_url
        yield running
    finally:
        process.terminate()
        process.wait(timeout=30)


def _chromium(playwright: Playwright) -> Browser:
    system = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
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
        chromium = _chromium(playwright)
        yield chromium
        chromium.close()


class Pages:
    """Opens pages, and remembers what each asked of whom."""

    def __init__(self, browser: Browser, own_ports: set[int]) -> None:
        self._browser, self._ports = browser, own_ports
        self._contexts: list[BrowserContext] = []
        self.strangers: list[str] = []
        self.troubles: list[str] = []

    def open(self, url: str, size: str, language: str = "pl", *, dark: bool = False) -> Page:
        width, height = SIZES[size]
        context = self._browser.new_context(
            viewport={"width": width, "height": height},
            locale={"pl": "pl-PL", "en": "en-GB", "uk": "uk-UA"}[language],
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
            has_touch=size in {"phone", "tablet"},
        )
        self._contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: self._note(request.url))
        page.on("websocket", lambda socket: self._note(socket.url))
        page.on("pageerror", lambda error: self.troubles.append(f"{url}: {error}"))
        page.goto(url)
        return page

    def _note(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in {"data", "blob", "about"}:
            return
        if parts.hostname not in {"127.0.0.1", TABLET_HOST} or parts.port not in self._ports:
            self.strangers.append(url)

    def close(self) -> None:
        for context in self._contexts:
            context.close()


@pytest.fixture
def pages(browser: Browser, server: Server) -> Iterator[Pages]:
    opened = Pages(browser, {server.house_port, server.room_port})
    yield opened
    opened.close()
    assert opened.strangers == [], "a page asked somebody else"
    assert opened.troubles == [], "a page's script failed"


def look(page: Page, name: str) -> None:
    """Keep a picture, and let axe look for what keeps people out."""
    PICTURES.mkdir(exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")


def axe(page: Page, within: str = "body") -> list[str]:
    """Return what axe finds against WCAG 2.2 A and AA; empty is good."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(
        """async (within) => (await axe.run(within, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}))
        .violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 4).join(' | '))""",
        within,
    )
    return list(found)
