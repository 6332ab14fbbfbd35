import pytest

from ias_widgets import JoinCard, Screen, Tablet
from ias_widgets.errors import ContentError
from ias_widgets.widgets import built


@pytest.mark.parametrize(("view", "name"), [(JoinCard, "joincard"), (Screen, "screen"), (Tablet, "tablet")])
def test_a_view_names_the_room_and_nothing_more(poll_room, view, name):
    state = view(poll_room).get_state()
    assert (state["view"], state["room"], state["language"], state["base"]) == (name, poll_room.id, "en", "")
    assert state["_esm"] == "export default {}"


def test_a_tablet_has_no_key(poll_room):
    assert Tablet(poll_room).key == ""
    assert Screen(poll_room).key == poll_room.screen_key


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
