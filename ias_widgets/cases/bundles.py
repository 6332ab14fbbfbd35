"""A film as bytes: whole for the store, and scene by scene, without its secrets, for everybody."""

from __future__ import annotations

import gzip
import hashlib
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from ias_widgets.cases.boarding import board_face
from ias_widgets.cases.boards import parts_placed
from ias_widgets.cases.clips import CLIP_TYPES
from ias_widgets.cases.model import FORMAT, Case
from ias_widgets.cases.texts import say
from ias_widgets.cases.timing import beginnings
from ias_widgets.cases.upcasting import upcast
from ias_widgets.cases.walking import holds
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.cases.model import Paper, Row, Shot, Video

__all__ = [
    "Files",
    "bundle_hash",
    "case_bytes",
    "case_from",
    "case_hash",
    "kit_pack",
    "scene_bundle",
    "with_every_shot",
]


class Files(msgspec.Struct, frozen=True, kw_only=True):
    """The content hashes of a film's files.

    Attributes
    ----------
    pictures
        Stills by their stems.
    kit
        All parts that the film's storyboards place, in one `kit_pack`: what a room gets.
    parts
        The same parts one by one, by their names: what a learner alone gets.
    clips
        Clips and their captions, by the place in the film's folder: ``clips/gate.webm``.
    """

    pictures: dict[str, str] = {}
    kit: str | None = None
    parts: dict[str, str] = {}
    clips: dict[str, str] = {}


def case_bytes(case: Case) -> bytes:
    """Return the film in the one form that is hashed and kept; scenes stay in the author's order.

    A film made in Python may hold 10 where a read one holds 10.0: reading it back once makes both the same.
    """
    return msgspec.json.encode(case_from(msgspec.json.encode(case)))


def case_from(data: bytes) -> Case:
    """Read what `case_bytes` wrote, today or in an older release.

    Raises
    ------
    ContentError
        Where the data is no film.
    """
    try:
        raw = msgspec.json.decode(data)
        if not isinstance(raw, dict) or raw.get("format", 1) == FORMAT:
            return msgspec.json.decode(data, type=Case)
        return msgspec.convert(upcast(raw), Case)
    except (msgspec.DecodeError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise ContentError("film", "the fields of a film", str(error), "read the film anew from its folder") from error


def case_hash(case: Case) -> str:
    """Return the hash under which the store keeps a film."""
    return bundle_hash(case_bytes(case))


def bundle_hash(data: bytes) -> str:
    """Return the hash by which a bundle is named and served."""
    return hashlib.sha256(data).hexdigest()


def kit_pack(svgs: Mapping[str, bytes]) -> bytes:
    """Return parts as one text, JSON of name to SVG, packed by gzip: they have much in common.

    >>> gzip.decompress(kit_pack({"lamp": b"<svg/>"}))
    b'{"lamp":"<svg/>"}'
    """
    text = msgspec.json.encode({name: svgs[name].decode("utf-8", "replace") for name in sorted(svgs)})
    return gzip.compress(text, 9, mtime=0)


def with_every_shot(case: Case) -> Case:
    """Return the film with all its shots shown on any walk."""
    scenes = {
        id_: replace(scene, shots=tuple(replace(shot, when=None) for shot in scene.shots))
        for id_, scene in case.scenes.items()
    }
    return replace(case, scenes=scenes)


def scene_bundle(
    case: Case,
    scene_id: str,
    language: str,
    files: Files | None = None,
    variables: Mapping[str, str | bool] | None = None,
) -> bytes:
    """Return what anybody may see of a scene, in one language, as JSON; the same film gives the same bytes.

    It is built from a list of what is public: the shots that this walk shows, their lines and
    papers with their seconds, the picture or the storyboards with their parts, the clip, and at an ending what became of the person. Decisions,
    feedback, signs, decoys, notes, conditions and the scenes that follow are never in it.

    Parameters
    ----------
    case, scene_id, language
        The film, its scene, and the language; where that is missing, English, else the film's first.
    files
        The content hashes of its files; of one whose hash is not known the bundle says nothing.
    variables
        The variables of the walk that shots depend on; default: as the film begins.

    Raises
    ------
    ContentError
        Where the film has no such scene.
    """
    if scene_id not in case.scenes:
        raise ContentError(f"film {case.id}", "a scene of it", f'"{scene_id}"', did_you_mean(scene_id, case.scenes))
    scene, files = case.scenes[scene_id], files or Files()
    if variables is None:
        variables = {name: variable.start for name, variable in case.variables.items()}
    shots = [shot for shot in scene.shots if holds(shot.when, variables)]
    face = {
        "film": case.id,
        "scene": scene.id,
        "language": language,
        "title": say(scene.title, language),
        "content_note": say(case.content_note, language) if scene_id == case.start else None,
        "seconds": float(sum(shot.seconds for shot in shots)),
        "picture": files.pictures.get(scene.picture) if scene.picture else None,
        "picture_alt": say(scene.picture_alt, language),
        "kit": files.kit,
        "parts": {part: files.parts[part] for part in parts_placed(one.board for one in shots) if part in files.parts},
        "video": _video(scene.video, files.clips, language) if scene.video else None,
        "shots": [_shot(case, shot, language) for shot in shots],
        "ending": scene.ending
        and {
            "name": say(scene.ending.name, language),
            "concerns": {concern: say(text, language) for concern, text in scene.ending.concerns.items()},
        },
    }
    return msgspec.json.encode(face, order="deterministic")


def _shot(case: Case, shot: Shot, language: str) -> dict[str, Any]:
    return {
        "id": shot.id,
        "seconds": float(shot.seconds),
        "seen": say(shot.seen, language),
        "lines": [
            {"speaker": say(case.people.get(line.speaker, {}), language), "text": say(line.text, language), "at": at}
            for line, at in zip(shot.lines, beginnings(shot, language), strict=True)
        ],
        "papers": [_paper(paper, language) for paper in shot.papers],
        "board": board_face(shot.board, case.lights) if shot.board else None,
    }


def _video(video: Video, clips: Mapping[str, str], language: str) -> dict[str, Any] | None:
    """Return the clip; None where it is not kept with the film. Captions are those of the bundle's own language."""
    if video.file not in clips:
        return None
    captions = clips.get(video.captions.get(language, ""))
    return {"clip": clips[video.file], "mime": CLIP_TYPES[PurePath(video.file).suffix], "captions": captions}


def _paper(paper: Paper, language: str) -> dict[str, Any]:
    return {
        "id": paper.id,
        "kind": paper.kind,
        "at": float(paper.at),
        "title": say(paper.title, language),
        "rows": [_row(row, language) for row in paper.rows],
        "total": _row(paper.total, language) if paper.total else None,
        "place": paper.place,
        "turn": paper.turn,
        "look": paper.looks,
    }


def _row(row: Row, language: str) -> list[str]:
    return [say(row.label, language), row.value]
