"""Read storyboards: ``boards/<scene>.yaml``, what each shot of a scene looks like, by the shots' ids."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from msgspec.structs import replace

from ias_widgets.cases.boards import SIDES, Board, Camera, Entrance, Frame, Layer, Placed, Point
from ias_widgets.cases.fields import Fields
from ias_widgets.cases.kit import read_colours
from ias_widgets.cases.model import LOOKS
from ias_widgets.cases.tree import describe
from ias_widgets.cases.words import read_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from ias_widgets.cases.boards import Side
    from ias_widgets.cases.model import Paper
    from ias_widgets.cases.reading.context import Context
    from ias_widgets.cases.tree import Node

__all__ = ["Drawn", "board_files", "lay", "read_boards"]

_ALL_LOOKS = tuple(look for looks in LOOKS.values() for look in looks)
FRAME, POINT = "x, y, width", "x, y"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A shot's storyboard, and how its papers lie: paper to its node and its path."""

    board: Board
    papers: Mapping[str, tuple[Node, str]] = field(default_factory=dict)


def board_files(context: Context, folder: Path | Traversable) -> dict[str, Path | Traversable]:
    """Return scene to the file of its storyboards; a file that belongs to no scene is reported."""
    boards = folder / "boards"
    files = {file.name[:-5]: file for file in boards.iterdir()} if boards.is_dir() else {}
    files = {scene: file for scene, file in sorted(files.items()) if file.name.endswith(".yaml")}
    for scene, file in files.items():
        context.known(scene, context.scenes, "the name of a scene as the file's", f"{file}:1")
    return files


def read_boards(context: Context, scene: str, shots: Iterable[str]) -> dict[str, Drawn]:
    """Read the storyboards of a scene."""
    file = context.boards.get(scene)
    if file is None:
        return {}
    root = read_file(file, context.errors, "write the storyboards there")
    if root.value is None:
        return {}
    known = tuple(shots)
    Fields(root, f"the storyboards of {scene}", context.errors)
    nodes = root.value if isinstance(root.value, dict) else {}
    for shot, node in nodes.items() if known else ():
        context.known(shot, known, "a shot of this scene", node.where)
    reader = _Boards(context, scene, nodes)
    return {shot: reader.read(shot) for shot in nodes if shot in known}


class _Boards:
    """Reads the storyboards of one scene; one that is ``like`` another reads that first."""

    def __init__(self, context: Context, scene: str, nodes: Mapping[str, Node]) -> None:
        self.context, self.scene, self.nodes = context, scene, nodes
        self._read: dict[str, Drawn] = {}
        self._open: list[str] = []

    def read(self, shot: str) -> Drawn:
        if shot not in self._read:
            self._open.append(shot)
            self._read[shot] = self._board(shot, self.nodes[shot])
            self._open.pop()
        return self._read[shot]

    def _board(self, shot: str, node: Node) -> Drawn:
        path = f"scenes.{self.scene}.shots.{shot}.board"
        with self.context.fields(node, path) as fields:
            like = self._like(fields) if fields.node("like") is not None else None
            alone = fields.node("like") is None
            light = fields.string("light", default=None if alone else like.light if like else "")
            camera = _camera(fields, f"{path}.camera", like.camera if like else Camera())
            layers = self._layers(fields, path, () if alone else like.layers if like else None)
            papers = {paper: (part, f"{path}.papers.{paper}") for paper, part in fields.parts("papers")}
        return Drawn(Board(light=light, camera=camera, layers=layers), papers)

    def _like(self, fields: Fields) -> Board | None:
        """Return the storyboard that is taken over; None where there is none, which is reported."""
        like, where = fields.string("like", default=""), fields.place("like")
        if self.context.known(like, self.nodes, "a shot with a storyboard in this file", where) not in self.nodes:
            return None
        if like in self._open:
            mend = "write one of them out"
            self.context.fail(where, "a storyboard that is like another one", f"itself, by way of {like}", mend)
            return None
        return self.read(like).board

    def _layers(self, fields: Fields, path: str, inherited: tuple[Layer, ...] | None) -> tuple[Layer, ...]:
        """Read layers beside those taken over; None: which these would be is not known."""
        layers = {layer.id: layer for layer in inherited or ()}
        if inherited == () and fields.node("layers", "the layers by their names, the first at the back") is None:
            return ()
        for name, node in fields.parts("layers"):
            if node.value is None:
                if inherited is not None:
                    self.context.known(name, layers, "a layer to be taken out", node.where)
                layers.pop(name, None)
                continue
            layer, before, where = self._layer(name, node, f"{path}.layers.{name}")
            if before and inherited is not None:
                self.context.known(before, layers, "a layer of this shot", where)
            if before in layers:
                layers.pop(name, None)
            elif name in layers or not inherited:
                layers[name] = layer
                continue
            else:
                before = next((id_ for id_, one in layers.items() if one.depth == 0), "")
            layers = _put(layers, layer, before)
        return tuple(layers.values())

    def _layer(self, name: str, node: Node, path: str) -> tuple[Layer, str, str]:
        with self.context.fields(node, path) as fields:
            layer = Layer(
                id=name,
                depth=fields.amount("depth", 3.0, least=0, most=12),
                parts=self._parts(fields, path),
                enter=self._entrance(fields, path, "enter", "from"),
                leave=self._entrance(fields, path, "leave", "to"),
                drift=_point(fields, "drift"),
            )
            return layer, fields.string("before", default=""), fields.place("before")

    def _parts(self, fields: Fields, path: str) -> tuple[Placed, ...]:
        node = fields.node("parts", "the parts it is made of")
        if node is None:
            return ()
        if not isinstance(node.value, list):
            fields.fail(node.where, f'a list as "parts" of {path}', describe(node), "write [part, {part: …, at: …}]")
            return ()
        return tuple(self._placed(one, f"{path}.parts.{number}") for number, one in enumerate(node.value))

    def _placed(self, node: Node, path: str) -> Placed:
        self.context.places[path] = node.where
        if isinstance(node.value, str):
            return Placed(part=node.value)
        with self.context.fields(node, path) as fields:
            return Placed(
                part=fields.string("part"),
                at=_point(fields, "at"),
                scale=fields.amount("scale", 1.0, least=0.01, most=20),
                flip=fields.truth("flip"),
                turn=fields.amount("turn", 0.0, least=-360, most=360),
                opacity=fields.amount("opacity", 1.0, least=0, most=1),
                light=fields.string("light", default=""),
                tint=read_colours(fields, "tint"),
            )

    def _entrance(self, fields: Fields, path: str, key: str, side: str) -> Entrance | None:
        node = fields.node(key)
        if node is None:
            return None
        with self.context.fields(node, f"{path}.{key}") as move:
            if move.node("at", "the second of the shot") is None:
                return None
            return Entrance(at=move.second("at") or 0.0, side=_side(move, side), seconds=_lasting(move))


def _put(layers: Mapping[str, Layer], layer: Layer, before: str) -> dict[str, Layer]:
    put: dict[str, Layer] = {}
    for id_, one in layers.items():
        if id_ == before:
            put[layer.id] = layer
        put[id_] = one
    return put if before else {**put, layer.id: layer}


def _side(fields: Fields, key: str) -> Side:
    found = fields.string(key, one_of=SIDES, default="fade")
    return next((side for side in SIDES if side == found), "fade")


def _lasting(fields: Fields) -> float:
    return fields.number("seconds") if fields.node("seconds") is not None else 0.8


def _point(fields: Fields, key: str) -> Point:
    found = fields.numbers(key, POINT)
    return (found[0], found[1]) if found else (0.0, 0.0)


def _frame(fields: Fields, node: Node | None, key: str) -> Frame | None:
    found = fields.numbers_of(node, key, FRAME) if node else None
    if node and found and found[2] <= 0:
        fields.fail(node.where, f'a width above 0 in "{key}"', f"{found[2]:g}", f"write [{FRAME}]")
        return None
    return (found[0], found[1], found[2]) if found else None


def _camera(fields: Fields, path: str, otherwise: Camera) -> Camera:
    node = fields.node("camera")
    if node is None:
        return otherwise
    if isinstance(node.value, dict):
        with Fields(node, path, fields.errors) as ends:
            start = _frame(ends, ends.node("from", f"[{FRAME}]"), "from")
            end = _frame(ends, ends.node("to"), "to")
        return Camera(start=start, end=end or start) if start else otherwise
    frame = _frame(fields, node, "camera")
    return Camera(start=frame, end=frame) if frame else otherwise


def lay(context: Context, papers: tuple[Paper, ...], drawn: Drawn | None) -> tuple[Paper, ...]:
    """Return the papers of a shot as its storyboard lays them."""
    laid = {} if drawn is None else drawn.papers
    for id_, (node, _) in laid.items():
        context.known(id_, [paper.id for paper in papers], "a paper of this shot in film.yaml", node.where)
    return tuple(_laid(context, paper, *laid[paper.id]) if paper.id in laid else paper for paper in papers)


def _laid(context: Context, paper: Paper, node: Node, path: str) -> Paper:
    with context.fields(node, path) as fields:
        place = _frame(fields, fields.node("place"), "place")
        found = fields.string("look", one_of=_ALL_LOOKS, default="")
        look = next((one for one in _ALL_LOOKS if one == found), None)
        return replace(paper, place=place, turn=fields.amount("turn", 0.0, least=-360, most=360), look=look)
