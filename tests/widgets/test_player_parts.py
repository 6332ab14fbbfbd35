"""What a film played alone hands to its view beside words: parts of storyboards, each once, and clips."""

import shutil

import pytest

from ias_widgets import CasePlayer
from ias_widgets.widgets import player_files
from tests.widgets.test_player import FILM, hears, plays

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>A {0}.</desc></svg>'
BOARDS = {
    "desk": ["lamp", "wall"],
    "yard": ["wall", "van"],
    "kitchen": ["stove"],
}
CLIP, CAPTIONS = b"\x1aE\xdf\xa3 a clip", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n"


@pytest.fixture
def film(tmp_path):
    folder = tmp_path / "film"
    shutil.copytree(FILM, folder)
    for name in ("boards", "kit", "clips"):
        shutil.rmtree(folder / name, ignore_errors=True)
        (folder / name).mkdir()
    for part in {part for parts in BOARDS.values() for part in parts}:
        (folder / "kit" / f"{part}.svg").write_text(SVG.format(part), encoding="utf-8")
    for scene, parts in BOARDS.items():
        shot = CasePlayer(FILM).case.scenes[scene].shots[0].id
        board = f"{shot}: {{light: hall, layers: {{all: {{parts: [{', '.join(parts)}]}}}}}}\n"
        (folder / "boards" / f"{scene}.yaml").write_text(board, encoding="utf-8")
    return folder


@pytest.fixture
def player(film):
    return CasePlayer(film, language="en")


def given(player):
    """Return the names of the parts that were sent last."""
    return sorted(svg.partition("A ")[2].partition(".")[0] for svg in player.parts.values())


def test_parts_come_before_their_scene_and_each_but_once(player):
    assert given(player) == ["lamp", "wall"]
    player.go_on()
    assert given(player) == ["van"]
    player.choose("ask")
    assert given(player) == []
    player.go_on()
    assert given(player) == ["stove"]


def test_the_bundles_of_what_can_come_next_are_there_before_it_does(player):
    assert [bundle["scene"] for bundle in player.ahead.values()] == ["desk"]
    plays(player, "on", "ask")
    assert [bundle["scene"] for bundle in player.ahead.values()] == ["yard"]
    [ready] = player.ahead
    player.go_on()
    assert player.page["bundle_hash"] == ready
    assert list(player.page["bundle"]["parts"]) == ["van", "wall"]


def test_a_page_that_was_loaded_again_is_given_what_it_lacks(player):
    plays(player, "on", "ask", "on")
    wall = player.page["bundle"]["parts"]["wall"]
    hears(player, do="lack", parts=[wall, "0" * 64])
    assert given(player) == ["wall"]
    assert player.trouble == {}


def test_a_clip_and_its_captions_come_with_their_scene(film):
    (film / "clips" / "desk.webm").write_bytes(CLIP)
    (film / "clips" / "desk.en.vtt").write_text(CAPTIONS, encoding="utf-8")
    text = (film / "film.yaml").read_text(encoding="utf-8")
    (film / "film.yaml").write_text(
        text.replace("  desk:\n", "  desk:\n    video: {file: clips/desk.webm}\n", 1), encoding="utf-8"
    )
    player = CasePlayer(film, language="en")
    assert (player.clips, player.captions) == ({}, {})
    player.go_on()
    video = player.page["bundle"]["video"]
    assert (player.clips, player.captions) == ({video["clip"]: CLIP}, {video["captions"]: CAPTIONS})
    player.choose("ask")
    assert player.clips == {}


def test_a_clip_too_large_for_one_message_leaves_the_shots(film, monkeypatch):
    test_a_clip_and_its_captions_come_with_their_scene(film)
    monkeypatch.setattr(player_files, "LARGEST", len(CLIP) - 1)
    player = CasePlayer(film, language="en")
    player.go_on()
    assert (player.page["bundle"]["video"], player.clips) == (None, {})
