"""What is made once of all records: who belongs to which cohort, the blocks of the tests, the rounded cells."""

from __future__ import annotations

import hmac
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ias_widgets.cohorts.disclosure.blocks import BEFORE, Block, Blocks, Person, blocks
from ias_widgets.cohorts.disclosure.cells import base_cells
from ias_widgets.cohorts.records import each

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    import pandas as pd

    from ias_widgets.cohorts.disclosure.groups import Hidden
    from ias_widgets.cohorts.records import Records

__all__ = ["Made"]


class Made:
    """What is told, before anything is chosen. Takes what `ias_widgets.cohorts.disclosure.Safe` takes."""

    def __init__(
        self, records: Records, key: bytes, least: int, stages: Sequence[Collection[str]], frames: Any
    ) -> None:
        self.records, self.key, self.least, self.frames = records, key, least, frames
        self.earlier = stages
        self._kept: dict[tuple[str, ...], pd.DataFrame] = {}

    def kept(self, name: tuple[str, ...], make: Callable[[], pd.DataFrame]) -> pd.DataFrame:
        """Return a frame that was made before, or make it."""
        if name not in self._kept:
            self._kept[name] = make()
        return self._kept[name]

    @cached_property
    def ended(self) -> frozenset[str]:
        """Rooms that have ended; of the others nothing is told, as two records of one would tell what came between."""
        rooms = self.records.frame("rooms")
        return frozenset(rooms["room"][rooms["ended"].astype(bool)])

    @cached_property
    def stage(self) -> dict[str, int]:
        """Room to the release in which it was there first; those that are new come after the last."""
        found: dict[str, int] = {}
        for number, rooms in enumerate(self.earlier):
            for room in rooms:
                found.setdefault(room, number)
        return {room: found.get(room, len(self.earlier)) for room in self.records.frame("rooms")["room"]}

    @cached_property
    def all_scores(self) -> pd.DataFrame:
        """Every person's tests of rooms that have ended, as the frames give them."""
        frame: pd.DataFrame = self.frames.scores(self.records)
        return frame[frame["room"].isin(list(self.ended))].reset_index(drop=True)

    @cached_property
    def homes(self) -> dict[tuple[str, str], str]:
        """(cohort, person) of tests taken away from home to the cohort the person belongs to, as `pairs` of the frames says."""
        begun: dict[str, set[str]] = {}
        first = self.all_scores[self.all_scores["purpose"] == BEFORE]
        for cohort, person in zip(first["cohort"], first["person"], strict=True):
            begun.setdefault(person, set()).add(cohort)
        pairs = zip(self.all_scores["cohort"], self.all_scores["person"], strict=True)
        return {
            (cohort, person): next(iter(begun[person]))
            for cohort, person in pairs
            if len(begun.get(person, ())) == 1 and cohort not in begun[person]
        }

    @cached_property
    def scores(self) -> pd.DataFrame:
        """The tests, each in the cohort of its person; without those of people who took one twice."""
        frame = self.all_scores.copy()
        frame["cohort"] = [self.homes.get(key, key[0]) for key in zip(frame["cohort"], frame["person"], strict=True)]
        twice = frame.duplicated(["cohort", "person", "purpose"], keep=False)
        often = set(zip(frame["cohort"][twice], frame["person"][twice], strict=True))
        keys = zip(frame["cohort"], frame["person"], strict=True)
        return frame.iloc[[place for place, key in enumerate(keys) if key not in often]].reset_index(drop=True)

    @cached_property
    def blocks(self) -> Blocks:
        """The told blocks and pools."""
        return blocks(self._people(), self.least)

    @cached_property
    def block_of(self) -> dict[tuple[str, str], Block]:
        """(cohort, person) to their block, whatever it is told with."""
        return self.blocks.told()

    @cached_property
    def cells(self) -> tuple[pd.DataFrame, list[Hidden]]:
        """The rounded base cells, and what is hidden."""
        decisions, splits = self.frames.decisions(self.records), self.frames.splits(self.records)
        ended = list(self.ended)
        decisions, splits = (frame[frame["room"].isin(ended)] for frame in (decisions, splits))
        return base_cells(decisions, splits, self.stage, self.key, self.least)

    @cached_property
    def family_names(self) -> dict[str, str]:
        """Family to its name, as the first record that tells it has it."""
        splits = self.frames.splits(self.records).drop_duplicates("family")
        return dict(zip(splits["family"], splits["family_name"], strict=True))

    @cached_property
    def numbers(self) -> dict[str, str]:
        """Person to a new number, in an order drawn by the key."""
        persons = set(self.all_scores["person"])
        drawn = sorted(persons, key=lambda one: hmac.digest(self.key, f"person|{one}".encode(), "sha256"))
        return {person: f"{number:05}" for number, person in enumerate(drawn, 1)}

    def _people(self) -> list[Person]:
        """Return what each person handed in, and since which release; their half is the form of their first test."""
        import pandas as pd  # noqa: PLC0415

        cohorts = self.records.frame("cohorts")
        kinds = dict(zip(cohorts["cohort"], cohorts["kind"], strict=True))
        found: dict[tuple[str, str], Person] = {}
        order = ("before", "after", "later")
        for row in sorted(each(self.scores), key=lambda row: order.index(row.purpose)):
            family = None if pd.isna(row.family) else str(row.family)
            one = found.get((row.cohort, row.person))
            if one is None:
                one = Person(row.cohort, str(kinds.get(row.cohort, "other")), row.person, family, row.form, {})
            elif one.family is None:
                one = one._replace(family=family)
            one.tests[row.purpose] = self.stage[row.room]
            found[row.cohort, row.person] = one
        return list(found.values())
