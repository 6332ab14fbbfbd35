"""How a film plays: the gap from one shot's last frame to the next one's first, and frames a second while the camera moves.

Chromium without a graphics card: gaps at the big screen's size, frames at a tablet's with its main thread slowed four
times. A frame is one that the browser's compositor
has drawn, taken from its trace: what a script sees of frames says nothing of pictures that are still being made.
Beside each figure stands the way not taken: shots and scenes that are not made ready before they are due, and layers
that a script moves in one SVG of the page.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

from tests.benchmarks.figures import median, percentile
from tests.benchmarks.film_site import FilmSite, film_site
from tests.benchmarks.page import _chromium
from tests.frontend.galleries import build

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from playwright.sync_api import Browser, Page

__all__ = ["measure_playing"]

FILM = "night_shift"
SCREEN = {"width": 1280, "height": 720}
TABLET = {"width": 820, "height": 1180}
SLOWED = 4
BEFORE = 3.0
"""Seconds before a cut at which playing begins: the next shot is made ready meanwhile, as it is in a whole scene."""
COUNTED = 3
"""Scenes in whose shots frames are counted."""
MOVING = 4.0
"""Seconds of each shot whose frames are counted."""
TRACED = ["blink.user_timing", "disabled-by-default-devtools.timeline", "disabled-by-default-devtools.timeline.frame"]
SINCE = {"cut": "due", "scene": "asked"}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def measure_playing(folder: Path, scenes: int) -> dict[str, Any]:
    """Return the figures of the first ``scenes`` scenes of a walk through the film."""
    build(folder, "film")
    with film_site(folder, FILM, "pl") as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_chromium(), args=FLAGS)
        path = site.path()[:scenes]
        cuts = _gaps(browser, site, path, prepared=True)
        raw = _gaps(browser, site, path, prepared=False)
        figures = {
            "scenes": len(path),
            **_spread("cut_gap", cuts["cut"]),
            **_spread("branch_gap", cuts["scene"]),
            **_spread("cut_gap_unprepared", raw["cut"]),
            **_spread("branch_gap_unprepared", raw["scene"]),
            **_rate("fps", _frames(browser, site, path[:COUNTED], "play")),
            **_rate("fps_one_svg", _frames(browser, site, path[:COUNTED], "naive")),
        }
        browser.close()
    return figures


def _spread(name: str, gaps: Sequence[float]) -> dict[str, Any]:
    parts = {"p50": percentile(gaps, 50), "p95": percentile(gaps, 95), "max": max(gaps)} if gaps else {}
    return {f"{name}_count": len(gaps), **{f"{name}_{part}_ms": round(value) for part, value in parts.items()}}


def _rate(name: str, rates: Sequence[float]) -> dict[str, Any]:
    """Return frames a second, and milliseconds of a frame of the shot that has the fewest."""
    return {
        f"{name}_median": round(median(rates), 1),
        f"{name}_least": round(min(rates), 1),
        f"{name}_shots": len(rates),
        f"{name}_frame_ms": round(1000 / min(rates), 1),
    }


def _opened(browser: Browser, site: FilmSite, window: Any, slowed: int) -> Page:
    page = browser.new_context(viewport=window).new_page()
    page.goto(site.address)
    page.wait_for_function("'filmBench' in window")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slowed})
    return page


def _gaps(browser: Browser, site: FilmSite, path: list[str], *, prepared: bool) -> dict[str, list[float]]:
    """Return milliseconds from when a frame was due until it was drawn: of cuts, and of scenes that were branched to."""
    page = _opened(browser, site, SCREEN, 1)
    _play(page, site, path[0], 0)
    page.wait_for_function("filmBench.cuts.length > 0")
    gaps: dict[str, list[float]] = {"cut": [], "scene": []}
    for scene in path:
        page.evaluate("filmBench.cuts.length = 0; filmBench.told = {}")
        browser.start_tracing(page=page, categories=TRACED)
        page.evaluate("performance.mark('film-bench')")
        _leave(page, site, scene, prepared=prepared)
        page.wait_for_timeout(500)
        trace = _Trace(json.loads(browser.stop_tracing())["traceEvents"])
        for cut in page.evaluate("filmBench.cuts"):
            if cut["kind"] in gaps:
                gaps[cut["kind"]].append(trace.drawn(cut["placed"]) - cut[SINCE[cut["kind"]]])
    page.context.close()
    return gaps


def _leave(page: Page, site: FilmSite, scene: str, *, prepared: bool) -> None:
    """Play through every cut of a scene, and go on to one that can follow, as a room does after its vote."""
    for start in _starts(site, scene)[1:]:
        _play(page, site, scene, start - BEFORE)
        if not prepared:
            page.wait_for_timeout(200)
            page.evaluate("filmBench.unprepared()")
        _cut(page, "cut")
    following = site.after(scene)
    if not following:
        return
    if prepared:
        page.evaluate("hashes => filmBench.ready(hashes)", [site.bundles[one] for one in following])
    else:
        page.evaluate("filmBench.unprepared()")
    page.evaluate("filmBench.rest()")
    _play(page, site, following[0], 0)
    _cut(page, "scene")


def _frames(browser: Browser, site: FilmSite, path: list[str], how: str) -> list[float]:
    """Return frames a second of each shot of these scenes in which the camera moves."""
    page = _opened(browser, site, TABLET, SLOWED)
    rates = []
    for scene in path:
        for index, start in enumerate(_starts(site, scene)):
            board = site.case.scenes[scene].shots[index].board
            if board is None or board.camera.start == board.camera.end:
                continue
            if how == "play":
                _play(page, site, scene, start + 0.2)
                page.wait_for_function("filmBench.cuts.length > 0")
            else:
                page.evaluate("([bundle, index]) => filmBench.naive(bundle, index)", [site.bundles[scene], index])
            page.wait_for_timeout(800)
            browser.start_tracing(page=page, categories=TRACED)
            page.wait_for_timeout(MOVING * 1000)
            rates.append(_Trace(json.loads(browser.stop_tracing())["traceEvents"]).rate())
    page.context.close()
    return rates


def _starts(site: FilmSite, scene: str) -> list[float]:
    """Return the second at which each shot of a scene begins, as a film's beginning shows them."""
    shots = [shot for shot in site.case.scenes[scene].shots if shot.when is None]
    return [float(sum(shot.seconds for shot in shots[:index])) for index in range(len(shots))]


def _play(page: Page, site: FilmSite, scene: str, position: float) -> None:
    page.evaluate("asked => filmBench.play(asked)", {"bundle": site.bundles[scene], "position": position})


def _cut(page: Page, kind: str) -> None:
    """Wait for one more cut of this kind than were told of before, and tell of it."""
    told = "(kind) => { const told = (filmBench.told ??= {}); const cuts = filmBench.cuts.filter((cut) => cut.kind === kind).length; return cuts > (told[kind] ?? 0) && (told[kind] = cuts); }"
    page.wait_for_function(told, arg=kind, timeout=60_000)


class _Trace:
    """What the browser's compositor did, in milliseconds."""

    def __init__(self, events: list[dict[str, Any]]) -> None:
        marks = [event for event in events if event["name"] == "film-bench"]
        main = {
            event["pid"]
            for event in events
            if event["name"] == "thread_name" and event["args"]["name"] == "CrRendererMain"
        }
        own = [event for event in events if event["pid"] in main]
        self._offset = 0.0
        if marks:
            self._offset = marks[0]["ts"] / 1000 - float(marks[0]["args"]["data"]["startTime"])
        self._commits = sorted((event["ts"] + event.get("dur", 0)) / 1000 for event in own if event["name"] == "Commit")
        self._activations = sorted(event["ts"] / 1000 for event in own if event["name"] == "ActivateLayerTree")
        self._draws = sorted(event["ts"] / 1000 for event in own if event["name"] == "DrawFrame")

    def drawn(self, placed: float) -> float:
        """Return when the first frame was drawn that shows what the page put in place at ``placed``, by the page's clock."""
        committed = _first(self._commits, placed + self._offset)
        return _first(self._draws, _first(self._activations, committed)) - self._offset

    def rate(self) -> float:
        """Return frames a second over the whole trace."""
        first, last = self._draws[0], self._draws[-1]
        return 1000 * (len(self._draws) - 1) / (last - first)


def _first(times: Sequence[float], since: float) -> float:
    place = bisect_left(times, since)
    if place == len(times):
        raise RuntimeError(f"expected a frame after {since:.0f} ms, found the last one at {times[-1]:.0f} ms")
    return times[place]
