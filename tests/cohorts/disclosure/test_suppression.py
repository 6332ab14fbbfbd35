"""Which counts an export hides, and that none of them can be computed back: by ranks and by trying, not by the audit itself."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ias_widgets.cohorts.disclosure import Safe, suppression, tables
from ias_widgets.cohorts.disclosure.audit import LinkedTable
from ias_widgets.cohorts.disclosure.cells import COLUMNS
from ias_widgets.cohorts.disclosure.suppression import hidden_cells
from ias_widgets.cohorts.disclosure.tables import counted
from ias_widgets.errors import ContentError
from tests.cohorts.disclosure.made import KEY, Programme, Training
from tests.cohorts.disclosure.test_audit import two_way


def computable(table, hidden):
    """Return hidden cells that the sums alone fix: those whose axis lies in the row space of the sums."""
    cells = sorted(hidden)
    if not cells:
        return []
    rows = [
        [(-1 if cell == total else 1) if cell == total or cell in parts else 0 for cell in cells]
        for total, parts in table.sums
    ]
    sums = np.array([row for row in rows if any(row)]).reshape(-1, len(cells))
    rank = np.linalg.matrix_rank(sums) if len(sums) else 0
    axes = np.eye(len(cells))
    return [
        cell
        for cell, axis in zip(cells, axes, strict=True)
        if np.linalg.matrix_rank(np.vstack([sums, axis])) == rank
    ]  # fmt: skip


def test_beside_a_count_of_three_one_more_is_hidden_and_the_totals_stay():
    table, place = two_way([[25, 12, 3], [30, 20, 18]])
    hidden = hidden_cells(table, KEY)
    assert place[0, 2] in hidden
    assert len(hidden) == 4, "two rows, two columns: a square"
    assert not hidden & {place[2, 3], place[0, 3], place[1, 3]}


def test_nothing_is_hidden_where_nothing_is_small():
    assert hidden_cells(two_way([[25, 12], [30, 20]])[0], KEY) == frozenset()


def test_a_table_with_nothing_to_hide_behind_is_refused():
    table = LinkedTable(("n",), (4,), (), (5,))
    with pytest.raises(ContentError, match="between 0 and 5"):
        hidden_cells(table, KEY)


def test_which_cell_is_hidden_beside_another_does_not_follow_from_how_great_it_is():
    """Of 40 sets of names the smaller of two large counts is taken about half of the time."""
    table = LinkedTable(("all", "yes", "no", "else"), (66, 40, 23, 3), ((0, (1, 2, 3)),), (99,) * 4)
    smaller = sum(2 in hidden_cells(table, f"key {number}".encode()) for number in range(40))
    assert 10 < smaller < 30


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.integers(0, 30), min_size=3, max_size=3), min_size=2, max_size=4))
def test_no_hidden_cell_of_a_random_table_is_fixed_by_its_sums(counts):
    table, _ = two_way(counts)
    hidden = hidden_cells(table, KEY)
    assert all(cell in hidden for cell, value in enumerate(table.values) if value < 10)
    assert computable(table, hidden) == []


def test_without_hiding_beside_the_same_ranks_do_find_cells(monkeypatch):
    monkeypatch.setattr(suppression, "_more", lambda *_: set())
    monkeypatch.setattr(suppression, "audit", lambda *_: None)
    table, place = two_way([[25, 12, 3], [30, 20, 18]])
    assert computable(table, hidden_cells(table, KEY)) == [place[0, 2]]


@pytest.fixture(scope="module")
def three():
    programme = Programme([Training("A"), Training("B"), Training("C")])
    programme.ask("A", [30, 20, 4, 0], families={"law": [20, 12, 2, 0], "care": [10, 8, 2, 0]})
    programme.ask("B", [12, 25, 10, 9], families={"law": [6, 15, 5, 3], "care": [5, 8, 4, 3]})
    programme.ask("C", [22, 1, 1, 0])
    return Safe(programme, KEY, frames=programme)


def test_an_export_tells_all_cohorts_families_and_others_and_hides_what_is_small(three):
    frame = counted(three.cells, KEY)
    assert set(frame["scope"]) == {"all", "cohort", "family", "others", "families"}
    told = frame[~frame["hidden"]]
    assert (told["people"] >= 10).all()
    assert (told["people"] % 3 == 0).all()
    assert frame["people"][frame["hidden"]].isna().all()
    assert len(told)


def test_its_sums_are_those_of_rounded_base_cells(three):
    frame = counted(three.cells, KEY)
    whole = frame[(frame["scope"] == "all") & ~frame["hidden"]].set_index("choice")["people"]
    base = three.decisions().groupby("choice")["people"].sum()
    pd.testing.assert_series_equal(whole, base.loc[whole.index], check_names=False)


def test_no_hidden_count_of_it_is_fixed_by_what_it_tells(three, monkeypatch):
    seen = []
    real = tables.hidden_cells

    def noted(table, *rest):
        seen.append((table, real(table, *rest)))
        return seen[-1][1]

    monkeypatch.setattr(tables, "hidden_cells", noted)
    counted(three.cells, KEY)
    for table, hidden in seen:
        assert computable(table, hidden) == []


def test_a_count_found_from_further_away_than_its_own_sums_is_protected_too():
    """Two cohorts in two families each: all of one cohort is hidden, and the families' totals tell its others."""
    names = ("all", "A", "B", "A1", "A2", "B1", "B2", "1", "2")
    sums = ((0, (1, 2)), (1, (3, 4)), (2, (5, 6)), (7, (3, 5)), (8, (4, 6)))
    table = LinkedTable(names, (80, 19, 61, 4, 15, 30, 31, 34, 46), sums, (99,) * 9)
    hidden = hidden_cells(table, KEY)
    assert computable(table, hidden) == []


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(*[st.integers(0, 25)] * 4).map(lambda one: [one[:2], one[2:]]), min_size=2, max_size=4
    ),
    st.binary(min_size=1, max_size=8),
)  # fmt: skip
def test_no_hidden_count_of_random_cohorts_and_families_is_fixed_whatever_the_key(cohorts, key):
    rows = [
        (
            f"C{number}",
            family,
            "f",
            "s",
            "",
            "q",
            0,
            1,
            "single",
            3,
            choice,
            choice,
            choice,
            people * 3,
            sum(counts) * 3,
            True,
        )
        for number, cohort in enumerate(cohorts)
        for family, counts in zip(("law", None), cohort, strict=True)
        for choice, people in zip("ab", counts, strict=True)
    ]
    seen = []
    real = tables.hidden_cells

    def noted(table, *rest):
        seen.append((table, real(table, *rest)))
        return seen[-1][1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tables, "hidden_cells", noted)
        counted(pd.DataFrame(rows, columns=list(COLUMNS)), key)
    for table, hidden in seen:
        assert computable(table, hidden) == []
