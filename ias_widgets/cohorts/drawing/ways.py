"""Ways through a film, drawn downwards: scenes as boxes with their titles, choices as ribbons with theirs (a Sankey)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.drawing.heading import NARROW, lines_of, shortened
from ias_widgets.cohorts.drawing.look import ACCENT, GROUND, INK
from ias_widgets.cohorts.drawing.ribbons import Edge, Flows, eased
from ias_widgets.cohorts.records import each
from ias_widgets.phrases import bind

if TYPE_CHECKING:
    import pandas as pd

    from ias_widgets.cohorts.drawing.sketch import Sketch

__all__ = ["drawn_ways", "levels_of"]

WIDTH = NARROW - 48
LEVEL, TALL = 150, 52
"""Pixels from a row of scenes to the next, and of a scene's box."""
LETTER, LETTER_OF_CHOICE = 8.2, 7.4
"""Pixels of a letter in a box, and of a choice's words."""
THICKEST = 130
"""Pixels of the ribbon of all rooms."""
ALONG = (0.5, 0.62, 0.38, 0.74, 0.28)
"""Where on a ribbon its words may stand, the best place first."""


def levels_of(flows: pd.DataFrame) -> list[list[str]]:
    """Return scenes by the longest way that leads to them from the first one; a way back to an earlier scene counts for nothing."""
    after: dict[str, list[str]] = {}
    for row in each(flows):
        after.setdefault(row.scene, []).append(row.to)
        after.setdefault(row.to, [])
    into = {to for row in each(flows) for to in [row.to]}
    depth: dict[str, int] = {}

    def visit(scene: str, at: int, passed: frozenset[str]) -> None:
        if depth.get(scene, -1) >= at:
            return
        depth[scene] = at
        for to in after[scene]:
            if to not in passed:
                visit(to, at + 1, passed | {to})

    for scene in [scene for scene in after if scene not in into] or list(after)[:1]:
        visit(scene, 0, frozenset({scene}))
    rows: list[list[str]] = [[] for _ in range(max(depth.values(), default=-1) + 1)]
    for scene in after:
        rows[depth.get(scene, 0)].append(scene)
    return rows


def drawn_ways(flows: pd.DataFrame, language: str) -> tuple[Sketch, int]:
    """Draw the ways of a film; give the figure and the height of its body, pixels.

    Parameters
    ----------
    flows
        As `ias_widgets.cohorts.ways`, of one film.
    language
        In which words are bound.
    """
    rows = list(each(flows))
    titles = {row.scene: row.title for row in rows} | {row.to: row.to_title for row in rows}
    endings = {row.to for row in rows if row.ending}
    leaving, coming = _sums(rows, "scene"), _sums(rows, "to")
    rooms = {scene: max(leaving.get(scene, 0), coming.get(scene, 0)) for scene in titles}
    scale = THICKEST / max(rooms.values())
    centres, broad, tops = _placed(levels_of(flows), rows, rooms)
    down = [row for row in rows if tops[row.to] > tops[row.scene]]
    out = {scene: centres[scene] - leaving.get(scene, 0) * scale / 2 for scene in titles}
    into = {scene: centres[scene] - coming.get(scene, 0) * scale / 2 for scene in titles}
    starts: dict[int, float] = {}
    ends: dict[int, float] = {}
    for place, row in sorted(enumerate(down), key=lambda one: centres[one[1].to]):
        starts[place] = out[row.scene]
        out[row.scene] += row.rooms * scale
    for place, row in sorted(enumerate(down), key=lambda one: centres[one[1].scene]):
        ends[place] = into[row.to]
        into[row.to] += row.rooms * scale
    picture = Flows(upright=True)
    taken = [(centres[scene], tops[scene] + TALL / 2, broad[scene], float(TALL)) for scene in titles]
    for place, row in enumerate(down):
        wide = row.rooms * scale
        label = bind(row.label, language) if isinstance(row.label, str) else ""
        start = (tops[row.scene] + TALL, starts[place], starts[place] + wide)
        end = (tops[row.to], ends[place], ends[place] + wide)
        picture.ribbon(start, end, f"{row.title} ➜ {row.to_title}<br>{label}<br>{row.rooms}")
        _worded(picture, taken, (start, end), label, int(row.rooms))
    for scene, title in titles.items():
        x, y, half = centres[scene], tops[scene], broad[scene] / 2
        fill, ink = (ACCENT, GROUND) if scene in endings else (GROUND, INK)
        picture.box((x - half, x + half), (y, y + TALL), fill, ACCENT)
        name = shortened(bind(title, language), max(8, int(broad[scene] / LETTER) - 4), 2)
        picture.note(f"{name} <b>· {rooms[scene]}</b>", x, y + TALL / 2, size=16, colour=ink)
    body = max(tops.values()) + TALL + 8
    return picture.drawn(WIDTH, body), round(body)


def _placed(
    levels: list[list[str]], rows: list[Any], rooms: dict[str, int]
) -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
    """Return each scene's centre, width and upper edge: beside one another in the order of where they are come to from."""
    centres: dict[str, float] = {}
    broad: dict[str, float] = {}
    tops: dict[str, float] = {}
    for level, scenes in enumerate(levels):
        wished = {}
        for scene in scenes:
            from_ = [(centres[row.scene], row.rooms) for row in rows if row.to == scene and row.scene in centres]
            weight = sum(one for _, one in from_)
            wished[scene] = sum(at * one for at, one in from_) / weight if weight else WIDTH / 2
        slot = WIDTH / len(scenes)
        ordered = sorted(scenes, key=lambda scene: (wished[scene], -rooms[scene]))
        for place, scene in enumerate(ordered):
            centres[scene] = slot * (place + 0.5)
            broad[scene] = min(slot - 12, 250)
            tops[scene] = 4.0 + level * LEVEL
    return centres, broad, tops


def _sums(rows: list[Any], end: str) -> dict[str, int]:
    added: dict[str, int] = {}
    for row in rows:
        added[getattr(row, end)] = added.get(getattr(row, end), 0) + int(row.rooms)
    return added


def _worded(
    picture: Flows, taken: list[tuple[float, float, float, float]], ends: tuple[Edge, Edge], label: str, rooms: int
) -> None:
    """Write a choice and its rooms on its ribbon, where no other words stand; the rooms alone where there is no place."""
    start, end = ends
    for text in ([shortened(label, 24, 2)] if label else []) + [""]:
        told = f"{text} <b>· {rooms}</b>" if text else f"<b>{rooms}</b>"
        wide = max(len(line) for line in (text or "").split("<br>")) * LETTER_OF_CHOICE + 34
        high = 19.0 * lines_of(told) + 4
        for part in ALONG:
            x = sum(start[edge] + (end[edge] - start[edge]) * eased(part) for edge in (1, 2)) / 2
            y = start[0] + (end[0] - start[0]) * part
            x = min(max(x, wide / 2), WIDTH - wide / 2)
            if all(abs(x - at) * 2 >= wide + w or abs(y - up) * 2 >= high + h for at, up, w, h in taken):
                taken.append((x, y, wide, high))
                picture.note(told, x, y, size=15, colour=INK, bgcolor="rgba(255,255,255,0.72)")
                return
