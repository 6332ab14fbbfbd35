"""``ias room``: what it lists and shows, and that what it deletes is gone."""

import json

import pytest
from msgspec.structs import replace
from typer.testing import CliRunner

from ias_widgets.cli import app
from ias_widgets.client import records_folder
from ias_widgets.errors import Refused, StoreError
from ias_widgets.hub.records import record_place
from ias_widgets.rooms import Occasion, RoomDecider
from ias_widgets.rooms.commands import CloseRound, EndRoom
from ias_widgets.store import Store
from tests.hub.people import Workshop, built_or_small
from tests.rooms.made import Evening, small_agenda

OCCASION = Occasion(cohort="Mazowsze 2027", place="Warszawa", date="2027-03-12")


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A store with one room that has voted and ended; returns its file and the evening."""
    path = tmp_path_factory.mktemp("store") / "rooms.sqlite"
    evening = Evening(replace(small_agenda(), occasion=OCCASION))
    people = evening.join(8, "border")
    while evening.see().phase != "open":
        evening.next()
    first, second = evening.room.ask.question.choice_ids()[:2]
    evening.vote(**{first: people[:5], second: people[5:]})
    evening.lead(CloseRound(), EndRoom())
    evening.keep(path)
    return path, evening


def ias(*said, **more):
    return CliRunner().invoke(app, ["room", *map(str, said)], catch_exceptions=False, **more)


def test_the_rooms_of_a_store_are_listed_for_people_and_for_programs(kept):
    path, evening = kept
    told = ias("list", "--store", path)
    assert evening.room.code in told.output
    (line,) = json.loads(ias("list", "--json", "--store", path).output)
    assert (line["room"], line["state"], line["people"], line["date"]) == ("r1", "ended", 8, "2027-03-12")


def test_an_empty_store_has_no_rooms(tmp_path):
    Store.open(tmp_path / "none.sqlite", {"room": RoomDecider()}).close()
    assert "No rooms" in ias("list", "--store", tmp_path / "none.sqlite").output


def test_what_a_room_answered_is_shown_by_code_or_id_in_any_language(kept):
    path = kept[0]
    for name in ("123456", "123 456", "r1"):
        assert "Warszawa" in ias("show", name, "--store", path, "--language", "en").output
    shown = json.loads(ias("show", "r1", "--json", "--store", path, "--language", "en").output)
    everybody = [row["count"] for row in shown["results"] if row["family"] is None]
    assert sum(everybody) == 8


def test_what_stands_in_brackets_in_a_title_is_printed_as_it_is(tmp_path):
    path = tmp_path / "rooms.sqlite"
    Evening(replace(small_agenda(), title={"pl": "Nocna zmiana [/2] [red]"})).keep(path)
    for said in (("list",), ("show", "r1")):
        assert "[/2]" in ias(*said, "--store", path).output


def test_a_room_that_cannot_be_read_is_no_bar_to_the_others(kept, tmp_path, monkeypatch):
    path, load = copy_of(kept, tmp_path), Store.load

    def damaged(store, stream):
        if stream == "room:broken":
            raise StoreError(stream, "events of this release", "others")
        return load(store, stream)

    monkeypatch.setattr(Store, "streams", lambda *_: ["room:broken", "room:r1"])
    monkeypatch.setattr(Store, "load", damaged)
    listed = ias("list", "--store", path)
    assert kept[1].room.code in listed.output
    assert "room:broken" in listed.stderr


def test_a_room_that_is_not_there_says_how_to_find_it(kept):
    with pytest.raises(Refused, match="ias room list"):
        ias("show", "999999", "--store", kept[0])


def test_a_store_that_is_not_there_says_so(tmp_path):
    with pytest.raises(StoreError, match="--store"):
        ias("list", "--store", tmp_path / "nothing.sqlite")


def copy_of(kept, tmp_path):
    path = tmp_path / "rooms.sqlite"
    kept[1].keep(path)
    with Store.open(path, {"room": RoomDecider()}) as store:
        folder = record_place(path, store.load("room:r1")[0])
    folder.mkdir(parents=True)
    (folder / "datapackage.json").write_text("{}", encoding="utf-8")
    return path


def test_nothing_is_deleted_without_a_yes(kept, tmp_path):
    path = copy_of(kept, tmp_path)
    assert ias("delete", "r1", "--store", path, input="n\n").exit_code == 1
    (line,) = json.loads(ias("list", "--json", "--store", path).output)
    assert line["record"]


def test_a_deleted_room_is_gone_with_its_record(kept, tmp_path):
    path = copy_of(kept, tmp_path)
    assert "deleted" in ias("delete", "r1", "--yes", "--store", path).output
    assert json.loads(ias("list", "--json", "--store", path).output) == []
    assert not list(records_folder(path).iterdir())


def test_where_a_hub_runs_on_the_store_the_hub_deletes_the_room(kept, tmp_path):
    path = copy_of(kept, tmp_path)
    workshop = Workshop(path, built_or_small(tmp_path))
    try:
        ias("delete", "r1", "--yes", "--store", path)
        assert workshop.leader.rooms() == []
    finally:
        workshop.stop()
