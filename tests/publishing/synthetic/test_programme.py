"""The synthetic programme is as large as it says, says that it is synthetic, and is the same for the same seed."""

import json
from collections import Counter

import pandas as pd
import pytest
import yaml
from frictionless import Package

from ias_widgets.errors import IasError
from ias_widgets.publishing.synthetic import make_programme, play, programme
from ias_widgets.publishing.synthetic.plan import SMALL
from ias_widgets.rooms.record import TABLES
from ias_widgets.shipped import dataset, shipped
from tests.publishing.synthetic.conftest import SMALLEST

SHIPPED = shipped("datasets") / "synthetic"
LARGEST = 2 * 1024 * 1024
ANEW = "the generator, an agenda, the film or the items have changed: ias dataset make --out datasets/synthetic"


def table(folder, name):
    return pd.read_parquet(folder / "parquet" / f"{name}.parquet", dtype_backend="numpy_nullable")


def test_the_programme_has_22_trainings_in_21_places_3_workshops_and_800_learners():
    cohorts = programme()
    of = {kind: [one for one in cohorts if one.kind == kind] for kind in ("training", "workshop", "e-learning")}
    assert [len(some) for some in of.values()] == [22, 3, 8]
    assert [sum(one.size for one in some) for some in of.values()] == [495, 144, 800]
    assert len({one.place for one in of["training"]}) == 21
    assert {one.place for one in cohorts} - {""} <= {town["name"] for town in dataset("places")["towns"]}
    assert {family for one in of["workshop"] for family in one.people} == {
        one["id"] for one in dataset("agencies")["families"]
    }
    assert len({one.id for one in cohorts}) == len(cohorts)
    assert all("2026-09-01" <= one.date < one.later <= "2027-06-30" for one in cohorts)


def test_a_smaller_programme_is_a_part_of_the_whole():
    small = programme(SMALLEST)
    assert [one.kind for one in small] == ["training", "workshop", "e-learning"]
    assert all(one in programme() for one in small)


def test_the_shipped_programme_holds_them_all_and_is_small():
    rooms = table(SHIPPED, "rooms")
    first = rooms.drop_duplicates("cohort")
    assert Counter(first["kind"]) == {"training": 22, "workshop": 3, "e-learning": 8}
    assert first.groupby("kind")["participants"].sum().to_dict() == {
        "training": 495, "workshop": 144, "e-learning": 800,
    }  # fmt: skip
    assert first[first["kind"] == "training"]["place"].nunique() == 21
    assert sum(path.stat().st_size for path in SHIPPED.rglob("*") if path.is_file()) <= LARGEST


@pytest.mark.parametrize("folder", ["shipped", "made"])
def test_everything_says_that_it_is_synthetic(folder, package):
    folder = SHIPPED if folder == "shipped" else package
    rooms = table(folder, "rooms")
    assert rooms["synthetic"].all()
    assert rooms["title"].str.contains("dane syntetyczne").all()
    assert (rooms["programme"] == "synthetic-2026-27").all()
    told = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert told["ias:synthetic"] is True
    for title in (told["title"], *(one["title"] for one in told["resources"])):
        assert "synthetic data" in title or "dane syntetyczne" in title
    listed = yaml.safe_load((folder / "programme.yaml").read_text(encoding="utf-8"))
    assert listed["synthetic"] is True
    assert all(
        word in listed["title"][tongue] for tongue, word in [("pl", "syntet"), ("en", "synthetic"), ("uk", "синтет")]
    )
    assert "Nobody took part" in (folder / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", ["shipped", "made"])
def test_the_package_is_valid_and_describes_every_file(folder, package):
    folder = SHIPPED if folder == "shipped" else package
    found = Package(str(folder / "datapackage.json"))
    assert found.validate().valid
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert {one.path for one in found.resources} == files - {"datapackage.json"}
    assert {one.name for one in found.resources} >= set(TABLES)


def test_each_room_belongs_to_one_cohort_of_the_programme():
    listed = yaml.safe_load((SHIPPED / "programme.yaml").read_text(encoding="utf-8"))["cohorts"]
    rooms = [room for cohort in listed for room in cohort["rooms"]]
    assert sorted(rooms) == sorted(table(SHIPPED, "rooms")["room"])
    assert {cohort["id"] for cohort in listed} == {one.id for one in programme()}


@pytest.mark.parametrize("name", TABLES)
def test_the_shipped_programme_is_what_the_generator_makes(name, package):
    rooms = list(table(package, "rooms")["room"])
    kept = table(SHIPPED, name)
    ours = kept[kept["room"].isin(rooms)].reset_index(drop=True)
    made = table(package, name)
    assert len(made), ANEW
    pd.testing.assert_frame_equal(ours, made, check_dtype=False, obj=ANEW)


def test_what_was_put_in_is_stated_beside_it(package):
    stated = (package / "effects.yaml").read_text(encoding="utf-8")
    assert stated == (SHIPPED / "effects.yaml").read_text(encoding="utf-8"), ANEW
    assert yaml.safe_load(stated)["nothing"] == {
        "topic": "rights", "families": ["labour", "social"], "cohort_too_small": SMALL,
    }  # fmt: skip


def test_another_seed_gives_other_people_and_the_same_programme():
    (small,) = [one for one in programme() if one.id == SMALL]
    first, again, other = (list(play([small], seed=seed)) for seed in (1, 1, 2))
    assert first == again
    assert {record.room.room for record in first}.isdisjoint(record.room.room for record in other)
    assert first[0].room.participants == other[0].room.participants == small.size
    assert first[0].answers != other[0].answers


def test_the_small_training_leaves_too_few_pairs_to_be_told():
    sheets = table(SHIPPED, "sheets").merge(table(SHIPPED, "rooms")[["room", "cohort"]], on="room")
    of_it = sheets[(sheets["cohort"] == SMALL) & (sheets["purpose"] == "after")]
    assert 0 < of_it["person"].nunique() < 10


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(IasError, match="something else"):
        make_programme(tmp_path, scale=SMALLEST)
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
