"""Every frame is the same from pandas and from DuckDB: values, types, order."""

import pandas as pd
import pytest

from ias_widgets import cohorts
from ias_widgets.cohorts.frames import DASHBOARD
from tests.cohorts.conftest import folder  # noqa: F401

FRAMES = DASHBOARD | {"item_answers": cohorts.item_answers}


@pytest.fixture(scope="module")
def both(programme, folder):  # noqa: F811
    return [
        [cohorts.load(place, engine=engine) for engine in ("pandas", "duckdb")] for place in (programme, folder)
    ]  # fmt: skip


@pytest.mark.parametrize("name", FRAMES)
def test_a_frame_is_the_same(both, name):
    for one, other in both:
        pd.testing.assert_frame_equal(FRAMES[name](one), FRAMES[name](other))


@pytest.mark.parametrize("name", FRAMES)
@pytest.mark.parametrize("part", [{"cohort": "Kraków"}, {"family": "labour"}, {"film": "walk"}, {"kind": ["training"]}])
def test_a_frame_of_a_part_is_the_same(both, name, part):
    one, other = both[0]
    frame = FRAMES[name](one.of(**part))
    pd.testing.assert_frame_equal(frame, FRAMES[name](other.of(**part)))


def test_the_frames_of_the_small_programme_are_not_empty(both):
    assert {name: len(frame(both[0][0])) > 0 for name, frame in FRAMES.items()} == dict.fromkeys(FRAMES, True)
