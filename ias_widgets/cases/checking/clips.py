"""Clips: each language of the film needs captions, and captions must be such."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ias_widgets.cases.clips import captions_broken
from ias_widgets.cases.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ias_widgets.cases.checking.subject import Subject

__all__ = ["broken_captions", "missing_captions"]


def missing_captions(subject: Subject) -> Iterator[Finding]:
    """Find clips without captions in one of the film's languages."""
    for id_, scene in subject.case.scenes.items():
        video = scene.video
        lacking = [language for language in subject.case.languages if video and language not in video.captions]
        if video and lacking:
            stem = video.file.rpartition(".")[0]
            yield Finding(
                code="captions-missing",
                where=f"scenes.{id_}.video",
                expected=f"captions in {', '.join(subject.case.languages)}",
                found=f"none in {', '.join(lacking)}",
                mend=f"put them beside the clip: {', '.join(f'{stem}.{language}.vtt' for language in lacking)}",
            )


def broken_captions(subject: Subject) -> Iterator[Finding]:
    """Captions that no player can read."""
    if subject.reading is None:
        return
    folder = subject.reading.folder
    videos = [scene.video for scene in subject.case.scenes.values() if scene.video]
    for file in dict.fromkeys(file for video in videos for file in video.captions.values()):
        path = folder / file
        broken = captions_broken(path.read_bytes())
        if broken:
            yield Finding(
                code="broken-captions",
                where=f"{path}:{broken.line}",
                expected=broken.expected,
                found=broken.found,
                mend=broken.mend,
            )
