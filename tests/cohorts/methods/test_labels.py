"""Cohorts of one place are told apart."""

from hypothesis import given
from hypothesis import strategies as st

from ias_widgets.cohorts.methods.labels import labels

PLACES = st.sampled_from(["Radom", "Chełm"])
DAYS = st.sampled_from(["2026-10-02", "2026-11-02", "2026-11-17", "", None])


def test_a_place_visited_once_keeps_its_name():
    assert labels(["Radom", "Chełm"], ["2026-10-02", None]) == ["Radom", "Chełm"]


def test_without_a_date_a_number_tells_cohorts_apart():
    assert labels(["Radom", "Radom"], [None, ""]) == ["Radom · 1", "Radom · 2"]


@given(st.lists(st.tuples(PLACES, DAYS), max_size=12))
def test_labels_differ(cohorts):
    names, days = [name for name, _ in cohorts], [day for _, day in cohorts]
    told = labels(names, days)
    assert len(set(told)) == len(cohorts)
    beside = labels(names, days, beside=True)
    assert len({(name, (day or "")[:7]) for name, day in zip(beside, days, strict=True)}) == len(cohorts)
