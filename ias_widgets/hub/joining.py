"""How people get into a room: the address, and its QR code as a path to draw."""

from __future__ import annotations

from functools import lru_cache

import segno

from ias_widgets.rooms.wire import JoinInfo

__all__ = ["join_info"]


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
    matrix = segno.make(url, error="m", micro=False).matrix
    return JoinInfo(
        url=url,
        address=address.split("://", 1)[-1].rstrip("/"),
        code=code,
        qr="".join(
            f"M{start} {row}h{length}v1h-{length}z"
            for row, modules in enumerate(matrix)
            for start, length in _runs(modules)
        ),
        qr_size=len(matrix),
    )


def _runs(modules: bytearray) -> list[tuple[int, int]]:
    """Return start and length of each run of dark modules in a row."""
    runs: list[tuple[int, int]] = []
    for place, dark in enumerate(modules):
        if dark and runs and sum(runs[-1]) == place:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((place, 1))
    return runs
