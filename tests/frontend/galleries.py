"""The galleries of the views: every state of the tablet, the player, the remote and the big screen, in a real browser.

A gallery is built from ``ias_widgets/frontend/src/fixtures``. Its files are handed to the browser
directly: no server, no network. One page shows one state after the other without being loaded anew;
``hang`` in ``gallery.ts`` sees to it that none inherits anything from the one before.
"""

from __future__ import annotations

import mimetypes
import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, Route

FRONTEND = Path(__file__).parents[2] / "ias_widgets" / "frontend"
CHECKS = Path(__file__).parent / "faults"
ORIGIN = "http://gallery.test"
LANGUAGES = ("pl", "en", "uk")
SIZES: dict[str, dict[str, tuple[int, int]]] = {
    "tablet": {
        "phone": (375, 812), "tablet": (820, 1180), "small": (320, 568), "wide": (1180, 820), "zoomed": (188, 406),
    },
    "player": {
        "phone": (390, 844), "tablet": (820, 1180), "small": (320, 568), "wide": (1280, 800), "zoomed": (195, 422),
    },
    "remote": {"phone": (390, 844), "small": (360, 640), "zoomed": (195, 422)},
    "screen": {"1920": (1920, 1080), "1280": (1280, 720)},
    "path": {"1920": (1920, 1080), "tablet": (820, 1180), "phone": (390, 844), "cell": (1100, 800)},
}  # fmt: skip
"""CSS pixels, by view. ``zoomed`` is a phone at 200 %: half as many."""


def build(out: Path, view: str) -> None:
    """Build the gallery of ``view`` into ``out``."""
    node = shutil.which("node")
    if node is None:
        raise FileNotFoundError("node: expected Node 20 or newer on PATH, found none; install it or run `make build`")
    subprocess.run([node, "src/fixtures/gallery.mjs", str(out), view], cwd=FRONTEND, check=True)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start Chromium: the machine's own where there is one, else Playwright's."""
    with sync_playwright() as playwright:
        found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=found, args=args)
        yield browser
        browser.close()


@dataclass(frozen=True)
class Gallery:
    """An open gallery.

    Attributes
    ----------
    page
        The page it is in.
    view
        Whose states it shows.
    states
        Their names, as the fixtures list them.
    troubles
        What a script of the page failed with, and what it wrote as an error.
    """

    page: Page
    view: str
    states: list[str]
    troubles: list[str]

    def show(self, state: str, language: str, **size: int) -> None:
        """Show a state: ends when its faces and pictures are there and nothing moves any more."""
        self.page.evaluate(
            "([state, language, size]) => gallery.show(state, language, size)", [state, language, size or None]
        )

    def faults(self, *checks: str) -> list[str]:
        """Return what each check of the folder ``faults`` has against what is shown, and what scripts failed with."""
        found: list[str] = []
        for check in checks:
            found += self.page.evaluate((CHECKS / f"{check}.js").read_text(encoding="utf-8"))
        found += self.troubles
        self.troubles.clear()
        return found

    def faults_of_all(self, language: str, *checks: str, turn: int | None = None) -> dict[str, list[str]]:
        """Return the faults of each state that has any.

        ``turn`` 0, 1 or 2: of the states that every kind of question has, which grow with each kind, a third; three
        runs see them all.
        """
        faults = {}
        of_kinds = [state for state in self.states if state.startswith("kind-")]
        left_out = set() if turn is None else set(of_kinds) - set(of_kinds[turn::3])
        for state in (one for one in self.states if one not in left_out):
            self.show(state, language)
            found = self.faults(*checks)
            if found:
                faults[state] = found
        return faults


@contextmanager
def opened(
    browser: Browser, built: Path, view: str, size: tuple[int, int], *, scheme: Any = "light", motion: Any = "reduce"
) -> Iterator[Gallery]:
    """Open a built gallery in a window of ``size``; any request to elsewhere is answered with nothing."""

    def answer(route: Route) -> None:
        path = route.request.url.removeprefix(ORIGIN).partition("?")[0].lstrip("/") or "index.html"
        file = built / path
        if route.request.url.startswith(ORIGIN) and file.is_file():
            route.fulfill(body=file.read_bytes(), content_type=mimetypes.guess_type(path)[0] or "font/woff2")
        else:
            route.fulfill(status=404)

    window: Any = {"width": size[0], "height": size[1]}
    context = browser.new_context(viewport=window, color_scheme=scheme, reduced_motion=motion)
    page = context.new_page()
    troubles: list[str] = []
    page.on("pageerror", lambda error: troubles.append(f"a script failed: {error}"))
    page.on(
        "console", lambda said: troubles.append(f"an error was written: {said.text}") if said.type == "error" else None
    )
    page.route("**/*", answer)
    page.goto(ORIGIN)
    page.wait_for_function("'gallery' in window")
    yield Gallery(page, view, page.evaluate("gallery.states"), troubles)
    context.close()


class Galleries:
    """One browser, and each gallery built once.

    Parameters
    ----------
    browser
        The browser.
    folder
        Where galleries are built.
    """

    def __init__(self, browser: Browser, folder: Path) -> None:
        self._browser, self._folder = browser, folder

    @contextmanager
    def open(self, view: str, size: str | tuple[int, int], **looks: Any) -> Iterator[Gallery]:
        """Open the gallery of ``view``; ``looks`` are those of `opened`."""
        built = self._folder / view
        if not built.is_dir():
            build(built, view)
        window = SIZES[view][size] if isinstance(size, str) else size
        with opened(self._browser, built, view, window, **looks) as gallery:
            yield gallery
