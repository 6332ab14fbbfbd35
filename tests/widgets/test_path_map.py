"""The path map in a cell: of a film with choices, of a record, of a room; a scene that is opened is told to Python."""

import pytest

from ias_widgets import PathMap, cohorts
from ias_widgets.errors import ContentError, Refused
from ias_widgets.widgets.path_sources import of_room
from tests.cohorts.conftest import folder  # noqa: F401
from tests.rooms.made import small_film
from tests.rooms.test_what_if import at_an_ending


def titles(shown: PathMap) -> list[str]:
    nodes = shown.path["map"]["nodes"]
    return [node["title"] for node in sorted(nodes, key=lambda node: node["orders"] or [99]) if node["orders"]]


@pytest.fixture
def walked() -> PathMap:
    return PathMap(small_film(), choices=["wait", "leave"], language="en")


def test_choices_say_the_way_through_a_film(walked):
    assert titles(walked) == ["Gate (en)", "Yard (en)", "Office (en)", "Road (en)"]
    assert (walked.language, walked.path["talk"], walked.path["families"]) == ("en", [], [])


def test_a_choice_that_is_not_open_is_refused():
    with pytest.raises(Refused):
        PathMap(small_film(), choices=["fly"])


def test_a_scene_that_is_opened_is_told_to_python(walked):
    heard = []
    walked.on_select(heard.append)
    walked._pressed(walked, {"select": "gate"}, [])
    walked._pressed(walked, {"select": "moon"}, [])
    walked._pressed(walked, "gate", [])
    assert walked.selected == "gate"
    walked._pressed(walked, {"select": ""}, [])
    assert heard == ["gate", ""]


def test_a_scene_that_is_none_cannot_be_opened(walked):
    with pytest.raises(ContentError, match="yard"):
        walked.selected = "yrad"


def test_a_record_has_the_way_its_room_took_and_where_families_parted(folder):  # noqa: F811
    shown = PathMap(cohorts.load(folder), room="two", film=small_film(), language="en")
    assert titles(shown)[0] == "Gate (en)"
    assert shown.path["map"]["finished"]
    assert shown.path["talk"][0]["why"].endswith(".")


def test_of_several_rooms_one_must_be_named(folder):  # noqa: F811
    records = cohorts.load(folder)
    with pytest.raises(ContentError, match="room="):
        PathMap(records, film=small_film())
    with pytest.raises(ContentError, match="three"):
        PathMap(records, room="thre", film=small_film())


def test_a_room_is_shown_as_its_facilitator_may_see_it():
    evening = at_an_ending()
    path = of_room(evening.see(), card_of(evening))
    assert path["parted"] == [{"number": 1, "families": {"wait": ["uniformed"], "knock": ["labour"]}}]
    assert [family["id"] for family in path["families"]] == ["uniformed", "labour", "care"]
    assert of_room(None, card_of(evening)) == {}


def card_of(evening):
    from ias_widgets.rooms.faces import room_card

    return room_card(evening.room, "en")


def test_a_map_follows_its_room(film_room):
    shown = PathMap(film_room)
    assert shown.path == {}
    film_room.next()
    shown._show(film_room)
    assert len(titles(shown)) == 1
    shown.close()
