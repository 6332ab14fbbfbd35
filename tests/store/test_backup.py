import sqlite3
import threading
from contextlib import closing

import pytest

from ias_widgets.errors import StoreError
from ias_widgets.store import Asked

from .ballot import Open, Twice, Vote
from .contract import hashed

ROOM = "ballot:room"


def test_a_backup_is_a_store(open_store, tmp_path):
    store = open_store()
    opening = Asked("1", Open(hashed(b"q")), {"note": "words"}, {hashed(b"q"): b"q"})
    store.transact({ROOM: [opening, Asked("2", Vote("ann", "yes"))]}, now=0.0)

    store.backup(tmp_path / "copy.sqlite")

    copy = open_store(at=tmp_path / "copy.sqlite")
    assert copy.load(ROOM) == store.load(ROOM)
    assert (copy.text(ROOM, 1, "note"), copy.contents(hashed(b"q"))) == ("words", b"q")
    assert copy.transact({ROOM: [Asked("2", Vote("ann", "yes"))]}, now=0.0)[ROOM].outcomes[0].repeated


def test_a_backup_is_one_file(open_store, tmp_path):
    store, folder = open_store(), tmp_path / "backups"
    folder.mkdir()
    store.transact({ROOM: [Asked("1", Vote("ann", "yes"))]}, now=0.0)

    store.backup(folder / "copy.sqlite")

    assert [file.name for file in folder.iterdir()] == ["copy.sqlite"]
    assert (folder / "copy.sqlite").read_bytes()[18:20] == b"\x01\x01", (
        "it can be read from a medium that cannot be written"
    )


def test_a_backup_refuses_to_overwrite(open_store, tmp_path):
    (tmp_path / "copy.sqlite").write_text("precious", encoding="utf-8")

    with pytest.raises(StoreError, match="expected a name that is still free, found a file"):
        open_store().backup(tmp_path / "copy.sqlite")
    assert (tmp_path / "copy.sqlite").read_text(encoding="utf-8") == "precious"


def test_a_backup_into_a_folder_that_is_not_there(open_store, tmp_path):
    with pytest.raises(StoreError, match="expected a file that can be opened"):
        open_store().backup(tmp_path / "nowhere" / "copy.sqlite")


def test_backups_taken_while_others_write_hold_whole_commits(open_store, tmp_path):
    store, done, acknowledged = open_store(), threading.Event(), [0]

    def write():
        number = 0
        while not done.is_set():
            number += 1
            store.transact({ROOM: [Asked(str(number), Twice((f"a{number}", f"b{number}")))]}, now=0.0)
            acknowledged[0] = number

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for turn in range(8):
            before = acknowledged[0]
            store.backup(tmp_path / f"{turn}.sqlite")
            casts = open_store(at=tmp_path / f"{turn}.sqlite").load(ROOM)[0].casts
            assert casts % 2 == 0
            assert casts >= 2 * before
    finally:
        done.set()
        writer.join()
    assert acknowledged[0] > 0


def test_a_backup_of_a_damaged_store_is_thrown_away(open_store, path, tmp_path):
    store = open_store()
    store.transact({ROOM: [Asked(str(n), Vote(f"v{n}", "yes")) for n in range(3000)]}, now=0.0)
    store.close()
    with closing(sqlite3.connect(path)) as raw:
        page = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'outcomes'").fetchone()[0]
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(bytes(data))

    with pytest.raises(StoreError):
        open_store().backup(tmp_path / "copy.sqlite")
    assert not (tmp_path / "copy.sqlite").exists()
    assert list(tmp_path.glob("*.part")) == []
