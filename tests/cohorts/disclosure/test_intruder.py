"""An intruder takes all that is released together, and tries to tell of fewer than ten, or to pin a count.

They hold every frame under every filter and every two cohorts, of two releases, and the export; they know who was there, who handed
in what, and how many answered. What they compute with here are ranks and all tables there can be, not the audit's programs.
Each protection is also taken out: then the intruder must find something.
"""

from collections import defaultdict
from io import BytesIO
from itertools import chain, combinations, product

import numpy as np
import pandas as pd
import pytest

from ias_widgets.cohorts.disclosure import Safe, blocks, rounding, suppression
from ias_widgets.cohorts.disclosure.releases import Release
from ias_widgets.publishing.cohort import Export, cohort_files
from tests.cohorts.disclosure.made import KEY, Programme, Training

TESTS = ("before", "after", "later")


def safe(programme, **more):
    return Safe(programme, KEY, frames=programme, **more)


def choices(told, *, pairs=True):
    """Every single filter, every two cohorts, and families within kinds and cohorts."""
    cohorts = sorted(told.cohorts["cohort"])
    families = (None, "law", "care")
    wheres = [
        {},
        *({"cohort": one} for one in cohorts),
        *({"cohort": two} for two in combinations(cohorts, 2) if pairs),
    ]
    wheres += [{"kind": kind} for kind in set(told.cohorts["kind"])] + [
        {"place": one} for one in set(told.cohorts["place"])
    ]
    return [
        told.of(**where, family=family)
        for where in wheres
        for family in families
        if pairs or not where or family is None
    ]


# ---- tests: of whom is a figure, and what is left when figures are subtracted -----------------


def people_told(releases, *, pairs):
    """Return for each test the sets of people that some figure of it is computed from; the intruder is given who they are."""
    found = defaultdict(set)
    for told in releases:
        names = {number: person for person, number in told._made.numbers.items()}
        for some in choices(told, pairs=pairs):
            frames = [(some.pairs(), TESTS[:2]), (some.pairs("before", "later"), (TESTS[0], TESTS[2]))]
            scores, items = some.scores(), some.item_answers()
            frames += [(scores[scores["purpose"] == test], (test,)) for test in TESTS]
            for (_, test), part in items.groupby(["form", "purpose"]):
                frames.append((part, (test,)))
            for frame, tests in frames:
                for test in tests:
                    found[test].add(frozenset(names[one] for one in frame["person"]))
    return {test: [one for one in sets if one] for test, sets in found.items()}


def fewest_left(sets):
    """Return the fewest people, under ten, of whom adding and subtracting these sets leaves something; None where of ten at least.

    People whom no set tells apart are one. A combination that leaves only the people T exists where the sets, without
    T, have a smaller rank.
    """
    everybody = sorted(set().union(*sets))
    patterns = defaultdict(int)
    for person in everybody:
        patterns[tuple(person in one for one in sets)] += 1
    sizes = list(patterns.values())
    told = np.array([list(pattern) for pattern in patterns], dtype=float).T
    rank = np.linalg.matrix_rank(told)
    small = [place for place, size in enumerate(sizes) if size < 10]
    left = []
    for some in chain.from_iterable(combinations(small, number) for number in range(1, min(9, len(small)) + 1)):
        size = sum(sizes[place] for place in some)
        if size < 10:
            rest = [place for place in range(len(sizes)) if place not in some]
            if np.linalg.matrix_rank(told[:, rest]) < rank:
                left.append(size)
    return min(left, default=None)


def left_of(*releases, pairs=False):
    return {test: fewest_left(sets) for test, sets in people_told(releases, pairs=pairs).items()}


def trainings():
    return [
        Training("T0", both={"law": 23}, only_before={"law": 3}, later=6),
        Training("T1", both={"law": 19, "": 2}, only_after={"law": 6}, later=7),
        Training("T2", both={"law": 22}, later=7),
        Training("T3", both={"care": 9}, only_before={"care": 4}, later=5),
        Training("W0", both={"law": 14, "care": 11, "ngo": 5}, kind="workshop", later=11, place="T0"),
        Training("W1", both={"law": 12, "care": 12, "ngo": 2}, kind="workshop", later=4),
        Training("E0", both={"law": 26, "care": 31}, only_before={"care": 12}, kind="e-learning", later=21),
    ]


def grown(programme, cohort, first):
    """Let the people of a cohort after the first so many have come in a room of their own."""
    for row in programme.people:
        if row["cohort"] == cohort and row["room"].endswith("/1"):
            row["room"] = f"{cohort}/{1 if int(row['person'].split('-')[1]) < first else 2}"
    return programme


def without(programme, room):
    """The programme before a room came."""
    before = Programme(programme.trainings)
    gone = {row["person"] for row in programme.people if row["room"] == room}
    before.people = [row for row in programme.people if row["person"] not in gone]
    before.items = [row for row in programme.items if row["person"] not in gone]
    return before


def rooms(programme):
    return set(programme.frame("rooms")["room"])


@pytest.fixture(scope="module")
def programme():
    return Programme(trainings())


def test_no_figures_of_tests_leave_fewer_than_ten(programme):
    assert left_of(safe(programme), pairs=True) == {"before": None, "after": None, "later": None}


def test_no_figures_of_two_releases_leave_fewer_than_ten():
    now = grown(grown(Programme(trainings()), "T0", 20), "W0", 16)
    then = without(without(now, "T0/2"), "W0/2")
    assert len({row["person"] for row in then.people}) < len({row["person"] for row in now.people})
    told = safe(now, stages=[rooms(then)])
    assert set(left_of(safe(then), told).values()) == {None}
    assert len(told.of(cohort="W0").pairs()) == 30, "who came since are fourteen: they are told"


def test_without_the_list_of_releases_the_intruder_subtracts_them():
    now = grown(Programme(trainings()), "T0", 20)
    then = without(now, "T0/2")
    assert left_of(safe(then), safe(now))["after"] < 3


def test_without_regard_to_who_is_left_the_intruder_subtracts_families(monkeypatch):
    monkeypatch.setattr(
        blocks, "shown_families", lambda counts, _, k: [one for one, count in counts.items() if count >= k]
    )
    assert left_of(safe(Programme(trainings())))["before"] < 10


def test_without_blocks_the_intruder_subtracts_those_with_both_tests_from_those_with_one(monkeypatch):
    one = Programme([Training("T0", both={"law": 23}, only_before={"law": 3})])
    whole = {("T0", row["person"]): None for row in one.people}
    real = blocks.Blocks.told

    def told(self, *tests):
        some = real(self, *tests)
        block = next(iter(some.values()))
        return some if len(tests) == 2 else dict.fromkeys(whole, block)

    monkeypatch.setattr(blocks.Blocks, "told", told)
    assert left_of(safe(one))["before"] == 3


def test_without_the_rule_of_pools_the_intruder_subtracts_a_pool(monkeypatch):
    near = [Training("T0", both={"law": 14}, later=9), Training("T1", both={"law": 11}, later=9)]
    assert set(left_of(safe(Programme(near))).values()) <= {None}
    monkeypatch.setattr(blocks, "apart", lambda _: 99)
    assert left_of(safe(Programme(near)))["before"] < 10


# ---- counts: how many values are left --------------------------------------------------------


def asked():
    programme = Programme([Training(f"C{number}") for number in range(6)])
    drawn = np.random.default_rng(5)
    for number in range(6):
        for short in ("q0", "q1", "q2"):
            by = {family: [int(one) for one in drawn.multinomial(size, [0.5, 0.3, 0.15, 0.05])]
                  for family, size in (("law", 14), ("care", 11), ("ngo", int(drawn.integers(0, 9))))}  # fmt: skip
            whole = [sum(counts[place] for counts in by.values()) for place in range(4)]
            programme.ask(
                f"C{number}", whole, families={name: one for name, one in by.items() if sum(one) >= 3}, short=short
            )
    return programme


def open_values(told, programme):
    """Return the fewest values that a count of a told group may have, tried one by one; how many answered is known."""
    fewest = 99
    parts = told.decisions(family=True)
    whole = told.decisions()
    for cohort, _, short, _, _, _, counts, families in programme.asked:
        seen = whole[(whole["cohort"] == cohort) & (whole["short"] == short)]["people"].tolist()
        split = parts[(parts["cohort"] == cohort) & (parts["short"] == short)]
        left, rest = sum(counts), np.array(seen)
        for family, theirs in split.groupby("family"):
            n, rounded = sum(families[family]), theirs["people"].tolist()
            fewest = min(fewest, *values(rounded, n))
            left, rest = left - n, rest - np.array(rounded)
        if left:
            fewest = min(fewest, *values(rest.tolist(), left))
    return fewest


def values(rounded, people):
    near = [[one for one in range(count - 2, count + 3) if one >= 0] for count in rounded]
    tables = [one for one in product(*near) if sum(one) == people]
    return [len({one[place] for one in tables}) for place in range(len(rounded))]


def test_no_count_can_be_pinned_to_fewer_than_three_values():
    programme = asked()
    assert open_values(safe(programme), programme) >= 3


def narrow_ones():
    """Thirty questions that eight of ten answered alike: where both counts are rounded down, ten says which they were."""
    programme = Programme([Training("C0")])
    for number in range(30):
        programme.ask("C0", [8, 2], short=f"q{number}")
    return programme


def test_nor_where_ten_answered():
    programme = narrow_ones()
    assert open_values(safe(programme), programme) >= 3


def test_where_draws_are_not_looked_at_a_count_is_pinned(monkeypatch):
    programme = narrow_ones()
    monkeypatch.setattr(rounding, "possible", lambda drawn, **_: [(0, 9)] * len(drawn))
    assert open_values(safe(programme), programme) == 1


def test_every_filter_shows_sums_of_the_same_rounded_counts():
    programme = asked()
    told = safe(programme)
    base = told.decisions().set_index(["cohort", "short", "choice"])["people"]
    for two in combinations(sorted(told.cohorts["cohort"]), 2):
        some = told.of(cohort=two).decisions().set_index(["cohort", "short", "choice"])["people"]
        pd.testing.assert_series_equal(some, base.loc[some.index])


# ---- the export ------------------------------------------------------------------------------


def exported(programme):
    release = Release(1, "2026-11-22", 10, "00000000", ())
    files = cohort_files(
        safe(programme), Export("p", "P", synthetic=True, release=release, language="en", public=False)
    )
    return pd.read_csv(BytesIO(files["csv/choices.csv"]))


def fixed(table):
    """Return hidden counts that the sums of the table fix, and those they leave fewer than ten values, row by row."""
    found = []
    for _, rows in table.groupby(["short", "round"]):
        names = {key: place for place, key in enumerate(zip(
            rows["scope"], rows["cohort"].fillna(""), rows["family"].fillna(""), rows["choice"], strict=True))}  # fmt: skip
        known = dict(zip(names, rows["people"], strict=True))
        equations = []
        for group, some in rows.groupby(["scope", "cohort", "family"], dropna=False):
            if some["answered"].notna().all():
                key = tuple("" if pd.isna(one) else one for one in group)
                equations.append(({(*key, choice): 1 for choice in some["choice"]}, some["answered"].iloc[0]))
        for total, parts in (("all", "cohort"), ("families", "family")):
            for key in names:
                if key[0] == total:
                    those = {one: 1 for one in names if one[0] == parts and one[3] == key[3] and one[2] == key[2]}
                    equations.append((those | {key: -1}, 0))
        for key in names:
            if key[0] == "cohort":
                those = {
                    one: 1 for one in names if one[0] in {"family", "others"} and one[1] == key[1] and one[3] == key[3]
                }
                if those:
                    equations.append((those | {key: -1}, 0))
        hidden = [key for key, count in known.items() if pd.isna(count)]
        place = {key: number for number, key in enumerate(hidden)}
        matrix = np.array([[signs.get(key, 0) for key in hidden] for signs, _ in equations], dtype=float)
        rank = np.linalg.matrix_rank(matrix)
        for key in hidden:
            axis = np.zeros(len(hidden))
            axis[place[key]] = 1
            if np.linalg.matrix_rank(np.vstack([matrix, axis])) == rank:
                found.append(key)
        for signs, total in equations:
            left = total - sum(sign * known[key] for key, sign in signs.items() if not pd.isna(known[key]))
            unknown = [sign for key, sign in signs.items() if pd.isna(known[key])]
            if unknown and min(unknown) > 0 and left < 9:
                found.append(tuple(signs))
    return found


def test_no_hidden_count_of_an_export_is_fixed_by_its_sums():
    table = exported(asked())
    assert table["hidden"].any()
    assert not table["hidden"].all()
    assert fixed(table) == []


def test_where_nothing_is_hidden_beside_small_counts_they_are(monkeypatch):
    monkeypatch.setattr(suppression, "_more", lambda *_: set())
    monkeypatch.setattr(suppression, "audit", lambda *_: None)
    assert fixed(exported(asked()))
