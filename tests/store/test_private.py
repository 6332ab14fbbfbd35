"""The files of a store are read by its user alone, on systems that know modes."""

import os
import sqlite3
from contextlib import closing

import pytest

from ias_widgets.errors import StoreError
from ias_widgets.store import Asked, Store
from tests.store.ballot import BallotDecider, Vote

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no modes: the user's folder is private there")


def modes(folder):
    return {path.name: oct(path.stat().st_mode & 0o777) for path in folder.iterdir()}


def opened(path):
    return Store.open(path, {"ballot": BallotDecider()})


def test_a_new_store_and_what_lies_beside_it_is_private(tmp_path):
    with opened(tmp_path / "store.sqlite") as store:
        store.transact({"ballot:a": [Asked("1", Vote("a", "yes"))]}, now=0.0)
        store.backup(tmp_path / "copy.sqlite")
        assert modes(tmp_path) == dict.fromkeys(
            ["store.sqlite", "store.sqlite-wal", "store.sqlite-shm", "copy.sqlite"], "0o600"
        )


def test_a_store_that_others_could_read_becomes_private(tmp_path):
    path = tmp_path / "store.sqlite"
    opened(path).close()
    path.chmod(0o644)
    with opened(path):
        assert set(modes(tmp_path).values()) == {"0o600"}


def test_a_database_of_another_program_is_left_as_it_is(tmp_path):
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE birds (name)")
    path.chmod(0o644)
    with pytest.raises(StoreError, match="another program"):
        opened(path)
    assert modes(tmp_path) == {"other.sqlite": "0o644"}


def test_writing_is_tried_through_to_the_disk_and_changes_nothing(tmp_path):
    path = tmp_path / "store.sqlite"
    with opened(path) as store:
        before = (tmp_path / "store.sqlite-wal").stat().st_size
        store.try_writing()
        assert (tmp_path / "store.sqlite-wal").stat().st_size > before
        assert store.streams("ballot") == []
        store.close()
        with pytest.raises(StoreError):
            store.try_writing()
