"""What people do with a film is what was stated: in a crowd so large that chance is small."""

from itertools import pairwise

import numpy as np
import pytest
from msgspec.structs import replace

from ias_widgets.cases import begin, load, shots_of
from ias_widgets.publishing.synthetic import EFFECTS
from ias_widgets.publishing.synthetic.expected import first_share, talked_over
from ias_widgets.publishing.synthetic.film import choices, second_choices, taps
from ias_widgets.publishing.synthetic.noticing import noticed
from ias_widgets.publishing.synthetic.people import people_of
from ias_widgets.publishing.synthetic.plan import Planned
from ias_widgets.rooms.signs import in_window, windows_of

WAYS = ("presume", "status", "labour")
ROOMS, CROWD = 60, 6000


@pytest.fixture(scope="module")
def film():
    return load("night_shift")


def crowd(number: int, **people: int):
    return people_of(Planned(1000 + number, "crowd", "workshop", "Crowd", "", "2026-09-01", "", people), EFFECTS, 1)


def share(chosen, way):
    answered = [one for one in chosen if one is not None]
    return sum(one == way for one in answered) / len(answered)


def test_families_favour_their_way_as_often_as_stated_and_the_talk_moves_as_many():
    rooms = [crowd(number, uniformed=100, ngo=100) for number in range(ROOMS)]
    for family, place in (("uniformed", 0), ("ngo", 1)):
        first, second = [], []
        for room in rooms:
            votes = choices(room, EFFECTS, "table", WAYS, WAYS)
            again = second_choices(room, EFFECTS, "table", WAYS, votes)
            ours = np.array(room.family) == family
            both = [(one, two) for one, two, mine in zip(votes, again, ours, strict=True) if mine and one]
            first.append(share([one for one, _ in both], "presume"))
            second.append(share([two for _, two in both], "presume"))
        before, after = talked_over(EFFECTS.deciding, "table", family, len(WAYS))
        for found, expected in ((first, before), (second, after)):
            error = np.std(found, ddof=1) / np.sqrt(ROOMS)
            assert abs(np.mean(found) - expected) < 3.5 * error, (place, np.mean(found), expected)


def test_a_way_that_is_shut_is_chosen_by_nobody():
    room = crowd(1, uniformed=300)
    assert set(choices(room, EFFECTS, "table", WAYS[:2], WAYS)) == {"presume", "status", None}


def test_who_favours_nothing_that_is_open_chooses_evenly():
    assert first_share(replace(EFFECTS.deciding, strength=0.0), 4, favoured=True) == pytest.approx(0.25)


def test_labour_and_social_assistance_do_not_differ_in_anything():
    assert EFFECTS.deciding.leaning["labour"] == EFFECTS.deciding.leaning["social"]
    assert EFFECTS.testing.ability["labour"] == EFFECTS.testing.ability["social"]


@pytest.mark.parametrize("scene", ["canteen", "table", "hall"])
def test_as_many_tap_in_each_window_as_stated(film, scene):
    room, walk = crowd(2, social=CROWD), replace(begin(film), scene=scene)
    windows, length = windows_of(film, walk), sum(shot.seconds for shot in shots_of(film, walk))
    found = taps(room, EFFECTS, scene, windows, length)
    expected = noticed(film, EFFECTS.noticing)[scene].shares
    for window in windows:
        people = {tap.person for tap in found if in_window(tap.seconds, window)}
        assert len(people) / CROWD == pytest.approx(expected[window.id], abs=0.03)


def test_nobody_taps_twice_within_a_second_or_outside_the_scene(film):
    walk = replace(begin(film), scene="table")
    windows, length = windows_of(film, walk), sum(shot.seconds for shot in shots_of(film, walk))
    found = taps(crowd(3, social=200), EFFECTS, "table", windows, length)
    assert all(0 <= tap.seconds <= length for tap in found)
    for one, two in pairwise(found):
        assert one.person != two.person or two.seconds - one.seconds >= 1
