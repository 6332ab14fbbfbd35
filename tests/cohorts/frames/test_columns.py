"""Each frame has the columns that its docstring lists, with either engine; told frames have no others."""

import re

import pytest

from ias_widgets import cohorts
from ias_widgets.cohorts import frames
from ias_widgets.cohorts.disclosure import Safe
from ias_widgets.shipped import shipped
from tests.cohorts.disclosure.made import KEY


@pytest.fixture(scope="module", params=["pandas", "duckdb"])
def records(request):
    return cohorts.load(shipped("datasets") / "synthetic", engine=request.param)


@pytest.fixture(scope="module")
def everything():
    return cohorts.load(shipped("datasets") / "synthetic")


@pytest.fixture(scope="module")
def safe(everything):
    return Safe(everything, KEY)


def listed(function):
    """Return the columns that the docstring's Returns names, those of another frame it refers to among them."""
    said = function.__doc__.partition("Returns\n")[2].partition("----\n")[2]
    within = re.sub(r"\([^()]*(\([^()]*\)[^()]*)*\)", "", said)
    whole = re.search(r"As `(\w+)`, with", within)
    return [*(listed(getattr(frames, whole[1])) if whole else ()), *re.findall(r"``(\w+)``", within)]


@pytest.mark.parametrize("name", frames.DASHBOARD)
def test_a_frame_has_the_columns_that_its_docstring_lists(records, name):
    frame = frames.DASHBOARD[name](records)
    promised = dict.fromkeys(listed(frames.DASHBOARD[name]))
    assert [column for column in frame.columns if column not in promised] == []
    assert [column for column in promised if column not in frame.columns] == []


@pytest.mark.parametrize(
    "name", ["attendance", "scores", "pairs", "item_answers", "item_pairs", "noticing", "taps", "ways"]
)
def test_a_told_frame_has_the_columns_of_the_frame_it_is_told_of(safe, everything, name):
    told, whole = getattr(safe, name)(), getattr(frames, name)(everything)
    assert set(told.columns) == set(whole.columns) - ({"room"} if name in {"scores", "item_answers"} else set())


@pytest.mark.parametrize("name", ["decisions", "ratings", "concordances", "shifts"])
def test_a_rounded_frame_has_no_column_that_the_frame_it_is_told_of_lacks(safe, everything, name):
    told, whole = getattr(safe, name)(), getattr(frames, name)(everything)
    assert set(told.columns) - set(whole.columns) <= {"visit", "nearly", "k"}
    assert not {"room", "question"} & set(told.columns)
