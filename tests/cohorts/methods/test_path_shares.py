"""Rooms' ways through a film: what flows in flows out, whole ways, and where they part."""

from collections import Counter
from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ias_widgets.cohorts.drawing.ways import levels_of
from ias_widgets.cohorts.frames.walking import Scene
from ias_widgets.cohorts.methods.path_shares import path_shares
from ias_widgets.cohorts.methods.shares import wilson

ENDINGS = "yz"


def walked(*walks):
    """Return ways and paths of rooms that each went through scenes named by letters; y and z are endings."""
    paths = {
        (f"room{number}", "film", "night"): [
            Scene(scene, f"Scene {scene}", scene in ENDINGS, f"to-{to}" if to else None)
            for scene, to in zip(walk, [*walk[1:], None], strict=True)
        ]
        for number, walk in enumerate(walks)
    }
    rows = Counter(step for walk in walks for step in pairwise(walk))
    frame = pd.DataFrame(
        [
            {"film": "night", "scene": one, "title": f"Scene {one}", "choice": f"to-{to}", "label": f"Go to {to}",
             "to": to, "to_title": f"Scene {to}", "ending": to in ENDINGS, "rooms": rooms}
            for (one, to), rooms in rows.items()
        ],
        columns=["film", "scene", "title", "choice", "label", "to", "to_title", "ending", "rooms"],
    )  # fmt: skip
    return frame, paths


def test_the_most_frequent_way_and_the_scene_where_ways_part_are_told():
    found = path_shares(*walked("abcy", "abcy", "abcy", "abdy", "abz", "abz"))
    assert found.sentence() == "Ways first part at “Scene b”; 3 of 6 rooms went the most frequent one"
    assert found.whole[0] == (("Scene a", "Scene b", "Scene c", "Scene y"), 3)
    assert (found.estimate, found.interval) == (0.5, wilson(3, 6))


def test_a_way_that_stopped_parts_from_no_other_before_its_end():
    assert path_shares(*walked("ab", "abcy")).parts == "Scene b"


def test_rooms_that_all_went_the_same_way_are_told_so():
    found = path_shares(*walked("aby", "aby"))
    assert found.parts is None
    assert found.sentence() == "All rooms (2) went the same way"


def test_three_rooms_are_described_and_have_no_interval():
    assert path_shares(*walked("aby", "aby", "abz")).interval is None


def test_the_film_that_most_rooms_saw_is_taken_unless_another_is_named():
    flows, paths = walked("aby", "aby", "abz")
    other, more = walked("cy", "cz")
    flows = pd.concat([flows, other.assign(film="day")])
    paths |= {(room, "film", "day"): walk for (room, _, _), walk in more.items()}
    assert path_shares(flows, paths).n == 3
    assert path_shares(flows, paths, film="day").parts == "Scene c"


walks = st.lists(
    st.tuples(st.sampled_from("bc"), st.sampled_from("de"), st.sampled_from(ENDINGS)).map(lambda way: "a" + "".join(way)),
    min_size=2, max_size=12,
)  # fmt: skip


@given(walks)
@settings(deadline=None, max_examples=40)
def test_what_flows_into_a_scene_flows_out_of_it_and_shares_of_a_scene_add_up(ways):
    found = path_shares(*walked(*ways))
    into, out = found.flows.groupby("to")["rooms"].sum(), found.flows.groupby("scene")["rooms"].sum()
    assert all(into[scene] == out[scene] for scene in set(into.index) & set(out.index))
    assert found.flows.groupby("scene")["share"].sum().tolist() == pytest.approx([1.0] * len(out))
    assert sum(rooms for _, rooms in found.whole) == found.n == len(ways)


@given(walks)
@settings(deadline=None, max_examples=15)
def test_ribbons_in_the_figure_are_as_wide_as_their_rooms(ways):
    found = path_shares(*walked(*ways))
    drawn = found.figure()
    wide = [trace.x[-1] - trace.x[0] for trace in drawn.data]
    assert len(wide) == len(found.flows)
    assert sorted(one / max(wide) for one in wide) == pytest.approx(
        sorted(found.flows["rooms"] / found.flows["rooms"].max())
    )


def test_a_way_back_to_an_earlier_scene_draws_no_ribbon_upwards():
    flows, paths = walked("abaz", "aby")
    assert levels_of(flows)[0] == ["a"]
    drawn = path_shares(flows, paths).figure()
    assert all(trace.y[0] < trace.y[20] for trace in drawn.data)


def test_a_real_record_goes_through(records):
    from ias_widgets import cohorts

    found = path_shares(cohorts.ways(records), cohorts.paths(records))
    assert found.n == 3
    assert len(found.whole) == 2


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_one_room_is_too_few(language):
    found = path_shares(*walked("aby")).told_in(language)
    assert (found.few.unit, found.few.found) == ("rooms", 1)
    assert found.figure().layout.annotations[0].text


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_it_prints_shows_and_draws(language):
    found = path_shares(*walked("aby", "abz", "abz")).told_in(language)
    assert found.table().shape == (3, 5)
    assert found.paths().shape == (2, 3)
    assert "Scene b" in found.figure().layout.title.text
