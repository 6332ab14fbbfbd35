"""What the hub sees before a room begins. What it means, and the mend, is the console's to say."""

from __future__ import annotations

import asyncio
import shutil
import time
from typing import TYPE_CHECKING

import psutil

from ias_widgets.errors import IasError
from ias_widgets.rooms import wire

if TYPE_CHECKING:
    from pathlib import Path

    from ias_widgets.hub.hub import Hub
    from ias_widgets.hub.live import LiveRoom
    from ias_widgets.hub.reach import Reach

__all__ = ["address_lines", "free_disk", "look", "power", "screens", "try_store"]

WIDEST = 100_000
"""Device pixels; what is wider is no screen."""


async def look(hub: Hub, live: LiveRoom, id_: str) -> wire.PreflightReport:
    """Look at everything that a room needs; what takes time is looked at beside the event loop."""
    loop = asyncio.get_running_loop()
    addresses, disk, battery, (error, milliseconds) = await asyncio.gather(
        loop.run_in_executor(None, address_lines, hub.reach),
        loop.run_in_executor(None, free_disk, hub.store.path),
        loop.run_in_executor(None, power),
        try_store(hub),
    )
    return wire.PreflightReport(
        id=id_,
        open_to=hub.reach.open_to,
        addresses=addresses,
        door=hub.reach.door,
        store_error=error,
        store_ms=milliseconds,
        disk_free=disk,
        power=battery,
        screens=screens(live),
        phones=live.phones.reached,
        phone_at=live.phones.first_at,
        rehearsed_at=hub.preparing.kept.rehearsed_at,
    )


def address_lines(reach: Reach) -> list[wire.AddressLine]:
    """Return this machine's addresses, likeliest first; ``used`` marks the one that tablets are told."""
    return [
        wire.AddressLine(address=lan.address, kind=lan.kind, card=lan.card, used=reach.uses(lan.address))
        for lan in reach.addresses()
    ]


async def try_store(hub: Hub) -> tuple[str, float]:
    """Write something to the store's disk that changes nothing; return the problem, if any, and milliseconds."""

    def write() -> float:
        begun = time.perf_counter()
        hub.store.try_writing()
        return (time.perf_counter() - begun) * 1000

    try:
        return "", await hub.in_thread(write)
    except (IasError, OSError) as error:
        return str(error), 0.0


def free_disk(store: Path) -> int:
    """Return how many bytes are free where the store lies; 0 where that cannot be told."""
    try:
        return shutil.disk_usage(store.absolute().parent).free
    except OSError:
        return 0


def power() -> wire.Power | None:
    """Return the battery's stand; None where there is none, or the system does not tell."""
    try:
        battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    except (OSError, ValueError, RuntimeError, psutil.Error):
        return None
    if battery is None:
        return None
    lasts = battery.secsleft
    known = not battery.power_plugged and lasts is not None and lasts >= 0  # psutil: negative ones are "unknown"
    return wire.Power(
        percent=max(0, min(100, round(battery.percent))),
        plugged=bool(battery.power_plugged),
        minutes=int(lasts) // 60 if known else None,
    )


def screens(live: LiveRoom) -> list[wire.ScreenLine]:
    """Return the screens that show a room, longest there first."""
    lines = []
    for connection in live.connections:
        if connection.role == "screen":
            size = connection.viewport
            width, height = size if size and all(0 < side <= WIDEST for side in size) else (None, None)
            lines.append(wire.ScreenLine(since=connection.since, width=width, height=height))
    return sorted(lines, key=lambda line: line.since)
