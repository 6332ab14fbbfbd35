"""Grouping agencies anew, without changing what results counted earlier say."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.rooms.state import Room

__all__ = ["fresh_ids"]


def fresh_ids(
    room: Room, names: Mapping[str, dict[str, str]], of: Mapping[str, str]
) -> tuple[dict[str, dict[str, str]], dict[str, str]]:
    """Return a grouping in which each family id that some result uses for other agencies has a number behind it."""
    fixed = [ask.grouping.of for ask in room.asks.values() if ask.grouping]
    fresh: dict[str, str] = {}
    for family in names:
        members = _members(of, family)
        taken = {*names, *fresh.values()} - {family}
        tries = (family if number == 1 else f"{family}-{number}" for number in count(1))
        fresh[family] = next(
            id_
            for id_ in tries
            if id_ not in taken and (not members or all(_members(other, id_) in (set(), members) for other in fixed))
        )
    return {fresh[family]: name for family, name in names.items()}, {agency: fresh[its] for agency, its in of.items()}


def _members(of: Mapping[str, str], family: str) -> set[str]:
    return {agency for agency, its in of.items() if its == family}
