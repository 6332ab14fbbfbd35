"""Every state of the big screen, in a real browser: nothing runs out of its place, all can be read, axe is content."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from screen_pictures import FRONTEND, LANGUAGES, SIZES, build, chromium, gallery, show

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

FAULTS = """() => {
  const screen = document.querySelector('.screen'), frame = screen.getBoundingClientRect(), k = frame.width / 1920, faults = [];
  const words = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  for (const element of screen.querySelectorAll('*')) {
    if (element.closest('.controls, .vh, [aria-hidden=true], svg') || !element.getClientRects().length) continue;
    const said = `${element.tagName}.${element.className} "${element.textContent.trim().slice(0, 30)}"`;
    const size = parseFloat(getComputedStyle(element).fontSize) / k;
    if (words(element) && size < 29.5) faults.push(`too small, ${size.toFixed(1)} units: ${said}`);
    const box = element.getBoundingClientRect();
    if (words(element) && (box.right > frame.right + 1 || box.bottom > frame.bottom + 1 || box.left < frame.left - 1 || box.top < frame.top - 1)) faults.push(`outside the screen: ${said}`);
    if (getComputedStyle(element).overflow !== 'visible' && (element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2)) faults.push(`cut off: ${said}`);
    if (words(element) && getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 2) faults.push(`wider than its place: ${said}`);
  }
  const strip = screen.querySelector('.strip')?.getBoundingClientRect(), body = screen.querySelector('.body');
  if (strip && strip.height > 120 * k) faults.push(`the strip is ${(strip.height / k).toFixed(0)} units high`);
  if (strip) for (const element of body.querySelectorAll('*')) if (words(element) && !element.closest('.vh') && element.getBoundingClientRect().bottom > strip.top + 1) faults.push(`under the strip: ${element.textContent.slice(0, 30)}`);
  return faults;
}"""

VIOLATIONS = "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))"
BOX = "(() => { const { x, y, width, height } = document.querySelector('.screen').getBoundingClientRect(); return [x, y, width, height] })()"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("gallery")
    build(out)
    return out


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module", params=SIZES)
def page(browser: Browser, built: Path, request: pytest.FixtureRequest) -> Iterator[Page]:
    with gallery(browser, built, SIZES[request.param]) as page:
        yield page


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_fits_and_can_be_read_from_the_last_row(page: Page, language: str) -> None:
    faults = {}
    for state in page.evaluate("states"):
        show(page, state, language)
        if found := page.evaluate(FAULTS):
            faults[state] = found
    assert faults == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(browser: Browser, built: Path, language: str) -> None:
    faults = {}
    with gallery(browser, built, SIZES["1280"]) as page:
        page.add_script_tag(path=FRONTEND / "node_modules" / "axe-core" / "axe.min.js")
        for state in page.evaluate("states"):
            show(page, state, language)
            if found := page.evaluate(VIOLATIONS):
                faults[state] = found
    assert faults == {}


def test_in_a_cell_the_width_decides_and_the_shape_stays(page: Page) -> None:
    show(page, "result", "uk", width=900)
    box = page.evaluate(BOX)[2:]
    assert box == pytest.approx([900, 506.25], abs=1)
    assert page.evaluate(FAULTS) == []


def test_a_narrow_window_gets_the_whole_picture(browser: Browser, built: Path) -> None:
    with gallery(browser, built, (1024, 768)) as page:
        show(page, "question", "pl")
        box = page.evaluate(BOX)
        assert box == pytest.approx([0, 96, 1024, 576], abs=1)


def test_bars_grow_once_unless_less_motion_was_asked_for(browser: Browser, built: Path) -> None:
    moving = "document.getAnimations().filter((a) => a.transitionProperty === 'width').length"
    with gallery(browser, built, SIZES["1280"], motion="no-preference") as page:
        page.evaluate("show('result', 'en')")
        page.wait_for_function(f"{moving} > 0")
    with gallery(browser, built, SIZES["1280"]) as page:
        show(page, "result", "en")
        assert page.evaluate(moving) == 0
        assert page.evaluate("document.querySelector('.r2 .fill').getBoundingClientRect().width") > 0
