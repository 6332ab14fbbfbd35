"""Stills of a film: each shot as a picture, and a sheet of each scene, drawn by the player's own stage in a browser."""

from __future__ import annotations

import base64
import contextlib
import html
import shutil
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from ias_widgets.cases import Files, scene_bundle, with_every_shot
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from playwright.sync_api import Browser, Page

    from ias_widgets.cases import Case, Kit

__all__ = ["View", "draw_stills"]

WIDTH, HEIGHT = 1600, 900
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome", "msedge")
SHEET = """<!doctype html><style>
body { margin: 0; padding: 24px; background: #14181d; color: #e9e6df; font: 24px/1.3 "DejaVu Sans", Verdana, sans-serif; }
h1 { margin: 0 0 20px; font-size: 30px; }
main { display: grid; grid-template-columns: repeat(3, 1fr); gap: 24px; }
figure { margin: 0; } img { width: 100%; display: block; } figcaption { padding-top: 6px; }
</style>"""


class View(NamedTuple):
    """The built view that draws one shot."""

    script: str
    style: str


def draw_stills(
    case: Case, kit: Kit, pictures: Mapping[str, str], *, view: View, language: str, scenes: tuple[str, ...] = ()
) -> Iterator[tuple[str, bytes]]:
    """Draw each shot with all that enters it, the camera in the middle of its way, and a sheet of each scene.

    Parameters
    ----------
    case, kit
        The film, and what its storyboards are put together from.
    pictures
        Its scenes' stills as SVG, by their stems.
    view
        The built view that draws one shot.
    language
        Of papers and phones.
    scenes
        Only these; default: all.

    Yields
    ------
    tuple of str and bytes
        ``<scene>.<shot>.png`` or ``<scene>.sheet.png`` with the picture.

    Raises
    ------
    ContentError
        Where there is no such scene, no browser, or a shot cannot be drawn.
    """
    for scene in scenes:
        if scene not in case.scenes:
            raise ContentError(f"film {case.id}", "a scene of it", f'"{scene}"', did_you_mean(scene, case.scenes))
    svgs = {part: svg.decode("utf-8") for part, svg in kit.svgs(case.parts).items()}
    files = Files(parts={part: part for part in svgs}, pictures={stem: f"still {stem}" for stem in pictures})
    stills = {f"still {stem}": svg for stem, svg in pictures.items()}
    whole = with_every_shot(case)
    with _browser() as browser:
        stage, table = _page(browser), _page(browser)
        stage.add_style_tag(content=view.style)
        stage.add_script_tag(content=view.script)
        for scene in scenes or case.scenes:
            bundle = msgspec.json.decode(scene_bundle(whole, scene, language, files))
            shown = {part: svgs[part] for part in bundle["parts"]} | stills
            drawn: dict[str, bytes] = {}
            for shot in bundle["shots"]:
                drawn[shot["id"]] = picture = _shot(stage, {**bundle, "video": None}, shown, shot["id"])
                yield f"{scene}.{shot['id']}.png", picture
            yield f"{scene}.sheet.png", _sheet(table, f"{case.id} · {scene}", drawn)


def _page(browser: Browser) -> Page:
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
    page.set_content("<!doctype html>")
    return page


def _shot(stage: Page, bundle: Mapping[str, Any], files: Mapping[str, str], shot: str) -> bytes:
    from playwright.sync_api import Error  # noqa: PLC0415

    try:
        stage.evaluate("given => iasStill.draw(...given)", [bundle, files, shot])
    except Error as error:
        said = error.message.strip().splitlines()[0]
        where = f"scenes.{bundle['scene']}.shots.{shot}"
        raise ContentError(where, "a shot that can be drawn", said, "look at its parts: ias film check") from error
    return stage.screenshot()


def _sheet(table: Page, title: str, pictures: Mapping[str, bytes]) -> bytes:
    figures = "".join(
        f'<figure><img src="data:image/png;base64,{base64.b64encode(picture).decode()}" alt="">'
        f"<figcaption>{html.escape(name)}</figcaption></figure>"
        for name, picture in pictures.items()
    )
    table.set_content(f"{SHEET}<h1>{html.escape(title)}</h1><main>{figures}</main>")
    table.evaluate("Promise.all([...document.images].map((image) => image.decode())).then(() => null)")
    return table.locator("body").screenshot()


@contextlib.contextmanager
def _browser() -> Iterator[Browser]:
    """Start the browser of this machine, or the one that Playwright brought."""
    try:
        from playwright.sync_api import Error, sync_playwright  # noqa: PLC0415
    except ImportError as error:
        mend = "run: pip install playwright"
        raise ContentError("ias film stills", "Playwright, which leads a browser", "none", mend) from error
    with sync_playwright() as playwright:
        found = next(filter(None, map(shutil.which, BROWSERS)), None)
        try:
            browser = playwright.chromium.launch(executable_path=found, args=["--disable-gpu"])
        except Error as error:
            said = error.message.strip().splitlines()[0]
            mend = "run: playwright install chromium"
            raise ContentError("ias film stills", "Chromium or Chrome", said, mend) from error
        try:
            yield browser
        finally:
            browser.close()
