"""Clips and their captions: what they may be."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

__all__ = ["CLIP_TYPES", "LARGEST_CLIP", "Broken", "captions_broken"]

CLIP_TYPES = {".webm": "video/webm", ".mp4": "video/mp4"}
"""Ending of a clip's file to its type."""

LARGEST_CLIP = 200 * 1024 * 1024
"""The most bytes of a clip: several minutes of a film as large as the screen."""

_TIME = r"(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})"
_CUE = re.compile(rf"{_TIME}[ \t]+-->[ \t]+{_TIME}(?:[ \t].*)?")


class Broken(NamedTuple):
    """What is wrong with captions, and in which line."""

    line: int
    expected: str
    found: str
    mend: str


def captions_broken(data: bytes) -> Broken | None:
    r"""Return what keeps captions from being WebVTT, or None.

    >>> captions_broken(b"WEBVTT\n\n00:01.000 --> 00:04.000\nGood evening.\n") is None
    True
    >>> captions_broken(b"1\n00:00:01,000 --> 00:00:04,000\nGood evening.\n").expected
    'a first line "WEBVTT"'
    """
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        return Broken(1, "text in UTF-8", f"another encoding at byte {error.start}", "save it as UTF-8")
    if not lines or not re.fullmatch(r"WEBVTT(?:[ \t].*)?", lines[0]):
        found = f'"{lines[0][:40]}"' if lines else "nothing"
        return Broken(1, 'a first line "WEBVTT"', found, "write WEBVTT there, and an empty line below it")
    cues: list[tuple[int, float, float]] = []
    for number, line in enumerate(lines, 1):
        if "-->" not in line:
            continue
        times = _CUE.fullmatch(line.strip())
        if times is None:
            mend = "write 00:01.000 --> 00:04.000"
            return Broken(number, "two times of a cue", f'"{line.strip()[:40]}"', mend)
        start, end = (_seconds(times.groups()[first : first + 4]) for first in (0, 4))
        cues.append((number, start, end))
        if start >= end:
            return Broken(
                number, "a cue that ends after it begins", f"{start:g} to {end:g} seconds", "change its times"
            )
    for (_, before, _), (number, start, _) in pairwise(cues):
        if start < before:
            mend = "put the cues into the order in which they are said"
            return Broken(number, f"a cue that begins at {before:g} seconds or later", f"{start:g}", mend)
    if not cues:
        return Broken(1, "cues with their times", "none", "write 00:01.000 --> 00:04.000, and the words below it")
    return None


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, thousandths = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000
