"""Every state of the big screen, in a real browser: nothing runs out of its place, all can be read, axe is content."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest
from screen_pictures import FRONTEND, LANGUAGES, SIZES, build, chromium, gallery, show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    Drive = Callable[..., Any]

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
def drive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drive]:
    """Run a function with a browser and the built gallery, in a thread of its own: Playwright allows one for each."""
    built = tmp_path_factory.mktemp("gallery")
    build(built)
    with ThreadPoolExecutor(max_workers=1) as thread:
        stack = ExitStack()
        browser = thread.submit(stack.enter_context, chromium()).result()
        yield lambda function, *given: thread.submit(function, browser, built, *given).result()
        thread.submit(stack.close).result()


def faults_of_all(browser: Browser, built: Path, size: str, language: str) -> dict[str, list[str]]:
    with gallery(browser, built, SIZES[size]) as page:
        faults = {}
        for state in page.evaluate("states"):
            show(page, state, language)
            faults[state] = page.evaluate(FAULTS)
        return {state: found for state, found in faults.items() if found}


def violations_of_all(browser: Browser, built: Path, language: str) -> dict[str, list[str]]:
    with gallery(browser, built, SIZES["1280"]) as page:
        page.add_script_tag(path=FRONTEND / "node_modules" / "axe-core" / "axe.min.js")
        violations = {}
        for state in page.evaluate("states"):
            show(page, state, language)
            violations[state] = page.evaluate(VIOLATIONS)
        return {state: found for state, found in violations.items() if found}


def box_and_faults(
    browser: Browser, built: Path, window: tuple[int, int], state: str, cell: dict[str, int]
) -> tuple[list[float], list[str]]:
    with gallery(browser, built, window) as page:
        show(page, state, "uk", **cell)
        return page.evaluate(BOX), page.evaluate(FAULTS)


def bars_move(browser: Browser, built: Path) -> bool:
    moving = "document.getAnimations().some((one) => one.transitionProperty === 'width')"
    with gallery(browser, built, SIZES["1280"], motion="no-preference") as page:
        page.evaluate("show('result', 'en')")
        page.wait_for_function(moving)
        return True


def bars_stand(browser: Browser, built: Path) -> bool:
    with gallery(browser, built, SIZES["1280"]) as page:
        page.evaluate("show('result', 'en')")
        page.wait_for_function("document.querySelector('.r2 .fill').getBoundingClientRect().width > 20")
        return page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_fits_and_can_be_read_from_the_last_row(drive: Drive, size: str, language: str) -> None:
    assert drive(faults_of_all, size, language) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(drive: Drive, language: str) -> None:
    assert drive(violations_of_all, language) == {}


def test_in_a_cell_the_width_decides_and_the_shape_stays(drive: Drive) -> None:
    box, faults = drive(box_and_faults, (1280, 720), "result", {"width": 900})
    assert box[2:] == pytest.approx([900, 506.25], abs=1)
    assert faults == []


def test_a_narrow_window_gets_the_whole_picture(drive: Drive) -> None:
    box, faults = drive(box_and_faults, (1024, 768), "question", {})
    assert box == pytest.approx([0, 96, 1024, 576], abs=1)
    assert faults == []


def test_bars_grow_once_unless_less_motion_was_asked_for(drive: Drive) -> None:
    assert drive(bars_move)
    assert drive(bars_stand)
