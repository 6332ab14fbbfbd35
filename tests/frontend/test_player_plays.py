"""A film that is watched alone, in a real browser: by keys, in full screen, with papers, and filmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from tests.frontend.galleries import Galleries

    Drive = Callable[..., Any]

pytestmark = pytest.mark.browser

TIME = "document.querySelector('.scrubber input').getAttribute('aria-valuetext')"
PLAYS = "document.querySelector('.foot .play').textContent"
SEEN = "document.querySelector('.plate.is-seen').dataset.shot"

CLIP = """async ([seconds, mime]) => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
  const paint = canvas.getContext('2d');
  const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: mime });
  const pieces = [];
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  const done = new Promise((stopped) => (recorder.onstop = stopped));
  recorder.start();
  const began = performance.now();
  const draw = () => {
    paint.fillStyle = `hsl(${performance.now() % 360} 50% 50%)`;
    paint.fillRect(0, 0, 64, 36);
    if (performance.now() - began < seconds * 1000) requestAnimationFrame(draw);
    else recorder.stop();
  };
  draw();
  await done;
  return new DataView(await new Blob(pieces).arrayBuffer());
}"""
"""A clip of this many seconds, made by the browser itself."""

CAPTIONS = (
    "WEBVTT\n\n00:00.000 --> 00:00.700\n<v Ewa>Good morning.\n\n00:00.700 --> 00:09.000\n<v Marek>May we come in?\n"
)


def by_keys(galleries: Galleries) -> dict[str, Any]:
    with galleries.open("player", "wide") as gallery:
        page, seen = gallery.page, {}
        gallery.show("watch", "en")
        for _ in range(40):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.matches('.scrubber input')"):
                break
        seen["begins"] = page.evaluate(f"[{TIME}, {PLAYS}]")
        for key, name in (
            ("ArrowRight", "on"),
            ("ArrowLeft", "back"),
            ("PageDown", "shot"),
            ("End", "end"),
            ("Home", "home"),
        ):
            page.keyboard.press(key)
            seen[name] = page.evaluate(TIME)
        page.keyboard.press("Space")
        page.wait_for_function(f"{PLAYS} === 'Pause' && !{TIME}.startsWith('0:00')")
        page.keyboard.press("Space")
        seen["pauses"] = page.evaluate(PLAYS)
        page.keyboard.press("PageDown")
        page.keyboard.press("ArrowRight")
        page.wait_for_selector(".to-open button")
        seen["shown"] = page.evaluate(SEEN)
        page.keyboard.press("c")
        seen["silent"] = page.locator(".band .line").count()
        page.keyboard.press("c")
        page.keyboard.press("d")
        seen["described"] = page.locator(".band .seen").inner_text()
        page.keyboard.press("f")
        page.wait_for_function("document.fullscreenElement?.matches('.film')")
        seen["faults"] = gallery.faults("axe")
        page.keyboard.press("f")
        page.wait_for_function("document.fullscreenElement === null")
        page.locator(".to-open button").focus()
        page.keyboard.press("Enter")
        seen["opened"] = page.evaluate("document.activeElement.closest('.open-paper').textContent")
        page.keyboard.press("Escape")
        seen["closed"] = page.evaluate("document.activeElement.closest('.to-open') !== null")
        page.keyboard.press("d")
        return seen


def clip(galleries: Galleries) -> dict[str, Any]:
    with galleries.open("player", "phone") as gallery:
        page, seen = gallery.page, {}
        gallery.show("watch", "en")
        make_clip(page, 1.6)
        page.wait_for_function("document.querySelector('video')?.readyState >= 2")
        page.wait_for_function("document.querySelector('.line .speaker')?.textContent === 'Ewa'")
        page.locator(".foot .play").click()
        page.wait_for_function("document.querySelector('.line .speaker')?.textContent === 'Marek'")
        seen["off"] = page.evaluate(
            "Math.abs(document.querySelector('video').currentTime - Number(document.querySelector('.scrubber input').value))"
        )
        seen["said"] = page.locator(".band .line").inner_text()
        page.locator(".foot .play").click()
        page.wait_for_function("document.querySelector('video').paused")
        seen["faults"] = gallery.faults("tablet")
        return seen


def make_clip(page: Page, seconds: float) -> None:
    """Let the engine show a scene that was filmed."""
    page.evaluate(
        """async ([make, seconds, captions]) => {
          const clip = await eval(make)([seconds, 'video/webm']);
          const page = playerEngine.get('page');
          const bundle = { ...page.bundle, video: { clip: 'c', mime: 'video/webm', captions: 'v' } };
          playerEngine.put('clips', { c: clip });
          playerEngine.put('captions', { v: captions });
          playerEngine.put('page', { ...page, at: 70, bundle, bundle_hash: 'filmed' });
        }""",
        [CLIP, seconds, CAPTIONS],
    )


def test_a_film_is_watched_by_keys_alone(drive: Drive) -> None:
    seen = drive(by_keys)
    assert seen["begins"] == ["0:00 of 0:22, Shot 1 of 2", "Play"]
    assert seen["on"].startswith("0:05")
    assert seen["back"].startswith("0:00")
    assert seen["shot"] == "0:12 of 0:22, Shot 2 of 2"
    assert seen["end"].startswith("0:22")
    assert seen["home"].startswith("0:00")
    assert seen["pauses"] == "Play"
    assert seen["shown"] == "phone"
    assert seen["silent"] == 0
    assert "Her phone lights up" in seen["described"]
    assert "La puerta cierra" in seen["opened"]
    assert seen["closed"]
    assert seen["faults"] == []


def test_a_clip_plays_by_the_films_clock_and_its_captions_are_ours(drive: Drive) -> None:
    seen = drive(clip)
    assert seen["off"] < 1.2, "the slider counts in whole seconds"
    assert seen["said"].replace("\n", " ") == "Marek May we come in?"
    assert seen["faults"] == []
