"""Records of several machines come together, each room once."""

import json
import shutil
import zipfile

import pytest
from msgspec.structs import replace

from ias_widgets import cohorts
from ias_widgets.cohorts.programme.archive import add, listed
from ias_widgets.errors import ContentError
from ias_widgets.publishing.record import record_files
from ias_widgets.rooms import Occasion
from ias_widgets.rooms.commands import EndRoom
from tests.cohorts.conftest import folder  # noqa: F401
from tests.rooms.made import Evening, small_agenda
from tests.rooms.record.recorded import recorded


def written(evening, place):
    for name, data in record_files(recorded(evening, language="en")).items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return place


def evening(id_="one", **occasion):
    made = Evening(replace(small_agenda(), occasion=Occasion(date="2026-09-14", place="Łódź", **occasion)), id_=id_)
    made.join(4, "border")
    return made


def whats(done):
    return [told.what for told in done]


def bring(archive, *sources, **options):
    return add(sources, archive, record_files, **options)


def test_adding_again_adds_nothing(folder, tmp_path):  # noqa: F811
    archive = tmp_path / "archive"
    assert whats(bring(archive, folder)) == ["added"] * 3
    text = (archive / "programme.yaml").read_bytes()
    assert whats(bring(archive, folder, folder / "one")) == ["same"] * 4
    assert (archive / "programme.yaml").read_bytes() == text
    records = cohorts.load(archive)
    assert sorted(records.rooms["room"]) == ["one", "three", "two"]
    assert records.cohorts["cohort"].tolist() == ["north", "south"]
    assert records.cohorts["title"].tolist() == ["North", "South"]
    assert set(records.of(cohort="North").rooms["room"]) == {"one", "two"}


def test_a_zip_file_and_another_archive_bring_the_same_rooms_once(folder, tmp_path):  # noqa: F811
    one, two = tmp_path / "a", tmp_path / "b"
    bring(one, folder / "one", folder / "two")
    bring(two, folder / "two", folder / "three")
    (two / "programme.yaml").write_text(
        (two / "programme.yaml").read_text(encoding="utf-8").replace('"South"', '"The South"'), encoding="utf-8"
    )
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as packed:
        for path in two.rglob("*"):
            packed.write(path, f"b/{path.relative_to(two).as_posix()}")
    done = bring(one, tmp_path / "b.zip")
    assert {told.room: told.what for told in done} == {"two": "same", "three": "added"}
    assert cohorts.load(one).cohorts["title"].tolist() == ["North", "The South"]


def test_a_record_made_before_the_room_ended_gives_way_to_the_one_made_after(tmp_path):
    room = evening()
    early = written(room, tmp_path / "early")
    room.lead(EndRoom())
    late = written(room, tmp_path / "late")
    archive = tmp_path / "archive"
    assert whats(bring(archive, early, late, early)) == ["added", "replaced", "kept"]
    assert cohorts.load(archive).rooms["ended"].tolist() == [True]
    assert len(listed(archive)) == 1


def test_rooms_whose_occasions_name_no_cohort_are_cohorts_of_their_own(tmp_path):
    records = [written(evening(f"room{n}"), tmp_path / f"r{n}") for n in range(2)]
    for record in records:
        bring(tmp_path / "archive", record)
    assert [cohort["cohort"] for cohort in listed(tmp_path / "archive")] == ["lodz-2026-09-14", "lodz-2026-09-14-room1"]


def test_what_a_hand_changed_stays_and_rooms_of_the_same_name_join_it(tmp_path):
    archive = tmp_path / "archive"
    bring(archive, written(evening("a1", cohort="Łódź"), tmp_path / "a1"))
    path = archive / "programme.yaml"
    by_hand = path.read_text(encoding="utf-8").replace("family:", "family: uniformed  # nearly all")
    path.write_text(by_hand.replace('title: "Łódź"', 'title: "Łódź I"'), encoding="utf-8")
    bring(archive, written(evening("a2", cohort="Łódź"), tmp_path / "a2"))
    assert path.read_text(encoding="utf-8").count("# nearly all") == 1
    loaded = cohorts.load(archive)
    assert loaded.cohorts[["cohort", "title", "family"]].to_numpy().tolist() == [["lodz", "Łódź I", "uniformed"]]
    assert loaded.rooms["cohort"].tolist() == ["lodz", "lodz"]


def test_one_bad_record_loses_none_of_the_others(folder, tmp_path):  # noqa: F811
    copies = shutil.copytree(folder, tmp_path / "copies")
    (copies / "two" / "parquet" / "answers.parquet").write_bytes(b"no")
    archive = tmp_path / "archive"
    done = bring(archive, copies)
    assert whats(done) == ["added", "added", "failed"]
    assert "answers.parquet: expected the content that datapackage.json names" in done[2].why
    assert len(cohorts.load(archive)) == 2


def test_a_damaged_copy_in_the_archive_is_replaced_by_a_whole_one(folder, tmp_path):  # noqa: F811
    archive = tmp_path / "archive"
    bring(archive, folder / "one")
    (archive / "records" / "one" / "parquet" / "rounds.parquet").unlink()
    assert listed(archive)[0]["rooms"][0]["problem"]
    assert whats(bring(archive, folder / "one")) == ["replaced"]
    assert not listed(archive)[0]["rooms"][0]["problem"]


def test_a_store_brings_the_rooms_that_ended(tmp_path):
    ended, going = evening("ended"), evening("going")
    ended.lead(EndRoom())
    ended.keep(tmp_path / "rooms.sqlite")
    going.keep(tmp_path / "rooms.sqlite")
    before = (tmp_path / "rooms.sqlite").read_bytes()
    done = bring(tmp_path / "archive", tmp_path / "rooms.sqlite")
    assert [(told.room, told.what) for told in done] == [("ended", "added")]
    assert (tmp_path / "rooms.sqlite").read_bytes() == before


@pytest.mark.parametrize("path", ["../../out.txt", "/etc/out.txt", "..\\out.txt"])
def test_a_record_that_points_out_of_its_folder_is_refused(folder, tmp_path, path):  # noqa: F811
    copy = shutil.copytree(folder / "one", tmp_path / "one")
    package = json.loads((copy / "datapackage.json").read_text(encoding="utf-8"))
    package["resources"][0]["path"] = path
    (copy / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    (done,) = bring(tmp_path / "archive", copy)
    assert (done.what, "paths within" in done.why) == ("failed", True)


def test_a_zip_file_that_points_out_of_its_folder_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "bad.zip", "w") as packed:
        packed.writestr("../out.txt", "out")
    with pytest.raises(ContentError, match="paths within the zip file"):
        bring(tmp_path / "archive", tmp_path / "bad.zip")
    assert not (tmp_path / "archive").exists()


def test_an_archive_whose_programme_cannot_be_read_is_left_as_it_is(folder, tmp_path):  # noqa: F811
    archive = tmp_path / "archive"
    archive.mkdir()
    (archive / "programme.yaml").write_text("programme: x\nchorts: []\n", encoding="utf-8")
    with pytest.raises(ContentError, match="yaml:2"):
        bring(archive, folder)
    assert [path.name for path in archive.iterdir()] == ["programme.yaml"]
