"""The rules for a part of the kit: what may stand in its SVG, so that pages can take it in as it is."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Breach", "breaches", "is_safe"]

_ELEMENTS = frozenset(
    [
        "svg", "g", "defs", "desc", "title", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
        "tspan", "textPath", "use", "symbol", "marker", "linearGradient", "radialGradient", "stop", "pattern",
        "clipPath", "mask", "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feDropShadow",
        "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode",
        "feMorphology", "feOffset", "feTurbulence",
    ]
)  # fmt: skip
_SVG = "{http://www.w3.org/2000/svg}"
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!#)|@import|expression\(|javascript:", re.IGNORECASE)
_LINKS = re.compile(r"url\(\s*['\"]?#([^'\")\s]+)")


class Breach(NamedTuple):
    """What breaks the rules, and in which line. ``unsafe``: such a part is never handed to a page."""

    line: int
    expected: str
    found: str
    mend: str
    unsafe: bool = False


def is_safe(name: str, svg: bytes) -> bool:
    """Return whether a page can take in a part: nothing in it runs, and nothing is fetched from elsewhere.

    >>> is_safe("lamp", b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script/></svg>')
    False
    """
    return not any(breach.unsafe for breach in breaches(name, svg))


@lru_cache(maxsize=1024)
def breaches(name: str, svg: bytes) -> tuple[Breach, ...]:
    """Return what breaks the rules in the part of this name."""
    return tuple(_breaches(name, svg))


def _breaches(name: str, svg: bytes) -> Iterator[Breach]:
    try:
        text = svg.decode("utf-8")
    except UnicodeDecodeError as error:
        yield Breach(1, "text in UTF-8", f"another encoding at byte {error.start}", "save it as UTF-8", unsafe=True)
        return
    declared = re.search(r"<!DOCTYPE|<!ENTITY|<!\[CDATA\[|<\?(?!xml )", text, re.IGNORECASE)
    if declared:
        mend = "save it as plain SVG"
        yield Breach(_line(text, declared[0]), "elements alone", f'"{declared[0]}"', mend, unsafe=True)
        return
    try:
        root = ET.fromstring(text)  # noqa: S314 - nothing is declared in it
    except ET.ParseError as error:
        yield Breach(error.position[0], "an SVG picture", "something else", "save it as plain SVG", unsafe=True)
        return
    yield from _of_root(root)
    for element in root.iter():
        yield from _of_element(element, text)
    yield from _of_ids(root, text, name)


def _of_root(root: ET.Element) -> Iterator[Breach]:
    if root.tag != f"{_SVG}svg" or "viewBox" not in root.attrib:
        mend = 'begin it with svg, xmlns="http://www.w3.org/2000/svg" and viewBox="…"'
        yield Breach(1, "an svg with its viewBox", _shown(root.tag), mend, unsafe=True)
    elif not (root.findtext(f"{_SVG}desc") or "").strip():
        mend = "say in one line what it is, and where its origin lies"
        yield Breach(1, 'a "desc" with words', "none", mend)


def _of_element(element: ET.Element, text: str) -> Iterator[Breach]:
    kind = element.tag.removeprefix(_SVG)
    if kind not in _ELEMENTS:
        mend = "draw with paths, shapes, gradients and text, and write colours as attributes"
        yield Breach(_line(text, f"<{kind.rpartition('}')[2]}"), "elements that draw", _shown(kind), mend, unsafe=True)
        return
    for key, value in element.attrib.items():
        attribute = key.rpartition("}")[2]
        said = _amiss(attribute, value)
        if said:
            yield Breach(_line(text, f'{attribute}="{value}'), *said)


def _amiss(attribute: str, value: str) -> tuple[str, str, str, bool] | None:
    """Return what was expected of an attribute and found, its mend, and whether it is unsafe."""
    written = f'{attribute}="{value[:40]}"'
    if (attribute == "href" and not value.startswith("#")) or _OUTSIDE.search(value):
        return "links to its own ids", written, "put what it needs into this file", True
    if attribute[:2].lower() == "on":
        return "no scripts", f'"{attribute}"', "take it out", True
    if attribute == "class":
        return "no classes", written, "write colours as attributes", False
    if attribute == "mix-blend-mode" or "mix-blend-mode" in value:
        return "no mix-blend-mode", "one", "use opacity: blending is slow on tablets", False
    return None


def _of_ids(root: ET.Element, text: str, name: str) -> Iterator[Breach]:
    ids = [element.attrib["id"] for element in root.iter() if "id" in element.attrib]
    links = [value[1:] for element in root.iter() for key, value in element.attrib.items() if key.endswith("href")]
    links += [link for element in root.iter() for value in element.attrib.values() for link in _LINKS.findall(value)]
    for id_ in ids:
        if not id_.startswith(f"{name}-"):
            mend = f'call it "{name}-{id_}", also where it is used: parts share one page'
            yield Breach(_line(text, f'id="{id_}"'), f'ids that begin with "{name}-"', f'"{id_}"', mend)
    for link in links:
        if link and link not in ids:
            yield Breach(_line(text, f"#{link}"), "links to its own ids", f'"#{link[:40]}"', "draw what it names, too")


def _line(text: str, words: str) -> int:
    return text[: max(0, text.find(words))].count("\n") + 1


def _shown(tag: str) -> str:
    return f"<{tag.rpartition('}')[2]}>"
