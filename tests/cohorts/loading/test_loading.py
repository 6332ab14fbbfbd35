"""Whatever is named is read: records of today and of earlier releases, packages, stores; with each engine."""

import shutil
from pathlib import Path

import pandas as pd
import pytest

from ias_widgets import cohorts
from ias_widgets.cohorts.columns import columns_of
from ias_widgets.errors import ContentError, StoreError
from ias_widgets.rooms.commands import EndRoom
from ias_widgets.rooms.record import TABLES
from tests.cohorts.conftest import folder  # noqa: F401
from tests.cohorts.programme.test_archive import evening, written
from tests.cohorts.small_programme import rows, write_package

ENGINES = ["pandas", "duckdb"]


@pytest.fixture(params=ENGINES)
def engine(request):
    return request.param


def aged(record: Path) -> None:
    """Make a record as the release before tests wrote it."""
    for table in ("tests", "items", "sheets"):
        (record / "parquet" / f"{table}.parquet").unlink()
    without(record, "rooms", "kind", "audience", "programme", "synthetic")
    without(record, "choices", "right", "experts")


def without(record: Path, table: str, *columns: str) -> None:
    [path] = record.rglob(f"{table}.parquet")
    pd.read_parquet(path).drop(columns=list(columns)).to_parquet(path)


def test_every_table_has_its_columns_and_types(folder, engine):  # noqa: F811
    records = cohorts.load(folder, engine=engine)
    kinds = {"text": "string", "whole": "Int64", "number": "Float64", "truth": "boolean"}
    for table in TABLES:
        frame = records.frame(table)
        assert {name: str(kind) for name, kind in frame.dtypes.items()} == {
            name: kinds[holds] for name, holds in columns_of(table).items()
        }


def test_records_of_an_earlier_release_lack_what_came_later(folder, tmp_path, engine):  # noqa: F811
    old = shutil.copytree(folder, tmp_path / "old")
    aged(old / "one")
    records = cohorts.load(old, engine=engine)
    assert records.frame("tests").empty
    assert records.rooms.set_index("room")["kind"].isna().to_dict() == {"one": True, "two": False, "three": False}
    assert records.cohorts["kind"].tolist() == ["other", "other"]
    pd.testing.assert_frame_equal(cohorts.decisions(records), cohorts.decisions(cohorts.load(folder)))
    assert cohorts.attendance(records)["present"].tolist() == [22, 11]


def test_items_of_an_earlier_release_have_no_short_form(tmp_path, engine):
    write_package(tmp_path, rows())
    without(tmp_path, "items", "short")
    items = cohorts.load(tmp_path, engine=engine).frame("items")
    assert items["short"].isna().all()
    assert items["prompt"].notna().all()


def test_a_column_that_every_release_wrote_is_missed(folder, tmp_path, engine):  # noqa: F811
    bad = shutil.copytree(folder / "one", tmp_path / "bad")
    without(bad, "answers", "people")
    with pytest.raises(ContentError, match=r"answers\.parquet: .*without people; write the record again"):
        cohorts.load(bad, engine=engine)


@pytest.mark.parametrize("damage", ["missing", "words"])
def test_a_damaged_table_is_named(folder, tmp_path, engine, damage):  # noqa: F811
    bad = shutil.copytree(folder / "one", tmp_path / "bad")
    table = bad / "parquet" / "answers.parquet"
    table.unlink()
    if damage == "words":
        table.write_text("no table", encoding="utf-8")
    with pytest.raises(ContentError, match=r"answers\.parquet: expected the table answers"):
        cohorts.load(bad, engine=engine)


def test_a_store_is_read_as_the_records_its_rooms_left(tmp_path, engine):
    ended, going = evening("ended", cohort="Łódź"), evening("going")
    ended.lead(EndRoom())
    for one in (ended, going):
        one.keep(tmp_path / "rooms.sqlite")
    record = written(ended, tmp_path / "record")
    from_store = cohorts.load(tmp_path / "rooms.sqlite", engine=engine)
    assert from_store.rooms["room"].tolist() == ["ended"]
    assert from_store.cohorts["title"].tolist() == ["Łódź"]
    pd.testing.assert_frame_equal(from_store.frame("participants"), cohorts.load(record).participants)
    with pytest.raises(ContentError, match="each room once"):
        cohorts.load(tmp_path / "rooms.sqlite", record)


def test_a_file_that_is_no_store_and_a_store_without_rooms_are_told(tmp_path):
    (tmp_path / "words.sqlite").write_text("words", encoding="utf-8")
    with pytest.raises(ContentError, match="found a file"):
        cohorts.load(tmp_path / "words.sqlite")
    going = evening("going")
    going.keep(tmp_path / "rooms.sqlite")
    with pytest.raises(StoreError, match="a room that has ended"):
        cohorts.load(tmp_path / "rooms.sqlite")


def test_a_package_and_single_records_are_read_together(folder, tmp_path, engine):  # noqa: F811
    write_package(tmp_path / "package", rows())
    told = "programme: ours\ntitle: {en: Ours}\nsynthetic: true\ncohorts:\n  - {id: both, rooms: [koszalin, krakow]}\n"
    (tmp_path / "package" / "programme.yaml").write_text(told, encoding="utf-8")
    records = cohorts.load(tmp_path / "package", folder / "one", engine=engine)
    assert len(records) == 5
    assert (records.programme.id, records.programme.title, records.programme.synthetic) == (
        "ours",
        {"en": "Ours"},
        True,
    )
    assert records.cohorts[["cohort", "synthetic"]].to_numpy().tolist() == [
        ["both", True], ["warszawa-2026-11-05", False], ["Later tests", False], ["North", False],
    ]  # fmt: skip
    assert set(records.of(cohort="both").frame("sheets")["room"]) == {"koszalin", "krakow"}
    assert len(records.of(cohort="North").frame("answers")) == len(cohorts.load(folder / "one").answers)


def test_parts_are_chosen_by_kind_place_and_film(engine, tmp_path):
    write_package(tmp_path, rows())
    records = cohorts.load(tmp_path, engine=engine)
    assert len(records.of(kind="training")) == 2
    assert len(records.of(kind=["training", "workshop"], place="Warszawa")) == 1
    film = records.of(film="walk")
    assert set(film.rooms["room"]) == {"koszalin", "krakow"}
    assert set(film.frame("answers")["question"]) == {"open"}
    people = records.of(family="labour")
    assert set(people.frame("sheets")["family"]) == {"labour"}
    assert len(people) == 4
    for wrong in ({"kind": "trainings"}, {"place": "Radom"}, {"film": "run"}, {"family": "press"}, {"cohort": "x"}):
        with pytest.raises(ContentError, match=next(iter(wrong))):
            records.of(**wrong)


def test_an_engine_that_is_none_is_named(folder):  # noqa: F811
    with pytest.raises(ContentError, match='did you mean "duckdb"'):
        cohorts.load(folder, engine="duck")
