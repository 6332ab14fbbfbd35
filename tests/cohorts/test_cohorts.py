"""What an analyst reads of rooms: adds up, withholds, flows in equal flows out."""

import json
import shutil

import pandas as pd
import pytest

from ias_widgets import cohorts
from ias_widgets.errors import ContentError
from ias_widgets.rooms.record import TABLES


def test_a_folder_of_records_is_read_as_one(records):
    assert len(records) == 3
    assert set(records.rooms["cohort"]) == {"North", "South"}
    for name, row in TABLES.items():
        assert list(getattr(records, name).columns) == list(row.__struct_fields__)


def test_a_single_record_and_several_named_are_read_too(folder):
    assert len(cohorts.load(folder / "one")) == 1
    assert len(cohorts.load(folder / "one", folder / "three")) == 2


def test_rooms_are_chosen_by_id_or_by_cohort(records):
    assert set(records.of(cohort="North").rooms["room"]) == {"one", "two"}
    assert set(records.of(room=["one", "three"]).answers["room"]) == {"one", "three"}
    with pytest.raises(ContentError, match="North"):
        records.of(cohort="Nord")


def test_decisions_are_the_rooms_own_counts(folder, records):
    told = cohorts.decisions(records)
    single = told[told["kind"] == "single"]
    added = single.groupby(["room", "question", "round"])["people"].sum()
    answered = single.groupby(["room", "question", "round"])["answered"].first()
    assert (added == answered).all()
    raw = pd.read_csv(folder / "one" / "csv" / "answers.csv")
    one = told[(told["room"] == "one") & (told["people"] > 0) & (told["kind"] != "scale")]
    counted = raw[raw["choice"].notna()].groupby(["question", "round", "choice"])["people"].sum().to_dict()
    assert {(row.question, row.round, row.choice): row.people for row in one.itertuples()} == counted


def test_points_of_a_scale_are_counted_as_choices(records):
    told = cohorts.decisions(records)
    scale = told[(told["kind"] == "scale") & (told["room"] == "one")]
    assert scale["choice"].tolist() == ["1", "2", "3", "4", "5"]
    assert scale["people"].sum() == scale["answered"].iloc[0] == 11


def test_the_way_that_was_taken_is_marked_and_questions_have_none(records):
    told = cohorts.decisions(records)
    film = told[told["film"].notna()]
    assert (film[film["taken"]].groupby(["room", "question", "round"]).size() == 1).all()
    assert told[told["film"].isna()]["taken"].isna().all()


def test_splits_hold_only_families_that_may_be_shown_and_add_up_to_no_more_than_all(records):
    told, whole = cohorts.splits(records), cohorts.decisions(records)
    assert set(told["family"]) == {"uniformed", "labour"}
    single = told[told["kind"] == "single"]
    assert (single.groupby(["room", "question", "round", "family"])["people"].sum() >= 3).all()
    keys = ["room", "question", "round", "choice"]
    both = single.groupby(keys)["people"].sum().to_frame("of").join(whole.set_index(keys)["people"])
    assert (both["of"] <= both["people"]).all()


def test_of_several_marks_nobody_says_how_many_people_of_a_family_there_were(records):
    told = cohorts.splits(records)
    assert told[told["kind"] == "several"]["answered"].isna().all()


def test_what_was_taken_back_is_in_no_path(records):
    walked = {room: [scene.scene for scene in walk] for (room, _, _), walk in cohorts.paths(records).items()}
    assert walked["one"] == walked["two"] == ["gate", "hall", "office", "home"]
    assert walked["three"][1] == "yard"


def test_what_flows_into_a_scene_flows_out_of_it(records):
    flows = cohorts.ways(records)
    into, out = flows.groupby("to")["rooms"].sum(), flows.groupby("scene")["rooms"].sum()
    inner = set(into.index) & set(out.index)
    assert {"hall", "yard", "office"} <= inner
    assert all(into[scene] == out[scene] for scene in inner)
    assert flows[flows["ending"]]["rooms"].sum() == len(records)


def test_where_there_is_no_record_the_error_says_how_to_make_one(tmp_path):
    with pytest.raises(ContentError, match="ias room record"):
        cohorts.load(tmp_path)
    with pytest.raises(ContentError, match="nothing there"):
        cohorts.load(tmp_path / "no")


def test_a_record_of_another_version_is_refused(folder, tmp_path):
    copy = shutil.copytree(folder / "one", tmp_path / "one")
    package = json.loads((copy / "datapackage.json").read_text(encoding="utf-8"))
    (copy / "datapackage.json").write_text(json.dumps(package | {"ias:schema": "99"}), encoding="utf-8")
    with pytest.raises(ContentError, match="release"):
        cohorts.load(copy)


def test_a_damaged_table_is_named(folder, tmp_path):
    copy = shutil.copytree(folder / "one", tmp_path / "one")
    (copy / "parquet" / "answers.parquet").write_bytes(b"no")
    with pytest.raises(ContentError, match="answers"):
        cohorts.load(copy)


def test_the_same_room_twice_is_refused(folder, tmp_path):
    copy = shutil.copytree(folder / "one", tmp_path / "again")
    with pytest.raises(ContentError, match="each room once"):
        cohorts.load(folder / "one", copy)
