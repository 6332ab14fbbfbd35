"""Rooms out of notebooks: a poll as a page, views in a page of one's own, and in JupyterLab."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from ias_widgets.widgets import Room
from tests.e2e.conftest import Pages, axe, inspect, look
from tests.e2e.crowd import Crowd
from tests.e2e.laboratory import laboratory, notebook
from tests.e2e.people import PATIENCE, Tablet, until, watcher
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator, Page

    from tests.e2e.laboratory import Laboratory
    from tests.e2e.serving import Server

pytestmark = pytest.mark.browser

IN_LAB = notebook(
    'from ias_widgets import JoinCard, Room, Screen, Tablet\n\nroom = Room(film="night_shift", language="pl")',
    "JoinCard(room)",
    "Screen(room)",
    "Tablet(room)",
)
AS_PAGE = notebook(
    "from ias_widgets import Room, Screen, Tablet\n"
    'from ipywidgets import VBox\n\nroom = Room(film="night_shift", language="pl")\n'
    "VBox([Screen(room), Tablet(room)])"
)


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laboratory]:
    folder = tmp_path_factory.mktemp("lab")
    (folder / "lab.ipynb").write_text(IN_LAB, encoding="utf-8")
    (folder / "page.ipynb").write_text(AS_PAGE, encoding="utf-8")
    with laboratory(folder) as running:
        yield running


@pytest.fixture
def lab_pages(browser: Browser, lab: Laboratory) -> Iterator[Pages]:
    """Pages that may ask the JupyterLab they come from, and not even the hub's own door."""
    opened = Pages(browser, {lab.port})
    yield opened
    opened.close()
    opened.were_good()


def bars(page: Page) -> list[str]:
    """Return how long each bar is, in the order of the choices."""
    filled = page.locator(".answers .fill")
    return [filled.nth(n).evaluate("bar => bar.style.getPropertyValue('--v')") for n in range(filled.count())]


def test_the_poll_of_five_lines_is_a_page_that_asks_and_shows(pages: Pages, server: Server) -> None:
    page = pages.open(server.page_url("poll.ipynb"), "console", "en")
    question = page.get_by_role("heading", level=1, name="Whom do you call first?")
    expect(question).to_be_visible(timeout=3 * PATIENCE * 1000)
    code = page.locator(".join-card .digits")
    expect(code).to_have_text(re.compile(r"\d{3}\s*\d{3}"))
    leader = watcher(server, re.sub(r"\D", "", code.inner_text())[-6:])
    tablet = Tablet(pages.open(f"{server.tablet_url}{leader.card.code}", "phone", "en"), language="en")
    tablet.join(leader, "police")
    others = Crowd(server, leader)
    others.come("ngo", "court")
    count = page.locator(".poll-count")
    expect(count).to_have_text(said("poll-answered", "console", "en", n=0, of=3, ze="no"))
    tablet.choose(0)
    tablet.is_saved()
    others.answer("a", "b")
    expect(count).to_have_text(said("poll-answered", "console", "en", n=3, of=3, ze="no"))
    expect(page.locator(".answers .fill")).to_have_count(0)
    inspect(page, "poll-open")

    def press(key: str) -> None:
        page.get_by_role("button", name=said(key, "console", "en"), exact=True).click()

    press("poll-close")
    tablet.shows("badge-closed")
    expect(page.locator(".answers .fill")).to_have_count(0)
    press("poll-reveal")
    expect(page.locator(".answers .fill")).to_have_count(4)
    assert bars(page) == ["66.7", "33.3", "0.0", "0.0"]
    tablet.shows("own-choice")
    inspect(page, "poll-revealed")
    press("poll-again")
    expect(page.locator(".answers .fill")).to_have_count(0)
    tablet.choose(1)
    tablet.is_saved()
    others.answer("b", "b")
    expect(count).to_have_text(said("poll-answered", "console", "en", n=3, of=3, ze="no"))
    press("poll-close")
    press("poll-reveal")
    expect(page.locator(".answers .fill")).to_have_count(8)
    assert bars(page) == ["66.7", "0.0", "33.3", "100.0", "0.0", "0.0", "0.0", "0.0"]
    press("poll-hide")
    expect(page.locator(".answers .fill")).to_have_count(0)
    others.go()
    leader.close()


def newest_room(lab: Laboratory) -> Room:
    code = Room.rooms(hub=lab.hub)[-1]["code"]
    return Room.open(code, hub=lab.hub)


def takes_part(page: Page, lab: Laboratory, tablet: Locator, screen: Locator) -> None:
    """Join with a mounted tablet, vote, and see on the mounted screen that it counted."""
    room = newest_room(lab)
    tablet.get_by_role("radio").nth(0).click()
    tablet.locator(".btn-main").click()
    until(room, lambda view: view.tablets == 1, "the mounted tablet joined")
    expect(screen.locator(".total")).to_contain_text("1")
    while room.phase != "open":
        room.next()
    expect(screen.get_by_role("heading", level=1)).to_have_text("Jak zacząć rozmowę z ludźmi przy taśmie?")
    tablet.locator(".choice").nth(1).click()
    expect(tablet.locator(".badge-saved")).to_be_visible()
    expect(screen.locator(".live .big")).to_have_text("1")
    assert axe(page, ".ias") == []
    room.end()
    expect(screen.get_by_role("heading", level=1)).to_have_text(said("screen-thanks", "screen"))
    room.leave()


def test_mounted_views_work_in_a_page_over_its_own_origin(lab_pages: Pages, lab: Laboratory) -> None:
    page = lab_pages.open(lab.url("voila/render/page.ipynb"), "console")
    tablet, screen = page.locator("[data-surface=tablet]"), page.locator("[data-surface=screen]")
    expect(tablet.get_by_role("radio").first).to_be_visible(timeout=3 * PATIENCE * 1000)
    expect(screen.locator(".code")).to_be_visible()
    assert page.evaluate("scrollY") == 0, "a view took the focus that nobody had given it"
    look(page, "mounted-voila")
    takes_part(page, lab, tablet, screen)


def test_a_notebook_in_jupyterlab_shows_card_screen_and_tablet(lab_pages: Pages, lab: Laboratory) -> None:
    page = lab_pages.open(lab.url("lab/tree/lab.ipynb"), "console")
    kernel = page.get_by_role("button", name="Python 3 (ipykernel) | Idle")
    expect(kernel).to_be_visible(timeout=3 * PATIENCE * 1000)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    tablet = page.locator("[data-surface=tablet]")
    card, screen = page.locator(".join-card"), page.locator("[data-surface=screen]")
    expect(tablet.get_by_role("radio").first).to_be_visible(timeout=3 * PATIENCE * 1000)
    expect(card).to_contain_text(re.compile(r"\d{3}\s*\d{3}"))
    look(page, "mounted-lab")
    takes_part(page, lab, tablet, screen)
