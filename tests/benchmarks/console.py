"""The console in a real browser, beside a Voilà page with one button: same server, same template, turn by turn."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import socket
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

from ias_widgets.client import shipped
from tests.benchmarks.figures import median
from tests.benchmarks.page import FLAGS, _chromium
from tests.benchmarks.serving import HubProcess, Server

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from playwright.sync_api import Browser

__all__ = ["measure_console", "measure_dashboard"]

TIMES = 5
ONE_BUTTON = "import ipywidgets\n\nipywidgets.Button(description='Ready')"
READY = {"console": ".ias-console .next button:not([disabled])", "one_button": ".jupyter-button"}
WATCH = """
const look = () => {
  if (!document.querySelector(%s)) return;
  watcher.disconnect();
  requestAnimationFrame(() => setTimeout(() => { document.documentElement.dataset.ready = performance.now(); }));
};
const watcher = new MutationObserver(look);
watcher.observe(document, { subtree: true, childList: true, attributes: true });
"""
"""Notes when what one waits for has been drawn."""


def measure_console(folder: Path) -> dict[str, Any]:
    """Return seconds until the console's large button can be pressed, and until a page shows its one button."""
    found = measured(folder, READY, _notebooks(folder / "pages"))
    console, button = found["console"], found["one_button"]
    return {
        "console_ready_s": round(median(console), 2),
        "console_ready_spread_s": [round(min(console), 2), round(max(console), 2)],
        "one_button_ready_s": round(median(button), 2),
        "one_button_spread_s": [round(min(button), 2), round(max(button), 2)],
        "over_one_button_s": round(median([ours - theirs for ours, theirs in zip(console, button, strict=True)]), 2),
        "cores": os.cpu_count(),
    }


def measure_dashboard(folder: Path) -> dict[str, Any]:
    """Return seconds from navigation until the analyst's page shows its first figure, of the synthetic programme."""
    pages = folder / "pages"
    pages.mkdir()
    shutil.copy(shipped("notebooks") / "cohorts.ipynb", pages / "dashboard.ipynb")
    ready = measured(folder, {"dashboard": "[data-drawn=yes]"}, pages)["dashboard"]
    return {
        "dashboard_ready_s": round(median(ready), 2),
        "dashboard_ready_spread_s": [round(min(ready), 2), round(max(ready), 2)],
    }


def measured(folder: Path, ready: Mapping[str, str], pages: Path) -> dict[str, list[float]]:
    """Return the seconds of each visit to notebooks of a folder as pages, turn by turn.

    Parameters
    ----------
    folder
        For the hub's store.
    ready
        Each notebook's stem, and the selector of what one waits for.
    pages
        Where the notebooks lie.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    token = secrets.token_hex(16)
    with HubProcess(folder) as hub:
        command = [
            "-W", "ignore", "-m", "jupyter_server", "--no-browser", "--ServerApp.ip=127.0.0.1", f"--ServerApp.port={port}",
            "--ServerApp.port_retries=0", f"--ServerApp.root_dir={pages}", "--ServerApp.jpserver_extensions=ias_widgets.hub=True",
            "--VoilaConfiguration.template=ias", "--allow-root",
        ]  # fmt: skip
        with (
            Server(*command, **hub.address.environment(), JUPYTER_TOKEN=token) as house,
            sync_playwright() as playwright,
        ):
            house.printed(r"(http://127.0.0.1:\d+)")
            browser = playwright.chromium.launch(executable_path=_chromium(), args=FLAGS)
            found = _measure(browser, f"http://127.0.0.1:{port}/voila/render/%s.ipynb?token={token}", ready)
            browser.close()
    return found


def _notebooks(folder: Path) -> Path:
    """Return a folder with the facilitator's notebook, and one like it that shows a button and nothing else."""
    folder.mkdir()
    source = shipped("notebooks") / "facilitator.ipynb"
    shutil.copy(source, folder / "console.ipynb")
    plain = json.loads(source.read_text(encoding="utf-8"))
    code = next(cell for cell in plain["cells"] if cell["cell_type"] == "code")
    plain["cells"] = [code | {"source": ONE_BUTTON}]
    (folder / "one_button.ipynb").write_text(json.dumps(plain), encoding="utf-8")
    return folder


def _measure(browser: Browser, address: str, ready: Mapping[str, str]) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {name: [] for name in ready}
    for turn in range(TIMES + 1):
        for name, times in found.items():
            seconds = _visit(browser, address % name, ready[name])
            if turn:  # the first of each warms the machine's files
                times.append(seconds)
    return found


def _visit(browser: Browser, address: str, ready: str) -> float:
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(WATCH % json.dumps(ready))
    page.goto(address, wait_until="commit", timeout=120_000)
    noted = page.wait_for_selector("html[data-ready]", state="attached", timeout=120_000)
    seconds = float(noted.get_attribute("data-ready") or "nan") / 1000 if noted else float("nan")
    context.close()
    return seconds
