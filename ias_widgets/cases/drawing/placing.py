"""Which scene a place in a film's files belongs to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from ias_widgets.cases.findings import Finding

__all__ = ["scene_at", "scene_of_part", "scenes_by_place"]

_KEY = re.compile(r"""( *)("[^"]*"|'[^']*'|[^\s:#'"][^:#]*):(\s|$)""")
_SCENES = "scenes"
_NAMED = re.compile(r'"(?:[a-zA-Z-]+:)?scenes\.([^".]+)[".]')


def scene_of_part(part: str, scenes: Collection[str]) -> str:
    """Return the scene that a part or a text id belongs to (``scenes.gate.title``); empty where it is none.

    >>> scene_of_part("scenes.gate.decision", ["gate"]), scene_of_part("talk.morning", ["gate"])
    ('gate', '')
    """
    parts = part.rpartition(":")[2].split(".")
    return parts[1] if parts[0] == _SCENES and len(parts) > 1 and parts[1] in scenes else ""


def scenes_by_place(scenes: Collection[str], places: Mapping[str, str]) -> Callable[[Finding], str]:
    """Return what names a finding's scene; empty where it concerns none.

    A finding says a part, or a ``path:line``; a text that is missing is named in it, for it has no line.
    """
    parts: dict[str, str] = {}
    for part, place in places.items():
        if place not in parts or part.count(".") < parts[place].count("."):
            parts[place] = part

    def scene_of(finding: Finding) -> str:
        named = _NAMED.search(f"{finding.expected} {finding.found}")
        if named and named[1] in scenes:
            return named[1]
        return scene_of_part(parts.get(finding.where, finding.where), scenes)

    return scene_of


def scene_at(text: str, line: int) -> str:
    r"""Return the scene that a line of ``film.yaml`` or of a file of texts stands in; empty where it stands in none.

    It looks at indentation alone, so it also finds its way in a file that is no YAML at the moment.

    >>> scene_at("id: tea\nscenes:\n  gate:\n    to: hall\n", 4)
    'gate'
    """
    scene, inside, deep = "", False, 0
    for said in text.splitlines()[:line]:
        found = _KEY.match(said)
        if found is None:
            continue
        indent, key = len(found[1]), found[2].strip("\"'")
        if indent == 0:
            inside, scene, deep = key == _SCENES, "", 0
        elif inside and (deep == 0 or indent <= deep):
            scene, deep = key, indent
    return scene
