"""What dashboards, reports and exports take their frames from: told groups, rounded counts, and nothing else.

**What an intruder may know.** Who was in which room, when they came and left, and which tests they handed in; how many were
there and how many answered, to the person; everything that the rooms' screens showed; their own answers, and those of a few
others; and all that is released: every page of the dashboard under every filter, each export and report, the page of each
training, today's and last year's. They know this code, and which cells are hidden. They do not hold the programme's key, the
archive or a record.

**What is guaranteed.** (1) Test results and whatever is computed from them (means, intervals, models, items) are functions
of whole blocks of ten people or more, and of pools that adding and subtracting cannot take apart to fewer
(`ias_widgets.cohorts.disclosure.blocks`): under any filter, of any two cohorts, in all releases together. (2) Of each count by
choice in a told group at least three values remain possible (`ias_widgets.cohorts.disclosure.rounding`), to somebody who
knows how many answered. (3) What is not told enters no sum. (4) In an export by itself, a hidden count may have ten values
or more (`ias_widgets.cohorts.disclosure.audit`). (5) Where a question's *k* is 5, nothing is told as 0 % or 100 % of a
group: `told_share` says nearly none or nearly all. (6) No row of a person leaves: frames that have rows of people are for the methods
to compute with, in drawn order and under numbers that say nothing, and are never shown, listed or written; nor is a
smallest or greatest single result, which is one person's.

**How many were there is no answer.** Attendance is told as it was counted, as the screens told it: that two of 22 handed in no
second test is known to those who were there, and says nothing of what they had in the first, which is told of nobody.

**What remains.** Of ten people of whom nine tell each other what they answered, the tenth's answer is the rest of a mean; no
threshold helps against nine. A group that is of one mind is known to be so, nearly. Rounding leaves the nearer values likelier. The
screens told those who were there more than is told here.

The groups are made once, of everything that there is; `Safe.of` chooses among what was made. So no filter makes other groups.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Self

from ias_widgets.cohorts.disclosure.blocks import AFTER, BEFORE, LATER
from ias_widgets.cohorts.disclosure.cells import QUESTION, SAID
from ias_widgets.cohorts.disclosure.counts import noticed, noticing, shifted, shifts, tapped, taps
from ias_widgets.cohorts.disclosure.groups import LEAST, Hidden
from ias_widgets.cohorts.disclosure.items import paired_items
from ias_widgets.cohorts.disclosure.made import Made
from ias_widgets.cohorts.nearly import told_share
from ias_widgets.errors import ContentError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    import pandas as pd

    from ias_widgets.cohorts.frames.walking import Scene
    from ias_widgets.cohorts.programme.model import Programme
    from ias_widgets.cohorts.records import Records

__all__ = ["Safe"]


class Choice(NamedTuple):
    """What `Safe.of` chose; None for everything."""

    cohorts: frozenset[str] | None = None
    kind: str | None = None
    family: str | None = None
    film: str | None = None


class Safe:
    """Frames of a programme of which nothing small can be computed; `of` chooses among them.

    Parameters
    ----------
    records
        Of the whole programme: narrowed ones would make other groups.
    key
        As `ias_widgets.cohorts.disclosure.rounding_key` gives it.
    least
        People of the smallest group told.
    stages
        The rooms that each earlier release held, in order (`ias_widgets.cohorts.disclosure.releases`).
    frames
        Where frames come from: has the functions of `ias_widgets.cohorts.frames`, which is the default.

    Examples
    --------
    >>> safe = Safe(records, rounding_key(key))  # doctest: +SKIP
    >>> safe.of(kind="training").pairs()  # doctest: +SKIP
    >>> safe.hidden  # doctest: +SKIP
    """

    def __init__(
        self,
        records: Records,
        key: bytes,
        *,
        least: int = LEAST,
        stages: Sequence[Collection[str]] = (),
        frames: Any = None,
    ) -> None:
        if frames is None:
            from ias_widgets.cohorts import frames as ours  # noqa: PLC0415

            frames = ours
        self._made = Made(records, key, least, stages, frames)
        self._choice = Choice()

    @property
    def least(self) -> int:
        """People of the smallest group told."""
        return self._made.least

    @property
    def programme(self) -> Programme:
        """The programme that the cohorts belong to."""
        return self._made.records.programme

    @property
    def cohorts(self) -> pd.DataFrame:
        """The cohorts chosen: `Records.cohorts`."""
        frame = self._made.records.frame("cohorts")
        return frame[frame["cohort"].isin(list(self._names))].reset_index(drop=True)

    def of(
        self,
        *,
        cohort: str | Iterable[str] | None = None,
        kind: str | None = None,
        place: str | Iterable[str] | None = None,
        family: str | None = None,
        film: str | None = None,
    ) -> Self:
        """Choose some of what is told: the groups stay those made of everything.

        People of a pool are told without their cohort: they stay where nothing but their kind, or a film, is chosen.

        Raises
        ------
        ContentError
            Where a cohort, kind or place is not among these.
        """
        frame = self._made.records.frame("cohorts")
        kept = frame[frame["cohort"].isin(list(self._names))]
        for column, wanted in (("cohort", cohort), ("kind", kind), ("place", place)):
            if wanted is None:
                continue
            named = [wanted] if isinstance(wanted, str) else list(wanted)
            known = sorted({str(one) for one in frame[column].dropna()})
            for name in named:
                if name not in known:
                    raise ContentError(column, f"one of {', '.join(known)}", name, did_you_mean(name, known))
            kept = kept[kept[column].isin(named)]
        chosen = object.__new__(type(self))
        chosen._made = self._made
        some = self._choice.cohorts is not None or cohort is not None or place is not None
        chosen._choice = Choice(
            frozenset(kept["cohort"]) if some else None,
            kind or self._choice.kind,
            family or self._choice.family,
            film or self._choice.film,
        )
        return chosen

    # ---- tests -------------------------------------------------------------------------------

    def pairs(self, first: str = BEFORE, second: str = AFTER) -> pd.DataFrame:
        """Return those told with two tests, as `ias_widgets.cohorts.frames.pairs`, with a number for ``person``.

        ``cohort``, ``place``, ``date`` and ``family`` are missing for people of a pool, ``family`` where it is not told.
        """
        made = self._made

        def told() -> pd.DataFrame:
            frame = made.frames.pairs(made.records, first, second)
            return self._told(frame, [(first, second)] * len(frame))

        return self._chosen(made.kept(("pairs", first, second), told)).reset_index(drop=True)

    def scores(self) -> pd.DataFrame:
        """Return the tests told, as `ias_widgets.cohorts.frames.scores`, without ``room``, with a number for ``person``."""
        frame = self._made.scores
        told = self._made.kept(("scores",), lambda: self._told(frame, [(purpose,) for purpose in frame["purpose"]]))
        return self._chosen(told).reset_index(drop=True)

    def item_answers(self) -> pd.DataFrame:
        """Return the answers to items, as `ias_widgets.cohorts.frames.item_answers`, without ``room``, with a number for ``person``.

        An item is told of a cohort where ten or more had it in each form; else of the pool of a kind, without the cohort.
        """
        made = self._made

        def told() -> pd.DataFrame:
            frame = made.frames.item_answers(made.records)
            frame = frame[frame["room"].isin(list(made.ended))]
            return self._told(frame, [(purpose,) for purpose in frame["purpose"]], items=True)

        return self._chosen(made.kept(("items",), told)).reset_index(drop=True)

    def _told(self, frame: pd.DataFrame, tests: Sequence[tuple[str, ...]], *, items: bool = False) -> pd.DataFrame:
        """Return the rows of told people, with what is told of them, in drawn order."""
        made = self._made
        told = {those: made.blocks.told(*those) for those in set(tests)}
        in_later, in_items = (set().union(*pool.values()) for pool in (made.blocks.later, made.blocks.items))
        places: list[int] = []
        of: list[tuple[str, bool, str | None]] = []
        for place, (cohort, person, those) in enumerate(zip(frame["cohort"], frame["person"], tests, strict=True)):
            key = (made.homes.get((cohort, person), cohort), person)
            block = told[those].get(key)
            if block is None and not (LATER in those and key in in_later):
                continue
            by_cohort = block is not None and not (items and block.half is None)
            if items and not by_cohort and key not in in_items and made.block_of[key].half is None:
                continue
            places.append(place)
            of.append((key[0], by_cohort, block.family if block is not None and by_cohort else None))
        kept = frame.iloc[places].drop(columns="room", errors="ignore").copy()
        about = made.records.frame("cohorts").set_index("cohort")
        for column in ("kind", "place", "date"):
            if column in kept:
                said = about[column].to_dict()
                kept[column] = [said.get(home) if alone or column == "kind" else None for home, alone, _ in of]
        kept["cohort"] = [home if alone else None for home, alone, _ in of]
        if "family" in kept:
            kept["family"] = [family for _, _, family in of]
        kept["person"] = [made.numbers[person] for person in kept["person"]]
        return kept.sort_values("person", kind="stable").reset_index(drop=True)

    def item_pairs(self, first: str = BEFORE, second: str = AFTER) -> pd.DataFrame:
        """Return each item's answers in two tests, as `ias_widgets.cohorts.frames.item_pairs`, of those told with both."""
        both = self.pairs(first, second)["person"]
        told = self.item_answers()
        told = told[told["person"].isin(both) & told["purpose"].isin([first, second])]
        return paired_items(told, self._made.records.frame("items"), first, second)

    def attendance(self) -> pd.DataFrame:
        """Return who was there, as `ias_widgets.cohorts.frames.attendance`; tests and pairs of fewer than ten are missing."""
        made = self._made
        frame = made.kept(("attendance",), lambda: made.frames.attendance(made.records)).copy()
        for column in (BEFORE, AFTER, LATER, "pairs"):
            if column in frame:
                frame[column] = frame[column].astype("Int64").mask((frame[column] < self.least) & (frame[column] > 0))
        return self._chosen(frame, of_family=False).reset_index(drop=True)

    # ---- counts ------------------------------------------------------------------------------

    def decisions(self, *, family: bool = False) -> pd.DataFrame:
        """Return how often each choice was taken, cohort by cohort, rounded.

        Parameters
        ----------
        family
            By told family; those of none are left out.

        Returns
        -------
        pandas.DataFrame
            ``cohort``, ``family`` and ``family_name`` where asked for, ``film``, ``scene``, ``step``, ``short``, ``visit``, ``round``,
            ``kind``, ``k``, ``choice``, ``letter``, ``label``, ``people`` and ``answered`` (rounded to base 3), ``share``
            (0 to 1; missing where `told_share` says nearly all or none), ``nearly`` (``all``, ``none`` or missing).
        """
        frame = self._chosen(self._made.cells[0])
        by = ["cohort", *(["family", "family_name"] if family else []), *QUESTION, *SAID]
        if family:
            frame = frame[frame["family"].notna()]
            names = self._made.family_names
            frame = frame.assign(family_name=[names.get(one, one) for one in frame["family"]])
        added = frame.groupby(by, dropna=False, sort=False)[["people", "answered"]].sum().reset_index()
        shares = [
            told_share(int(people) / int(answered) if answered else None, int(k))
            for people, answered, k in zip(added["people"], added["answered"], added["k"], strict=True)
        ]
        added["share"] = [None if isinstance(share, str) else share for share in shares]
        added["share"] = added["share"].astype("Float64")
        added["nearly"] = [share if isinstance(share, str) else None for share in shares]
        return added

    def ratings(self) -> pd.DataFrame:
        """Return how often each told family gave each answer in the last round, as `ias_widgets.cohorts.frames.ratings`, rounded."""
        counts = self._last(self.decisions(family=True))
        by = ["film", "scene", "step", "short", "kind", "k", "family", "family_name", "choice", "letter", "label"]
        return counts.groupby(by, dropna=False, sort=False)["people"].sum().reset_index()

    def concordances(self) -> pd.DataFrame:
        """Return answers to questions of script concordance, as `ias_widgets.cohorts.frames.concordances`, ``people`` rounded."""
        key = ["film", "scene", "step", "short", "choice"]
        frame = self._made.frames.concordances(self._made.records)
        panel = frame.assign(**{name: frame[name].astype("string").fillna("") for name in key})
        experts = panel.drop_duplicates(key).set_index(key)["experts"].to_dict()
        counts = self._last(self.decisions())
        counts = counts[counts["kind"] == "concordance"]
        added = counts.groupby([*key, "label", "k"], sort=False, dropna=False)["people"].sum().reset_index()
        added["experts"] = [experts.get(tuple(row)) for row in added[key].itertuples(index=False, name=None)]
        added["experts"] = added["experts"].astype("Int64")
        return added

    @staticmethod
    def _last(counts: pd.DataFrame) -> pd.DataFrame:
        by = ["cohort", "film", "scene", "step", "short", "visit"]
        return counts[counts["round"] == counts.groupby(by, dropna=False)["round"].transform("max")]

    def noticing(self) -> pd.DataFrame:
        """Return who noticed which sign, as `ias_widgets.cohorts.frames.noticing`, rounded."""
        made = self._made
        return noticing(self._of_film(made.kept(("signs",), lambda: noticed(made))), self._names)

    def taps(self) -> pd.DataFrame:
        """Return when people tapped, as `ias_widgets.cohorts.frames.taps`, rounded."""
        made = self._made
        return taps(self._of_film(made.kept(("taps",), lambda: tapped(made))), self._names)

    def shifts(self) -> pd.DataFrame:
        """Return who changed between rounds, as `ias_widgets.cohorts.frames.shifts`, rounded, without their cohort.

        It is told of kinds with three cohorts or more; there is none where cohorts or a family were chosen.
        """
        cohorts = self.cohorts
        apart = self._choice.cohorts is not None or self._choice.family is not None
        made = self._made
        return self._of_film(
            shifts(made.kept(("shifts",), lambda: shifted(made)), set() if apart else set(cohorts["kind"]))
        )

    def _of_film(self, frame: pd.DataFrame) -> pd.DataFrame:
        return frame if self._choice.film is None else frame[frame["film"] == self._choice.film].reset_index(drop=True)

    def ways(self) -> pd.DataFrame:
        """Return which ways rooms went, as `ias_widgets.cohorts.frames.ways`: of rooms that ended, in told cohorts.

        A way is what a room did, as all in it saw; it is told of cohorts in which ten or more were.
        """
        frame: pd.DataFrame = self._made.frames.ways(self._walked())
        return self._of_film(frame)

    def paths(self) -> dict[tuple[str, str, str], list[Scene]]:
        """Return the whole ways of the same rooms, as `ias_widgets.cohorts.frames.paths`, with a number for each room."""
        walks = self._made.frames.paths(self._walked())
        numbers = {room: str(number) for number, room in enumerate(dict.fromkeys(room for room, _, _ in walks), 1)}
        wanted = self._choice.film
        return {
            (numbers[room], step, film): walk
            for (room, step, film), walk in walks.items()
            if wanted is None or film == wanted
        }

    def _walked(self) -> Records:
        """Return the records of rooms that ended, in chosen cohorts in which ten or more people were."""
        there = self.attendance()
        told = set(there["cohort"][there["present"] >= self.least])
        rooms = self._made.records.frame("rooms")
        kept = rooms["room"][rooms["cohort"].isin(list(told)) & rooms["room"].isin(list(self._made.ended))]
        return self._made.records.of(room=list(kept))

    @property
    def ended(self) -> frozenset[str]:
        """Rooms that have ended, of all cohorts: what a release holds."""
        return self._made.ended

    @property
    def cells(self) -> pd.DataFrame:
        """The rounded base cells of the cohorts chosen, as `ias_widgets.cohorts.disclosure.cells.base_cells` gives them."""
        return self._chosen(self._made.cells[0])

    @property
    def key(self) -> bytes:
        """The key that counts are rounded by, and that draws what is hidden beside others."""
        return self._made.key

    # ---- what is hidden ----------------------------------------------------------------------

    @property
    def hidden(self) -> list[Hidden]:
        """What is not told of the cohorts chosen, and why."""
        return [
            one for one in dict.fromkeys([*self._made.blocks.hidden, *self._made.cells[1]]) if one.cohort in self._names
        ]

    @property
    def _names(self) -> frozenset[str]:
        """The cohorts chosen."""
        cohorts = self._made.records.frame("cohorts")
        of_kind = cohorts if self._choice.kind is None else cohorts[cohorts["kind"] == self._choice.kind]
        names = frozenset(of_kind["cohort"])
        return names if self._choice.cohorts is None else names & self._choice.cohorts

    def _chosen(self, frame: pd.DataFrame, *, of_family: bool = True) -> pd.DataFrame:
        """Return the rows that were chosen; of people of a pool only where no cohort was."""
        here = frame["cohort"].isin(list(self._names))
        if self._choice.cohorts is None:
            pooled = frame["cohort"].isna()
            here |= pooled & (frame["kind"] == self._choice.kind) if self._choice.kind is not None else pooled
        kept = frame[here]
        for column, wanted in (("family", self._choice.family if of_family else None), ("film", self._choice.film)):
            if wanted is not None and column in kept:
                kept = kept[kept[column] == wanted]
        return kept
