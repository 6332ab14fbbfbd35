"""``ias film stills``: pictures of shots, drawn by the player's stage in a real browser, once for all tests here."""

import struct
import sys

import pytest
from typer.testing import CliRunner

from ias_widgets.cli import app
from tests.cases.conftest import TEA


def stills(*words):
    return CliRunner().invoke(app, ["film", "stills", *map(str, words)])


def size(png):
    assert png.startswith(b"\x89PNG")
    return struct.unpack(">II", png[16:24])


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    folder = tmp_path_factory.mktemp("stills") / "new"
    done = stills(TEA, "-o", folder, "--scene", "table", "--scene", "kitchen", "--lang", "en")
    assert done.exit_code == 0, f"{done.output} {done.exception}"
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_each_shot_and_each_scene_that_was_asked_for_has_its_picture(drawn):
    assert set(drawn) == {
        "table.cup.png",
        "table.steam.png",
        "table.sheet.png",
        "kitchen.door.png",
        "kitchen.sheet.png",
    }
    assert {size(png) for name, png in drawn.items() if "sheet" not in name} == {(1600, 900)}


def test_a_sheet_is_as_high_as_its_pictures_need(drawn):
    width, height = size(drawn["table.sheet.png"])
    assert width == 1600
    assert 300 < height < 500


def test_shots_that_look_otherwise_are_other_pictures(drawn):
    assert drawn["table.cup.png"] != drawn["table.steam.png"]
    assert len(drawn["kitchen.door.png"]) > 5_000


def test_a_scene_the_film_has_not_is_told_before_a_browser_is_started(tmp_path):
    done = stills(TEA, "-o", tmp_path, "--scene", "kitchn")
    assert done.exit_code == 1
    assert 'did you mean "kitchen"?' in str(done.exception or done.output)


def test_without_playwright_it_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "playwright.sync_api", None)
    done = stills(TEA, "-o", tmp_path)
    assert "pip install playwright" in str(done.exception or done.output)
    assert list(tmp_path.iterdir()) == []


def test_without_a_browser_it_says_how_to_get_one(tmp_path, monkeypatch):
    broken = tmp_path / "chromium"
    monkeypatch.setattr("ias_widgets.publishing.stills.shutil.which", lambda _: str(broken))
    done = stills(TEA, "-o", tmp_path / "out")
    assert "playwright install chromium" in str(done.exception or done.output)
