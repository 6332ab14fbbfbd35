"""What a room leaves on this machine: its record when it ends, nothing when it is deleted."""

import datetime as dt
import os
import stat
import threading

import pytest
from msgspec.structs import replace

from ias_widgets.client import agenda_of_question, records_folder
from ias_widgets.errors import ContentError, Refused, StoreError
from ias_widgets.hub.keeping import is_due
from ias_widgets.hub.records import record_place
from ias_widgets.rooms import Notice, Occasion, wire
from ias_widgets.rooms import Room as State
from ias_widgets.rooms.commands import EndRoom
from tests.hub.people import Room, Workshop, until, yes_or_no


class Scribe:
    """Writes records as a test wants them. ``may`` lets it go on."""

    def __init__(self):
        self.asked, self.fails, self.may = [], "", threading.Event()
        self.may.set()

    def __call__(self, store, room, folder):
        assert self.may.wait(30)
        self.asked.append((store, room, folder))
        if self.fails:
            raise StoreError("disk", "some room", self.fails)
        folder.mkdir(parents=True)
        (folder / "datapackage.json").write_text("{}", encoding="utf-8")


class Today:
    def __init__(self):
        self.day = dt.date(2027, 3, 12)

    def __call__(self):
        return self.day


@pytest.fixture
def scribe():
    return Scribe()


@pytest.fixture
def today():
    return Today()


@pytest.fixture
def made(tmp_path, assets, scribe, today):
    workshop = Workshop(tmp_path / "rooms.sqlite", assets, write_record=scribe, today=today)
    yield workshop
    scribe.may.set()
    workshop.stop()


def agenda(**more):
    plain = agenda_of_question(yes_or_no(), {"en": "Poll"})
    return replace(plain, occasion=Occasion(date="2027-03-12"), **more)


def stand(made, room, *, again=False):
    return made.leader._call(lambda id_: wire.AskRecord(id=id_, room=room, again=again))


def written(made, room):
    """Wait until nothing is being written, and say where the record stands."""

    async def quiet():
        await made.hub.records.close()

    made.thread.run(quiet())
    return stand(made, room)


def delete(made, room):
    made.leader._call(lambda id_: wire.DeleteRoom(id=id_, room=room))


def ended(made, **more):
    created = made.leader.create(agenda(**more))
    made.leader.enter(created.room)
    made.leader.lead(EndRoom())
    return created


def test_a_room_that_ends_leaves_its_record_beside_the_store(made, scribe):
    created = ended(made)
    told = written(made, created.room)
    assert (told.state, told.problem) == ("ready", "")
    place = records_folder(made.store) / f"2027-03-12-{created.code}-{created.room[:8]}"
    assert told.folder == str(place.absolute())
    assert scribe.asked == [(made.store, created.room, place)]


def test_while_it_is_written_the_console_is_told_so(made, scribe):
    scribe.may.clear()
    created = ended(made)
    assert stand(made, created.room).state == "writing"
    scribe.may.set()
    assert written(made, created.room).state == "ready"


def test_a_record_that_failed_says_why_and_can_be_written_again(made, scribe):
    scribe.fails = "a full disk"
    created = ended(made)
    told = written(made, created.room)
    assert told.state == "failed"
    assert "a full disk" in told.problem
    scribe.fails = ""
    stand(made, created.room, again=True)
    assert written(made, created.room).state == "ready"


def test_a_room_going_on_has_no_record_yet(made, scribe):
    created = made.leader.create(agenda())
    assert stand(made, created.room, again=True).state == "none"
    assert scribe.asked == []


def test_a_rehearsal_leaves_no_record(made, scribe):
    ended(made, rehearsal=True)
    until(lambda: made.leader.rooms() == [], "throwing it away")
    assert scribe.asked == []


def test_a_deleted_room_is_gone_with_its_record_its_code_and_its_events(made, assets):
    created = ended(made)
    assert written(made, created.room).state == "ready"
    delete(made, created.code)
    assert not list(records_folder(made.store).iterdir())
    assert made.hub.store.streams("room") == []
    assert all(created.room.encode() not in path.read_bytes() for path in made.store.parent.glob("rooms.sqlite*"))
    with pytest.raises(Refused) as no:
        delete(made, created.room)
    assert no.value.code == "no-room"


def test_where_a_file_of_its_record_is_open_elsewhere_a_room_stays_and_can_be_deleted_again(made, monkeypatch):
    created = ended(made)
    assert written(made, created.room).state == "ready"

    def locked(folder):
        raise PermissionError(13, "open in another program", str(folder))

    with monkeypatch.context() as held:
        held.setattr("ias_widgets.hub.records.shutil.rmtree", locked)
        with pytest.raises(Refused, match="delete the room again"):
            delete(made, created.room)
    assert made.hub.store.streams("room") == [f"room:{created.room}"]
    delete(made, created.code)
    assert made.leader.rooms() == []
    assert not list(records_folder(made.store).iterdir())


def test_what_a_writing_that_was_cut_off_left_goes_with_the_room(made):
    created, other = ended(made), ended(made)
    written(made, created.room)
    folder = record_place(made.store, made.hub.find(created.room).room)
    for name in ("new-0011aabb", "old-0011aabb"):
        folder.with_name(f".{folder.name}.{name}").mkdir()
    delete(made, created.room)
    left = [path.name for path in records_folder(made.store).iterdir()]
    assert left == [record_place(made.store, made.hub.find(other.room).room).name]


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_only_this_user_looks_into_the_folder_of_records(made):
    assert written(made, ended(made).room).state == "ready"
    assert stat.S_IMODE(records_folder(made.store).stat().st_mode) == 0o700


def test_whoever_is_in_a_deleted_room_is_told_and_others_go_on(made):
    kept, gone = made.leader.create(agenda()), made.leader.create(agenda())
    tablet = Room(made, gone).device()
    delete(made, gone.room)
    assert tablet.hear("refused")["refusal"]["code"] == "room-deleted"
    made.leader.enter(kept.room)
    made.leader.lead(EndRoom())


def test_a_room_is_deleted_on_the_day_that_its_notice_names(made, today):
    notice = Notice(controller="House", delete_on="2027-06-30")
    created = ended(made, notice=notice)
    kept = ended(made)
    assert made.thread.run(made.hub.delete_due()) == []
    today.day = dt.date(2027, 6, 30)
    assert made.thread.run(made.hub.delete_due()) == [created.room]
    assert [line.room for line in made.leader.rooms()] == [kept.room]


def test_one_room_that_cannot_be_deleted_on_its_day_is_no_bar_to_the_next(made, today, monkeypatch):
    notice = Notice(controller="House", delete_on="2027-06-30")
    stuck, other = ended(made, notice=notice), ended(made, notice=notice)
    written(made, other.room)
    forget = made.hub.records.forget

    async def held(room):
        if room == stuck.room:
            raise StoreError("record", "a record that can be deleted", "an open one")
        await forget(room)

    today.day = dt.date(2027, 6, 30)
    with monkeypatch.context() as locked:
        locked.setattr(made.hub.records, "forget", held)
        assert made.thread.run(made.hub.delete_due()) == [other.room]
    assert made.thread.run(made.hub.delete_due()) == [stuck.room]


def test_on_its_day_a_room_with_people_in_it_is_left_until_they_are_gone(made, today):
    today.day = dt.date(2027, 6, 30)
    created = made.leader.create(agenda(notice=Notice(controller="House", delete_on="2027-06-30")))
    tablet = Room(made, created).device()
    assert made.thread.run(made.hub.delete_due()) == []
    tablet.close()
    until(lambda: made.thread.run(made.hub.delete_due()) == [created.room], "the deletion")


def test_a_deletion_date_that_is_no_day_is_refused_and_in_an_old_room_deletes_nothing(made):
    typo = Notice(controller="House", delete_on="2027-06-31")
    with pytest.raises(ContentError, match="calendar"):
        made.leader.create(agenda(notice=typo))
    assert not is_due(State(agenda=agenda(notice=typo)), dt.date(2099, 1, 1))


def test_rooms_without_a_date_have_a_place_too(made):
    created = made.leader.create(agenda_of_question(yes_or_no(), {"en": "Poll"}))
    room = made.hub.find(created.room).room
    assert record_place(made.store, room).name == f"undated-{created.code}-{created.room[:8]}"
