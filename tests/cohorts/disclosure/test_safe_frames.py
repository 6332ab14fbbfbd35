"""The told frames of real records: the shipped synthetic programme, and what they have in common with the frames of everything."""

import pytest

from ias_widgets import cohorts
from ias_widgets.cohorts import frames
from ias_widgets.cohorts.disclosure import Safe
from ias_widgets.shipped import shipped
from tests.cohorts.disclosure.made import KEY


@pytest.fixture(scope="module")
def records():
    return cohorts.load(shipped("datasets") / "synthetic")


@pytest.fixture(scope="module")
def safe(records):
    return Safe(records, KEY)


def test_a_panel_of_experts_is_told_as_it_is(records, safe):
    told = safe.concordances()
    panel = frames.concordances(records).groupby(["step", "short", "choice"])["experts"].sum()
    assert told.groupby(["step", "short", "choice"])["experts"].sum().to_dict() == panel.to_dict()
    assert told.groupby(["step", "short"])["experts"].sum().ge(10).all()
    assert (told["people"] % 3 == 0).all()


def test_whole_ways_are_told_of_the_rooms_whose_scenes_are_told(records, safe):
    there = frames.attendance(records)
    small = set(there["cohort"][there["present"] < 10])
    walks = safe.paths()
    assert small
    assert len(walks) == sum(cohort not in small for _, cohort in _walked(records))
    passed = sum(len(walk) - 1 for walk in walks.values())
    assert safe.ways()["rooms"].sum() == passed
    assert {room for room, _, _ in walks}.isdisjoint(records.rooms["room"])
    film = next(iter(walks))[2]
    assert safe.of(film=film).paths() == {key: walk for key, walk in walks.items() if key[2] == film}


def _walked(records):
    cohort = dict(zip(records.rooms["room"], records.rooms["cohort"], strict=True))
    return [(key, cohort[key[0]]) for key in frames.paths(records)]
