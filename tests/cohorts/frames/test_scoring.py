"""Tests of people: what was left out is not right, two tests of one person meet also across rooms."""

import pytest

from ias_widgets import cohorts
from ias_widgets.errors import ContentError


def test_a_persons_share_is_of_all_items_and_what_was_left_out_is_not_right(told):
    scores = cohorts.scores(told)
    ada = scores[(scores["person"] == "ada") & (scores["purpose"] == "before")].iloc[0]
    assert (ada["items"], ada["right"], ada["share"]) == (4, 1, 0.25)
    assert (ada["cohort"], ada["kind"], ada["place"], ada["form"]) == ("Koszalin", "training", "Koszalin", "a")
    assert len(scores) == 14


def test_who_took_both_tests_is_a_pair(told):
    pairs = cohorts.pairs(told)
    assert pairs[["cohort", "person", "family", "before", "after", "gain"]].to_numpy().tolist() == [
        ["Koszalin", "ada", "uniformed", 0.25, 0.75, 0.5],
        ["Koszalin", "ben", "uniformed", 0.5, 1.0, 0.5],
        ["Kraków", "dot", "labour", 0.75, 1.0, 0.25],
    ]


def test_a_later_test_in_a_room_of_its_own_belongs_to_where_the_person_began(told):
    pairs = cohorts.pairs(told, "before", "later")
    assert pairs[["cohort", "place", "person", "after"]].to_numpy().tolist() == [
        ["Koszalin", "Koszalin", "ada", 0.5], ["Kraków", "Kraków", "dot", 0.75],
    ]  # fmt: skip
    assert cohorts.pairs(told, "after", "later")["person"].tolist() == ["ada", "dot"]


def test_a_purpose_that_is_none_is_named(told):
    with pytest.raises(ContentError, match='did you mean "before"'):
        cohorts.pairs(told, "befor")


def test_attendance_counts_people_tests_pairs_and_what_is_withheld(told):
    there = cohorts.attendance(told)
    numbers = ["cohort", "present", "before", "after", "later", "pairs", "withheld", "ambiguous"]
    assert there[numbers].to_numpy().tolist() == [
        ["Koszalin", 6, 3, 3, 1, 2, 0, 0],
        ["Kraków", 5, 3, 4, 1, 1, 2, 1],
        ["warszawa-2026-11-05", 6, 0, 0, 0, 0, 0, 0],
        ["Later tests", 0, 0, 0, 1, 0, 0, 0],
    ]
