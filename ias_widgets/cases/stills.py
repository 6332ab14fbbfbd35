"""A shot as one small still: for tablets, which ask about a scene while the big screen plays it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ias_widgets.cases.boards import HEIGHT, WIDTH, Board

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ias_widgets.cases.boards import Frame, Layer, Light, Placed
    from ias_widgets.cases.model import Case, Paper, Scene, Shot

__all__ = ["scene_still", "shot_still"]

PLANE = 3.0
"""The depth at which a layer moves as the camera does."""
FOREGROUND = 4.0
"""Layers beyond this depth, and those that do not move, lie above papers."""
ROW = 64
"""About the height of a paper's row, in the picture's units."""


def scene_still(case: Case, scene: Scene, parts: Mapping[str, bytes]) -> bytes | None:
    """Return a decision's scene as an SVG; None for a scene that asks nothing, has a still of its own, or no storyboard.

    It is the first shot of every walk that has no paper, else the first of every walk: everything has come in, the
    camera stands in the middle of its way, and papers are blank, for at this size they could not be read.
    """
    drawn = [shot for shot in scene.shots if shot.board and shot.when is None]
    if scene.decision is None or scene.picture or not drawn:
        return None
    shot = next((shot for shot in drawn if not shot.papers), drawn[0])
    return shot_still(case, shot, parts)


def shot_still(case: Case, shot: Shot, parts: Mapping[str, bytes]) -> bytes:
    """Return a drawn shot as an SVG, as `scene_still` draws one; ``parts`` are the kit's."""
    contents = {name: _content(svg) for name, svg in parts.items()}
    return _still(shot, shot.board or Board(), case.lights, contents).encode()


def _still(shot: Shot, board: Board, lights: Mapping[str, Light], parts: Mapping[str, str]) -> str:
    layers = "".join(_planes(shot, board, lights, parts))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'width="{WIDTH}" height="{HEIGHT}"><g font-family="DejaVu Sans, Noto Sans, Liberation Sans, Arial, sans-serif" style="{_tones(lights.get(board.light, {}))}">{layers}</g></svg>'
    )


def _planes(shot: Shot, board: Board, lights: Mapping[str, Light], parts: Mapping[str, str]) -> Iterator[str]:
    papers = "".join(_blank(paper, paper.place) for paper in shot.papers if paper.place)
    for layer in board.layers:
        if papers and (layer.depth == 0 or layer.depth > FOREGROUND):
            yield _plane(_frame(board, PLANE), papers)
            papers = ""
        yield _plane(_frame(board, layer.depth), _drawn(layer, lights, parts))
    if papers:
        yield _plane(_frame(board, PLANE), papers)


def _frame(board: Board, depth: float) -> Frame:
    """Return what of a layer is seen halfway; a layer of depth 0 is seen as it was drawn."""
    if depth == 0:
        return (0.0, 0.0, float(WIDTH))
    x, y, width = (
        start + (end - start) / 2 * depth / PLANE
        for start, end in zip(board.camera.start, board.camera.end, strict=True)
    )
    return (x, y, width)


def _plane(frame: Frame, drawn: str) -> str:
    x, y, width = frame
    return f'<g transform="scale({WIDTH / width:.4f}) translate({-x:.1f} {-y:.1f})">{drawn}</g>'


def _drawn(layer: Layer, lights: Mapping[str, Light], parts: Mapping[str, str]) -> str:
    return "".join(_part(one, lights, parts[one.part]) for one in layer.parts if one.part in parts)


def _part(placed: Placed, lights: Mapping[str, Light], svg: str) -> str:
    x, y = placed.at
    scale = placed.scale
    moved = f"translate({x:g} {y:g}) rotate({placed.turn:g}) scale({-scale if placed.flip else scale:g} {scale:g})"
    tones = _tones({**lights.get(placed.light, {}), **placed.tint})
    return f'<g transform="{moved}" opacity="{placed.opacity:g}" style="{tones}">{svg}</g>'


def _blank(paper: Paper, place: Frame) -> str:
    """Return a paper as a sheet with grey lines, a phone as a dark one."""
    x, y, width = place
    rows = len(paper.rows) + (paper.total is not None)
    height = min((1.9 * width) if paper.kind == "phone" else ROW * (rows + 1.5), HEIGHT - 40)
    sheet, line, round_ = ("#12282c", "#4b7470", 36) if paper.kind == "phone" else ("#f6f1e2", "#b9b2a2", 4)
    lines = "".join(
        f'<path d="M{x + 28:.0f} {y + ROW * (n + 1):.0f}h{(width - 56) * (0.55 if n == 0 else 1):.0f}"/>'
        for n in range(rows + 1)
    )
    return (
        f'<g transform="rotate({paper.turn:g} {x + width / 2:.0f} {y + height / 2:.0f})">'
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:.0f}" rx="{round_}" fill="{sheet}"/>'
        f'<g stroke="{line}" stroke-width="14" stroke-linecap="round">{lines}</g></g>'
    )


def _tones(light: Mapping[str, str]) -> str:
    return escape(";".join(f"--{name}:{value}" for name, value in light.items()))


def _content(svg: bytes) -> str:
    """Return what stands between a part's outermost tags."""
    text = svg.decode("utf-8")
    opened = text.index(">", text.index("<svg")) + 1
    return text[opened : text.rindex("</svg")].strip()
