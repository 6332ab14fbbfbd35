"""The analyst's page in a browser: opened, narrowed, two groups compared, read as a table, taken along."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING

import pytest
from frictionless import Package, system
from playwright.sync_api import expect

from tests.e2e.conftest import axe, inspect
from tests.e2e.people import PATIENCE
from tests.e2e.serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.e2e.conftest import Pages
    from tests.e2e.serving import Server

pytestmark = pytest.mark.browser

LONG = 6 * PATIENCE * 1000
TABS = ("decisions", "items", "ways", "signs", "agreement", "missing", "places", "gain")


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server without a record: other tests leave some, and the page opens those first."""
    with serving(tmp_path_factory.mktemp("cohorts") / "rooms.sqlite") as running:
        yield running


def settled(page: Page) -> None:
    """Wait until what was asked for is worked out and drawn."""
    expect(page.get_by_role("tabpanel")).to_have_attribute("aria-busy", "false", timeout=LONG)
    expect(page.locator(".figure [role=img]").first).to_have_attribute("data-drawn", "yes", timeout=LONG)


def choose(page: Page, name: str, value: str) -> None:
    page.get_by_role("combobox", name=name, exact=True).select_option(value)
    settled(page)


def test_an_analyst_looks_compares_and_takes_along(pages: Pages, server: Server, tmp_path: Path) -> None:
    page = pages.open(server.page_url("cohorts.ipynb"), "console")
    title = page.get_by_role("heading", level=2)
    expect(title).to_contain_text("Po szkoleniu o", timeout=LONG)
    settled(page)
    expect(page.get_by_text("dane syntetyczne", exact=True)).to_be_visible()
    expect(page.get_by_role("img", name=re.compile("^Po szkoleniu o"))).to_be_visible()
    inspect(page, "cohorts-gain")

    choose(page, "Kohorty", "kind:workshop")
    expect(title).to_contain_text("Warsztaty (3)")
    choose(page, "Kohorty", "kind:training")
    choose(page, "Zestaw z", "kind:e-learning")
    expect(title).to_contain_text("„Szkolenia” przyrost jest o")
    expect(page.get_by_role("complementary")).to_contain_text("model mieszany")
    inspect(page, "cohorts-compared")

    page.get_by_role("button", name="Tabela").click()
    expect(page.locator(".figure")).to_have_count(0)
    rows = page.get_by_role("row")
    expect(rows.filter(has_text="Koszalin")).to_have_count(1)
    expect(rows.last).to_contain_text("Różnica")
    inspect(page, "cohorts-table")
    page.get_by_role("button", name="Tabela").click()
    choose(page, "Zestaw z", "")
    choose(page, "Kohorty", "")

    takes_the_package(page, tmp_path)
    for tab in TABS:
        goes_to(page, tab)
        assert axe(page) == [], tab


def takes_the_package(page: Page, folder: Path) -> None:
    """Take the package and the figure along; the package is what it says it is."""
    menu = page.locator("summary")
    menu.click()
    with page.expect_download(timeout=LONG) as coming:
        page.get_by_role("button", name="Pakiet danych (ZIP)").click()
    assert coming.value.suggested_filename == "ias-gain-synthetic.zip"
    with zipfile.ZipFile(coming.value.path()) as package:
        package.extractall(folder)
    with system.use_context(trusted=True):
        report = Package(str(folder / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "message"])
    menu.click()
    with page.expect_download(timeout=LONG) as coming:
        page.get_by_role("button", name="Rycina (SVG)").click()
    drawn = coming.value.path().read_text(encoding="utf-8")
    assert "Po szkoleniu" in drawn
    assert "dane syntetyczne" in drawn


def goes_to(page: Page, tab: str) -> None:
    page.locator(f"#ias-tab-{tab}").click()
    expect(page.locator(f"#ias-tab-{tab}")).to_have_attribute("aria-selected", "true", timeout=LONG)
    settled(page)
