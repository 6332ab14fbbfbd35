"""An author's page in a browser: a fault made in an editor appears and vanishes, and any scene is played, by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from ias_widgets.cases import load, new_film
from tests.e2e.conftest import inspect
from tests.e2e.people import PATIENCE
from tests.e2e.words import said

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

pytestmark = pytest.mark.browser


class Bench:
    """The author's page, with a film in a folder of the author's own beside it."""

    def __init__(self, page: Page, folder: Path, language: str = "pl") -> None:
        self.page, self.folder, self.language = page, folder, language

    def words(self, key: str, **values: object) -> str:
        return said(f"workbench-{key}", "workbench", self.language, **values)

    def press(self, key: str) -> None:
        self.page.get_by_role("button", name=self.words(key), exact=True).click()

    def open(self) -> None:
        """Write the film's folder into the first field, by keyboard, and open it."""
        button = self.page.get_by_role("button", name=self.words("choosing-open-do"), exact=True)
        expect(button).to_be_visible(timeout=3 * PATIENCE * 1000)
        field = self.page.get_by_label(self.words("folder")).first
        field.fill(str(self.folder))
        field.press("Tab")
        self.page.keyboard.press("Enter")
        expect(self.scene("bay")).to_be_visible()

    def scene(self, id_: str) -> Locator:
        return self.page.locator(f"g.scene[data-scene={id_}]")

    def findings(self) -> Locator:
        return self.page.locator(".finding")

    def replace(self, old: str, new: str) -> None:
        """Do what an editor does: write the file."""
        path = self.folder / "film.yaml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")

    def speak(self, language: str) -> None:
        self.page.get_by_label(self.words("language")).select_option(
            label={"pl": "Polski", "en": "English", "uk": "Українська"}[language]
        )
        self.language = language
        expect(self.page.get_by_role("heading", name=self.words("to-mend"))).to_be_visible()


def film_of(tmp_path: Path) -> Path:
    folder = tmp_path / "my film"
    new_film(folder, ("pl", "en", "uk"), "my_film")
    return folder


@pytest.fixture
def bench(pages: Pages, server: Server, tmp_path: Path) -> Bench:
    opened = Bench(pages.open(server.page_url("author.ipynb"), "console"), film_of(tmp_path))
    opened.open()
    return opened


def test_a_fault_made_in_an_editor_appears_beside_its_scene_and_goes_when_it_is_mended(bench: Bench) -> None:
    page = bench.page
    expect(page.get_by_text(bench.words("none"))).to_be_visible()
    inspect(page, "workbench-clean")
    bench.replace("agency: police", "agency: polise")
    expect(bench.findings()).to_have_count(1)
    expect(bench.findings()).to_contain_text("polise")
    expect(bench.scene("bay").locator(".mark")).to_have_text("! 1")
    inspect(page, "workbench-finding")
    bench.replace("to: evening", "to: [evening")
    expect(page.locator(".news")).to_contain_text(bench.words("broken-more").split(".")[0])
    expect(bench.findings()).not_to_contain_text("polise")
    expect(bench.scene("evening")).to_be_attached()
    inspect(page, "workbench-broken")
    bench.replace("to: [evening", "to: evening")
    bench.replace("agency: polise", "agency: police")
    expect(bench.findings()).to_have_count(0)
    expect(bench.scene("bay").locator(".mark")).to_have_count(0)
    expect(page.locator(".bar-state")).to_contain_text(bench.words("ok"))


def test_a_scene_is_chosen_and_played_by_keyboard(bench: Bench) -> None:
    page, case = bench.page, load(bench.folder)
    bench.scene("bay").focus()
    page.keyboard.press("ArrowRight")
    expect(bench.scene("bench")).to_be_focused()
    page.keyboard.press("Enter")
    expect(bench.scene("bench")).to_have_attribute("aria-pressed", "true")
    expect(page.locator(".scene-details h2")).to_contain_text(case.scenes["bench"].title["pl"])
    expect(bench.scene("bench")).to_be_focused()
    expect(page.get_by_label(bench.words("all-scenes"))).to_have_value(case.scenes["bench"].title["pl"] + " (bench)")
    play = page.get_by_role("button", name=bench.words("play"), exact=True)
    play.focus()
    page.keyboard.press("Enter")
    stage = page.locator(".scene-stage")
    expect(stage).to_contain_text(case.scenes["bench"].title["pl"])
    inspect(page, "workbench-playing")
    page.get_by_role("button", name=bench.words("played"), exact=True).press("Enter")
    expect(stage).to_be_hidden()


def test_a_finding_leads_to_its_scene_and_back_by_keyboard(bench: Bench) -> None:
    page = bench.page
    bench.replace("indicator: documents_confiscated", "indicator: documents_confiscate")
    expect(bench.findings()).to_have_count(1)
    bench.findings().focus()
    page.keyboard.press("Enter")
    back = page.get_by_role("button", name=bench.words("back"), exact=True)
    expect(back).to_be_focused()
    expect(bench.scene("bench")).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("Enter")
    expect(bench.findings()).to_be_focused()


def test_a_scene_is_chosen_by_pointer_and_a_drag_only_moves_the_graph(bench: Bench) -> None:
    page, view = bench.page, bench.page.locator(".graph-view")
    for _ in range(4):
        bench.press("larger")
    box = view.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + 40, box["y"] + 40, steps=6)
    page.mouse.up()
    assert view.evaluate("view => view.scrollLeft") > 100
    expect(page.locator("g.scene[aria-pressed=true]")).to_have_attribute("data-scene", "bay")
    bench.press("whole")
    bench.scene("key").click()
    expect(bench.scene("key")).to_have_attribute("aria-pressed", "true")
    page.get_by_label(bench.words("all-scenes")).select_option(index=1)
    expect(bench.scene("bench")).to_have_attribute("aria-pressed", "true")


@pytest.mark.parametrize("size", ["projector", "screen", "console-zoomed"])
def test_it_holds_in_three_languages_and_at_all_sizes(pages: Pages, server: Server, tmp_path: Path, size: str) -> None:
    bench = Bench(pages.open(server.page_url("author.ipynb"), size), film_of(tmp_path))
    page = bench.page
    expect(page.get_by_role("button", name=bench.words("choosing-open-do"), exact=True)).to_be_visible(
        timeout=3 * PATIENCE * 1000
    )
    inspect(page, f"workbench-choosing-{size}")
    bench.open()
    bench.replace("agency: police", "agency: polise")
    expect(bench.findings()).to_have_count(1)
    for language in ("pl", "en", "uk"):
        bench.speak(language)
        inspect(page, f"workbench-{size}-{language}")
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{size} {language}: the page scrolls sideways"


def test_it_is_dark_where_the_device_is(pages: Pages, server: Server, tmp_path: Path) -> None:
    bench = Bench(pages.open(server.page_url("author.ipynb"), "console", dark=True), film_of(tmp_path))
    bench.open()
    inspect(bench.page, "workbench-dark")
