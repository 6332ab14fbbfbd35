"""Hiding counts in an export: those below ten, and others beside them, until none can be computed back.

First every count below the threshold is hidden, zeros among them: that nobody chose a thing is told as little as that three did.
Then the audit (`ias_widgets.cohorts.disclosure.audit`) names the hidden cells that are too narrow; beside each,
in one of its sums, one more cell is hidden, and so on until the audit passes. Each round hides at least one cell, so it ends.

Which cell is hidden beside another is drawn by a keyed hash of its name. If it were the smallest, as is usual, the choice
would tell that those left are greater (*minimality*: whoever knows the rule runs it backwards, and whoever can add
an answer flips it). Here the pattern follows from which counts are below ten and from what is told anyway; the audit itself
asks nothing of the hidden values but what their sums say. That a cell is hidden for its own sake, and not for a
neighbour's, cannot be seen. What the rule leaves is that of cells hidden together at least one is below ten.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from ias_widgets.cohorts.disclosure.audit import audit, narrow
from ias_widgets.cohorts.disclosure.groups import LEAST

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ias_widgets.cohorts.disclosure.audit import LinkedTable

__all__ = ["hidden_cells"]


def hidden_cells(
    table: LinkedTable, key: bytes, least: int = LEAST, evident: Callable[[set[int]], set[int]] | None = None
) -> frozenset[int]:
    """Return the places of the cells to hide.

    Parameters
    ----------
    table
        All that is linked.
    key
        Draws which cells are hidden beside others.
    least
        Counts below are hidden; so many values must remain possible.
    evident
        Gives of hidden cells those that need no program (`ias_widgets.cohorts.disclosure.evident`).

    Raises
    ------
    ContentError
        Where the table cannot be protected, as it has too little to hide behind.

    Examples
    --------
    Of 40 people 25 said yes, 12 no, 3 something else: the three are hidden, and one of the others beside them.

    >>> from ias_widgets.cohorts.disclosure.audit import LinkedTable
    >>> table = LinkedTable(("all", "yes", "no", "else"), (40, 25, 12, 3), ((0, (1, 2, 3)),), (40, 40, 40, 40))
    >>> sorted(table.names[cell] for cell in hidden_cells(table, b"key"))
    ['else', 'no']
    """
    order = {cell: _drawn(name, key) for cell, name in enumerate(table.names)}
    hidden = {cell for cell, value in enumerate(table.values) if value < least}
    settled: set[int] = set()
    for _ in range(len(table.values) + 1):
        found = _too_little(table, hidden, least)
        if not found:
            settled |= evident(hidden) if evident else set()
            found = list(narrow(table, hidden, least, settled))
        more = _more(table, sorted(found, key=order.__getitem__), hidden, order)
        if not more:
            break
        hidden |= more
    if found:
        audit(table, hidden, least)
    return frozenset(hidden)


def _too_little(table: LinkedTable, hidden: set[int], least: int) -> list[int]:
    """Return hidden cells of which one sum alone says too much: of a told total, less what is told, too little is left."""
    found: list[int] = []
    for total, parts in table.sums:
        small = [part for part in parts if part in hidden]
        if small and total not in hidden and (len(small) == 1 or sum(table.values[part] for part in small) < least - 1):
            found.append(small[0])
    return found


def _more(table: LinkedTable, found: Sequence[int], hidden: set[int], order: Mapping[int, bytes]) -> set[int]:
    """Return cells to hide beside those found, one for each that has none yet."""
    more: set[int] = set()
    for cell in found:
        beside = _beside(table, cell, hidden)
        if beside and more.isdisjoint(beside):
            more.add(min(beside, key=order.__getitem__))
    return more


def _beside(table: LinkedTable, cell: int, hidden: set[int]) -> list[int]:
    """Return the told cells of the sum in which fewest are hidden beside a cell; its total where only that is left.

    Where all are hidden in the sums of the cell, it is found from further away: then those in the sums of its hidden
    neighbours are asked, and so on.
    """
    asked, near = {cell}, {cell}
    while near:
        sums = [(total, parts) for total, parts in table.sums if not near.isdisjoint((total, *parts))]
        sums.sort(key=lambda one: sum(part in hidden for part in (one[0], *one[1])))
        parts = [[part for part in parts if part not in hidden] for _, parts in sums]
        totals = [[total] for total, _ in sums if total not in hidden]
        found = next((some for some in [*parts, *totals] if some), None)
        if found:
            return found
        near = {part for total, parts in sums for part in (total, *parts)} - asked
        asked |= near
    return []


def _drawn(name: str, key: bytes) -> bytes:
    return hashlib.blake2b(f"hide|{name}".encode(), key=key[:64], digest_size=8).digest()
