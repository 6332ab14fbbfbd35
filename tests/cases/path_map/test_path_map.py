"""The map of a walk: the way taken, the ways not taken by their labels, what each choice did; no secret, nothing to come."""

from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ias_widgets.cases import Playthrough, begin, choose, go_on, load, next_scene, open_choices
from ias_widgets.cases.path_map import may_come, path_map, stood_at, walk_of, way_to
from ias_widgets.cases.path_map.placing import COLUMNS, folds
from ias_widgets.errors import ContentError, Refused
from tests.cases.made import FLAG, choice, decision, ending, film, films, scene

CHOICES = ("apart", "presume", "search", "kcik_places", "aunt", "assess", "injured")


@pytest.fixture(scope="module")
def night():
    return load("night_shift")


@pytest.fixture(scope="module")
def walked(night):
    return path_map(night, walk_of(night, CHOICES), "en")


def at_random(case, seed: int, most: int = 12) -> Playthrough:
    random, here = Random(seed), begin(case)
    for _ in range(random.randint(0, most)):
        options = open_choices(case, here)
        try:
            here = choose(case, here, random.choice(options).id) if options else go_on(case, here)
        except Refused:
            break
    return here


def test_scenes_walked_are_numbered_and_the_others_are_told_apart(walked) -> None:
    state = {node.scene: node.state for node in walked.nodes}
    assert [node.scene for node in sorted(walked.nodes, key=lambda node: node.orders or [99]) if node.orders] == [
        "gate", "hall", "canteen", "table", "room", "beds", "lodging", "sister", "offer", "file", "time",
    ]  # fmt: skip
    assert (state["corridor"], state["on_call"], state["bus"], state["home"]) == ("open", "open", "beyond", "open")
    assert len(walked.nodes) == 22


def test_each_choice_of_a_decision_passed_has_its_way_and_the_letter_the_room_knew(walked) -> None:
    out = [(link.letter, link.to, link.state) for link in walked.links if link.scene == "hall"]
    assert out == [("A", "canteen", "taken"), ("B", "corridor", "open"), ("C", "register", "open")]
    at_room = next(made for made in walked.decisions if made.scene == "room")
    assert [(one.id, one.letter, one.state) for one in at_room.choices] == [
        ("hear_now", "A", "open"), ("wait", "B", "open"), ("search", "C", "taken"), ("freeze", "", "closed"),
    ]  # fmt: skip


def test_what_a_choice_did_is_told_with_reasons_and_what_must_be_checked(night) -> None:
    told = path_map(night, walk_of(night, ("apart", "status", "freeze")), "en").decisions
    assert [touch.concern for touch in told[0].touched] == ["safety", "rights", "evidence"]
    assert told[0].touched[1].how == "helps"
    assert told[0].touched[1].words == "Andrés speaks with his own voice and knows that he can stop."
    assert [made.checked for made in told] == [True, False, True]
    assert told[0].agency == "National Labour Inspectorate"


def test_an_ending_tells_what_became_of_each_concern(walked) -> None:
    assert (walked.finished, walked.ending.scene) == (True, "time")
    assert list(walked.ending.concerns) == ["safety", "rights", "evidence"]


def test_before_an_ending_no_scene_is_named_that_may_still_come(night) -> None:
    there = path_map(night, walk_of(night, ("apart", "labour")), "en")
    assert {node.scene for node in there.nodes if not node.orders} == {"corridor", "register", "room"}
    assert not there.finished
    assert there.ending is None
    assert [made.number for made in there.decisions] == [1, 2]


def test_a_way_to_a_scene_that_may_still_come_leads_nowhere_on_the_map() -> None:
    case = film(
        scene("a", decision=decision(choice("on", "b"), choice("off", "c"))),
        scene("b", "c"),
        scene("c", ending=ending()),
    )
    there = path_map(case, choose(case, begin(case), "on"), "en")
    assert [(link.letter, link.to) for link in there.links] == [("A", "b"), ("B", "")]
    assert [one.to for one in there.decisions[0].choices] == ["b", None]
    assert there.layouts[0].lines[1].endswith("h52")


def test_a_map_tells_no_signs_decoys_notes_or_choices_in_full(walked, night) -> None:
    told = msgspec.json.encode(walked).decode()
    for one in night.scenes.values():
        for hidden in (*one.signs, *one.decoys):
            assert hidden.name["en"] not in told
        if one.decision:
            assert one.decision.notes["en"] not in told
            made = next((made for made in walked.decisions if made.scene == one.id), None)
            taken = next((choice.id for choice in made.choices if choice.state == "taken"), None) if made else None
            for other in one.decision.choices:
                assert (other.feedback.happened["en"] in told) == (other.id == taken)


def test_a_scene_passed_twice_has_both_numbers() -> None:
    case = film(
        scene("a", decision=decision(choice("again", "a", {"flag": True}), choice("on", "b"))),
        scene("b", ending=ending()), variables=FLAG,
    )  # fmt: skip
    node = path_map(case, choose(case, choose(case, begin(case), "again"), "on"), "en").nodes[0]
    assert node.orders == [1, 2]


def test_a_walk_that_began_elsewhere_is_drawn_from_there(night) -> None:
    beginning = Playthrough(scene="file", variables=dict(begin(night).variables) | {"trust": True})
    there = path_map(night, choose(night, beginning, "injured"), "en", beginning=beginning)
    assert next(node.scene for node in there.nodes if node.orders) == "file"
    assert [made.number for made in there.decisions] == [1]


def test_a_walk_the_film_does_not_have_is_refused(night) -> None:
    with pytest.raises(Refused):
        path_map(night, Playthrough(scene="table", passed=(("table", "presume"),)), "en")
    with pytest.raises(ContentError):
        walk_of(night, (*CHOICES, "more"))


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_the_night_shift_stands_in_a_picture_that_a_projector_shows(night, language) -> None:
    wide, narrow = path_map(night, walk_of(night, CHOICES), language).layouts
    assert (wide.columns, narrow.columns) == COLUMNS
    assert wide.width < 1930
    assert wide.height < 920
    assert len(wide.places) == 22


def test_rows_are_cut_where_fewest_ways_cross() -> None:
    assert folds([1, 3, 3, 1, 2, 0], 4) == [0, 4]
    assert folds([9, 9, 1, 9, 9, 0], 3) == [0, 3]
    assert folds([0], 6) == [0]
    assert folds([1] * 12, 6) == [0, 6]


@settings(max_examples=30, deadline=None)
@given(case=films(wild=True), seed=st.integers(0, 10**6))
def test_any_walk_through_any_film_has_a_map(case, seed) -> None:
    here = at_random(case, seed)
    told = path_map(case, here, "en")
    stood = stood_at(case, here.passed)
    assert stood[-1] == here
    orders = sorted((order, node.scene) for node in told.nodes for order in node.orders)
    assert [scene for _, scene in orders] == [one.scene for one in stood]
    assert sum(choice is not None for _, choice in here.passed) == len(told.decisions)
    shown = {node.scene for node in told.nodes}
    assert all(link.scene in shown and link.to in shown | {""} for link in told.links)
    if not told.finished:
        assert not (shown & may_come(case, here)) - {one.scene for one in stood}
    for layout in told.layouts:
        assert set(layout.places) == shown
        assert len(layout.lines) == len(layout.badges) == len(told.links)
        boxes = list(layout.places.values())
        for place, (x, y, width, height) in enumerate(boxes):
            assert 0 <= x <= x + width <= layout.width
            assert -0.2 <= y <= y + height <= layout.height + 0.2
            for other_x, other_y, other_w, other_h in boxes[place + 1 :]:
                apart = x + width <= other_x or other_x + other_w <= x
                assert apart or y + height <= other_y + 0.2 or other_y + other_h <= y + 0.2


@settings(max_examples=30, deadline=None)
@given(case=films(), seed=st.integers(0, 10**6))
def test_a_way_to_any_scene_is_a_walk_of_the_film_that_ends_there(case, seed) -> None:
    stood = stood_at(case, at_random(case, seed).passed)
    for id_ in case.scenes:
        found = way_to(case, stood, id_)
        if found is None:
            assert id_ not in {one.scene for one in stood}
            assert id_ not in may_come(case, stood[0])
        else:
            assert found.scene == id_
            assert stood_at(case, found.passed)[-1] == found


def test_a_walk_of_choices_goes_on_by_itself_where_nothing_is_decided(night) -> None:
    assert walk_of(night, ()).scene == "hall"
    assert next_scene(night, walk_of(night, CHOICES)) is None
