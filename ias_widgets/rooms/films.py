"""A film as a room holds it: the case, the hashes of its files, and its public bundles."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import msgspec

from ias_widgets.cases import Case, Files, bundle_hash, case_bytes, case_from, holds, scene_bundle, typical_decisions
from ias_widgets.rooms.agenda import content_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Film", "FilmPackage", "film_contents", "film_from"]


class FilmPackage(Files, frozen=True, kw_only=True, omit_defaults=True):
    """What a room pins of a film: the hash of its case, and of each of its files.

    Attributes
    ----------
    case
        The content hash of the film.
    """

    case: str


class Film:
    """A film that rooms play. Bundles are made when a view first names them, and kept.

    Attributes
    ----------
    case
        The film.
    files
        The content hashes of its files.
    bundles
        Bundle hash to its bytes, for all bundles named so far: what the hub may serve.
    """

    def __init__(self, case: Case, files: Files) -> None:
        self.case = case
        self.files = files
        self.decisions = typical_decisions(case)
        self.bundles: dict[str, bytes] = {}
        self._named: dict[tuple[str, str, tuple[str, ...]], str] = {}

    @cached_property
    def drawings(self) -> frozenset[str]:
        """The hashes of its stills and of the parts of its storyboards: what the hub serves as pictures."""
        return frozenset([*self.files.pictures.values(), *self.files.parts.values()])

    @cached_property
    def clips(self) -> dict[str, str]:
        """Content hash of each clip, and of each clip's captions, to the file it was."""
        return {hash_: file for file, hash_ in self.files.clips.items()}

    def picture(self, scene: str) -> str | None:
        """Return the content hash of a scene's still, or None."""
        stem = self.case.scenes[scene].picture
        return None if stem is None else self.files.pictures.get(stem)

    def bundle(self, scene: str, language: str, variables: Mapping[str, str | bool]) -> str:
        """Return the hash of a scene's public bundle in one language, or in the film's first where it lacks that one.

        ``variables`` are those of the walk: they say which shots it shows.
        """
        if language not in self.case.languages:
            language = "en" if "en" in self.case.languages else self.case.languages[0]
        shots = tuple(shot.id for shot in self.case.scenes[scene].shots if holds(shot.when, variables))
        named = self._named.get((scene, language, shots))
        if named is None:
            data = scene_bundle(self.case, scene, language, self.files, variables)
            named = self._named[scene, language, shots] = bundle_hash(data)
            self.bundles[named] = data
        return named


def film_contents(
    case: Case,
    pictures: Mapping[str, bytes],
    parts: Mapping[str, bytes] | None = None,
    captions: Mapping[str, bytes] | None = None,
    clips: Mapping[str, str] | None = None,
) -> tuple[str, dict[str, bytes]]:
    """Return a film's package hash, and all contents a room has to pin for it.

    Parameters
    ----------
    case
        The film.
    pictures, parts, captions
        Its stills by their stems, the parts of its storyboards by their names, its captions by their files.
    clips
        File of each clip to its content hash: clips are too large for a store, and kept beside it.
    """
    data = case_bytes(case)
    kinds = [
        {name: (content_hash(one), one) for name, one in files.items()}
        for files in (pictures, parts or {}, captions or {})
    ]
    hashes = [{name: hash_ for name, (hash_, _) in kind.items()} for kind in kinds]
    package = msgspec.json.encode(
        FilmPackage(case=content_hash(data), pictures=hashes[0], parts=hashes[1], clips={**hashes[2], **(clips or {})}),
        order="sorted",
    )
    contents = {content_hash(data): data, content_hash(package): package}
    contents |= {hash_: one for kind in kinds for hash_, one in kind.values()}
    return content_hash(package), contents


@lru_cache(maxsize=64)
def _film(case_data: bytes, package: bytes) -> Film:
    return Film(case_from(case_data), msgspec.json.decode(package, type=FilmPackage))


def film_from(package_hash: str, contents: Callable[[str], bytes]) -> Film:
    """Read a pinned film. Rooms that pin the same film share it."""
    package = contents(package_hash)
    return _film(contents(msgspec.json.decode(package, type=FilmPackage).case), package)
