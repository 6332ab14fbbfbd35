"""A film played alone: the engine in the kernel, and what the browser is told."""

import json
import shutil
from pathlib import Path

import msgspec
import pytest
import traitlets

from ias_widgets import CasePlayer
from ias_widgets.cases import Way, read_film, texts_of
from ias_widgets.errors import ContentError, Refused
from ias_widgets.widgets import built
from tests.widgets import player_fixture

FILM = Path(__file__).parent / "the_key"


@pytest.fixture
def player() -> CasePlayer:
    return CasePlayer(FILM, language="en")


def hears(player: CasePlayer, **message: object) -> None:
    """Let a message arrive as the browser sends it."""
    player._handle_custom_msg({"at": player.page["at"], **message}, [])


def plays(player: CasePlayer, *steps: str) -> None:
    """Take choices by their ids; "on" goes on."""
    for step in steps:
        player.go_on() if step == "on" else player.choose(step)


TO_THE_END = ("on", "ask", "on", "on", "stay", "on", "on")


# ---- playing ---------------------------------------------------------------------------------


def test_it_begins_with_the_content_note(player):
    assert (player.stage, player.scene, player.page["stage"]) == ("note", "desk", "note")
    assert player.page["note"].startswith("This film is about a woman")
    assert player.page["draft"]
    assert [line["number"] for line in player.page["help"]] == ["+48 22 628 01 20", "112"]
    assert not any(line["checked"] for line in player.page["help"])


def test_a_film_is_played_to_its_ending_from_cells(player):
    seen = []
    for step in TO_THE_END:
        plays(player, step)
        seen.append((player.stage, player.scene))
    assert seen == [
        ("scene", "desk"), ("feedback", "yard"), ("scene", "yard"), ("scene", "kitchen"), ("feedback", "home"),
        ("scene", "home"), ("ending", "home"),
    ]  # fmt: skip
    assert player.playthrough.passed == (("desk", "ask"), ("yard", None), ("kitchen", "stay"))
    assert player.playthrough.variables == {"asked": True}


def test_a_decision_says_whose_it_is_and_what_is_open(player):
    plays(player, "on")
    question = player.page["question"]
    assert (question["number"], question["agency"]) == (1, "Social welfare centre (OPS)")
    assert [(choice["letter"], choice["id"]) for choice in question["choices"]] == [
        ("A", "ask"), ("B", "wait"), ("C", "call"),
    ]  # fmt: skip
    plays(player, "wait", "on", "on")
    assert [choice["id"] for choice in player.page["question"]["choices"]] == ["number", "nothing"]


def test_a_choice_is_answered_at_once(player):
    plays(player, "on", "call")
    page = player.page
    assert page["happened"] == "She left before anybody answered."
    assert page["chosen"]["letter"] == "C"
    assert [source["title"] for source in page["sources"]] == [
        "Guide for the reception desk",
        "House rules of the hostel",
    ]
    assert not page["checked"]
    assert [(touched["concern"], touched["how"]) for touched in page["concerns"]] == [
        ("safety", "mixed"), ("rights", "harms"),
    ]  # fmt: skip


@pytest.mark.parametrize(("choice", "checked"), [("ask", True), ("wait", False), ("call", False)])
def test_only_a_rule_that_was_read_in_a_source_needs_no_check(player, choice, checked):
    plays(player, "on", choice)
    assert player.page["checked"] is checked


def test_what_was_chosen_shows_later(player):
    plays(player, "on", "ask", "on")
    assert [shot["id"] for shot in player.page["bundle"]["shots"]] == ["gate", "nod"]
    player.back()
    plays(player, "wait", "on")
    assert [shot["id"] for shot in player.page["bundle"]["shots"]] == ["gate"]


def test_the_ending_tells_the_way_and_what_could_be_noticed_on_it(player):
    plays(player, *TO_THE_END)
    page = player.page
    assert page["name"] == "A key on the inside"
    assert list(page["concerns"]) == ["safety", "rights", "evidence"]
    first = page["path"][0]
    assert (first["number"], first["chosen"]["label"]) == (1, "Ask alone")
    assert [other["label"] for other in first["others"]] == ["Give the spare key", "Call at once"]
    assert [passed["number"] for passed in page["path"]] == [1, None, 2, None]
    assert [(sign["name"][:12], sign["strength"], sign["checked"]) for sign in page["signs"]] == [
        ("Somebody els", "strong", True), ("She has to s", "weak", False), ("She may cros", "medium", True),
    ]  # fmt: skip
    assert [decoy["name"] for decoy in page["decoys"]] == ["She speaks with an accent"]
    assert [asked["agency"] for asked in page["talk"]] == ["", "Social welfare centre (OPS)"]


def test_a_sign_of_a_shot_that_was_not_shown_is_not_told(player):
    plays(player, "on", "wait", "on", "on", "number", "on", "on")
    assert [sign["name"][:12] for sign in player.page["signs"]] == ["Somebody els", "She has to s"]


def test_an_earlier_decision_can_be_made_otherwise(player):
    plays(player, *TO_THE_END)
    player.back(1)
    assert (player.stage, player.scene, player.playthrough.passed) == ("scene", "desk", ())
    assert player.playthrough.variables == {"asked": False}
    plays(player, "wait", "on", "on", "nothing")
    player.back()
    assert (player.scene, player.page["question"]["number"]) == ("kitchen", 2)


@pytest.mark.parametrize("to", [0, 3, None])
def test_there_is_no_way_back_to_a_decision_that_was_not_made(player, to):
    plays(player, "on", *(() if to is None else ("ask",)))
    with pytest.raises(Refused, match="decision"):
        player.back(to)


def test_playing_again_begins_at_the_first_scene(player):
    plays(player, *TO_THE_END)
    player.begin()
    assert (player.stage, player.scene, player.playthrough.passed) == ("scene", "desk", ())


def test_a_choice_that_is_not_open_is_refused_and_nothing_moves(player):
    plays(player, "on")
    page = player.page
    with pytest.raises(Refused) as no:
        player.choose("stay")
    assert no.value.code == "unknown-choice"
    assert player.page is page


def test_there_is_no_going_on_past_a_decision_or_the_end(player):
    plays(player, "on")
    with pytest.raises(Refused, match="take a choice"):
        player.go_on()
    plays(player, *TO_THE_END[1:])
    with pytest.raises(Refused, match="begin again"):
        player.go_on()


# ---- from any scene --------------------------------------------------------------------------


def test_it_plays_from_any_scene_with_the_storys_variables(player):
    player.play("kitchen", {"asked": True})
    assert (player.stage, player.scene) == ("scene", "kitchen")
    assert [choice["id"] for choice in player.page["question"]["choices"]] == ["stay", "number", "nothing"]
    player.play("kitchen")
    assert [choice["id"] for choice in player.page["question"]["choices"]] == ["number", "nothing"]
    plays(player, "number", "on", "on")
    assert [passed["scene"] for passed in player.page["path"]] == ["The shared kitchen", "Friday"]
    player.begin()
    assert player.scene == "kitchen"


def test_start_names_the_scene_it_begins_with():
    player = CasePlayer(FILM, start="yard")
    assert (player.stage, player.scene) == ("scene", "yard")


@pytest.mark.parametrize(
    ("scene", "variables", "mend"),
    [
        ("yrd", None, 'did you mean "yard"'),
        ("yard", {"askd": True}, 'did you mean "asked"'),
        ("yard", {"asked": "1"}, "True, False"),
    ],
)
def test_a_scene_or_variable_it_does_not_have_is_an_error(player, scene, variables, mend):
    with pytest.raises(ContentError, match=mend):
        player.play(scene, variables)


def test_a_way_to_a_scene_that_is_missing_is_refused_and_nothing_moves(player):
    case = read_film(FILM)
    yard = msgspec.structs.replace(case.scenes["yard"], to=(Way(scene="nowhere"),))
    player.renew(msgspec.structs.replace(case, scenes={**case.scenes, "yard": yard}))
    player.play("yard")
    hears(player, do="on")
    assert (player.scene, player.trouble["code"]) == ("yard", "unknown-scene")


# ---- languages, pictures ---------------------------------------------------------------------


def test_the_language_can_change_at_any_time_and_the_place_stays(player):
    plays(player, "on", "ask")
    at = player.page["at"]
    player.language = "uk"
    assert player.page["happened"].startswith("У підсобці")
    assert player.page["at"] == at
    hears(player, do="speak", language="pl")
    assert (player.language, player.page["language"]) == ("pl", "pl")


def test_a_language_the_film_does_not_have_is_an_error(player):
    with pytest.raises(ContentError, match="known: en, pl, uk"):
        player.language = "de"
    with pytest.raises(ContentError):
        CasePlayer(FILM, language="de")
    hears(player, do="speak", language="de")
    assert (player.language, player.trouble["code"]) == ("en", "unknown-language")


def test_without_a_word_it_speaks_the_language_the_film_was_written_in():
    assert CasePlayer(FILM).language == "pl"


def test_the_still_comes_with_its_scene(player):
    assert player.picture == ""
    plays(player, "on")
    assert player.picture == (FILM / "pictures" / "desk.svg").read_text(encoding="utf-8")
    plays(player, "ask", "on")
    assert player.picture == ""


def test_a_still_in_another_encoding_leaves_the_scene_without_one(tmp_path):
    shutil.copytree(FILM, tmp_path / "film")
    still = tmp_path / "film" / "pictures" / "desk.svg"
    still.write_text(still.read_text(encoding="utf-8"), encoding="utf-16")
    player = CasePlayer(tmp_path / "film")
    plays(player, "on")
    assert (player.scene, player.picture) == ("desk", "")


def test_a_film_as_a_value_plays_without_pictures_or_with_a_folder_of_them():
    case = read_film(FILM)
    assert CasePlayer(case, start="desk").picture == ""
    assert CasePlayer(case, start="desk", pictures=FILM / "pictures").picture.startswith("<svg")


# ---- what the browser knows, and may ask ------------------------------------------------------


def secrets_of(words):
    """Return which of the film's texts stand in what the browser was told."""
    return {id_ for id_, text in texts_of(read_film(FILM)) if any(said in words for said in text.values())}


def synced(player):
    return json.dumps({name: player.get_state()[name] for name in ("page", "trouble", "language")}, ensure_ascii=False)


def test_nothing_is_told_before_its_time(player):
    """On every walk the browser is told exactly the texts of what has been reached, and nothing that follows."""
    to_come = (
        ".decision.choices.ask.happened",
        ".why",
        ".rule",
        ".signs.",
        ".decoys.",
        ".notes",
        "talk.",
        ".story",
        ".concerns.",
    )
    for step in ("on", "ask", "on", "on", "stay", "on"):
        told = secrets_of(synced(player))
        reached = {id_ for id_, _ in player.playthrough.passed} | {player.scene}
        if player.stage != "feedback":
            assert not [id_ for id_ in told if any(part in id_ for part in to_come) and ".ending." not in id_]
        else:
            reached -= {player.scene}
        scenes = {id_.split(".")[1] for id_ in told if id_.startswith("scenes.") and not id_.endswith("picture_alt")}
        assert scenes <= reached
        plays(player, step)
    plays(player, "on")
    assert {"talk.first", "scenes.desk.signs.key", "scenes.desk.decoys.accent.why"} <= secrets_of(synced(player))


def test_only_what_the_view_needs_is_synced(player):
    own = {name for name in player.keys if not name.startswith("_")} - {"layout", "tooltip", "tabbable"}
    assert own == {"view", "language", "page", "picture", "trouble", "parts", "ahead", "clips", "captions"}


def test_the_browsers_wishes_lead_the_film(player):
    hears(player, do="on")
    hears(player, do="choose", choice="ask")
    assert player.stage == "feedback"
    hears(player, do="back", to=1)
    assert (player.stage, player.scene) == ("scene", "desk")
    hears(player, do="begin")
    assert player.playthrough.passed == ()


@pytest.mark.parametrize(
    "message",
    [
        {}, {"do": "dance"}, {"do": "choose"}, {"do": "choose", "choice": 3}, {"do": "choose", "choice": "x" * 65},
        {"do": "back", "to": 0}, {"do": "back", "to": "1"}, {"do": "on", "more": 1}, {"do": "on", "at": "2"}, {"do": None},
    ],
)  # fmt: skip
def test_a_message_that_is_none_is_ignored_with_a_reason(player, message):
    plays(player, "on")
    page = player.page
    hears(player, **message)
    assert player.page is page
    assert player.trouble["code"] == "malformed"


@pytest.mark.parametrize("content", [None, [], "on", 7])
def test_what_is_no_message_at_all_is_ignored_too(player, content):
    player._handle_custom_msg(content, [])
    assert player.trouble["code"] == "malformed"


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ({"do": "choose", "choice": "stay"}, "unknown-choice"),
        ({"do": "on"}, "nothing-next"),
        ({"do": "back", "to": 1}, "nothing-back"),
    ],
)
def test_a_wish_that_cannot_be_granted_says_why(player, message, code):
    plays(player, "on")
    hears(player, **message)
    assert player.trouble["code"] == code
    plays(player, "ask")
    assert player.trouble == {}


def test_a_second_press_on_the_same_button_goes_no_further(player):
    plays(player, "on", "ask", "on")
    at = player.page["at"]
    hears(player, do="on", at=at)
    hears(player, do="on", at=at)
    assert (player.scene, player.trouble) == ("kitchen", {})


def test_the_browser_sets_nothing_by_itself(player):
    before = player.get_state()["page"]
    player._handle_msg(
        {"content": {"data": {"method": "update", "state": {"page": {}, "language": "uk"}}}, "buffers": []}
    )
    assert (player.get_state()["page"], player.language) == (before, "en")
    assert player.trouble["code"] == "malformed"


def test_what_the_engine_sets_is_not_for_cells_to_set(player):
    with pytest.raises(traitlets.TraitError):
        player.page = {}


def test_views_that_were_not_built_say_how_to_build_them(monkeypatch, tmp_path):
    monkeypatch.setattr(built, "STATIC", tmp_path / "nowhere")
    with pytest.raises(ContentError, match="make build"):
        CasePlayer(FILM)


def test_the_views_are_tested_with_the_engines_own_pages():
    found = player_fixture.TARGET.read_text(encoding="utf-8")
    assert found == player_fixture.fixture(), "run python -m tests.widgets.player_fixture"
