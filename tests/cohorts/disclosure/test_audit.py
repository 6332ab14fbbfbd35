"""What a hidden count may be, against ranges found by going through all tables there can be."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ias_widgets.cohorts.disclosure.audit import LinkedTable, audit, narrow, ranges
from ias_widgets.cohorts.disclosure.evident import Base, evidently_wide
from ias_widgets.errors import ContentError


def two_way(counts):
    """Rows and columns with their sums, and the sum of all."""
    rows, columns = len(counts), len(counts[0])
    cells = [(row, column) for row in range(rows + 1) for column in range(columns + 1)]
    place = {cell: number for number, cell in enumerate(cells)}

    def value(row, column):
        some = counts if row == rows else [counts[row]]
        return sum(sum(one) if column == columns else one[column] for one in some)

    sums = [(place[row, columns], tuple(place[row, c] for c in range(columns))) for row in range(rows + 1)]
    sums += [(place[rows, column], tuple(place[r, column] for r in range(rows))) for column in range(columns + 1)]
    values = tuple(value(*cell) for cell in cells)
    table = LinkedTable(tuple(map(str, cells)), values, tuple(sums), (99,) * len(cells))
    return table, place


def by_going_through(table, hidden, most):
    """Return the ranges by trying every table."""
    found = {}
    for tried in product(range(most + 1), repeat=len(hidden)):
        values = dict(enumerate(table.values)) | dict(zip(hidden, tried, strict=True))
        if all(values[total] == sum(values[part] for part in parts) for total, parts in table.sums):
            for cell, value in zip(hidden, tried, strict=True):
                low, high = found.get(cell, (value, value))
                found[cell] = (min(low, value), max(high, value))
    return found


def test_a_single_hidden_cell_is_computed_from_its_total_and_refused():
    table, place = two_way([[14, 8], [12, 16]])
    with pytest.raises(ContentError, match=r"\(0, 1\).*between 8 and 8.*hide more"):
        audit(table, {place[0, 1]})


def test_four_hidden_in_a_square_are_as_wide_as_their_rows_and_columns_leave_them():
    table, place = two_way([[3, 9], [12, 20]])
    hidden = [place[row, column] for row in (0, 1) for column in (0, 1)]
    assert ranges(table, hidden)[place[0, 0]] == (0, 12)
    assert ranges(table, hidden)[place[1, 1]] == (17, 29)
    audit(table, hidden)


def test_the_same_square_is_refused_where_a_column_is_short():
    table, place = two_way([[3, 9], [4, 20]])
    hidden = [place[row, column] for row in (0, 1) for column in (0, 1)]
    assert set(narrow(table, hidden)) == set(hidden)
    assert narrow(table, hidden)[place[0, 0]] == (0, 7)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 4), min_size=2, max_size=3), min_size=2, max_size=2).filter(
        lambda rows: len({len(row) for row in rows}) == 1
    ),
    st.data(),
)
def test_ranges_are_those_found_by_trying_every_table(counts, data):
    table, place = two_way(counts)
    inner = [cell for name, cell in place.items() if name[0] < 2 and name[1] < len(counts[0])]
    hidden = sorted(data.draw(st.sets(st.sampled_from(inner), min_size=1, max_size=4)))
    assert ranges(table, hidden) == by_going_through(table, hidden, 8)


def test_a_sum_of_whole_numbers_is_not_taken_for_one_of_halves():
    """Three cells whose pairs have even and odd sums: the program without whole numbers would call each open."""
    table = LinkedTable(
        ("x", "y", "z", "p", "q", "r"), (1, 1, 1, 2, 2, 2), ((3, (0, 1)), (4, (1, 2)), (5, (0, 2))), (9,) * 6
    )
    assert ranges(table, {0, 1, 2}) == {0: (1, 1), 1: (1, 1), 2: (1, 1)}


def test_counts_in_threes_are_open_over_ten_values_where_four_multiples_remain():
    table = LinkedTable(("n", "a", "b"), (9, 3, 6), ((0, (1, 2)),), (99,) * 3, unit=3)
    assert ranges(table, {1, 2}) == {1: (0, 9), 2: (0, 9)}
    audit(table, {1, 2})
    short = LinkedTable(("n", "a", "b"), (6, 3, 3), ((0, (1, 2)),), (99,) * 3, unit=3)
    with pytest.raises(ContentError):
        audit(short, {1, 2})


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(st.integers(0, 9), min_size=3, max_size=3), min_size=2, max_size=4), st.data())
def test_what_is_evidently_wide_is_so_by_the_program_too(counts, data):
    table, place = two_way(counts)
    inner = {cell for name, cell in place.items() if name[0] < len(counts) and name[1] < 3}
    hidden = data.draw(st.sets(st.sampled_from(sorted(inner)), min_size=2))
    rows = [Base(tuple(place[row, column] for column in range(3)), None, None) for row in range(len(counts))]
    found = ranges(table, hidden)
    for cell in evidently_wide(rows, table.values, hidden, least=6):
        assert found[cell][1] - found[cell][0] >= 5
