"""Signs noticed along a scene, and d' with Hautus's correction."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm

from ias_widgets.cohorts.methods.noticing import detection, noticing
from ias_widgets.cohorts.methods.shares import wilson


def test_hautus_1995_log_linear_rates():
    """Half a count is added to each, one to each number of trials, whatever the counts."""
    found = detection(10, 10, 0, 20)
    assert found.d_prime == pytest.approx(norm.ppf(10.5 / 11) - norm.ppf(0.5 / 21))
    assert found.criterion == pytest.approx(-(norm.ppf(10.5 / 11) + norm.ppf(0.5 / 21)) / 2)


@pytest.mark.parametrize(("hits", "alarms", "d_prime"), [(69, 31, 0.992), (89, 59, 0.999)])
def test_macmillan_creelman_2005_uncorrected_rates(hits, alarms, d_prime):
    assert detection(hits, 100, alarms, 100, corrected=False).d_prime == pytest.approx(d_prime, abs=1e-3)


@given(st.integers(0, 50), st.integers(0, 50))
def test_all_counts_give_a_finite_answer_and_the_same_rates_none(hits, alarms):
    found = detection(hits, 50, alarms, 50)
    assert found.interval[0] < found.d_prime < found.interval[1]
    assert (found.d_prime > 0) == (hits > alarms)


def signs(*rows, scene="gate"):
    names = ["name", "kind", "strength", "start", "end", "could", "people"]
    frame = pd.DataFrame(rows, columns=names)
    return frame.assign(film="night", scene=scene, sign=frame["name"], shot="one", named=0, rooms=1)


GATE = signs(
    ("Passport", "sign", "strong", 2, 8, 40, 30), ("Suitcase", "sign", "weak", 12, 20, 40, 6), ("Tired", "decoy", None, 9, 11, 40, 4)
)  # fmt: skip
TAPS = pd.DataFrame(
    [("gate", 3, "Passport", 20), ("gate", 5, "Passport", 10), ("gate", 14, "Suitcase", 6), ("gate", 25, "", 3)],
    columns=["scene", "seconds", "signs", "people"],
)


def test_signs_noticed_most_and_least_are_told():
    found = noticing(GATE, TAPS)
    assert found.sentence() == "The sign “Passport” was noticed by 30 of 40 people, “Suitcase” by 6 of 40"
    assert (found.estimate, found.n, found.alarms) == (36 / 80, 40, 3)
    assert found.interval == wilson(36, 80)


def test_a_decoy_taken_for_a_sign_is_a_false_alarm():
    assert noticing(GATE).detection == detection(36, 80, 4, 40)


def test_where_there_was_no_decoy_nothing_is_said_of_telling_apart():
    assert noticing(GATE[GATE["kind"] == "sign"]).detection is None


def test_scenes_that_too_few_watched_are_left_out_and_counted():
    small = signs(("Van", "sign", "medium", 1, 4, 6, 6), scene="yard")
    found = noticing(pd.concat([GATE, small]))
    assert (found.n, found.missing) == (40, 6)
    assert "Van" not in found.signs["name"].tolist()


def test_a_sign_that_versions_of_a_scene_show_at_different_times_is_told_once():
    early, late = signs(("Van", "sign", "medium", 1, 4, 20, 12)), signs(("Van", "sign", "medium", 6, 9, 40, 18))
    found = noticing(pd.concat([early, late], ignore_index=True))
    (only,) = found.signs.to_dict("records")
    assert (only["people"], only["could"], only["start"], found.n) == (30, 60, 6, 60)


def test_scenes_are_named_by_their_titles_where_these_are_known():
    found = noticing(GATE.assign(title="At the gate"))
    assert set(found.table()["Scene"]) == {"At the gate"}
    assert set(noticing(GATE).table()["Scene"]) == {"gate"}


def test_bands_lie_over_their_windows_and_stronger_signs_are_thicker():
    shapes = [one for one in noticing(GATE, TAPS).figure().layout.shapes if one.layer == "above" and one.x1 < 21]
    bands = {one.x0: (one.x1, one.y1 - one.y0) for one in shapes if one.x1 > one.x0}
    assert {start: end for start, (end, _) in bands.items() if start} == {2: 8, 12: 20, 9: 11}
    assert bands[2][1] > bands[12][1]
    assert [one.line.dash for one in shapes if one.x0 == 9 and one.x1 == 11] == ["dot"]


def test_all_taps_are_drawn_and_those_outside_windows_apart():
    within, outside = noticing(GATE, TAPS).figure().data
    highest = 96
    assert sum(within.y) == pytest.approx(-highest * 36 / 20)
    assert sum(outside.y) == pytest.approx(-highest * 3 / 20)
    assert within.marker.color != outside.marker.color


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_too_few_who_could_tap_are_an_answer(language):
    found = noticing(signs(("Van", "sign", "medium", 1, 4, 6, 6))).told_in(language)
    assert (found.few.unit, found.few.found) == ("taps", 6)
    assert found.figure().layout.annotations[0].text


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_prints_shows_and_draws(language):
    found = noticing(GATE, TAPS).told_in(language)
    assert found.table().shape == (3, 7)
    assert "30" in found.figure("gate").layout.title.text
    assert "d′" in found.figure().layout.annotations[-1].text
