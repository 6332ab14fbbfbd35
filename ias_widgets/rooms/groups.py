"""Who answered, in groups: the families that may be shown, and everybody else together.

Whatever is told of less than the whole room is told of these groups: the split on the screen, the
votes of families, and who noticed which sign. So no two of them can be played off against each other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from ias_widgets.rooms.splits import shown_families

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ias_widgets.rooms.state import Ask, Grouping, Room, Round, Vote

__all__ = ["FEWEST_SHOWN", "Groups", "apart", "by_family", "enough", "groups", "safe_part"]

V = TypeVar("V")

FEWEST_SHOWN = 2
"""A split of fewer families than two is no split."""


class Groups(NamedTuple, Generic[V]):
    """Families that may be shown, in their order, and the votes left out: none, or at least k, or all there are."""

    shown: dict[str, dict[str, V]]
    left_out: dict[str, V]

    @property
    def split(self) -> bool:
        """Whether there is a split to show."""
        return len(self.shown) >= FEWEST_SHOWN


def enough(people: int, k: int) -> bool:
    """Whether a group may stand beside the whole: nobody is in it, or at least k."""
    return people == 0 or people >= k


def by_family(room: Room, votes: Mapping[str, V], of: dict[str, str]) -> tuple[dict[str, dict[str, V]], dict[str, V]]:
    """Return the votes of each family that has any, and those of people without one, given each agency's family."""
    families: dict[str, dict[str, V]] = {}
    others: dict[str, V] = {}
    for id_, vote in votes.items():
        family = of.get(room.persons[id_].agency)
        (others if family is None else families.setdefault(family, {}))[id_] = vote
    return families, others


def groups(room: Room, ask: Ask, round_: Round) -> Groups[Vote]:
    """Return the groups of a closed round, by the grouping that was fixed when the question was first closed."""
    return apart(room, round_.votes, ask.grouping or room.grouping, ask.question.k)


def apart(room: Room, votes: Mapping[str, V], grouping: Grouping, k: int) -> Groups[V]:
    """Return the groups into which people fall, whatever is known of each of them."""
    families, others = by_family(room, votes, grouping.of)
    counts = {family: len(families[family]) for family in grouping.names if family in families}
    shown = shown_families(counts, len(others), k)
    told = {family: families[family] for family in shown}
    left_out = {id_: vote for id_, vote in votes.items() if not any(id_ in some for some in told.values())}
    return Groups(told, left_out)


def safe_part(room: Room, ask: Ask, round_: Round, agency: str | None) -> dict[str, Vote] | None:
    """Return an agency's votes where they may be told of by themselves, else None.

    They must be k or more; and so must the rest of the smallest group around them whose answers
    can be computed from what is shown, unless there is no rest: in a room of ten officers and one
    inspector the officers' leading choice, taken from the whole, can tell the inspector's.
    """
    k = ask.question.k
    mine = {id_: vote for id_, vote in round_.votes.items() if room.persons[id_].agency == agency}
    if len(mine) < k:
        return None
    found = groups(room, ask, round_)
    around = round_.votes
    if found.split:
        around = next((votes for votes in found.shown.values() if mine.keys() <= votes.keys()), found.left_out)
    return mine if enough(len(around) - len(mine), k) else None
