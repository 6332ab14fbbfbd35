"""Blocks: the people of a cohort of whom the same tests are told, ten or more, in all releases together.

A person may have handed in a test before, one after, one later. Told of everybody who has it, the first test of 22 people less
the first test of the 20 who also took the second would be the first test of two. So people are put into **blocks**:

1. Those of a cohort with both tests are a block where they are ten or more; of the others, those with a test before, then
   with one after, then with one later. Whoever is in no block is told of nowhere. A test that a block is not told with
   is told of none of its people.
2. A block is cut by family as `ias_widgets.cohorts.disclosure.groups` says, then into the halves that had the one form of
   the test and the other, where both are ten or more: an item is answered by half of a room.
3. A block is told with one more test where ten or more of it have it and the rest are none or ten: it is cut in two.

**Pools.** Of a training of 22 six come to a later test, and eleven had an item before: cohort by cohort nothing could be said. So
a later test, and the items, may be told of a *pool*, the people of all cohorts of one kind together, without their cohort. A
pool overlaps blocks, and could be subtracted from them; so it is told only where **no adding and subtracting of blocks and
pools, with whatever weights, leaves fewer than ten people** (`apart`): let U be any union of a pool's parts; what is left of a
block is U's people in it or the others, whichever are fewer, so their sum over all blocks must be none or ten.

**Releases.** A cohort that grew from 20 to 21 people would, told again, tell of the one. So it is said which rooms each release
held (`stages`), and blocks are made in that order: what was told stays as it was told, those who came since make
blocks of their own, and wait for the next release where they are fewer than ten. A cohort of nine that grows to twelve was never
told, and is told of twelve. A room counts once it has ended, so a late record is a room that came since. What
is *not* promised: a release made with another threshold, without the list of the earlier ones, or of another archive.

Blocks follow from who handed in what and when, never from what they answered.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from ias_widgets.cohorts.disclosure.groups import LEAST, Hidden
from ias_widgets.rooms.splits import shown_families

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

__all__ = ["Block", "Blocks", "Person", "apart", "blocks"]

Key = tuple[str, str]
"""A cohort, and a person of it."""
BEFORE, AFTER, LATER = "before", "after", "later"
FIRST: tuple[frozenset[str], ...] = (
    frozenset({BEFORE, AFTER}),
    frozenset({BEFORE}),
    frozenset({AFTER}),
    frozenset({LATER}),
)
MOST_PARTS = 12
"""Parts of pools whose unions are gone through; of more, no further pool is told."""


class Person(NamedTuple):
    """What somebody handed in: ``tests`` to the release in which it is there first, 0 and up; ``half``: their form."""

    cohort: str
    kind: str
    person: str
    family: str | None
    half: str
    tests: dict[str, int]


class Block(NamedTuple):
    """People told together. ``family``: told with it; ``half``: they all had the one form, else None; ``since``: release."""

    cohort: str
    kind: str
    family: str | None
    half: str | None
    told: frozenset[str]
    since: int
    people: tuple[str, ...]

    @property
    def keys(self) -> list[Key]:
        """(cohort, person) of its people."""
        return [(self.cohort, person) for person in self.people]


class Blocks(NamedTuple):
    """The blocks; ``later``, ``items``: kind to (cohort, person) told in its pool; and what is hidden."""

    blocks: tuple[Block, ...]
    later: dict[str, frozenset[Key]]
    items: dict[str, frozenset[Key]]
    hidden: tuple[Hidden, ...]

    def told(self, *tests: str) -> dict[Key, Block]:
        """Return (cohort, person) of those who are told with all of these tests, with their blocks."""
        return {
            (block.cohort, person): block for block in self.blocks if block.told.issuperset(tests) for person in block.people
        }  # fmt: skip


def blocks(people: Iterable[Person], least: int = LEAST) -> Blocks:
    """Return the blocks of all cohorts, made release by release."""
    everybody = sorted(people, key=lambda one: (one.cohort, one.person))
    cohorts: dict[str, list[Person]] = {}
    for one in everybody:
        cohorts.setdefault(one.cohort, []).append(one)
    last = max((stage for one in everybody for stage in one.tests.values()), default=0)
    found: list[Block] = []
    pools: dict[str, _Pools] = {kind: _Pools(least) for kind in sorted({one.kind for one in everybody})}
    for stage in range(last + 1):
        frozen = {key for pool in pools.values() for key in (*pool.later, *pool.items)}
        for cohort, theirs in cohorts.items():
            mine = [block for block in found if block.cohort == cohort]
            found = [block for block in found if block.cohort != cohort]
            found += _grown(mine, theirs, stage, least, frozen)
        for kind, pool in pools.items():
            pool.grow(
                [block for block in found if block.kind == kind], [one for one in everybody if one.kind == kind], stage
            )
    told = {(block.cohort, person) for block in found for person in block.people}
    hidden = _hidden(cohorts, found, told, least)
    later = {kind: frozenset(pool.later) for kind, pool in pools.items()}
    items = {kind: frozenset(pool.items) for kind, pool in pools.items()}
    return Blocks(tuple(found), later, items, hidden)


def _grown(
    found: Sequence[Block], people: Sequence[Person], stage: int, least: int, frozen: Collection[Key]
) -> list[Block]:
    """Return a cohort's blocks after a release: those there were, cut where they may be, and those of who came since."""
    have = {one.person: {test for test, since in one.tests.items() if since <= stage} for one in people}
    of = {one.person: one for one in people}
    free = [one.person for one in people if all(one.person not in block.people for block in found)]
    made: list[Block] = []
    for tests in FIRST:
        those = [person for person in free if have[person] >= tests]
        if len(those) >= least:
            free = [person for person in free if person not in those]
            made += _cut([of[person] for person in those], tests, stage, least)
    told = [*found, *made]
    for extra in (AFTER, BEFORE, LATER):
        told = [part for block in told for part in _told_more(block, extra, have, least, frozen)]
    return told


def _cut(people: Sequence[Person], tests: frozenset[str], stage: int, least: int) -> list[Block]:
    """Return the blocks of people who come new: by family, then by half."""
    counts = Counter(one.family for one in people if one.family is not None)
    shown = shown_families(dict(sorted(counts.items())), sum(one.family is None for one in people), least)
    cut: list[Block] = []
    for family in (*shown, None):
        part = [one for one in people if (one.family if one.family in shown else None) == family]
        halves = Counter(one.half for one in part)
        by_half = bool(part) and all(count >= least for count in halves.values())
        for half in sorted(halves) if by_half else [None] if part else []:
            those = tuple(one.person for one in part if half is None or one.half == half)
            cut.append(Block(part[0].cohort, part[0].kind, family, half, tests, stage, those))
    return cut


def _told_more(block: Block, extra: str, have: dict[str, set[str]], least: int, frozen: Collection[Key]) -> list[Block]:
    """Return a block cut into those told with one more test, and the rest; a block of which a pool told stays as it is."""
    more = tuple(person for person in block.people if extra in have[person])
    rest = tuple(person for person in block.people if extra not in have[person])
    in_pool = any((block.cohort, person) in frozen for person in block.people)
    if extra in block.told or in_pool or len(more) < least or 0 < len(rest) < least:
        return [block]
    cut = [block._replace(told=block.told | {extra}, people=more)]
    return [*cut, block._replace(people=rest)] if rest else cut


class _Pools:
    """The pools of one kind: since which release each is told in that of the later test, and whether in that of the items."""

    def __init__(self, least: int) -> None:
        self.least = least
        self.later: dict[Key, int] = {}
        self.items: dict[Key, int] = {}

    def grow(self, found: Sequence[Block], people: Sequence[Person], stage: int) -> None:
        """Tell more of the later test, then of the items, where nothing small would be left."""
        of = {(one.cohort, one.person): one for one in people}
        half = {key: one.half for key, one in of.items()}
        both = [block for block in found if block.told >= {BEFORE, AFTER}]
        come = {
            key: stage for block in both if LATER not in block.told for key in block.keys
            if key not in self.later and of[key].tests.get(LATER, stage + 1) <= stage
        }  # fmt: skip
        if self._may(found, half, self.later | come, self.items):
            self.later |= come
        whole = {
            key: stage for block in both if block.half is None for key in block.keys
            if self.items.keys().isdisjoint(block.keys)
        }  # fmt: skip
        if self._may(found, half, self.later, self.items | whole):
            self.items |= whole

    def _may(
        self, found: Sequence[Block], half: Mapping[Key, str], later: Mapping[Key, int], items: Mapping[Key, int]
    ) -> bool:
        """Whether pools of these people leave nobody apart; each part of a pool is one half, as items are answered by halves."""
        part = {key: (half[key], later.get(key), items.get(key)) for key in {**later, **items}}
        parts = sorted(set(part.values()), key=str)
        if len(parts) > MOST_PARTS:
            return False
        counts = [
            [*(sum(part.get(key) == one for key in block.keys) for one in parts), sum(key not in part for key in block.keys)]
            for block in found
        ]  # fmt: skip
        return apart(counts) >= self.least


def apart(counts: Sequence[Sequence[int]]) -> float:
    """Return the fewest people that adding and subtracting of blocks and parts of pools can leave; infinite where none are left.

    Parameters
    ----------
    counts
        For each block the people in each part of the pools; the last column counts those in none.

    Examples
    --------
    Three blocks of 20, of whom 6, 7 and 8 are in a pool; and one whose pool but two of a block make up.

    >>> apart([[6, 14], [7, 13], [8, 12]])
    21.0
    >>> apart([[18, 2], [0, 20]])
    2.0
    """
    import numpy as np  # noqa: PLC0415

    if not counts:
        return float("inf")
    of = np.array(counts)
    parts = of.shape[1] - 1
    unions = (np.arange(2**parts)[None, :] >> np.arange(parts)[:, None]) & 1
    inside = of[:, :-1] @ unions
    left = np.minimum(inside, of.sum(axis=1)[:, None] - inside).sum(axis=0)
    return float(min(left[left > 0], default=np.inf))


def _hidden(
    cohorts: dict[str, list[Person]], found: Sequence[Block], told: Collection[Key], least: int
) -> tuple[Hidden, ...]:
    hidden: list[Hidden] = []
    for cohort, people in cohorts.items():
        mine = [block for block in found if block.cohort == cohort]
        for what, tests in (("pairs", {BEFORE, AFTER}), ("later", {BEFORE, AFTER, LATER})):
            some = [one for one in people if tests <= one.tests.keys()]
            if some and not any(block.told >= tests for block in mine):
                hidden.append(Hidden(what, cohort, None, "few"))
            elif what == "pairs" and any((cohort, one.person) not in told for one in some):
                hidden.append(Hidden(what, cohort, None, "waiting"))
        shown = {block.family for block in mine}
        counts = Counter(one.family for one in people if one.family is not None and (cohort, one.person) in told)
        hidden += [
            Hidden("families", cohort, family, "few" if count < least else "rest")
            for family, count in sorted(counts.items())
            if family not in shown
        ]
    return tuple(hidden)
