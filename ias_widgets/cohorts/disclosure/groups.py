"""Told groups: of whom a cohort's results are told, so that none of fewer than ten people can be computed from them.

What is told of people is told of whole groups, and a person is in one of them or in none:

1. A cohort of fewer than ten people, counted for the thing at hand, is not told. **It enters no sum**: not the programme's,
   not its kind's, not its place's. So there is nothing to subtract the others from.
2. Within a cohort a family is told where it has ten people, and what is left of the cohort is none or ten as well
   (`ias_widgets.rooms.splits.shown_families`: where it would be fewer, the smallest told family is given up). Those left
   are a group of their own, without a name.

So a cohort is cut into groups of ten or more, and every figure under every filter is computed from whole groups.
Whatever is added, dropped or compared, what comes out concerns whole groups again.

Which groups are told follows from how many people there are, never from what they answered: nobody learns from the
cut what a hidden group said, and nobody can move the cut by an answer. That ten people answered, and how many were
there, is not protected: it is known to all who were there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.rooms.splits import shown_families

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["LEAST", "Hidden", "Told", "told_groups"]

LEAST = 10
"""People of the smallest group of whom a cohort's results are told."""


class Hidden(NamedTuple):
    """A group of which something is not told.

    ``what``: the thing at hand, such as ``pairs``. ``family``: None for the whole cohort. ``reason``: a key
    ``hidden-<reason>`` of the catalogue ``disclosure``: ``few``, ``rest`` (the smallest family, given up because of those left
    over), ``going`` (a room has not ended), ``waiting`` (too few came since the last release).
    """

    what: str
    cohort: str
    family: str | None
    reason: str


@dataclass(frozen=True)
class Told:
    """Which groups of a frame are told.

    Attributes
    ----------
    cohorts
        Cohorts told, to their people.
    cells
        (cohort, family) told, to their people.
    hidden
        What is not told, and why.
    by, within
        The frame's columns of cohorts and families.
    """

    cohorts: dict[str, int]
    cells: dict[tuple[str, str], int]
    hidden: tuple[Hidden, ...]
    by: str = "cohort"
    within: str = "family"

    def keep(self, frame: pd.DataFrame, family: bool = False) -> pd.DataFrame:  # noqa: FBT001, FBT002
        """Return the rows of told cohorts; with ``family`` only those of told families.

        Without ``family`` the rows of families that are not told stay, with their family missing.
        """
        import pandas as pd  # noqa: PLC0415

        kept = frame[frame[self.by].isin(list(self.cohorts))].copy()
        if self.within not in kept:
            return kept.reset_index(drop=True)
        told = [key in self.cells for key in zip(kept[self.by], kept[self.within], strict=True)]
        if family:
            return kept.iloc[[place for place, one in enumerate(told) if one]].reset_index(drop=True)
        kept[self.within] = kept[self.within].where(pd.Series(told, index=kept.index, dtype=bool))
        return kept.reset_index(drop=True)


def told_groups(
    frame: pd.DataFrame,
    least: int = LEAST,
    by: str = "cohort",
    within: str = "family",
    *,
    what: str = "pairs",
    people: str | None = None,
) -> Told:
    """Return which cohorts, and which families within them, have enough people to be told.

    Parameters
    ----------
    frame
        A row per person, or several with a column ``person``, or counts with the column named by ``people``.
    least
        People of the smallest group told.
    by, within
        Columns of cohorts and families; a frame may lack the second.
    what
        The thing at hand, for what is hidden.
    people
        The column that counts people; None where each row, or each ``person``, is one.

    Examples
    --------
    >>> import pandas as pd
    >>> frame = pd.DataFrame({"cohort": ["Radom"] * 25 + ["Opole"] * 9, "family": ["care"] * 14 + ["law"] * 20})
    >>> told = told_groups(frame)
    >>> told.cohorts, told.cells
    ({'Radom': 25}, {('Radom', 'care'): 14, ('Radom', 'law'): 11})
    >>> told.hidden
    (Hidden(what='pairs', cohort='Opole', family=None, reason='few'),)
    """
    counted = _counted(frame, by, within, people)
    cohorts: dict[str, int] = {}
    cells: dict[tuple[str, str], int] = {}
    hidden: list[Hidden] = []
    for cohort, families in counted.items():
        total = sum(families.values())
        if total < least:
            hidden.append(Hidden(what, cohort, None, "few"))
            continue
        cohorts[cohort] = total
        named = {family: count for family, count in families.items() if family is not None}
        shown = shown_families(named, families.get(None, 0), least)
        cells |= {(cohort, family): named[family] for family in shown}
        hidden += [
            Hidden(what, cohort, family, "few" if count < least else "rest")
            for family, count in named.items()
            if family not in shown
        ]
    return Told(cohorts, cells, tuple(hidden), by, within)


def _counted(frame: pd.DataFrame, by: str, within: str, people: str | None) -> dict[str, dict[str | None, int]]:
    import pandas as pd  # noqa: PLC0415

    if people is None and "person" in frame:
        frame = frame.drop_duplicates([by, "person"])
    ones = frame[people].fillna(0).astype(int) if people else [1] * len(frame)
    families = frame[within] if within in frame else [None] * len(frame)
    counted: dict[str, dict[str | None, int]] = {}
    for cohort, family, count in zip(frame[by], families, ones, strict=True):
        if pd.isna(cohort):
            continue
        of = counted.setdefault(str(cohort), {})
        name = None if pd.isna(family) else str(family)
        of[name] = of.get(name, 0) + int(count)
    return {
        cohort: dict(sorted(of.items(), key=lambda one: (one[0] is None, one[0]))) for cohort, of in counted.items()
    }
