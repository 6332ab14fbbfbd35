"""The kit: drawn parts by their names, and lights. A film's own come first, then those that travel with the package.

A part's name is its file's stem; the folders below ``kit/`` are for people alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ias_widgets.cases.fields import IDENTIFIER, Fields
from ias_widgets.cases.parts import is_safe
from ias_widgets.cases.tree import Node, describe, quoted
from ias_widgets.cases.words import read_file
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.resources.abc import Traversable

    from ias_widgets.cases.boards import Light

__all__ = ["Kit", "kit_of", "read_colours", "shared_kit"]

COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,24}|(rgb|hsl)a?\([0-9., %/]{3,60}\)")
VARIABLE = re.compile(r"[a-z][a-z0-9-]{0,31}")
LIGHTS = "lights.yaml"


@dataclass(frozen=True, slots=True)
class Kit:
    """What storyboards are put together from.

    Attributes
    ----------
    files
        Part to its file.
    lights
        Light to its variables.
    own
        The parts that lie in the film's own folder.
    """

    files: Mapping[str, Path | Traversable] = field(default_factory=dict)
    lights: Mapping[str, Light] = field(default_factory=dict)
    own: frozenset[str] = frozenset()

    def svg(self, part: str) -> bytes:
        """Return a part as its file holds it.

        Raises
        ------
        ContentError
            Where the kit has no such part, or its file cannot be read.
        """
        if part not in self.files:
            raise ContentError("kit", "a part of the kit", quoted(part), did_you_mean(part, self.files))
        try:
            return self.files[part].read_bytes()
        except OSError as error:
            why = error.strerror or "an error"
            raise ContentError(str(self.files[part]), "a file that can be read", why) from error

    def svgs(self, parts: Iterable[str]) -> dict[str, bytes]:
        """Return those of these parts that the kit has and that are safe in a page."""
        found = {part: self.svg(part) for part in parts if part in self.files}
        return {part: svg for part, svg in found.items() if is_safe(part, svg)}


@cache
def shared_kit() -> Kit:
    """Return the kit that travels with the package.

    >>> "sodium" in shared_kit().lights
    True
    """
    folder = Path(__file__).parents[1] / "films" / "kit"
    errors: list[ContentError] = []
    lights = _lights(folder / LIGHTS, errors) if folder.is_dir() else {}
    if errors:
        raise errors[0]
    return Kit(dict(_parts(folder)), lights)


def kit_of(folder: Path | Traversable, errors: list[ContentError] | None = None) -> Kit:
    """Return the kit of the film in ``folder``; what is wrong with its own lights is added to ``errors``."""
    shared, own = shared_kit(), folder / "kit"
    if not own.is_dir():
        return shared
    files = dict(_parts(own))
    path = own / LIGHTS
    lights = _lights(path, [] if errors is None else errors) if path.is_file() else {}
    return Kit({**shared.files, **files}, {**shared.lights, **lights}, frozenset(files))


def read_colours(fields: Fields, key: str) -> Light:
    """Take variables with their colours."""
    return _colours(fields, fields.parts(key))


def _colours(fields: Fields, parts: Iterable[tuple[str, Node]]) -> Light:
    light: Light = {}
    for name, node in parts:
        if not VARIABLE.fullmatch(name):
            fields.fail(node.where, "the name of a colour", quoted(name), "use small letters, digits and -")
        elif isinstance(node.value, str) and COLOUR.fullmatch(node.value):
            light[name] = node.value
        else:
            fields.fail(node.where, f'a colour as "{name}"', describe(node), 'write "#556b3f", or "rgba(7,12,26,.6)"')
    return light


def _lights(path: Path | Traversable, errors: list[ContentError]) -> dict[str, Light]:
    root = read_file(path, errors, "write the lights there")
    if root.value is None:
        return {}
    fields = Fields(root, "the lights", errors)
    lights: dict[str, Light] = {}
    for name, node in root.value.items() if isinstance(root.value, dict) else ():
        if not IDENTIFIER.fullmatch(name):
            fields.fail(node.where, "the name of a light", quoted(name), "use small letters, digits, _ and -")
        elif isinstance(node.value, dict):
            lights[name] = _colours(fields, node.value.items())
        else:
            fields.fail(node.where, f'colours of the light "{name}"', describe(node), 'write {sh: "…", rim: "…"}')
    return lights


def _parts(folder: Path | Traversable) -> Iterator[tuple[str, Path | Traversable]]:
    """Yield parts with their files; of two of one name the one in the last folder."""
    if not folder.is_dir():
        return
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir():
            yield from _parts(entry)
        elif entry.name.endswith(".svg"):
            yield entry.name[: -len(".svg")], entry
