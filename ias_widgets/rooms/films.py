"""A film as a room holds it: the case, its pictures' hashes, and its public bundles."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from ias_widgets.cases import Case, bundle_hash, case_bytes, case_from, holds, scene_bundle, typical_decisions
from ias_widgets.rooms.agenda import content_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Film", "FilmPackage", "film_contents", "film_from"]


class FilmPackage(msgspec.Struct, frozen=True, kw_only=True):
    """What a room pins of a film: the hash of its case, and of each picture by its stem."""

    case: str
    pictures: dict[str, str]


class Film:
    """A film that rooms play. Bundles are made when a view first names them, and kept.

    Attributes
    ----------
    case
        The film.
    pictures
        Picture stem to content hash.
    bundles
        Bundle hash to its bytes, for all bundles named so far: what the hub may serve.
    """

    def __init__(self, case: Case, pictures: Mapping[str, str]) -> None:
        self.case = case
        self.pictures = dict(pictures)
        self.decisions = typical_decisions(case)
        self.bundles: dict[str, bytes] = {}
        self._named: dict[tuple[str, str, tuple[str, ...]], str] = {}

    def picture(self, scene: str) -> str | None:
        """Return the content hash of a scene's still, or None."""
        stem = self.case.scenes[scene].picture
        return None if stem is None else self.pictures.get(stem)

    def bundle(self, scene: str, language: str, variables: Mapping[str, str | bool]) -> str:
        """Return the hash of a scene's public bundle in one language, or in the film's first where it lacks that one.

        ``variables`` are those of the walk: they say which shots it shows.
        """
        if language not in self.case.languages:
            language = "en" if "en" in self.case.languages else self.case.languages[0]
        shots = tuple(shot.id for shot in self.case.scenes[scene].shots if holds(shot.when, variables))
        named = self._named.get((scene, language, shots))
        if named is None:
            data = scene_bundle(self.case, scene, language, self.picture(scene), variables)
            named = self._named[scene, language, shots] = bundle_hash(data)
            self.bundles[named] = data
        return named


def film_contents(case: Case, pictures: Mapping[str, bytes]) -> tuple[str, dict[str, bytes]]:
    """Return a film's package hash, and all contents a room has to pin for it."""
    data = case_bytes(case)
    hashes = {stem: content_hash(picture) for stem, picture in pictures.items()}
    package = msgspec.json.encode(FilmPackage(case=content_hash(data), pictures=hashes), order="sorted")
    contents = {content_hash(data): data, content_hash(package): package}
    contents |= {hashes[stem]: picture for stem, picture in pictures.items()}
    return content_hash(package), contents


@lru_cache(maxsize=64)
def _film(case_data: bytes, package: bytes) -> Film:
    return Film(case_from(case_data), msgspec.json.decode(package, type=FilmPackage).pictures)


def film_from(package_hash: str, contents: Callable[[str], bytes]) -> Film:
    """Read a pinned film. Rooms that pin the same film share it."""
    package = contents(package_hash)
    return _film(contents(msgspec.json.decode(package, type=FilmPackage).case), package)
