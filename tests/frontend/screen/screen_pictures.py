"""Draw every state of the big screen as a picture: ``python tests/frontend/screen/screen_pictures.py OUT [state …]``.

Chromium draws each state in Polish, English and Ukrainian at 1920 x 1080 and 1280 x 720, from the
fixtures in ``ias_widgets/frontend/src/fixtures/screen.ts``. The page's files are handed to the
browser directly: no server, no network.
"""

from __future__ import annotations

import argparse
import mimetypes
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

FRONTEND = Path(__file__).parents[3] / "ias_widgets" / "frontend"
ORIGIN = "http://screen.test"
SIZES = {"1920": (1920, 1080), "1280": (1280, 720)}
LANGUAGES = ("pl", "en", "uk")

STILL = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#1a2836"/>
<circle cx="700" cy="150" r="260" fill="#ffb25a" opacity=".25"/><circle cx="700" cy="100" r="26" fill="#ffd38c"/>
<rect x="560" y="310" width="880" height="220" fill="#33424d"/><path d="M0 560h1600v340H0z" fill="#141d27"/>
<path d="M100 420q10-40 60-40h300q80 0 140 100l60 20v120H100z" fill="#8b8a86"/><path d="M0 480q20-120 70-120t70 120v420H0z" fill="#33485a"/></svg>"""
"""A stand-in for a film's still: night, a lamp, a van."""


SETTLED = """() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))"""


def build(out: Path) -> None:
    """Build the gallery's page into ``out``."""
    node = shutil.which("node")
    if node is None:
        raise FileNotFoundError("node: expected Node 20 or newer on PATH, found none; install it or run `make build`")
    subprocess.run([node, "src/fixtures/screenGallery.mjs", str(out)], cwd=FRONTEND, check=True)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start Chromium: the machine's own where there is one, else Playwright's."""
    with sync_playwright() as playwright:
        found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        options: dict[str, Any] = {"executable_path": found} if found else {}
        args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(args=args, **options)
        yield browser
        browser.close()


@contextmanager
def gallery(
    browser: Browser,
    built: Path,
    size: tuple[int, int],
    *,
    still: str = STILL,
    motion: Literal["reduce", "no-preference"] = "reduce",
) -> Iterator[Page]:
    """Open the gallery, with ``still`` as the picture of every scene."""

    def answer(route: Route) -> None:
        path = route.request.url.removeprefix(ORIGIN).partition("?")[0].lstrip("/") or "index.html"
        file = built / path
        if path == "picture/still":
            route.fulfill(body=still, content_type="image/svg+xml")
        elif file.is_file():
            route.fulfill(body=file.read_bytes(), content_type=mimetypes.guess_type(path)[0] or "font/woff2")
        else:
            route.fulfill(status=404)

    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, reduced_motion=motion)
    page.route("**/*", answer)
    page.goto(f"{ORIGIN}/?still=1")
    page.wait_for_function("window.states")
    yield page
    page.close()


def show(page: Page, state: str, language: str, **size: int) -> None:
    """Show a state, and wait until its fonts, its bundle and its bars are there."""
    page.evaluate("([s, l, z]) => show(s, l, z)", [state, language, size or None])
    if state.startswith("scene"):
        page.wait_for_selector(".frame :is(.captions, .note, .ending)")
        page.wait_for_function("[...document.images].every((image) => image.complete)")
    page.evaluate(SETTLED)
    if state == "loading":
        page.wait_for_selector("h1")
    if state == "scene-ending":
        page.wait_for_selector(".ending")
    page.wait_for_function("!document.getAnimations().some((moving) => moving.playState === 'running')")


def main() -> None:
    """Draw the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("states", nargs="*")
    parser.add_argument("--still", type=Path, help="an SVG to stand for every scene's picture")
    parser.add_argument("--language", action="append")
    parser.add_argument("--size", action="append", choices=SIZES)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    still = asked.still.read_text(encoding="utf-8") if asked.still else STILL
    with tempfile.TemporaryDirectory() as built, chromium() as browser:
        build(Path(built))
        for name in asked.size or SIZES:
            with gallery(browser, Path(built), SIZES[name], still=still) as page:
                states = [s for s in page.evaluate("states") if not asked.states or s in asked.states]
                for language in asked.language or LANGUAGES:
                    for state in states:
                        show(page, state, language)
                        page.screenshot(path=asked.out / f"{state}.{language}.{name}.png")


if __name__ == "__main__":
    main()
