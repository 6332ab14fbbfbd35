"""What a user would pick instead: a plain Voilà page, and a small Solara app. A poll each, with votes kept in memory."""

from __future__ import annotations

import asyncio
import json
import re
import socket
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import psutil

from tests.benchmarks.figures import in_ms, median, percentile
from tests.benchmarks.kernels import SAVED, KernelTablet, until_it_answers
from tests.benchmarks.serving import Server, unique_memory

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["RIVALS", "measure_rival"]

NOTEBOOK = f"""
import ipywidgets
votes = []
choice = ipywidgets.ToggleButtons(options=["a", "b", "c", "d"])
button = ipywidgets.Button(description="Vote")
line = ipywidgets.HTML("votes: 0")
def vote(_):
    votes.append(choice.value)
    line.value = f"{SAVED}, votes: {{len(votes)}}"
button.on_click(vote)
ipywidgets.VBox([choice, button, line])
"""
SOLARA_APP = Path(__file__).with_name("solara_poll.py")


@dataclass(frozen=True)
class Rival:
    """How one of them is started, how a tablet gets its widgets, and how it votes."""

    command: Callable[[Path, int], list[str]]
    enter: Callable[[KernelTablet], Awaitable[None]]
    vote: Callable[[KernelTablet], None]


def _voila_command(folder: Path, port: int) -> list[str]:
    cell = {
        "cell_type": "code",
        "id": "poll",
        "execution_count": None,
        "metadata": {},
        "outputs": [],
        "source": NOTEBOOK,
    }
    kernel = {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}}
    notebook = {"cells": [cell], "metadata": kernel, "nbformat": 4, "nbformat_minor": 5}
    path = folder / "poll.ipynb"
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return ["-m", "voila", str(path), f"--port={port}", "--no-browser", "--Voila.log_level=ERROR"]


async def _enter_voila(tablet: KernelTablet) -> None:
    page = await tablet.load()
    kernel = re.search(r'"kernelId": ?"([^"]+)"', page)
    if kernel is None:
        raise LookupError(f"{tablet.address}: expected a page with a kernel, found {page[:200]!r}")
    await tablet.connect(kernel[1], "/api/kernels")
    tablet.control("jupyter.widget.control", {"method": "request_states"})
    await tablet.hear(lambda text: '"update_states"' in text)


def _vote_voila(tablet: KernelTablet) -> None:
    tablet.click(tablet.find("ButtonModel"), {"event": "click"})


def _solara_command(_folder: Path, port: int) -> list[str]:
    return [
        "-m",
        "solara",
        "run",
        str(SOLARA_APP),
        "--port",
        str(port),
        "--host",
        "127.0.0.1",
        "--production",
        "--no-open",
    ]


async def _enter_solara(tablet: KernelTablet) -> None:
    await tablet.load()
    await tablet.connect(tablet.session, "/jupyter/api/kernels")
    tablet.control(
        "solara.control", {"method": "run", "args": {"path": "/", "appName": None, "themes": {}, "dark": False}}
    )
    await tablet.hear(lambda text: '"finished"' in text)


def _vote_solara(tablet: KernelTablet) -> None:
    tablet.click(tablet.find("BtnModel"), {"event": "click", "data": {}})


RIVALS = {
    "voila": Rival(_voila_command, _enter_voila, _vote_voila),
    "solara": Rival(_solara_command, _enter_solara, _vote_solara),
}


async def measure_rival(name: str, folder: Path, tablets: int) -> dict[str, Any]:
    """Return the figures of one of `RIVALS`: all arrive at once, then all vote at one instant, then it is killed."""
    rival = RIVALS[name]
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}/"
    with Server(*rival.command(folder, port)) as server:
        await until_it_answers(address)
        figures = await _fill_and_vote(rival, server, address, tablets)
        server.kill()
    with Server(*rival.command(folder, port)):
        await until_it_answers(address)
        again = KernelTablet(address, set())
        await rival.enter(again)
        kept = max(0, again.shown)
        again.close()
    return {"tablets": tablets, **figures, "kept_after_kill": min(kept, figures["sent"])}


async def _fill_and_vote(rival: Rival, server: Server, address: str, tablets: int) -> dict[str, Any]:
    process = psutil.Process(server.process.pid)
    missing: set[str] = set()
    scout = KernelTablet(address, missing)
    await rival.enter(scout)
    idle = unique_memory(process)
    crowd = [KernelTablet(address, missing) for _ in range(tablets)]
    began = perf_counter()
    await asyncio.gather(*(rival.enter(tablet) for tablet in crowd))
    ready = perf_counter() - began
    kib = (unique_memory(process) - idle) / tablets
    await asyncio.sleep(0.5)
    instant = perf_counter()
    for tablet in crowd:
        rival.vote(tablet)
    acked = await asyncio.gather(*(tablet.hear(lambda text: SAVED in text) for tablet in crowd))
    times = [at - instant for at in acked]
    for tablet in (scout, *crowd):
        tablet.close()
    return {
        "ready_s": round(ready, 2),
        "kib_per_tablet": round(kib),
        "ack_p50_ms": in_ms(median(times)),
        "ack_p99_ms": in_ms(percentile(times, 99)),
        "sent": len(times),
        "files_missing": len(missing),
    }
