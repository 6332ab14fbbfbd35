"""How wide words are at most, and how they are broken into lines: no font is asked, so that all machines draw alike."""

from __future__ import annotations

import unicodedata

__all__ = ["cut", "width_of", "wrap"]

_WIDTHS = {
    0.32: "ijlI',. ’·łіїІЇ\u00a0",
    0.41: "frt!()-/:;[\\]|",
    0.5: '*_`–"',
    0.56: "cszL?„”“ćśźżŁгґєзсэ",
    0.7: "ABCRVXZĄĆŹŻдцАБВЄСХЧЬЯ",
    0.8: "DGHNOQU&ŃÓмДИЙКЛНОПЦыъ",
    0.9: "wM#+<=>^~→×жфюМФ",
    1.0: "mW%@—…шщ",
    1.2: "ЖШЩЮ",
}
"""Widths in ems: those of DejaVu Sans, the widest face that a device's own is likely to be."""
_WIDTH = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_OTHER, _CAPITAL, _FULL, _NONE = 0.66, 0.8, 1.0, 0.0
_BOLD = 1.1
_ELLIPSIS = "…"


def width_of(words: str, size: float, *, bold: bool = False) -> float:
    """Return at most how wide words are, in pixels, at a font size in pixels."""
    return sum(map(_em, words)) * size * (_BOLD if bold else 1)


def _em(letter: str) -> float:
    known = _WIDTH.get(letter)
    if known is not None:
        return known
    if unicodedata.combining(letter):
        return _NONE
    if unicodedata.east_asian_width(letter) in "WF":
        return _FULL
    return _CAPITAL if letter.isupper() else _OTHER


def cut(words: str, room: float, size: float, *, bold: bool = False) -> str:
    """Return words that fit into ``room`` pixels, with an ellipsis where some had to go.

    >>> cut("Długie zdanie", 60, 16)
    'Dług…'
    """
    if width_of(words, size, bold=bold) <= room:
        return words
    kept = words
    while kept and width_of(kept.rstrip() + _ELLIPSIS, size, bold=bold) > room:
        kept = kept[:-1]
    return kept.rstrip() + _ELLIPSIS


def wrap(words: str, room: float, size: float, *, lines: int = 2, bold: bool = False) -> list[str]:
    """Return words as at most so many lines; the last one is cut. A word too long for a line is cut, too."""
    made: list[str] = []
    waiting = words.split()
    while waiting and len(made) < lines - 1:
        taken = 1
        while taken < len(waiting) and width_of(" ".join(waiting[: taken + 1]), size, bold=bold) <= room:
            taken += 1
        made.append(cut(" ".join(waiting[:taken]), room, size, bold=bold))
        waiting = waiting[taken:]
    if waiting:
        made.append(cut(" ".join(waiting), room, size, bold=bold))
    return made
