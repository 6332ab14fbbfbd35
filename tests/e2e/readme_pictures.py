"""Draw the README's pictures from a real room: `python -m tests.e2e.readme_pictures docs/pictures`."""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from playwright.sync_api import expect, sync_playwright

from ias_widgets.client.simulation import SimulatedParticipant
from tests.e2e.conftest import Pages, chromium
from tests.e2e.people import Console, Tablet, open_screen, watcher
from tests.e2e.serving import serving

if TYPE_CHECKING:
    from ias_widgets.client import Leader

PEOPLE = 33


def crowd(address: str, code: str) -> None:
    """Let simulated people take part, in a thread of their own."""
    people = [SimulatedParticipant(number, seed=7, pace=(0.1, 0.6)) for number in range(PEOPLE)]

    async def all_of_them() -> None:
        await asyncio.gather(*(person.take_part(address, code) for person in people))

    threading.Thread(target=lambda: asyncio.run(all_of_them()), daemon=True).start()


def draw(folder: Path) -> None:
    """Lead a room to the end of its second vote, and take the pictures on the way."""
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as home,
        serving(Path(home) / "rooms.sqlite") as server,
        sync_playwright() as playwright,
    ):
        browser = chromium(playwright)
        pages = Pages(browser, {server.house_port, server.room_port})
        console = Console(pages.open(server.console_url, "console"))
        code = console.open_room("Ośrodek szkoleniowy")
        leader = watcher(server, code)
        screen = open_screen(pages, server, code)
        tablet = Tablet(pages.open(f"{server.tablet_url}{code}", "tablet"), "tablet", "pl")
        tablet.join(leader, "border_guard")
        crowd(f"http://127.0.0.1:{server.room_port}/", code)
        wait(tablet, lambda: leader.view.present == PEOPLE + 1)
        lead_to_second_vote(console, tablet, leader)
        console.page.screenshot(path=folder / "console.png")
        tablet.page.screenshot(path=folder / "tablet.png")
        while leader.view.phase != "revealed":
            console.next(leader)
        expect(screen.get_by_text("Film idzie dalej")).to_be_visible()
        screen.screenshot(path=folder / "screen.png")
        console.end(leader)
        leader.close()
        draw_poll(pages, server.page_url("poll.ipynb"), f"http://127.0.0.1:{server.room_port}/", folder)
        pages.close()
        browser.close()


def draw_poll(pages: Pages, url: str, address: str, folder: Path) -> None:
    """Open the poll's page, let people answer, reveal."""
    page = pages.open(url, "console", "en")
    code = page.get_by_text(re.compile(r"^\d{3}\s\d{3}$")).first
    expect(code).to_be_visible(timeout=90_000)
    crowd(address, "".join(letter for letter in code.inner_text() if letter.isdigit()))
    page.wait_for_timeout(4000)
    page.get_by_role("button", name="Close the vote").click()
    page.get_by_role("button", name="Reveal").click()
    page.wait_for_timeout(1500)
    page.screenshot(path=folder / "poll.png")


def lead_to_second_vote(console: Console, tablet: Tablet, leader: Leader) -> None:
    """Go on until the second vote of a deep decision has been answered."""
    while True:
        view = leader.view
        if view.phase == "open":
            tablet.choose(0)
            tablet.is_saved()
            wait(tablet, lambda: leader.view.answered >= PEOPLE - 3)
            if view.question and view.question.number > 1:
                return
        console.next(leader)


def wait(tablet: Tablet, happened: object) -> None:
    """Wait until something has happened, or 20 seconds."""
    for _ in range(200):
        if happened():  # type: ignore[operator]
            return
        tablet.page.wait_for_timeout(100)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
