"""Votes while the facilitator's page is being rendered: the house beside the hub is busy with a notebook."""

from __future__ import annotations

import asyncio
import socket
import urllib.request
from time import perf_counter
from typing import TYPE_CHECKING, Any

from tests.benchmarks.figures import in_ms, median, percentile
from tests.benchmarks.room import RoomUnderTest
from tests.benchmarks.serving import HubProcess

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["measure_under_render"]

PATIENCE = 60.0


async def measure_under_render(folder: Path, tablets: int, bursts: int) -> dict[str, Any]:
    """Return p99 of bursts with a quiet house, and of bursts each of which falls into another part of a rendering."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with HubProcess(folder, house_port=port) as hub:
        console = await asyncio.to_thread(hub.printed, r"(http://\S+token=\S+)")
        room = await RoomUnderTest.open(hub, tablets)
        await room.fill()
        await room.begin()
        times = [await asyncio.to_thread(_render, console)]
        quiet = [percentile((await room.burst())[0], 99) for _ in range(bursts)]
        busy = []
        for number in range(bursts):
            rendering = asyncio.create_task(asyncio.to_thread(_render, console))
            acked, _ = await room.burst(pause=times[0] * (number + 0.5) / bursts)
            if not rendering.done():
                busy.append(percentile(acked, 99))
            times.append(await rendering)
        room.end()
    if not busy:
        raise RuntimeError("expected bursts while a page was rendered, found every rendering done before them")
    return {
        "quiet_p99_ms": in_ms(median(quiet)),
        "under_render_p99_ms": in_ms(median(busy)),
        "under_render_spread_ms": [in_ms(min(busy)), in_ms(max(busy))],
        "under_render_bursts": len(busy),
        "render_s": round(median(times), 2),
    }


def _render(address: str) -> float:
    """Open a Voilà page, and return how long it took; while a notebook runs, Voilà sends signs of life."""
    began = perf_counter()
    page = b""
    with urllib.request.urlopen(address, timeout=PATIENCE) as response:
        while part := response.read1():
            page += part
            if perf_counter() - began > PATIENCE:
                raise TimeoutError(
                    f"Voilà had not rendered the facilitator's page after {PATIENCE:.0f} s; is it installed?"
                )
    if b"application/vnd.jupyter.widget-view+json" not in page:
        raise LookupError(f"expected a page with widgets, found {page[-300:]!r}")
    return perf_counter() - began
