import pytest

from ias_widgets import JoinCard, Screen, Tablet
from ias_widgets.errors import AddressError, ContentError
from ias_widgets.widgets import built


@pytest.mark.parametrize(("view", "name"), [(JoinCard, "joincard"), (Screen, "screen"), (Tablet, "tablet")])
def test_a_view_names_the_room_and_nothing_more(poll_room, view, name):
    state = view(poll_room).get_state()
    assert (state["view"], state["room"], state["language"], state["base"]) == (name, poll_room.id, "en", "")
    assert state["hub"] == poll_room.hub.room
    assert state["_esm"] == "export default {}"


def test_a_tablet_has_no_key(poll_room):
    assert Tablet(poll_room).key == ""
    assert Screen(poll_room).key == poll_room.screen_key


@pytest.fixture
def tablets_door(hub, monkeypatch):
    """Where tablets come in, and no way to lead."""
    for name in hub.environment():
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("IAS_HUB_ROOM", hub.room.rstrip("/"))
    return hub.room


@pytest.mark.parametrize(("given", "code"), [((), ""), (("482917",), "482917"), (("482 917",), "482917")])
def test_a_tablet_alone_knows_a_code_at_most_and_needs_no_secret(tablets_door, given, code):
    state = Tablet(*given).get_state()
    assert (state["room"], state["key"], state["language"], state["hub"]) == (code, "", "", tablets_door)


@pytest.mark.parametrize("given", ["48291", "4829170", "abcdef", "", "४८२९१७"])
def test_what_is_no_code_is_refused_in_words(tablets_door, given):
    with pytest.raises(ContentError, match="six digits"):
        Tablet(given)


def test_a_tablet_alone_finds_the_hub_of_the_users_store(hub, monkeypatch):
    monkeypatch.delenv("IAS_HUB_ROOM", raising=False)
    monkeypatch.setenv("IAS_STORE", hub.store)
    assert Tablet().hub == hub.room


def test_a_tablet_alone_says_that_no_hub_runs_and_starts_none(monkeypatch, tmp_path):
    monkeypatch.delenv("IAS_HUB_ROOM", raising=False)
    monkeypatch.setenv("IAS_STORE", str(tmp_path / "rooms.sqlite"))
    with pytest.raises(AddressError, match="ias serve"):
        Tablet()
    assert list(tmp_path.glob("rooms*")) == []


def test_a_view_of_a_leaders_notebook_tells_the_hub_where_the_browser_has_the_house(poll_room, monkeypatch):
    heard = []
    monkeypatch.setattr(poll_room, "seen_at", heard.append)
    screen = Screen(poll_room)
    for said in ({"house": "https://hub.example/user/ola/"}, {"house": 3}, "house", {}):
        screen._handle_custom_msg(said, [])
    assert heard == ["https://hub.example/user/ola/"]


def test_it_begins_in_the_language_asked_for(poll_room):
    assert Screen(poll_room, language="uk").language == "uk"


def test_which_view_it_is_cannot_be_changed(poll_room):
    import traitlets

    with pytest.raises(traitlets.TraitError):
        Screen(poll_room).view = "tablet"


def test_options_it_does_not_know_are_refused(poll_room):
    with pytest.raises(TypeError, match="size"):
        Screen(poll_room, size=3)


def test_views_that_were_not_built_say_how_to_build_them(poll_room, monkeypatch, tmp_path):
    monkeypatch.setattr(built, "STATIC", tmp_path / "nowhere")
    with pytest.raises(ContentError, match="make build"):
        Screen(poll_room)
