"""What was put into synthetic programmes is found again, as often as the methods promise; nothing where nothing was put."""

import math

import pytest
import yaml

from ias_widgets import cohorts
from ias_widgets.cohorts.frames import item_answers, noticing, pairs, shifts
from ias_widgets.cohorts.methods.cohort_gain import cohort_gain
from ias_widgets.cohorts.methods.item_quality import item_quality
from ias_widgets.cohorts.methods.noticing import noticing as detected
from ias_widgets.publishing.synthetic import EFFECTS
from ias_widgets.shipped import shipped
from tests.cohorts.stated import ALARMS, CAREFUL, FOUND, Asked, asked, families_that_decide_otherwise, items_of

SEEDS = range(1000, 1020)
PACKAGE = shipped("datasets") / "synthetic"


@pytest.mark.parametrize("question", FOUND, ids=lambda question: question.__name__)
def test_what_was_put_in_is_found_again_as_often_as_the_interval_promises(question):
    found = asked(question, SEEDS)
    assert found.held >= found.likely[0], found


@pytest.mark.parametrize("question", [*ALARMS, *CAREFUL], ids=lambda question: question.__name__)
def test_nothing_is_found_where_nothing_was_put(question):
    found = asked(question, SEEDS)
    assert found.held <= found.likely[1], found


def test_families_that_decide_otherwise_are_found_every_time():
    assert asked(families_that_decide_otherwise, SEEDS).held == len(SEEDS)


def test_items_that_move_are_found_and_none_that_goes_down():
    for seed in SEEDS[:5]:
        found = items_of(seed)
        assert found.up >= len(found.items) / 4
        assert found.down == 0


# ---- the shipped programme: what its rooms were played with --------------------------------------------


@pytest.fixture(scope="module")
def records():
    return cohorts.load(PACKAGE)


@pytest.fixture(scope="module")
def expected():
    return yaml.safe_load((PACKAGE / "effects.yaml").read_text(encoding="utf-8"))["expected"]


def test_signs_are_noticed_by_as_many_as_stated(records, expected):
    told = noticing(records)
    asked_of = 0
    for row in told.itertuples():
        stated = expected["signs"][row.scene]
        if row.sign in stated["apart"]:
            share = stated["shares"][row.sign]
            error = math.sqrt(share * (1 - share) / row.could)
            assert abs(row.people / row.could - share) < 4 * error, (row.scene, row.sign)
            asked_of += 1
    assert asked_of >= 25


def test_as_many_come_round_after_the_talk_as_stated(records):
    moved = shifts(records)
    for scene, argued in EFFECTS.deciding.argued.items():
        others = moved[(moved["scene"] == scene) & (moved["first"] != argued)]
        people = int(others["people"].sum())
        share = int(others.loc[others["last"] == argued, "people"].sum()) / people
        rate = EFFECTS.deciding.comes_round
        assert people > 300
        assert abs(share - rate) < 4 * math.sqrt(rate * (1 - rate) / people), (scene, share)


def test_signs_are_told_from_decoys_as_well_as_stated(records, expected):
    told = noticing(records)
    held = {}
    for scene, stated in expected["signs"].items():
        found = detected(told[told["scene"] == scene])
        if stated["d_prime"] is not None and found.detection is not None:
            low, high = found.detection.interval
            held[scene] = low <= stated["d_prime"] <= high
    assert len(held) >= 10
    assert sum(held.values()) >= Asked(0, len(held), 0.95).likely[0], held


def test_items_are_as_difficult_as_stated_and_the_sharper_part_people_better(records, expected):
    found = item_quality(item_answers(records.of(kind="training")), purpose="before").items
    assert len(found) == len(expected["items"]) == 40
    blunt, sharp = [], []
    for item in found:
        stated = expected["items"][item.item]
        share = stated["before"] / 100
        assert abs(item.difficulty - share) < 4 * math.sqrt(share * (1 - share) / item.people), item.item
        (sharp if stated["discrimination"] > 1.2 else blunt).append(item.discrimination)
    assert sum(sharp) / len(sharp) > sum(blunt) / len(blunt)


@pytest.mark.parametrize("kind", ["training", "e-learning"])
def test_the_shipped_cohorts_gained_what_was_stated(records, expected, kind):
    found = cohort_gain(pairs(records), kind=kind)
    low, high = found.interval
    assert low <= expected["tests"][kind]["gain"] / 100 <= high
    assert [row.cohort for row in found.hidden] == ["zamosc-2027-02"]
