"""``ias cohort``: what is added and listed, in words and for programs, and the key that machines share."""

import json

import pytest
from typer.testing import CliRunner

from ias_widgets.cli.ias import app
from ias_widgets.errors import ContentError
from tests.cohorts.conftest import folder  # noqa: F401


def run(*words, fails=0):
    done = CliRunner().invoke(app, ["cohort", *map(str, words)])
    assert done.exit_code == fails, done.output
    return done.output


@pytest.fixture
def archive(tmp_path):
    return tmp_path / "archive"


def test_records_are_added_and_listed(folder, archive):  # noqa: F811
    told = json.loads(run("add", folder, "--archive", archive, "--json"))
    assert [(one["room"], one["what"], one["cohort"]) for one in told] == [
        ("one", "added", "north"), ("three", "added", "south"), ("two", "added", "north"),
    ]  # fmt: skip
    assert "is there already" in run("add", folder / "one", "--archive", archive)
    said = run("list", "--archive", archive)
    assert "north" in said
    assert "Radom" in said
    listed = json.loads(run("list", "--archive", archive, "--json"))
    assert [(one["title"], [room["room"] for room in one["rooms"]]) for one in listed] == [
        ("North", ["one", "two"]), ("South", ["three"]),
    ]  # fmt: skip


def test_a_record_that_cannot_be_used_is_told_and_the_command_fails(folder, archive, tmp_path):  # noqa: F811
    bad = tmp_path / "bad"
    bad.mkdir()
    (bad / "datapackage.json").write_text('{"ias:schema": "99"}', encoding="utf-8")
    said = run("add", folder / "one", bad, "--archive", archive, "--json", fails=1)
    assert [one["what"] for one in json.loads(said)] == ["added", "failed"]


def test_where_there_is_no_archive_it_is_said_how_to_make_one(archive):
    done = CliRunner().invoke(app, ["cohort", "list", "--archive", str(archive)])
    assert isinstance(done.exception, ContentError)
    assert "ias cohort add" in str(done.exception)


def test_a_key_is_made_once_shown_by_its_mark_and_taken_to_another_machine(tmp_path, monkeypatch):
    monkeypatch.setenv("IAS_KEYS", str(tmp_path / "one"))
    made = run("key", "make", "ours").splitlines()
    assert run("key", "show", "ours").splitlines()[1] == made[1]
    key = (tmp_path / "one" / "ours.key").read_text(encoding="utf-8").strip()
    assert key not in "".join(made)
    monkeypatch.setenv("IAS_KEYS", str(tmp_path / "two"))
    assert run("key", "take", tmp_path / "one" / "ours.key", "ours").splitlines()[1] == made[1]
