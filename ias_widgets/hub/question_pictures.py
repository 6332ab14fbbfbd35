"""The pictures that an agenda's questions show: found, looked at, and pinned with the room under their content hash.

They are public: a question's picture is what everybody in the room is asked about. It is handed out from the moment
on at which the room comes to its question, when a view first names its hash (`ias_widgets.hub.hub.Hub.picture`);
what experts marked in it never lies in the picture.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from ias_widgets.cases import load
from ias_widgets.cases.kit import kit_of
from ias_widgets.cases.picture_size import picture_size
from ias_widgets.cases.stills import shot_still
from ias_widgets.errors import ContentError, StoreError, did_you_mean
from ias_widgets.questions import Picture, question_data
from ias_widgets.rooms import content_hash
from ias_widgets.rooms.agenda import QuestionStep
from ias_widgets.rooms.pictures import FILM, film_shot

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.cases import Case
    from ias_widgets.rooms.agenda import Agenda

__all__ = ["with_pictures"]

LARGEST = 3 * 1024 * 1024
"""Bytes of a picture: every tablet of the room loads it."""
_HASH = re.compile(r"[0-9a-f]{64}")
HOW = "write film:<film>/<scene>/<shot>, or the path of an SVG, PNG, JPEG or WebP beside the agenda"


def with_pictures(
    agenda: Agenda, film_folder: Callable[[str], Path], kept: Callable[[str], bytes] | None = None
) -> tuple[Agenda, dict[str, bytes]]:
    """Return an agenda whose questions name their pictures by hash, and the pictures by hash.

    Parameters
    ----------
    agenda
        As it was written.
    film_folder
        Gives the folder of a film.
    kept
        Reads what the store keeps, for an agenda that names hashes already, as a rehearsal's does.

    Raises
    ------
    ContentError
        Where a picture cannot be found, is too large, or is none.
    """
    contents: dict[str, bytes] = {}

    def pinned(name: str, where: str) -> Picture:
        data = _read(name, where, film_folder, kept)
        size = picture_size(data)
        if size is None or len(data) > LARGEST:
            found = f"{name}, {len(data) // 1024} kB" if size else f"{name}, which is none of these"
            raise ContentError(
                where, f"an SVG, PNG, JPEG or WebP of at most {LARGEST // 1024} kB", found, "save it anew"
            )
        hash_ = content_hash(data)
        contents[hash_] = data
        return Picture(hash_, size)

    steps = []
    for step in agenda.steps:
        question = step.asked() if isinstance(step, QuestionStep) else None
        names = question.pictures() if question else ()
        if question and names:
            found = {name: pinned(name, f"step {step.id}, picture") for name in names}
            step = replace(step, question=question_data(question.with_pictures(found)))  # noqa: PLW2901
        steps.append(step)
    return replace(agenda, steps=tuple(steps)), contents


def _read(name: str, where: str, film_folder: Callable[[str], Path], kept: Callable[[str], bytes] | None) -> bytes:
    if name.startswith(FILM):
        return _drawn(name, where, film_folder)
    if _HASH.fullmatch(name) and kept:
        try:
            return kept(name)
        except (LookupError, StoreError) as error:
            raise ContentError(where, "a picture that is kept", name[:12], HOW) from error
    path = Path(name)
    if not path.is_absolute():
        raise ContentError(where, "a drawn shot, or a picture's whole path", name, HOW)
    try:
        if path.stat().st_size > LARGEST:
            return bytes(LARGEST + 1)
        return path.read_bytes()
    except OSError as error:
        raise ContentError(where, "a picture that can be read", f"{path}: {error.strerror}", HOW) from error


def _drawn(name: str, where: str, film_folder: Callable[[str], Path]) -> bytes:
    film, scene_id, shot_id = film_shot(name, where)
    folder = film_folder(film)
    case = load(folder)
    if scene_id not in case.scenes:
        raise ContentError(where, f"a scene of the film {film}", scene_id, did_you_mean(scene_id, case.scenes))
    scene = case.scenes[scene_id]
    if not shot_id and scene.picture:
        return _author_s(folder, scene.picture, where)
    drawn = {shot.id: shot for shot in scene.shots if shot.board}
    shot = drawn.get(shot_id) if shot_id else next((one for one in drawn.values() if not one.papers), None)
    shot = shot or (None if shot_id else next(iter(drawn.values()), None))
    if shot is None:
        expected = f"a drawn shot of {film}/{scene_id}"
        raise ContentError(where, expected, shot_id or "none that is drawn", did_you_mean(shot_id, drawn))
    return shot_still(case, shot, _kit(case, folder))


def _author_s(folder: Path, stem: str, where: str) -> bytes:
    found = sorted((folder / "pictures").glob(f"{stem}.*"))
    if not found:
        raise ContentError(where, "a scene's still", f"{stem}, which is not there", HOW)
    return found[0].read_bytes()


def _kit(case: Case, folder: Path) -> dict[str, bytes]:
    return kit_of(folder).svgs(case.parts)
