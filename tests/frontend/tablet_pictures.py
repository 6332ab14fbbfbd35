"""Draw every state of the tablet as a picture: ``python tests/frontend/tablet_pictures.py OUT [state …]``.

Chromium draws each state from ``ias_widgets/frontend/src/fixtures/states.ts``, in Polish, English and
Ukrainian, on a phone and on a tablet, light and dark. Files are handed to the browser directly: no
server, no network. What is wrong with a state (axe, small text, sideways scrolling) is printed.
"""

from __future__ import annotations

import argparse
import mimetypes
import os
import re
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, Route

FRONTEND = Path(__file__).parents[2] / "ias_widgets" / "frontend"
ORIGIN = "http://tablet.test"
SIZES = {"phone": (375, 812), "tablet": (820, 1180), "small": (320, 568), "wide": (1180, 820)}
LANGUAGES = ("pl", "en", "uk")
SMALLEST_TEXT = 16
SMALLEST_TARGET = 48

FAULTS = """async ([smallestText, smallestTarget]) => {
  const found = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > innerWidth) found.push(`scrolls sideways: ${root.scrollWidth} of ${innerWidth}`);
  for (const element of document.querySelectorAll('#ias *')) {
    if (!element.getClientRects().length || element.closest('svg') || element.matches('option')) continue;
    const words = [...element.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    const size = parseFloat(getComputedStyle(element).fontSize);
    const said = element.textContent.trim().slice(0, 30);
    if (words && size < smallestText) found.push(`small text ${size}: ${said}`);
    const box = element.getBoundingClientRect();
    if (element.matches('button, a, select, summary, input') && (box.height < smallestTarget || box.width < smallestTarget))
      found.push(`small target ${Math.round(box.width)}x${Math.round(box.height)}: ${said}`);
    if (words && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline'
        && getComputedStyle(element).textOverflow !== 'ellipsis') found.push(`cut off: ${said}`);
  }
  // What lies under the foot comes out by scrolling: it is no small target.
  const feet = document.querySelectorAll('.foot');
  for (const foot of feet) foot.style.position = 'static';
  const axe = await window.axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']});
  for (const {id, nodes} of axe.violations) found.push(`axe ${id}: ${nodes.map(n => n.html).join(' ').slice(0, 300)}`);
  for (const foot of feet) foot.style.position = '';
  return found;
}"""


def build(out: Path, view: str = "tablet") -> None:
    """Build the page of a gallery, the tablet's or the player's, into ``out``."""
    node = shutil.which("node")
    if node is None:
        raise FileNotFoundError("node: expected Node 20 or newer on PATH, found none; install it or run `make build`")
    subprocess.run([node, "src/fixtures/tabletGallery.mjs", str(out), view], cwd=FRONTEND, check=True)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start Chromium: the machine's own where there is one."""
    own = os.environ.get("IAS_CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=own, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield browser
        browser.close()


@contextmanager
def gallery(
    browser: Browser, built: Path, size: tuple[int, int], scheme: Literal["light", "dark"] = "light"
) -> Iterator[Page]:
    """Open the gallery at ``size``; any request to elsewhere is answered with nothing."""

    def answer(route: Route) -> None:
        path = route.request.url.removeprefix(ORIGIN).partition("?")[0].lstrip("/") or "index.html"
        file = built / path
        if route.request.url.startswith(ORIGIN) and file.is_file():
            route.fulfill(body=file.read_bytes(), content_type=mimetypes.guess_type(path)[0] or "text/plain")
        else:
            route.fulfill(status=404)

    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    page.route("**/*", answer)
    yield page
    context.close()


def states() -> list[str]:
    """Return the names of all states, as the fixtures list them."""
    source = (FRONTEND / "src" / "fixtures" / "states.ts").read_text(encoding="utf-8")
    listed = source.partition("export const STATES")[2].partition("\n};")[0]
    return re.findall(r'^  "?([a-z-]+)"?: async', listed, re.MULTILINE)


def show(page: Page, state: str, language: str) -> None:
    """Lead the gallery's tablet into a state."""
    page.goto(f"{ORIGIN}/?state={state}&language={language}")
    page.wait_for_selector(f"body[data-shown={state}]")
    page.wait_for_timeout(60)


def faults(page: Page) -> list[str]:
    """Return what is wrong with what the page shows now."""
    if not page.evaluate("'axe' in window"):
        page.add_script_tag(url="/axe.js")
    found: list[Any] = page.evaluate(FAULTS, [SMALLEST_TEXT, SMALLEST_TARGET])
    return [str(fault) for fault in found]


def main() -> None:
    """Draw the states that were asked for, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("states", nargs="*")
    parser.add_argument("--sizes", default="phone,tablet")
    parser.add_argument("--languages", default="pl")
    parser.add_argument("--schemes", default="light")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        build(Path(folder))
        for size in asked.sizes.split(","):
            for scheme in asked.schemes.split(","):
                with gallery(browser, Path(folder), SIZES[size], scheme) as page:
                    page.on("pageerror", lambda error: print("   error", error))
                    page.on("console", lambda m: print("   console", m.text) if m.type == "error" else None)
                    for state in asked.states or states():
                        for language in asked.languages.split(","):
                            show(page, state, language)
                            page.screenshot(
                                path=asked.out / f"{size}-{state}.{language}.{scheme}.png", full_page=size == "small"
                            )
                            for fault in faults(page):
                                print(f"{size} {state} {language} {scheme}: {fault}")


if __name__ == "__main__":
    main()
