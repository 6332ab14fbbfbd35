"""A place on a picture: where is the sign? An answer is a point, ``[x, y]``, each from 0 to 1 of the picture."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec

from ias_widgets.errors import ContentError
from ias_widgets.questions.base import Picture, Question, Text, kind, refuse_answer, say, text_of
from ias_widgets.questions.choosing import Chosen
from ias_widgets.questions.measures import Said, Telling, telling_of_counts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from random import Random
    from typing import Self

__all__ = ["Area", "PlaceOnPicture"]

Point = tuple[float, float]

COLUMNS = 18
"""Cells of the heat map across the picture: six in each third."""
ROWS = (3, 36)
"""The fewest and the most down it, in threes: cells are about as wide as high."""
AXES = ("x", "y")
"""What the two numbers of an answer are called in a record."""
EDGE = 1e-9
WILD = 0.15
"""Share of simulated people who point anywhere."""


class Area(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the picture that experts drew: a rectangle, or a polygon. Its edge belongs to it.

    Attributes
    ----------
    box
        Left, top, width and height, each from 0 to 1 of the picture.
    points
        In place of a box: three corners or more, each ``(x, y)``.
    """

    id: str
    name: Text
    box: tuple[float, float, float, float] | None = None
    points: tuple[Point, ...] = ()

    def __post_init__(self) -> None:
        if not self.id or self.id in AXES:
            raise ContentError("areas", "an id of its own", self.id or "nothing", 'choose another than "x" and "y"')
        corners = self.corners
        if bool(self.box) == bool(self.points) or len(corners) < 3:  # noqa: PLR2004
            raise ContentError(
                f"area {self.id}", "a box, or three points or more", f"box {self.box}, points {self.points}"
            )
        if not all(0 <= number <= 1 + EDGE for corner in corners for number in corner):
            raise ContentError(f"area {self.id}", "numbers from 0 to 1", str(corners), "0.5 is the middle")

    @property
    def corners(self) -> tuple[Point, ...]:
        """Its corners, in order."""
        if self.box is None:
            return self.points
        left, top, width, height = self.box
        right, bottom = left + width, top + height
        return ((left, top), (right, top), (right, bottom), (left, bottom))

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies within it, or on its edge."""
        inside = False
        for (x1, y1), (x2, y2) in pairwise([*self.corners, self.corners[0]]):
            along = (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
            between = min(x1, x2) - EDGE <= x <= max(x1, x2) + EDGE and min(y1, y2) - EDGE <= y <= max(y1, y2) + EDGE
            if abs(along) <= EDGE and between:
                return True
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                inside = not inside
        return inside


@kind("place")
class PlaceOnPicture(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Point at something in a picture.

    The tally gives ``cells`` of a ``grid`` as ``[column, row, people]``, those with nobody left out; how many
    pointed ``inside`` each area (areas may overlap), and how many ``outside`` all of them.

    Attributes
    ----------
    picture
        ``film:<film>/<scene>/<shot>`` or ``film:<film>/<scene>``: a drawn shot; or the path of a picture's file (SVG,
        PNG, JPEG, WebP). A room pins it, and its question then names the content hash.
    alt
        What is to be seen in it, for those who do not see it; it must not give the place away.
    size
        Of the picture; set when it is pinned.
    areas
        Where experts point: told with the reveal, never before.

    Examples
    --------
    >>> q = PlaceOnPicture.of("Where is the sign?", picture="film:night_shift/gate",
    ...     areas=[{"id": "mug", "name": "The mug", "box": [0.5, 0.5, 0.2, 0.2]}])
    >>> q.tally([[0.6, 0.6], [0.1, 0.9]])["inside"]
    {'mug': 1}
    """

    chosen: ClassVar[Chosen] = Chosen("several", aside=AXES)

    picture: str
    alt: Text = msgspec.field(default_factory=dict)
    areas: tuple[Area, ...] = ()
    size: tuple[int, int] = (1600, 900)

    def __post_init__(self) -> None:
        ids = [area.id for area in self.areas]
        if len(set(ids)) != len(ids):
            raise ContentError("areas", "areas with different ids", ", ".join(ids))
        if not self.picture:
            raise ContentError("picture", "a drawn shot or a picture's file", "nothing", "film:<film>/<scene>/<shot>")
        if min(self.size) < 1:
            raise ContentError("size", "width and height of the picture", str(self.size))

    @classmethod
    def made(cls, prompt: str | Text, language: str, fields: Mapping[str, Any]) -> Self:
        areas = [
            area if isinstance(area, Area) else {**area, "name": text_of(area.get("name", {}), language)}
            for area in fields.get("areas", ())
        ]
        return super().made(prompt, language, {**fields, "areas": areas} if "areas" in fields else fields)

    @property
    def grid(self) -> tuple[int, int]:
        """Cells across and down."""
        threes = round(COLUMNS * self.size[1] / self.size[0] / 3)
        return COLUMNS, max(ROWS[0], min(ROWS[1], 3 * threes))

    def pictures(self) -> tuple[str, ...]:
        return (self.picture,)

    def with_pictures(self, found: Mapping[str, Picture]) -> PlaceOnPicture:
        known = found.get(self.picture, Picture(self.picture))
        return msgspec.structs.replace(self, picture=known.name, size=known.size or self.size)

    def schema(self) -> dict[str, Any]:
        return {"type": "array", "items": {"type": "number", "minimum": 0, "maximum": 1}, "minItems": 2, "maxItems": 2}

    def check(self, value: object, where: str) -> list[float]:
        point = list(value) if isinstance(value, list | tuple) else []
        if len(point) != 2 or not all(map(_is_share, point)):  # noqa: PLR2004
            raise refuse_answer(where, "a place on the picture: two numbers from 0 to 1", value)
        return [round(float(number), 2) for number in point]

    def same(self, one: Any, other: Any) -> bool:
        """Whether two points lie no further apart than a cell is wide and high: nobody hits the same point twice."""
        return all(abs(a - b) <= 1 / cells + EDGE for a, b, cells in zip(one, other, self.grid, strict=True))

    def tally(self, answers: Iterable[Any], hands: Mapping[str, int] | None = None) -> dict[str, Any]:  # noqa: ARG002
        cells: Counter[tuple[int, int]] = Counter()
        inside = dict.fromkeys((area.id for area in self.areas), 0)
        outside = 0
        for x, y in answers:
            cells[_cell(x, self.grid[0]), _cell(y, self.grid[1])] += 1
            hit = [area.id for area in self.areas if area.holds(x, y)]
            for area in hit:
                inside[area] += 1
            outside += not hit
        return {
            "grid": list(self.grid),
            "cells": [[column, row, people] for (column, row), people in sorted(cells.items())],
            "inside": inside,
            "outside": outside,
        }

    def face(self, language: str) -> dict[str, Any]:
        return {
            "picture": self.picture,
            "alt": say(self.alt, language),
            "size": list(self.size),
            "grid": list(self.grid),
        }

    def key(self, language: str) -> dict[str, Any] | None:
        if not self.areas:
            return None
        return {
            "areas": [
                {"id": area.id, "name": say(area.name, language), "points": [list(corner) for corner in area.corners]}
                for area in self.areas
            ]
        }

    def told(self, tally: Mapping[str, Any], language: str) -> list[str]:
        return list(self._told(tally, language))

    def _told(self, tally: Mapping[str, Any], language: str) -> Iterator[str]:
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        phrases = Phrases("question_place", language)
        for area in self.areas:
            yield phrases.say("place-told-inside", area=say(area.name, language), n=tally["inside"].get(area.id, 0))
        if self.areas:
            yield phrases.say("place-told-outside", n=tally["outside"])
        for axis, name in enumerate(("place-told-across", "place-told-down")):
            first, middle, last = self._thirds(tally, axis)
            yield phrases.say(name, first=first, middle=middle, last=last)

    def counted(self, tally: Mapping[str, Any], language: str) -> list[dict[str, Any]]:
        """Return a row for each of the experts' areas and one for elsewhere; without areas, one for each cell somebody chose."""
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        if not self.areas:
            cells = [(f"{column},{row}", people) for column, row, people in tally["cells"]]
            return [{"choice": cell, "label": cell, "count": people} for cell, people in cells]
        named = {area.id: say(area.name, language) for area in self.areas}
        inside = [{"choice": id_, "label": named[id_], "count": people} for id_, people in tally["inside"].items()]
        elsewhere = Phrases("question_place", language).say("place-elsewhere")
        return [*inside, {"choice": "", "label": elsewhere, "count": tally["outside"]}]

    @staticmethod
    def _thirds(tally: Mapping[str, Any], axis: int) -> list[int]:
        people = [0, 0, 0]
        for cell in tally["cells"]:
            people[cell[axis] * 3 // tally["grid"][axis]] += cell[2]
        return people

    def telling(self, tally: Mapping[str, Any], people: int, language: str) -> Telling:
        """Return which of the experts' areas people found, and how many found none."""
        if not (self.areas and people):
            return Telling()
        named = {"": "", **{area.id: say(area.name, language) for area in self.areas}}
        told = telling_of_counts({**tally["inside"], "": tally["outside"]}, people, named)
        found = Said("prompts-why-place", {"n": people - tally["outside"], "of": people})
        return msgspec.structs.replace(told, divided="", missed=tally["outside"] / people, beside=found)

    @classmethod
    def simulated(cls, body: Mapping[str, Any], chance: Random, leaning: Random) -> list[float]:  # noqa: ARG003
        middle = [leaning.uniform(0.2, 0.8), leaning.uniform(0.2, 0.8)]
        if chance.random() < WILD:
            return [round(chance.random(), 2), round(chance.random(), 2)]
        return [round(max(0.0, min(1.0, chance.gauss(where, 0.06))), 2) for where in middle]

    def record(self, answer: Any) -> list[dict[str, Any]]:
        """Return where somebody pointed, a row for each axis, and a row for each area that holds the point."""
        x, y = answer
        hit = [{"choice": area.id} for area in self.areas if area.holds(x, y)]
        return [{"choice": "x", "number": x}, {"choice": "y", "number": y}, *hit]

    def legend(self, language: str) -> list[dict[str, str]]:
        """Return what stands in a record: the two axes, then the areas."""
        from ias_widgets.phrases import Phrases  # noqa: PLC0415

        phrases = Phrases("question_place", language)
        said = [(axis, axis, phrases.say(f"place-axis-{axis}")) for axis in AXES]
        said += [(area.id, str(number), say(area.name, language)) for number, area in enumerate(self.areas, 1)]
        return [{"id": id_, "letter": letter, "text": text, "label": text} for id_, letter, text in said]


def _is_share(number: object) -> bool:
    return isinstance(number, int | float) and not isinstance(number, bool) and isfinite(number) and 0 <= number <= 1


def _cell(share: float, cells: int) -> int:
    return min(int(share * cells + EDGE), cells - 1)
