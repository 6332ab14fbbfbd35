"""A film as bytes: whole for the store, and scene by scene, without its secrets, for everybody."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.cases.model import FORMAT, Case
from ias_widgets.cases.texts import say
from ias_widgets.cases.timing import beginnings
from ias_widgets.cases.upcasting import upcast
from ias_widgets.cases.walking import holds
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.cases.model import Paper, Row, Shot

__all__ = ["bundle_hash", "case_bytes", "case_from", "case_hash", "scene_bundle"]


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


def scene_bundle(
    case: Case,
    scene_id: str,
    language: str,
    picture_hash: str | None = None,
    variables: Mapping[str, str | bool] | None = None,
) -> bytes:
    """Return what anybody may see of a scene, in one language, as JSON; the same film gives the same bytes.

    It is built from a list of what is public: the shots that this walk shows, their lines and
    papers with their seconds, the picture, and at an ending what became of the person. Decisions,
    feedback, signs, decoys, notes, conditions and the scenes that follow are never in it.

    Parameters
    ----------
    case, scene_id, language
        The film, its scene, and the language; where that is missing, English, else the film's first.
    picture_hash
        Content hash of the scene's still.
    variables
        The variables of the walk that shots depend on; default: as the film begins.

    Raises
    ------
    ContentError
        Where the film has no such scene.
    """
    if scene_id not in case.scenes:
        raise ContentError(f"film {case.id}", "a scene of it", f'"{scene_id}"', did_you_mean(scene_id, case.scenes))
    scene = case.scenes[scene_id]
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
        "picture": picture_hash,
        "picture_alt": say(scene.picture_alt, language),
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
    }


def _paper(paper: Paper, language: str) -> dict[str, Any]:
    return {
        "kind": paper.kind,
        "at": float(paper.at),
        "title": say(paper.title, language),
        "rows": [_row(row, language) for row in paper.rows],
        "total": _row(paper.total, language) if paper.total else None,
    }


def _row(row: Row, language: str) -> list[str]:
    return [say(row.label, language), row.value]
