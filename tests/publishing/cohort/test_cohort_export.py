"""The package of cohorts: valid, described in each language, without any person."""

import json
from io import BytesIO
from zipfile import ZipFile

import frictionless
import pandas as pd
import pytest

from ias_widgets.cohorts.disclosure import Safe
from ias_widgets.cohorts.disclosure.releases import Release, note_release, planned_release, releases, stages
from ias_widgets.cohorts.programme.archive import add
from ias_widgets.errors import ContentError, IasError
from ias_widgets.publishing.cohort import Export, cohort_files, publish_cohorts
from ias_widgets.publishing.cohort.columns import TABLES
from ias_widgets.publishing.record import record_files
from tests.cohorts.conftest import folder  # noqa: F401  a fixture
from tests.cohorts.disclosure.made import KEY, Programme, Training

RELEASE = Release(1, "2026-11-22", 10, "00000000", ("r1",))


@pytest.fixture(scope="module")
def programme():
    made = Programme([
        *(Training(f"T{number}", both={"law": 22}, later=6, present=24) for number in range(4)),
        Training("Warszawa", both={"law": 14, "care": 12}, kind="workshop"),
        Training("Opole", both={"care": 9}),
    ])  # fmt: skip
    for number in range(3):
        made.ask(f"T{number}", [12 + number, 7, 3, 0])
    made.ask("Warszawa", [14, 12, 0, 0], families={"law": [12, 2, 0, 0], "care": [2, 10, 0, 0]}, k=5)
    return made


WRITTEN = {}


def files(programme, language="en", *, public=False):
    if (language, public) not in WRITTEN:
        WRITTEN[language, public] = written(programme, language, public=public)
    return WRITTEN[language, public]


def written(programme, language="en", *, public=False):
    export = Export("made", "Made by hand", synthetic=True, release=RELEASE, language=language, public=public)
    return cohort_files(Safe(programme, KEY, frames=programme), export)


def table(made, name):
    return pd.read_parquet(BytesIO(made[f"parquet/{name}.parquet"]))


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_every_column_has_a_type_and_a_sentence_and_numbers_a_unit(programme, language):
    package = json.loads(files(programme, language)["datapackage.json"])
    tabular = [one for one in package["resources"] if "schema" in one]
    assert [one["name"] for one in tabular] == list(TABLES)
    for resource in tabular:
        for field in resource["schema"]["fields"]:
            assert field["type"]
            assert field["title"]
            assert field["description"].endswith(".")
            unitless = field["name"] in {"visit", "round"}
            assert ("unit" in field) == (field["type"] in {"integer", "number"} and not unitless), field


@pytest.mark.parametrize("public", [False, True])
def test_frictionless_finds_the_package_valid(programme, tmp_path, public):
    for path, data in files(programme, public=public).items():
        target = tmp_path.joinpath(*path.split("/"))
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(data)
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])


def test_it_says_synthetic_and_names_its_release(programme):
    package = json.loads(files(programme)["datapackage.json"])
    assert "synthetic" in package["title"]
    assert package["description"].startswith("Synthetic data")
    assert "Release 1 of 2026-11-22" in package["description"]


def test_no_person_and_no_room_is_in_any_file(programme):
    made = files(programme)
    people = {row["person"] for row in programme.people} | {row["room"] for row in programme.people}
    for path, data in made.items():
        if not path.endswith(".xlsx"):
            text = data.decode("utf-8", errors="ignore")
            assert not any(one in text for one in people), path
            assert 'person"' not in text


def test_the_same_programme_gives_the_same_bytes(programme):
    assert files(programme) == written(programme)


def test_csv_parquet_and_workbook_hold_the_same(programme):
    made = files(programme)
    csv = pd.read_csv(BytesIO(made["csv/results.csv"]))
    pd.testing.assert_frame_equal(csv, table(made, "results"), check_dtype=False)
    with ZipFile(BytesIO(made["cohorts.xlsx"])) as book:
        sheets = book.read("xl/workbook.xml").decode()
        words = book.read("xl/sharedStrings.xml").decode()
        rows = book.read("xl/worksheets/sheet3.xml").decode().count("<row ")
    assert all(f'name="{name}"' in sheets for name in ("Codebook", "Cohorts", "Gain of knowledge", "What is hidden"))
    assert rows == len(csv) + 2
    assert "Mean share of right answers in the first test." in words


def test_results_are_of_told_groups_and_add_nobody_who_is_hidden(programme):
    results = table(files(programme), "results")
    pairs = results[results["second"] == "after"]
    assert set(pairs["cohort"].dropna()) == {"T0", "T1", "T2", "T3", "Warszawa"}
    assert pairs.loc[pairs["scope"] == "all", "people"].item() == 114
    assert (results["people"] >= 10).all()


def test_a_mean_is_that_of_the_people_told(programme):
    results = table(files(programme), "results")
    row = results[(results["scope"] == "cohort") & (results["cohort"] == "T0") & (results["second"] == "after")].iloc[0]
    own = programme.pairs()
    own = own[own["cohort"] == "T0"]
    assert row["gain"] == pytest.approx(own["gain"].mean(), abs=1e-4)
    assert row["low"] < row["gain"] < row["high"]


def test_a_later_test_is_told_of_trainings_together(programme):
    results = table(files(programme), "results")
    later = results[results["second"] == "later"]
    assert set(later["scope"]) == {"all", "kind"}
    assert (later["people"] == 24).all()


def test_counts_below_ten_are_not_there(programme):
    made = files(programme)
    for name in ("choices", "items"):
        counts = table(made, name)
        assert (counts["people"].dropna() >= 10).all()
        assert counts["hidden"].any()
        assert not counts["hidden"].all()


def test_what_is_hidden_is_named_with_its_reason(programme):
    withheld = table(files(programme), "withheld")
    assert ("pairs", "Opole", "few") in set(zip(withheld["what"], withheld["cohort"], withheld["reason"], strict=True))


def test_for_everybody_people_are_rounded_and_shares_are_to_one_per_cent(programme):
    made = files(programme, public=True)
    cohorts, results = table(made, "cohorts"), table(made, "results")
    for column in ("present", "before", "after", "pairs"):
        assert (cohorts[column].dropna() % 3 == 0).all()
    assert (results["people"] % 3 == 0).all()
    assert (results["gain"] * 100 % 1).round(6).isin([0, 1]).all()


def noted(archive, rooms, today="2026-11-22", least=10, key="k"):
    release = planned_release(archive, rooms, today, least, key)
    note_release(archive, release)
    return release


def test_a_release_is_the_same_until_a_room_comes(tmp_path):
    first = noted(tmp_path, {"a", "b"})
    assert noted(tmp_path, {"a", "b"}, "2026-11-23") == first
    second = noted(tmp_path, {"a", "b", "c"}, "2026-11-24")
    assert (first.number, second.number) == (1, 2)
    assert stages(tmp_path) == [{"a", "b"}, {"a", "b", "c"}]


def test_another_threshold_another_key_and_a_damaged_list_are_refused(tmp_path):
    noted(tmp_path, {"a"})
    with pytest.raises(ContentError, match="threshold"):
        noted(tmp_path, {"a"}, least=5)
    with pytest.raises(ContentError, match="ias cohort key take"):
        noted(tmp_path, {"a"}, key="other")
    (tmp_path / "releases.json").write_text("{", encoding="utf-8")
    with pytest.raises(ContentError, match="from a copy"):
        releases(tmp_path)


def test_a_package_is_written_from_an_archive_and_its_release_noted_only_when_it_was(folder, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setenv("IAS_KEYS", str(tmp_path / "keys"))
    archive = tmp_path / "archive"
    add([folder], archive, record_files)
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(IasError, match="something else"):
        publish_cohorts(archive, taken, today="2026-11-22")
    assert releases(archive) == []
    written, export = publish_cohorts(archive, tmp_path / "out", today="2026-11-22", language="pl")
    assert [release.number for release in releases(archive)] == [export.release.number] == [1]
    assert frictionless.validate(str(written / "datapackage.json")).valid
    assert len(pd.read_csv(written / "csv" / "choices.csv"))
