"""The audit: what each hidden count may be, for somebody who has all tables that are linked, and a refusal where that is too little.

Tables that share totals are one `LinkedTable`: cells, and sums among them. Whoever reads it knows the told cells, the sums, that
counts are whole, none below 0, and how many answered. What a hidden cell may then be is the range between two linear programs,
its least and its greatest value (HiGHS, by `scipy.optimize.milp`: without whole numbers it is the linear program of `linprog`, in
half the time). A hidden cell passes where it may have as many values as the
threshold, ten for "fewer than ten", or more.

Three things keep this quick. Cells that no sum connects are solved apart. Each solution is a whole table that an
intruder cannot rule out: where two of those seen differ enough in a cell, that cell is evidently wide, and a few programs
with drawn weights settle most cells so; only the others are solved one by one. And what is wide stays
wide when more is hidden. Ranges of programs without whole numbers can be too wide; so a solution counts as a
witness only if it is whole, and where none is found the cell is solved in whole numbers.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.disclosure.groups import LEAST
from ias_widgets.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    import numpy as np

__all__ = ["LinkedTable", "Sum", "audit", "narrow", "ranges"]

Sum = tuple[int, tuple[int, ...]]
"""A cell that is the sum of others: its place, and theirs."""
SHORT = 8
"""Cells of a sum of which only one at a time is asked to be great."""
FEW, IDLE = 3, 1
"""Where so many programs one after the other settle fewer cells than that, the rest are solved one by one."""
NEAR = 1e-6


@dataclass(frozen=True)
class LinkedTable:
    """Cells of one or several tables, and the sums among them.

    Attributes
    ----------
    names
        Of the cells: for errors, and for the order in which cells are hidden.
    values
        What they are.
    sums
        Totals and their parts.
    most
        What each is known not to be above, such as how many answered.
    unit
        Counts are multiples of it: 1, or 3 where they are rounded.
    """

    names: tuple[str, ...]
    values: tuple[int, ...]
    sums: tuple[Sum, ...]
    most: tuple[int, ...]
    unit: int = 1


def audit(table: LinkedTable, hidden: Collection[int], least: int = LEAST) -> None:
    """Refuse a table of which a hidden cell can be computed too narrowly.

    Raises
    ------
    ContentError
        With the cell, and the range it lies in.
    """
    for cell, (low, high) in narrow(table, hidden, least).items():
        expected = f"a hidden count to be open over {least} values"
        raise ContentError(
            table.names[cell], expected, f"it lies between {low} and {high}", "hide more cells beside it"
        )


def narrow(
    table: LinkedTable, hidden: Collection[int], least: int = LEAST, settled: set[int] | None = None
) -> dict[int, tuple[int, int]]:
    """Return the hidden cells that may have fewer than ``least`` values, with their ranges.

    Parameters
    ----------
    table
        All that is linked.
    hidden
        Places of hidden cells.
    least
        Values that a hidden cell must be able to have.
    settled
        Cells known to be wide; those found so are added.
    """
    wide = set() if settled is None else settled
    found: dict[int, tuple[int, int]] = {}
    for part in _parts(table, hidden):
        if not wide.issuperset(part):
            found |= _Part(table, part).narrow(least, wide)
    return found


def ranges(table: LinkedTable, hidden: Collection[int]) -> dict[int, tuple[int, int]]:
    """Return the least and the greatest value of each hidden cell."""
    return {cell: one.range(cell) for part in _parts(table, hidden) for one in [_Part(table, part)] for cell in part}


def _parts(table: LinkedTable, hidden: Collection[int]) -> Iterator[list[int]]:
    """Yield the hidden cells that sums connect, part by part."""
    of = {cell: cell for cell in hidden}

    def root(cell: int) -> int:
        while of[cell] != cell:
            of[cell] = of[of[cell]]
            cell = of[cell]
        return cell

    for total, parts in table.sums:
        here = [cell for cell in (total, *parts) if cell in of]
        for cell in here[1:]:
            of[root(cell)] = root(here[0])
    found: dict[int, list[int]] = {}
    for cell in sorted(of):
        found.setdefault(root(cell), []).append(cell)
    yield from found.values()


class _Part:
    """Hidden cells that sums connect, as a linear program in units of the table."""

    def __init__(self, table: LinkedTable, cells: Sequence[int]) -> None:
        import numpy as np  # noqa: PLC0415
        from scipy.sparse import csr_array  # noqa: PLC0415

        self.table, self.cells = table, list(cells)
        self.place: Mapping[int, int] = {cell: place for place, cell in enumerate(cells)}
        rows: list[int] = []
        columns: list[int] = []
        signs: list[int] = []
        known: list[int] = []
        for total, parts in table.sums:
            if not any(cell in self.place for cell in (total, *parts)):
                continue
            rest = 0
            for cell, sign in ((total, 1), *((part, -1) for part in parts)):
                if cell in self.place:
                    rows.append(len(known))
                    columns.append(self.place[cell])
                    signs.append(sign)
                else:
                    rest -= sign * table.values[cell]
            known.append(rest // table.unit)
        self.sums = csr_array((signs, (rows, columns)), shape=(len(known), len(cells)), dtype=float) if known else None
        self.known = np.array(known, dtype=float)
        size = Counter(rows)
        self.short: list[list[int]] = [[] for _ in cells]
        for row, column in zip(rows, columns, strict=True):
            if size[row] <= SHORT:
                self.short[column].append(row)
        self.most = np.array([table.most[cell] // table.unit for cell in cells], dtype=float)
        self.truth = np.array([table.values[cell] / table.unit for cell in cells])

    def narrow(self, least: int, wide: set[int]) -> dict[int, tuple[int, int]]:
        import numpy as np  # noqa: PLC0415

        needed = (least - 1) / self.table.unit
        low, high = self.truth.copy(), self.truth.copy()
        open_ = np.array([cell not in wide for cell in self.cells])
        drawn = np.random.default_rng(len(self.cells))
        idle = 0
        while open_.any() and idle < IDLE:
            weights = self._apart(drawn.permutation(np.flatnonzero(open_)))
            for sign in (1, -1):
                self._witness(self._solved(sign * weights), low, high)
            left = open_ & (high - low < needed)
            idle = idle + 1 if left.sum() > open_.sum() - FEW else 0
            open_ = left
        found: dict[int, tuple[int, int]] = {}
        for place in map(int, np.flatnonzero(open_)):
            for sign in (-1, 1):
                if high[place] - low[place] < needed:
                    self._witness(self._end(place, sign), low, high)
            if high[place] - low[place] < needed:
                found[self.cells[place]] = (
                    round(low[place] * self.table.unit),
                    round(high[place] * self.table.unit),
                )
        wide.update(cell for cell in self.cells if cell not in found)
        return found

    def range(self, cell: int) -> tuple[int, int]:
        """Return the least and the greatest whole number that a cell may be."""
        place = self.place[cell]
        low, high = (round(self._end(place, sign)[place]) for sign in (1, -1))
        return low * self.table.unit, high * self.table.unit

    def _end(self, place: int, sign: int) -> np.ndarray[Any, Any]:
        """Return a table of whole numbers in which a cell is least (1) or greatest (-1)."""
        import numpy as np  # noqa: PLC0415

        weights = np.zeros(len(self.cells))
        weights[place] = sign
        found = self._solved(weights)
        return found if _whole(found) else self._solved(weights, whole=1)

    def _apart(self, places: Iterable[int]) -> np.ndarray[Any, Any]:
        """Return weights of 1 for cells of which no two stand in one short sum: those can be great, or small, all at once."""
        import numpy as np  # noqa: PLC0415

        weights = np.zeros(len(self.cells))
        taken: set[int] = set()
        for place in places:
            if taken.isdisjoint(self.short[place]):
                taken.update(self.short[place])
                weights[place] = 1
        return weights

    @staticmethod
    def _witness(found: np.ndarray[Any, Any], low: np.ndarray[Any, Any], high: np.ndarray[Any, Any]) -> None:
        import numpy as np  # noqa: PLC0415

        if _whole(found):
            np.minimum(low, np.rint(found), out=low)
            np.maximum(high, np.rint(found), out=high)

    def _solved(self, weights: np.ndarray[Any, Any], whole: int = 0) -> np.ndarray[Any, Any]:
        """Return a table with the least weight; ``whole``: 1 where it must be one of whole numbers."""
        import numpy as np  # noqa: PLC0415
        from scipy.optimize import Bounds, LinearConstraint, milp  # noqa: PLC0415

        sums = [] if self.sums is None else [LinearConstraint(self.sums, self.known, self.known)]
        solved = milp(
            weights, integrality=np.full(len(self.cells), whole), bounds=Bounds(np.zeros(len(self.cells)), self.most),
            constraints=sums, options={"presolve": bool(whole)},
        )  # fmt: skip
        return self._answer(solved)

    def _answer(self, solved: Any) -> np.ndarray[Any, Any]:
        if solved.x is None:
            where = self.table.names[self.cells[0]]
            raise ContentError(where, "a table whose sums fit its cells", str(solved.message), "make the table again")
        found: np.ndarray[Any, Any] = solved.x
        return found


def _whole(found: np.ndarray[Any, Any]) -> bool:
    import numpy as np  # noqa: PLC0415

    return bool(np.all(np.abs(found - np.rint(found)) < NEAR))
