"""A training's page: its own gain beside the programme's, where people stumbled, what to do; hidden with the reason."""

import json

import pytest

from ias_widgets.cli.ias import app
from ias_widgets.cohorts.disclosure.releases import releases
from ias_widgets.errors import ContentError
from ias_widgets.phrases import Phrases
from ias_widgets.publishing.report import report_files, training_files
from ias_widgets.publishing.report.page import report_html
from ias_widgets.publishing.report.saying import Saying
from ias_widgets.publishing.report.training import trainings_of
from ias_widgets.shipped import dataset
from tests.cli.test_cohort import run
from tests.cohorts.conftest import folder  # noqa: F401
from tests.publishing.report.conftest import COHORTS, HIDDEN
from tests.publishing.report.test_programme_report import Read, plain

SHOWN = "zgorzelec-2027-01"
WORKSHOP = "warsztat-warszawa-2026-12"
SAYING = Saying("pl")


@pytest.fixture(scope="module")
def pages(safe):
    return trainings_of(safe, "pl")


def words_of(report) -> str:
    return plain(Read(report_html(report)).words)


def test_every_cohort_that_was_led_has_a_page_and_e_learning_has_none(pages):
    assert set(pages) == set(COHORTS) - {"e-learning-2026-09"}


def test_a_training_sees_its_own_gain_and_where_it_lies_against_the_programmes(pages, told):
    words = words_of(pages[SHOWN])
    row = next(row for row in told.main.gain.rows if row.cohort == SHOWN)
    assert f"{row.gain * 100:.1f}".replace(".", ",").replace("-", "−") in words
    assert plain(told.main.gain.sentence()) in words
    assert plain(SAYING("own-lie", where="below")) in words
    assert next(one.value for one in pages[SHOWN].facts if one.name == SAYING("fact-present")) == "17"


def test_a_page_counts_those_who_have_no_pair_as_missing(pages):
    facts = {one.name: one.value for one in pages[WORKSHOP].facts}
    present, pairs = (int(facts[SAYING(f"fact-{key}")]) for key in ("present", "pairs"))
    gain = next(section for section in pages[WORKSHOP].sections if section.id == "gain")
    assert present - pairs > 0
    assert Phrases("methods", "pl").say("concerns", n=pairs, missing=present - pairs) in plain(gain.pictures[0].notes)


def test_a_training_of_fewer_than_ten_pairs_is_told_why_nothing_is_shown(pages):
    gain = next(section for section in pages[HIDDEN].sections if section.id == "gain")
    assert gain.pictures == ()
    assert "mniej niż 10" in plain(gain.sentences[0])
    facts = {one.name: one.value for one in pages[HIDDEN].facts}
    assert {facts[SAYING(f"fact-{key}")] for key in ("before", "after", "pairs")} == {SAYING("fact-hidden", least=10)}


def test_a_room_that_is_large_enough_sees_its_own_stumbles_with_the_reason_from_the_bank(pages, safe):
    stumbled = next(section for section in pages[WORKSHOP].sections if section.id == "stumbled")
    answers = safe.item_answers()
    after = answers[(answers["cohort"] == WORKSHOP) & (answers["purpose"] == "after")]
    shares = after.groupby("item")["right"].agg(["sum", "size"])
    worst = (shares["sum"] / shares["size"]).sort_values(kind="stable").index[0]
    bank = {item["id"]: item for item in dataset("items")["items"]}
    assert bank[worst]["short"]["pl"] in {point.title for point in stumbled.points}
    assert f"dobrze: {shares['sum'][worst]} z {shares['size'][worst]}" in {
        plain(point.figure) for point in stumbled.points
    }
    told = " ".join(text.value for point in stumbled.points for text in point.texts)
    assert plain(bank[worst]["rationale"]["pl"]) in plain(told)


def test_a_page_with_right_answers_says_to_keep_it_from_participants(pages):
    assert all(SAYING("key-warning") in page.warnings for page in pages.values())


def test_files_are_named_by_what_they_are_and_in_which_language(safe):
    made = training_files(safe, "uk", [SHOWN])
    assert set(made) == {f"training.{SHOWN}.uk.html", f"training.{SHOWN}.uk.pdf"}
    assert made[f"training.{SHOWN}.uk.pdf"].startswith(b"%PDF")
    assert set(report_files(safe, "fr")) == {"report.en.html", "report.en.pdf"}


def test_a_cohort_that_is_none_of_these_is_refused_with_the_nearest_name(safe):
    with pytest.raises(ContentError, match="zgorzelec-2027-01"):
        training_files(safe, "pl", ["zgorzelec-2027"])


def test_the_command_reports_an_archive_and_notes_the_release(folder, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setenv("IAS_KEYS", str(tmp_path / "keys"))
    archive, out = tmp_path / "archive", tmp_path / "out"
    run("add", folder, "--archive", archive)
    said = run("report", "--archive", archive, "-o", out, "--language", "en")
    assert "release 1" in said
    assert sorted(path.name for path in out.iterdir()) == ["report.en.html", "report.en.pdf"]
    run("report", "--archive", archive, "-o", out, "--language", "pl", "--training", "south")
    assert (out / "training.south.pl.pdf").is_file()
    assert [one.number for one in releases(archive)] == [1]
    assert "33 people" in plain((out / "report.en.html").read_text(encoding="utf-8"))


def test_the_command_refuses_a_language_that_nobody_speaks(tmp_path):
    from typer.testing import CliRunner

    done = CliRunner().invoke(app, ["cohort", "report", "--archive", str(tmp_path), "--language", "fr"])
    assert isinstance(done.exception, ContentError)
    assert json.dumps("fr").strip('"') in str(done.exception)
