"""A film as a room holds it: the case, the hashes of its files, and its public bundles."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import msgspec

from ias_widgets.cases import Case, Files, bundle_hash, case_bytes, case_from, holds, scene_bundle, typical_decisions
from ias_widgets.cases.path_map import path_map
from ias_widgets.cases.stills import scene_still
from ias_widgets.rooms.agenda import content_hash

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ias_widgets.cases import Playthrough
    from ias_widgets.cases.path_map import PathMap

__all__ = ["Film", "FilmPackage", "film_contents", "film_from", "scene_stills"]


MOST_MAPS = 24
"""Path maps that a film keeps: a few rooms' in three languages."""


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
        self._maps: dict[tuple[tuple[tuple[str, str | None], ...], str, str], PathMap] = {}
        self._named: dict[tuple[str, str, tuple[str, ...]], str] = {}

    @cached_property
    def clips(self) -> dict[str, str]:
        """Content hash of each clip, and of each clip's captions, to the file it was."""
        return {hash_: file for file, hash_ in self.files.clips.items()}

    def picture(self, scene: str) -> str | None:
        """Return the content hash of a scene's still, or None: the author's, else that of its storyboard."""
        return self.files.pictures.get(self.case.scenes[scene].picture or _stem(scene))

    def path_map(self, walk: Playthrough, language: str) -> PathMap:
        """Return the map of a walk; a few are kept, for a view is made anew whenever somebody comes or goes."""
        key = (walk.passed, walk.scene, language)
        if key not in self._maps:
            while len(self._maps) >= MOST_MAPS:
                self._maps.pop(next(iter(self._maps)), None)
            self._maps[key] = path_map(self.case, walk, language)
        return self._maps[key]

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


def scene_stills(case: Case, parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return a still of each decision that is drawn by a storyboard, by its stem; ``parts`` are the kit's."""
    stills = {_stem(id_): scene_still(case, scene, parts) for id_, scene in case.scenes.items()}
    return {stem: still for stem, still in stills.items() if still}


def _stem(scene: str) -> str:
    """Return the stem of a scene's still that was made from its storyboard: no file's stem begins so."""
    return f"scene:{scene}"


def film_contents(
    case: Case,
    pictures: Mapping[str, bytes],
    kit: bytes | None = None,
    captions: Mapping[str, bytes] | None = None,
    clips: Mapping[str, str] | None = None,
) -> tuple[str, dict[str, bytes]]:
    """Return a film's package hash, and all contents a room has to pin for it.

    Parameters
    ----------
    case
        The film.
    pictures, captions
        Its stills by their stems, its captions by their files.
    kit
        The parts that its storyboards place, in one `kit_pack`.
    clips
        File of each clip to its content hash: clips are too large for a store, and kept beside it.
    """
    data = case_bytes(case)
    captions = captions or {}
    files = FilmPackage(
        case=content_hash(data),
        pictures={stem: content_hash(picture) for stem, picture in pictures.items()},
        kit=content_hash(kit) if kit else None,
        clips={**{file: content_hash(words) for file, words in captions.items()}, **(clips or {})},
    )
    package = msgspec.json.encode(files, order="sorted")
    kept = [data, package, *pictures.values(), *captions.values(), *([kit] if kit else [])]
    return content_hash(package), {content_hash(one): one for one in kept}


@lru_cache(maxsize=64)
def _film(case_data: bytes, package: bytes) -> Film:
    return Film(case_from(case_data), msgspec.json.decode(package, type=FilmPackage))


def film_from(package_hash: str, contents: Callable[[str], bytes]) -> Film:
    """Read a pinned film. Rooms that pin the same film share it."""
    package = contents(package_hash)
    return _film(contents(msgspec.json.decode(package, type=FilmPackage).case), package)
