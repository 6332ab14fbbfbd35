"""What a record says of each participant: only what at least K of them share."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from ias_widgets.rooms.splits import shown_families

if TYPE_CHECKING:
    from collections.abc import Callable

    from ias_widgets.rooms.state import Person, Room

__all__ = ["Told", "classes"]


class Told(NamedTuple):
    """What is told of a participant; None is withheld, or does not apply."""

    family: str | None = None
    agency: str | None = None
    table: bool | None = None
    late: bool | None = None
    language: str | None = None


def classes(room: Room, least: int) -> dict[Told, list[str]]:
    """Return the participants by what is told of them; nobody is in a class of fewer than ``least``, unless the room is.

    Classes are made from the coarse to the fine: family, agency, table, late, language. At each
    level a value is told where at least ``least`` of the class have it and the rest of the class
    is none or at least ``least``, as with families on the screen. So a class that is too small
    loses the last of these first, and each withheld value hides among others.
    """
    of = room.grouping.of
    levels: tuple[tuple[str, Callable[[Person, Told], Any]], ...] = (
        ("family", lambda person, _: of.get(person.agency)),
        # Where the family is withheld, an agency that has one must be, too: it would tell the family.
        ("agency", lambda person, told: person.agency if of.get(person.agency) == told.family else None),
        ("table", lambda person, _: person.table),
        ("late", lambda person, _: person.late),
        ("language", lambda person, _: person.language),
    )
    found = {Told(): sorted(room.persons)}
    for name, value_of in levels:
        found = {
            told._replace(**{name: value}): some
            for told, ids in found.items()
            for value, some in _divided({id_: value_of(room.persons[id_], told) for id_ in ids}, least).items()
        }
    return found


def _divided(values: dict[str, Any], least: int) -> dict[Any, list[str]]:
    """Return who has which value, those together under None whose value is withheld."""
    counts: dict[Any, int] = dict(
        sorted(Counter(value for value in values.values() if value is not None).items(), key=str)
    )
    shown = shown_families(counts, sum(value is None for value in values.values()), least)
    divided: dict[Any, list[str]] = {}
    for id_, value in values.items():
        divided.setdefault(value if value in shown else None, []).append(id_)
    return divided
