"""``publish_room`` writes a folder whole or not at all, and nothing that it should not."""

import shutil
import subprocess
import sys

import pytest

from ias_widgets.errors import IasError, StoreError
from ias_widgets.publishing import publish_room
from ias_widgets.publishing.folders import write_folder
from ias_widgets.rooms import RoomDecider
from ias_widgets.rooms.record import TABLES
from ias_widgets.store import Store
from tests.publishing.record.conftest import led
from tests.store.make_golden import GOLDEN


def names(folder):
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


def test_everything_a_room_leaves_lies_in_its_folder(folder) -> None:
    assert folder.is_dir()
    tables = {f"{kind}/{name}.{kind}" for name in TABLES for kind in ("csv", "parquet")}
    assert names(folder) == tables | {"datapackage.json", "record.xlsx", "summary.html", "summary.pdf"}
    assert "Łódź" in (folder / "summary.html").read_text(encoding="utf-8")
    assert [other.name for other in folder.parent.iterdir()] == [folder.name]


def test_an_earlier_record_of_the_room_is_replaced_and_what_somebody_laid_beside_it_stays(
    store, folder, tmp_path
) -> None:
    earlier = tmp_path / "r1"
    shutil.copytree(folder, earlier)
    (earlier / "csv" / "answers.csv").unlink()
    (earlier / "my notes.txt").write_text("mine", encoding="utf-8")
    assert publish_room(store, "r1", earlier, language="uk") == earlier
    assert names(earlier) == names(folder) | {"my notes.txt"}
    assert (earlier / "datapackage.json").read_bytes() != (folder / "datapackage.json").read_bytes()
    assert [other.name for other in tmp_path.iterdir()] == ["r1"]


def test_an_empty_folder_is_taken_and_one_with_something_else_is_not(store, tmp_path) -> None:
    empty, other, file = tmp_path / "empty", tmp_path / "other", tmp_path / "file"
    empty.mkdir()
    other.mkdir()
    (other / "datapackage.json").write_text('{"ias:room": "another"}', encoding="utf-8")
    file.write_text("", encoding="utf-8")
    publish_room(store, "r1", empty)
    for place in (other, file):
        with pytest.raises(IasError, match="expected a new folder"):
            publish_room(store, "r1", place)
    assert names(other) == {"datapackage.json"}
    assert {place.name for place in tmp_path.iterdir()} == {"empty", "other", "file"}


def test_a_folder_that_cannot_be_written_stays_as_it_was(tmp_path) -> None:
    (tmp_path / "a").write_text("a file where a folder is needed", encoding="utf-8")
    with pytest.raises(IasError, match="a folder that can be written"):
        write_folder(tmp_path / "a" / "b", {"x.csv": b""}, lambda _: True)
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "x.csv").write_bytes(b"before")
    with pytest.raises(IasError, match="a folder that can be written"):
        write_folder(kept, {"x.csv": b"after", "x.csv/y": b""}, lambda _: True)
    assert (kept / "x.csv").read_bytes() == b"before"
    assert {place.name for place in tmp_path.iterdir()} == {"a", "kept"}


def test_a_rehearsal_and_a_room_that_is_not_there_leave_nothing(store, tmp_path) -> None:
    with pytest.raises(StoreError, match="known: r1"):
        publish_room(store, "rx9", tmp_path / "none")
    rehearsal = led(rehearsal=True)
    with Store.open(tmp_path / "store.sqlite", {"room": RoomDecider()}) as other:
        rehearsal.keep(other)
        with pytest.raises(StoreError, match="a rehearsal"):
            publish_room(other, "r1", tmp_path / "none")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("release", sorted(file.stem for file in GOLDEN.glob("*.sqlite")))
def test_rooms_of_earlier_releases_have_a_record_too(release, tmp_path) -> None:
    file = shutil.copy(GOLDEN / f"{release}.sqlite", tmp_path / "golden.sqlite")
    with Store.open(file, {"room": RoomDecider()}) as store:
        folder = publish_room(store, "golden", tmp_path / "record")
    lines = (folder / "csv" / "decisions.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 2
    assert "night_shift" in lines[1]


def test_importing_the_package_loads_none_of_the_libraries_that_write() -> None:
    heavy = "{'pyarrow', 'xlsxwriter', 'pandas', 'typst', 'frictionless'}"
    code = (
        f"import sys, ias_widgets, ias_widgets.rooms.record, ias_widgets.publishing; print({heavy} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
