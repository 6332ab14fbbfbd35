"""A store that cannot be used says where, what was expected, what was found, and how to mend it."""

import sqlite3
from contextlib import closing

import pytest

from ias_widgets.errors import StoreError
from ias_widgets.store import Asked, Store

from .ballot import DECIDERS, Vote, votes

ROOM = "ballot:room"


def vote(number):
    return {ROOM: [Asked(str(number), Vote(f"v{number}", "yes"))]}


def tell(store, statement):
    """Run a statement on the store's own writing connection."""
    with store._database.writing() as connection:
        connection.exec_driver_sql("SELECT 1")
    with closing(store._database._writer.raw_connection()) as raw:
        raw.driver_connection.execute(statement)


def test_a_store_that_another_program_is_writing_to(open_store, path):
    store = open_store(patience=0.05)
    store.transact(vote(1), now=0.0)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(
        StoreError, match="expected a store that nobody else is writing to, found another program"
    ) as caught:
        store.transact(vote(2), now=0.0)
    assert caught.value.where == str(path)
    assert caught.value.mend == "nothing was written: close the other program and try again"
    assert store.load(ROOM)[1] == 1, "reading goes on"

    other.close()
    assert store.transact(vote(2), now=0.0)[ROOM].version == 2


def test_a_full_disk(open_store, path):
    store = open_store()
    store.transact(vote(1), now=0.0)
    tell(store, "PRAGMA max_page_count = 1")

    with pytest.raises(StoreError, match="expected room on the disk, found a full disk") as caught:
        store.transact({ROOM: [Asked(f"big{n}", Vote(f"v{n}" * 50, "no")) for n in range(200)]}, now=0.0)
    assert "nothing was written" in caught.value.mend
    assert votes(store.load(ROOM)[0]) == votes(open_store().load(ROOM)[0]) == {"v1": "yes"}

    tell(store, "PRAGMA max_page_count = 1000000")
    assert store.transact(vote(2), now=0.0)[ROOM].version == 2


def test_a_file_that_may_only_be_read(open_store):
    store = open_store()
    tell(store, "PRAGMA query_only = ON")

    with pytest.raises(
        StoreError, match="expected a store that may be written, found a file or folder that may only be read"
    ):
        store.transact(vote(1), now=0.0)
    assert store.streams("ballot") == []


def test_a_file_of_another_sort(path):
    path.parent.mkdir()
    path.write_bytes(b"Dear diary, " * 1000)

    with pytest.raises(StoreError, match="expected an SQLite database, found a file of another sort"):
        Store.open(path, DECIDERS)
    assert path.read_bytes() == b"Dear diary, " * 1000


def test_damaged_pages(open_store, path):
    store = open_store()
    store.transact({ROOM: [Asked(str(n), Vote(f"v{n}", "yes")) for n in range(3000)]}, now=0.0)
    store.close()
    sound = bytearray(path.read_bytes())
    sound[8192:] = b"\xa5" * (len(sound) - 8192)
    path.write_bytes(bytes(sound))

    with pytest.raises(StoreError, match="damaged pages") as caught:
        open_store().load(ROOM)
    assert "last backup" in caught.value.mend


def test_a_folder_in_place_of_the_file(tmp_path):
    with pytest.raises(StoreError, match="expected a file that can be opened, found a folder"):
        Store.open(tmp_path, DECIDERS)


def test_a_file_in_place_of_the_folder(tmp_path):
    (tmp_path / "taken").write_text("", encoding="utf-8")

    with pytest.raises(StoreError, match="expected a folder that can be made"):
        Store.open(tmp_path / "taken" / "store.sqlite", DECIDERS)


def test_a_database_of_another_program_is_left_as_it_is(path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name)")
    before = path.read_bytes()

    with pytest.raises(
        StoreError, match="expected a store of IAS Workshop, found a database of another program, with recipes"
    ):
        Store.open(path, DECIDERS)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "address", ["", ":memory:", "sqlite://", "sqlite:///:memory:", "postgresql://localhost/ias", "http://x/y", "://"]
)
def test_an_address_that_names_no_file(address):
    with pytest.raises(StoreError, match="--store: expected a file, or an address such as sqlite:///"):
        Store.open(address, DECIDERS)


def test_an_address_is_as_good_as_a_path(open_store, path):
    open_store(at=f"sqlite:///{path.as_posix()}").transact(vote(1), now=0.0)

    assert open_store(at=str(path)).load(ROOM)[1] == 1


def test_a_path_with_odd_characters(open_store, tmp_path):
    at = (
        tmp_path / "Żółta łódź 100% [1]#?" / "sala & kuchnia.sqlite"
        if tmp_path.drive == ""
        else tmp_path / "Żółta [1]#"
    )
    open_store(at=at).transact(vote(1), now=0.0)

    assert open_store(at=at).load(ROOM)[1] == 1
    assert at.exists()


def test_every_commit_waits_for_the_disk(open_store):
    with closing(open_store()._database._writer.raw_connection()) as raw:
        said = {name: raw.driver_connection.execute(f"PRAGMA {name}").fetchone()[0] for name in (
            "journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout",
        )}  # fmt: skip

    assert said == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 5000,
    }
