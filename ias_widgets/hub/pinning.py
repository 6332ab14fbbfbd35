"""What a new room pins: its agenda, and its films with their pictures, their kit and clips, each under its hash."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.cases import film_folder, kit_of, kit_pack, load
from ias_widgets.cases.clips import LARGEST_CLIP
from ias_widgets.cases.library import built_in
from ias_widgets.errors import ContentError
from ias_widgets.hub.question_pictures import with_pictures
from ias_widgets.rooms import agenda_bytes, agenda_from, content_hash, film_contents
from ias_widgets.rooms.agenda import FilmStep
from ias_widgets.rooms.films import scene_stills

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

__all__ = ["Pinned", "room_contents"]

PICTURES = (".svg", ".webp", ".png", ".jpg")
MEGABYTE = 1024 * 1024


@dataclass(slots=True)
class Pinned:
    """What a room pins.

    Attributes
    ----------
    agenda
        Its hash.
    films
        Film to the hash of its package.
    contents
        What the store keeps, by hash.
    clips
        What is kept beside the store: content hash to the clip's file.
    """

    agenda: str
    films: dict[str, str] = field(default_factory=dict)
    contents: dict[str, bytes] = field(default_factory=dict)
    clips: dict[str, Path] = field(default_factory=dict)


def room_contents(
    agenda: Mapping[str, Any], own_films: Path | None = None, kept: Callable[[str], bytes] | None = None
) -> Pinned:
    """Return all that a room with this agenda pins.

    Parameters
    ----------
    agenda
        As plain data.
    own_films
        A folder with films beside the built-in ones, each in a folder of its id.
    kept
        Reads what the store keeps: an agenda may name pictures of its questions by their hashes.

    Raises
    ------
    ContentError
        Where the agenda, a film or a question's picture cannot be read, or a clip is too large.
    """
    read = agenda_from(msgspec.json.encode(agenda))
    read, pictures = with_pictures(read, lambda film: _folder(film, own_films), kept)
    data = agenda_bytes(read)
    pinned = Pinned(content_hash(data), contents={content_hash(data): data, **pictures})
    for step in read.steps:
        if isinstance(step, FilmStep) and step.film not in pinned.films:
            _pin_film(pinned, step.film, own_films)
    return pinned


def _pin_film(pinned: Pinned, film: str, own_films: Path | None) -> None:
    folder = _folder(film, own_films)
    case = load(folder)
    videos = [scene.video for scene in case.scenes.values() if scene.video]
    captions = {file: (folder / file).read_bytes() for video in videos for file in video.captions.values()}
    clips = {file: _clip_hash(folder / file) for file in dict.fromkeys(video.file for video in videos)}
    parts = kit_of(folder).svgs(case.parts)
    kit = kit_pack(parts) if parts else None
    pictures = _pictures(folder) | scene_stills(case, parts)
    pinned.films[film], contents = film_contents(case, pictures, kit, captions, clips)
    pinned.contents |= contents
    pinned.clips |= {hash_: folder / file for file, hash_ in clips.items()}


def _folder(film: str, own_films: Path | None) -> Path:
    own = own_films / film if own_films else None
    return own if own and film not in built_in() and (own / "film.yaml").is_file() else film_folder(film)


def _clip_hash(clip: Path) -> str:
    size = clip.stat().st_size
    if size > LARGEST_CLIP:
        mend = "make it shorter, or encode it with a lower bit rate"
        expected = f"a clip of at most {LARGEST_CLIP // MEGABYTE} MB"
        raise ContentError(str(clip), expected, f"{size / MEGABYTE:.0f} MB", mend)
    with clip.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _pictures(folder: Path) -> dict[str, bytes]:
    pictures = folder / "pictures"
    if not pictures.is_dir():
        return {}
    return {path.stem: path.read_bytes() for path in sorted(pictures.iterdir()) if path.suffix in PICTURES}
