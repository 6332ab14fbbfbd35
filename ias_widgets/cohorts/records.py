"""Records of rooms, as frames."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

    import pandas as pd

__all__ = ["Records", "each"]


@dataclass(frozen=True)
class Records:
    """The tables of one or several records, a pandas frame each, with the columns of `ias_widgets.rooms.record.TABLES`.

    Each row names its ``room``. Titles, questions and labels are in the language of their record.
    """

    rooms: pd.DataFrame
    agencies: pd.DataFrame
    families: pd.DataFrame
    participants: pd.DataFrame
    questions: pd.DataFrame
    choices: pd.DataFrame
    rounds: pd.DataFrame
    answers: pd.DataFrame
    decisions: pd.DataFrame
    steps: pd.DataFrame
    signs: pd.DataFrame
    marks: pd.DataFrame
    notes: pd.DataFrame

    def of(self, *, room: str | Iterable[str] | None = None, cohort: str | Iterable[str] | None = None) -> Self:
        """Return the records of some rooms: by their ids, by the cohorts they belong to, or both.

        Raises
        ------
        ContentError
            Where a room or a cohort is not among these records.
        """
        kept = self.rooms
        for column, wanted in (("room", room), ("cohort", cohort)):
            if wanted is None:
                continue
            named = [wanted] if isinstance(wanted, str) else list(wanted)
            known = [str(value) for value in self.rooms[column].unique()]
            for name in named:
                if name not in known:
                    raise ContentError(column, f"one of {', '.join(known)}", name, did_you_mean(name, known))
            kept = kept[kept[column].isin(named)]
        ids = kept["room"]
        return type(self)(**{one.name: _of(getattr(self, one.name), ids) for one in fields(self)})

    def __len__(self) -> int:
        return len(self.rooms)

    def __repr__(self) -> str:
        cohorts = ", ".join(sorted({cohort for cohort in self.rooms["cohort"] if cohort})) or "no cohort named"
        return f"<Records of {len(self)} rooms · {int(self.rooms['participants'].sum())} participants · {cohorts}>"


def _of(frame: pd.DataFrame, rooms: pd.Series) -> pd.DataFrame:
    return frame[frame["room"].isin(rooms)].reset_index(drop=True)


def each(frame: pd.DataFrame) -> Iterator[Any]:
    """Go through a frame's rows, each with its columns as attributes."""
    return iter(frame.itertuples(index=False))
