"""What a player hands to its view beside words: parts of storyboards, each once, and the clip at hand."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from ias_widgets.cases import Case, Files, kit_of, shared_kit

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["LARGEST", "PlayerFiles"]

LARGEST = 32 * 1024 * 1024
"""Bytes of a clip that a kernel hands to a view: without a hub there are no ranges, the whole clip is one message."""


class PlayerFiles:
    """The files of a film that a view is given.

    Parameters
    ----------
    case
        The film.
    folder
        Its folder; None for a film made in Python, which has the shared kit and no clips.

    Attributes
    ----------
    hashes
        Of parts, clips and captions, as bundles name them. Clips above `LARGEST` have none: their shots are shown.
    """

    def __init__(self, case: Case, folder: Path | None) -> None:
        self._folder = folder
        svgs = (kit_of(folder) if folder else shared_kit()).svgs(case.parts)
        self._parts = {_hash(svg): svg.decode("utf-8", "replace") for svg in svgs.values()}
        videos = [scene.video for scene in case.scenes.values() if scene.video]
        files = [file for video in videos for file in (video.file, *video.captions.values())]
        clips = {file: data for file in files if (data := self._read(file))}
        self.hashes = Files(
            parts={name: _hash(svg) for name, svg in svgs.items()},
            clips={file: _hash(data) for file, data in clips.items()},
        )
        self._files = {hash_: file for file, hash_ in self.hashes.clips.items()}
        self._given: set[str] = set()

    def new(self, parts: Iterable[str]) -> dict[str, str]:
        """Return those parts, by their hashes, that the view has not been given yet; they count as given now."""
        new = {hash_: self._parts[hash_] for hash_ in parts if hash_ in self._parts and hash_ not in self._given}
        self._given |= new.keys()
        return new

    def again(self, parts: Iterable[str]) -> dict[str, str]:
        """Return parts that a view says it lacks."""
        return {hash_: self._parts[hash_] for hash_ in parts if hash_ in self._parts}

    def clip(self, hash_: str) -> bytes:
        """Return a clip, or the captions of one; empty where its file is gone."""
        return self._read(self._files.get(hash_, ""))

    def _read(self, file: str) -> bytes:
        path = self._folder / file if self._folder and file else None
        try:
            return path.read_bytes() if path and path.stat().st_size <= LARGEST else b""
        except OSError:
            return b""


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
