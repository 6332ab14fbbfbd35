"""The tablet page in a real browser: how much it loads, and how soon somebody can vote.

The page is opened under a name that is not a secure context, as in a room: over plain ``http`` a
browser offers no brotli.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

from ias_widgets.rooms.commands import Next
from tests.benchmarks.asking import open_poll
from tests.benchmarks.figures import median
from tests.benchmarks.serving import HubProcess

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext

__all__ = ["measure_page"]

TIMES = 7
HOST = "room.test"
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", f"--host-resolver-rules=MAP {HOST} 127.0.0.1",
]  # fmt: skip

WATCH = """
const look = () => {
  if (!document.querySelector("[role=radio].choice:not([disabled])")) {
    const enter = document.querySelector(".agency .btn-main:not([disabled])");
    const agency = document.querySelector(".agency .opt[role=radio]");
    if (enter) enter.click();
    else if (agency && agency.getAttribute("aria-checked") === "false") agency.click();
    return;
  }
  watcher.disconnect();
  requestAnimationFrame(() => setTimeout(() => { document.documentElement.dataset.firstVote = performance.now(); }));
};
const watcher = new MutationObserver(look);
watcher.observe(document, { subtree: true, childList: true, attributes: true });
"""
"""Joins as fast as the page lets one, and notes when a choice that can be tapped has been drawn."""


def measure_page(folder: Path) -> dict[str, Any]:
    """Return KiB, requests, and seconds to the first possible vote: joining, and coming back, with an empty cache."""
    with HubProcess(folder) as hub, sync_playwright() as playwright:
        leader, created = open_poll(hub.address)
        for _ in range(2):
            leader.lead(Next())
        port = hub.address.room.rsplit(":", 1)[1].rstrip("/")
        address = f"http://{HOST}:{port}/{created.code}"
        browser = playwright.chromium.launch(executable_path=_chromium(), args=FLAGS)
        figures = _measure(browser, address)
        browser.close()
        leader.close()
    return figures


def _chromium() -> str | None:
    return next(
        (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
    )


def _measure(browser: Browser, address: str) -> dict[str, Any]:
    joining, returning, visits = [], [], []
    _visit(browser.new_context(), address)  # the browser's own start is no figure of the page
    for _ in range(TIMES):
        context = browser.new_context()
        seconds, visit = _visit(context, address)
        joining.append(seconds)
        visits.append(visit)
        known = context.storage_state()
        context.close()
        context = browser.new_context(storage_state=known)
        returning.append(_visit(context, address)[0])
        context.close()
    return {
        "page_kib": round(median([sum(sizes.values()) for sizes in visits]) / 1024, 1),
        "page_requests": max(len(sizes) for sizes in visits),
        "first_vote_s": round(median(joining), 3),
        "first_vote_spread_s": [round(min(joining), 3), round(max(joining), 3)],
        "first_vote_again_s": round(median(returning), 3),
        "first_vote_again_spread_s": [round(min(returning), 3), round(max(returning), 3)],
        "secure_context": False,
        "loaded": sorted({name.rsplit("/", 1)[-1] or "/" for sizes in visits for name in sizes}),
    }


def _visit(context: BrowserContext, address: str) -> tuple[float, dict[str, float]]:
    """Open the address; return seconds to the first possible vote, and bytes by what was loaded, its WebSocket included."""
    page = context.new_page()
    page.add_init_script(WATCH)
    session = context.new_cdp_session(page)
    names: dict[str, str] = {}
    sizes: dict[str, float] = {}
    session.on("Network.requestWillBeSent", lambda event: names.update({event["requestId"]: event["request"]["url"]}))
    session.on("Network.webSocketCreated", lambda event: sizes.update({event["url"]: 0.0}))

    def finished(event: dict[str, Any]) -> None:
        name = names[event["requestId"]]
        if not name.startswith("data:"):
            sizes[name] = event["encodedDataLength"]

    session.on("Network.loadingFinished", finished)
    session.send("Network.enable")
    page.goto(address, wait_until="commit")
    noted = page.wait_for_selector("html[data-first-vote]", state="attached", timeout=30_000)
    seconds = float(noted.get_attribute("data-first-vote") or "nan") / 1000 if noted else float("nan")
    if page.evaluate("isSecureContext"):
        raise RuntimeError(f"{address}: expected a page under plain http, found a secure context")
    page.wait_for_load_state("networkidle")
    return seconds, sizes
