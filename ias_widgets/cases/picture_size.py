"""How large a picture is, and whether it is one: read from the first bytes of its file."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

__all__ = ["picture_size"]

Size = tuple[int, int]

PNG, JPEG, RIFF = b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"RIFF"
MARK = 0xFF
FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""JPEG markers that begin a frame: it says how large the picture is."""
_NUMBER = re.compile(r"\s*(\d+(?:\.\d+)?)(?:px)?\s*")


def picture_size(data: bytes) -> Size | None:
    """Return width and height of an SVG, PNG, JPEG or WebP; None where it is none of these.

    An SVG is measured by its view box, else by its width and height.

    >>> picture_size(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 900"/>')
    (1600, 900)
    """
    try:
        if data.startswith(PNG):
            size = _big(data[16:20]), _big(data[20:24])
        elif data.startswith(JPEG):
            size = _jpeg(data)
        elif data.startswith(RIFF) and data[8:12] == b"WEBP":
            size = _webp(data)
        else:
            size = _svg(data)
    except (IndexError, ValueError, ET.ParseError):
        return None
    return size if min(size) > 0 else None


def _big(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _little(data: bytes) -> int:
    return int.from_bytes(data, "little")


def _jpeg(data: bytes) -> Size:
    at = 2
    while data[at] == MARK:
        if data[at + 1] in FRAMES:
            return _big(data[at + 7 : at + 9]), _big(data[at + 5 : at + 7])
        at += 2 + _big(data[at + 2 : at + 4])
    raise ValueError("no frame")


def _webp(data: bytes) -> Size:
    form = data[12:16]
    if form == b"VP8X":
        return 1 + _little(data[24:27]), 1 + _little(data[27:30])
    if form == b"VP8L":
        bits = _little(data[21:25])
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    return _little(data[26:28]) & 0x3FFF, _little(data[28:30]) & 0x3FFF


def _svg(data: bytes) -> Size:
    if b"<!ENTITY" in data:
        raise ValueError("entities")
    root = ET.fromstring(data)  # noqa: S314  without entities of its own
    if root.tag.rpartition("}")[2] != "svg":
        raise ValueError(root.tag)
    box = root.get("viewBox", "").replace(",", " ").split()
    if len(box) == 4:  # noqa: PLR2004
        return round(float(box[2])), round(float(box[3]))
    found = [_NUMBER.fullmatch(root.get(side, "")) for side in ("width", "height")]
    width, height = (round(float(one[1])) for one in found if one)
    return width, height
