"""How people get in: the room's address and its Wi-Fi, with their QR codes as paths to draw."""

from __future__ import annotations

from functools import lru_cache

import segno
from segno.helpers import make_wifi_data

from ias_widgets.rooms.wire import JoinInfo, WifiCard

__all__ = ["join_info", "wifi_card"]


@lru_cache(maxsize=256)
def join_info(address: str, code: str) -> JoinInfo:
    """Return the join address of a room with its QR code.

    Parameters
    ----------
    address
        The room's door as tablets open it, with a slash at its end.
    code
        The six digits.
    """
    url = f"{address}{code}"
    path, size = _drawn(url)
    return JoinInfo(url=url, address=address.split("://", 1)[-1].rstrip("/"), code=code, qr=path, qr_size=size)


@lru_cache(maxsize=8)
def wifi_card(name: str, password: str) -> WifiCard:
    """Return how to get into a Wi-Fi with its QR code; one without a password is open, another WPA."""
    said = make_wifi_data(ssid=name, password=password or None, security="WPA" if password else "nopass")
    path, size = _drawn(said)
    return WifiCard(name=name, password=password, qr=path, qr_size=size)


def _drawn(said: str) -> tuple[str, int]:
    """Return the QR code of a text as SVG path data, and how many modules it is wide."""
    matrix = segno.make(said, error="m", micro=False).matrix
    path = "".join(
        f"M{start} {row}h{length}v1h-{length}z"
        for row, modules in enumerate(matrix)
        for start, length in _runs(modules)
    )
    return path, len(matrix)


def _runs(modules: bytearray) -> list[tuple[int, int]]:
    """Return start and length of each run of dark modules in a row."""
    runs: list[tuple[int, int]] = []
    for place, dark in enumerate(modules):
        if dark and runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((place, 1))
    return runs
