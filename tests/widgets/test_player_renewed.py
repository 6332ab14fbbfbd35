"""A film that is played while its author saves it anew."""

import shutil

import msgspec
import pytest

from ias_widgets import CasePlayer
from ias_widgets.cases import read_film
from tests.widgets.test_player import FILM, plays


@pytest.fixture
def player() -> CasePlayer:
    return CasePlayer(FILM, language="en")


def test_a_film_that_was_saved_anew_is_taken_where_it_stands(player, tmp_path):
    plays(player, "on", "ask", "on")
    folder = shutil.copytree(FILM, tmp_path / "the_key")
    texts = folder / "texts" / "en.yaml"
    texts.write_text(
        texts.read_text(encoding="utf-8").replace("title: The yard", "title: The back yard"), encoding="utf-8"
    )
    player.renew(folder)
    assert (player.scene, player.page["bundle"]["title"]) == ("yard", "The back yard")
    assert player.playthrough.passed == (("desk", "ask"),)


def test_a_film_that_has_lost_the_way_taken_keeps_the_scene(player):
    plays(player, "on", "ask", "on")
    case = read_film(FILM)
    desk = case.scenes["desk"]
    choices = tuple(choice for choice in desk.decision.choices if choice.id != "ask")
    changed = msgspec.structs.replace(desk, decision=msgspec.structs.replace(desk.decision, choices=choices))
    player.renew(msgspec.structs.replace(case, scenes={**case.scenes, "desk": changed}))
    assert (player.scene, player.playthrough.passed) == ("yard", ())
    assert player.playthrough.variables == {"asked": True}


def test_a_film_that_begins_otherwise_now_is_played_as_it_begins_now(player):
    plays(player, "on")
    asked = msgspec.structs.replace(player.case.variables["asked"], start=True)
    player.renew(msgspec.structs.replace(player.case, variables={**player.case.variables, "asked": asked}))
    assert (player.scene, player.playthrough.variables) == ("desk", {"asked": True})
    player.begin()
    assert player.playthrough.variables == {"asked": True}


def test_a_film_that_has_lost_its_language_and_its_scene_begins_again_in_the_one_it_has(player):
    plays(player, "on", "ask")
    scenes = {id_: scene for id_, scene in player.case.scenes.items() if id_ != "yard"}
    home = msgspec.structs.replace(scenes["home"], id="desk")
    player.renew(msgspec.structs.replace(player.case, languages=("pl",), scenes={**scenes, "desk": home}))
    assert (player.stage, player.language, player.page["language"]) == ("note", "pl", "pl")
