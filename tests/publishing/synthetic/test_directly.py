"""The direct way draws what rooms played through the engine leave: the same people, answers and protection."""

import pandas as pd
import pytest

from ias_widgets import cohorts
from ias_widgets.cohorts.frames import pairs, scores
from ias_widgets.publishing.synthetic import drawn_tests, programme
from tests.publishing.synthetic.conftest import SMALLEST


@pytest.fixture(scope="module")
def played(package):
    return cohorts.load(package)


@pytest.fixture(scope="module")
def drawn():
    return drawn_tests(1, programme(SMALLEST))


def nameless(frame, names):
    """Return a frame without the names of those who gave no code: rooms draw them by themselves."""
    kept = frame.assign(person=frame["person"].where(frame["person"].isin(names), ""))
    columns = sorted(kept)
    kept = kept[columns].astype(object).where(kept.notna().reindex(columns=columns), None)
    return kept.sort_values(columns, key=lambda column: column.astype(str)).reset_index(drop=True)


@pytest.fixture(scope="module")
def coded(drawn, played):
    """Return the persons that linking codes name: in both."""
    names = set(drawn.scores["person"]) & set(played.sheets["person"].dropna())
    assert len(names) > 100
    return names


def same(ours, theirs, names):
    pd.testing.assert_frame_equal(nameless(ours, names), nameless(theirs, names), check_dtype=False)


def test_scores_are_those_of_the_played_rooms(drawn, played, coded):
    same(drawn.scores, scores(played)[list(drawn.scores)].assign(date=drawn_dates(played)), coded)


def drawn_dates(played):
    """Return the cohorts' days for the rows of `scores`, whose date is the room's."""
    days = dict(zip(played.cohorts["cohort"], played.cohorts["date"], strict=True))
    return scores(played)["cohort"].map(days)


@pytest.mark.parametrize("tests", [("before", "after"), ("before", "later")])
def test_pairs_are_those_of_the_played_rooms(drawn, played, coded, tests):
    same(drawn.pairs(*tests), pairs(played, *tests), coded)


def test_every_answer_is_that_of_the_played_rooms(drawn, played, coded):
    sheets = played.sheets[played.sheets["purpose"] != "feedback"]
    sheets = sheets.merge(played.rooms[["room", "cohort"]], on="room")
    sheets = sheets.merge(played.items[["room", "step", "form", "item", "topic"]], on=["room", "step", "form", "item"])
    columns = ["cohort", "purpose", "form", "person", "family", "item", "topic", "choice", "right"]
    same(drawn.sheets[columns], sheets[columns], coded)


def test_frames_of_scores_alone_are_the_same(drawn):
    pd.testing.assert_frame_equal(drawn_tests(1, programme(SMALLEST), sheets=False).scores, drawn.scores)
