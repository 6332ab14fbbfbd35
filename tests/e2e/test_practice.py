"""A film played alone, as a page and in JupyterLab: by keyboard to its ending, and asking nobody else for anything."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import Pages, axe, look
from tests.e2e.laboratory import laboratory, notebook
from tests.e2e.people import PATIENCE
from tests.e2e.words import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator, Page

    from tests.e2e.laboratory import Laboratory
    from tests.e2e.serving import Server

pytestmark = pytest.mark.browser

THE_KEY = Path(__file__).parents[1] / "widgets" / "the_key"
PRESSES = 200
"""More than any walk through a film needs."""


class Learner:
    """Somebody who plays by keyboard alone."""

    def __init__(self, page: Page, language: str = "en") -> None:
        self.page, self.language = page, language
        self.kinds: set[str] = set()
        self.titles: list[str] = []

    def opens(self) -> None:
        """The film is there."""
        expect(self.main()).to_be_visible(timeout=3 * PATIENCE * 1000)

    def main(self) -> Locator:
        return self.page.locator(".player .foot .btn-main")

    def heading(self) -> Locator:
        return self.page.locator(".player h1")

    def said(self, key: str, **values: object) -> str:
        return said(key, "player", self.language, **values)

    def comes_in(self) -> None:
        """Tab until the focus is at the first button of the page's foot, past whatever the page has before it."""
        for _ in range(PRESSES):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("document.activeElement.closest('.player .foot') !== null"):
                return
        raise AssertionError("the film cannot be reached by Tab")

    def tabs_to_main(self) -> None:
        """Tab, from wherever the focus is, to the button that goes on."""
        for _ in range(PRESSES):
            if self.page.evaluate("document.activeElement.matches('.player .foot .btn-main')"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError("the button that goes on cannot be reached by Tab")

    def goes_on(self) -> None:
        """Press the button that goes on; what is new then has the focus."""
        before = self.place()
        self.tabs_to_main()
        self.page.keyboard.press("Enter")
        self.page.wait_for_function(f"before => {PLACE} !== before", arg=before)

    def place(self) -> str:
        return str(self.page.evaluate(PLACE))

    def sees_what_comes_next(self) -> None:
        """The button that goes on lies in the window, however long the page is."""
        expect(self.main()).to_be_in_viewport(ratio=1)

    def looks(self, kind: str, name: str) -> None:
        """The first page of its kind is looked at, and nothing in it keeps people out."""
        if kind not in self.kinds:
            self.kinds.add(kind)
            look(self.page, f"practice-{name}-{kind}")
            assert axe(self.page, "body" if name == "voila" else ".player") == [], kind

    def decides(self) -> None:
        """Choose the second card with the arrow, and confirm with Enter."""
        cards = self.page.locator(".player .choice")
        for _ in range(PRESSES):
            if self.page.evaluate("document.activeElement.matches('.player .choice')"):
                break
            self.page.keyboard.press("Tab")
        self.page.keyboard.press("ArrowDown")
        expect(cards.nth(1)).to_have_attribute("aria-checked", "true")
        expect(cards.nth(1)).to_be_focused()
        self.page.keyboard.press("Enter")
        expect(self.heading()).to_have_text(self.said_tablet("facts-title"))
        expect(self.heading()).to_be_focused()

    def said_tablet(self, key: str) -> str:
        return said(key, "tablet", self.language)

    def plays_to_the_end(self, name: str) -> None:
        """Play: watch, decide, read, go on, until what became of the person is told."""
        for _ in range(PRESSES):
            kind = self.kind()
            self.looks(kind, name)
            if name == "voila":
                self.sees_what_comes_next()
            if kind == "ending":
                return
            if kind == "decision":
                self.decides()
            else:
                self.goes_on()
        raise AssertionError("the film did not end")

    def kind(self) -> str:
        return str(self.page.evaluate(KIND))


PLACE = """[document.querySelector('.player h1')?.textContent, document.querySelector('.player .sight')?.getAttribute('aria-label'),
  document.querySelector('.player .foot .btn-main')?.textContent].join('|')"""
KIND = """() => {
  const there = (part) => document.querySelector('.player ' + part) !== null;
  return there('.is-note') ? 'note' : there('.choices') ? 'decision' : there('.is-ending') ? 'ending'
    : there('.papers .paper') || there('.to-open') ? 'paper' : there('.is-watch') ? 'scene' : there('.facts') ? 'feedback' : 'away';
}"""


def test_the_practice_page_is_played_to_an_ending_by_keyboard(pages: Pages, server: Server) -> None:
    page = pages.open(server.page_url("practice.ipynb"), "console", "en")
    learner = Learner(page)
    learner.opens()
    assert page.evaluate("document.activeElement === document.body"), "the film took the focus that nobody had given it"
    learner.comes_in()
    learner.plays_to_the_end("voila")
    assert {"note", "scene", "paper", "decision", "feedback", "ending"} <= learner.kinds
    expect(page.locator(".path > li").first).to_be_visible()
    expect(page.locator(".player .signs").first).to_be_visible()
    page.get_by_role("button", name=learner.said("player-other-way", n=2)).focus()
    page.keyboard.press("Enter")
    expect(page.locator(".is-watch h1")).to_be_focused()


def test_a_break_leads_away_and_back_by_keyboard(pages: Pages, server: Server) -> None:
    page = pages.open(server.page_url("practice.ipynb"), "phone", "en")
    learner = Learner(page)
    learner.opens()
    learner.comes_in()
    learner.goes_on()
    title = learner.heading().inner_text()
    page.get_by_role("button", name=learner.said("player-pause"), exact=True).focus()
    page.keyboard.press("Enter")
    expect(learner.heading()).to_be_focused()
    expect(page.locator(".player .lines a")).to_have_count(2)
    learner.looks("away", "voila")
    learner.goes_on()
    expect(learner.heading()).to_have_text(title)
    select = page.get_by_role("combobox")
    select.focus()
    select.select_option("uk")
    expect(page.get_by_role("button", name=said("player-pause", "player", "uk"), exact=True)).to_be_visible()
    look(page, "practice-voila-uk")


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Laboratory]:
    folder = tmp_path_factory.mktemp("lab")
    shutil.copytree(THE_KEY, folder / "the_key")
    cells = (
        'from ias_widgets import CasePlayer\n\nplayer = CasePlayer("the_key", language="en")\nplayer',
        'print("at", player.scene, player.stage)',
    )
    (folder / "film.ipynb").write_text(notebook(*cells), encoding="utf-8")
    with laboratory(folder) as running:
        yield running


@pytest.fixture
def lab_pages(browser: Browser, lab: Laboratory) -> Iterator[Pages]:
    opened = Pages(browser, {lab.port})
    yield opened
    opened.close()
    opened.were_good()


def test_in_jupyterlab_keys_stay_in_the_film_and_cells_know_where_it_stands(lab_pages: Pages, lab: Laboratory) -> None:
    page = lab_pages.open(lab.url("lab/tree/film.ipynb"), "console")
    kernel = page.get_by_role("button", name="Python 3 (ipykernel) | Idle")
    expect(kernel).to_be_visible(timeout=3 * PATIENCE * 1000)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    learner = Learner(page)
    learner.opens()
    page.locator(".player .foot .btn").first.focus()
    learner.plays_to_the_end("lab")
    look(page, "practice-lab")
    expect(learner.heading()).to_have_text("An empty yard")
    page.locator(".jp-CodeCell").nth(1).locator(".jp-InputArea").click()
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("at street ending")).to_be_visible()
