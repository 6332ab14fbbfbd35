"""A place on a picture: a heat map of people, the experts' areas told with the reveal, and never before."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from ias_widgets.errors import ContentError, Refused
from ias_widgets.questions import Picture, question_data, question_from
from ias_widgets.questions.place import Area, PlaceOnPicture
from ias_widgets.rooms import question_step
from ias_widgets.rooms.commands import AskAgain, CloseRound, EndRoom, Reveal, Talk
from tests.rooms.made import Evening, small_agenda
from tests.rooms.record.recorded import recorded

SECRET = "SECRET"
AREAS = (
    Area(id="mug", name={"en": f"{SECRET} mug"}, box=(0.5, 0.25, 0.25, 0.5)),
    Area(id="roof", name={"en": f"{SECRET} roof"}, points=((0.4, 0.3), (0.6, 0.3), (0.5, 0.6))),
)
DESK = PlaceOnPicture(prompt={"en": "Where?"}, picture="0" * 64, alt={"en": "A desk"}, areas=AREAS)
SCHEMA = Draft202012Validator(DESK.schema())
LANGUAGES = ("pl", "en", "uk")
SHARES = st.integers(0, 100).map(lambda hundredths: hundredths / 100)
POINTS = st.tuples(SHARES, SHARES).map(list)
SIZES = st.tuples(st.integers(1, 5000), st.integers(1, 5000))


@st.composite
def desks(draw) -> PlaceOnPicture:
    left, top = draw(SHARES), draw(SHARES)
    box = Area(id="box", name={}, box=(left, top, round(1 - left, 2), round(1 - top, 2)))
    return PlaceOnPicture(prompt={}, picture="p", areas=draw(st.sampled_from([(), (box,), AREAS])), size=draw(SIZES))


@given(desks(), st.lists(POINTS, max_size=30))
def test_a_tally_is_a_recount_by_going_over_all_cells(desk, points) -> None:
    told = desk.tally(iter(points))
    wide, high = told["grid"]
    edges = [
        (
            x,
            y,
            sum(
                x == min(int(a * wide + 1e-9), wide - 1) and y == min(int(b * high + 1e-9), high - 1) for a, b in points
            ),
        )
        for x in range(wide)
        for y in range(high)
    ]
    assert told["cells"] == [list(cell) for cell in edges if cell[2]]
    assert sum(people for *_, people in told["cells"]) == len(points)
    assert told["outside"] == sum(not any(area.holds(*point) for area in desk.areas) for point in points)
    assert told == desk.tally(points[::-1])


@given(desks(), st.lists(POINTS, max_size=15), st.lists(POINTS, max_size=15))
def test_tallies_of_two_groups_add_up(desk, some, others) -> None:
    one, other, whole = desk.tally(some), desk.tally(others), desk.tally(some + others)
    cells = {(x, y): people for x, y, people in one["cells"]}
    for x, y, people in other["cells"]:
        cells[x, y] = cells.get((x, y), 0) + people
    assert whole["cells"] == [[x, y, people] for (x, y), people in sorted(cells.items())]
    assert whole["inside"] == {id_: one["inside"][id_] + other["inside"][id_] for id_ in one["inside"]}
    assert whole["outside"] == one["outside"] + other["outside"]


@given(st.lists(st.floats(0, 1), min_size=2, max_size=2))
def test_any_point_of_the_picture_is_taken_to_the_hundredth(value) -> None:
    taken = DESK.check(value, "value")
    assert SCHEMA.is_valid(taken)
    assert taken == [round(number, 2) for number in value]
    assert DESK.check(json.loads(json.dumps(taken)), "value") == taken


@pytest.mark.parametrize(
    "value",
    [None, [], [0.5], [0.5, 0.5, 0.5], [0.5, 1.01], [-0.01, 0.5], [True, 0.5], ["0", "1"], "ab", [float("nan"), 0], 1],
)
def test_what_is_no_point_of_the_picture_is_refused(value) -> None:
    with pytest.raises(Refused, match="two numbers from 0 to 1"):
        DESK.check(value, "value")


@given(SIZES)
def test_cells_fall_into_thirds_and_are_about_as_wide_as_high(size) -> None:
    wide, high = PlaceOnPicture(prompt={}, picture="p", size=size).grid
    assert (wide, high % 3) == (18, 0)
    assert 3 <= high <= 36
    if 0.34 <= size[1] / size[0] <= 1.9:
        assert 0.6 < (size[0] / wide) / (size[1] / high) < 1.6


@given(POINTS)
def test_a_box_holds_what_lies_between_its_sides_and_so_do_its_corners(point) -> None:
    x, y = point
    box = AREAS[0]
    assert box.holds(x, y) == (0.5 <= x <= 0.75 and 0.25 <= y <= 0.75)
    assert Area(id="same", name={}, points=box.corners).holds(x, y) == box.holds(x, y)


def test_a_polygon_holds_its_edges_and_not_what_its_box_has_besides() -> None:
    roof = AREAS[1]
    assert all(roof.holds(*point) for point in [*roof.points, (0.5, 0.3), (0.45, 0.45), (0.5, 0.4)])
    assert not any(roof.holds(*point) for point in [(0.4, 0.6), (0.41, 0.5), (0.6, 0.31), (0.5, 0.61)])


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        ({"id": "x", "name": {}, "box": (0, 0, 1, 1)}, "an id of its own"),
        ({"id": "a", "name": {}}, "a box, or three points"),
        ({"id": "a", "name": {}, "points": [(0, 0), (1, 1)]}, "a box, or three points"),
        ({"id": "a", "name": {}, "box": (0, 0, 1, 1), "points": [(0, 0), (1, 1), (1, 0)]}, "a box, or three points"),
        ({"id": "a", "name": {}, "box": (0.5, 0, 0.6, 1)}, "numbers from 0 to 1"),
    ],
)
def test_an_area_is_one_shape_within_the_picture(area, expected) -> None:
    with pytest.raises(ContentError, match=expected):
        Area(**area)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"areas": (AREAS[0],) * 2}, "different ids"),
        ({"picture": ""}, "a drawn shot"),
        ({"size": (0, 9)}, "width and height"),
    ],
)
def test_a_question_has_a_picture_and_areas_that_can_be_told_apart(fields, expected) -> None:
    with pytest.raises(ContentError, match=expected):
        PlaceOnPicture(**{"prompt": {}, "picture": "p", **fields})


def test_it_is_made_in_one_line_with_areas_in_plain_words() -> None:
    made = PlaceOnPicture.of(
        "Gdzie?", picture="film:night_shift/gate", alt="Biurko", language="pl",
        areas=[{"id": "mug", "name": "Kubek", "box": [0.1, 0.1, 0.2, 0.2]}],
    )  # fmt: skip
    assert made.key("pl") == {
        "areas": [{"id": "mug", "name": "Kubek", "points": [[0.1, 0.1], [pytest.approx(0.3), 0.1], [pytest.approx(0.3)] * 2, [0.1, pytest.approx(0.3)]]}]
    }  # fmt: skip
    assert question_from(question_data(made)) == made
    assert PlaceOnPicture.of("Where?", picture="p").key("en") is None


def test_a_pinned_picture_brings_its_name_and_its_size() -> None:
    pinned = DESK.with_pictures({"0" * 64: Picture("hash", (300, 400))})
    assert (pinned.pictures(), pinned.size, pinned.grid) == (("hash",), (300, 400), (18, 24))
    assert DESK.with_pictures({}) == DESK


def test_two_points_of_one_cell_s_width_are_the_same_answer() -> None:
    assert DESK.same([0.5, 0.5], [0.55, 0.6])
    assert not DESK.same([0.5, 0.5], [0.56, 0.5])
    assert not DESK.same([0.5, 0.5], [0.5, 0.62])


def asked() -> tuple[Evening, list[str]]:
    evening = Evening(small_agenda(question_step("where", DESK)))
    people = evening.join(5, "border")
    evening.next(2)
    return evening, people


def test_what_experts_drew_is_in_no_view_before_the_reveal_and_in_all_after_it() -> None:
    evening, people = asked()
    for who in people:
        evening.answer(who, [0.6, 0.5])
    for role in ("participant", "screen"):
        told = str(evening.see(role, "en"))
        assert SECRET not in told
        assert "mug" not in told
    evening.lead(CloseRound(), Reveal())
    for role in ("participant", "screen"):
        result = evening.see(role, "en").result
        assert [area["name"] for area in result.key["areas"]] == [f"{SECRET} mug", f"{SECRET} roof"]
        assert result.rounds[0].tally["inside"] == {"mug": 5, "roof": 0}


def test_who_pointed_a_little_beside_it_again_has_not_changed() -> None:
    evening, people = asked()
    for number, who in enumerate(people):
        evening.answer(who, [0.6, 0.1 * number])
    evening.lead(CloseRound(), Talk(), AskAgain())
    for number, who in enumerate(people):
        evening.answer(who, [0.61, 0.1 * number] if number else [0.1, 0.9])
    evening.lead(CloseRound(), Reveal())
    shift = evening.see("screen").result.shift
    assert (shift.both, shift.changed) == (5, 1)


def test_a_record_has_the_point_and_the_areas_that_hold_it() -> None:
    evening, people = asked()
    for who in people:
        evening.answer(who, [0.52, 0.31])
    evening.lead(EndRoom())
    record = recorded(evening, language="en")
    told = {(row.choice, row.number) for row in record.answers}
    assert told == {("x", 0.52), ("y", 0.31), ("mug", None), ("roof", None)}
    assert [choice.choice for choice in record.choices] == ["x", "y", "mug", "roof"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tally_is_told_by_areas_and_by_thirds(language) -> None:
    lines = DESK.told(DESK.tally([[0.0, 0.0], [0.6, 0.5], [0.6, 0.99]]), language)
    assert lines[:3] == [f"{SECRET} mug: 1", f"{SECRET} roof: 0", lines[2]]
    assert [[word for word in line.replace(",", "").split() if word.isdigit()] for line in lines[2:]] == [
        ["2"],
        ["1", "2", "0"],
        ["1", "1", "1"],
    ]
