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

    def stands_for(grouping: Mapping[str, str], family: str) -> set[str]:
        return {agency for agency, its in grouping.items() if its == family}

    def free(family: str, members: set[str]) -> bool:
        return all(stands_for(grouping, family) in (set(), members) for grouping in fixed)

    renamed: dict[str, str] = {}
    for family in names:
        members = stands_for(of, family)
        tries = (family if number == 1 else f"{family}-{number}" for number in count(1))
        renamed[family] = next(
            id_
            for id_ in tries
            if free(id_, members) and (id_ == family or (id_ not in names and id_ not in renamed.values()))
        )
    return {renamed[family]: name for family, name in names.items()}, {
        agency: renamed[its] for agency, its in of.items()
    }
