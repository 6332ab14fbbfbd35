"""What a new room pins: its agenda, and its films with their pictures, each under its hash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ias_widgets.cases import film_folder, load
from ias_widgets.rooms import agenda_bytes, agenda_from, content_hash, film_contents
from ias_widgets.rooms.agenda import FilmStep

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["room_contents"]

PICTURES = (".svg", ".webp", ".png", ".jpg")


def room_contents(agenda: Mapping[str, Any]) -> tuple[str, dict[str, str], dict[str, bytes]]:
    """Return the agenda's hash, each film's package hash, and all contents by hash.

    Raises
    ------
    ContentError
        Where the agenda or a film cannot be read.
    """
    read = agenda_from(msgspec.json.encode(agenda))
    data = agenda_bytes(read)
    contents = {content_hash(data): data}
    films: dict[str, str] = {}
    for step in read.steps:
        if isinstance(step, FilmStep) and step.film not in films:
            films[step.film], pinned = film_contents(load(step.film), _pictures(film_folder(step.film)))
            contents |= pinned
    return content_hash(data), films, contents


def _pictures(folder: Path) -> dict[str, bytes]:
    pictures = folder / "pictures"
    if not pictures.is_dir():
        return {}
    return {path.stem: path.read_bytes() for path in sorted(pictures.iterdir()) if path.suffix in PICTURES}
