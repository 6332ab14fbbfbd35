"""The files of a record open in the programs that people have, say the same, and hold nothing that is nobody's business."""

import csv
import json
import re
import shutil
import warnings
import zipfile
from collections import Counter
from xml.etree import ElementTree as ET

import pandas as pd
import pytest

from ias_widgets import cohorts
from ias_widgets.errors import ContentError
from ias_widgets.phrases import SPOKEN, Phrases
from ias_widgets.publishing.record import record_files
from ias_widgets.publishing.record.package import table_schema
from ias_widgets.publishing.record.schema import tables
from ias_widgets.rooms.record import TABLES, record_of
from tests.publishing.record.conftest import RISKY, led
from tests.rooms.record.recorded import recorded

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def package(folder):
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def text_of(folder, name):
    return (folder / "csv" / f"{name}.csv").read_text(encoding="utf-8")


def valid(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the validator's own imports
        from frictionless import validate

        return validate(str(path))


def test_the_package_is_valid_and_would_not_be_with_a_wrong_cell(folder, tmp_path) -> None:
    report = valid(folder / "datapackage.json")
    assert report.valid, report.flatten(["name", "type", "message"])
    assert {task.name for task in report.tasks} == {*TABLES, *(f"{name}-parquet" for name in TABLES)}
    told = package(folder)
    (answers,) = (resource for resource in told["resources"] if resource["name"] == "answers")
    (tmp_path / "answers.csv").write_text(text_of(folder, "answers").replace("tablet", "phone", 1), encoding="utf-8")
    answers = {"name": "answers", "path": "answers.csv", "schema": answers["schema"] | {"foreignKeys": []}}
    (tmp_path / "datapackage.json").write_text(json.dumps({"name": "x", "resources": [answers]}), encoding="utf-8")
    assert [error[0] for error in valid(tmp_path / "datapackage.json").flatten(["type"])] == ["constraint-error"]


def test_what_was_noticed_is_in_a_valid_package_and_read_again(tapped) -> None:
    report = valid(tapped / "datapackage.json")
    assert report.valid, report.flatten(["name", "type", "message"])
    records = cohorts.load(tapped)
    assert records.signs[["sign", "kind", "people", "could", "shown"]].to_numpy().tolist() == [
        ["gate-sign", "sign", 6, 11, True], ["gate-decoy", "decoy", 2, 11, True],
    ]  # fmt: skip
    marks = records.marks.fillna({"signs": ""}).sort_values("seconds")
    assert [*zip(marks["seconds"], marks["signs"], strict=True)] == [
        (0, ""), *((second, "gate-sign") for second in range(1, 7)), *((second, "gate-decoy") for second in (7, 8)),
    ]  # fmt: skip


def test_a_record_of_a_release_without_signs_is_read_all_the_same(folder, tapped, tmp_path) -> None:
    old = tmp_path / "old"
    shutil.copytree(folder, old)
    (old / "parquet" / "signs.parquet").unlink()
    pd.DataFrame(columns=["room", "participant", "sign"]).to_parquet(old / "parquet" / "marks.parquet")
    assert len(cohorts.load(old).marks) == 0
    with pytest.raises(ContentError, match="each room once"):
        cohorts.load(old, tapped)


@pytest.mark.parametrize("name", TABLES)
def test_csv_and_parquet_say_the_same_in_pandas(folder, name) -> None:
    kinds = {"string": "str", "date": "str", "integer": "Int64", "number": "float64", "boolean": "boolean"}
    (schema,) = (resource["schema"] for resource in package(folder)["resources"] if resource["name"] == name)
    types = {field["name"]: kinds[field["type"]] for field in schema["fields"]}
    read = pd.read_csv(folder / "csv" / f"{name}.csv", dtype=types, keep_default_na=False, na_values=[""])
    other = pd.read_parquet(folder / "parquet" / f"{name}.parquet")
    assert list(read.columns) == list(TABLES[name].__struct_fields__)
    pd.testing.assert_frame_equal(read, other.astype(types))
    assert len(read) == {"rooms": 1, "participants": 12, "rounds": 3, "signs": 0, "marks": 0, "notes": 0}.get(
        name, len(read)
    )


def test_csv_is_plain(folder) -> None:
    data = (folder / "csv" / "questions.csv").read_bytes()
    assert data.startswith(b"room,question,step")
    assert b"\r" not in data
    rows = list(csv.reader(data.decode().splitlines(keepends=True)))
    assert rows[1][7] == f"{RISKY} (pl)"


def cells(book, number):
    """A sheet's cells: place to its text and to whether it is a formula."""
    shared = [
        "".join(part.text or "" for part in item.iter(f"{SHEET}t"))
        for item in ET.fromstring(book.read("xl/sharedStrings.xml"))
    ]
    sheet = ET.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
    found = {}
    for cell in sheet.iter(f"{SHEET}c"):
        assert cell.find(f"{SHEET}f") is None
        value = cell.findtext(f"{SHEET}v")
        if value is not None:
            found[cell.get("r")] = shared[int(value)] if cell.get("t") == "s" else value
    return found, sheet


def test_the_workbook_explains_itself_first_and_holds_every_table(folder) -> None:
    with zipfile.ZipFile(folder / "record.xlsx") as book:
        names = [sheet.get("name") for sheet in ET.fromstring(book.read("xl/workbook.xml")).iter(f"{SHEET}sheet")]
        phrases = Phrases("record", "pl")
        assert names == [phrases.say("record-codebook"), *(phrases.say(f"record-{name}") for name in TABLES)]
        codebook, sheet = cells(book, 1)
        words = " ".join(codebook.values()).replace("\u00a0", " ")
        for said in (
            "To są dane osobowe",
            "A school",
            "2027-01-31",
            "co najmniej 5 osób",
            "2026-11-24 · Łódź · Spring",
        ):
            assert said in words
        assert "nie widać, które odpowiedzi" not in words
        told = Counter(codebook.values())
        assert all(told[column] for row in TABLES.values() for column in row.__struct_fields__)
        assert sheet.find(f"{SHEET}autoFilter") is not None
        for number, (name, row) in enumerate(TABLES.items(), 2):
            found, sheet = cells(book, number)
            columns = row.__struct_fields__
            assert [found[f"{chr(65 + place)}2"] for place in range(len(columns))] == list(columns)
            assert sheet.find(f"{SHEET}sheetViews/{SHEET}sheetView/{SHEET}pane").get("state") == "frozen"
            assert sheet.find(f"{SHEET}cols") is not None
            rows = list(csv.reader(text_of(folder, name).splitlines(keepends=True)))
            assert max(int(re.sub(r"\D", "", place)) for place in found) == len(rows) + 1


def test_what_looks_like_a_formula_is_text(folder) -> None:
    with zipfile.ZipFile(folder / "record.xlsx") as book:
        questions, _ = cells(book, 2 + list(TABLES).index("questions"))
        choices, _ = cells(book, 2 + list(TABLES).index("choices"))
    assert f"{RISKY} (pl)" in questions.values()
    assert "+null (pl)" in choices.values()


def test_nobody_can_be_looked_up_in_any_file(folder, evening) -> None:
    room = evening.room
    secret = {*room.tokens, *room.words, *room.persons, room.code}
    for file in folder.rglob("*.*"):
        data = file.read_bytes()
        if file.suffix == ".xlsx":
            with zipfile.ZipFile(file) as book:
                data = b"".join(book.read(name) for name in book.namelist())
        if file.suffix == ".parquet":
            data += pd.read_parquet(file).to_csv().encode()
        assert [one for one in secret if one.encode() in data] == []
        assert not re.search(rb"1795\d{6}", data)  # seconds since 1970
        times = [found for found in re.findall(rb"\d\d:\d\d:\d\d", data) if found != b"00:00:00"]
        assert times == []


def test_the_same_room_gives_the_same_bytes_in_each_language(store) -> None:
    for language in SPOKEN:
        record = record_of(store.events("room:r1"), store.contents, language=language)
        files = record_files(record)
        assert files == record_files(record)
        assert json.loads(files["datapackage.json"])["ias:language"] == language


@pytest.mark.parametrize("language", SPOKEN)
def test_every_column_is_explained_in_every_language(evening, language) -> None:
    for table in tables(recorded(evening, language=language)):
        assert len(table.title) <= 31
        assert table.sentence.endswith(".")
        for column in table.columns:
            assert column.title
            assert column.sentence.endswith((".", "…"))
        schema = table_schema(table)
        assert all(field["description"] and field["title"] for field in schema["fields"])


def test_a_room_still_going_on_says_so() -> None:
    evening = led()
    files = record_files(recorded(evening))
    assert json.loads(files["datapackage.json"])["ias:ended"] is False
    assert files["csv/rooms.csv"].decode().splitlines()[1].endswith(",false")
    assert "p01" not in files["csv/answers.csv"].decode()
