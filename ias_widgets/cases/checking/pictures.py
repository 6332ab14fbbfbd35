"""Storyboards: what the kit lacks, what would be seen amiss, and what would be too heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases.boards import HEIGHT, LAYERS, MARGIN, WIDTH
from ias_widgets.cases.findings import Finding
from ias_widgets.cases.model import LOOKS
from ias_widgets.cases.parts import breaches
from ias_widgets.cases.tree import quoted
from ias_widgets.cases.weight import HEAVIEST, weigh
from ias_widgets.errors import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases.boards import Board, Camera, Frame, Placed
    from ias_widgets.cases.checking.subject import Subject
    from ias_widgets.cases.model import Paper, PaperKind, Shot

__all__ = [
    "broken_parts", "crowded_shots", "heavy_films", "odd_papers", "shots_without_pictures", "unknown_lights",
    "unknown_parts", "unsteady_cameras",
]  # fmt: skip

NARROWEST: dict[PaperKind, int] = {"paper": 400, "phone": 280, "screen": 400}
"""Pixels of a picture of 1600 that a paper must be wide to be read from the last row."""


def unknown_parts(subject: Subject) -> Iterator[Finding]:
    """Parts that neither the film's own kit nor the shared one has; each is told once."""
    if subject.reading is None:
        return
    known = subject.reading.kit.files
    told: set[str] = set()
    for path, placed in _placed(subject):
        if placed.part not in known and placed.part not in told:
            told.add(placed.part)
            yield Finding(
                code="unknown-part",
                where=path,
                expected="a part of the kit: a file's name without .svg, of the film's kit/ or the shared one",
                found=quoted(placed.part),
                mend=did_you_mean(placed.part, known) or "draw it",
            )


def broken_parts(subject: Subject) -> Iterator[Finding]:
    """Parts that break the rules for their SVG; of each the first breach is told, and once is enough."""
    kit = subject.reading.kit if subject.reading else None
    for part in subject.case.parts if kit else ():
        if kit is None or part not in kit.files:
            continue
        for breach in breaches(part, kit.svg(part)):
            yield Finding(
                code="broken-part",
                where=f"{kit.files[part]}:{breach.line}",
                expected=breach.expected,
                found=breach.found,
                mend=breach.mend,
            )
            break


def unknown_lights(subject: Subject) -> Iterator[Finding]:
    """Lights that nothing names; each is told once."""
    reading = subject.reading
    known = reading.kit.lights if reading else subject.case.lights
    told: set[str] = set()
    named = [(f"{path}.light", board.light) for path, _, board in _boards(subject)]
    named += [(path, placed.light) for path, placed in _placed(subject)]
    for path, light in named:
        if light and light not in known and light not in told:
            told.add(light)
            yield Finding(
                code="unknown-light",
                where=path,
                expected="a light of kit/lights.yaml",
                found=quoted(light),
                mend=did_you_mean(light, known) or "write its colours there",
            )


def unsteady_cameras(subject: Subject) -> Iterator[Finding]:
    """Cameras that see what is beyond the drawing, told once; and layers that move when their shot is over."""
    told: set[Camera] = set()
    for path, shot, board in _boards(subject):
        camera = board.camera
        for frame in (camera.start, camera.end) if camera not in told else ():
            if not _drawn(frame):
                told.add(camera)
                yield Finding(
                    code="camera-outside",
                    where=f"{path}.camera",
                    expected=f"a frame within {-MARGIN} to {WIDTH + MARGIN} and {-MARGIN} to {HEIGHT + MARGIN}, "
                    "as far as places are drawn",
                    found=_said(frame),
                    mend="move it back, or make it narrower",
                )
                break
        for layer in board.layers:
            for key, move in (("enter", layer.enter), ("leave", layer.leave)):
                if move and not 0 <= move.at < shot.seconds:
                    yield Finding(
                        code="layer-outside",
                        where=f"{path}.layers.{layer.id}.{key}",
                        expected=f"a second of its shot, from 0 to below {shot.seconds:g}",
                        found=f"{move.at:g}",
                        mend="let it move earlier, or lengthen the shot",
                    )


def crowded_shots(subject: Subject) -> Iterator[Finding]:
    """Shots of more layers than tablets move at ease."""
    for path, _, board in _boards(subject):
        if len(board.layers) > LAYERS:
            yield Finding(
                code="many-layers",
                where=f"{path}.layers",
                expected=f"at most {LAYERS} layers",
                found=str(len(board.layers)),
                mend="put parts that move alike into one layer",
            )


def odd_papers(subject: Subject) -> Iterator[Finding]:
    """Papers that lie out of the picture, are too narrow to be read, or look like something else."""
    for path, shot, board in _boards(subject):
        for paper in shot.papers:
            yield from _odd(f"{path}.papers.{paper.id}", paper, board)


def _odd(path: str, paper: Paper, board: Board) -> Iterator[Finding]:
    if paper.look is not None and paper.look not in LOOKS[paper.kind]:
        yield Finding(
            code="odd-look",
            where=f"{path}.look",
            expected=f"a look of a {paper.kind}: {', '.join(LOOKS[paper.kind])}",
            found=quoted(paper.look),
            mend="change the look, or the kind in film.yaml",
        )
    if paper.place is None:
        return
    left, top, width = _middle(board)
    x, y, wide = paper.place
    if x < left or x + wide > left + width or not top <= y < top + width * HEIGHT / WIDTH:
        yield Finding(
            code="paper-off-frame",
            where=f"{path}.place",
            expected=f"a place within the picture: {_said((left, top, width))} in the middle of the shot",
            found=_said(paper.place),
            mend="move the paper, or the camera",
        )
    elif wide * WIDTH / width < NARROWEST[paper.kind]:
        least = NARROWEST[paper.kind] * width / WIDTH
        yield Finding(
            code="narrow-paper",
            where=f"{path}.place",
            expected=f"a {paper.kind} at least {least:.0f} wide, to be read from the last row",
            found=f"{wide:g}",
            mend="make it wider, or bring the camera closer",
        )


def shots_without_pictures(subject: Subject) -> Iterator[Finding]:
    """Shots with neither a storyboard nor their scene's still or clip, in a film that has storyboards."""
    drawn = any(_boards(subject))
    for id_, scene in subject.case.scenes.items() if drawn else ():
        for shot in scene.shots:
            if not (shot.board or scene.picture or scene.video):
                yield Finding(
                    code="no-picture",
                    where=f"scenes.{id_}.shots.{shot.id}",
                    expected=f"a storyboard in boards/{id_}.yaml, a picture of the scene, or a clip",
                    found="none",
                    mend=f'draw it, or write "{shot.id}: {{like: …}}" there',
                )


def heavy_films(subject: Subject) -> Iterator[Finding]:
    """Films that take long to get to a tablet."""
    if subject.reading is None or not subject.case.parts:
        return
    weight = weigh(subject.case, subject.reading.kit)
    if weight.total > HEAVIEST:
        yield Finding(
            code="heavy-film",
            where="scenes",
            expected=f"at most {HEAVIEST // 1024} KB for all its parts and scenes, packed",
            found=f"{weight.total / 1024:.0f} KB: {weight.parts} parts {weight.kit / 1024:.0f}, "
            f"scenes {weight.scenes / 1024:.0f}",
            mend="use parts again, and draw the heaviest ones with fewer points",
        )


def _boards(subject: Subject) -> Iterator[tuple[str, Shot, Board]]:
    for id_, scene in subject.case.scenes.items():
        for shot in scene.shots:
            if shot.board:
                yield f"scenes.{id_}.shots.{shot.id}.board", shot, shot.board


def _placed(subject: Subject) -> Iterator[tuple[str, Placed]]:
    for path, _, board in _boards(subject):
        for layer in board.layers:
            for number, placed in enumerate(layer.parts):
                yield f"{path}.layers.{layer.id}.parts.{number}", placed


def _middle(board: Board) -> Frame:
    """Return the frame in the middle of the camera's way: with reduced motion the one that is seen."""
    (x1, y1, w1), (x2, y2, w2) = board.camera.start, board.camera.end
    return (x1 + x2) / 2, (y1 + y2) / 2, (w1 + w2) / 2


def _drawn(frame: Frame) -> bool:
    x, y, width = frame
    height = width * HEIGHT / WIDTH
    return min(x, y) >= -MARGIN and x + width <= WIDTH + MARGIN and y + height <= HEIGHT + MARGIN


def _said(frame: Frame) -> str:
    return "[" + ", ".join(f"{number:g}" for number in frame) + "]"
