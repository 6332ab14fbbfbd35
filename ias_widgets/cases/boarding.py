"""Storyboards as data: for the file an author writes, and for the bundle everybody gets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ias_widgets.cases.boards import Camera
from ias_widgets.cases.kit import shared_kit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.cases.boards import Board, Entrance, Layer, Light, Placed
    from ias_widgets.cases.model import Case, Paper, Scene, Shot

__all__ = ["board_face", "boards_written", "lights_written"]

Tree = dict[str, Any]


# ---- for everybody ---------------------------------------------------------------------------


def board_face(board: Board, lights: Mapping[str, Light]) -> Tree:
    """Return a board as bundles hold it, its lights as their variables."""
    return {
        "light": lights.get(board.light, {}),
        "camera": [board.camera.start, board.camera.end],
        "layers": [_layer_face(layer, lights) for layer in board.layers],
    }


def _layer_face(layer: Layer, lights: Mapping[str, Light]) -> Tree:
    return {
        "id": layer.id,
        "depth": layer.depth,
        "enter": _move_face(layer.enter, "from"),
        "leave": _move_face(layer.leave, "to"),
        "drift": layer.drift,
        "parts": [_placed_face(placed, lights) for placed in layer.parts],
    }


def _move_face(move: Entrance | None, side: str) -> Tree | None:
    return {"at": move.at, side: move.side, "seconds": move.seconds} if move else None


def _placed_face(placed: Placed, lights: Mapping[str, Light]) -> Tree:
    x, y = placed.at
    return {
        "part": placed.part,
        "x": x,
        "y": y,
        "scale": placed.scale,
        "flip": placed.flip,
        "turn": placed.turn,
        "opacity": placed.opacity,
        "light": lights.get(placed.light) if placed.light else None,
        "tint": placed.tint,
    }


# ---- for the author --------------------------------------------------------------------------


def boards_written(scene: Scene) -> Tree:
    """Return what ``boards/<scene>.yaml`` holds; empty where none of its shots has a storyboard."""
    return {shot.id: _board(shot.board, shot) for shot in scene.shots if shot.board}


def lights_written(case: Case) -> dict[str, Light]:
    """Return the lights that stand in the film's own ``kit/lights.yaml``: those that the shared kit lacks."""
    shared = shared_kit().lights
    return {name: light for name, light in case.lights.items() if light != shared.get(name)}


def _board(board: Board, shot: Shot) -> Tree:
    papers = {paper.id: laid for paper in shot.papers if (laid := _laid(paper))}
    camera = board.camera
    still = camera.start == camera.end
    return {
        "light": board.light,
        **({} if camera == Camera() else {"camera": list(camera.start) if still else _ends(camera)}),
        "layers": {layer.id: _layer(layer) for layer in board.layers},
        **({"papers": papers} if papers else {}),
    }


def _ends(camera: Camera) -> Tree:
    return {"from": list(camera.start), "to": list(camera.end)}


def _layer(layer: Layer) -> Tree:
    tree: Tree = {"depth": layer.depth}
    for key, side, move in (("enter", "from", layer.enter), ("leave", "to", layer.leave)):
        if move:
            tree[key] = {"at": move.at, side: move.side, "seconds": move.seconds}
    if layer.drift != (0, 0):
        tree["drift"] = list(layer.drift)
    return {**tree, "parts": [_placed(placed) for placed in layer.parts]}


def _placed(placed: Placed) -> Tree | str:
    tree: Tree = {"part": placed.part}
    if placed.at != (0, 0):
        tree["at"] = list(placed.at)
    usual = {"scale": 1, "flip": False, "turn": 0, "tint": {}, "opacity": 1, "light": ""}
    tree |= {key: value for key, given in usual.items() if (value := getattr(placed, key)) != given}
    return tree if len(tree) > 1 else placed.part


def _laid(paper: Paper) -> Tree:
    tree = {"place": paper.place and list(paper.place), "turn": paper.turn or None, "look": paper.look}
    return {key: value for key, value in tree.items() if value is not None}
