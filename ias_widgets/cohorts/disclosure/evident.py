"""Cells that are evidently wide: by an argument instead of a linear program.

Take a base row p (a family of a cohort, its others, or a cohort without families), the choices H hidden in it, and
the rows Q in which all of H is hidden, too (or H may be fewer: those hidden in the cohort's own row as well). Within this rectangle people may be moved as long as rows and columns keep their
sums, and every told cell stays what it is: sums of all cohorts are kept by the columns, sums over choices by the rows; of a
cohort's or a family's own row, where a move changes it, all of H must be hidden, else the row is left out of Q. What a cell of
such a rectangle may be was found by Fréchet: from max(0, a + b - N) to min(a, b), with its row's sum a, its column's
sum b and the sum of all N; and every whole number between. So that many values are possible at least. A cell of a cohort, or
of a family in all, moves with those of its rows, against rows elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cohorts.disclosure.groups import LEAST

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

__all__ = ["Base", "evidently_wide"]


class Base(NamedTuple):
    """A base row: its cells by choice, and those of its cohort and its family in all, where these are rows of their own."""

    cells: tuple[int, ...]
    cohort: tuple[int, ...] | None
    family: tuple[int, ...] | None


def evidently_wide(
    rows: Sequence[Base], values: Mapping[int, int] | Sequence[int], hidden: Collection[int], least: int = LEAST
) -> set[int]:
    """Return hidden cells that may have ``least`` values or more; of the others nothing is said.

    Examples
    --------
    Two cohorts of 12, all hidden: 6 and 6, 3 and 9. Either cell may be anything that leaves the sums, 9 and 15.

    >>> rows = [Base((0, 1), None, None), Base((2, 3), None, None)]
    >>> sorted(evidently_wide(rows, [6, 6, 3, 9], {0, 1, 2, 3}))
    [0, 1, 2, 3]
    >>> sorted(evidently_wide(rows, [6, 6, 3, 9], {0, 1, 3}))
    []
    """
    import numpy as np  # noqa: PLC0415

    def taken(cells: tuple[int, ...] | None) -> list[bool]:
        return [cell in hidden for cell in cells] if cells else [True] * width

    if not rows:
        return set()
    width = len(rows[0].cells)
    counts = np.array([[values[cell] for cell in row.cells] for row in rows])
    own, of_cohort, of_family = (
        np.array([taken(cells) for cells in of])
        for of in ([row.cells for row in rows], [row.cohort for row in rows], [row.family for row in rows])
    )
    cohorts, families = ([-1 if cells is None else cells[0] for cells in of]
                         for of in ([row.cohort for row in rows], [row.family for row in rows]))  # fmt: skip
    places = np.arange(len(rows))
    wide: set[int] = set()
    for place, row in enumerate(rows):
        same_cohort = (np.array(cohorts) == cohorts[place]) & (cohorts[place] != -1)
        same_family = np.array(families) == families[place]
        for kept in ((), (of_cohort,), (of_family,), (of_cohort, of_family)):
            mask = np.logical_and.reduce([own[place], *(of[place] for of in kept)])
            if mask.sum() < 2:  # noqa: PLR2004
                continue
            free_cohort = of_cohort[:, mask].all(axis=1) & bool(of_cohort[place, mask].all())
            free_family = of_family[:, mask].all(axis=1) & bool(of_family[place, mask].all())
            mates = own[:, mask].all(axis=1) & (same_cohort | free_cohort) & (same_family | free_family)
            here = counts[place, mask]
            for more, beside in (
                (row.cells, mates),
                (row.cohort, mates & ~same_cohort),
                (row.family, mates & ~same_family),
            ):
                if more is not None:
                    column = here + counts[beside & (places != place)][:, mask].sum(axis=0)
                    low = np.maximum(0, here.sum() + column - column.sum())
                    high = np.minimum(here.sum(), column)
                    wide.update(more[choice] for choice in np.flatnonzero(mask)[high - low >= least - 1])
    return wide & set(hidden)
